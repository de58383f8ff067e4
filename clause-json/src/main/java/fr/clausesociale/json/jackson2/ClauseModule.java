package fr.clausesociale.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import fr.clausesociale.ClauseException;
import fr.clausesociale.json.form.Form;
import fr.clausesociale.json.form.Forms;
import fr.clausesociale.json.form.Reading;
import fr.clausesociale.json.form.TextForm;
import fr.clausesociale.json.form.Writing;
import fr.clausesociale.json.token.Jackson2;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A module for mappers of Jackson 2 which reads and writes the types of the domain in the form of {@link
 * fr.clausesociale.json.ClauseJson}, whatever the settings of the mapper. It leaves all other types alone, those of {@code java.time} and
 * {@link java.util.Optional} included.
 *
 * <p>On the class path Jackson finds it as a service; an application that is a module registers it by name.
 *
 * <p>What cannot be read or written comes out as a {@link JsonMappingException}: its {@linkplain JsonMappingException#getPath() path}
 * leads to a value of the domain, and its cause is a {@link ClauseException} with the code and the place within that value. Neither
 * repeats what stands there. What is no JSON at all is told by Jackson itself.
 *
 * <p>A {@link fr.clausesociale.eligibility.Decision} is written and not read: it belongs to the list that it was taken under.
 *
 * @since 0.1.0
 */
public final class ClauseModule extends Module {

    /** Makes the module. */
    public ClauseModule() {}

    @Override
    public String getModuleName() {
        return "fr.clausesociale.json";
    }

    @Override
    public Object getTypeId() {
        return getModuleName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new DomainSerializers());
        context.addDeserializers(new DomainDeserializers());
        context.addKeySerializers(new DomainKeySerializers());
        context.addKeyDeserializers((type, config, description) -> {
            TextForm<?> text = texts(type);
            return text == null ? null : new KeyReader(text);
        });
    }

    private static Form<?> form(JavaType type) {
        return Forms.of(
                type.getRawClass(),
                type.getBindings().getTypeParameters().stream()
                        .<Form<?>>map(ClauseModule::form)
                        .toList());
    }

    private static final class DomainSerializers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return Forms.isOurs(type.getRawClass()) ? new Serializer<>(form(type)) : null;
        }
    }

    private static final class DomainDeserializers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return Forms.isOurs(type.getRawClass()) ? new Deserializer<>(form(type)) : null;
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return Forms.isOurs(type) ? new Deserializer<>(Forms.of(type)) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Forms.isOurs(type);
        }
    }

    /** The form of keys of maps of the application; null for types that are not ours, or no text. */
    private static @Nullable TextForm<?> texts(JavaType type) {
        return Forms.isOurs(type.getRawClass()) && Forms.of(type.getRawClass()) instanceof TextForm<?> text
                ? text
                : null;
    }

    private static final class DomainKeySerializers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            TextForm<?> text = texts(type);
            return text == null ? null : new KeyWriter<>(text);
        }
    }

    private static final class KeyWriter<T> extends JsonSerializer<T> {
        private final TextForm<T> form;

        KeyWriter(TextForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T key, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(form.text(key));
        }
    }

    private static final class KeyReader extends KeyDeserializer {
        private final TextForm<?> form;

        KeyReader(TextForm<?> form) {
            this.form = form;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return form.parse(key);
            } catch (ClauseException e) {
                throw JsonMappingException.from(context.getParser(), e.getMessage(), e);
            }
        }
    }

    private static final class Serializer<T> extends JsonSerializer<T> {
        private final Form<T> form;

        Serializer(Form<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            Writing writing = new Writing(Jackson2.of(out));
            try {
                form.write(value, writing);
            } catch (ClauseException e) {
                ClauseException refusal = within(writing.pointer(), e);
                throw JsonMappingException.from(out, refusal.getMessage(), refusal);
            }
        }

        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
                throws IOException {
            serialize(value, out, provider);
        }
    }

    private static final class Deserializer<T> extends JsonDeserializer<T> {
        private final Form<T> form;

        Deserializer(Form<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            Reading reading = new Reading(Jackson2.of(in));
            try {
                return form.read(reading);
            } catch (ClauseException e) {
                ClauseException refusal = within(reading.pointer(), e);
                throw JsonMappingException.from(in, refusal.getMessage(), refusal);
            }
        }

        @Override
        public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types)
                throws IOException {
            return deserialize(in, context);
        }
    }

    /** A refusal with the whole way from the value that was handed over, unless it is one of Jackson's own. */
    private static ClauseException within(String pointer, ClauseException refusal) throws JsonProcessingException {
        if (refusal.getCause() instanceof JsonProcessingException own) {
            throw own;
        }
        return new ClauseException(refusal.code(), pointer + refusal.place(), refusal.text(), null);
    }
}
