package fr.clausesociale.json;

import fr.clausesociale.ClauseException;
import fr.clausesociale.json.token.JsonFault;
import fr.clausesociale.json.token.JsonLibrary;
import fr.clausesociale.json.token.Limits;
import fr.clausesociale.json.token.TokenWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** Writes records line by line, each once it is known that all of it can be written. */
final class LineWriter {

    private final JsonLibrary library;
    private final OutputStream out;
    private ByteArrayOutputStream line = new ByteArrayOutputStream();
    private TokenWriter tokens;
    private long written;

    LineWriter(JsonLibrary library, OutputStream out) throws IOException {
        this.library = library;
        this.out = out;
        this.tokens = library.compact(line);
    }

    void write(Iterator<?> values) throws IOException {
        while (values.hasNext()) {
            make(values.next());
            writeLine();
        }
        out.flush();
    }

    /** Writes what can be written, and tells the sink what became of each. */
    void write(Iterator<?> values, LineSink<Object> sink) throws IOException {
        long due = Limits.MEBIBYTE;
        while (values.hasNext()) {
            if (written >= due) {
                sink.reached(written);
                due = written - written % Limits.MEBIBYTE + Limits.MEBIBYTE;
            }
            Object value = values.next();
            try {
                make(value);
            } catch (ClauseException e) {
                line = new ByteArrayOutputStream();
                tokens = library.compact(line);
                sink.reject(sink.read() + 1, 0, e);
                continue;
            }
            writeLine();
            sink.accept(value);
        }
        out.flush();
        sink.reached(written);
    }

    private void make(Object value) throws IOException {
        Documents.write(value, tokens);
        tokens.flush();
        if (line.size() > Limits.LINE) {
            throw JsonFault.LINE_TOO_LONG.refusal();
        }
    }

    private void writeLine() throws IOException {
        line.write('\n');
        line.writeTo(out);
        written += line.size();
        line.reset();
    }
}
