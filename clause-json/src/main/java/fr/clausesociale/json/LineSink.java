package fr.clausesociale.json;

import fr.clausesociale.ClauseException;
import fr.clausesociale.journal.Event;
import java.util.function.Consumer;

/** Hands each line on as what became of it, and counts. */
final class LineSink {

    private final Consumer<? super Event> accepted;
    private final Consumer<? super RejectedLine> rejected;
    private long acceptedLines;
    private long rejectedLines;

    LineSink(Consumer<? super Event> accepted, Consumer<? super RejectedLine> rejected) {
        this.accepted = accepted;
        this.rejected = rejected;
    }

    void accept(Event event) {
        acceptedLines++;
        accepted.accept(event);
    }

    void reject(long line, int column, ClauseException refusal) {
        rejectedLines++;
        rejected.accept(new RejectedLine(line, column, refusal.place(), refusal.code(), refusal.text()));
    }

    LineAccount account() {
        return new LineAccount(Math.addExact(acceptedLines, rejectedLines), acceptedLines, rejectedLines);
    }
}
