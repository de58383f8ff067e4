package fr.clausesociale.iae;

import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Where the rules of this package were read: the platform's software, at the state of 21 August 2026. */
final class Platform {

    /** The day on which the platform's rules were read. */
    static final LocalDate READ_ON = LocalDate.of(2026, 8, 21);

    /** The oldest day of which the platform's reference data tell. */
    static final LocalDate ORIGIN = LocalDate.of(2020, 3, 23);

    private static final String TITLE = "Les emplois de l'inclusion, règle de la plateforme (date du logiciel)";

    private Platform() {}

    /** A rule of the platform, without a date of its own. */
    static LegalReference rule() {
        return LegalReference.of(TITLE);
    }

    /** A rule of the platform, in a place of it: a change, a page. */
    static LegalReference rule(String place) {
        return LegalReference.of(TITLE, place);
    }

    /** A value with the day on which the software changed. */
    static <T> DatedValue<T> since(String day, T value, String place) {
        return new DatedValue<>(LocalDate.parse(day), value, rule(place));
    }

    /** A table, compared with the software on the day it was read. */
    static <T> DatedValues<T> table(String key, List<DatedValue<T>> values) {
        return new DatedValues<>(key, values, READ_ON);
    }

    /** A day moved on by a length in days, or in months where the calendar's last day of the month stands for a missing one. */
    static LocalDate plus(LocalDate day, Period length) {
        return MonthEnd.isWholeMonths(length) ? MonthEnd.LAST_DAY_OF_MONTH.plus(day, length) : day.plus(length);
    }
}
