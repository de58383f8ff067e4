package fr.clausesociale.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.impl.AsPropertyTypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import fr.clausesociale.Text;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Reads an alternative from an object that names it, where Jackson would also take a list of the name and the object. */
final class Alternatives extends AsPropertyTypeDeserializer {

    private static final long serialVersionUID = 1L;

    private Alternatives(AsPropertyTypeDeserializer settings, @Nullable BeanProperty property) {
        super(settings, property);
    }

    @Override
    public TypeDeserializer forProperty(@Nullable BeanProperty property) {
        return new Alternatives(this, property);
    }

    @Override
    public Object deserializeTypedFromObject(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(JsonToken.START_OBJECT) && !in.hasToken(JsonToken.FIELD_NAME)) {
            String known = Mixins.alternatives(baseType().getRawClass()).orElseThrow();
            throw Faults.mapping(
                    in,
                    Faults.wrongType(Text.of(
                            "un objet entre accolades, dont le champ « type » est l'un de : " + known,
                            "an object in braces whose field \"type\" is one of: " + known)));
        }
        return super.deserializeTypedFromObject(in, context);
    }

    @Override
    public Object deserializeTypedFromAny(JsonParser in, DeserializationContext context) throws IOException {
        return deserializeTypedFromObject(in, context);
    }

    /** Has alternatives read so; public for Jackson alone. */
    public static final class Resolver extends StdTypeResolverBuilder {
        @Override
        public TypeDeserializer buildTypeDeserializer(
                DeserializationConfig config, JavaType baseType, Collection<NamedType> subtypes) {
            return new Alternatives(
                    (AsPropertyTypeDeserializer) super.buildTypeDeserializer(config, baseType, subtypes), null);
        }
    }
}
