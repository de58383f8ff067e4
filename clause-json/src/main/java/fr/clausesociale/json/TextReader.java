package fr.clausesociale.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import fr.clausesociale.ClauseException;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads a value from a JSON string, and from nothing else. */
final class TextReader<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;
    private final String expectedFr;
    private final String expectedEn;

    TextReader(Class<T> type, Function<String, T> parse, String expectedFr, String expectedEn) {
        super(type);
        this.parse = parse;
        this.expectedFr = expectedFr;
        this.expectedEn = expectedEn;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            throw Faults.wrongType(expectedFr, expectedEn);
        }
        try {
            return parse.apply(in.getText());
        } catch (ClauseException e) {
            throw e;
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Faults.wrongType(expectedFr, expectedEn);
        }
    }
}
