package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;

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

    /** Checks the length. */
    public CountingWindow {
        requireAt(
                "/length",
                MonthEnd.isWholeMonths(length) && length.toTotalMonths() <= 1800,
                "window-invalid",
                "la durée d'une fenêtre de décompte s'exprime en années et en mois ; elle est supérieure à zéro et d'au plus 150 ans",
                "the length of a counting window is given in years and months, above zero and at most 150 years");
        requireAt(
                "/monthEnd",
                monthEnd != MonthEnd.REFUSE,
                "window-month-end-invalid",
                "une fenêtre de décompte doit finir à un jour donné pour chaque embauche : sa fin de mois ne peut pas être REFUSE",
                "a counting window must end on a day for every hire, so its month end cannot be REFUSE");
    }

    /**
     * The last day that counts for a person hired on a day: the day before the one that the length leads to. The contract may
     * end earlier.
     */
    public LocalDate lastDay(LocalDate hired) {
        return monthEnd.plus(hired, length).minusDays(1);
    }
}
