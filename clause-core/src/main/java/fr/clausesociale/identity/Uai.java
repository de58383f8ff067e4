package fr.clausesociale.identity;

import static fr.clausesociale.ClauseException.require;

import java.util.regex.Pattern;

/**
 * A school or another establishment of education, by the number that the Ministry of Education gives it: seven digits and a letter that
 * checks them. French: <i>unité administrative immatriculée, UAI</i>.
 *
 * <p>The letter is the one that stands in {@code ABCDEFGHJKLMNPRSTUVWXYZ} at the remainder of the number by 23. This type is immutable and
 * thread-safe.
 *
 * @param value the eight characters, such as {@code 0951099D}
 * @since 0.1.0
 */
public record Uai(String value) implements Comparable<Uai> {

    private static final Pattern FORM = Pattern.compile("[0-9]{7}[A-Z]");

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    /** Checks the form and the letter. */
    public Uai {
        require(
                FORM.matcher(value).matches(),
                "uai-malformed",
                "un numéro UAI compte 7 chiffres et une lettre majuscule, comme 0951099D",
                "a UAI number has 7 digits and a capital letter, such as 0951099D");
        int number = Integer.parseInt(value.substring(0, 7));
        require(
                LETTERS.charAt(number % LETTERS.length()) == value.charAt(7),
                "uai-check-letter",
                "la lettre de ce numéro UAI n'est pas sa clé de contrôle : un chiffre ou la lettre est faux",
                "the letter of this UAI number is not its check letter: a digit or the letter is wrong");
    }

    /**
     * Obtains the number from its text.
     *
     * @throws fr.clausesociale.ClauseException {@code uai-malformed} or {@code uai-check-letter}
     */
    public static Uai of(String value) {
        return new Uai(value);
    }

    @Override
    public int compareTo(Uai other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
