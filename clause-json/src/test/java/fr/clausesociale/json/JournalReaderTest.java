package fr.clausesociale.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.clausesociale.identity.EventId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.json.token.JsonFault;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalReaderTest {

    private static final String GOOD = "{\"type\":\"notification\",\"id\":\"n-%d\",\"on\":\"2022-01-03\"}";
    private static final int LIMIT = 1024 * 1024;

    @Test
    void bad_lines_are_passed_over_and_accounted_for() {
        Journal journal = Json.readJournal(String.join(
                "\n",
                good(1),
                "{\"type\":\"hours-corrected\",\"id\":\"c\",\"on\":\"2022-01-03\",\"declaration\":\"d\",\"hours\":-1}",
                "not json",
                good(2),
                "{\"type\":\"notification\",\"id\":\"n-3\"}",
                "[]",
                good(4)));

        assertThat(journal.events()).containsExactly(event(1), event(2), event(4));
        assertThat(journal.unreadable())
                .extracting(Rejection::code, Rejection::place)
                .containsExactly(
                        tuple("hours-negative", "line 2, column 82, /hours"),
                        tuple("json-malformed", "line 3, column 1"),
                        tuple("json-missing-field", "line 5, column 34, /on"),
                        tuple("json-wrong-type", "line 6, column 1"));
    }

    @Test
    void the_column_is_that_of_the_value() {
        String declared =
                "{\"hours\":\"x\",\"type\":\"hours-declared\",\"id\":\"d\",\"on\":\"2022-02-05\",\"hire\":\"h\",\"from\":\"2022-01-03\",\"to\":\"2022-01-31\"}";
        String typed =
                "{\"type\":\"hours-declared\",\"hours\":\"x\",\"id\":\"d\",\"on\":\"2022-02-05\",\"hire\":\"h\",\"from\":\"2022-01-03\",\"to\":\"2022-01-31\"}";

        assertThat(places("  " + typed)).containsExactly("line 1, column 36, /hours");
        assertThat(Json.readJournal(declared).unreadable().get(0).place()).endsWith(", /hours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n\n", "\r\n \t\r\n", "\n\ufeff"})
    void lines_end_with_a_line_feed_whatever_stands_around_it(String end) {
        Journal expected = Journal.of(List.of(event(1), event(2), event(3)));

        assertThat(Json.readJournal(good(1) + end + good(2) + end + good(3))).isEqualTo(expected);
        assertThat(Json.readJournal(good(1) + end + good(2) + end + good(3) + end))
                .isEqualTo(expected);
        assertThat(Json.readJournal("\ufeff" + good(1) + end + good(2) + end + good(3) + "\n"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", " \t \n", "\ufeff", "\ufeff\n\n"})
    void a_journal_of_nothing_has_no_entries(String nothing) {
        assertThat(Json.readJournal(nothing)).isEqualTo(Journal.of(List.of()));
    }

    @Test
    void blank_lines_are_counted_as_lines() {
        assertThat(places("\n\r\n" + good(1) + "\n\n?")).containsExactly("line 5, column 1");
    }

    @Test
    void a_line_of_the_longest_length_is_read_and_one_byte_more_is_refused() {
        String longest = padded(LIMIT);
        String tooLong = padded(LIMIT + 1);
        Journal journal = Json.readJournal(longest + "\n" + tooLong + "\n" + good(2) + "\n" + tooLong);

        assertThat(journal.events()).containsExactly(event(1), event(2));
        assertThat(journal.unreadable())
                .extracting(Rejection::code, Rejection::place)
                .containsExactly(tuple("line-too-long", "line 2"), tuple("line-too-long", "line 4"));
    }

    @Test
    void a_line_far_beyond_the_limit_is_refused_and_the_next_is_read() {
        Journal journal = Json.readJournal(good(1) + "\n" + "x".repeat(9 * LIMIT) + "\r\n" + good(2));

        assertThat(journal.events()).containsExactly(event(1), event(2));
        assertThat(journal.unreadable()).extracting(Rejection::place).containsExactly("line 2");
    }

    @Test
    void a_line_that_is_not_utf_8_is_refused_and_the_next_is_read() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(good(1).getBytes(StandardCharsets.UTF_16BE));
        bytes.write('\n');
        bytes.write(new byte[] {0, 0, (byte) 0xff, (byte) 0xfe, '\n', (byte) 0xff, '\n', '{', 0, '}', '\n'});
        bytes.write(good(2).getBytes(UTF_8));

        Journal journal = Json.readJournal(bytes.toByteArray());

        assertThat(journal.events()).containsExactly(event(2));
        assertThat(journal.unreadable()).hasSize(4).extracting(Rejection::code).containsOnly("json-malformed");
    }

    @Test
    void deeply_nested_lines_are_refused_and_the_next_is_read() {
        Journal journal = Json.readJournal("{\"type\":\"hours-neutralised\",\"reference\":"
                + "{\"title\":".repeat(10_000) + "\n{\"type\":" + "[".repeat(10_000) + "\n" + good(1));

        assertThat(journal.events()).containsExactly(event(1));
        assertThat(journal.unreadable()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "json-malformed | ? | bien formée",
                "json-duplicate-key | {'type':'notification','id':'a','id':'b'} | deux fois",
                "json-unknown-field | {'type':'notification','id':'a','on':'2022-01-03','at':1} | n'existe pas",
                "json-unknown-type | {'type':'notified'} | ne nomme aucune",
                "json-missing-field | {'type':'notification','id':'a'} | doit être donné",
                "json-wrong-type | {'type':'notification','id':1} | du bon type",
                "json-wrong-type | {'type':'notification','id':'a','on':'2022'} | attendu : une date comme",
                "json-too-large | {'type':'notification','id':11111111111111111111111111111111111111111111111111} | trop volumineux",
                "invoice-amount-invalid | {'type':'invoice','id':'f','on':'2022-01-03','lot':'1','company':'A','amount':{'amount':'0','currency':'EUR'}} | le montant d'une facture"
            })
    void each_refusal_has_a_sentence_in_french(String code, String line, String sentence) {
        String long20 = line.replace("1".repeat(50), "1".repeat(1_001));
        Rejection rejection = Json.readJournal(Json.json(long20)).unreadable().get(0);

        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection.message().fr()).contains(sentence);
        assertThat(rejection.message().en()).isNotEqualTo(rejection.message().fr());
    }

    @Test
    void a_line_that_is_too_long_is_said_to_be_in_french() {
        assertThat(Json.readJournal("x".repeat(LIMIT + 1))
                        .unreadable()
                        .get(0)
                        .message()
                        .fr())
                .isEqualTo("une ligne compte au plus 1048576 octets");
    }

    @Test
    void each_fault_of_json_has_its_own_sentences() {
        Map<String, String> french = new TreeMap<>();
        for (JsonFault fault : JsonFault.values()) {
            french.put(fault.code(), fault.text().fr());
        }

        assertThat(french)
                .containsOnlyKeys(
                        "json-malformed",
                        "json-duplicate-key",
                        "json-unknown-field",
                        "json-unknown-type",
                        "json-missing-field",
                        "json-wrong-type",
                        "json-type-unsupported",
                        "json-too-large",
                        "line-too-long");
        assertThat(french.values()).doesNotHaveDuplicates();
    }

    private static List<String> places(String journal) {
        return Json.readJournal(journal).unreadable().stream()
                .map(Rejection::place)
                .toList();
    }

    private static String good(int number) {
        return GOOD.formatted(number);
    }

    private static Event event(int number) {
        return new Event.Notification(EventId.of("n-" + number), LocalDate.of(2022, 1, 3));
    }

    /** The first good line, with blanks up to a number of bytes. */
    private static String padded(int length) {
        return good(1) + " ".repeat(length - good(1).length());
    }
}
