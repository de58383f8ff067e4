package fr.clausesociale.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a value in the record that JSON writes of it, and converts that. */
final class ConvertingReader<W, T> extends DomainReader<T> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final Class<W> wire;
    private final transient Function<W, T> convert;
    private final transient @Nullable JsonDeserializer<?> reader;

    ConvertingReader(Class<T> type, Class<W> wire, Function<W, T> convert) {
        this(type, wire, convert, null);
    }

    private ConvertingReader(
            Class<T> type, Class<W> wire, Function<W, T> convert, @Nullable JsonDeserializer<?> reader) {
        super(type);
        this.type = type;
        this.wire = wire;
        this.convert = convert;
        this.reader = reader;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        return new ConvertingReader<>(
                type, wire, convert, context.findContextualValueDeserializer(context.constructType(wire), property));
    }

    @Override
    T read(JsonParser in, DeserializationContext context) throws IOException {
        return convert.apply(wire.cast(Objects.requireNonNull(reader).deserialize(in, context)));
    }
}
