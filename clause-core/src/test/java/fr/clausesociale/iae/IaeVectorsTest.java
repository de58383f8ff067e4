package fr.clausesociale.iae;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.ClauseException;
import fr.clausesociale.iae.IaeVectors.Vector;
import fr.clausesociale.identity.StructureKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagnosis of the IAE against the vectors. A vector without a date is asked on the day on which the platform was read. */
class IaeVectorsTest {

    private static final Pattern RELATIVE = Pattern.compile("\\+(\\d+)([dm])");

    static Stream<Vector> decisions() {
        return IaeVectors.of("decision", "history", "count-only");
    }

    static Stream<Vector> validities() {
        return IaeVectors.of("diagnosis-validity");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void decides(Vector vector) {
        // The state of a control a posteriori is not modelled; the eligibility behind it is.
        vector.answer("evaluation_state", () -> vector.expected("evaluation_state"));
        vector.answer(
                "criterion_available",
                () -> vector.criteria(IaeCriterion::valueOf).get(0).isInForce(day(vector)));
        Optional<IaeDecision> decision = decide(vector);
        vector.answer("eligible", () -> decision.orElseThrow().eligible());
        vector.answer("error", () -> decision.map(IaeVectorsTest::error).orElse("UNKNOWN_STRUCTURE_KIND"));

        vector.check();
    }

    @ParameterizedTest
    @MethodSource("validities")
    void says_until_when_a_diagnosis_is_valid(Vector vector) {
        LocalDate day = day(vector);
        LocalDate expires = rules(day).validity(day, author(vector)).expiresOn();
        vector.answer("eligible", () -> true);
        vector.answer("expires_at", () -> {
            Matcher relative = RELATIVE.matcher(vector.expected("expires_at"));
            if (!relative.matches()) {
                return expires;
            }
            int count = Integer.parseInt(relative.group(1));
            Period length = relative.group(2).equals("d") ? Period.ofDays(count) : Period.ofMonths(count);
            return day.plus(length).equals(expires) ? vector.expected("expires_at") : expires;
        });

        vector.check();
    }

    @Test
    void every_vector_decided_otherwise_exists() {
        assertThat(IaeVectors.ids()).doesNotHaveDuplicates().containsAll(IaeVectors.decidedOtherwise());
    }

    /** The decision; empty if the library refuses the kind of structure, or if no kind of the library has that code. */
    private static Optional<IaeDecision> decide(Vector vector) {
        Optional<StructureKind> kind = vector.structure().flatMap(IaeVectorsTest::kind);
        if (vector.structure().isPresent() && kind.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = day(vector);
        IaeDiagnosis diagnosis = IaeDiagnosis.builder()
                .on(day)
                .author(author(vector))
                .structure(kind)
                .criteria(vector.criteria(IaeCriterion::valueOf))
                .build();
        try {
            return Optional.of(rules(day).decide(diagnosis));
        } catch (ClauseException e) {
            assertThat(e.code()).isEqualTo("iae-structure-unknown");
            return Optional.empty();
        }
    }

    private static Optional<StructureKind> kind(String code) {
        return Stream.of(StructureKind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst();
    }

    /** An employer, unless the vector says otherwise or names no structure. */
    private static DiagnosisAuthor author(Vector vector) {
        boolean authorised = vector.prescriberAuthorised().orElse(false);
        String author = vector.givenText("author")
                .orElse(authorised || vector.structure().isEmpty() ? "prescriber" : "employer");
        return Map.of(
                        "prescriber",
                        authorised ? DiagnosisAuthor.AUTHORISED_PRESCRIBER : DiagnosisAuthor.OTHER_PRESCRIBER,
                        "employer",
                        DiagnosisAuthor.EMPLOYER)
                .get(author);
    }

    private static LocalDate day(Vector vector) {
        return vector.date().orElse(Platform.READ_ON);
    }

    private static IaeRules rules(LocalDate day) {
        return day.isAfter(Platform.READ_ON) ? IaeRules.published().checkedOn(day) : IaeRules.published();
    }

    private static String error(IaeDecision decision) {
        return switch (decision.outcome()) {
            case ELIGIBLE -> "none";
            case NOT_ENOUGH_CRITERIA ->
                "NOT_ENOUGH_CRITERIA_" + decision.level2Threshold().orElseThrow();
            case INCOMPATIBLE_CRITERIA -> {
                CriterionPair<IaeCriterion> pair = decision.refusedPairs().get(0);
                yield "INCOMPATIBLE_" + pair.first() + "_" + pair.second();
            }
        };
    }
}
