package fr.clausesociale.json;

import fr.clausesociale.ClauseException;
import fr.clausesociale.json.token.JsonFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads records of one type line by line in constant memory, goes on past bad lines and hands on every one. */
final class LineReader<T> {

    private final Documents documents;
    private final Class<T> type;
    private final Consumer<? super T> check;
    private final LineSink<? super T> sink;

    /** A reader of lines whose records a check may refuse. */
    LineReader(Documents documents, Class<T> type, Consumer<? super T> check, LineSink<? super T> sink) {
        this.documents = documents;
        this.type = type;
        this.check = check;
        this.sink = sink;
    }

    void read(InputStream in) throws IOException {
        LineSplitter lines = new LineSplitter(in);
        while (lines.next()) {
            if (lines.isTooLong()) {
                sink.reject(lines.number(), 0, JsonFault.LINE_TOO_LONG.refusal());
            } else if (!lines.isBlank()) {
                read(lines);
            }
        }
    }

    private void read(LineSplitter lines) throws IOException {
        T value;
        try {
            value = documents.read(lines, type);
            check.accept(value);
        } catch (JsonInputException e) {
            if (e.code().equals(JsonFault.JSON_TYPE_UNSUPPORTED.code())) {
                throw e;
            }
            sink.reject(lines.number(), e.column(), e);
            return;
        } catch (ClauseException e) {
            sink.reject(lines.number(), 0, e);
            return;
        }
        sink.accept(value);
    }
}
