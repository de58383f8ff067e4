package fr.clausesociale.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads a value from a JSON string, and from nothing else. */
class TextReader<T> extends DomainReader<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;
    private final transient Text expected;

    TextReader(Class<T> type, Function<String, T> parse, Text expected) {
        super(type);
        this.parse = parse;
        this.expected = expected;
    }

    @Override
    final T read(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            throw Faults.wrongType(expected);
        }
        try {
            return parse.apply(in.getText());
        } catch (ClauseException e) {
            throw e;
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Faults.wrongType(expected);
        }
    }
}
