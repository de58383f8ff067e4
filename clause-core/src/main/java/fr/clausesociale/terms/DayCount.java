package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;
import static java.util.stream.Collectors.toSet;

import fr.clausesociale.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/**
 * Which days of a delay count. Contracts say "calendar day" or "working day" and seldom what a working day is, so the terms do:
 * which days of the week, and which holidays.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param days the days of the week
 * @param holidays the days that do not count, in order; none for calendar days
 * @since 0.1.0
 */
public record DayCount(Days days, List<LocalDate> holidays) {

    /** Every day; French: <i>jours calendaires</i>. */
    public static final DayCount CALENDAR = new DayCount(Days.CALENDAR, List.of());

    /** Days of the week that count. */
    public enum Days {
        /** All seven; French: <i>jours calendaires</i>. */
        CALENDAR(7, Text.of("jours calendaires", "calendar days")),
        /** Monday to Friday; French: <i>jours ouvrés</i>. */
        MONDAY_TO_FRIDAY(5, Text.of("jours ouvrés", "working days, Monday to Friday")),
        /** Monday to Saturday; French: <i>jours ouvrables</i>. */
        MONDAY_TO_SATURDAY(6, Text.of("jours ouvrables", "working days, Monday to Saturday"));

        private final int perWeek;
        private final Text label;

        Days(int perWeek, Text label) {
            this.perWeek = perWeek;
            this.label = label;
        }

        /** The days in words. */
        public Text label() {
            return label;
        }

        private boolean counts(DayOfWeek day) {
            return day.getValue() <= perWeek;
        }
    }

    /** Checks the order of the holidays. */
    public DayCount {
        holidays = List.copyOf(holidays);
        for (int i = 1; i < holidays.size(); i++) {
            requireAt(
                    "/holidays/" + i,
                    holidays.get(i - 1).isBefore(holidays.get(i)),
                    "holidays-unordered",
                    "les jours fériés se suivent et ne se répètent pas",
                    "holidays follow each other and stand once");
        }
        requireAt(
                "/holidays",
                days != Days.CALENDAR || holidays.isEmpty(),
                "holidays-without-working-days",
                "les jours calendaires comptent aussi les jours fériés",
                "calendar days count holidays, too");
    }

    /**
     * How many days count from one day to another.
     *
     * @param from the first day
     * @param until the day after the last one; not after it, zero
     */
    public long between(LocalDate from, LocalDate until) {
        if (!from.isBefore(until)) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(from, until);
        long counted = days / 7 * this.days.perWeek;
        for (LocalDate day = from.plusDays(days / 7 * 7); day.isBefore(until); day = day.plusDays(1)) {
            counted += this.days.counts(day.getDayOfWeek()) ? 1 : 0;
        }
        return counted
                - holidays.stream()
                        .filter(day ->
                                !day.isBefore(from) && day.isBefore(until) && this.days.counts(day.getDayOfWeek()))
                        .count();
    }

    /**
     * The day on which a number of days that count have passed since another: the inverse of {@link #between}. Five calendar days after
     * a Monday is Saturday, five days of Monday to Friday after it the next Monday.
     *
     * @param day the day from which they run, which does not count itself
     * @param count how many days; not above zero, that day
     */
    public LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        for (int left = count; left > 0; left -= counts(last) ? 1 : 0) {
            last = last.plusDays(1);
        }
        return last;
    }

    /**
     * What to say where days are counted in years of which no holiday is listed: none of their own is taken out.
     *
     * @param first the first day that is counted
     * @param last the last day that is counted
     * @return empty if there is nothing to say, as for calendar days
     */
    public Optional<Text> unlistedHolidays(LocalDate first, LocalDate last) {
        if (days == Days.CALENDAR || last.isBefore(first)) {
            return Optional.empty();
        }
        if (holidays.isEmpty()) {
            return Optional.of(Text.of(
                    "la clause n'indique aucun jour férié : tous sont comptés",
                    "the terms list no holiday: all of them are counted"));
        }
        Set<Integer> listed = holidays.stream().map(LocalDate::getYear).collect(toSet());
        List<Integer> unlisted = IntStream.rangeClosed(first.getYear(), last.getYear())
                .filter(year -> !listed.contains(year))
                .boxed()
                .toList();
        return unlisted.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.format(
                        "la clause n'indique aucun jour férié de {0} : ils sont comptés",
                        "the terms list no holiday of {0}: they are counted", runs(unlisted)));
    }

    /** Years in a row as the first and the last of them, such as 2027, 2029–2031. */
    private static String runs(List<Integer> years) {
        StringJoiner runs = new StringJoiner(", ");
        for (int from = 0, to = 0; from < years.size(); from = to) {
            int first = years.get(from);
            while (to < years.size() && years.get(to) - first == to - from) {
                to++;
            }
            int last = years.get(to - 1);
            runs.add(first == last ? Integer.toString(first) : first + "–" + last);
        }
        return runs.toString();
    }

    private boolean counts(LocalDate day) {
        return days.counts(day.getDayOfWeek()) && Collections.binarySearch(holidays, day) < 0;
    }
}
