package fr.clausesociale.eligibility;

import fr.clausesociale.ClauseException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value with one part changed: a component of a record somewhere within it, or an entry of a list. Components that the domain
 * is given later are varied as well.
 *
 * @param place where it was changed
 * @param value the changed value
 */
record Variation(String place, Object value) {

    /** The variations of a list that the domain accepts; its examples are left alone. */
    static List<Variation> of(RuleSet list) {
        return ofRecord(list).toList();
    }

    private static Stream<Variation> of(Object value, Type type) {
        if (value instanceof Optional<?> optional) {
            Type content = ((ParameterizedType) type).getActualTypeArguments()[0];
            return optional.isEmpty()
                    ? sample(content).map(sample -> new Variation("+", Optional.of(sample)))
                    : Stream.concat(
                            Stream.of(new Variation("-", Optional.empty())),
                            of(optional.get(), content)
                                    .map(inner -> new Variation(inner.place, Optional.of(inner.value))));
        }
        if (value instanceof List<?> list) {
            return ofList(list, ((ParameterizedType) type).getActualTypeArguments()[0]);
        }
        if (value instanceof Condition condition) {
            return Stream.concat(
                    Stream.of(
                            new Variation("/not", Condition.not(condition)),
                            new Variation("/all", Condition.all(condition))),
                    ofRecord((Record) value));
        }
        return value instanceof Record data ? ofRecord(data) : ofLeaf(value).map(other -> new Variation("", other));
    }

    private static Stream<Variation> ofRecord(Record value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        List<Variation> variations = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals("examples")) {
                continue;
            }
            int changed = i;
            of(read(components[i], value), components[i].getGenericType()).forEach(part -> {
                Object[] parts = Arrays.stream(components)
                        .map(component -> read(component, value))
                        .toArray();
                parts[changed] = part.value;
                rebuilt(value.getClass(), components, parts)
                        .map(whole -> new Variation("/" + components[changed].getName() + part.place, whole))
                        .ifPresent(variations::add);
            });
        }
        return variations.stream();
    }

    private static Stream<Variation> ofList(List<?> list, Type content) {
        List<Variation> variations = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            List<Object> less = new ArrayList<>(list);
            less.remove(at);
            variations.add(new Variation("/" + at + "-", less));
            List<Object> twice = new ArrayList<>(list);
            twice.add(list.get(at));
            variations.add(new Variation("/" + at + "+", twice));
            of(list.get(at), content).forEach(entry -> {
                List<Object> other = new ArrayList<>(list);
                other.set(at, entry.value);
                variations.add(new Variation("/" + at + entry.place, other));
            });
        }
        List<Object> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        if (!reversed.equals(list)) {
            variations.add(new Variation("/reversed", reversed));
        }
        return variations.stream();
    }

    private static Stream<?> ofLeaf(Object value) {
        if (value instanceof String text) {
            return Stream.of(text + "x");
        }
        if (value instanceof Boolean flag) {
            return Stream.of(!flag);
        }
        if (value instanceof Integer number) {
            return Stream.of(number + 1, number - 1);
        }
        if (value instanceof BigDecimal number) {
            return Stream.of(number.add(BigDecimal.ONE));
        }
        if (value instanceof LocalDate day) {
            return Stream.of(day.plusDays(1));
        }
        if (value instanceof Period length) {
            return Stream.of(length.plusMonths(1));
        }
        if (value instanceof URI address) {
            return Stream.of(URI.create(address + "x"));
        }
        if (value instanceof Enum<?> constant) {
            return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> other != constant);
        }
        throw new IllegalArgumentException("no variation of a " + value.getClass());
    }

    private static Stream<?> sample(Type type) {
        if (type == String.class) {
            return Stream.of("sample");
        }
        if (type == Integer.class) {
            return Stream.of(7);
        }
        if (type == LocalDate.class) {
            return Stream.of(LocalDate.of(2099, 12, 31));
        }
        if (type == URI.class) {
            return Stream.of(URI.create("urn:x-clause:sample"));
        }
        if (type instanceof Class<?> code && code.isEnum()) {
            return Arrays.stream(code.getEnumConstants());
        }
        throw new IllegalArgumentException("no sample of " + type);
    }

    private static Optional<Object> rebuilt(Class<?> type, RecordComponent[] components, Object[] parts) {
        try {
            return Optional.of(type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(parts));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ClauseException) {
                return Optional.empty();
            }
            throw new LinkageError("the domain fails on a variation", e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("records have a canonical constructor", e);
        }
    }

    private static Object read(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("records can be read", e);
        }
    }
}
