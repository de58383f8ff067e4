package fr.clausesociale.identity;

import static fr.clausesociale.ClauseException.require;

import java.util.regex.Pattern;

/**
 * The number of a French company, association or public body: nine digits, the last one checking the others.
 *
 * <p>INSEE gives it, and it is checked by Luhn's formula. That a number is well formed does not say that it was given. This type is
 * immutable and thread-safe.
 *
 * @param value the nine digits
 * @since 0.1.0
 */
public record Siren(String value) implements Comparable<Siren> {

    private static final Pattern FORM = Pattern.compile("[0-9]{9}");

    /** Checks the form and the check digit. */
    public Siren {
        require(
                FORM.matcher(value).matches(),
                "siren-malformed",
                "un SIREN compte 9 chiffres, sans espace",
                "a SIREN has 9 digits, without spaces");
        require(
                Digits.satisfyLuhn(value),
                "siren-check-digit",
                "le dernier chiffre de ce SIREN n'est pas sa clé de contrôle : un chiffre est faux ou deux sont inversés",
                "the last digit of this SIREN is not its check digit: a digit is wrong or two are swapped");
    }

    /**
     * Obtains the number from its digits.
     *
     * @throws fr.clausesociale.ClauseException {@code siren-malformed} or {@code siren-check-digit}; the message does not repeat it
     */
    public static Siren of(String value) {
        return new Siren(value);
    }

    @Override
    public int compareTo(Siren other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
