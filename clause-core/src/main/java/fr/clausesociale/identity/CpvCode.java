package fr.clausesociale.identity;

import static fr.clausesociale.ClauseException.require;

import java.util.regex.Pattern;

/**
 * What a contract buys, by a code of the Common Procurement Vocabulary (Regulation (EC) No 213/2008): eight digits, with or without a
 * hyphen and the check digit.
 *
 * <p>The check digit is kept and not checked: no formula gives that of every official code. This type is immutable and thread-safe.
 *
 * @param value the code, such as {@code 45000000} or {@code 45000000-7}
 * @since 0.1.0
 */
public record CpvCode(String value) implements Comparable<CpvCode> {

    private static final Pattern FORM = Pattern.compile("[0-9]{8}(?:-[0-9])?");

    /** Checks the form. */
    public CpvCode {
        require(
                FORM.matcher(value).matches(),
                "cpv-malformed",
                "un code CPV compte 8 chiffres, suivis ou non d'un tiret et de sa clé, comme 45000000 ou 45000000-7",
                "a CPV code has 8 digits, with or without a hyphen and its check digit, such as 45000000 or 45000000-7");
    }

    /**
     * Obtains the code from its text.
     *
     * @throws fr.clausesociale.ClauseException {@code cpv-malformed} if it has not the form above
     */
    public static CpvCode of(String value) {
        return new CpvCode(value);
    }

    /** The eight digits without the check digit, in which two writings of a code are equal. */
    public String digits() {
        return value.substring(0, 8);
    }

    @Override
    public int compareTo(CpvCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
