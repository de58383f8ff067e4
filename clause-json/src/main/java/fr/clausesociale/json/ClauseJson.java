package fr.clausesociale.json;

import fr.clausesociale.ClauseException;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.json.token.JsonLibraries;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads and writes the values of the domain as JSON.
 *
 * <p>Reading is strict: an unknown field, a duplicate key, a wrong type or a missing field is refused with a {@link
 * JsonInputException} which says where; so is a value that the domain refuses. Writing is deterministic: the same value
 * gives the same bytes, in UTF-8 with line feeds.
 *
 * <p>A document holds at most 256 MiB and 200 levels of objects and lists within each other, a text 100,000 characters, a line
 * of a journal 1 MiB. The limits are those of reading and of writing: what is written can be read.
 *
 * <p>The core of Jackson does the parsing: of line 3 ({@code tools.jackson.core:jackson-core}) if it is there, else of line 2 ({@code
 * com.fasterxml.jackson.core:jackson-core}). The values, the bytes and the refusals are the same; only the column at which a document stops
 * being JSON may differ. Without either, every method refuses with {@code json-library-missing}.
 *
 * <p>This type is thread-safe.
 *
 * @since 0.1.0
 */
public final class ClauseJson {

    private ClauseJson() {}

    /**
     * Reads one document, such as terms, a rule set, a situation or an assessment.
     *
     * @param <T> the type of the value
     * @param in the document in UTF-8; it is not closed
     * @param type the type of the value
     * @throws JsonInputException if the document is not such a value, or the type has no JSON form
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static <T> T read(InputStream in, Class<T> type) {
        try {
            return documents().read(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes one document, indented, with a line feed at its end.
     *
     * @param value the value
     * @param out where to write; it is flushed and not closed
     * @throws ClauseException {@code json-type-unsupported} for a value of a type without JSON form, such as a timeline; and if the
     *     document could not be read again: {@code json-too-large} beyond a limit, {@code json-wrong-type} for a text with half a
     *     character or a day of a year without four digits, {@code amount-malformed} for an amount of more than 15 digits before
     *     the point; nothing is written then
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(Object value, OutputStream out) {
        try {
            documents().write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a journal: one event per line (NDJSON), blank lines between them ignored. A line that cannot be read does not
     * stop the reading: it becomes an entry of {@link Journal#unreadable()} with its line, its column, the JSON pointer and the
     * code.
     *
     * @param in the journal in UTF-8; it is not closed
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Journal readJournal(InputStream in) {
        List<Event> events = new ArrayList<>();
        List<Rejection> unreadable = new ArrayList<>();
        read(in, any -> {}, new LineSink(events::add, line -> unreadable.add(line.rejection())));
        return new Journal(events, unreadable);
    }

    /** Reads events line by line; the check may refuse one. */
    static void read(InputStream in, Consumer<? super Event> check, LineSink sink) {
        try {
            new JournalReader(documents(), check, sink).read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes events, one per line, each line ended by a line feed.
     *
     * @param events the events, in the order in which they are written
     * @param out where to write; it is flushed and not closed
     * @throws ClauseException as {@link #write}, and {@code line-too-long}; the events before the offending one are written,
     *     nothing of it is
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void writeEvents(Iterable<? extends Event> events, OutputStream out) {
        try {
            documents().writeEvents(events, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Documents documents() {
        return new Documents(JsonLibraries.here());
    }
}
