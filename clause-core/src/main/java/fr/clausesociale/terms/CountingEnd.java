package fr.clausesociale.terms;

import fr.clausesociale.Text;
import fr.clausesociale.law.LegalReference;
import java.time.LocalDate;

/**
 * The last day on which hours of a hire count, as a window of the terms sets it. The contract may end earlier.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param day the last day
 * @param window how long the window is and from which day it runs, with the rule at month ends where it decides
 * @param reference the article that sets it
 * @since 0.1.0
 */
public record CountingEnd(LocalDate day, Text window, LegalReference reference) {}
