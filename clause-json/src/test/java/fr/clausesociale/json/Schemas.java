package fr.clausesociale.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.clausesociale.eligibility.Adaptation;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.RuleSetCatalogue;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.person.Situation;
import fr.clausesociale.terms.ClauseTerms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The published schemas: where they are, what they describe, and what they say of a document. */
final class Schemas {

    static final String ADDRESS = "https://clausesociale.fr/schema/1/";

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The documents, by the schema that describes each. */
    static final Map<String, Class<?>> DOCUMENTS = Map.ofEntries(
            Map.entry("adaptation.json", Adaptation.class),
            Map.entry("event.json", Event.class),
            Map.entry("journal.json", Journal.class),
            Map.entry("rule-set.json", RuleSet.class),
            Map.entry("rule-set-catalogue.json", RuleSetCatalogue.class),
            Map.entry("situation.json", Situation.class),
            Map.entry("terms.json", ClauseTerms.class));

    /** The schemas of no type of their own: what the others share, and the lines of a statement, which are two of the events. */
    static final List<String> OTHERS = List.of("common.json", "hours-statement.json");

    private static final Path SOURCES = Path.of("src/main/resources/fr/clausesociale/json/schema/1");

    private static final Map<String, String> TEXTS =
            files().stream().collect(toMap(file -> ADDRESS + file, Schemas::text));

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(TEXTS));

    private static final Map<String, JsonNode> TREES =
            files().stream().collect(toMap(Function.identity(), file -> tree(text(file))));

    private Schemas() {}

    /** The names of all schemas, as they lie beside each other. */
    static List<String> files() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a schema, found as an application finds it. */
    static String text(String file) {
        try (InputStream in = ClauseJson.class.getResourceAsStream("schema/1/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(String file, String pointer) {
        return Objects.requireNonNull(TREES.get(file), file).at(pointer);
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a schema finds wrong in a document.
     *
     * @param place the name of the schema, with the pointer of a part of it behind #
     */
    static List<Error> errors(String place, JsonNode document) {
        return schema(ADDRESS + place).validate(document);
    }

    /** What the official schema of schemas finds wrong in one. */
    static List<Error> errorsOf(String file) {
        return schema("https://json-schema.org/draft/2020-12/schema").validate(tree(file, ""));
    }

    private static Schema schema(String address) {
        return REGISTRY.getSchema(SchemaLocation.of(address));
    }
}
