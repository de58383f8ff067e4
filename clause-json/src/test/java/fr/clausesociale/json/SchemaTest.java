package fr.clausesociale.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.clausesociale.json.form.Alternatives;
import fr.clausesociale.terms.ClauseTerms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That the published schemas say what is read and written, no less and no more. */
class SchemaTest {

    private static final SchemaForms FORMS = SchemaForms.compared();

    /** The codes with which a reader refuses the form of a document, and not what it says. */
    private static final Set<String> OF_FORM =
            Set.of("json-missing-field", "json-unknown-field", "json-unknown-type", "json-wrong-type");

    static List<String> files() {
        return Schemas.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_schema_is_one_of_2020_12_and_stands_at_its_address(String file) {
        assertThat(Schemas.errorsOf(file)).isEmpty();
        assertThat(Schemas.tree(file, "/$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(Schemas.tree(file, "/$id").asText()).isEqualTo(Schemas.ADDRESS + file);
        assertThat(Schemas.text(file)).endsWith("}\n").doesNotContain("\r", "\t");
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_reference_leads_to_a_definition(String file) {
        List<String> references = Schemas.tree(file, "").findValuesAsText("$ref");

        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            SchemaForms.Place target = new SchemaForms.Place(file, "").refer(reference);
            assertThat(Schemas.files()).contains(target.file());
            assertThat(target.node().isObject()).as(reference).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void everything_is_told_in_english_and_in_french(String file) {
        List<SchemaForms.Place> told = new ArrayList<>();
        eachDescribed(new SchemaForms.Place(file, ""), told::add);

        assertThat(told).isNotEmpty().allSatisfy(place -> {
            assertThat(place.node().path("description").asText())
                    .as("%s", place)
                    .endsWith(".");
            assertThat(place.node().path("x-description-fr").asText())
                    .as("%s", place)
                    .endsWith(".");
            boolean isProperty = place.pointer().matches(".*/properties/[^/]+");
            assertThat(isProperty || place.node().path("title").isTextual())
                    .as("%s", place)
                    .isTrue();
        });
    }

    @Test
    void the_schemas_have_the_fields_codes_and_alternatives_of_the_reader_and_the_writer() {
        assertThat(FORMS.differences()).isEmpty();
    }

    @Test
    void every_schema_and_every_definition_describes_something() {
        Set<String> expected = new TreeSet<>();
        for (String file : Schemas.DOCUMENTS.keySet()) {
            expected.add(file + "#");
        }
        for (String file : files()) {
            Schemas.tree(file, "/$defs").fieldNames().forEachRemaining(name -> expected.add(file + "#/$defs/" + name));
        }

        expected.removeAll(FORMS.seen());
        assertThat(expected).isEmpty();
        assertThat(Stream.concat(Schemas.DOCUMENTS.keySet().stream(), Schemas.OTHERS.stream()))
                .containsExactlyInAnyOrderElementsOf(files());
    }

    @ParameterizedTest
    @CsvSource({
        "journal.ndjson, event.json",
        "rule-set.json, rule-set.json",
        "rule-set-ccag-2021.json, rule-set.json",
        "situation.json, situation.json",
        "terms-21-bam-048.json, terms.json",
    })
    void the_published_form_is_valid(String golden, String file) {
        documents(golden)
                .forEach(document ->
                        assertThat(Schemas.errors(file, document)).as(golden).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("modelClauses")
    void the_model_clauses_are_valid(Path terms) throws IOException {
        assertThat(Schemas.errors("terms.json", Schemas.tree(Files.readString(terms))))
                .isEmpty();
    }

    static List<Path> modelClauses() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/terms"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_written_is_valid(Object value, Class<?> type) {
        Optional<String> place = Optional.ofNullable(FORMS.places().get(type));

        place.ifPresent(known -> assertThat(Schemas.errors(known, Schemas.tree(Json.text(value))))
                .isEmpty());
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                        RoundTripTest.values(),
                        IaeSamples.values(),
                        SizingSamples.values(),
                        StandingSamples.values(),
                        Samples.events().stream().map(event -> Arguments.of(event, event.getClass())),
                        Samples.conditions().stream().map(condition -> Arguments.of(condition, condition.getClass())))
                .flatMap(values -> values);
    }

    @Test
    void only_declarations_and_corrections_of_hours_are_lines_of_a_statement() {
        assertThat(documents("journal.ndjson")
                        .filter(line ->
                                Schemas.errors("hours-statement.json", line).isEmpty())
                        .map(line -> line.get("type").asText())
                        .collect(toSet()))
                .containsExactlyInAnyOrder("hours-declared", "hours-corrected");
    }

    @Test
    void every_example_is_read_and_valid() {
        Map<String, Class<?>> types = FORMS.types();
        List<String> told = new ArrayList<>();
        for (String file : files()) {
            for (SchemaForms.Place place : definitions(file)) {
                for (JsonNode example : place.node().path("examples")) {
                    told.add(place.toString());
                    assertThat(Schemas.errors(place.toString(), example))
                            .as("%s", place)
                            .isEmpty();
                    assertThat(Json.read(example.toString(), types.get(place.toString())))
                            .as("%s", place)
                            .isNotNull();
                }
            }
        }

        assertThat(told).containsAll(alternatives());
    }

    private static List<String> alternatives() {
        return FORMS.places().entrySet().stream()
                .filter(entry -> entry.getKey().isRecord()
                        && !Alternatives.of(entry.getKey()).isEmpty())
                .map(Map.Entry::getValue)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "journal.ndjson, event.json",
        "rule-set.json, rule-set.json",
        "situation.json, situation.json",
        "terms-21-bam-048.json, terms.json",
    })
    void what_is_refused_for_its_form_is_refused_by_both(String golden, String file) {
        Set<String> tried = new TreeSet<>();
        documents(golden)
                .forEach(document -> eachSpoilt(
                        document, tried, (spoilt, how) -> compareVerdicts(spoilt, file, golden + " " + how)));

        assertThat(tried).hasSizeGreaterThan(20);
    }

    private static void compareVerdicts(JsonNode document, String file, String how) {
        Optional<JsonInputException> refusal = refusal(document, Schemas.DOCUMENTS.get(file));
        boolean isValid = Schemas.errors(file, document).isEmpty();
        if (refusal.isEmpty() || OF_FORM.contains(refusal.get().code())) {
            assertThat(isValid).as(how + " " + refusal).isEqualTo(refusal.isEmpty());
        }
        if (how.endsWith("with an unknown field")) {
            assertThat(refusal.map(JsonInputException::code)).as(how).hasValue("json-unknown-field");
        }
    }

    private static Optional<JsonInputException> refusal(JsonNode document, Class<?> type) {
        try {
            Json.read(document.toString(), type);
            return Optional.empty();
        } catch (JsonInputException e) {
            return Optional.of(e);
        }
    }

    /** Spoils a document in each of its places in several ways, entries of one list in one of them. */
    private static void eachSpoilt(JsonNode document, Set<String> tried, Spoilt test) {
        eachSpoilt(document, document.path("type").asText(), change -> change, document, tried, test);
    }

    private static void eachSpoilt(
            JsonNode at,
            String way,
            UnaryOperator<JsonNode> around,
            JsonNode document,
            Set<String> tried,
            Spoilt test) {
        if (at.isArray()) {
            for (int i = 0; i < at.size(); i++) {
                int index = i;
                eachSpoilt(
                        at.get(i),
                        way + "/*" + at.get(i).path("type").asText(),
                        change -> around.apply(replaced(at, list -> list.set(index, change))),
                        document,
                        tried,
                        test);
            }
        } else if (at.isObject()) {
            spoil(way + " with an unknown field", around, with(at, "unknown", at), tried, test);
            at.properties().forEach(field -> {
                String name = way + "/" + field.getKey();
                spoil(name + " left out", around, without(at, field.getKey()), tried, test);
                spoil(
                        name + " of another type",
                        around,
                        with(at, field.getKey(), ofOtherType(field.getValue())),
                        tried,
                        test);
                if (field.getValue().isTextual()) {
                    JsonNode code = Schemas.tree("\"NO_SUCH_CODE\"");
                    spoil(name + " with another code", around, with(at, field.getKey(), code), tried, test);
                }
                eachSpoilt(
                        field.getValue(),
                        name,
                        change -> around.apply(with(at, field.getKey(), change)),
                        document,
                        tried,
                        test);
            });
        }
    }

    private static void spoil(
            String how, UnaryOperator<JsonNode> around, JsonNode spoilt, Set<String> tried, Spoilt test) {
        boolean isFigure = DomainFormTest.ADDED.values().stream()
                .flatMap(Set::stream)
                .anyMatch(figure -> how.contains("/" + figure + " "));
        if (!isFigure && tried.add(how)) {
            test.accept(around.apply(spoilt), how);
        }
    }

    private static JsonNode ofOtherType(JsonNode value) {
        String other = value.isTextual() || value.isBoolean() ? "{}" : value.isNumber() ? "true" : "\"text\"";
        return Schemas.tree(other);
    }

    private static JsonNode with(JsonNode object, String name, JsonNode value) {
        return ((ObjectNode) object.deepCopy()).set(name, value);
    }

    private static JsonNode without(JsonNode object, String name) {
        ObjectNode copy = object.deepCopy();
        copy.remove(name);
        return copy;
    }

    private static JsonNode replaced(JsonNode list, Consumer<ArrayNode> change) {
        ArrayNode copy = list.deepCopy();
        change.accept(copy);
        return copy;
    }

    @Test
    void nothing_is_written_and_described_as_null_though_it_may_be_read() {
        JsonNode terms =
                with(documents("terms-21-bam-048.json").findFirst().orElseThrow(), "settlement", Schemas.tree("null"));

        assertThat(Json.read(terms.toString(), ClauseTerms.class).settlement()).isEmpty();
        assertThat(Schemas.errors("terms.json", terms)).isNotEmpty();
    }

    private static Stream<JsonNode> documents(String golden) {
        String text = golden(golden);
        return golden.endsWith(".ndjson") ? text.lines().map(Schemas::tree) : Stream.of(Schemas.tree(text));
    }

    private static String golden(String file) {
        try (InputStream in = SchemaTest.class.getResourceAsStream("/golden/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SchemaForms.Place> definitions(String file) {
        List<SchemaForms.Place> places = new ArrayList<>(List.of(new SchemaForms.Place(file, "")));
        Schemas.tree(file, "/$defs")
                .fieldNames()
                .forEachRemaining(name -> places.add(new SchemaForms.Place(file, "/$defs/" + name)));
        return places;
    }

    /** The document, each definition, and each of their properties. */
    private static void eachDescribed(SchemaForms.Place document, Consumer<SchemaForms.Place> told) {
        for (SchemaForms.Place place : definitions(document.file())) {
            told.accept(place);
            place.node()
                    .path("properties")
                    .fieldNames()
                    .forEachRemaining(name -> told.accept(place.sub("properties/" + name)));
        }
    }

    /** Looks at a document that was spoilt. */
    private interface Spoilt {
        void accept(JsonNode document, String how);
    }
}
