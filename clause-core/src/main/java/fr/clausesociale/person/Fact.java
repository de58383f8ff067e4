package fr.clausesociale.person;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
 * @param choices the values that a choice may take, in order; empty for the other kinds
 * @param unit what a number counts; empty for the other kinds
 * @since 0.1.0
 */
@SuppressWarnings("UnusedTypeParameter") // it ties the fact to the values that a situation takes for it
public record Fact<T>(
        String code, Kind kind, Sensitivity sensitivity, Text label, List<Choice> choices, Optional<Unit> unit) {

    static final BigDecimal MAX_NUMBER = BigDecimal.valueOf(1_000_000_000);
    static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private static final int MAX_CHOICES = 63;
    private static final int MAX_DECIMALS = 6;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * One of the values that a choice may take.
     *
     * @param code its stable code
     * @param label what it is, as the field says it
     */
    public record Choice(String code, Text label) {

        /** Obtains a value whose code is an acronym that both languages use. */
        public static Choice of(String acronym) {
            return new Choice(acronym, Text.of(acronym, acronym));
        }

        /** Obtains a value from its code and what it is in French and in English. */
        public static Choice of(String code, String fr, String en) {
            return new Choice(code, Text.of(fr, en));
        }
    }

    /** The kinds of values. */
    public enum Kind {
        /** Yes or no. */
        FLAG(Boolean.class, "true ou false", "true or false"),
        /** A calendar day, from the year 1900 to 9999. */
        DATE(LocalDate.class, "un jour des années 1900 à 9999", "a day of the years 1900 to 9999"),
        /** An exact number from 0 to 1,000,000,000, with at most 6 decimals. */
        NUMBER(
                BigDecimal.class,
                "un nombre de 0 à 1\u202f000\u202f000\u202f000 avec au plus 6 décimales",
                "a number from 0 to 1,000,000,000 with at most 6 decimals"),
        /** One of a list of codes. */
        CHOICE(String.class, "un de ses codes", "one of its codes");

        private final Class<?> type;
        private final Text expected;

        Kind(Class<?> type, String fr, String en) {
            this.type = type;
            this.expected = Text.of(fr, en);
        }

        /** What a value of this kind is, for error messages. */
        public Text expected() {
            return expected;
        }
    }

    /** Checks the code, the choices and the unit. */
    public Fact {
        choices = List.copyOf(choices);
        require(
                CODE.matcher(code).matches() && code.length() <= 64,
                "fact-code-malformed",
                "le code d'un fait s'écrit comme registered-since",
                "the code of a fact is written like registered-since");
        require(
                (kind == Kind.CHOICE) != choices.isEmpty() && choices.size() <= MAX_CHOICES,
                "fact-choices-invalid",
                "fait {0} : un choix, et lui seul, énumère les valeurs possibles, au plus {1}",
                "fact {0}: a choice, and only a choice, lists the values it may take, at most {1}",
                code,
                MAX_CHOICES);
        requireAt(
                "/unit",
                (kind == Kind.NUMBER) == unit.isPresent(),
                "fact-unit-invalid",
                "fait {0} : un nombre, et lui seul, dit son unité",
                "fact {0}: a number, and only a number, says its unit",
                code);
    }

    /** Obtains a fact that is yes or no. */
    public static Fact<Boolean> flag(String code, Sensitivity sensitivity, Text label) {
        return new Fact<>(code, Kind.FLAG, sensitivity, label, List.of(), Optional.empty());
    }

    /** Obtains a fact that is a day. */
    public static Fact<LocalDate> date(String code, Sensitivity sensitivity, Text label) {
        return new Fact<>(code, Kind.DATE, sensitivity, label, List.of(), Optional.empty());
    }

    /** Obtains a fact that is a number of a unit, zero or above. */
    public static Fact<BigDecimal> number(String code, Sensitivity sensitivity, Text label, Unit unit) {
        return new Fact<>(code, Kind.NUMBER, sensitivity, label, List.of(), Optional.of(unit));
    }

    /** Obtains a fact that is one of a list of values; a situation gives the code of the value. */
    public static Fact<String> choice(String code, Sensitivity sensitivity, Text label, Choice... choices) {
        return new Fact<>(code, Kind.CHOICE, sensitivity, label, List.of(choices), Optional.empty());
    }

    /**
     * Checks a value against the kind of this fact; the message never repeats the value.
     *
     * @throws fr.clausesociale.ClauseException {@code fact-value-invalid} if it is not of that kind
     */
    void check(Object value) {
        boolean fits = kind.type.isInstance(value)
                && (kind != Kind.CHOICE || codes().contains(value))
                && (kind != Kind.DATE || isPlausible((LocalDate) value))
                && (kind != Kind.NUMBER || isInRange((BigDecimal) value));
        require(fits, "fact-value-invalid", "le fait {0} attend {1}", "fact {0} takes {1}", code, kind.expected());
    }

    private static boolean isPlausible(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 9999;
    }

    /** The codes that a choice may take, in order; empty for the other kinds. */
    public List<String> codes() {
        String[] codes = new String[choices.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = choices.get(i).code();
        }
        return List.of(codes);
    }

    private static boolean isInRange(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(MAX_NUMBER) <= 0
                && number.stripTrailingZeros().scale() <= MAX_DECIMALS;
    }

    /** A checked value in its one form: a number without an exponent and without trailing zeros, so that 3.0 is 3. */
    @SuppressWarnings("unchecked") // a number stays a number
    static <V> V plain(V value) {
        if (value instanceof BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return (V) (stripped.scale() < 0 ? stripped.setScale(0) : stripped);
        }
        return value;
    }

    /** Whether all parts are equal; the code is compared first, so that a fact is found fast. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Fact<?> that
                        && code.equals(that.code)
                        && kind == that.kind
                        && sensitivity == that.sensitivity
                        && unit.equals(that.unit)
                        && label.equals(that.label)
                        && choices.equals(that.choices));
    }

    /** The hash of the code alone, which tells facts apart. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
