package fr.clausesociale.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectReader;
import fr.clausesociale.derivation.Text;
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
                reject(
                        lines.number(),
                        new JsonInputException(
                                "line-too-long",
                                "",
                                lines.number(),
                                0,
                                "a line holds at most " + LineSplitter.MAX_LINE + " bytes"));
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
            reject(lines.number(), e);
        }
    }

    private void reject(int line, JsonInputException fault) {
        String place = "line " + line
                + (fault.column() > 0 ? ", column " + fault.column() : "")
                + (fault.place().isEmpty() ? "" : ", " + fault.place());
        unreadable.add(new Rejection(
                fault.code(),
                place,
                Text.of("enregistrement illisible ou valeur refusée (" + fault.code() + ")", fault.getMessage())));
    }
}
