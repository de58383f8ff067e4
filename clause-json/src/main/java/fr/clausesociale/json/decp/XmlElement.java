package fr.clausesociale.json.decp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of XML, without its namespace; or what a row of a table would be as XML.
 *
 * @param text all text that stands directly in it
 */
record XmlElement(String name, List<String> attributes, List<XmlElement> children, String text) {

    /** The elements of one name within another, at least one: what stands in the place of a field of JSON. */
    record Field(List<XmlElement> elements) {

        void note(Place place) {
            elements.forEach(element -> element.note(place));
        }

        /** The only element, or the last, as the last value of a field that stands twice. */
        XmlElement last(Place place) {
            if (elements.size() > 1) {
                place.note(DecpFault.FIELD_DUPLICATE);
            }
            return elements.get(elements.size() - 1);
        }
    }

    /** Whether there is only text in it. */
    boolean isLeaf() {
        return children.isEmpty();
    }

    /** Its text, or its fields. */
    Object content() {
        return isLeaf() ? text : fields();
    }

    /** Its fields, each with the elements of its name. */
    Map<String, @Nullable Object> fields() {
        Map<String, List<XmlElement>> byName = new LinkedHashMap<>();
        children.forEach(child ->
                byName.computeIfAbsent(child.name(), name -> new ArrayList<>()).add(child));
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        byName.forEach((name, elements) -> fields.put(name, new Field(List.copyOf(elements))));
        return fields;
    }

    /** Notes what an element of the format does not have. */
    void note(Place place) {
        attributes.forEach(attribute -> place.at(attribute).note(DecpFault.FIELD_UNKNOWN));
        if (!isLeaf() && !text.isBlank()) {
            place.note(DecpFault.TEXT_BETWEEN);
        }
    }
}
