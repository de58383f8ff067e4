package fr.clausesociale;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that the library refuses, with a stable code, the place where it stands, and a sentence in French and English.
 *
 * <p>The code is kebab-case and part of the API: it does not change between versions, the sentence may. The place is a
 * JSON pointer into the offending document ({@code /obligations/0/slice}), or empty when the value stands alone. Neither
 * code, place nor sentence ever holds a personal fact or a person token. {@link #getMessage()} is the English sentence, for
 * logs; {@link #text()} has both, for whoever must correct the value.
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
    private final String french;

    /**
     * Refuses a value which stands alone.
     *
     * @param code the stable code, kebab-case
     * @param text what is wrong and what would be right, without any personal fact
     */
    public ClauseException(String code, Text text) {
        this(code, "", text, null);
    }

    /**
     * Refuses a value inside a document.
     *
     * @param code the stable code, kebab-case
     * @param place the JSON pointer of the offending value, or an empty string
     * @param text what is wrong and what would be right, without any personal fact
     * @param cause the exception that told so, or null
     */
    public ClauseException(String code, String place, Text text, @Nullable Throwable cause) {
        super(text.en(), cause);
        this.code = Objects.requireNonNull(code, "code");
        this.place = Objects.requireNonNull(place, "place");
        this.french = text.fr();
    }

    /** The stable code, such as {@code hours-negative}. */
    public String code() {
        return code;
    }

    /** What is wrong and what would be right. */
    public Text text() {
        return Text.of(french, getMessage());
    }

    /** What is wrong and what would be right, in English; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** The English sentence with the code and the place, as a stack trace shows it. */
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
     * @param fr what is wrong and what would be right, in French, with {@code {0}}, {@code {1}} … for the figures
     * @param en the same in English
     * @param figures the figures as {@link Text#format} takes them, none of them personal
     * @throws ClauseException if {@code holds} is false
     */
    public static void require(boolean holds, String code, String fr, String en, Object... figures) {
        requireAt("", holds, code, fr, en, figures);
    }

    /**
     * Refuses a question about a day outside the years 1900 to 9999, beyond which no rule of this library is meant to be asked.
     *
     * @param day the day for which a question is asked
     * @throws ClauseException {@code day-out-of-range} if it lies outside these years
     */
    public static void requireDay(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 9999) {
            throw new ClauseException(
                    "day-out-of-range",
                    Text.of(
                            "une question se pose pour un jour des années 1900 à 9999",
                            "a question is asked for a day of the years 1900 to 9999"));
        }
    }

    /**
     * Refuses when a condition on a part of a value does not hold.
     *
     * @param place the JSON pointer of the part within the value, such as {@code /amount}
     * @param holds what must be true
     * @param code the stable code
     * @param fr what is wrong and what would be right, in French, with {@code {0}}, {@code {1}} … for the figures
     * @param en the same in English
     * @param figures the figures as {@link Text#format} takes them, none of them personal
     * @throws ClauseException if {@code holds} is false
     */
    public static void requireAt(String place, boolean holds, String code, String fr, String en, Object... figures) {
        if (!holds) {
            throw new ClauseException(code, place, Text.format(fr, en, figures), null);
        }
    }
}
