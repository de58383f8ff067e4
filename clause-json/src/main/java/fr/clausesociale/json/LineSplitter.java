package fr.clausesociale.json;

import fr.clausesociale.json.token.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream of bytes, one at a time, in constant memory; a byte order mark before a line is
 * passed over, and a line that is too long is not kept. */
final class LineSplitter {

    private static final int CHUNK = 64 * 1024;

    private final InputStream in;
    private byte[] buffer = new byte[CHUNK];
    private int filled;
    private int from;
    private int to = -1;
    private long number;
    private boolean tooLong;

    LineSplitter(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false at the end of the stream. The last line need not end with a line feed. */
    boolean next() throws IOException {
        int start = Math.min(to + 1, filled);
        int end = start;
        tooLong = false;
        while (true) {
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            if (end < filled) {
                return line(start, end);
            }
            if (end - start > Limits.LINE) {
                tooLong = true;
                start = end;
            }
            end -= start;
            boolean more = fill(start);
            start = 0;
            if (!more) {
                return (end > 0 || tooLong) && line(start, end);
            }
        }
    }

    private boolean line(int start, int end) {
        tooLong = tooLong || end - start > Limits.LINE;
        boolean marked = end - start >= 3
                && buffer[start] == (byte) 0xef
                && buffer[start + 1] == (byte) 0xbb
                && buffer[start + 2] == (byte) 0xbf;
        from = marked ? start + 3 : start;
        to = end;
        number++;
        return true;
    }

    /** Moves what is kept to the front and reads more behind it; false at the end of the stream. */
    private boolean fill(int keptFrom) throws IOException {
        int kept = filled - keptFrom;
        System.arraycopy(buffer, keptFrom, buffer, 0, kept);
        if (buffer.length - kept < CHUNK) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, kept, buffer.length - kept);
        filled = kept + Math.max(0, read);
        return read >= 0;
    }

    long number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    byte[] bytes() {
        return buffer;
    }

    int from() {
        return from;
    }

    int length() {
        return to - from;
    }
}
