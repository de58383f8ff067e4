package fr.clausesociale.json;

import fr.clausesociale.ClauseException;
import fr.clausesociale.json.token.MeasuredStream;
import java.io.InputStream;
import java.util.function.Consumer;

/** Hands each line on as what became of it, and counts. */
final class LineSink<T> {

    private final Consumer<? super T> accepted;
    private final Consumer<? super RejectedLine> rejected;
    private final StreamProgress progress;
    private long acceptedLines;
    private long rejectedLines;

    LineSink(Consumer<? super T> accepted, Consumer<? super RejectedLine> rejected, StreamProgress progress) {
        this.accepted = accepted;
        this.rejected = rejected;
        this.progress = progress;
    }

    void accept(T value) {
        acceptedLines++;
        accepted.accept(value);
    }

    void reject(long line, int column, ClauseException refusal) {
        rejectedLines++;
        rejected.accept(new RejectedLine(line, column, refusal.place(), refusal.code(), refusal.text()));
    }

    MeasuredStream measured(InputStream in) {
        return new MeasuredStream(in, this::reached);
    }

    void reached(long bytes) {
        progress.reached(bytes, read());
    }

    long read() {
        return Math.addExact(acceptedLines, rejectedLines);
    }

    LineAccount account() {
        return new LineAccount(read(), acceptedLines, rejectedLines);
    }
}
