package fr.clausesociale.json.token;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/**
 * A stream that tells how many bytes were taken from it: at each full MiB, once the reader has dealt with these bytes and asks for more,
 * and at the end.
 */
public final class MeasuredStream extends InputStream {

    private final InputStream in;
    private final LongConsumer progress;
    private final byte[] one = new byte[1];
    private long taken;
    private int untilNext = Limits.MEBIBYTE;

    public MeasuredStream(InputStream in, LongConsumer progress) {
        this.in = in;
        this.progress = progress;
    }

    /** Tells how many bytes there were in all. */
    public void end() {
        progress.accept(taken);
    }

    @Override
    public int read() throws IOException {
        int count = 0;
        while (count == 0) {
            count = read(one, 0, 1);
        }
        return count < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = in.read(into, from, Math.min(length, Math.max(untilNext, 1)));
        if (count > 0) {
            if (untilNext == 0) {
                progress.accept(taken);
                untilNext = Limits.MEBIBYTE;
            }
            taken += count;
            untilNext -= count;
        }
        return count;
    }
}
