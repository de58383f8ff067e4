package fr.clausesociale.json.token;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import java.util.Locale;

/** What can be wrong with a document before the domain has a say, in both languages. */
public enum JsonFault {
    JSON_MALFORMED(
            "ce n'est pas une valeur JSON bien formée, seule et en UTF-8",
            "this is not one well-formed JSON value in UTF-8"),
    JSON_DUPLICATE_KEY("un champ figure deux fois dans le même objet", "a field stands twice in the same object"),
    JSON_UNKNOWN_FIELD("ce champ n'existe pas ici", "there is no such field here"),
    JSON_UNKNOWN_TYPE(
            "le champ « type » manque ou ne nomme aucune des possibilités connues",
            "the field \"type\" is missing or names no known alternative"),
    JSON_MISSING_FIELD("ce champ doit être donné", "this field must be given"),
    JSON_WRONG_TYPE("cette valeur n'est pas du bon type ou de la bonne forme", "this value has the wrong type or form"),
    JSON_TYPE_UNSUPPORTED("ce type n'a pas de forme JSON", "this type has no JSON form"),
    JSON_TOO_LARGE(
            "le document est trop volumineux ou trop profondément imbriqué : au plus " + Limits.DOCUMENT_MIB + " Mio, "
                    + Limits.DEPTH + " niveaux, " + Limits.TEXT + " caractères dans un texte, " + Limits.NUMBER
                    + " chiffres dans un nombre",
            "the document is too large or too deeply nested: at most " + Limits.DOCUMENT_MIB + " MiB, " + Limits.DEPTH
                    + " levels, " + Limits.TEXT + " characters in a text, " + Limits.NUMBER + " digits in a number"),
    LINE_TOO_LONG(
            "une ligne compte au plus " + Limits.LINE + " octets", "a line holds at most " + Limits.LINE + " bytes");

    private final Text text;

    JsonFault(String fr, String en) {
        this.text = Text.of(fr, en);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Text text() {
        return text;
    }

    public ClauseException refusal() {
        return new ClauseException(code(), text);
    }

    /** A refusal that also says what would be right. */
    public ClauseException refusal(Text right) {
        return new ClauseException(code(), Text.format("{0} ; {1}", "{0}; {1}", text, right));
    }

    /** The refusal of a value of another type or form than expected. */
    public static ClauseException wrongType(Text expected) {
        return JSON_WRONG_TYPE.refusal(Text.format("attendu : {0}", "expected {0}", expected));
    }
}
