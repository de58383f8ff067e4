package fr.clausesociale.json;

import fr.clausesociale.ClauseException;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.json.token.JsonLibraries;
import fr.clausesociale.json.token.MeasuredStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
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
 * 1 MiB. The limits are those of reading and of writing: what is written can be read.
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

    static final StreamProgress NOBODY = (bytes, records) -> {};

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
     * code. The journal is held whole; {@link #readLines readLines} holds one event at a time.
     *
     * @param in the journal in UTF-8; it is not closed
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Journal readJournal(InputStream in) {
        List<Event> events = new ArrayList<>();
        List<Rejection> unreadable = new ArrayList<>();
        readLines(in, Event.class, events::add, line -> unreadable.add(line.rejection()));
        return new Journal(events, unreadable);
    }

    /**
     * Reads records of one type, such as situations or the events of a journal, one per line, as {@link #readLines(InputStream, Class,
     * Consumer, Consumer, StreamProgress)} does, and tells nobody how far it has come.
     *
     * @param <T> the type of the records
     * @param in the lines in UTF-8; it is not closed
     * @param type the type of the records
     * @param accepted takes the record of each line that can be read, in order
     * @param rejected takes each line that cannot, in order
     * @return how many lines became what
     * @throws JsonInputException {@code json-type-unsupported} if the type has no JSON form
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static <T> LineAccount readLines(
            InputStream in, Class<T> type, Consumer<? super T> accepted, Consumer<? super RejectedLine> rejected) {
        return readLines(in, type, accepted, rejected, NOBODY);
    }

    /**
     * Reads records of one type, such as situations or the events of a journal, one per line (NDJSON), blank lines between them ignored.
     *
     * <p>One line is held at a time, so that a stream may have any number of them. A line that cannot be read does not stop the reading: it
     * is handed on with its number, the column, the JSON pointer and the code, and nothing of what stands there. Lines end with a line feed,
     * or both a carriage return and a line feed; the last need not. The stream is read up to 2 MiB ahead.
     *
     * <p>Whatever a consumer or the progress throws ends the reading and reaches the caller as it is, be it to stop early.
     *
     * @param <T> the type of the records
     * @param in the lines in UTF-8; it is not closed
     * @param type the type of the records
     * @param accepted takes the record of each line that can be read, in order
     * @param rejected takes each line that cannot, in order
     * @param progress is told how far the reading has come
     * @return how many lines became what
     * @throws JsonInputException {@code json-type-unsupported} if the type has no JSON form
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static <T> LineAccount readLines(
            InputStream in,
            Class<T> type,
            Consumer<? super T> accepted,
            Consumer<? super RejectedLine> rejected,
            StreamProgress progress) {
        return readLines(in, type, any -> {}, new LineSink<>(accepted, rejected, progress));
    }

    /** Reads records line by line; the check may refuse one. */
    static <T> LineAccount readLines(
            InputStream in, Class<T> type, Consumer<? super T> check, LineSink<? super T> sink) {
        MeasuredStream measured = sink.measured(in);
        try {
            new LineReader<>(documents(), type, check, sink).read(measured);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        measured.end();
        return sink.account();
    }

    /**
     * Writes records, such as situations or the events of a journal, one per line, each line ended by a line feed. One is held at a time.
     *
     * @param records the records, in the order in which they are written, such as {@code stream.iterator()}
     * @param out where to write; it is flushed and not closed
     * @throws ClauseException as {@link #write}, and {@code line-too-long}; the records before the offending one are written,
     *     nothing of it is
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void writeLines(Iterator<?> records, OutputStream out) {
        try {
            documents().lines(out).write(records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes records, such as situations or the events of a journal, one per line, each line ended by a line feed. One is held at a time,
     * and one that cannot be written does not stop the writing: nothing of it is written, and it is handed on with its number among the
     * records.
     *
     * <p>Whatever the records, the consumer or the progress throw ends the writing and reaches the caller as it is; what was written stays.
     *
     * @param records the records, in the order in which they are written, such as {@code stream.iterator()}
     * @param out where to write; it is flushed and not closed
     * @param rejected takes each record that cannot be written, in order, with a code of {@link #write} or {@code line-too-long}
     * @param progress is told how far the writing has come
     * @return how many records were written, and how many not
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static LineAccount writeLines(
            Iterator<?> records, OutputStream out, Consumer<? super RejectedLine> rejected, StreamProgress progress) {
        LineSink<Object> sink = new LineSink<>(written -> {}, rejected, progress);
        try {
            documents().lines(out).write(records, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sink.account();
    }

    private static Documents documents() {
        return new Documents(JsonLibraries.here());
    }
}
