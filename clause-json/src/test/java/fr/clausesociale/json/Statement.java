package fr.clausesociale.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.journal.Event;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A statement of hours read in memory. */
record Statement(List<Event> accepted, List<RejectedLine> rejected, LineAccount account) {

    static final CsvOptions STANDARD = CsvOptions.STANDARD;

    static Statement csv(String text) {
        return csv(text, STANDARD);
    }

    static Statement csv(String text, CsvOptions options) {
        return csv(text.getBytes(UTF_8), options);
    }

    static Statement csv(byte[] text, CsvOptions options) {
        List<Event> accepted = new ArrayList<>();
        List<RejectedLine> rejected = new ArrayList<>();
        LineAccount account =
                HoursStatement.readCsv(new ByteArrayInputStream(text), options, accepted::add, rejected::add);
        return new Statement(accepted, rejected, account);
    }

    static Statement ndjson(String text) {
        return ndjson(text.getBytes(UTF_8));
    }

    static Statement ndjson(byte[] text) {
        List<Event> accepted = new ArrayList<>();
        List<RejectedLine> rejected = new ArrayList<>();
        LineAccount account = HoursStatement.readNdjson(new ByteArrayInputStream(text), accepted::add, rejected::add);
        return new Statement(accepted, rejected, account);
    }

    static String write(List<? extends Event> events, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HoursStatement.writeCsv(events, language, out);
        return out.toString(UTF_8);
    }

    List<String> codes() {
        return rejected.stream().map(RejectedLine::code).toList();
    }

    /** The hours of the lines that were accepted. */
    List<String> hours() {
        return accepted.stream()
                .map(event -> event instanceof Event.HoursDeclared declared
                        ? declared.hours()
                        : ((Event.HoursCorrected) event).hours())
                .map(Object::toString)
                .toList();
    }

    void assertBothLanguages() {
        assertThat(rejected).allSatisfy(line -> {
            assertThat(line.text().fr()).isNotEqualTo(line.text().en());
            assertThat(line.text().fr() + line.text().en()).doesNotContain("{", "}", "null");
        });
    }
}
