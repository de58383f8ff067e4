package fr.clausesociale.person;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.derivation.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that can be known of a person: its code, its type, how intrusive it is, and how one asks for it.
 *
 * <p>The standard facts are the constants of {@link Facts}. An application may make its own with the factory methods; two
 * facts are equal when all their parts are. This type is immutable and thread-safe.
 *
 * @param <T> the type of its value: {@link Boolean}, {@link LocalDate}, {@link BigDecimal} or, for a choice, {@link
 *     String}
 * @param code the stable code, kebab-case
 * @param kind the kind of its value
 * @param sensitivity how intrusive it is to ask for it
 * @param label what the fact is, as the field says it
 * @param choices the codes that a choice may take, in order; empty for the other kinds
 * @since 0.1.0
 */
@SuppressWarnings("UnusedTypeParameter") // it ties the fact to the values that a situation takes for it
public record Fact<T>(String code, Kind kind, Sensitivity sensitivity, Text label, List<String> choices) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** The kinds of values. */
    public enum Kind {
        /** Yes or no. */
        FLAG(Boolean.class),
        /** A calendar day. */
        DATE(LocalDate.class),
        /** An exact number, zero or above. */
        NUMBER(BigDecimal.class),
        /** One of a list of codes. */
        CHOICE(String.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }
    }

    /** Checks the code and the choices. */
    public Fact {
        choices = List.copyOf(choices);
        require(
                CODE.matcher(code).matches() && code.length() <= 64,
                "fact-code-malformed",
                "the code of a fact is written like registered-since");
        require(
                (kind == Kind.CHOICE) != choices.isEmpty(),
                "fact-choices-invalid",
                "fact %s: a choice, and only a choice, lists the codes it may take",
                code);
    }

    /** Obtains a fact that is yes or no. */
    public static Fact<Boolean> flag(String code, Sensitivity sensitivity, Text label) {
        return new Fact<>(code, Kind.FLAG, sensitivity, label, List.of());
    }

    /** Obtains a fact that is a day. */
    public static Fact<LocalDate> date(String code, Sensitivity sensitivity, Text label) {
        return new Fact<>(code, Kind.DATE, sensitivity, label, List.of());
    }

    /** Obtains a fact that is a number, zero or above; the label says its unit. */
    public static Fact<BigDecimal> number(String code, Sensitivity sensitivity, Text label) {
        return new Fact<>(code, Kind.NUMBER, sensitivity, label, List.of());
    }

    /** Obtains a fact that is one of a list of codes. */
    public static Fact<String> choice(String code, Sensitivity sensitivity, Text label, List<String> choices) {
        return new Fact<>(code, Kind.CHOICE, sensitivity, label, choices);
    }

    /**
     * Checks a value against the kind of this fact; the message never repeats the value.
     *
     * @throws fr.clausesociale.ClauseException {@code fact-value-invalid} if it is not of that kind
     */
    void check(Object value) {
        boolean fits = kind.type.isInstance(value)
                && (kind != Kind.CHOICE || choices.contains(value))
                && (kind != Kind.NUMBER || ((BigDecimal) value).signum() >= 0);
        require(fits, "fact-value-invalid", "fact %s takes a value of kind %s", code, kind);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
