package fr.clausesociale.identity;

import static fr.clausesociale.ClauseException.require;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Fourteen digits that somebody else gives as a {@link Siret}, right or wrong. Published data hold numbers that were typed wrongly, even
 * the official examples of the essential data of public procurement do: there a wrong check digit is worth a warning, not a refusal.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param value the fourteen digits
 * @since 0.1.0
 */
public record UncheckedSiret(String value) implements Comparable<UncheckedSiret> {

    private static final Pattern FORM = Pattern.compile("[0-9]{14}");

    /** Checks the form. */
    public UncheckedSiret {
        requireForm(value);
    }

    /**
     * Obtains the number from its digits.
     *
     * @throws fr.clausesociale.ClauseException {@code siret-malformed} if it has not fourteen digits; the message does not repeat it
     */
    public static UncheckedSiret of(String value) {
        return new UncheckedSiret(value);
    }

    static void requireForm(String value) {
        require(
                FORM.matcher(value).matches(),
                "siret-malformed",
                "un SIRET compte 14 chiffres, sans espace",
                "a SIRET has 14 digits, without spaces");
    }

    /** The number as one that satisfies its check digits, or empty if it does not. */
    public Optional<Siret> checked() {
        return Siret.hasCheckDigits(value) ? Optional.of(Siret.of(value)) : Optional.empty();
    }

    @Override
    public int compareTo(UncheckedSiret other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
