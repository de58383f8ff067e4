package fr.clausesociale;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that the library refuses, with a stable code and the place where it stands.
 *
 * <p>The code is kebab-case and part of the API: it does not change between versions, the message may. The place is a
 * JSON pointer into the offending document ({@code /obligations/0/slice}), or empty when the value stands alone. Neither
 * code, place nor message ever holds a personal fact or a person token.
 *
 * <p>Subclasses add where the value was read; nothing else in the library is thrown for bad input, programming errors such as
 * a builder without a required part apart. A business negative
 * (a person who is not eligible, an hour that does not count) is a result, never an exception.
 *
 * @since 0.1.0
 */
public class ClauseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String place;

    /**
     * Refuses a value which stands alone.
     *
     * @param code the stable code, kebab-case
     * @param message what is wrong and what would be right, in English, without any personal fact
     */
    public ClauseException(String code, String message) {
        this(code, "", message, null);
    }

    /**
     * Refuses a value inside a document.
     *
     * @param code the stable code, kebab-case
     * @param place the JSON pointer of the offending value, or an empty string
     * @param message what is wrong and what would be right, in English, without any personal fact
     * @param cause the exception that told so, or null
     */
    public ClauseException(String code, String place, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = Objects.requireNonNull(code, "code");
        this.place = Objects.requireNonNull(place, "place");
    }

    /** The stable code, such as {@code hours-negative}. */
    public String code() {
        return code;
    }

    /** What is wrong and what would be right; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNullElse(super.getMessage(), code);
    }

    /** The message with the code and the place, as a stack trace shows it. */
    @Override
    public String toString() {
        return getClass().getName() + ": " + getMessage() + " [" + code + (place.isEmpty() ? "" : " at " + place) + "]";
    }

    /** The JSON pointer of the offending value, or an empty string. */
    public String place() {
        return place;
    }

    /**
     * Refuses when a condition does not hold.
     *
     * @param holds what must be true
     * @param code the stable code
     * @param message what is wrong and what would be right; {@code %s} stand for the arguments
     * @param arguments the arguments of the message, none of them personal
     * @throws ClauseException if {@code holds} is false
     */
    public static void require(boolean holds, String code, String message, Object... arguments) {
        requireAt("", holds, code, message, arguments);
    }

    /**
     * Refuses when a condition on a part of a value does not hold.
     *
     * @param place the JSON pointer of the part within the value, such as {@code /amount}
     * @param holds what must be true
     * @param code the stable code
     * @param message what is wrong and what would be right; {@code %s} stand for the arguments
     * @param arguments the arguments of the message, none of them personal
     * @throws ClauseException if {@code holds} is false
     */
    public static void requireAt(String place, boolean holds, String code, String message, Object... arguments) {
        if (!holds) {
            throw new ClauseException(code, place, String.format(Locale.ROOT, message, arguments), null);
        }
    }
}
