package fr.clausesociale.eligibility;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.eligibility.Bound.AT_LEAST;
import static fr.clausesociale.eligibility.Condition.all;
import static fr.clausesociale.eligibility.Condition.any;
import static fr.clausesociale.eligibility.Condition.atLeast;
import static fr.clausesociale.eligibility.Condition.elapsed;
import static fr.clausesociale.eligibility.Condition.exists;
import static fr.clausesociale.eligibility.Condition.is;
import static fr.clausesociale.eligibility.Condition.oneOf;
import static fr.clausesociale.eligibility.Condition.threshold;
import static fr.clausesociale.eligibility.Condition.validUntil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Sensitivity;
import fr.clausesociale.person.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    @Test
    void a_condition_on_branches_needs_a_branch() {
        refused("condition-empty", () -> all());
        refused("condition-empty", () -> any());
        refused("condition-empty", () -> atLeast(1));
    }

    @Test
    void a_count_lies_between_one_and_the_number_of_branches() {
        refused("condition-count-invalid", () -> atLeast(0, is(Facts.RSA), is(Facts.ASS)));
        refused("condition-count-invalid", () -> atLeast(3, is(Facts.RSA), is(Facts.ASS)));
        assertThatCode(() -> atLeast(2, is(Facts.RSA), is(Facts.ASS))).doesNotThrowAnyException();
    }

    @Test
    void a_code_must_be_one_that_the_choice_may_take() {
        refused("condition-code-unknown", () -> oneOf(Facts.STRUCTURE, "EI", "SCIC"));
        refused("condition-code-unknown", () -> oneOf(Facts.STRUCTURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-1M", "P1D", "P1M1D", "P1Y-12M", "P150Y1M", "P1801M"})
    void a_length_is_of_whole_months_up_to_150_years(String length) {
        refused("condition-length-invalid", () -> elapsed(Facts.BIRTH_DATE, AT_LEAST, Period.parse(length)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P1M", "P18M", "P1Y6M", "P150Y"})
    void a_length_may_be_zero_or_of_years_and_months(String length) {
        assertThatCode(() -> elapsed(Facts.BIRTH_DATE, AT_LEAST, Period.parse(length)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_threshold_is_not_negative() {
        refused("condition-threshold-invalid", () -> threshold(Facts.EDUCATION_LEVEL, AT_LEAST, -1));
        assertThatCode(() -> threshold(Facts.EDUCATION_LEVEL, AT_LEAST, 0)).doesNotThrowAnyException();
    }

    @Test
    void a_threshold_has_the_unit_of_its_fact() {
        assertThat(((Condition.Threshold) threshold(Facts.MONTHS_WORKED_LAST_12, AT_LEAST, 6)).unit())
                .isEqualTo(Unit.MONTHS);
        assertRefused(
                        "condition-unit-mismatch",
                        "/unit",
                        () -> new Condition.Threshold(
                                Facts.MONTHS_WORKED_LAST_12, AT_LEAST, BigDecimal.valueOf(420), Unit.HOURS))
                .contains("MONTHS");
    }

    @Test
    void a_standard_fact_is_not_defined_anew() {
        Text label = Text.of("RSA ou ASS", "RSA or ASS");
        Fact<Boolean> flag = Fact.flag("rsa", Sensitivity.ORDINARY, label);
        Fact<LocalDate> date = Fact.date("rsa", Sensitivity.ORDINARY, label);
        Fact<BigDecimal> number = Fact.number("rsa", Sensitivity.ORDINARY, label, Unit.EUROS);
        Fact<String> choice = Fact.choice("rsa", Sensitivity.ORDINARY, label, Fact.Choice.of("RSA"));

        assertRefused("fact-redefined", "/fact", () -> is(flag));
        assertRefused("fact-redefined", "/fact", () -> exists(flag));
        assertRefused("fact-redefined", "/fact", () -> validUntil(date));
        assertRefused("fact-redefined", "/fact", () -> elapsed(date, AT_LEAST, Period.ofMonths(1)));
        assertRefused("fact-redefined", "/fact", () -> threshold(number, AT_LEAST, 1));
        assertRefused("fact-redefined", "/fact", () -> oneOf(choice, "RSA"));
    }

    @Test
    @SuppressWarnings("unchecked") // what a careless reader of data would do
    void a_fact_of_another_kind_is_refused() {
        refused("condition-kind-mismatch", () -> is((Fact<Boolean>) (Fact<?>) Facts.BIRTH_DATE));
        refused("condition-kind-mismatch", () -> oneOf((Fact<String>) (Fact<?>) Facts.RSA, "X"));
        refused("condition-kind-mismatch", () -> validUntil((Fact<LocalDate>) (Fact<?>) Facts.RSA));
        refused(
                "condition-kind-mismatch",
                () -> elapsed((Fact<LocalDate>) (Fact<?>) Facts.RSA, AT_LEAST, Period.ofMonths(1)));
        refused("condition-kind-mismatch", () -> threshold((Fact<BigDecimal>) (Fact<?>) Facts.RSA, AT_LEAST, 1));
    }

    @Test
    void branches_are_copied() {
        List<Condition> branches = new ArrayList<>(List.of(is(Facts.RSA)));
        Condition.All condition = new Condition.All(branches);

        branches.add(is(Facts.ASS));

        assertThat(condition.branches()).containsExactly(is(Facts.RSA));
    }

    @Test
    void equal_trees_are_equal() {
        assertThat(all(is(Facts.RSA), threshold(Facts.EDUCATION_LEVEL, AT_LEAST, 3)))
                .isEqualTo(all(is(Facts.RSA), threshold(Facts.EDUCATION_LEVEL, AT_LEAST, 3)))
                .isNotEqualTo(any(is(Facts.RSA), threshold(Facts.EDUCATION_LEVEL, AT_LEAST, 3)));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(ClauseException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void a_condition_nested_without_end_is_refused_and_overflows_nothing() {
        Condition nested = Condition.is(Facts.RSA);
        for (int i = 0; i < 10_000; i++) {
            nested = Condition.not(nested);
        }
        Condition deep = nested;
        Condition wide = new Condition.Any(Collections.nCopies(1_001, Condition.is(Facts.RSA)));

        assertRefused("condition-too-large", "/condition", () -> criterion(deep));
        assertRefused("condition-too-large", "/condition", () -> criterion(wide));
    }

    private static Criterion criterion(Condition condition) {
        return new Criterion(
                "nested", Text.of("critère", "criterion"), LegalReference.of("Invented text"), condition, List.of());
    }
}
