package fr.clausesociale.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every record of the domain, whatever the settings of the mapper: each component must be given and is not
 * null, except optional ones, which are left out where there is nothing; dates are text. The records of the application
 * are left alone.
 */
final class DomainRecords extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private static final JsonSetter.Value NO_NULLS = JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL);
    private static final JsonInclude.Value PRESENT =
            JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS);
    private static final JsonFormat.Value AS_TEXT = JsonFormat.Value.forShape(JsonFormat.Shape.STRING);

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return isComponent(member) ? member.getRawType() != Optional.class : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        return isComponent(annotated) && annotated.getRawType() != Optional.class ? NO_NULLS : JsonSetter.Value.empty();
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
        return annotated instanceof AnnotatedClass && isDomain(annotated.getRawType())
                ? PRESENT
                : JsonInclude.Value.empty();
    }

    @Override
    public JsonFormat.@Nullable Value findFormat(Annotated annotated) {
        return isComponent(annotated) && isDate(annotated) ? AS_TEXT : null;
    }

    private static boolean isComponent(Annotated annotated) {
        return annotated instanceof AnnotatedMember member && isDomain(member.getDeclaringClass());
    }

    private static boolean isDomain(Class<?> type) {
        return type.isRecord() && type.getName().startsWith("fr.clausesociale.");
    }

    private static boolean isDate(Annotated annotated) {
        JavaType type = annotated.getType();
        JavaType value = type.hasContentType() ? type.getContentType() : type;
        return value.getRawClass().getName().startsWith("java.time.");
    }
}
