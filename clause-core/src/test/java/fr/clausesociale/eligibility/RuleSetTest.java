package fr.clausesociale.eligibility;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.eligibility.Condition.is;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Sensitivity;
import fr.clausesociale.person.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final LocalDate FROM = LocalDate.of(2021, 4, 1);
    private static final LegalReference TEXT = LegalReference.of("Invented text");
    private static final RuleSetId OTHER_ID = RuleSetId.of("other", "1");

    private static final Criterion RSA = criterion("rsa");
    private static final Criterion ASS = criterion("ass");
    private static final Criterion AAH = criterion("aah");

    @Test
    void a_list_needs_a_criterion() {
        assertRefused("rule-set-empty", "/criteria", () -> list(Optional.empty()));
    }

    @Test
    void the_codes_of_its_criteria_differ() {
        assertRefused("criterion-duplicated", "/criteria/2/code", () -> list(Optional.empty(), RSA, ASS, RSA))
                .contains("rsa");
    }

    @Test
    void a_fact_is_defined_once() {
        Fact<Boolean> flag = Fact.flag("k", Sensitivity.SOCIAL, Text.of("k", "k"));
        Fact<BigDecimal> number = Fact.number("k", Sensitivity.HEALTH, Text.of("k", "k"), Unit.PERSONS);
        Criterion first = RSA.with(RSA.label(), RSA.reference(), Condition.is(flag));
        Criterion second = ASS.with(ASS.label(), ASS.reference(), Condition.threshold(number, Bound.AT_LEAST, 1));

        assertRefused("fact-defined-twice", "/criteria/1/condition", () -> list(Optional.empty(), first, second))
                .contains("k");
    }

    @Test
    void it_cannot_end_before_it_begins() {
        assertRefused("rule-set-dates-unordered", "/inForceUntil", () -> list(Optional.of(FROM.minusDays(1)), RSA));
        assertThat(list(Optional.of(FROM), RSA).inForceUntil()).contains(FROM);
    }

    @Test
    void without_removes_criteria_and_keeps_the_rest_in_order() {
        RuleSet list = list(Optional.empty(), RSA, ASS, AAH);

        RuleSet less = list.without(OTHER_ID, "ass");

        assertThat(less.id()).isEqualTo(OTHER_ID);
        assertThat(less.criteria()).containsExactly(RSA, AAH);
        assertThat(less.reference()).isEqualTo(list.reference());
        assertThat(list.criteria()).containsExactly(RSA, ASS, AAH);
    }

    @Test
    void without_refuses_a_code_that_the_list_has_not_and_an_empty_rest() {
        RuleSet list = list(Optional.empty(), RSA, ASS);

        refused("criterion-unknown", () -> list.without(OTHER_ID, "senior"));
        refused("rule-set-empty", () -> list.without(OTHER_ID, "rsa", "ass"));
    }

    @Test
    void the_fingerprint_changes_with_any_part_and_with_nothing_else() {
        RuleSet list = list(Optional.empty(), RSA, ASS);

        assertThat(list.fingerprint())
                .isEqualTo(list(Optional.empty(), RSA, ASS).fingerprint());
        assertThat(list.fingerprint())
                .isNotEqualTo(list(Optional.empty(), ASS, RSA).fingerprint())
                .isNotEqualTo(list(Optional.empty(), RSA, ASS, AAH).fingerprint())
                .isNotEqualTo(list(Optional.of(FROM), RSA, ASS).fingerprint())
                .isNotEqualTo(list.without(OTHER_ID).fingerprint());
    }

    @Test
    void the_code_of_a_criterion_is_kebab_case() {
        refused("criterion-code-malformed", () -> criterion("Senior"));
        refused("criterion-code-malformed", () -> criterion("over_50"));
        refused("criterion-code-malformed", () -> criterion(""));
    }

    @Test
    void a_document_has_a_kind_and_an_age_limit_above_zero() {
        Text label = Text.of("papier", "paper");

        refused("proof-without-kind", () -> ProofRequirement.of(" ", label));
        refused("proof-age-invalid", () -> ProofRequirement.youngerThan(0, "paper", label));
        assertThat(ProofRequirement.youngerThan(1, "paper", label).youngerThanMonths())
                .contains(1);
    }

    private static RuleSet list(Optional<LocalDate> until, Criterion... criteria) {
        return new RuleSet(
                RuleSetId.of("invented", "1"),
                Text.of("Liste inventée", "Invented list"),
                TEXT,
                FROM,
                until,
                true,
                List.of(criteria),
                List.of(),
                List.of());
    }

    private static Criterion criterion(String code) {
        return new Criterion(code, Text.of("critère", "criterion"), TEXT, is(Facts.RSA), List.of());
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(ClauseException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
