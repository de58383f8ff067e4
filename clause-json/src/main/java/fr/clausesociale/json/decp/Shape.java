package fr.clausesociale.json.decp;

import fr.clausesociale.json.decp.DecpEntry.Format;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object of the format, which are the components of a record, in their order and under their names.
 *
 * @param <R> the type of the record
 */
final class Shape<R extends Record> {

    /** Whether a field belongs to version 2.0.3. */
    enum Status {
        REQUIRED,
        OPTIONAL,
        /** Only older versions or consolidated files have it. */
        FOREIGN
    }

    /** Looks at what was read and notes what is doubtful; may complete it. */
    interface Review<R> {
        R review(R value, Place place);
    }

    /** Looks at the items of a list together. */
    interface ListReview<R> {
        void review(List<R> items, Place place);
    }

    private record Field(String name, Status status, Form form, Method accessor) {}

    private final Constructor<R> constructor;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private Review<R> review = (value, place) -> value;
    private ListReview<R> listReview = (items, place) -> {};

    private Shape(Class<R> type) {
        try {
            constructor = type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The shape of a record, with the form of each component in their order. */
    static <R extends Record> Shape<R> of(Class<R> type, FieldForm... forms) {
        Shape<R> shape = new Shape<>(type);
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            shape.fields.put(name, new Field(name, forms[i].status(), forms[i].form(), components[i].getAccessor()));
        }
        return shape;
    }

    /** The form of a field and whether it belongs to the format. */
    record FieldForm(Status status, Form form) {}

    static FieldForm required(Form form) {
        return new FieldForm(Status.REQUIRED, form);
    }

    static FieldForm optional(Form form) {
        return new FieldForm(Status.OPTIONAL, form);
    }

    static FieldForm foreign(Form form) {
        return new FieldForm(Status.FOREIGN, form);
    }

    Shape<R> reviewedBy(Review<R> one) {
        this.review = one;
        return this;
    }

    Shape<R> reviewedTogetherBy(ListReview<R> all) {
        this.listReview = all;
        return this;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** How many fields of the shape an object has. */
    long count(Map<?, ?> object) {
        return object.keySet().stream().filter(fields::containsKey).count();
    }

    /** Reads an object. Fields that the shape does not know are noted, and lost. */
    R read(Map<?, ?> object, Format format, Place place) {
        Map<String, Object> components = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : object.entrySet()) {
            String given = (String) entry.getKey();
            Optional<Field> field = field(given);
            Place at = place.at(given);
            if (field.isEmpty()) {
                at.note(DecpFault.FIELD_UNKNOWN);
            } else if (components.containsKey(field.get().name())) {
                at.note(DecpFault.FIELD_DUPLICATE);
            } else {
                if (!field.get().name().equals(given)) {
                    at.note(DecpFault.FIELD_NAME);
                }
                components.put(field.get().name(), read(field.get().form(), entry.getValue(), format, at));
            }
        }
        Object[] arguments = fields.values().stream()
                .map(field -> components.getOrDefault(field.name(), field.form().absent()))
                .toArray();
        return review.review(make(arguments), place);
    }

    private static Object read(Form form, @Nullable Object given, Format format, Place place) {
        if (given instanceof XmlElement.Field elements) {
            elements.note(place);
            return form.read(form.json(elements, format, place), format, place);
        }
        return form.read(given, format, place);
    }

    List<R> reviewed(List<R> items, Place place) {
        listReview.review(items, place);
        return List.copyOf(items);
    }

    private Optional<Field> field(String given) {
        @Nullable Field field = fields.get(given);
        if (field != null) {
            return Optional.of(field);
        }
        String folded = folded(given);
        return fields.values().stream()
                .filter(known -> folded(known.name()).equals(folded))
                .findFirst();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /** Notes what keeps a value from being written, and what of it has no place in version 2.0.3. */
    void check(R value, Place place) {
        for (Field field : fields.values()) {
            Object component = component(field, value);
            boolean given = field.form().isGiven(component);
            if (given && field.status() == Status.FOREIGN) {
                place.at(field.name()).note(DecpFault.FIELD_NOT_IN_FORMAT);
            } else if (given) {
                field.form().check(component, place.at(field.name()));
            } else if (field.status() == Status.REQUIRED) {
                place.at(field.name()).note(DecpFault.FIELD_MISSING);
            }
        }
    }

    Map<String, Object> write(R value) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Field field : fields.values()) {
            Object component = component(field, value);
            if (field.status() != Status.FOREIGN && field.form().isGiven(component)) {
                object.put(field.name(), field.form().write(component));
            }
        }
        return object;
    }

    /** The names of the components that say something. */
    List<String> given(R value) {
        return fields.values().stream()
                .filter(field -> field.form().isGiven(component(field, value)))
                .map(Field::name)
                .toList();
    }

    private R make(Object[] components) {
        try {
            return constructor.newInstance(components);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object component(Field field, R value) {
        try {
            return field.accessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
