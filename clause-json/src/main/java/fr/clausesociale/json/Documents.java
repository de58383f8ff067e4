package fr.clausesociale.json;

import fr.clausesociale.ClauseException;
import fr.clausesociale.json.form.Forms;
import fr.clausesociale.json.form.Reading;
import fr.clausesociale.json.form.Writing;
import fr.clausesociale.json.token.JsonFault;
import fr.clausesociale.json.token.JsonLibrary;
import fr.clausesociale.json.token.Limits;
import fr.clausesociale.json.token.TokenException;
import fr.clausesociale.json.token.TokenReader;
import fr.clausesociale.json.token.TokenWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** Reads and writes the documents of {@link ClauseJson} with one library. */
final class Documents {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final JsonLibrary library;

    Documents(JsonLibrary library) {
        this.library = library;
    }

    <T> T read(InputStream in, Class<T> type) throws IOException {
        try (TokenReader tokens = library.strict(unmarked(in))) {
            return read(tokens, type);
        }
    }

    /** Reads the current line. */
    <T> T read(LineSplitter lines, Class<T> type) throws IOException {
        try (TokenReader tokens = library.strict(lines.bytes(), lines.from(), lines.length())) {
            return read(tokens, type);
        }
    }

    private static <T> T read(TokenReader tokens, Class<T> type) throws IOException {
        Reading reading = new Reading(tokens);
        try {
            return reading.document(Forms.of(type));
        } catch (TokenException e) {
            throw new JsonInputException(e.code(), reading.pointer() + e.place(), e.line(), e.column(), e.text());
        } catch (ClauseException e) {
            throw new JsonInputException(
                    e.code(), reading.pointer() + e.place(), reading.line(), reading.column(), e.text());
        }
    }

    /** A stream without the byte order mark that some editors write before the first character. */
    private static InputStream unmarked(InputStream in) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, 3);
        byte[] start = stream.readNBytes(3);
        if (!Arrays.equals(start, BYTE_ORDER_MARK)) {
            stream.unread(start);
        }
        return stream;
    }

    void write(Object value, OutputStream out) throws IOException {
        Measure measure = new Measure();
        writeIndented(value, measure);
        if (measure.length > Limits.DOCUMENT) {
            throw JsonFault.JSON_TOO_LARGE.refusal();
        }
        writeIndented(value, out);
        out.write('\n');
        out.flush();
    }

    private void writeIndented(Object value, OutputStream out) throws IOException {
        try (TokenWriter tokens = library.indented(out)) {
            write(value, tokens);
        }
    }

    LineWriter lines(OutputStream out) throws IOException {
        return new LineWriter(library, out);
    }

    /** Writes a value by its own class. */
    static void write(Object value, TokenWriter tokens) throws IOException {
        Writing writing = new Writing(tokens);
        try {
            Forms.any().write(value, writing);
        } catch (ClauseException e) {
            throw new ClauseException(e.code(), writing.pointer() + e.place(), e.text(), null);
        }
    }

    /** Counts the bytes of a document, the line feed at its end included, and keeps none of them. */
    private static final class Measure extends OutputStream {
        private long length = 1;

        @Override
        public void write(int b) {
            length++;
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            length += count;
        }
    }
}
