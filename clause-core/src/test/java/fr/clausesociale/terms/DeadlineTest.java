package fr.clausesociale.terms;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.Law;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.time.api.constraints.DateRange;

class DeadlineTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 5, 31);

    @Example
    void before_a_day_of_the_next_month() {
        assertThat(new Deadline.BeforeDayOfNextMonth(2).lastDay(FRIDAY)).isEqualTo("2024-06-01");
        assertThat(new Deadline.BeforeDayOfNextMonth(28).lastDay(FRIDAY)).isEqualTo("2024-06-27");
        assertRefused("calendar-day-invalid", "/day", () -> new Deadline.BeforeDayOfNextMonth(1));
        assertRefused("calendar-day-invalid", "/day", () -> new Deadline.BeforeDayOfNextMonth(29));
    }

    /** The two weeks end on a Friday like that of the start; nothing moves a last day that is a Sunday. */
    @Example
    void some_days_after() {
        assertThat(calendarDays(14).lastDay(FRIDAY)).isEqualTo("2024-06-14");
        assertThat(calendarDays(2).lastDay(FRIDAY)).isEqualTo("2024-06-02");
        assertThat(new Deadline.DaysAfter(2, new DayCount(DayCount.Days.MONDAY_TO_FRIDAY, List.of())).lastDay(FRIDAY))
                .isEqualTo("2024-06-04");
        assertThat(calendarDays(1000).lastDay(FRIDAY)).isEqualTo(FRIDAY.plusDays(1000));
        assertRefused("deadline-invalid", "/days", () -> calendarDays(0));
        assertRefused("deadline-invalid", "/days", () -> calendarDays(1001));
    }

    @Example
    void some_months_after_in_a_month_without_such_a_day_on_its_last() {
        assertThat(new Deadline.MonthsAfter(1).lastDay(FRIDAY)).isEqualTo("2024-06-30");
        assertThat(new Deadline.MonthsAfter(2).lastDay(FRIDAY)).isEqualTo("2024-07-31");
        assertThat(new Deadline.MonthsAfter(1).lastDay(LocalDate.of(2024, 6, 30)))
                .isEqualTo("2024-07-30");
        assertThat(new Deadline.MonthsAfter(120).lastDay(FRIDAY)).isEqualTo("2034-05-31");
        assertRefused("deadline-invalid", "/months", () -> new Deadline.MonthsAfter(0));
        assertRefused("deadline-invalid", "/months", () -> new Deadline.MonthsAfter(121));
    }

    @Example
    void holidays_that_the_terms_do_not_list_are_told_to_count() {
        assertThat(new Deadline.DaysAfter(2, new DayCount(DayCount.Days.MONDAY_TO_FRIDAY, List.of()))
                        .reckoning(FRIDAY)
                        .in(Language.ENGLISH))
                .contains("(working days, Monday to Friday; the terms list no holiday: all of them are counted)");
    }

    /** The start does not count, so that a holiday of its year changes nothing. */
    @Example
    void years_without_a_listed_holiday_are_those_of_the_days_that_count() {
        DayCount counted = new DayCount(DayCount.Days.MONDAY_TO_FRIDAY, List.of(LocalDate.of(2026, 1, 1)));

        assertThat(new Deadline.DaysAfter(10, counted)
                        .reckoning(LocalDate.of(2025, 12, 31))
                        .in(Language.FRENCH))
                .doesNotContain("férié");
        assertThat(new Deadline.DaysAfter(10, counted)
                        .reckoning(LocalDate.of(2025, 12, 30))
                        .in(Language.FRENCH))
                .contains("aucun jour férié de 2025");
        assertThat(new Deadline.DaysAfter(1000, counted)
                        .reckoning(LocalDate.of(2024, 12, 31))
                        .in(Language.ENGLISH))
                .contains("the terms list no holiday of 2025, 2027–2028: they are counted");
    }

    @Law
    void a_last_day_lies_after_the_start_and_a_later_start_never_brings_it_forward(
            @ForAll("deadlines") Deadline deadline,
            @ForAll @DateRange(min = "2020-01-01", max = "2030-12-31") LocalDate start) {
        assertThat(deadline.lastDay(start)).isAfter(start);
        assertThat(deadline.lastDay(start.plusDays(1))).isAfterOrEqualTo(deadline.lastDay(start));
    }

    @Provide
    Arbitrary<Deadline> deadlines() {
        List<LocalDate> holidays = List.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 8));
        return Arbitraries.oneOf(
                Arbitraries.integers().between(2, 28).map(Deadline.BeforeDayOfNextMonth::new),
                Arbitraries.integers().between(1, 120).map(Deadline.MonthsAfter::new),
                Arbitraries.integers().between(1, 60).map(DeadlineTest::calendarDays),
                Arbitraries.integers()
                        .between(1, 60)
                        .map(days -> new Deadline.DaysAfter(
                                days, new DayCount(DayCount.Days.MONDAY_TO_SATURDAY, holidays))));
    }

    private static Deadline calendarDays(int days) {
        return new Deadline.DaysAfter(days, DayCount.CALENDAR);
    }
}
