package fr.clausesociale.json;

import fr.clausesociale.ClauseException;
import fr.clausesociale.journal.Event;
import fr.clausesociale.json.token.JsonFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads events line by line in constant memory, goes on past bad lines and hands on every one. */
final class JournalReader {

    private final Documents documents;
    private final Consumer<? super Event> check;
    private final LineSink sink;

    /** A reader of lines whose events a check may refuse. */
    JournalReader(Documents documents, Consumer<? super Event> check, LineSink sink) {
        this.documents = documents;
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
        Event event;
        try {
            event = documents.read(lines, Event.class);
            check.accept(event);
        } catch (JsonInputException e) {
            sink.reject(lines.number(), e.column(), e);
            return;
        } catch (ClauseException e) {
            sink.reject(lines.number(), 0, e);
            return;
        }
        sink.accept(event);
    }
}
