package fr.clausesociale.identity;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.Text;
import java.util.regex.Pattern;

/**
 * An opaque stand-in for a person, made by the host application and meaningless outside it.
 *
 * <p>The library never needs a name. Use a random UUID, or a hash keyed with a secret that the employer keeps; never a plain
 * hash of a social-security number (French: <i>NIR</i>), for there are so few of them that all can be tried. A UUID is never
 * refused, and other random hexadecimal texts of 8 bytes or more hardly ever.
 *
 * <p>Refused are e-mail addresses, and tokens that show a number of a person, also between letters or behind a hyphen:
 *
 * <ul>
 *   <li>a social-security number with its key, whole or divided where its parts meet (sex, year, month, département,
 *       commune, order, key);
 *   <li>a number of 13 or 15 digits that can be one, whole or divided as people write it, whatever its key: a wrong key may
 *       be a slip;
 *   <li>a French phone number, whole or in pairs, and any international one behind {@code 00} or {@code +}.
 * </ul>
 *
 * <p>Numbers cannot be told apart for sure. A serial number of 13 or 15 digits without a break is refused if it could be a
 * social-security number, as about 9 in 100 could, among them days of 2021 that run into a number: write {@code
 * 2021-03-15-00001}, not {@code 2021031500001}. So are 10 digits that begin with a single zero and 11 that begin with 33, and
 * with them one in a thousand random hexadecimal texts of less than 8 bytes. On the other hand a number without its key passes where
 * other digits run into it, or hexadecimal letters that make it look like 8 random bytes or more; so does one whose month of
 * birth is unknown, unless its département is overseas or abroad; so does one with its key among 24 hexadecimal digits or more;
 * so does any name. These checks help against slips: the token is for the application to choose.
 *
 * <p>{@link #toString()} hides the token, {@link #value()} gives it. This type is immutable and thread-safe.
 *
 * @param value 4 to 64 ASCII letters, digits, dots, underscores or hyphens
 * @since 0.1.0
 */
public record PersonToken(String value) implements Comparable<PersonToken> {

    private static final int MAX_LENGTH = 64;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{3,63}");

    /** Checks the form, and that the token is not itself a personal identifier. */
    public PersonToken {
        requireNot(value.contains("@"), "person-token-email", "une adresse électronique", "an e-mail address");
        requireNot(value.startsWith("+"), "person-token-phone", "un numéro de téléphone", "a phone number");
        requireForm(value.length() <= MAX_LENGTH);
        requireNot(
                PersonalNumbers.showSocialSecurity(value),
                "person-token-nir",
                "un numéro de sécurité sociale",
                "a social-security number");
        requireNot(PersonalNumbers.showPhone(value), "person-token-phone", "un numéro de téléphone", "a phone number");
        requireForm(FORM.matcher(value).matches());
    }

    private static void requireNot(boolean shown, String code, String fr, String en) {
        require(
                !shown,
                code,
                "le jeton d'une personne ne doit pas être {0} ; prendre un UUID aléatoire, ou une empreinte calculée avec une"
                        + " clé secrète que l'employeur garde, jamais une simple empreinte",
                "a person token must not be {0}; use a random UUID, or a hash keyed with a secret that the employer keeps,"
                        + " never a plain hash",
                Text.of(fr, en));
    }

    private static void requireForm(boolean holds) {
        require(
                holds,
                "person-token-malformed",
                "le jeton d'une personne compte de 4 à 64 lettres sans accent, chiffres, points, tirets bas ou tirets, par"
                        + " exemple un UUID aléatoire",
                "a person token is 4 to 64 ASCII letters, digits, dots, underscores or hyphens, such as a random UUID");
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
