package fr.clausesociale.law;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.law.MonthEnd.FIRST_DAY_OF_NEXT_MONTH;
import static fr.clausesociale.law.MonthEnd.LAST_DAY_OF_MONTH;
import static fr.clausesociale.law.MonthEnd.REFUSE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Law;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class MonthEndProperties {

    @Law
    void the_policies_differ_exactly_where_the_calendar_has_no_such_day(
            @ForAll @DateRange(min = "1950-01-01", max = "2050-12-31") LocalDate date,
            @ForAll @IntRange(min = 1, max = 1800) int months) {
        Period length = Period.ofMonths(months);
        YearMonth month = YearMonth.from(date).plusMonths(months);
        if (month.isValidDay(date.getDayOfMonth())) {
            LocalDate sameDay = month.atDay(date.getDayOfMonth());
            for (MonthEnd policy : MonthEnd.values()) {
                assertThat(policy.plus(date, length)).isEqualTo(sameDay);
            }
        } else {
            assertThat(LAST_DAY_OF_MONTH.plus(date, length)).isEqualTo(month.atEndOfMonth());
            assertThat(FIRST_DAY_OF_NEXT_MONTH.plus(date, length))
                    .isEqualTo(month.plusMonths(1).atDay(1));
            assertRefused("date-ambiguous", () -> REFUSE.plus(date, length));
        }
    }
}
