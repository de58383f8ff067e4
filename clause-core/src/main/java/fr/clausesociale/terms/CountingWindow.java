package fr.clausesociale.terms;

import fr.clausesociale.contract.Employment;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import java.time.LocalDate;
import java.time.Period;

/**
 * How long the hours of a person hired under one kind of employment contract count: from an event on, at most for a length, and never
 * after the contract's last day.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param employment the kind of employment contract
 * @param start the event from which it runs, most often each hire
 * @param length the longest time after the event, in years and months
 * @param monthEnd what holds where the calendar has no such day; never {@link MonthEnd#REFUSE}
 * @param reference the article of the contract
 * @since 0.1.0
 */
public record CountingWindow(
        Employment employment,
        EligibilityWindow.Start start,
        Period length,
        MonthEnd monthEnd,
        LegalReference reference) {

    /** Checks the length and the month end. */
    public CountingWindow {
        WindowLength.check(length, monthEnd);
    }

    /** Obtains a window that runs from each hire. */
    public static CountingWindow fromHire(
            Employment employment, Period length, MonthEnd monthEnd, LegalReference reference) {
        return new CountingWindow(employment, EligibilityWindow.Start.EACH_HIRE, length, monthEnd, reference);
    }

    /**
     * The last day that counts where the window runs from a day, the one of {@link #start()}: the day before the one that the length leads
     * to. The contract may end earlier.
     */
    public CountingEnd end(LocalDate from) {
        return WindowLength.end(from, length, monthEnd, reference);
    }
}
