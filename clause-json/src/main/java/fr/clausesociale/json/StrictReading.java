package fr.clausesociale.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import fr.clausesociale.Text;
import java.math.RoundingMode;
import java.util.List;

/**
 * Reads the codes of the domain to the letter, where Jackson would pass over blanks, and names them all where none fits; reads
 * its records with {@link RecordReader}.
 */
final class StrictReading extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription description,
            JsonDeserializer<?> deserializer) {
        Class<?> raw = type.getRawClass();
        boolean domain = raw == RoundingMode.class || DomainRecords.isOfDomain(raw);
        return domain ? codes(raw.asSubclass(Enum.class)) : deserializer;
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
        return deserializer instanceof BeanDeserializer bean && DomainRecords.isDomain(description.getBeanClass())
                ? new RecordReader(bean)
                : deserializer;
    }

    @SuppressWarnings("rawtypes") // Jackson knows enums by raw class
    private static <E extends Enum> JsonDeserializer<E> codes(Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        String names =
                String.join(", ", constants.stream().map(Enum::name).sorted().toList());
        return new TextReader<>(
                type,
                text -> constants.stream()
                        .filter(constant -> constant.name().equals(text))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new),
                Text.of("un des codes " + names, "one of the codes " + names));
    }
}
