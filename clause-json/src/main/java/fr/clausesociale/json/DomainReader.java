package fr.clausesociale.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import fr.clausesociale.ClauseException;
import java.io.IOException;

/** Reads one type of the domain. What the domain refuses leaves Jackson as an exception of its own, with the refusal as cause. */
abstract class DomainReader<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    DomainReader(Class<?> type) {
        super(type);
    }

    @Override
    public final T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        try {
            return read(in, context);
        } catch (ClauseException e) {
            throw Faults.mapping(in, e);
        }
    }

    abstract T read(JsonParser in, DeserializationContext context) throws IOException;
}
