package fr.clausesociale.law;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import java.time.LocalDate;
import java.time.Period;

/**
 * What a length in months or years gives when the calendar has no such day, as 31 August + 18 months or 29 February + 1
 * year.
 *
 * <p>{@code java.time} silently takes the last day of the month; in law that is a choice, so every rule states it.
 *
 * @since 0.1.0
 */
public enum MonthEnd {
    /**
     * The last day of the month: 31 August 2025 + 18 months is 28 February 2027. This is what article 641 of the Code de
     * procédure civile says of procedural time limits counted in months or years.
     */
    LAST_DAY_OF_MONTH(Text.of(
            "le mois n'a pas ce jour : dernier jour du mois", "the month has no such day: last day of the month")),
    /** The first day of the next month: 31 August 2025 + 18 months is 1 March 2027. */
    FIRST_DAY_OF_NEXT_MONTH(Text.of(
            "le mois n'a pas ce jour : premier jour du mois suivant",
            "the month has no such day: first day of the next month")),
    /** No answer: the date is refused, for a person to decide. */
    REFUSE(Text.of(
            "le mois n'a pas ce jour : celui-ci ou le lendemain", "the month has no such day: this one or the next"));

    private final Text label;

    MonthEnd(Text label) {
        this.label = label;
    }

    /** What it does, in words. */
    public Text label() {
        return label;
    }

    /**
     * Adds whole years and months to a date.
     *
     * @param date the date
     * @param length the length, in years and months, above zero
     * @throws ClauseException {@code date-ambiguous} if this is {@link #REFUSE} and the calendar has no such day; {@code
     *     length-invalid} if the length is not of whole months
     */
    public LocalDate plus(LocalDate date, Period length) {
        require(
                isWholeMonths(length),
                "length-invalid",
                "une durée s'exprime en années et en mois et est supérieure à zéro",
                "a length is given in years and months, above zero");
        LocalDate moved = date.plusMonths(length.toTotalMonths());
        return moved.getDayOfMonth() == date.getDayOfMonth() ? moved : rounded(moved, length);
    }

    /** Whether a length is of years and months only, above zero. */
    public static boolean isWholeMonths(Period length) {
        return length.toTotalMonths() > 0 && length.equals(Period.of(length.getYears(), length.getMonths(), 0));
    }

    private LocalDate rounded(LocalDate lastDayOfMonth, Period length) {
        return switch (this) {
            case LAST_DAY_OF_MONTH -> lastDayOfMonth;
            case FIRST_DAY_OF_NEXT_MONTH -> lastDayOfMonth.plusDays(1);
            case REFUSE ->
                throw new ClauseException(
                        "date-ambiguous",
                        Text.format(
                                "ajouter {0} ne donne aucune date du calendrier ; la règle doit dire comment arrondir",
                                "adding {0} gives no calendar date; the rule must say how to round it", length));
        };
    }
}
