package fr.clausesociale;

import static fr.clausesociale.ClauseException.require;

/**
 * The same sentence in French and in English.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param fr the French text, in the administration's own terms
 * @param en the English text
 * @since 0.1.0
 */
public record Text(String fr, String en) {

    /** Checks that both languages say something. */
    public Text {
        require(
                !fr.isBlank() && !en.isBlank(),
                "text-incomplete",
                "un texte doit être donné en français et en anglais",
                "a text must be given in French and in English");
    }

    /** Obtains a text. */
    public static Text of(String fr, String en) {
        return new Text(fr, en);
    }

    /**
     * Obtains a text in which {@code {0}}, {@code {1}} … are replaced by figures written as each language writes them:
     * {@code 1 234,50 €} and {@code 15 octobre 2026} in French, {@code €1,234.50} and {@code 15 October 2026} in English.
     *
     * <p>Hours are shown with up to two decimals, or as clock time where decimals are not exact. The writing does not
     * depend on the machine or its locale data.
     *
     * @param fr the French pattern
     * @param en the English pattern
     * @param figures {@link Figure} (hours, percentages), {@link org.joda.money.Money}, {@link java.time.LocalDate}, {@link
     *     java.time.Period}, {@link java.math.BigDecimal}, {@link java.math.RoundingMode} (in words), {@link Integer}, {@link
     *     Long}, {@link Text} or {@link String}
     */
    public static Text format(String fr, String en, Object... figures) {
        return new Text(Figures.fill(fr, Language.FRENCH, figures), Figures.fill(en, Language.ENGLISH, figures));
    }

    /** The text in a language. */
    public String in(Language language) {
        return language == Language.FRENCH ? fr : en;
    }
}
