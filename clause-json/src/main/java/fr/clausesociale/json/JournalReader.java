package fr.clausesociale.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectReader;
import fr.clausesociale.Text;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.journal.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads events line by line, goes on past bad lines and accounts for every one. */
final class JournalReader {

    private final ObjectReader reader;
    private final List<Event> events = new ArrayList<>();
    private final List<Rejection> unreadable = new ArrayList<>();

    JournalReader(ObjectReader reader) {
        this.reader = reader;
    }

    Journal read(InputStream in) throws IOException {
        LineSplitter lines = new LineSplitter(in);
        while (lines.next()) {
            if (lines.isTooLong()) {
                reject(lines.number(), 0, JsonFault.LINE_TOO_LONG.code(), "", JsonFault.LINE_TOO_LONG.text());
            } else if (!lines.isBlank()) {
                read(lines);
            }
        }
        return new Journal(events, unreadable);
    }

    private void read(LineSplitter lines) throws IOException {
        try (JsonParser parser = reader.createParser(lines.bytes(), lines.from(), lines.length())) {
            events.add(ClauseJson.read(reader, parser, Event.class));
        } catch (JsonInputException e) {
            reject(lines.number(), e.column(), e.code(), e.place(), e.text());
        }
    }

    private void reject(int line, int column, String code, String pointer, Text text) {
        String place =
                "line " + line + (column > 0 ? ", column " + column : "") + (pointer.isEmpty() ? "" : ", " + pointer);
        unreadable.add(new Rejection(code, place, text));
    }
}
