package fr.clausesociale.json;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import java.util.Locale;

/** What can be wrong with a document before the domain has a say, in both languages. */
enum JsonFault {
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

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Text text() {
        return text;
    }

    ClauseException refusal() {
        return new ClauseException(code(), text);
    }

    /** A refusal that also says what would be right. */
    ClauseException refusal(Text right) {
        return new ClauseException(code(), Text.format("{0} ; {1}", "{0}; {1}", text, right));
    }

    /** What an exception of Jackson says. */
    static JsonFault of(Throwable problem) {
        if (problem instanceof StreamConstraintsException) {
            return JSON_TOO_LARGE;
        }
        if (problem instanceof InputCoercionException) {
            return JSON_WRONG_TYPE;
        }
        if (problem instanceof StreamReadException) {
            return says(problem, "Duplicate ") ? JSON_DUPLICATE_KEY : JSON_MALFORMED;
        }
        if (problem instanceof InvalidDefinitionException) {
            return JSON_TYPE_UNSUPPORTED;
        }
        if (problem instanceof UnrecognizedPropertyException) {
            return JSON_UNKNOWN_FIELD;
        }
        if (problem instanceof InvalidTypeIdException) {
            return JSON_UNKNOWN_TYPE;
        }
        if (problem instanceof InvalidNullException || says(problem, "Missing required creator property")) {
            return JSON_MISSING_FIELD;
        }
        boolean wellFormed = problem instanceof JsonMappingException
                && !says(problem, "Trailing token")
                && !says(problem, "No content to map");
        return wellFormed ? JSON_WRONG_TYPE : JSON_MALFORMED;
    }

    /** Jackson has no type of exception for these, only a message. */
    private static boolean says(Throwable problem, String start) {
        return problem.getMessage() != null && problem.getMessage().startsWith(start);
    }
}
