package fr.clausesociale.identity;

import static fr.clausesociale.ClauseException.require;

import java.util.regex.Pattern;

/**
 * A commune, by the code of the official geographic code of INSEE (<i>code officiel géographique</i>): the département, {@code 2A} and
 * {@code 2B} in Corsica, and three digits. It is not the postal code, and it is text: {@code 01001} is not 1001.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param value the five characters, such as {@code 75056} or {@code 2A004}
 * @since 0.1.0
 */
public record CommuneCode(String value) implements Comparable<CommuneCode> {

    private static final Pattern FORM = Pattern.compile("(?:[0-9]{2}|2[AB])[0-9]{3}");

    /** Checks the form. */
    public CommuneCode {
        require(
                FORM.matcher(value).matches(),
                "commune-malformed",
                "le code d'une commune compte 5 caractères, comme 75056, ou 2A004 en Corse",
                "the code of a commune has 5 characters, such as 75056, or 2A004 in Corsica");
    }

    /**
     * Obtains the code from its text.
     *
     * @throws fr.clausesociale.ClauseException {@code commune-malformed} if it has not the form above
     */
    public static CommuneCode of(String value) {
        return new CommuneCode(value);
    }

    @Override
    public int compareTo(CommuneCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
