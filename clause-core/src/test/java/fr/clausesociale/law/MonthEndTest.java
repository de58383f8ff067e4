package fr.clausesociale.law;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.law.MonthEnd.FIRST_DAY_OF_NEXT_MONTH;
import static fr.clausesociale.law.MonthEnd.LAST_DAY_OF_MONTH;
import static fr.clausesociale.law.MonthEnd.REFUSE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Text;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthEndTest {

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, P18M, 2027-02-28, 2027-03-01",
        "2022-08-31, P18M, 2024-02-29, 2024-03-01",
        "2024-02-29, P1Y, 2025-02-28, 2025-03-01",
        "2026-05-31, P1M, 2026-06-30, 2026-07-01",
        "2026-11-30, P3M, 2027-02-28, 2027-03-01"
    })
    void a_day_that_the_calendar_does_not_have_is_a_choice(
            LocalDate date, Period length, LocalDate lastDay, LocalDate nextMonth) {
        assertThat(LAST_DAY_OF_MONTH.plus(date, length)).isEqualTo(lastDay);
        assertThat(FIRST_DAY_OF_NEXT_MONTH.plus(date, length)).isEqualTo(nextMonth);
        assertRefused("date-ambiguous", () -> REFUSE.plus(date, length))
                .contains(Text.format("{0}", "{0}", length).en());
    }

    @ParameterizedTest
    @EnumSource
    void a_day_that_the_calendar_has_is_no_choice(MonthEnd policy) {
        assertThat(policy.plus(LocalDate.of(2025, 8, 28), Period.ofMonths(18))).isEqualTo("2027-02-28");
        assertThat(policy.plus(LocalDate.of(2024, 2, 29), Period.ofYears(4))).isEqualTo("2028-02-29");
        assertThat(policy.plus(LocalDate.of(2025, 8, 31), Period.of(1, 5, 0))).isEqualTo("2027-01-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0M", "P-1M", "P1M1D", "P30D", "P1Y-12M"})
    void a_length_that_is_not_of_whole_months_is_refused(Period length) {
        assertThat(MonthEnd.isWholeMonths(length)).isFalse();
        assertRefused("length-invalid", () -> REFUSE.plus(LocalDate.of(2026, 1, 1), length));
    }

    @Test
    void a_year_and_twelve_months_are_the_same_length() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);

        assertThat(LAST_DAY_OF_MONTH.plus(leapDay, Period.ofMonths(12)))
                .isEqualTo(LAST_DAY_OF_MONTH.plus(leapDay, Period.ofYears(1)));
    }
}
