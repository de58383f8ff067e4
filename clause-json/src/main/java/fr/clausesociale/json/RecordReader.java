package fr.clausesociale.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.impl.PropertyValueBuffer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a record of the domain, and tells of its unknown fields before it is made. Jackson tells of them afterwards: whoever
 * misspells a field that must be given would only hear that it is missing.
 */
final class RecordReader extends BeanDeserializer {

    private static final long serialVersionUID = 1L;

    private static final int MAX_NAMES = 10;

    RecordReader(BeanDeserializerBase settings) {
        super(settings);
    }

    @Override
    protected Object _deserializeUsingPropertyBased(JsonParser in, DeserializationContext context) throws IOException {
        PropertyValueBuffer values = _propertyBasedCreator.startBuilding(in, context, _objectIdReader);
        Unknown unknown = null;
        for (JsonToken token = in.currentToken(); token == JsonToken.FIELD_NAME; token = in.nextToken()) {
            String name = in.currentName();
            in.nextToken();
            SettableBeanProperty property = _propertyBasedCreator.findCreatorProperty(name);
            if (property != null) {
                values.assignParameter(property, _deserializeWithErrorWrapping(in, context, property));
                continue;
            }
            try {
                handleUnknownVanilla(in, context, handledType(), name);
            } catch (UnrecognizedPropertyException e) {
                unknown = unknown == null ? new Unknown(name, in.currentTokenLocation()) : unknown.and(name);
                in.skipChildren();
            }
        }
        if (unknown != null) {
            throw refused(unknown, values);
        }
        try {
            return _propertyBasedCreator.build(context, values);
        } catch (Exception e) {
            return wrapInstantiationProblem(e, context);
        }
    }

    private JsonMappingException refused(Unknown unknown, PropertyValueBuffer values) {
        return fields().filter(field -> field.isRequired() && !values.hasParameter(field))
                .map(field -> at(field.getName(), JsonFault.JSON_MISSING_FIELD.refusal(unknown.text())))
                .findFirst()
                .orElseGet(() -> at(
                        unknown.first(),
                        new UnknownField(JsonFault.JSON_UNKNOWN_FIELD.refusal(known()), unknown.location())));
    }

    private JsonMappingException at(String field, ClauseException refusal) {
        return JsonMappingException.wrapWithPath(refusal, handledType(), field);
    }

    private Text known() {
        String names =
                String.join(", ", fields().map(SettableBeanProperty::getName).toList());
        return Text.of("connus : " + names, "known: " + names);
    }

    private Stream<SettableBeanProperty> fields() {
        return _propertyBasedCreator.properties().stream()
                .sorted(Comparator.comparing(SettableBeanProperty::getCreatorIndex));
    }

    /** The fields of an object that its record does not have, and where the first one stands. */
    private record Unknown(String first, JsonLocation location, Set<String> names) {

        Unknown(String first, JsonLocation location) {
            this(first, location, new LinkedHashSet<>());
            and(first);
        }

        Unknown and(String name) {
            if (names.size() < MAX_NAMES) {
                names.add(Faults.name(name));
            }
            return this;
        }

        Text text() {
            String list = String.join(", ", names);
            return Text.of("inconnus dans le même objet : " + list, "unknown in the same object: " + list);
        }
    }
}
