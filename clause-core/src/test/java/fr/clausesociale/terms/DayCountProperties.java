package fr.clausesociale.terms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Law;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DayCountProperties {

    /** 2 December 2024 is a Monday; Christmas is a Wednesday. */
    @Example
    void days_after_a_monday_of_december() {
        LocalDate monday = LocalDate.of(2024, 12, 2);
        List<LocalDate> christmas = List.of(LocalDate.of(2024, 12, 25));
        DayCount weekdays = new DayCount(DayCount.Days.MONDAY_TO_FRIDAY, christmas);

        assertThat(DayCount.CALENDAR.after(monday, 5)).isEqualTo("2024-12-07");
        assertThat(weekdays.after(monday, 5)).isEqualTo("2024-12-09");
        assertThat(weekdays.after(monday, 10)).isEqualTo("2024-12-16");
        assertThat(weekdays.after(monday, 17)).isEqualTo("2024-12-26");
        assertThat(new DayCount(DayCount.Days.MONDAY_TO_SATURDAY, christmas).after(monday, 17))
                .isEqualTo("2024-12-21");
        assertThat(weekdays.after(monday, 0)).isEqualTo(monday);
    }

    @Law
    void the_last_of_some_days_is_the_first_day_by_which_they_are_counted(
            @ForAll("counts") DayCount days,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 90) int count) {
        LocalDate last = days.after(day, count);

        assertThat(days.between(day.plusDays(1), last.plusDays(1))).isEqualTo(count);
        assertThat(days.between(day.plusDays(1), last)).isEqualTo(count - 1);
    }

    @Law
    void days_that_were_counted_lead_back_to_the_last_of_them(
            @ForAll("counts") DayCount days,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 90) int length) {
        LocalDate last = day.plusDays(length);
        int count = Math.toIntExact(days.between(day.plusDays(1), last.plusDays(1)));

        assertThat(days.after(day, count)).isBeforeOrEqualTo(last);
        assertThat(days.after(day, count + 1)).isAfter(last);
    }

    @Law
    void each_day_counts_once_unless_its_weekday_or_a_holiday_takes_it_out(
            @ForAll("counts") DayCount days, @ForAll("days") LocalDate day, @ForAll @IntRange(max = 90) int length) {
        Set<DayOfWeek> off = switch (days.days()) {
            case CALENDAR -> Set.of();
            case MONDAY_TO_FRIDAY -> Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            case MONDAY_TO_SATURDAY -> Set.of(DayOfWeek.SUNDAY);
        };

        assertThat(days.between(day, day.plusDays(length)))
                .isEqualTo(day.datesUntil(day.plusDays(length))
                        .filter(one -> !off.contains(one.getDayOfWeek()))
                        .filter(one -> !days.holidays().contains(one))
                        .count());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2023, 12, 1).toEpochDay(),
                        LocalDate.of(2024, 4, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<DayCount> counts() {
        return Combinators.combine(
                        Arbitraries.of(DayCount.Days.class), days().set().ofMaxSize(12))
                .as((days, holidays) -> new DayCount(
                        days, days == DayCount.Days.CALENDAR ? List.of() : List.copyOf(new TreeSet<>(holidays))));
    }
}
