package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.law.MonthEnd;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/**
 * Until when a document of a {@link ReportingCalendar} is on time, counted from a day such as the end of a period or that of a request.
 *
 * <p>The day from which it is counted does not count itself. A last day that falls on a Saturday, a Sunday or a holiday stays the last
 * day: no text that was read for these contracts moves it, so nothing here does.
 *
 * <p>French: <i>délai de remise</i>. This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface Deadline {

    /**
     * The last day on which a document is on time.
     *
     * @param start the day from which the deadline is counted
     */
    LocalDate lastDay(LocalDate start);

    /**
     * How the last day is reached, in words.
     *
     * @param start the day from which the deadline is counted
     */
    Text reckoning(LocalDate start);

    /**
     * Before a day of the month that follows the start; French: <i>avant le 15 du mois suivant</i>. The last day is the one before it.
     *
     * @param day the day of the month, from 2 to 28, so that every month has it
     */
    record BeforeDayOfNextMonth(int day) implements Deadline {
        /** Checks the day. */
        public BeforeDayOfNextMonth {
            requireAt(
                    "/day",
                    day >= 2 && day <= 28,
                    "calendar-day-invalid",
                    "le jour avant lequel une pièce est attendue est compris entre 2 et 28",
                    "the day before which a document is due lies between 2 and 28");
        }

        @Override
        public LocalDate lastDay(LocalDate start) {
            return YearMonth.from(start).plusMonths(1).atDay(day).minusDays(1);
        }

        @Override
        public Text reckoning(LocalDate start) {
            return Text.format("avant le {0} du mois suivant", "before day {0} of the next month", day);
        }
    }

    /**
     * A number of days after the start; weeks are seven calendar days each. The last day is the {@linkplain DayCount#after last of
     * them}.
     *
     * @param days how many, from 1 to 1,000
     * @param counted which days count; holidays that are not listed count
     */
    record DaysAfter(int days, DayCount counted) implements Deadline {
        /** Checks the number. */
        public DaysAfter {
            requireAt(
                    "/days",
                    days >= 1 && days <= 1000,
                    "deadline-invalid",
                    "un délai compte de 1 à 1\u202f000 jours",
                    "a deadline is of 1 to 1,000 days");
        }

        @Override
        public LocalDate lastDay(LocalDate start) {
            return counted.after(start, days);
        }

        @Override
        public Text reckoning(LocalDate start) {
            Period length = Period.ofDays(days);
            Text kind = counted.days().label();
            return counted.unlistedHolidays(start.plusDays(1), lastDay(start))
                    .map(warning -> Text.format(
                            "{0} après, ce jour non compté ({1} ; {2})",
                            "{0} after, that day not counted ({1}; {2})", length, kind, warning))
                    .orElseGet(() -> Text.format(
                            "{0} après, ce jour non compté ({1})",
                            "{0} after, that day not counted ({1})", length, kind));
        }
    }

    /**
     * A number of months after the start. The last day has the same number in its month as the start in its own; in a month that has no
     * such day it is the {@linkplain MonthEnd#LAST_DAY_OF_MONTH last one}: one month after 31 January is 28 or 29 February.
     *
     * @param months how many, from 1 to 120
     */
    record MonthsAfter(int months) implements Deadline {
        /** Checks the number. */
        public MonthsAfter {
            requireAt(
                    "/months",
                    months >= 1 && months <= 120,
                    "deadline-invalid",
                    "un délai compte de 1 à 120 mois",
                    "a deadline is of 1 to 120 months");
        }

        @Override
        public LocalDate lastDay(LocalDate start) {
            return MonthEnd.LAST_DAY_OF_MONTH.plus(start, Period.ofMonths(months));
        }

        @Override
        public Text reckoning(LocalDate start) {
            Period length = Period.ofMonths(months);
            return lastDay(start).getDayOfMonth() == start.getDayOfMonth()
                    ? Text.format("{0} après", "{0} after", length)
                    : Text.format("{0} après ({1})", "{0} after ({1})", length, MonthEnd.LAST_DAY_OF_MONTH.label());
        }
    }
}
