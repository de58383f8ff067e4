package fr.clausesociale.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.clausesociale.ClauseException;
import fr.clausesociale.json.form.Form;
import fr.clausesociale.json.form.Forms;
import fr.clausesociale.json.form.Reading;
import fr.clausesociale.json.form.TextForm;
import fr.clausesociale.json.form.Writing;
import fr.clausesociale.json.token.Jackson3;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/**
 * A module for mappers of Jackson 3 which reads and writes the types of the domain in the form of {@link
 * fr.clausesociale.json.ClauseJson}, whatever the settings of the mapper. It leaves all other types alone.
 *
 * <p>On the class path Jackson finds it as a service; an application that is a module registers it by name.
 *
 * <p>What cannot be read or written comes out as a {@link DatabindException}: its {@linkplain DatabindException#getPath() path} leads to a
 * value of the domain, and its cause is a {@link ClauseException} with the code and the place within that value. Neither repeats what
 * stands there. What is no JSON at all is told by Jackson itself.
 *
 * <p>A {@link fr.clausesociale.eligibility.Decision} is written and not read: it belongs to the list that it was taken under.
 *
 * @since 0.1.0
 */
public final class ClauseModule extends JacksonModule {

    /** Makes the module. */
    public ClauseModule() {}

    @Override
    public String getModuleName() {
        return "fr.clausesociale.json";
    }

    @Override
    public Object getRegistrationId() {
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
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return Forms.isOurs(type.getRawClass()) ? new Serializer<>(form(type)) : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    private static final class DomainDeserializers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return Forms.isOurs(type.getRawClass()) ? new Deserializer<>(form(type)) : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return findBeanDeserializer(type, config, description);
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
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            TextForm<?> text = texts(type);
            return text == null ? null : new KeyWriter<>(text);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    private static final class KeyWriter<T> extends ValueSerializer<T> {
        private final TextForm<T> form;

        KeyWriter(TextForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T key, JsonGenerator out, SerializationContext context) {
            out.writeName(form.text(key));
        }
    }

    private static final class KeyReader extends KeyDeserializer {
        private final TextForm<?> form;

        KeyReader(TextForm<?> form) {
            this.form = form;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return form.parse(key);
            } catch (ClauseException e) {
                throw DatabindException.from(context, e.getMessage(), e);
            }
        }
    }

    private static final class Serializer<T> extends ValueSerializer<T> {
        private final Form<T> form;

        Serializer(Form<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            Writing writing = new Writing(Jackson3.of(out));
            try {
                form.write(value, writing);
            } catch (ClauseException e) {
                ClauseException refusal = within(writing.pointer(), e);
                throw DatabindException.from(out, refusal.getMessage(), refusal);
            } catch (IOException e) {
                throw JacksonIOException.construct(e, out);
            }
        }

        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
            serialize(value, out, context);
        }
    }

    private static final class Deserializer<T> extends ValueDeserializer<T> {
        private final Form<T> form;

        Deserializer(Form<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            Reading reading = new Reading(Jackson3.of(in));
            try {
                return form.read(reading);
            } catch (ClauseException e) {
                ClauseException refusal = within(reading.pointer(), e);
                throw DatabindException.from(in, refusal.getMessage(), refusal);
            } catch (IOException e) {
                throw JacksonIOException.construct(e, in);
            }
        }

        @Override
        public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types) {
            return deserialize(in, context);
        }
    }

    /** A refusal with the whole way from the value that was handed over, unless it is one of Jackson's own. */
    private static ClauseException within(String pointer, ClauseException refusal) {
        if (refusal.getCause() instanceof JacksonException own) {
            throw own;
        }
        return new ClauseException(refusal.code(), pointer + refusal.place(), refusal.text(), null);
    }
}
