package fr.clausesociale.json;

import fr.clausesociale.json.token.Jackson2;
import fr.clausesociale.json.token.Jackson3;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reading and writing with each line of Jackson. */
final class BothLines {

    static final Documents BY_2 = new Documents(new Jackson2());
    static final Documents BY_3 = new Documents(new Jackson3());

    private BothLines() {}

    static byte[] written(Documents documents, Object value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        documents.write(value, out);
        return out.toByteArray();
    }

    static byte[] lines(Documents documents, List<?> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        documents.lines(out).write(records.iterator());
        return out.toByteArray();
    }

    /** All that lines become; columns of what is no JSON are left out. */
    static <T> List<Object> read(Documents documents, byte[] lines, Class<T> type) {
        List<Object> all = new ArrayList<>();
        LineSink<T> sink = new LineSink<>(
                all::add,
                line -> all.add(
                        line.code().equals("json-malformed")
                                ? new RejectedLine(line.line(), 0, line.pointer(), line.code(), line.text())
                                : line),
                ClauseJson.NOBODY);
        try {
            new LineReader<>(documents, type, any -> {}, sink).read(new ByteArrayInputStream(lines));
        } catch (IOException e) {
            all.add(e);
        }
        all.add(sink.account());
        return all;
    }

    /** The value, or the refusal in words; the two lines differ in the column at which they give up on what is no JSON. */
    static Object outcome(Documents documents, byte[] json, Class<?> type) {
        try {
            return documents.read(new ByteArrayInputStream(json), type);
        } catch (JsonInputException e) {
            String refusal = e + " " + e.text().fr();
            return e.code().equals("json-malformed") ? refusal.replaceFirst("column \\d+", "") : refusal;
        } catch (IOException e) {
            return e;
        }
    }
}
