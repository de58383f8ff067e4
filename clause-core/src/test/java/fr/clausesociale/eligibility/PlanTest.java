package fr.clausesociale.eligibility;

import static fr.clausesociale.eligibility.Bound.AT_LEAST;
import static fr.clausesociale.eligibility.Bound.AT_MOST;
import static fr.clausesociale.eligibility.Bound.LESS_THAN;
import static fr.clausesociale.eligibility.Bound.MORE_THAN;
import static fr.clausesociale.eligibility.Condition.all;
import static fr.clausesociale.eligibility.Condition.any;
import static fr.clausesociale.eligibility.Condition.atLeast;
import static fr.clausesociale.eligibility.Condition.elapsed;
import static fr.clausesociale.eligibility.Condition.exists;
import static fr.clausesociale.eligibility.Condition.is;
import static fr.clausesociale.eligibility.Condition.not;
import static fr.clausesociale.eligibility.Condition.oneOf;
import static fr.clausesociale.eligibility.Condition.since;
import static fr.clausesociale.eligibility.Condition.threshold;
import static fr.clausesociale.eligibility.Condition.validUntil;
import static fr.clausesociale.eligibility.Truth.FALSE;
import static fr.clausesociale.eligibility.Truth.TRUE;
import static fr.clausesociale.eligibility.Truth.UNKNOWN;
import static fr.clausesociale.law.MonthEnd.FIRST_DAY_OF_NEXT_MONTH;
import static fr.clausesociale.law.MonthEnd.LAST_DAY_OF_MONTH;
import static fr.clausesociale.law.MonthEnd.REFUSE;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Knowledge;
import fr.clausesociale.person.Sensitivity;
import fr.clausesociale.person.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each condition says of what is known, and the facts on which it hangs, under a list of that one condition. */
class PlanTest {

    private static final LocalDate AT = LocalDate.of(2026, 10, 15);

    private static final Fact<Boolean> A = flag("a");
    private static final Fact<Boolean> B = flag("b");
    private static final Fact<Boolean> C = flag("c");
    private static final Fact<LocalDate> DAY = Fact.date("day", Sensitivity.ORDINARY, Text.of("jour", "day"));
    private static final Fact<BigDecimal> NUMBER =
            Fact.number("number", Sensitivity.ORDINARY, Text.of("nombre", "number"), Unit.PERSONS);
    private static final Fact<String> CHOICE = Fact.choice(
            "choice",
            Sensitivity.ORDINARY,
            Text.of("choix", "choice"),
            Fact.Choice.of("X"),
            Fact.Choice.of("Y"),
            Fact.Choice.of("Z"));

    private static final Map<Truth, Integer> TRUE_BRANCHES = Map.of(FALSE, 0, UNKNOWN, 0, TRUE, 1);
    private static final Map<Truth, Integer> FALSE_BRANCHES = Map.of(FALSE, 1, UNKNOWN, 0, TRUE, 0);

    @Test
    void negation_keeps_unknown() {
        assertThat(truth(not(is(A)), Someone.unknown().yes(A))).isEqualTo(FALSE);
        assertThat(truth(not(is(A)), Someone.unknown().known(A, false))).isEqualTo(TRUE);
        assertThat(truth(not(is(A)), Someone.unknown())).isEqualTo(UNKNOWN);
        assertThat(truth(not(not(is(A))), Someone.unknown().yes(A))).isEqualTo(TRUE);
    }

