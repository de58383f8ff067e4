package fr.clausesociale.identity;

import static fr.clausesociale.ClauseException.require;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An opaque stand-in for a person, made by the host application and meaningless outside it.
 *
 * <p>The library never needs a name. It refuses tokens that look like a social-security number (French: <i>NIR</i>), an
 * e-mail address or a phone number, also behind a short prefix; hashing such a number does not make it anonymous either,
 * so use a random token. {@link #toString()} hides it, {@link #value()} gives it.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param value 4 to 64 ASCII letters, digits, dots, underscores or hyphens
 * @since 0.1.0
 */
public record PersonToken(String value) implements Comparable<PersonToken> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{3,63}");
    private static final Pattern LETTERS = Pattern.compile("^[A-Z]+|[A-Z]$");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s._-]+");
    /** A random identifier, whose digits mean nothing even where they look like a number. */
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    /** 13 digits, or 15 with the key; Corsica writes 2A or 2B for the département. */
    private static final Pattern SOCIAL_SECURITY = Pattern.compile("[1-478]\\d{4}(\\d\\d|2[AB])\\d{6}(\\d\\d)?");
    /** A French number, or one of any country behind 00. */
    private static final Pattern PHONE = Pattern.compile("(0|33)[1-9]\\d{8}|00[1-9]\\d{8,14}");

    /** Checks the form, and that the token is not itself a personal identifier. */
    public PersonToken {
        require(
                !value.contains("@"),
                "person-token-email",
                "le jeton d'une personne ne doit pas être une adresse électronique",
                "a person token must not be an e-mail address");
        require(
                !value.startsWith("+"),
                "person-token-phone",
                "le jeton d'une personne ne doit pas être un numéro de téléphone",
                "a person token must not be a phone number");
        require(
                !hides(SOCIAL_SECURITY, value),
                "person-token-nir",
                "le jeton d'une personne ne doit pas être un numéro de sécurité sociale",
                "a person token must not be a social-security number");
        require(
                !hides(PHONE, value),
                "person-token-phone",
                "le jeton d'une personne ne doit pas être un numéro de téléphone",
                "a person token must not be a phone number");
        require(
                FORM.matcher(value).matches(),
                "person-token-malformed",
                "le jeton d'une personne compte de 4 à 64 lettres sans accent, chiffres, points, tirets bas ou tirets",
                "a person token is 4 to 64 ASCII letters, digits, dots, underscores or hyphens");
    }

    /** Whether some run of a token's parts is such a number, alone or between letters. */
    private static boolean hides(Pattern number, String value) {
        String unexplained = UUID.matcher(value).replaceAll("").toUpperCase(Locale.ROOT);
        String[] parts = SEPARATORS.split(unexplained, -1);
        for (int from = 0; from < parts.length; from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < parts.length; to++) {
                run.append(parts[to]);
                String bare = LETTERS.matcher(run).replaceAll("");
                if (number.matcher(run).matches() || number.matcher(bare).matches()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Obtains a token from its text.
     *
     * @throws fr.clausesociale.ClauseException {@code person-token-malformed}, {@code person-token-nir}, {@code
     *     person-token-email} or {@code person-token-phone}; the message never repeats the token
     */
    public static PersonToken of(String value) {
        return new PersonToken(value);
    }

    @Override
    public int compareTo(PersonToken other) {
        return value.compareTo(other.value);
    }

    /** A constant text, so that no token reaches a log by accident. */
    @Override
    public String toString() {
        return "PersonToken[hidden]";
    }
}
