package fr.clausesociale.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.terms.ClauseTerms;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeterminismTest {

    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab, America/Noronha", "th-TH-u-ca-buddhist, Asia/Kolkata"})
    void the_bytes_do_not_depend_on_the_machine(String locale, String zone) {
        byte[] before = everything();
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(everything()).isEqualTo(before);
        assertThat(Json.read(Json.write(Samples.terms()), ClauseTerms.class)).isEqualTo(Samples.terms());
        assertThat(Json.readJournal(Json.write(Samples.events()))).isEqualTo(Journal.of(Samples.events()));
    }

    /** Another JVM, since the default charset of this one cannot be changed. */
    @ParameterizedTest
    @CsvSource({"US-ASCII, tr", "UTF-16, fr", "ISO-8859-1, ar"})
    void another_jvm_with_another_charset_writes_the_same_bytes(String charset, String language) throws Exception {
        Process other = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Dfile.encoding=" + charset,
                        "-Duser.language=" + language,
                        "-Duser.timezone=Asia/Tokyo",
                        "-cp",
                        classPath(),
                        DeterminismTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] written = other.getInputStream().readAllBytes();

        assertThat(other.waitFor()).isZero();
        assertThat(new String(written, UTF_8)).isEqualTo(new String(everything(), UTF_8));
    }

    public static void main(String[] arguments) throws IOException {
        System.out.write(everything());
        System.out.flush();
    }

    @Test
    void the_same_value_gives_the_same_bytes_twice() {
        assertThat(everything()).isEqualTo(everything());
    }

    @Test
    void events_are_one_line_each_and_end_with_a_line_feed() {
        String lines = new String(Json.write(Samples.events()), UTF_8);

        assertThat(lines).endsWith("}\n").doesNotContain("\r", "\n\n", "\n ", " \n");
        assertThat(lines.lines()).hasSize(Samples.events().size()).allMatch(line -> line.matches("\\{\"type\":.*}"));
    }

    @Test
    void no_events_are_no_bytes() {
        assertThat(Json.write(List.of())).isEmpty();
    }

    @Test
    void the_stream_is_flushed_and_left_open() {
        class Watched extends ByteArrayOutputStream {
            private int flushed;
            private boolean closed;

            @Override
            public void flush() {
                flushed = size();
            }

            @Override
            public void close() {
                closed = true;
            }
        }
        Watched out = new Watched();

        ClauseJson.write(Samples.terms(), out);
        assertThat(out.flushed).isEqualTo(out.size()).isPositive();

        ClauseJson.writeLines(Samples.events().iterator(), out);
        assertThat(out.flushed).isEqualTo(out.size());
        assertThat(out.closed).isFalse();
    }

    private static byte[] everything() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List.of(Samples.terms(), Samples.situation(), Samples.assessment(), Samples.ruleSet(), Ccag2021.ruleSet())
                .forEach(value -> ClauseJson.write(value, out));
        ClauseJson.writeLines(Samples.events().iterator(), out);
        return out.toByteArray();
    }

    /** All that this JVM has loaded classes from, by module path or class path. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                List.of(
                        System.getProperty("java.class.path", ""),
                        System.getProperty("jdk.module.path", ""),
                        "target/classes",
                        "target/test-classes"));
    }
}
