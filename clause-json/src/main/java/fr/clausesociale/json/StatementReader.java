package fr.clausesociale.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.clausesociale.ClauseException;
import fr.clausesociale.journal.Event;
import fr.clausesociale.json.token.JsonFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads a CSV statement line by line in constant memory, goes on past bad lines and hands on every one. */
final class StatementReader {

    private static final char UNKNOWN_CHARACTER = '\ufffd';

    private final CsvOptions options;
    private final LineSink<? super Event> sink;
    private final DecimalMarks marks;

    StatementReader(CsvOptions options, LineSink<? super Event> sink) {
        this.options = options;
        this.sink = sink;
        this.marks = new DecimalMarks(options.decimalMark());
    }

    void read(InputStream in) throws IOException {
        LineSplitter lines = new LineSplitter(isUtf8() ? in : new Utf8Stream(in, options.charset()));
        StatementHeader header = header(lines);
        while (lines.next()) {
            if (lines.isTooLong()) {
                sink.reject(lines.number(), 0, JsonFault.LINE_TOO_LONG.refusal());
            } else if (!lines.isBlank()) {
                read(lines, header);
            }
        }
    }

    private StatementHeader header(LineSplitter lines) throws IOException {
        while (lines.next()) {
            String place = "line " + lines.number();
            if (lines.isTooLong()) {
                throw new ClauseException(JsonFault.LINE_TOO_LONG.code(), place, JsonFault.LINE_TOO_LONG.text(), null);
            }
            if (isUtf8() && isUtf16(lines)) {
                throw CsvFault.CSV_UTF_16.refusal(place);
            }
            if (!lines.isBlank()) {
                String line = text(lines);
                if (line.indexOf(UNKNOWN_CHARACTER) >= 0) {
                    throw CsvFault.CSV_ENCODING.refusal(place);
                }
                return StatementHeader.of(line, lines.number(), options);
            }
        }
        throw CsvFault.CSV_EMPTY.refusal("");
    }

    private void read(LineSplitter lines, StatementHeader header) {
        Event event;
        try {
            String[] cells = cells(text(lines), header);
            if (Arrays.stream(cells).allMatch(String::isEmpty)) {
                return;
            }
            if (cells.length != header.size()) {
                throw CsvFault.CSV_CELL_COUNT.refusal("", cells.length, header.size());
            }
            event = new StatementLine(header, cells, options.dayFirst(), marks).event();
        } catch (ClauseException e) {
            int column = StatementColumn.at(e.place()).map(header::number).orElse(0);
            sink.reject(lines.number(), column, e);
            return;
        }
        sink.accept(event);
    }

    private static String[] cells(String line, StatementHeader header) {
        if (line.indexOf(UNKNOWN_CHARACTER) >= 0) {
            throw CsvFault.CSV_ENCODING.refusal("");
        }
        return CsvCells.of(line, header.separator());
    }

    private boolean isUtf8() {
        return options.charset().equals(UTF_8);
    }

    /** A byte order mark of UTF-16, or a zero byte: every letter of a header has one in UTF-16. */
    private static boolean isUtf16(LineSplitter lines) {
        byte[] bytes = lines.bytes();
        int from = lines.from();
        int to = from + lines.length();
        boolean marked = lines.length() >= 2
                && ((bytes[from] == (byte) 0xff && bytes[from + 1] == (byte) 0xfe)
                        || (bytes[from] == (byte) 0xfe && bytes[from + 1] == (byte) 0xff));
        for (int i = from; i < to && !marked; i++) {
            marked = bytes[i] == 0;
        }
        return marked;
    }

    private static String text(LineSplitter lines) {
        return new String(lines.bytes(), lines.from(), lines.length(), UTF_8);
    }
}
