package fr.clausesociale.json;

import static fr.clausesociale.json.Json.json;
import static fr.clausesociale.json.Json.refused;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Situation;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.terms.ClauseTerms;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is made to hurt: it is refused at once, without taking the memory that it asks for. */
class HostileInputTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @ParameterizedTest
    @MethodSource("numbers")
    void absurd_numbers_are_refused(String number, Class<?> type, String json) {
        JsonInputException refused = soon(() -> refused(json(json.replace("#", number)), type));

        assertThat(refused.code())
                .isIn(
                        "hours-out-of-range",
                        "hours-not-exact",
                        "percentage-out-of-range",
                        "percentage-malformed",
                        "condition-threshold-invalid",
                        "fact-value-invalid",
                        "amount-malformed",
                        "json-wrong-type",
                        "json-too-large");
        assertThat(refused.getMessage()).hasSizeLessThan(300);
    }

    static Stream<Arguments> numbers() {
        String nines = "9".repeat(900);
        List<String> numbers = List.of(
                "1e1000000000",
                "1e-1000000000",
                "1e2147483647",
                "10e2147483647",
                "1e-2147483647",
                "1e2147483648",
                "1e-2147483648",
                "1e99999999999999999999",
                "-1e1000000000",
                nines,
                "0." + nines,
                nines + nines + nines + nines);
        return numbers.stream()
                .flatMap(number -> Stream.of(
                        Arguments.of(number, Hours.class, "#"),
                        Arguments.of(number, Percentage.class, "#"),
                        Arguments.of(
                                number,
                                Condition.class,
                                "{'type':'threshold','fact':'education-level','bound':'AT_LEAST','value':#,'unit':'LEVEL'}"),
                        Arguments.of(
                                number,
                                Situation.class,
                                "{'facts':[{'fact':'education-level','known':#}],'proofs':[]}"),
                        Arguments.of(
                                number,
                                Situation.class,
                                "{'facts':[{'fact':'education-level','atMost':#}],'proofs':[]}"),
                        Arguments.of(number, Money.class, "{'amount':'#','currency':'EUR'}"),
                        Arguments.of(
                                number,
                                Event.class,
                                "{'type':'hours-corrected','id':'c','on':'2022-01-31','declaration':'d','hours':#}")));
    }

    @Test
    void zero_with_an_absurd_exponent_is_zero() {
        assertThat(soon(() -> Json.read("0e-1000000000", Percentage.class))).isEqualTo(Percentage.of("0"));
        assertThat(soon(() -> Json.text(Json.read("0e1000000000", Hours.class))))
                .isEqualTo("0.00\n");
    }

    @Test
    void deep_nesting_is_refused() {
        String opened = "{\"type\":\"not\",\"branch\":".repeat(10_000);
        String steps = "{\"statement\":{\"fr\":\"a\",\"en\":\"b\"},\"steps\":[".repeat(10_000);

        JsonInputException conditions = soon(() -> refused(opened, Condition.class));
        JsonInputException derivations = soon(() -> refused(steps, Derivation.class));

        assertThat(conditions.code()).isEqualTo("json-too-large");
        assertThat(conditions.place()).startsWith("/branch/branch/").hasSizeLessThan(500);
        assertThat(derivations.code()).isEqualTo("json-too-large");
        assertThat(soon(() -> refused("{\"facts\":[{\"fact\":\"rsa\",\"known\":" + "[".repeat(10_000), Situation.class))
                        .code())
                .isEqualTo("json-too-large");
    }

    @Test
    void texts_of_ten_megabytes_are_refused() {
        String huge = "a".repeat(10_000_000);

        assertThat(soon(() -> refused("\"" + huge + "\"", CompanyId.class)).code())
                .isEqualTo("json-too-large");
        assertThat(soon(() -> refused("{\"title\":\"" + huge + "\"}", LegalReference.class))
                        .place())
                .isEqualTo("/title");
        assertThat(soon(() -> refused("{\"" + huge + "\":1}", LegalReference.class))
                        .code())
                .isEqualTo("json-too-large");
    }

    @Test
    void the_name_of_an_unknown_field_is_told_only_if_it_looks_like_one() {
        assertThat(unknown("titel").place()).isEqualTo("/titel");
        assertThat(unknown("a".repeat(40_000)).place()).isEqualTo("/?");
        assertThat(unknown("jean.dupont@example.org").place()).isEqualTo("/?");
        assertThat(unknown("185057800608491").place()).isEqualTo("/?");
    }

    private static JsonInputException unknown(String field) {
        JsonInputException refused = refused("{\"title\":\"t\",\"" + field + "\":1}", LegalReference.class);
        assertThat(refused.code()).isEqualTo("json-unknown-field");
        return refused;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "UTF-32LE"})
    void other_encodings_than_utf_8_are_refused(String charset) {
        byte[] json = Json.text(Samples.terms()).getBytes(Charset.forName(charset));

        assertThat(refused(json, ClauseTerms.class).code()).isEqualTo("json-malformed");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_where_they_stand() {
        byte[] latin1 = "{\"fr\":\"é\",\"en\":\"e\"}".getBytes(ISO_8859_1);
        byte[] half = {'"', 'A', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'};
        byte[] cut = "\"é".getBytes(UTF_8);
        byte[] otherOrder = {0, 0, (byte) 0xff, (byte) 0xfe};

        assertThat(refused(latin1, Text.class).code()).isEqualTo("json-malformed");
        assertThat(refused(latin1, Text.class).place()).isEqualTo("/fr");
        assertThat(refused(half, CompanyId.class).code()).isEqualTo("json-malformed");
        assertThat(refused(cut, CompanyId.class).code()).isEqualTo("json-malformed");
        assertThat(refused(otherOrder, CompanyId.class).code()).isEqualTo("json-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\ude00\\ud83d", "a\\ud83d b"})
    void half_a_character_is_refused_since_it_could_not_be_written(String half) {
        JsonInputException refused = refused("{\"title\":\"" + half + "\"}", LegalReference.class);

        assertThat(refused.code()).isEqualTo("json-wrong-type");
        assertThat(refused.place()).isEqualTo("/title");
    }

    @Test
    void both_halves_are_a_character() {
        assertThat(Json.read("{\"title\":\"\\ud83d\\ude00\"}", LegalReference.class))
                .isEqualTo(LegalReference.of("😀"));
    }

    @Test
    void a_stream_that_fails_is_an_io_error_and_no_refusal() {
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return read();
            }
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> ClauseJson.read(in, Hours.class))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("unplugged");
        assertThatThrownBy(() -> ClauseJson.readJournal(in))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("unplugged");
        assertThatThrownBy(() -> ClauseJson.write(Samples.terms(), out))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
        assertThatThrownBy(() -> ClauseJson.writeLines(Samples.events().iterator(), out))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }

    private static <T> T soon(Supplier<T> work) {
        return assertTimeoutPreemptively(LONG, work::get);
    }
}
