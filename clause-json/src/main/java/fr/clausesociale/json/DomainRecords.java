package fr.clausesociale.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every component of a record of the domain must be given, except optional ones. */
final class RequiredComponents extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        Class<?> owner = member.getDeclaringClass();
        if (!owner.isRecord() || !owner.getName().startsWith("fr.clausesociale.")) {
            return null;
        }
        return member.getRawType() != Optional.class;
    }
}
