package fr.clausesociale.identity;

import static fr.clausesociale.ClauseException.requireAt;

import java.util.regex.Pattern;

/**
 * An activity, by a code of the French nomenclature of activities, and the version of that nomenclature. French: <i>code NAF, code APE</i>.
 *
 * <p>The same code may mean something else in another version, and NAF 2025 replaces NAF rév. 2 on 1 January 2027 (décret n° 2025-736): so
 * no code stands without its version. The point may be left out, and is: {@code 43.21A} and {@code 4321A} are one code. This type is
 * immutable and thread-safe.
 *
 * @param code four digits and a letter, without the point
 * @param nomenclature the version that the code belongs to
 * @since 0.1.0
 */
public record NafCode(String code, Nomenclature nomenclature) {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}\\.?[0-9]{2}[A-Z]");

    /** The versions of the nomenclature. */
    public enum Nomenclature {
        /** In force until 31 December 2026. */
        NAF_REV_2,
        /** In force from 1 January 2027 on; décret n° 2025-736. */
        NAF_2025
    }

    /** Checks the form and leaves out the point. */
    public NafCode {
        requireAt(
                "/code",
                FORM.matcher(code).matches(),
                "naf-malformed",
                "un code NAF compte 4 chiffres et une lettre majuscule, comme 43.21A ou 4321A",
                "a NAF code has 4 digits and a capital letter, such as 43.21A or 4321A");
        code = code.replace(".", "");
    }

    /**
     * Obtains the code from its text.
     *
     * @throws fr.clausesociale.ClauseException {@code naf-malformed} if it has not the form above
     */
    public static NafCode of(String code, Nomenclature nomenclature) {
        return new NafCode(code, nomenclature);
    }
}
