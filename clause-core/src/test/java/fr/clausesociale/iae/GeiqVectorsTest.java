package fr.clausesociale.iae;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.iae.IaeVectors.Vector;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The grant of the GEIQ against the vectors. A vector without a date is asked on the day on which the platform was read. */
class GeiqVectorsTest {

    private static final GeiqRules RULES = GeiqRules.published();

    static Stream<Vector> allowances() {
        return IaeVectors.of("allowance");
    }

    static Stream<Vector> forms() {
        return IaeVectors.of("form");
    }

    /** The amount that the criteria give once kept, unless they cannot be true together. */
    @ParameterizedTest
    @MethodSource("allowances")
    void gives_a_grant(Vector vector) {
        GeiqDecision whole = RULES.decide(diagnosis(vector));
        Set<GeiqCriterion> criteria = whole.diagnosis().criteria();
        boolean refused = !GeiqRules.refusedPairs(criteria).isEmpty();
        Money amount = refused
                ? Money.parse("EUR 0")
                : RULES.allowance(day(vector), author(vector), criteria).amount();
        vector.answer("eligible", amount::isPositive);
        vector.answer("allowance_amount", amount::getAmountMajorInt);

        vector.check();
        if (whole.dropped().isEmpty()) {
            assertThat(whole.allowance()).isEqualTo(amount);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void keeps_and_refuses_criteria(Vector vector) {
        GeiqDecision decision = RULES.decide(diagnosis(vector));
        vector.answer("eligible", decision::eligible);
        vector.answer("accepted", decision::accepted);
        vector.answer("allowance_amount", () -> decision.allowance().getAmountMajorInt());
        vector.answer("error", () -> error(decision));
        vector.answer("kept_criteria", () -> {
            assertThat(decision.kept())
                    .containsExactlyInAnyOrderElementsOf(vector.expectedList("kept_criteria", GeiqCriterion::valueOf));
            return decision.kept();
        });

        vector.check();
    }

    private static GeiqDiagnosis diagnosis(Vector vector) {
        assertThat(vector.criteria(code -> GeiqCriterion.valueOf(code).slug())).isEqualTo(vector.slugs(slug -> slug));
        return GeiqDiagnosis.builder()
                .on(day(vector))
                .author(author(vector))
                .criteria(vector.criteria(GeiqCriterion::valueOf))
                .build();
    }

    private static DiagnosisAuthor author(Vector vector) {
        return vector.prescriberAuthorised().orElse(false)
                ? DiagnosisAuthor.AUTHORISED_PRESCRIBER
                : DiagnosisAuthor.EMPLOYER;
    }

    private static LocalDate day(Vector vector) {
        return vector.date().orElse(Platform.READ_ON);
    }

    private static String error(GeiqDecision decision) {
        if (decision.outcome() == GeiqOutcome.NO_CRITERION) {
            return "NO_CRITERIA";
        }
        CriterionPair<GeiqCriterion> pair = decision.refusedPairs().get(0);
        boolean age = EnumSet.of(GeiqCriterion.SENIOR, GeiqCriterion.DE_45).contains(pair.first());
        if (age) {
            return pair.second() == GeiqCriterion.ASE ? "INCOMPATIBLE_AGE_ASE" : "INCOMPATIBLE_AGES";
        }
        // The vectors name the district before the zone.
        return pair.first() == GeiqCriterion.ZRR
                ? "INCOMPATIBLE_QPV_ZRR"
                : "INCOMPATIBLE_" + pair.first() + "_" + pair.second();
    }
}
