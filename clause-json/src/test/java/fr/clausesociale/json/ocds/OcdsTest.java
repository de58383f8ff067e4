package fr.clausesociale.json.ocds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.clausesociale.ClauseException;
import fr.clausesociale.Language;
import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.Assessor;
import fr.clausesociale.assessment.LotPosition;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.Siret;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.json.ClauseJson;
import fr.clausesociale.json.ocds.OcdsPublication.Detail;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract 21_BAM_048 and the model clauses as open data. */
class OcdsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema PACKAGE = schema(withoutItemsOfReleases(tree("release-package-schema-1.1.5.json")));
    private static final Schema RELEASE =
            schema(closed(Stream.of("lots-extension.json", "metrics-extension.json", "sustainability-extension.json")
                    .map(OcdsTest::tree)
                    .reduce(tree("release-schema-1.1.5.json"), OcdsTest::merged)));

    private static final Siret BUYER = Siret.of("13002526500013");
    private static final List<Siret> COMPANIES = Stream.of("73282932000074", "55208131766522", "44306184100047")
            .map(Siret::of)
            .toList();
    private static final LocalDate AS_OF = LocalDate.of(2022, 12, 31);

    @ParameterizedTest
    @CsvSource({"2022-12-31, MONTHS", "2022-12-31, WHOLE", "2020-01-01, MONTHS", "2026-01-01, MONTHS"})
    void a_publication_is_valid_by_the_schemas_of_the_standard_and_its_extensions(LocalDate asOf, Detail detail) {
        assertValid(written(publication(Language.FRENCH, detail), contract(asOf)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aquareel-2025", "sncf", "education-nationale", "frontignan", "ta-rennes"})
    void the_model_clauses_can_be_published(String name) {
        ClauseTerms terms = terms("/terms/" + name + ".json");
        Event notified = new Event.Notification(EventId.of("n"), LocalDate.of(2025, 1, 6));
        Assessment assessment = Assessor.of(terms).assess(Journal.of(List.of(notified)), LocalDate.of(2025, 6, 30));

        assertValid(written(publication(Language.ENGLISH, Detail.MONTHS), of(terms, assessment)));
    }

    @Test
    void the_schema_of_this_test_refuses_what_it_does_not_know_and_what_lacks() {
        ObjectNode release =
                (ObjectNode) release(written(publication(Language.FRENCH, Detail.MONTHS), contract(AS_OF)));
        ObjectNode unknown = release.deepCopy();
        ((ObjectNode) unknown.at("/contracts/0")).put("agreedMetric", 1);
        ObjectNode lacking = release.deepCopy();
        ((ObjectNode) lacking.at("/contracts/0/agreedMetrics/0/observations/0")).remove("id");

        assertThat(RELEASE.validate(release.toString(), InputFormat.JSON)).isEmpty();
        assertThat(RELEASE.validate(unknown.toString(), InputFormat.JSON)).isNotEmpty();
        assertThat(RELEASE.validate(lacking.toString(), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void hours_due_and_counted_are_those_of_the_assessment() {
        OcdsContract contract = contract(AS_OF);
        JsonNode published = release(written(publication(Language.FRENCH, Detail.MONTHS), contract))
                .at("/contracts/0");
        LotPosition lot = contract.assessment().lots().get(0);

        assertThat(sum(published.at("/agreedMetrics"), "insertionHours"))
                .isEqualByComparingTo(decimal(lot.due().orElseThrow()));
        assertThat(sum(published.at("/implementation/metrics"), "insertionHours"))
                .isEqualByComparingTo(decimal(lot.tally().counted()));
        assertThat(sum(published.at("/implementation/metrics"), "insertionHoursPending"))
                .isEqualByComparingTo(decimal(lot.tally().pending()));
        assertThat(lot.tally().counted()).isGreaterThan(Hours.ZERO);
        assertThat(lot.tally().pending()).isGreaterThan(Hours.ZERO);
    }

    @Test
    void months_are_those_of_the_work_and_their_days_begin_and_end_in_the_zone_of_the_contract() {
        JsonNode metrics = release(written(publication(Language.FRENCH, Detail.MONTHS), contract(AS_OF)))
                .at("/contracts/0/implementation/metrics/0/observations");

        assertThat(values(metrics, "/id"))
                .isNotEmpty()
                .allMatch(id -> id.matches("1-2022-\\d\\d"))
                .doesNotHaveDuplicates();
        assertThat(values(metrics, "/dimensions")).containsOnly("{\"lot\":\"1\"}");
        for (JsonNode observation : metrics) {
            String month = observation.get("id").asText().substring(2);
            assertThat(observation.at("/period/startDate").asText()).startsWith(month + "-01T00:00:00+0");
            assertThat(observation.at("/period/endDate").asText())
                    .startsWith(month)
                    .contains("T23:59:59+0");
        }
    }

    @Test
    void in_one_sum_no_month_is_told() {
        JsonNode metric = release(written(publication(Language.ENGLISH, Detail.WHOLE), contract(AS_OF)))
                .at("/contracts/0/implementation/metrics/0");

        assertThat(metric.at("/title").asText()).isEqualTo("Insertion hours counted");
        assertThat(metric.get("observations")).hasSize(1);
        assertThat(metric.at("/observations/0/id").asText()).isEqualTo("1");
        assertThat(metric.at("/observations/0/period").toString())
                .isEqualTo("{\"startDate\":\"2021-07-01T00:00:00+02:00\",\"endDate\":\"2022-12-31T23:59:59+01:00\"}");
    }

    @Test
    void only_lots_with_the_clause_are_said_to_have_a_social_goal() {
        JsonNode lots = release(written(publication(Language.FRENCH, Detail.MONTHS), contract(AS_OF)))
                .at("/tender/lots");

        assertThat(values(lots, "/sustainability/0/goal"))
                .containsExactly("social.disadvantagedEmploymentOpportunities", "");
        assertThat(lots.get(1).has("hasSustainability")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, pending, 2, ''",
        "2022-12-31, active, 3, 2021-07-01T00:00:00+02:00",
        "2026-01-01, terminated, 3, 2021-07-01T00:00:00+02:00"
    })
    void the_state_of_the_contract_is_that_of_the_day(LocalDate asOf, String status, int tags, String start) {
        JsonNode release = release(written(publication(Language.FRENCH, Detail.MONTHS), contract(asOf)));

        assertThat(release.at("/contracts/0/status").asText()).isEqualTo(status);
        assertThat(release.at("/contracts/0/period/startDate").asText()).isEqualTo(start);
        assertThat(release.get("tag")).hasSize(tags);
        assertThat(release.at("/contracts/0").has("implementation")).isEqualTo(tags == 3);
    }

    @Test
    void a_lot_on_which_nothing_is_done_says_so() {
        ClauseTerms terms = terms("/terms/aquareel-2025.json");
        Event notified = new Event.Notification(EventId.of("n"), LocalDate.of(2025, 1, 6));
        Assessment assessment = Assessor.of(terms).assess(Journal.of(List.of(notified)), LocalDate.of(2025, 6, 30));
        JsonNode contract = release(written(publication(Language.ENGLISH, Detail.MONTHS), of(terms, assessment)))
                .at("/contracts/0");

        assertThat(contract.at("/implementation/metrics/0/observations")).hasSize(1);
        assertThat(contract.at("/implementation/metrics/0/observations/0/measure")
                        .decimalValue())
                .isEqualByComparingTo("0");
        assertThat(contract.at("/agreedMetrics/0/observations/0/notes").asText())
                .isEqualTo("the holder has not chosen yet between hours and insertion actions");
    }

    @Test
    void hours_that_two_decimals_cannot_hold_are_rounded_and_say_so() {
        ClauseTerms terms = terms("/golden/terms-21-bam-048.json");
        Event.HoursDeclared third = new Event.HoursDeclared(
                EventId.of("third"),
                LocalDate.of(2022, 12, 5),
                EventId.of("h-1"),
                LocalDate.of(2022, 11, 1),
                LocalDate.of(2022, 11, 30),
                Hours.of("7:20"));
        List<Event> events = new ArrayList<>(journal().events());
        events.add(third);
        Assessment assessment = Assessor.of(terms).assess(Journal.of(events), AS_OF);
        JsonNode november = StreamSupport.stream(
                        release(written(publication(Language.FRENCH, Detail.MONTHS), of(terms, assessment)))
                                .at("/contracts/0/implementation/metrics/0/observations")
                                .spliterator(),
                        false)
                .filter(observation -> observation.get("id").asText().equals("1-2022-11"))
                .findFirst()
                .orElseThrow();

        assertThat(november.get("measure").decimalValue().remainder(BigDecimal.ONE))
                .isEqualByComparingTo("0.33");
        assertThat(november.get("notes").asText()).isEqualTo("arrondi à deux décimales, la moitié vers le haut");
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void no_person_and_no_hire_is_told(Detail detail) {
        String json = written(publication(Language.FRENCH, detail), contract(AS_OF));

        for (Event event : journal().events()) {
            assertThat(json).doesNotContain("\"" + event.id().value() + "\"");
            if (event instanceof Event.Hire hire) {
                assertThat(json).doesNotContain(hire.person().value());
            }
        }
    }

    @Test
    void the_same_values_give_the_same_bytes() {
        assertThat(Stream.generate(() -> written(publication(Language.FRENCH, Detail.MONTHS), contract(AS_OF)))
                        .limit(3)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void several_contracts_are_releases_of_one_package_each_process_once() {
        OcdsContract one = contract(AS_OF);
        OcdsContract other =
                new OcdsContract("ocds-78apv2-other", one.buyer(), one.suppliers(), one.terms(), one.assessment());
        String json = written(publication(Language.FRENCH, Detail.WHOLE), one, other);

        assertThat(values(tree(json.getBytes(UTF_8)).get("releases"), "/ocid"))
                .containsExactly(one.ocid(), other.ocid());
        assertValid(json);
        assertRefused("ocid-duplicated", () -> written(publication(Language.FRENCH, Detail.WHOLE), one, other, one));
        assertRefused("ocds-empty", () -> written(publication(Language.FRENCH, Detail.WHOLE)));
    }

    @Test
    void a_contract_of_another_process_party_or_assessment_is_refused() {
        OcdsContract good = contract(AS_OF);
        Map<CompanyId, Siret> one = Map.of(CompanyId.of("entreprise-a"), BUYER);
        Map<CompanyId, Siret> twice = Map.of(
                CompanyId.of("entreprise-a"), BUYER,
                CompanyId.of("entreprise-b"), COMPANIES.get(1),
                CompanyId.of("entreprise-c"), COMPANIES.get(2));
        ClauseTerms others = terms("/terms/frontignan.json");

        for (String ocid : List.of(
                "", "ocds-78apv2", "ocds-78apv2-", "ocds-78APV2-1", "78apv2-1", "ocds-78apv2-a#1", "ocds-78apv2-a b")) {
            assertRefused(
                    "ocid-malformed",
                    () -> new OcdsContract(ocid, BUYER, good.suppliers(), good.terms(), good.assessment()));
        }
        assertRefused(
                "ocds-suppliers-differ",
                () -> new OcdsContract(good.ocid(), BUYER, one, good.terms(), good.assessment()));
        assertRefused(
                "ocds-party-duplicated",
                () -> new OcdsContract(good.ocid(), BUYER, twice, good.terms(), good.assessment()));
        assertRefused(
                "ocds-contracts-differ",
                () -> new OcdsContract(
                        good.ocid(),
                        BUYER,
                        Map.of(CompanyId.of("titulaire"), COMPANIES.get(0)),
                        others,
                        good.assessment()));
    }

    @Test
    void a_publication_has_an_address_a_name_and_a_year() {
        OffsetDateTime on = OffsetDateTime.parse("2026-11-24T09:00:00+01:00");
        ZoneId paris = ZoneId.of("Europe/Paris");
        URI uri = URI.create("https://example.org/clauses.json");

        assertRefused(
                "ocds-uri-relative",
                () -> new OcdsPublication(URI.create("clauses.json"), "x", on, paris, Language.FRENCH, Detail.WHOLE));
        assertRefused(
                "ocds-publisher-blank", () -> new OcdsPublication(uri, " ", on, paris, Language.FRENCH, Detail.WHOLE));
        assertRefused(
                "ocds-date-invalid",
                () -> new OcdsPublication(uri, "x", on.withYear(10_000), paris, Language.FRENCH, Detail.WHOLE));
    }

    private static void assertRefused(String code, Runnable action) {
        assertThatExceptionOfType(ClauseException.class)
                .isThrownBy(action::run)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    private static void assertValid(String json) {
        assertThat(PACKAGE.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(tree(json.getBytes(UTF_8)).get("releases"))
                .isNotEmpty()
                .allSatisfy(release -> assertThat(RELEASE.validate(release.toString(), InputFormat.JSON))
                        .isEmpty());
    }

    private static OcdsPublication publication(Language language, Detail detail) {
        return new OcdsPublication(
                URI.create("https://example.org/clauses.json"),
                "Ville de Testville",
                OffsetDateTime.parse("2026-11-24T09:00:00+01:00"),
                ZoneId.of("Europe/Paris"),
                language,
                detail);
    }

    private static OcdsContract contract(LocalDate asOf) {
        ClauseTerms terms = terms("/golden/terms-21-bam-048.json");
        return of(terms, Assessor.of(terms).assess(journal(), asOf));
    }

    private static OcdsContract of(ClauseTerms terms, Assessment assessment) {
        List<CompanyId> members = terms.contract().holder().members();
        Map<CompanyId, Siret> suppliers = members.stream()
                .collect(Collectors.toMap(member -> member, member -> COMPANIES.get(members.indexOf(member))));
        return new OcdsContract("ocds-78apv2-1300252650001321BAM048", BUYER, suppliers, terms, assessment);
    }

    private static String written(OcdsPublication publication, OcdsContract... contracts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ocds.write(publication, List.of(contracts), out);
        return out.toString(UTF_8);
    }

    private static JsonNode release(String json) {
        return tree(json.getBytes(UTF_8)).at("/releases/0");
    }

    private static List<String> values(JsonNode list, String pointer) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.at(pointer))
                .map(value -> value.isValueNode() ? value.asText() : value.toString())
                .toList();
    }

    private static BigDecimal sum(JsonNode metrics, String id) {
        return StreamSupport.stream(metrics.spliterator(), false)
                .filter(metric -> metric.get("id").asText().equals(id))
                .flatMap(metric ->
                        StreamSupport.stream(metric.get("observations").spliterator(), false))
                .map(observation -> observation.get("measure").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal decimal(Hours hours) {
        return hours.toDecimal(2, RoundingMode.HALF_UP);
    }

    private static ClauseTerms terms(String name) {
        return ClauseJson.read(resource(name), ClauseTerms.class);
    }

    private static Journal journal() {
        return ClauseJson.readJournal(resource("/golden/journal.ndjson"));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(OcdsTest.class.getResourceAsStream(name), name);
    }

    private static ObjectNode tree(String schema) {
        try (InputStream in = resource("/ocds/" + schema)) {
            return (ObjectNode) tree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schema(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(schema.toString(), InputFormat.JSON);
    }

    private static ObjectNode withoutItemsOfReleases(ObjectNode schema) {
        ((ObjectNode) schema.at("/properties/releases")).remove("items");
        return schema;
    }

    /** An extension changes the schema as a merge patch does. */
    private static ObjectNode merged(ObjectNode schema, ObjectNode patch) {
        patch.properties().forEach(field -> {
            JsonNode before = schema.get(field.getKey());
            if (before instanceof ObjectNode object && field.getValue() instanceof ObjectNode more) {
                merged(object, more);
            } else {
                schema.set(field.getKey(), field.getValue());
            }
        });
        return schema;
    }

    /** The standard lets publishers add fields; here a field that no schema knows is a mistake. */
    private static ObjectNode closed(ObjectNode schema) {
        if (schema.get("properties") instanceof ObjectNode properties && !properties.has("type")) {
            schema.put("additionalProperties", false);
        }
        schema.forEach(child -> {
            if (child instanceof ObjectNode object) {
                closed(object);
            }
        });
        return schema;
    }
}
