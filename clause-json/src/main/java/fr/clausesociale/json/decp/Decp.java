package fr.clausesociale.json.decp;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.clausesociale.ClauseException;
import fr.clausesociale.json.RejectedLine;
import fr.clausesociale.json.StreamProgress;
import fr.clausesociale.json.token.JsonLibraries;
import fr.clausesociale.json.token.MeasuredStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads and writes files of essential data of public procurement (<i>données essentielles de la commande publique, DECP</i>): versions
 * 1.5.0 and 2.0.0 to 2.0.4 are read in JSON and in XML, in whatever form platforms publish them, and in the consolidated CSV of the ministry;
 * version 2.0.3 is written in JSON.
 *
 * <p>Reading holds one contract at a time, so that a file may have any number of them. What is written otherwise than the format says is
 * understood where it can be, and every such place is told: nothing is adapted, doubted or lost in silence. A contract that cannot be read
 * is rejected, and the others are still read. No message repeats what stands in the file.
 *
 * <p>A file is XML if its first character is {@code <}. Its contracts are read one by one by the parser of the JDK, into the same values
 * as JSON. A file with a document type is refused, so that no entity is ever expanded and nothing outside the file ever read. It may be in
 * UTF-8, UTF-16, US-ASCII, ISO-8859-1, ISO-8859-15 or windows-1252, as its first bytes or its declaration tell. Reading XML needs no Jackson.
 *
 * <p>A contract has at most 1 MiB (in XML 1,048,576 characters), 100 levels of objects and lists within each other, texts of 100,000 characters and numbers of 30 digits
 * before and behind the point.
 *
 * <p>This type is thread-safe.
 *
 * @since 0.1.0
 */
public final class Decp {

    private static final int HEAD = 1024;

    /** Blanks, and what byte order marks and UTF-16 have besides. */
    private static final String BEFORE_XML = " \t\r\n\0\u00ef\u00bb\u00bf\u00fe\u00ff";

    private Decp() {}

    /**
     * Reads a file of JSON or XML, as {@link #read(InputStream, Consumer, Consumer, StreamProgress)} does, and tells nobody how far it has come.
     *
     * @param in the file, JSON in UTF-8, XML in the encoding that it declares; it is not closed
     * @param accepted takes each contract that can be read, in order
     * @param rejected takes each that cannot, in order, with the line and the column (in bytes, in XML in characters) where it begins
     * @return what became of the contracts, and what was found, by code
     * @throws ClauseException if the file cannot be read as a whole
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static DecpAccount read(
            InputStream in, Consumer<? super DecpEntry> accepted, Consumer<? super RejectedLine> rejected) {
        return read(in, accepted, rejected, (bytes, contracts) -> {});
    }

    /**
     * Reads a file of JSON or XML. Whatever a consumer or the progress throws ends the reading and reaches the caller as it is.
     *
     * @param in the file, JSON in UTF-8, XML in the encoding that it declares; it is not closed
     * @param accepted takes each contract that can be read, in order
     * @param rejected takes each that cannot, in order, with the line and the column (in bytes, in XML in characters) where it begins
     * @param progress is told how far the reading has come
     * @return what became of the contracts, and what was found, by code
     * @throws ClauseException {@code decp-file-shape} if the file is empty, or neither an object, nor a list, nor XML with contracts; {@code
     *     decp-file-utf-16} of JSON; {@code decp-file-doctype} or {@code decp-file-encoding} of XML; {@code json-library-missing} of JSON
     *     without Jackson; nothing is handed on then
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static DecpAccount read(
            InputStream in,
            Consumer<? super DecpEntry> accepted,
            Consumer<? super RejectedLine> rejected,
            StreamProgress progress) {
        return read(in, accepted, rejected, progress, Decp::scan);
    }

    /**
     * Reads a table of contracts, as {@link #readCsv(InputStream, Consumer, Consumer, StreamProgress)} does, and tells nobody how far it has
     * come.
     *
     * @param in the file in UTF-8, or in UTF-16 with a byte order mark; it is not closed
     * @param accepted takes the contract of each row that can be read, in order
     * @param rejected takes each row that cannot, in order, with its first line; the column is 0
     * @return what became of the rows, and what was found, by code
     * @throws ClauseException {@code decp-file-header} if the first line is not the header of such a table
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static DecpAccount readCsv(
            InputStream in, Consumer<? super DecpEntry> accepted, Consumer<? super RejectedLine> rejected) {
        return readCsv(in, accepted, rejected, (bytes, contracts) -> {});
    }

    /**
     * Reads a table of contracts, one per row, in CSV as the ministry publishes the consolidated files of all platforms: one column per
     * field, the operators of a contract in numbered columns, lists as Python prints them, at most one modification and one act of
     * subcontracting. It needs no Jackson.
     *
     * <p>An empty cell says nothing. The marks {@code MQ}, {@code CDL} and {@code INX} stand for a value that is not given, which is told by
     * code; a value behind {@code INX} is kept in doubt. Columns that are not known are told as findings of the file. Cells stand between
     * semicolons, commas or tabs, as in the header; one in quotes may hold line breaks, a row has at most 50 lines. A line whose quote is not
     * closed or whose cells are too few or too many is rejected alone. Pointers are the number of the first line of a row, from 1 on, and the
     * pointer of the value in JSON, such as {@code /12/titulaires/0/titulaire/id}.
     *
     * <p>Whatever a consumer or the progress throws ends the reading and reaches the caller as it is.
     *
     * @param in the file in UTF-8, or in UTF-16 with a byte order mark; it is not closed
     * @param accepted takes the contract of each row that can be read, in order
     * @param rejected takes each row that cannot, in order, with its first line; the column is 0
     * @param progress is told how far the reading has come
     * @return what became of the rows, and what was found, by code
     * @throws ClauseException {@code decp-file-header} if the first line is not the header of such a table; nothing is handed on then
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static DecpAccount readCsv(
            InputStream in,
            Consumer<? super DecpEntry> accepted,
            Consumer<? super RejectedLine> rejected,
            StreamProgress progress) {
        return read(
                in,
                accepted,
                rejected,
                progress,
                (file, found) -> new TableScanner(new Characters(file, found), found).scan());
    }

    private static void scan(InputStream in, Found found) throws IOException {
        PushbackInputStream file = new PushbackInputStream(in, HEAD);
        byte[] head = file.readNBytes(HEAD);
        file.unread(head);
        if (isXml(head)) {
            new XmlScanner(new Characters(file, found), found).scan();
        } else {
            new JsonScanner(file, new JsonTree(JsonLibraries.here()), found).scan();
        }
    }

    /** Finds the contracts of a file. */
    private interface Scan {
        void of(InputStream file, Found found) throws IOException;
    }

