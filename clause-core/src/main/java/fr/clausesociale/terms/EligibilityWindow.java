package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import java.time.LocalDate;
import java.time.Period;

/**
 * How long a person stays eligible once hired: a length from the first hire on the contract, or from each hire. Practice differs
 * (24 months in one metropolis) and no national rule was found, so that the terms must say length and start.
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

    /** The event from which an eligibility window runs. */
    public enum Start {
        /** The first day of the person's first hire in the journal of the contract. */
        FIRST_HIRE,
        /** The first day of each hire. */
        EACH_HIRE
    }

    /** Checks the length. */
    public EligibilityWindow {
        require(
                MonthEnd.isWholeMonths(length) && length.toTotalMonths() <= 1800,
                "window-invalid",
                "la durée d'éligibilité se donne en années et en mois, plus de zéro et au plus 150 ans",
                "the length of an eligibility window is given in years and months, above zero and at most 150 years");
        require(
                monthEnd != MonthEnd.REFUSE,
                "window-month-end-invalid",
                "une durée d'éligibilité doit se terminer un jour donné pour toute embauche : sa règle de fin de mois ne peut"
                        + " pas être REFUSE",
                "an eligibility window must end on a day for every hire, so its month end cannot be REFUSE");
    }

    /** The last day on which a person is eligible whose window runs from a day. */
    public LocalDate lastDay(LocalDate from) {
        return monthEnd.plus(from, length).minusDays(1);
    }
}
