package fr.clausesociale.identity;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import java.util.regex.Pattern;

/** The form that identifiers of documents, lots and companies share. */
final class Identifier {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,63}");

    private Identifier() {}

    static void check(String value, String kindFr, String kindEn) {
        if (!FORM.matcher(value).matches()) {
            throw new ClauseException(
                    "identifier-malformed",
                    Text.format(
                            "{0} : de 1 à 64 lettres, chiffres, points, tirets bas, barres obliques ou tirets, en commençant par une lettre ou un chiffre",
                            "{0}: 1 to 64 letters, digits, dots, underscores, slashes or hyphens starting with a letter or a digit",
                            Text.of(kindFr, kindEn)));
        }
    }
}
