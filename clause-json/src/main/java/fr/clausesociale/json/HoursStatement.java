package fr.clausesociale.json;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Language;
import fr.clausesociale.journal.Event;
import fr.clausesociale.json.token.MeasuredStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * Reads and writes statements of hours: what a company hands over at the end of a period (French: <i>relevé d'heures</i>). Each line
 * declares the hours of one hire in days of one month, or corrects an earlier line, and becomes an {@link Event.HoursDeclared} or an
 * {@link Event.HoursCorrected} for the {@linkplain fr.clausesociale.journal.Journal journal} of the contract. A line names the hire,
 * not the person: the person, the lot and the company are those of the hire.
 *
 * <p>Reading holds one line at a time and hands it on as an event or as a {@link RejectedLine}; a bad line does not stop it. No
 * message repeats what stands in a line. A line has at most 1 MiB. What contradicts the contract or the rest of the journal, such as
 * an unknown hire, is told by the assessment, not here.
 *
 * <h2>CSV</h2>
 *
 * <p>The first line is the header. Titles are French or English, in any order and case; all others are refused, by their number, unless
 * {@linkplain CsvOptions#ignoring ignored}. No name of a person belongs into a statement.
 *
 * <table>
 * <caption>The columns of a statement</caption>
 * <thead><tr><th>English</th><th>French</th><th>What stands there</th></tr></thead>
 * <tbody>
 * <tr><td>{@code id}</td><td>{@code identifiant}</td><td>the id of the line, unique in the journal of the contract</td></tr>
 * <tr><td>{@code on}</td><td>{@code date}</td><td>the day of the declaration or correction</td></tr>
 * <tr><td>{@code corrects}</td><td>{@code rectifie}</td><td>the id of the line that this one corrects, empty for a declaration; the
 *     column may be left out</td></tr>
 * <tr><td>{@code hire}</td><td>{@code embauche}</td><td>the id of the hire; empty for a correction</td></tr>
 * <tr><td>{@code month}</td><td>{@code mois}</td><td>the month worked, such as {@code 2026-06}; empty for a correction, or where days are
 *     given</td></tr>
 * <tr><td>{@code from}, {@code to}</td><td>{@code du}, {@code au}</td><td>the first and the last day worked, in one month; empty for a
 *     correction, or where a month is given. A file has the month, these two, or all three</td></tr>
 * <tr><td>{@code hours}</td><td>{@code heures}</td><td>decimal hours such as {@code 151.67} or {@code 151,67}: at most two decimals, no
 *     thousands separator; in a correction, the right number, zero to withdraw</td></tr>
 * <tr><td>{@code clock}</td><td>{@code duree}</td><td>the same as clock time, {@code 7h20}, {@code 7:20} or {@code 7:20:30}; one of the two
 *     is filled in, and a file needs only one of the columns</td></tr>
 * <tr><td>{@code training}</td><td>{@code formation}</td><td>how many of these hours were training inside the employment contract, as
 *     decimals or clock time; empty if the line does not say, and in a correction if as many as before. The column may be left out</td></tr>
 * </tbody>
 * </table>
 *
 * <pre>{@code
 * identifiant;date;rectifie;embauche;mois;heures
 * d-1;2026-07-05;;h-1;2026-06;151,67
 * d-2;2026-07-05;;h-2;2026-06;84
 * d-3;2026-07-20;d-2;;;80,5
 * }</pre>
 *
 * <p>Nothing is guessed:
 *
 * <ul>
 *   <li>The header says whether {@code ;} or {@code ,} separates the columns. With {@code ,} a decimal comma needs quotes, and whole
 *       hours must not stand before a number in an ignored column, since that may be one number cut in two.
 *   <li>A decimal comma or point holds for the whole file, be it stated or the first one found; a cell with the other is rejected. A mark
 *       before three digits, or a second one, is rejected.
 *   <li>Characters are UTF-8, with or without a byte order mark, unless {@linkplain CsvOptions#withCharset stated otherwise}. A file in
 *       UTF-16 is refused, a line that is not UTF-8 rejected.
 *   <li>Days are {@code 2026-03-31}, or {@code 31/03/2026} if {@linkplain CsvOptions#withDayFirst stated}.
 * </ul>
 *
 * <p>Lines end with a line feed or both a carriage return and a line feed; no cell holds either. Blanks around cells, blank lines and lines
 * of empty cells are passed over. A file has at most 100 columns.
 *
 * <h2>NDJSON</h2>
 *
 * <p>A statement in NDJSON is a journal of {@code hours-declared} and {@code hours-corrected} alone, which {@link ClauseJson#writeLines(java.util.Iterator,
 * OutputStream)} writes.
 *
 * <p>This type is thread-safe.
 *
 * @since 0.1.0
 */
public final class HoursStatement {

    private HoursStatement() {}

    /**
     * Reads a CSV statement, as {@link #readCsv(InputStream, CsvOptions, Consumer, Consumer, StreamProgress)} does, and tells nobody how far
     * it has come.
     *
     * @param in the statement; it is not closed
     * @param options what the file does not say of itself
     * @param accepted takes the event of each line that can be read, in order
     * @param rejected takes each line that cannot, in order
     * @return how many lines became what
     * @throws ClauseException if the file cannot be read as a whole
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static LineAccount readCsv(
            InputStream in,
            CsvOptions options,
            Consumer<? super Event> accepted,
            Consumer<? super RejectedLine> rejected) {
        return readCsv(in, options, accepted, rejected, ClauseJson.NOBODY);
    }

    /**
     * Reads a CSV statement. Whatever a consumer or the progress throws ends the reading and reaches the caller as it is.
     *
     * @param in the statement; it is not closed
     * @param options what the file does not say of itself
     * @param accepted takes the event of each line that can be read, in order
     * @param rejected takes each line that cannot, in order
     * @param progress is told how far the reading has come
     * @return how many lines became what
     * @throws ClauseException if the file cannot be read as a whole, with the line of the header and the column as place: {@code
     *     csv-empty}, {@code csv-utf-16}, {@code csv-encoding}, {@code csv-line-break}, {@code csv-quotes}, {@code csv-separator-tab}, {@code
     *     csv-separator-mixed}, {@code csv-separator-missing}, {@code csv-header-missing}, {@code csv-column-limit}, {@code
     *     csv-column-unknown}, {@code csv-column-duplicate}, {@code csv-column-missing} or {@code line-too-long}; nothing is handed on then
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static LineAccount readCsv(
            InputStream in,
            CsvOptions options,
            Consumer<? super Event> accepted,
            Consumer<? super RejectedLine> rejected,
            StreamProgress progress) {
        LineSink<Event> sink = new LineSink<>(accepted, rejected, progress);
        MeasuredStream measured = sink.measured(in);
        try {
            new StatementReader(options, sink).read(measured);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        measured.end();
        return sink.account();
    }

    /**
     * Reads an NDJSON statement, as {@link #readNdjson(InputStream, Consumer, Consumer, StreamProgress)} does, and tells nobody how far it has
     * come.
     *
     * @param in the statement in UTF-8; it is not closed
     * @param accepted takes the event of each line that can be read, in order
     * @param rejected takes each line that cannot, in order
     * @return how many lines became what
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static LineAccount readNdjson(
            InputStream in, Consumer<? super Event> accepted, Consumer<? super RejectedLine> rejected) {
        return readNdjson(in, accepted, rejected, ClauseJson.NOBODY);
    }

    /**
     * Reads an NDJSON statement, as {@link ClauseJson#readLines(InputStream, Class, Consumer, Consumer, StreamProgress)} reads events. Those of
     * other kinds are rejected with {@code statement-event}.
     *
     * @param in the statement in UTF-8; it is not closed
     * @param accepted takes the event of each line that can be read, in order
     * @param rejected takes each line that cannot, in order
     * @param progress is told how far the reading has come
     * @return how many lines became what
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static LineAccount readNdjson(
            InputStream in,
            Consumer<? super Event> accepted,
            Consumer<? super RejectedLine> rejected,
            StreamProgress progress) {
        return ClauseJson.readLines(
                in, Event.class, HoursStatement::requireHours, new LineSink<>(accepted, rejected, progress));
    }

    /**
     * Writes a CSV statement, which {@link #readCsv} reads with {@link CsvOptions#STANDARD}; of no events, a template with the header
     * alone. In French the titles are French, columns are separated by {@code ;} and decimals by a comma; in English the titles are
     * English and the marks {@code ,} and a point. It is written in UTF-8 with a byte order mark, which spreadsheets need, and line
     * feeds.
     *
     * @param events the events, in the order in which they are written
     * @param language the language whose spreadsheets shall read the file
     * @param out where to write; it is flushed and not closed
     * @throws ClauseException {@code statement-event} for an event that is neither a declaration nor a correction of hours, {@code
     *     csv-date-form} for a day of a year without four digits; what stood before may be written then
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void writeCsv(Iterable<? extends Event> events, Language language, OutputStream out) {
        try {
            StatementWriter.write(events, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireHours(Event event) {
        if (!(event instanceof Event.HoursDeclared) && !(event instanceof Event.HoursCorrected)) {
            throw CsvFault.STATEMENT_EVENT.refusal("/type");
        }
    }
}