    private static DecpAccount read(
            InputStream in,
            Consumer<? super DecpEntry> accepted,
            Consumer<? super RejectedLine> rejected,
            StreamProgress progress,
            Scan scan) {
        ContractReader reader = new ContractReader(accepted, rejected);
        MeasuredStream measured = new MeasuredStream(in, bytes -> progress.reached(bytes, reader.read()));
        try {
            scan.of(measured, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        measured.end();
        return reader.account();
    }

    /** Whether the first character is a less-than sign, in UTF-8 or UTF-16, behind a byte order mark and blanks. */
    private static boolean isXml(byte[] head) {
        for (byte next : head) {
            boolean passed = BEFORE_XML.indexOf(next & 0xff) >= 0;
            if (!passed) {
                return next == '<';
            }
        }
        return false;
    }

    /**
     * Tells what keeps a contract from being written as version 2.0.3 ({@link DecpFinding.Kind#REFUSED}), and what of it that version has no
     * place for ({@link DecpFinding.Kind#LOST}). Pointers are those of the contract in version 2.0.3, the objects around items of lists
     * left out.
     */
    public static List<DecpFinding> check(DecpContract contract) {
        return check(contract, "");
    }

    private static List<DecpFinding> check(DecpContract contract, String pointer) {
        Notes notes = new Notes();
        try {
            Shapes.check(contract, Place.root(notes, pointer));
        } catch (ClauseException tooMany) {
            return List.of(DecpFault.CONTRACT_TOO_ODD.finding(pointer));
        }
        return notes.all();
    }

    /**
     * Writes a file in version 2.0.3, one contract per line. The official schema finds nothing wrong in it: a contract in which it would, such
     * as one with an amount of zero, is handed back and not written.
     *
     * @param marches the contracts, in the order in which they are written
     * @param concessions the concessions, likewise
     * @param out where to write, in UTF-8 with line feeds; it is flushed and not closed
     * @param refused takes each contract that is not written, in order, with what keeps it from being written, and where it stands in its list
     * @return what became of the contracts, and what of those written had no place in the format, by code
     * @throws ClauseException {@code json-library-missing} without Jackson
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static DecpAccount write(
            Iterable<Marche> marches,
            Iterable<ContratConcession> concessions,
            OutputStream out,
            Consumer<? super DecpEntry> refused) {
        Output output = new Output(out, refused);
        try {
            output.write("{\"marches\":{");
            output.write(Found.MARCHE, Shapes.MARCHE, marches, true);
            output.write(Found.CONCESSION, Shapes.CONCESSION, concessions, output.hasContracts());
            output.write("}}\n");
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.tally.account(List.of());
    }

    /** A file as it is written. */
    private static final class Output {
        private final JsonTree json = new JsonTree(JsonLibraries.here());
        private final OutputStream out;
        private final Consumer<? super DecpEntry> refused;
        private final Tally tally = new Tally();

        Output(OutputStream out, Consumer<? super DecpEntry> refused) {
            this.out = out;
            this.refused = refused;
        }

        boolean hasContracts() {
            return tally.hasAccepted();
        }

        /** Writes a list, one without contracts only if it must be there. */
        <R extends Record & DecpContract> void write(
                String list, Shape<R> shape, Iterable<R> contracts, boolean evenEmpty) throws IOException {
            String before = (list.equals(Found.MARCHE) ? "\"" : ",\"") + list + "\":[";
            String separator = before + "\n";
            long index = 0;
            for (R contract : contracts) {
                String pointer = "/" + Found.MARCHES + "/" + list + "/" + index;
                List<DecpFinding> findings = check(contract, pointer);
                Optional<DecpFinding> obstacle = findings.stream()
                        .filter(finding -> finding.kind() == DecpFinding.Kind.REFUSED)
                        .findFirst();
                if (obstacle.isPresent()) {
                    tally.reject(obstacle.get().code());
                    refused.accept(new DecpEntry(pointer, DecpEntry.Format.V2_0, contract, findings));
                } else {
                    write(separator + json.write(shape.write(contract)));
                    separator = ",\n";
                    tally.accept(findings);
                }
                index++;
            }
            if (separator.equals(",\n")) {
                write("\n]");
            } else if (evenEmpty) {
                write(before + "]");
            }
        }

        void write(String text) throws IOException {
            out.write(text.getBytes(UTF_8));
        }
    }
}
