package fr.clausesociale.json.decp;

import fr.clausesociale.json.decp.DecpEntry.Format;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a component of a contract is read from JSON of any form, checked against version 2.0.3, and written in the one form of that version.
 * A component is an optional value or a list.
 */
interface Form {

    /** Reads what stands there, if anything does, and notes what was otherwise than the format says. */
    Object read(@Nullable Object raw, Format format, Place place);

    /** What JSON would have in the place of elements of XML, so that it can be read. */
    Object json(XmlElement.Field given, Format format, Place place);

    /** The component of a field that is not there. */
    Object absent();

    /** Whether a component says something. */
    boolean isGiven(Object component);

    /** Notes what keeps a component that says something from being written, and what of it has no place. */
    void check(Object component, Place place);

    /** A component that says something as a tree of JSON. */
    Object write(Object component);

    /** One value or none. */
    abstract class Single<T> implements Form {

        @Override
        public final Object json(XmlElement.Field given, Format format, Place place) {
            XmlElement element = given.last(place);
            return element.isLeaf() ? json(element.text(), place) : element.fields();
        }

        /** What JSON would have in the place of text. */
        Object json(String text, Place place) {
            return text;
        }

        @Override
        public Object absent() {
            return Optional.empty();
        }

        @Override
        public boolean isGiven(Object component) {
            return ((Optional<?>) component).isPresent();
        }

        @Override
        public final void check(Object component, Place place) {
            checkValue(value(component), place);
        }

        @Override
        public final Object write(Object component) {
            return writeValue(value(component));
        }

        @SuppressWarnings("unchecked") // a form is only used for the component that it was declared for
        private T value(Object component) {
            return ((Optional<T>) component).orElseThrow();
        }

        abstract void checkValue(T value, Place place);

        Object writeValue(T value) {
            return value;
        }
    }

    /** Any text of some length, and of some pattern if there is one. */
    final class Words extends Single<String> {
        private final int min;
        private final int max;
        private final @Nullable Pattern pattern;

        Words(int min, int max) {
            this(min, max, null);
        }

        Words(int min, int max, @Nullable Pattern pattern) {
            this.min = min;
            this.max = max;
            this.pattern = pattern;
        }

        @Override
        public Object read(@Nullable Object raw, Format format, Place place) {
            return Values.text(raw, place);
        }

