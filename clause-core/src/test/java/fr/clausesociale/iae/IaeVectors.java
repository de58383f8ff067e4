package fr.clausesociale.iae;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The vectors of cases/iae.json, and where the library decides otherwise than the platform. */
final class IaeVectors {

    /** What the library answers instead, and why. */
    record Ours(Map<String, String> answers, String why) {}

    private static final Map<String, Ours> DECIDED_OTHERWISE = Map.of(
            "IAE-count-only-117",
            new Ours(
                    Map.of("eligible", "false"),
                    "the raw count knows no pairs; the library refuses SENIOR with JEUNE in the domain, whoever asks"),
            "IAE-count-only-119",
            new Ours(Map.of("eligible", "false"), "one criterion ticked three times is one criterion"),
            "GEIQ-allowance-278",
            new Ours(
                    Map.of("eligible", "false", "allowance_amount", "0"),
                    "the raw amount knows no pairs; the library refuses SENIOR with JEUNE before it looks at the amount"));

    private static final List<Vector> ALL = read();

    private IaeVectors() {}

    /** The vectors of some families, at least one of each. */
    static Stream<Vector> of(String... families) {
        Set<String> wanted = Set.of(families);
        assertThat(ALL).extracting(Vector::family).containsAll(wanted);
        return ALL.stream().filter(vector -> wanted.contains(vector.family()));
    }

    /** Every family of the file. */
    static Set<String> families() {
        return new HashSet<>(ALL.stream().map(Vector::family).toList());
    }

    /** The vectors on which the library decides otherwise. */
    static Set<String> decidedOtherwise() {
        return DECIDED_OTHERWISE.keySet();
    }

    /** The ids of all vectors. */
    static List<String> ids() {
        return ALL.stream().map(Vector::id).toList();
    }

    private static List<Vector> read() {
        try (InputStream in = IaeVectors.class.getResourceAsStream("/cases/iae.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(in).spliterator(), false)
                    .map(Vector::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One vector. What is given and not read, or expected and not answered, fails the test. */
    static final class Vector {

        private final JsonNode node;
        private final Set<String> unread;
        private final Map<String, Supplier<String>> answers = new HashMap<>();

        private Vector(JsonNode node) {
            this.node = node;
            this.unread = new HashSet<>();
            node.path("given").fieldNames().forEachRemaining(unread::add);
        }

        String id() {
            return node.path("id").asText();
        }

        String family() {
            return node.path("family").asText();
        }

        String provenance() {
            return node.path("provenance").asText();
        }

        Optional<String> structure() {
            return text(node.path("structure_kind"));
        }

        /** Whether the prescriber is authorised; empty where there is none. */
        Optional<Boolean> prescriberAuthorised() {
            return text(node.path("prescriber_authorised")).map(Boolean::valueOf);
        }

        Optional<LocalDate> date() {
            return text(node.path("date")).map(LocalDate::parse);
        }

        <T> List<T> criteria(Function<String, T> of) {
            return list(node.path("criteria")).map(of).toList();
        }

        <T> List<T> slugs(Function<String, T> of) {
            return list(node.path("geiq_slugs")).map(of).toList();
        }

        boolean isGiven(String key) {
            return node.path("given").has(key);
        }

        JsonNode given(String key) {
            unread.remove(key);
            return node.path("given").path(key);
        }

        Optional<String> givenText(String key) {
            return text(given(key));
        }

        Optional<LocalDate> givenDay(String key) {
            return givenText(key).map(LocalDate::parse);
        }

        boolean isExpected(String key) {
            return node.path("expected").has(key);
        }

        <T> List<T> expectedList(String key, Function<String, T> of) {
            return list(node.path("expected").path(key)).map(of).toList();
        }

        String expected(String key) {
            return node.path("expected").path(key).asText();
        }

        /** States what the library answers for a key of what is expected. */
        Vector answer(String key, Supplier<?> answer) {
            answers.put(key, () -> String.valueOf(answer.get()));
            return this;
        }

        /** Compares everything that is expected with the answers. */
        void check() {
            List<String> keys = new ArrayList<>();
            node.path("expected").fieldNames().forEachRemaining(keys::add);
            // "eligible": null says that the vector asks no such question.
            keys.removeIf(key -> node.path("expected").path(key).isNull());
            assertThat(keys).as("%s expects something", id()).isNotEmpty();
            assertThat(answers.keySet())
                    .as("%s expects what the test does not answer", id())
                    .containsAll(keys);
            keys.forEach(this::check);
            assertThat(unread).as("%s gives what the test does not read", id()).isEmpty();
        }

        private void check(String key) {
            String answer = answers.get(key).get();
            assertThat(node.path("expected").path(key).isContainerNode())
                    .as("a list is compared by the test, which answers with it")
                    .isEqualTo(answer.startsWith("["));
            Ours ours = DECIDED_OTHERWISE.get(id());
            if (ours != null && ours.answers().containsKey(key)) {
                assertThat(answer)
                        .as("%s: %s", key, ours.why())
                        .isEqualTo(ours.answers().get(key))
                        .isNotEqualTo(expected(key));
            } else if (!node.path("expected").path(key).isContainerNode()) {
                assertThat(answer).as("%s of %s", key, id()).isEqualTo(expected(key));
            }
        }

        @Override
        public String toString() {
            return id();
        }

        private static Stream<String> list(JsonNode array) {
            return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
        }

        private static Optional<String> text(JsonNode value) {
            return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asText());
        }
    }
}
