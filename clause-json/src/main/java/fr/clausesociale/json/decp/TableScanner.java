package fr.clausesociale.json.decp;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import fr.clausesociale.json.decp.Found.Spot;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the contracts in the rows of a consolidated table, and holds one at a time. A cell in quotes may have line breaks; a quote that is
 * never closed costs the line in which it opens and no other.
 */
final class TableScanner {

    /** Columns of a table. */
    static final int COLUMNS = 1000;
    /** Lines of one row. */
    static final int LINES = 50;

    private static final int FEWEST_KNOWN = 3;

    private record Line(long number, String text, boolean tooLarge) {}

    private final Characters in;
    private final Found found;
    private final Deque<Line> lines = new ArrayDeque<>();
    private char separator;
    private String list = Found.MARCHE;
    private List<Optional<TableColumn>> columns = List.of();

    TableScanner(Characters in, Found found) {
        this.in = in;
        this.found = found;
    }

    void scan() throws IOException {
        header();
        for (Line line = next(); line != null; line = next()) {
            if (!line.text().isBlank()) {
                row(line);
            }
        }
    }

    private void header() throws IOException {
        Line line = next();
        if (line == null || line.tooLarge()) {
            throw DecpFault.FILE_HEADER.refusal();
        }
        separator = separator(line.text());
        String[] names = cells(line.text());
        if (names == null || names.length > COLUMNS) {
            throw DecpFault.FILE_HEADER.refusal();
        }
        List<Optional<TableColumn>> known = new ArrayList<>();
        for (String name : names) {
            known.add(TableColumn.of(name.strip()));
        }
        if (known.stream().filter(Optional::isPresent).count() < FEWEST_KNOWN) {
            throw DecpFault.FILE_HEADER.refusal();
        }
        for (int i = 0; i < names.length; i++) {
            if (known.get(i).isEmpty()) {
                found.file(DecpFault.FILE_FIELD, "/" + line.number() + "/" + Place.name(names[i].strip()));
            }
        }
        columns = known;
        if (List.of(names).contains("autoriteConcedante.id")) {
            list = Found.CONCESSION;
        }
    }

    private static char separator(String header) {
        long semicolons = header.chars().filter(next -> next == ';').count();
        long commas = header.chars().filter(next -> next == ',').count();
        long tabs = header.chars().filter(next -> next == '\t').count();
        if (semicolons >= commas && semicolons >= tabs) {
            return ';';
        }
        return commas >= tabs ? ',' : '\t';
    }

    private void row(Line first) throws IOException {
        Spot spot = new Spot(list, "/" + first.number(), first.number(), 0);
        Optional<DecpFault> fault = fault(first);
        if (fault.isPresent()) {
            reject(spot, fault.get());
            return;
        }
        String text = first.text();
        String @Nullable [] cells = cells(text);
        if (cells == null) {
            text = joined(first);
            cells = text == null ? null : cells(text);
        }
        if (cells == null) {
            reject(spot, DecpFault.CONTRACT_MALFORMED);
        } else if (cells.length != columns.size()) {
            reject(spot, DecpFault.CONTRACT_CELLS);
        } else {
            String[] row = cells;
            found.contract(spot, place -> TableRow.element(columns, row, place).fields());
        }
    }

    private static Optional<DecpFault> fault(Line line) {
        if (line.tooLarge()) {
            return Optional.of(DecpFault.CONTRACT_TOO_LARGE);
        }
        return line.text().indexOf(Characters.NOT_DECODED) >= 0
                ? Optional.of(DecpFault.CONTRACT_ENCODING)
                : Optional.empty();
    }

    private void reject(Spot spot, DecpFault fault) {
        found.contract(spot, place -> {
            throw fault.refusal();
        });
    }

    /** The line and those behind it up to the one in which its quote is closed; null, and they are still to come, if there is none. */
    private @Nullable String joined(Line first) throws IOException {
        StringBuilder text = new StringBuilder(first.text());
        boolean open = oddQuotes(first.text());
        List<Line> taken = new ArrayList<>();
        while (open && taken.size() < LINES - 1) {
            Line more = next();
            if (more == null) {
                break;
            }
            taken.add(more);
            if (fault(more).isPresent() || text.length() + more.text().length() >= JsonTree.RECORD) {
                break;
            }
            text.append('\n').append(more.text());
            open ^= oddQuotes(more.text());
        }
        String[] cells = open ? null : cells(text.toString());
        if (cells != null && cells.length == columns.size()) {
            return text.toString();
        }
        for (int i = taken.size() - 1; i >= 0; i--) {
            lines.addFirst(taken.get(i));
        }
        return null;
    }

    private static boolean oddQuotes(String text) {
        return text.chars().filter(next -> next == '"').count() % 2 == 1;
    }

    /** The cells of a row, or null if a quote is not closed. */
    private String @Nullable [] cells(String text) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(
                            StringArrayHandler.builder()
                                    .maxFields(JsonTree.RECORD + 1)
                                    .build(),
                            text);
        } catch (CsvParseException e) {
            return null;
        }
    }

    private @Nullable Line next() throws IOException {
        if (!lines.isEmpty()) {
            return lines.removeFirst();
        }
        if (in.look(0) == -1) {
            return null;
        }
        long number = in.line();
        StringBuilder text = new StringBuilder();
        boolean tooLarge = false;
        for (int next = in.next(); next != -1 && next != '\n'; next = in.next()) {
            if (text.length() < JsonTree.RECORD) {
                text.append((char) next);
            } else {
                tooLarge = true;
            }
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
            text.setLength(text.length() - 1);
        }
        return new Line(number, text.toString(), tooLarge);
    }
}
