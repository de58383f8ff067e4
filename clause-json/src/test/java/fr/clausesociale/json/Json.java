package fr.clausesociale.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Reading and writing in memory. */
final class Json {

    private Json() {}

    static byte[] write(Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClauseJson.write(value, out);
        return out.toByteArray();
    }

    static String text(Object value) {
        return new String(write(value), UTF_8);
    }

    static byte[] write(List<? extends Event> events) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClauseJson.writeLines(events.iterator(), out);
        return out.toByteArray();
    }

    static <T> T read(byte[] json, Class<T> type) {
        return ClauseJson.read(new ByteArrayInputStream(json), type);
    }

    static <T> T read(String json, Class<T> type) {
        return read(json.getBytes(UTF_8), type);
    }

    static Journal readJournal(byte[] json) {
        return ClauseJson.readJournal(new ByteArrayInputStream(json));
    }

    static Journal readJournal(String json) {
        return readJournal(json.getBytes(UTF_8));
    }

    static JsonInputException refused(byte[] json, Class<?> type) {
        JsonInputException refused = catchThrowableOfType(JsonInputException.class, () -> read(json, type));
        assertThat(refused).as("the refusal of %s bytes", json.length).isNotNull();
        return refused;
    }

    static JsonInputException refused(String json, Class<?> type) {
        return refused(json.getBytes(UTF_8), type);
    }

    /** Asserts that a value comes back equal, and that what came back gives the same bytes. */
    static <T> void assertComesBack(T value, Class<T> type) {
        byte[] json = write(value);
        T back = read(json, type);
        assertThat(back).isEqualTo(value);
        assertThat(write(back)).isEqualTo(json);
    }

    /** JSON with single quotes, for legible tests. */
    static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }
}
