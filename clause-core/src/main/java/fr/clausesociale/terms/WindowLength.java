package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import java.time.LocalDate;
import java.time.Period;

/** How long a window of the terms is open, and until which day. */
final class WindowLength {

    private WindowLength() {}

    static void check(Period length, MonthEnd monthEnd) {
        requireAt(
                "/length",
                MonthEnd.isWholeMonths(length) && length.toTotalMonths() <= 1800,
                "window-invalid",
                "la durée d'une fenêtre s'exprime en années et en mois ; elle est supérieure à zéro et d'au plus 150 ans",
                "the length of a window is given in years and months, above zero and at most 150 years");
        requireAt(
                "/monthEnd",
                monthEnd != MonthEnd.REFUSE,
                "window-month-end-invalid",
                "une fenêtre doit finir à un jour donné pour chaque embauche : sa fin de mois ne peut pas être REFUSE",
                "a window must end on a day for every hire, so its month end cannot be REFUSE");
    }

    /** The day before the one that the length leads to. */
    static CountingEnd end(LocalDate from, Period length, MonthEnd monthEnd, LegalReference reference) {
        return new CountingEnd(monthEnd.plus(from, length).minusDays(1), inWords(from, length, monthEnd), reference);
    }

    private static Text inWords(LocalDate from, Period length, MonthEnd monthEnd) {
        boolean isRounded = from.plus(length).getDayOfMonth() != from.getDayOfMonth();
        return isRounded
                ? Text.format("{0} à compter du {1} ; {2}", "{0} from {1}; {2}", length, from, monthEnd.label())
                : Text.format("{0} à compter du {1}", "{0} from {1}", length, from);
    }
}
