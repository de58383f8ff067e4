package fr.clausesociale.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.FollowUpPolicy;
import fr.clausesociale.assessment.LotPlan;
import fr.clausesociale.assessment.Standing;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.person.Situation;
import fr.clausesociale.portfolio.PersonHours;
import fr.clausesociale.portfolio.PoolingAgreement;
import fr.clausesociale.receipt.AssessmentReceipt;
import fr.clausesociale.receipt.DecisionReceipt;
import fr.clausesociale.sizing.LotData;
import fr.clausesociale.sizing.SizingComparison;
import fr.clausesociale.sizing.SizingPolicy;
import fr.clausesociale.terms.ClauseTerms;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published form, byte for byte. What is written now is left in {@code target/golden}; if a change of form is meant,
 * copy it from there over {@code src/test/resources/golden} and say so in the CHANGELOG.
 */
class GoldenFileTest {

    private static final Path WRITTEN = Path.of("target", "golden");

    @ParameterizedTest
    @MethodSource("documents")
    <T> void the_form_of_documents_has_not_changed(String file, T value, Class<T> type) throws IOException {
        assertSameBytes(file, Json.write(value));
        assertThat(Json.read(golden(file), type)).isEqualTo(value);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("terms-21-bam-048.json", Samples.terms(), ClauseTerms.class),
                Arguments.of("situation.json", Samples.situation(), Situation.class),
                Arguments.of("lot.json", SizingSamples.lot(), LotData.class),
                Arguments.of("sizing-policy.json", SizingSamples.policy(), SizingPolicy.class),
                Arguments.of(
                        "sizing-comparison.json",
                        SizingSamples.policy().compare(SizingSamples.school()),
                        SizingComparison.class),
                Arguments.of("person-hours.json", PortfolioSamples.personHours(), PersonHours.class),
                Arguments.of("pooling-agreement.json", PortfolioSamples.agreement(), PoolingAgreement.class),
                Arguments.of("assessment.json", Samples.assessment(), Assessment.class),
                Arguments.of("assessment-receipt.json", Samples.assessmentReceipt(), AssessmentReceipt.class),
                Arguments.of("decision-receipt.json", Samples.decisionReceipt(), DecisionReceipt.class),
                Arguments.of("decision-receipt-redacted.json", Samples.redactedReceipt(), DecisionReceipt.class),
                Arguments.of("lot-plan.json", StandingSamples.plan(), LotPlan.class),
                Arguments.of("follow-up-policy.json", StandingSamples.policy(), FollowUpPolicy.class),
                Arguments.of("standing.json", StandingSamples.standing(), Standing.class),
                Arguments.of("rule-set.json", Samples.ruleSet(), RuleSet.class),
                Arguments.of("rule-set-ccag-2021.json", Ccag2021.ruleSet(), RuleSet.class));
    }

    @Test
    void the_form_of_events_has_not_changed() throws IOException {
        assertSameBytes("journal.ndjson", Json.write(Samples.events()));
        assertThat(Json.readJournal(golden("journal.ndjson"))).isEqualTo(Journal.of(Samples.events()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_form_keeps_the_conventions(String file) throws IOException {
        String text = new String(golden(file), UTF_8);
        List<String> keys = new ArrayList<>();
        collectKeys(new ObjectMapper().readTree(text), keys);

        assertThat(text).endsWith("}\n").doesNotContain("\r", "\ufeff", "\t", " \n", "null");
        assertThat(text).doesNotContainPattern("\"amount\": [^\"{]");
        assertThat(keys).isNotEmpty().allMatch(key -> key.matches("[a-z][a-zA-Z0-9]*"));
    }

    @Test
    void lists_are_written_even_if_they_are_empty_and_absent_values_are_not() throws IOException {
        JsonNode criteria =
                new ObjectMapper().readTree(golden("rule-set-ccag-2021.json")).get("criteria");
        JsonNode widows = Stream.iterate(0, i -> i + 1)
                .map(criteria::get)
                .filter(criterion -> criterion.get("code").asText().equals("widow-allowance"))
                .findFirst()
                .orElseThrow();

        assertThat(widows.get("proofs")).isEmpty();
        assertThat(widows.get("reference").has("uri")).isFalse();
    }

    private static void collectKeys(JsonNode node, List<String> keys) {
        node.fieldNames().forEachRemaining(keys::add);
        node.forEach(child -> collectKeys(child, keys));
    }

    private static void assertSameBytes(String file, byte[] written) throws IOException {
        Files.createDirectories(WRITTEN);
        Files.write(WRITTEN.resolve(file), written);

        assertThat(new String(written, UTF_8)).isEqualTo(new String(golden(file), UTF_8));
        assertThat(written).isEqualTo(golden(file));
    }

    private static byte[] golden(String file) throws IOException {
        try (InputStream in = GoldenFileTest.class.getResourceAsStream("/golden/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }
}
