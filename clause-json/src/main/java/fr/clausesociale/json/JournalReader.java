package fr.clausesociale.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectReader;
import fr.clausesociale.ClauseException;
import fr.clausesociale.journal.Event;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads events line by line in constant memory, goes on past bad lines and hands on every one. */
final class JournalReader {

    private final ObjectReader reader;
    private final Consumer<? super Event> check;
    private final LineSink sink;

    /** A reader of lines whose events a check may refuse. */
    JournalReader(ObjectReader reader, Consumer<? super Event> check, LineSink sink) {
        this.reader = reader;
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
        try (JsonParser parser = reader.createParser(lines.bytes(), lines.from(), lines.length())) {
            event = ClauseJson.read(reader, parser, Event.class);
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