        @Override
        void checkValue(String value, Place place) {
            int length = value.codePointCount(0, value.length());
            if (length < min || length > max) {
                place.note(DecpFault.TEXT_LENGTH, min, max);
            }
            if (pattern != null && !pattern.matcher(value).matches()) {
                place.note(DecpFault.VALUE_FORM);
            }
            for (int i = 0; i < value.length(); i++) {
                if (Character.isSurrogate(value.charAt(i))) {
                    if (i + 1 == value.length() || !Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1))) {
                        place.note(DecpFault.VALUE_FORM);
                        return;
                    }
                    i++;
                }
            }
        }
    }

    /** One label of a closed list. */
    final class OneLabel extends Single<String> {
        private final Labels labels;

        OneLabel(Labels labels) {
            this.labels = labels;
        }

        @Override
        public Object read(@Nullable Object raw, Format format, Place place) {
            return Values.label(raw, labels, format, place);
        }

        @Override
        void checkValue(String value, Place place) {
            if (!labels.isOfficial(value)) {
                place.note(DecpFault.LABEL_REFUSED);
            }
        }
    }

    /** A whole number above zero. */
    final class Count extends Single<Integer> {

        @Override
        public Object read(@Nullable Object raw, Format format, Place place) {
            return Values.whole(raw, place);
        }

        @Override
        Object json(String text, Place place) {
            return XmlValues.number(text, place);
        }

        @Override
        void checkValue(Integer value, Place place) {
            if (value < 1) {
                place.note(DecpFault.VALUE_RANGE);
            }
        }
    }

    /** A number from a least to a greatest one, if there is one. */
    final class Amount extends Single<BigDecimal> {
        private final BigDecimal min;
        private final @Nullable BigDecimal max;

        Amount(int min) {
            this.min = BigDecimal.valueOf(min);
            this.max = null;
        }

        private Amount(BigDecimal min, BigDecimal max) {
            this.min = min;
            this.max = max;
        }

        static Amount share() {
            return new Amount(BigDecimal.ZERO, BigDecimal.ONE);
        }

        @Override
        public Object read(@Nullable Object raw, Format format, Place place) {
            return Values.decimal(raw, place);
        }

        @Override
        Object json(String text, Place place) {
            return XmlValues.number(text, place);
        }

        @Override
        void checkValue(BigDecimal value, Place place) {
            if (Decimals.isTooLarge(value) || value.compareTo(min) < 0 || (max != null && value.compareTo(max) > 0)) {
                place.note(DecpFault.VALUE_RANGE);
            }
        }

        @Override
        Object writeValue(BigDecimal value) {
            return Decimals.plain(value);
        }
    }

    /** Yes or no. */
    final class Flag extends Single<Boolean> {

        @Override
        public Object read(@Nullable Object raw, Format format, Place place) {
            return Values.flag(raw, place);
        }

        @Override
        Object json(String text, Place place) {
            return XmlValues.flag(text);
        }

        @Override
        void checkValue(Boolean value, Place place) {
            // each of both values can be written
        }
    }

    /** A day. */
    final class Day extends Single<LocalDate> {

        @Override
        public Object read(@Nullable Object raw, Format format, Place place) {
            return Values.day(raw, place);
        }

        @Override
        void checkValue(LocalDate value, Place place) {
            if (value.getYear() < 0 || value.getYear() > 9999) {
                place.note(DecpFault.VALUE_FORM);
            }
        }

        @Override
        Object writeValue(LocalDate value) {
            return value.toString();
        }
    }

    /** An object, or text that stands for the field which says most of it. */
    final class One<R extends Record> extends Single<R> {
        private final Shape<R> shape;
        private final @Nullable String main;

        One(Shape<R> shape, @Nullable String main) {
            this.shape = shape;
            this.main = main;
        }

        @Override
        public Object read(@Nullable Object raw, Format format, Place place) {
            Object value = raw;
            while (value instanceof List<?> list && list.size() == 1) {
                place.note(DecpFault.LIST_UNEXPECTED);
                value = list.get(0);
            }
            if (Values.isNotGiven(value) || (value instanceof Map<?, ?> nothing && nothing.isEmpty())) {
                place.note(DecpFault.VALUE_NOT_GIVEN);
                return Optional.empty();
            }
            if (value instanceof Map<?, ?> object) {
                return Optional.of(shape.read(object, format, place));
            }
            if (main != null && (value instanceof String || value instanceof BigDecimal)) {
                place.note(DecpFault.OBJECT_MISSING);
                return Optional.of(shape.read(Map.of(main, value), format, place));
            }
            place.note(DecpFault.VALUE_UNREADABLE);
            return Optional.empty();
        }

        @Override
        void checkValue(R value, Place place) {
            shape.check(value, place);
        }

        @Override
        Object writeValue(R value) {
            return shape.write(value);
        }
    }

    /** Labels of a closed list, which stand in a list in an object. */
    final class ManyLabels implements Form {
        private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|]\\s*");
        private static final Pattern MARKS = Pattern.compile("^[\\s\\['\"]+|[\\s\\]'\"]+$");

        private final String wrapper;
        private final Labels labels;
        private final @Nullable String alone;

        /** Labels of which one may have to stand alone. */
        ManyLabels(String wrapper, Labels labels, @Nullable String alone) {
            this.wrapper = wrapper;
            this.labels = labels;
            this.alone = alone;
        }

        @Override
        public Object read(@Nullable Object raw, Format format, Place place) {
            Set<String> found = new LinkedHashSet<>();
            Object inner = raw;
            if (raw instanceof Map<?, ?> object && object.containsKey(wrapper)) {
                inner = object.get(wrapper);
                shapeOnly(object, place);
                if (!(inner instanceof List) && !Values.isNotGiven(inner)) {
                    place.note(DecpFault.LIST_MISSING);
                }
            } else if (!Values.isNotGiven(raw)) {
                place.note(DecpFault.WRAPPER_MISSING);
            }
            if (Values.isNotGiven(inner)) {
                place.note(DecpFault.VALUE_NOT_GIVEN);
            } else {
                gather(inner, format, place, found);
            }
            if (alone != null && found.size() > 1 && found.contains(alone)) {
                place.note(DecpFault.CONSIDERATIONS_CONTRADICT);
            }
            return List.copyOf(found);
        }

        @Override
        public Object json(XmlElement.Field given, Format format, Place place) {
            List<Object> all = new ArrayList<>();
            for (XmlElement element : given.elements()) {
                if (element.isLeaf()) {
                    all.add(element.text());
                } else {
                    Map<String, @Nullable Object> object = element.fields();
                    if (object.get(wrapper) instanceof XmlElement.Field labels) {
                        object.put(wrapper, items(labels, place));
                    }
                    all.add(object);
                }
            }
            return all.size() == 1 ? all.get(0) : all;
        }

        private static List<Object> items(XmlElement.Field labels, Place place) {
            List<Object> items = new ArrayList<>();
            for (XmlElement label : labels.elements()) {
                label.note(place.at(items.size()));
                items.add(label.content());
            }
            return items;
        }

        private void shapeOnly(Map<?, ?> object, Place place) {
            for (Object name : object.keySet()) {
                if (!name.equals(wrapper)) {
                    place.at((String) name).note(DecpFault.FIELD_UNKNOWN);
                }
            }
        }

        private void gather(@Nullable Object value, Format format, Place place, Set<String> found) {
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof List) {
                        place.at(i).note(DecpFault.LIST_NESTED);
                    }
                    gather(list.get(i), format, place.at(i), found);
                }
            } else if (value instanceof Map<?, ?> object && object.containsKey(wrapper)) {
                place.note(DecpFault.WRAPPER_UNEXPECTED);
                shapeOnly(object, place);
                gather(object.get(wrapper), format, place.at(wrapper), found);
            } else if (value instanceof String text
                    && labels.find(text).isEmpty()
                    && !parts(text).isEmpty()) {
                place.note(DecpFault.LIST_IN_TEXT);
                parts(text).forEach(part -> add(part, found, place));
            } else {
                Values.label(value, labels, format, place).ifPresent(label -> add(label, found, place));
            }
        }

        private static void add(String label, Set<String> found, Place place) {
            if (!found.add(label)) {
                place.note(DecpFault.ITEM_REPEATED);
            }
        }

        /** The labels that a text lists, as files of tables do; empty if it is anything else. */
        private List<String> parts(String text) {
            List<String> parts = new ArrayList<>();
            for (String part :
                    SEPARATOR.splitAsStream(MARKS.matcher(text).replaceAll("")).toList()) {
                Optional<String> label = labels.find(MARKS.matcher(part).replaceAll(""));
                if (label.isEmpty()) {
                    return List.of();
                }
                parts.add(label.get());
            }
            return parts;
        }

        @Override
        public Object absent() {
            return List.of();
        }

        @Override
        public boolean isGiven(Object component) {
            return !((List<?>) component).isEmpty();
        }

        @Override
        public void check(Object component, Place place) {
            Set<Object> seen = new HashSet<>();
            List<?> list = (List<?>) component;
            for (int i = 0; i < list.size(); i++) {
                if (!labels.isOfficial((String) list.get(i))) {
                    place.at(i).note(DecpFault.LABEL_REFUSED);
                }
                if (!seen.add(list.get(i))) {
                    place.at(i).note(DecpFault.ITEM_DUPLICATE);
                }
            }
        }

        @Override
        public Object write(Object component) {
            Map<String, Object> wrapped = new LinkedHashMap<>();
            wrapped.put(wrapper, component);
            return wrapped;
        }
    }

    /** Objects in a list, each in an object of one field. */
    final class Many<R extends Record> implements Form {
        private final String wrapper;
        private final String inXml;
        private final List<String> otherWrappers;
        private final Shape<R> shape;

        Many(String wrapper, Shape<R> shape, String... otherWrappers) {
            this(wrapper, wrapper, shape, otherWrappers);
        }

        private Many(String wrapper, String inXml, Shape<R> shape, String... otherWrappers) {
            this.wrapper = wrapper;
            this.inXml = inXml;
            this.otherWrappers = List.of(otherWrappers);
            this.shape = shape;
        }

        /** The same of which an item has another name in XML, one of the other names in JSON. */
        Many<R> namedInXml(String name) {
            return new Many<>(wrapper, name, shape, otherWrappers.toArray(String[]::new));
        }

        @Override
        public Object read(@Nullable Object raw, Format format, Place place) {
            List<R> items = new ArrayList<>();
            if (raw == null || (raw instanceof String text && Labels.isNotGiven(text))) {
                place.note(DecpFault.VALUE_NOT_GIVEN);
            } else if (raw instanceof List<?> list) {
                boolean bare = false;
                for (int i = 0; i < list.size(); i++) {
                    bare |= gather(list.get(i), format, place.at(i), items);
                }
                if (bare && format == Format.V2_0) {
                    place.note(DecpFault.WRAPPER_MISSING);
                }
            } else {
                place.note(DecpFault.LIST_MISSING);
                gather(raw, format, place, items);
            }
            return shape.reviewed(items, place);
        }

        @Override
        public Object json(XmlElement.Field given, Format format, Place place) {
            List<Object> all = new ArrayList<>();
            for (XmlElement element : given.elements()) {
                if (element.isLeaf()) {
                    all.add(element.text().isBlank() ? List.of() : element.text());
                } else if (element.children().stream().noneMatch(this::isItem)) {
                    all.add(element.fields());
                } else {
                    all.add(items(element, format, place));
                }
            }
            return all.size() == 1 ? all.get(0) : all;
        }

        private List<Object> items(XmlElement list, Format format, Place place) {
            List<Object> items = new ArrayList<>();
            for (XmlElement child : list.children()) {
                Place at = place.at(items.size());
                if (isItem(child)) {
                    child.note(at);
                    if (!child.name().equals(inXml)) {
                        at.note(DecpFault.FIELD_NAME);
                    }
                    items.add(format == Format.V1_5 ? child.content() : Map.of(wrapper, child.content()));
                } else {
                    items.add(Map.of(child.name(), new XmlElement.Field(List.of(child))));
                }
            }
            return items;
        }

        private boolean isItem(XmlElement element) {
            boolean named = element.name().equals(wrapper) || otherWrappers.contains(element.name());
            return named && !(shape.has(element.name()) && element.isLeaf());
        }

        /** Adds the items of an element; whether one stands without the object around it. */
        private boolean gather(@Nullable Object element, Format format, Place place, List<R> items) {
            if (element instanceof List<?> list) {
                place.note(DecpFault.LIST_NESTED);
                boolean bare = false;
                for (int i = 0; i < list.size(); i++) {
                    bare |= gather(list.get(i), format, place.at(i), items);
                }
                return bare;
            }
            if (Values.isNotGiven(element) || (element instanceof Map<?, ?> nothing && nothing.isEmpty())) {
                place.note(DecpFault.ITEM_EMPTY);
                return false;
            }
            if (!(element instanceof Map<?, ?> object)) {
                place.note(DecpFault.VALUE_UNREADABLE);
                return false;
            }
            Optional<String> around = wrapper(object);
            if (around.isEmpty()) {
                return add(object, format, place, items);
            }
            if (!around.get().equals(wrapper)) {
                place.note(DecpFault.FIELD_NAME);
            }
            for (Object name : object.keySet()) {
                if (!name.equals(around.get())) {
                    place.at((String) name).note(DecpFault.FIELD_UNKNOWN);
                }
            }
            Object inner = object.get(around.get());
            Place within = place.at(around.get());
            if (format == Format.V1_5) {
                place.note(DecpFault.WRAPPER_UNEXPECTED);
            }
            if (inner instanceof Map<?, ?> item
                    && !item.isEmpty()
                    && wrapper(item).isEmpty()) {
                add(item, format, within, items);
            } else {
                gather(inner, format, within, items);
            }
            return false;
        }

        /** Adds an item that says something; whether it does. */
        private boolean add(Map<?, ?> object, Format format, Place place, List<R> items) {
            R item = shape.read(object, format, place);
            boolean says = !shape.given(item).isEmpty();
            if (says) {
                items.add(item);
            } else {
                place.note(DecpFault.ITEM_EMPTY);
            }
            return says;
        }

        /** The name under which an object holds items, unless the object is an item with a field of that name. */
        private Optional<String> wrapper(Map<?, ?> object) {
            List<String> names = new ArrayList<>(otherWrappers);
            names.add(0, wrapper);
            return names.stream()
                    .filter(object::containsKey)
                    .filter(name ->
                            !shape.has(name) || object.get(name) instanceof Map || object.get(name) instanceof List)
                    .findFirst();
        }

        @Override
        public Object absent() {
            return List.of();
        }

        @Override
        public boolean isGiven(Object component) {
            return !((List<?>) component).isEmpty();
        }

        @Override
        public void check(Object component, Place place) {
            Set<Object> seen = new HashSet<>();
            List<R> items = items(component);
            for (int i = 0; i < items.size(); i++) {
                shape.check(items.get(i), place.at(i));
                if (!seen.add(shape.write(items.get(i)))) {
                    place.at(i).note(DecpFault.ITEM_DUPLICATE);
                }
            }
        }

        @Override
        public Object write(Object component) {
            List<Object> written = new ArrayList<>();
            for (R item : items(component)) {
                Map<String, Object> wrapped = new LinkedHashMap<>();
                wrapped.put(wrapper, shape.write(item));
                written.add(wrapped);
            }
            return written;
        }

        @SuppressWarnings("unchecked") // a form is only used for the component that it was declared for
        private List<R> items(Object component) {
            return (List<R>) component;
        }
    }
}
