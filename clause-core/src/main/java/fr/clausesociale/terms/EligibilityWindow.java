package fr.clausesociale.terms;

import fr.clausesociale.Text;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import java.time.LocalDate;
import java.time.Period;

/**
 * How long a person stays eligible: a length from the first hire on the contract, from each hire, or from another event. Practice
 * differs (24 months in one metropolis) and no national rule was found, so that the terms must say length and start.
 *
 * <p>It holds for every person and kind of employment contract, beside the {@link CountingWindow} of a kind; hours after either
 * end do not count.
 *
 * <p>French: <i>durée d'éligibilité</i>. This type is immutable and thread-safe.
 *
 * @param length the length, in years and months
 * @param start the event from which it runs
 * @param monthEnd what holds where the calendar has no such day; never {@link MonthEnd#REFUSE}
 * @param reference the article of the contract
 * @since 0.1.0
 */
public record EligibilityWindow(Period length, Start start, MonthEnd monthEnd, LegalReference reference) {

    /** The event from which a window runs, also that of a {@linkplain CountingWindow kind of employment contract}. */
    public enum Start {
        /** The first day of the person's first hire in the journal of the contract. */
        FIRST_HIRE(Text.of("la première embauche sur le marché", "the first hire on the contract")),
        /** The first day of each hire. */
        EACH_HIRE(Text.of("chaque embauche", "each hire")),
        /** The day of the first decision in the journal that found the person eligible under the list of the contract. */
        FIRST_DECISION(
                Text.of("la première décision d'éligibilité", "the first decision that finds the person eligible")),
        /** The day on which the contract was notified: for every person the same. */
        NOTIFICATION(Text.of("la notification du marché", "the notification of the contract"));

        private final Text label;

        Start(Text label) {
            this.label = label;
        }

        /** The event in words. */
        public Text label() {
            return label;
        }
    }

    /** Checks the length and the month end. */
    public EligibilityWindow {
        WindowLength.check(length, monthEnd);
    }

    /** The last day on which hours of a person count whose window runs from a day, the one of {@link #start()}. */
    public CountingEnd end(LocalDate from) {
        return WindowLength.end(from, length, monthEnd, reference);
    }
}
