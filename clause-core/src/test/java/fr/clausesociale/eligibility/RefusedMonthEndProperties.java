package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.clausesociale.ClauseException;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A list that refuses to round answers where both ways to round agree, and asks again where only bounds are known. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class RefusedMonthEndProperties {

    private static final Fact<LocalDate> SINCE = Facts.REGISTERED_SINCE;
    private static final LocalDate END_OF_AUGUST = LocalDate.of(2025, 8, 28);

    /** From the end of August: to months of 31, 30, 28 and 29 days. */
    @Provide
    Arbitrary<Integer> months() {
        return Arbitraries.of(1, 2, 3, 6, 18, 30);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_day_is_refused_if_and_only_if_the_answer_depends_on_how_one_rounds(
            @ForAll @IntRange(max = 4) int day,
            @ForAll @IntRange(max = 3) int width,
            @ForAll("months") int months,
            @ForAll @IntRange(min = -1, max = 2) int later,
            @ForAll Bound bound) {
        LocalDate since = END_OF_AUGUST.plusDays(day);
        LocalDate at = since.plusMonths(months).plusDays(later);
        Someone someone = width == 0
                ? Someone.unknown().known(SINCE, since)
                : Someone.unknown().between(SINCE, since.minusDays(width), since);
        Condition.Elapsed condition = condition(bound, months, MonthEnd.REFUSE);

        Verdict earlier = decide(condition(bound, months, MonthEnd.LAST_DAY_OF_MONTH), someone, at);
        Verdict next = decide(condition(bound, months, MonthEnd.FIRST_DAY_OF_NEXT_MONTH), someone, at);

        boolean answered = earlier == next || earlier == Verdict.UNDETERMINED;
        Statistics.collect(answered);
        Statistics.coverage(checker -> checker.check(false).percentage(share -> share > 1));
        if (answered) {
            assertThat(decide(condition, someone, at)).isEqualTo(earlier);
        } else {
            ClauseException refusal = catchThrowableOfType(ClauseException.class, () -> decide(condition, someone, at));
            assertThat(refusal.code()).isEqualTo("date-ambiguous");
            assertThat(refusal.text().en()).contains(SINCE.code()).doesNotContain(Integer.toString(since.getYear()));
        }
    }

    private static Condition.Elapsed condition(Bound bound, int months, MonthEnd policy) {
        return new Condition.Elapsed(SINCE, bound, Period.ofMonths(months), policy);
    }

    private static Verdict decide(Condition condition, Someone someone, LocalDate at) {
        return EligibilityEngine.of(Trees.list(List.of(condition)))
                .decide(someone.situation(), at)
                .verdict();
    }
}