    @Test
    void all_is_false_as_soon_as_one_branch_is_and_true_only_if_every_branch_is() {
        for (Truth a : Truth.values()) {
            for (Truth b : Truth.values()) {
                for (Truth c : Truth.values()) {
                    Truth expected = falseBranches(a, b, c) > 0 ? FALSE : trueBranches(a, b, c) == 3 ? TRUE : UNKNOWN;
                    assertThat(truth(all(is(A), is(B), is(C)), someone(a, b, c)))
                            .as("%s and %s and %s", a, b, c)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void any_is_true_as_soon_as_one_branch_is_and_false_only_if_every_branch_is() {
        for (Truth a : Truth.values()) {
            for (Truth b : Truth.values()) {
                for (Truth c : Truth.values()) {
                    Truth expected = trueBranches(a, b, c) > 0 ? TRUE : falseBranches(a, b, c) == 3 ? FALSE : UNKNOWN;
                    assertThat(truth(any(is(A), is(B), is(C)), someone(a, b, c)))
                            .as("%s or %s or %s", a, b, c)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void at_least_two_of_three_is_true_with_two_true_branches_and_false_with_two_false_ones() {
        for (Truth a : Truth.values()) {
            for (Truth b : Truth.values()) {
                for (Truth c : Truth.values()) {
                    Truth expected = trueBranches(a, b, c) >= 2 ? TRUE : falseBranches(a, b, c) >= 2 ? FALSE : UNKNOWN;
                    assertThat(truth(atLeast(2, is(A), is(B), is(C)), someone(a, b, c)))
                            .as("two of %s, %s, %s", a, b, c)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void at_least_one_is_any_and_at_least_as_many_as_there_are_is_all() {
        for (Truth a : Truth.values()) {
            for (Truth b : Truth.values()) {
                Someone someone = someone(a, b, UNKNOWN);
                assertThat(truth(atLeast(1, is(A), is(B)), someone)).isEqualTo(truth(any(is(A), is(B)), someone));
                assertThat(truth(atLeast(2, is(A), is(B)), someone)).isEqualTo(truth(all(is(A), is(B)), someone));
            }
        }
    }

    @Test
    void a_flag_that_is_false_and_one_that_is_absent_are_the_same_and_not_unknown() {
        assertThat(truth(is(A), Someone.unknown().known(A, false))).isEqualTo(FALSE);
        assertThat(truth(is(A), Someone.unknown().absent(A))).isEqualTo(FALSE);
        assertThat(truth(is(A), Someone.unknown())).isEqualTo(UNKNOWN);
        assertThat(truth(exists(A), Someone.unknown().known(A, false))).isEqualTo(FALSE);
    }

    @Test
    void what_exists_is_known_from_a_bound_alone() {
        assertThat(truth(exists(DAY), Someone.unknown().since(DAY, "2030-01-01")))
                .isEqualTo(TRUE);
        assertThat(truth(exists(DAY), Someone.unknown().atMost(DAY, AT))).isEqualTo(TRUE);
        assertThat(truth(exists(DAY), Someone.unknown().absent(DAY))).isEqualTo(FALSE);
        assertThat(truth(exists(DAY), Someone.unknown())).isEqualTo(UNKNOWN);
    }

    @Test
    void a_choice_is_one_of_the_codes_or_not() {
        Condition xOrY = oneOf(CHOICE, "X", "Y");

        assertThat(truth(xOrY, Someone.unknown().known(CHOICE, "X"))).isEqualTo(TRUE);
        assertThat(truth(xOrY, Someone.unknown().known(CHOICE, "Y"))).isEqualTo(TRUE);
        assertThat(truth(xOrY, Someone.unknown().known(CHOICE, "Z"))).isEqualTo(FALSE);
        assertThat(truth(xOrY, Someone.unknown().absent(CHOICE))).isEqualTo(FALSE);
        assertThat(truth(xOrY, Someone.unknown())).isEqualTo(UNKNOWN);
    }

    @Test
    void a_day_that_is_absent_has_no_time_elapsed_since() {
        for (Bound bound : Bound.values()) {
            assertThat(truth(
                            elapsed(DAY, bound, Period.ofMonths(6)),
                            Someone.unknown().absent(DAY)))
                    .as(bound.name())
                    .isEqualTo(FALSE);
            assertThat(truth(elapsed(DAY, bound, Period.ofMonths(6)), Someone.unknown()))
                    .as(bound.name())
                    .isEqualTo(UNKNOWN);
        }
        assertThat(truth(since(DAY), Someone.unknown().absent(DAY))).isEqualTo(FALSE);
        assertThat(truth(validUntil(DAY), Someone.unknown().absent(DAY))).isEqualTo(FALSE);
        assertThat(truth(validUntil(DAY), Someone.unknown())).isEqualTo(UNKNOWN);
    }

    /** "More than" and "at least", "less than" and "at most" disagree on the anniversary, and there only. */
    @ParameterizedTest
    @CsvSource({
        "2025-10-16, LESS_THAN, TRUE",
        "2025-10-16, AT_MOST, TRUE",
        "2025-10-16, AT_LEAST, FALSE",
        "2025-10-16, MORE_THAN, FALSE",
        "2025-10-15, LESS_THAN, FALSE",
        "2025-10-15, AT_MOST, TRUE",
        "2025-10-15, AT_LEAST, TRUE",
        "2025-10-15, MORE_THAN, FALSE",
        "2025-10-14, LESS_THAN, FALSE",
        "2025-10-14, AT_MOST, FALSE",
        "2025-10-14, AT_LEAST, TRUE",
        "2025-10-14, MORE_THAN, TRUE",
    })
    void twelve_months_elapsed(LocalDate day, Bound bound, Truth expected) {
        assertThat(truth(
                        elapsed(DAY, bound, Period.ofMonths(12)),
                        Someone.unknown().known(DAY, day)))
                .isEqualTo(expected);
        assertThat(truth(
                        elapsed(DAY, bound, Period.ofYears(1)),
                        Someone.unknown().known(DAY, day)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "5.99, LESS_THAN, TRUE",
        "5.99, AT_MOST, TRUE",
        "5.99, AT_LEAST, FALSE",
        "5.99, MORE_THAN, FALSE",
        "6, LESS_THAN, FALSE",
        "6, AT_MOST, TRUE",
        "6, AT_LEAST, TRUE",
        "6, MORE_THAN, FALSE",
        "6.000, AT_MOST, TRUE",
        "6.000, MORE_THAN, FALSE",
        "6.01, LESS_THAN, FALSE",
        "6.01, AT_MOST, FALSE",
        "6.01, AT_LEAST, TRUE",
        "6.01, MORE_THAN, TRUE",
    })
    void a_number_against_six(BigDecimal number, Bound bound, Truth expected) {
        assertThat(truth(threshold(NUMBER, bound, 6), Someone.unknown().known(NUMBER, number)))
                .isEqualTo(expected);
    }

    @Test
    void a_number_that_is_absent_counts_as_zero_and_one_that_is_unknown_does_not() {
        assertThat(truth(threshold(NUMBER, LESS_THAN, 6), Someone.unknown().absent(NUMBER)))
                .isEqualTo(TRUE);
        assertThat(truth(threshold(NUMBER, AT_LEAST, 6), Someone.unknown().absent(NUMBER)))
                .isEqualTo(FALSE);
        assertThat(truth(threshold(NUMBER, LESS_THAN, 6), Someone.unknown())).isEqualTo(UNKNOWN);
        assertThat(truth(exists(NUMBER), Someone.unknown().absent(NUMBER))).isEqualTo(FALSE);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-16, FALSE", "2026-10-15, TRUE", "2026-10-14, TRUE"})
    void since_holds_from_the_day_itself(LocalDate day, Truth expected) {
        assertThat(truth(since(DAY), Someone.unknown().known(DAY, day))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-16, TRUE", "2026-10-15, TRUE", "2026-10-14, FALSE"})
    void valid_until_holds_on_the_day_itself(LocalDate day, Truth expected) {
        assertThat(truth(validUntil(DAY), Someone.unknown().known(DAY, day))).isEqualTo(expected);
    }

    @Test
    void a_bound_on_a_day_decides_only_where_every_day_within_it_agrees() {
        Condition moreThan12Months = elapsed(DAY, MORE_THAN, Period.ofMonths(12));
        LocalDate last = LocalDate.of(2025, 10, 14);

        assertThat(truth(moreThan12Months, Someone.unknown().atMost(DAY, last))).isEqualTo(TRUE);
        assertThat(truth(moreThan12Months, Someone.unknown().atMost(DAY, last.plusDays(1))))
                .isEqualTo(UNKNOWN);
        assertThat(truth(moreThan12Months, Someone.unknown().atLeast(DAY, last)))
                .isEqualTo(UNKNOWN);
        assertThat(truth(moreThan12Months, Someone.unknown().atLeast(DAY, last.plusDays(1))))
                .isEqualTo(FALSE);
        assertThat(truth(moreThan12Months, Someone.unknown().between(DAY, last.minusYears(1), last)))
                .isEqualTo(TRUE);
        assertThat(truth(moreThan12Months, Someone.unknown().between(DAY, last, last.plusDays(1))))
                .isEqualTo(UNKNOWN);
        assertThat(truth(moreThan12Months, Someone.unknown().between(DAY, last.plusDays(1), last.plusDays(9))))
                .isEqualTo(FALSE);
    }

    @Test
    void a_bound_on_a_number_decides_only_where_every_number_within_it_agrees() {
        Condition lessThan6 = threshold(NUMBER, LESS_THAN, 6);

        assertThat(truth(lessThan6, Someone.unknown().atMost(NUMBER, new BigDecimal("5.99"))))
                .isEqualTo(TRUE);
        assertThat(truth(lessThan6, Someone.unknown().atMost(NUMBER, BigDecimal.valueOf(6))))
                .isEqualTo(UNKNOWN);
        assertThat(truth(lessThan6, Someone.unknown().atLeast(NUMBER, new BigDecimal("5.99"))))
                .isEqualTo(UNKNOWN);
        assertThat(truth(lessThan6, Someone.unknown().atLeast(NUMBER, BigDecimal.valueOf(6))))
                .isEqualTo(FALSE);
        assertThat(truth(lessThan6, Someone.unknown().between(NUMBER, BigDecimal.ONE, BigDecimal.TEN)))
                .isEqualTo(UNKNOWN);
        assertThat(truth(
                        threshold(NUMBER, AT_MOST, 6),
                        Someone.unknown().between(NUMBER, BigDecimal.ONE, BigDecimal.valueOf(6))))
                .isEqualTo(TRUE);
    }

    @Test
    void a_bound_on_a_last_day_decides_only_where_every_day_within_it_agrees() {
        assertThat(truth(validUntil(DAY), Someone.unknown().atLeast(DAY, AT))).isEqualTo(TRUE);
        assertThat(truth(validUntil(DAY), Someone.unknown().atLeast(DAY, AT.minusDays(1))))
                .isEqualTo(UNKNOWN);
        assertThat(truth(validUntil(DAY), Someone.unknown().atMost(DAY, AT))).isEqualTo(UNKNOWN);
        assertThat(truth(validUntil(DAY), Someone.unknown().atMost(DAY, AT.minusDays(1))))
                .isEqualTo(FALSE);
    }

    /** Story 5: registered on 31 August 2025, "at least 18 months", asked at the end of February 2027. */
    @ParameterizedTest
    @CsvSource({
        "LAST_DAY_OF_MONTH, 2027-02-27, FALSE",
        "LAST_DAY_OF_MONTH, 2027-02-28, TRUE",
        "FIRST_DAY_OF_NEXT_MONTH, 2027-02-28, FALSE",
        "FIRST_DAY_OF_NEXT_MONTH, 2027-03-01, TRUE",
    })
    void each_month_end_policy_gives_its_own_day(MonthEnd policy, LocalDate at, Truth expected) {
        Someone registered = Someone.unknown().since(DAY, "2025-08-31");

        assertThat(truth(eighteenMonths(policy), registered, at)).isEqualTo(expected);
    }

    @Test
    void a_condition_that_refuses_to_round_refuses_a_day_that_the_calendar_does_not_have() {
        Someone registered = Someone.unknown().since(DAY, "2025-08-31");

        assertThatExceptionOfType(ClauseException.class)
                .isThrownBy(() -> truth(eighteenMonths(REFUSE), registered, LocalDate.of(2027, 2, 28)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("date-ambiguous"))
                .withMessageNotContaining("2025");
        assertThat(truth(eighteenMonths(REFUSE), Someone.unknown().since(DAY, "2025-08-28"), LocalDate.of(2027, 2, 28)))
                .isEqualTo(TRUE);
        assertThat(truth(eighteenMonths(REFUSE), Someone.unknown(), LocalDate.of(2027, 2, 28)))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void the_short_form_takes_the_last_day_of_the_month() {
        assertThat(elapsed(DAY, AT_LEAST, Period.ofMonths(18))).isEqualTo(eighteenMonths(LAST_DAY_OF_MONTH));
        assertThat(eighteenMonths(LAST_DAY_OF_MONTH)).isNotEqualTo(eighteenMonths(FIRST_DAY_OF_NEXT_MONTH));
    }

    @Test
    void a_fact_decides_alone_among_alternatives_and_together_in_conjunctions() {
        assertThat(missing(is(A), Someone.unknown())).isEqualTo(Map.of(A, 1));
        assertThat(missing(any(is(A), is(B)), Someone.unknown())).isEqualTo(Map.of(A, 1, B, 1));
        assertThat(missing(all(is(A), is(B), is(C)), Someone.unknown())).isEqualTo(Map.of(A, 3, B, 3, C, 3));
        assertThat(missing(atLeast(2, is(A), is(B), is(C)), Someone.unknown())).isEqualTo(Map.of(A, 2, B, 2, C, 2));
        assertThat(missing(all(is(A), any(is(B), is(C))), Someone.unknown())).isEqualTo(Map.of(A, 2, B, 2, C, 2));
        assertThat(missing(any(is(A), all(is(B), is(C))), Someone.unknown())).isEqualTo(Map.of(A, 1, B, 2, C, 2));
    }

    @Test
    void under_a_negation_alternatives_must_all_fail_and_one_of_a_conjunction_is_enough() {
        assertThat(missing(not(any(is(A), is(B))), Someone.unknown())).isEqualTo(Map.of(A, 2, B, 2));
        assertThat(missing(not(all(is(A), is(B))), Someone.unknown())).isEqualTo(Map.of(A, 1, B, 1));
        assertThat(missing(not(atLeast(2, is(A), is(B), is(C))), Someone.unknown()))
                .isEqualTo(Map.of(A, 2, B, 2, C, 2));
        assertThat(missing(not(not(all(is(A), is(B)))), Someone.unknown())).isEqualTo(Map.of(A, 2, B, 2));
    }

    @Test
    void facts_below_a_branch_that_is_decided_are_not_missing() {
        Someone aIsTrue = Someone.unknown().yes(A);
        Someone aIsFalse = Someone.unknown().known(A, false);
        Condition twoOfThree = atLeast(2, is(A), is(B), is(C));

        assertThat(missing(all(is(A), is(B)), aIsTrue)).isEqualTo(Map.of(B, 1));
        assertThat(missing(all(is(A), is(B)), aIsFalse)).isEmpty();
        assertThat(missing(any(is(A), is(B)), aIsTrue)).isEmpty();
        assertThat(missing(twoOfThree, aIsTrue)).isEqualTo(Map.of(B, 1, C, 1));
        assertThat(missing(twoOfThree, aIsFalse)).isEqualTo(Map.of(B, 2, C, 2));
        assertThat(missing(any(is(C), all(is(A), is(B))), aIsFalse)).isEqualTo(Map.of(C, 1));
    }

    @Test
    void a_fact_known_too_roughly_is_missing() {
        assertThat(missing(
                        elapsed(Facts.BIRTH_DATE, MORE_THAN, Period.ofYears(50)),
                        Someone.unknown().atMost(Facts.BIRTH_DATE, LocalDate.of(1976, 10, 15))))
                .isEqualTo(Map.of(Facts.BIRTH_DATE, 1));
    }

    private static Condition eighteenMonths(MonthEnd policy) {
        return new Condition.Elapsed(DAY, AT_LEAST, Period.ofMonths(18), policy);
    }

    private static Map<Fact<?>, Integer> missing(Condition condition, Someone someone) {
        Plan plan = plan(condition);
        MissingFacts missing =
                new MissingFacts(plan, plan.truths(someone.situation().packed(), plan.cuts(AT)));
        return plan.inputs().stream()
                .filter(input -> missing.fewestTogether(input) <= plan.inputs().size())
                .collect(toMap(Input::fact, missing::fewestTogether));
    }

    private static Truth truth(Condition condition, Someone someone) {
        return truth(condition, someone, AT);
    }

    private static Truth truth(Condition condition, Someone someone, LocalDate at) {
        Plan plan = plan(condition);
        plan.requireClear(someone.situation(), at);
        return plan.criteria().get(0).truth(plan.truths(someone.situation().packed(), plan.cuts(at)));
    }

    private static Plan plan(Condition condition) {
        return new Plan(Trees.list(List.of(condition)));
    }

    private static Someone someone(Truth a, Truth b, Truth c) {
        return Someone.unknown().with(A, knowledge(a)).with(B, knowledge(b)).with(C, knowledge(c));
    }

    private static Knowledge<Boolean> knowledge(Truth truth) {
        return switch (truth) {
            case FALSE -> new Knowledge.Absent<>();
            case UNKNOWN -> new Knowledge.Unknown<>();
            case TRUE -> new Knowledge.Known<>(true);
        };
    }

    private static int trueBranches(Truth a, Truth b, Truth c) {
        return TRUE_BRANCHES.get(a) + TRUE_BRANCHES.get(b) + TRUE_BRANCHES.get(c);
    }

    private static int falseBranches(Truth a, Truth b, Truth c) {
        return FALSE_BRANCHES.get(a) + FALSE_BRANCHES.get(b) + FALSE_BRANCHES.get(c);
    }

    private static Fact<Boolean> flag(String code) {
        return Fact.flag(code, Sensitivity.ORDINARY, Text.of(code, code));
    }
}
