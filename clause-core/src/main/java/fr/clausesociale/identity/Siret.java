package fr.clausesociale.identity;

import static fr.clausesociale.ClauseException.require;

/**
 * The number of an establishment: the {@link Siren} of whom it belongs to, and five digits more, the last one checking all others.
 *
 * <p>Both numbers satisfy Luhn's formula (INSEE, package {@code validinsee}). The establishments of La Poste, whose SIREN is 356000000, are
 * many more than that formula leaves room for: a number of theirs that does not satisfy it is right if its digits add up to a multiple of
 * five.
 *
 * <p>A number that somebody else wrote, and that may be wrong, is an {@link UncheckedSiret}. This type is immutable and thread-safe.
 *
 * @param value the fourteen digits
 * @since 0.1.0
 */
public record Siret(String value) implements Comparable<Siret> {

    private static final String LA_POSTE = "356000000";

    private static final int SIREN_LENGTH = 9;

    /** Checks the form and both check digits. */
    public Siret {
        UncheckedSiret.requireForm(value);
        require(
                hasCheckDigits(value),
                "siret-check-digit",
                "ce SIRET ne satisfait pas à ses clés de contrôle : un chiffre est faux ou deux sont inversés",
                "this SIRET does not satisfy its check digits: a digit is wrong or two are swapped");
    }

    /**
     * Obtains the number from its digits.
     *
     * @throws fr.clausesociale.ClauseException {@code siret-malformed} or {@code siret-check-digit}; the message does not repeat it
     */
    public static Siret of(String value) {
        return new Siret(value);
    }

    static boolean hasCheckDigits(String digits) {
        String siren = digits.substring(0, SIREN_LENGTH);
        return Digits.satisfyLuhn(siren)
                && (Digits.satisfyLuhn(digits) || (siren.equals(LA_POSTE) && Digits.sum(digits) % 5 == 0));
    }

    /** The number of whom the establishment belongs to. */
    public Siren siren() {
        return Siren.of(value.substring(0, SIREN_LENGTH));
    }

    @Override
    public int compareTo(Siret other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
