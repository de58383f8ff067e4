package fr.clausesociale.terms;

import fr.clausesociale.contract.Employment;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import java.time.LocalDate;
import java.time.Period;

/**
 * How long the hours of a person hired under one kind of employment contract count: from the day of the hire, at most for
 * a length, and never after the contract's last day.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param employment the kind of employment contract
 * @param length the longest time after the hire, in years and months
 * @param monthEnd what holds where the calendar has no such day; never {@link MonthEnd#REFUSE}
 * @param reference the article of the contract
 * @since 0.1.0
 */
public record CountingWindow(Employment employment, Period length, MonthEnd monthEnd, LegalReference reference) {

    /** Checks the length and the month end. */
    public CountingWindow {
        WindowLength.check(length, monthEnd);
    }

    /**
     * The last day that counts for a person hired on a day: the day before the one that the length leads to. The contract may
     * end earlier.
     */
    public CountingEnd end(LocalDate hired) {
        return WindowLength.end(hired, length, monthEnd, reference);
    }
}
