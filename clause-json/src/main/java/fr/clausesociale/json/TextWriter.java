package fr.clausesociale.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import fr.clausesociale.ClauseException;
import java.io.IOException;
import java.util.function.Function;

/** Writes a value as a JSON string, unless that string could not be read. */
final class TextWriter<T> extends StdScalarSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<T, String> text;

    TextWriter(Class<T> type, Function<T, String> text) {
        super(type);
        this.text = text;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        String written;
        try {
            written = text.apply(value);
            if (written.length() > Limits.TEXT) {
                throw JsonFault.JSON_TOO_LARGE.refusal();
            }
        } catch (ClauseException e) {
            throw JsonMappingException.from(out, e.getMessage(), e);
        }
        out.writeString(written);
    }
}
