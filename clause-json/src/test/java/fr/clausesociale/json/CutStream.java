package fr.clausesociale.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;

/** A stream that gives as few bytes at a time as it likes. */
final class CutStream extends InputStream {

    private final ByteArrayInputStream bytes;
    private final Random random;
    private final int most;

    CutStream(byte[] bytes, Random random, int most) {
        this.bytes = new ByteArrayInputStream(bytes);
        this.random = random;
        this.most = most;
    }

    @Override
    public int read() {
        return bytes.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        return bytes.read(into, from, Math.min(length, 1 + random.nextInt(most)));
    }
}
