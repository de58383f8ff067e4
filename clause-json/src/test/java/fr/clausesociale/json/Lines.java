package fr.clausesociale.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** All that reading or writing lines in memory gave. */
record Lines<T>(List<T> accepted, List<RejectedLine> rejected, List<Reached> progress, LineAccount account) {

    record Reached(long bytes, long records) {}

    static <T> Lines<T> read(byte[] bytes, Class<T> type) {
        return read(new ByteArrayInputStream(bytes), type);
    }

    static <T> Lines<T> read(InputStream in, Class<T> type) {
        List<T> accepted = new ArrayList<>();
        List<RejectedLine> rejected = new ArrayList<>();
        List<Reached> progress = new ArrayList<>();
        LineAccount account = ClauseJson.readLines(
                in, type, accepted::add, rejected::add, (done, records) -> progress.add(new Reached(done, records)));
        return new Lines<>(accepted, rejected, progress, account);
    }

    static byte[] written(List<?> records) {
        return written(records.iterator());
    }

    static byte[] written(Iterator<?> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClauseJson.writeLines(records, out);
        return out.toByteArray();
    }
}
