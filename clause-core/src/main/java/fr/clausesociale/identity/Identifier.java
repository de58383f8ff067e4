package fr.clausesociale.identity;

import static fr.clausesociale.ClauseException.require;

import java.util.regex.Pattern;

/** The form that identifiers of documents, lots and companies share. */
final class Identifier {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,63}");

    private Identifier() {}

    static void check(String value, String kind) {
        require(
                FORM.matcher(value).matches(),
                "identifier-malformed",
                "a %s is 1 to 64 letters, digits, dots, underscores, slashes or hyphens and starts with a letter or a digit",
                kind);
    }
}
