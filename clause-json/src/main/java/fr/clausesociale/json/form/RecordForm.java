package fr.clausesociale.json.form;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.json.token.JsonFault;
import fr.clausesociale.json.token.Token;
import fr.clausesociale.json.token.TokenException;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record as an object with a field for each component. Each field must be given and is not null, except those of optional components,
 * which are left out where there is nothing. Its forms are looked for when it is first used, since a record may be part of itself.
 */
final class RecordForm<T> extends Form<T> {

    private static final Text EXPECTED = Text.of("un objet entre accolades", "an object in braces");
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final int MAX_UNKNOWN = 10;

    private final Class<T> type;
    private final Map<TypeVariable<?>, Form<?>> arguments;
    private final @Nullable String alternative;
    private volatile @Nullable Layout layout;

    /**
     * The form of a record.
     *
     * @param type its class
     * @param arguments the forms of what the type variables of the class stand for
     * @param alternative the name by which the field {@code type} tells it from others; null without such a field
     */
    RecordForm(Class<T> type, Map<TypeVariable<?>, Form<?>> arguments, @Nullable String alternative) {
        this.type = type;
        this.arguments = arguments;
        this.alternative = alternative;
    }

    static <T> RecordForm<T> of(Class<T> type) {
        return new RecordForm<>(type, Map.of(), null);
    }

    @Override
    public T read(Reading in) throws IOException {
        in.require(Token.START_OBJECT, EXPECTED);
        return readFields(in);
    }

    /** Reads the fields behind the brace, or behind the type. */
    T readFields(Reading in) throws IOException {
        Layout known = layout();
        @Nullable Object[] values = new @Nullable Object[known.fields().size()];
        Unknown unknown = null;
        while (in.next() == Token.NAME) {
            String name = in.name();
            Field field = known.fields().get(name);
            boolean isType = alternative != null && name.equals(AlternativesForm.TYPE);
            if (field == null && !isType) {
                in.next();
                unknown = unknown == null ? new Unknown(Path.told(name), in.line(), in.column()) : unknown.and(name);
                in.skip();
                continue;
            }
            in.enter(name);
            if (field == null || values[field.index()] != null) {
                throw JsonFault.JSON_DUPLICATE_KEY.refusal();
            }
            in.next();
            values[field.index()] = field.read(in);
            in.leave();
        }
        for (Field field : known.fields().values()) {
            if (values[field.index()] == null) {
                values[field.index()] = field.left(in, unknown);
            }
        }
        if (unknown != null) {
            in.enter(unknown.first());
            throw unknown.refusal(known.names());
        }
        return made(known.constructor(), Arrays.copyOf(values, known.components()));
    }

    private T made(MethodHandle constructor, @Nullable Object[] values) {
        try {
            return type.cast((Object) constructor.invokeExact(values));
        } catch (ClauseException e) {
            throw e;
        } catch (ArithmeticException | DateTimeException | IllegalArgumentException e) {
            throw JsonFault.JSON_WRONG_TYPE.refusal();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Override
    public void write(T value, Writing out) throws IOException {
        out.tokens().startObject();
        if (alternative != null) {
            out.tokens().name(AlternativesForm.TYPE);
            out.tokens().text(alternative);
        }
        for (Field field : layout().fields().values()) {
            field.write(value, out);
        }
        out.tokens().endObject();
    }

    private Layout layout() {
        Layout known = layout;
        if (known == null) {
            known = Layout.of(type, arguments);
            layout = known;
        }
        return known;
    }

    /** The fields in their order, those of the components first, and what makes the record of the values of its components. */
    private record Layout(Map<String, Field> fields, int components, MethodHandle constructor) {

        static Layout of(Class<?> type, Map<TypeVariable<?>, Form<?>> arguments) {
            Map<String, Field> fields = new LinkedHashMap<>();
            RecordComponent[] components = type.getRecordComponents();
            try {
                for (RecordComponent component : components) {
                    add(fields, component.getName(), component.getGenericType(), type, arguments, false);
                }
                for (String figure : Forms.figures(type)) {
                    Type result = type.getMethod(figure).getGenericReturnType();
                    add(fields, figure, result, type, arguments, true);
                }
                MethodHandle constructor = LOOKUP.findConstructor(
                                type,
                                MethodType.methodType(
                                        void.class,
                                        Arrays.stream(components)
                                                .map(RecordComponent::getType)
                                                .toArray(Class<?>[]::new)))
                        .asSpreader(Object[].class, components.length)
                        .asType(MethodType.methodType(Object.class, Object[].class));
                return new Layout(fields, components.length, constructor);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }

        private static void add(
                Map<String, Field> fields,
                String name,
                Type type,
                Class<?> owner,
                Map<TypeVariable<?>, Form<?>> arguments,
                boolean isFigure)
                throws ReflectiveOperationException {
            Optional<Type> content = Forms.optional(type);
            MethodHandle getter =
                    LOOKUP.unreflect(owner.getMethod(name)).asType(MethodType.methodType(Object.class, Object.class));
            Form<?> form = Forms.of(content.orElse(type), arguments);
            fields.put(name, new Field(name, fields.size(), form, content.isPresent(), isFigure, getter));
        }

        String names() {
            return fields.values().stream()
                    .filter(field -> !field.isFigure())
                    .map(Field::name)
                    .collect(Collectors.joining(", "));
        }
    }

    /** A component; or a figure that follows from the components, which is written and passed over when it is read. */
    private record Field(
            String name, int index, Form<?> form, boolean isOptional, boolean isFigure, MethodHandle getter) {

        Object read(Reading in) throws IOException {
            if (isFigure) {
                in.skip();
                return this;
            }
            if (in.token() == Token.NULL) {
                if (isOptional) {
                    return Optional.empty();
                }
                throw JsonFault.JSON_MISSING_FIELD.refusal();
            }
            Object value = form.read(in);
            return isOptional ? Optional.of(value) : value;
        }

        /** The value of a field that is not given. */
        Object left(Reading in, @Nullable Unknown unknown) {
            if (isFigure || isOptional) {
                return Optional.empty();
            }
            in.enter(name);
            throw unknown == null
                    ? JsonFault.JSON_MISSING_FIELD.refusal()
                    : JsonFault.JSON_MISSING_FIELD.refusal(unknown.text());
        }

        @SuppressWarnings("unchecked") // the form is that of the values which the getter gives
        void write(Object owner, Writing out) throws IOException {
            Object value = value(owner);
            if (isOptional) {
                Optional<?> optional = (Optional<?>) value;
                if (optional.isEmpty()) {
                    return;
                }
                value = optional.get();
            }
            out.enter(name);
            out.tokens().name(name);
            ((Form<Object>) form).write(value, out);
            out.leave();
        }

        private Object value(Object owner) {
            try {
                return (Object) getter.invokeExact(owner);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
    }

    /** The fields of an object that its record does not have, and where the first one stands. */
    private record Unknown(String first, int line, int column, Set<String> names) {

        Unknown(String first, int line, int column) {
            this(first, line, column, new LinkedHashSet<>());
            and(first);
        }

        Unknown and(String name) {
            if (names.size() < MAX_UNKNOWN) {
                names.add(Path.told(name));
            }
            return this;
        }

        Text text() {
            String list = String.join(", ", names);
            return Text.of("inconnus dans le même objet : " + list, "unknown in the same object: " + list);
        }

        TokenException refusal(String known) {
            Text right = Text.of("connus : " + known, "known: " + known);
            return new TokenException(JsonFault.JSON_UNKNOWN_FIELD.refusal(right), line, column, null);
        }
    }
}
