package fr.clausesociale.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fr.clausesociale.ClauseException;
import org.jspecify.annotations.Nullable;

/** Turns what Jackson says of bad input into the library's own errors, without what stands in the input. */
final class Faults {

    private Faults() {}

    static ClauseException wrongType(String expected) {
        return new ClauseException("json-wrong-type", "expected " + expected);
    }

    /**
     * The fault of a problem.
     *
     * @param problem what was thrown
     * @param in the parser that was reading, for problems that do not say where they stand
     */
    static JsonInputException of(Exception problem, JsonParser in) {
        JsonLocation location = problem instanceof JacksonException jackson ? jackson.getLocation() : null;
        if (location == null) {
            location = in.currentTokenLocation();
        }
        int line = Math.max(0, location.getLineNr());
        int column = Math.max(0, location.getColumnNr());
        String pointer = problem instanceof JsonMappingException mapping ? pointer(mapping) : "";
        ClauseException domain = domainCause(problem);
        return domain == null
                ? new JsonInputException(code(problem), pointer, line, column, message(problem))
                : new JsonInputException(domain.code(), pointer + domain.place(), line, column, domain.getMessage());
    }

    private static @Nullable ClauseException domainCause(@Nullable Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClauseException domain) {
                return domain;
            }
        }
        return null;
    }

    private static String pointer(JsonMappingException problem) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference reference : problem.getPath()) {
            String name = reference.getFieldName();
            pointer.append('/')
                    .append(
                            name == null
                                    ? Integer.toString(reference.getIndex())
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.length() <= 400 ? pointer.toString() : pointer.substring(0, 400) + "…";
    }

    private static String code(Exception problem) {
        if (problem instanceof StreamConstraintsException) {
            return "json-too-large";
        }
        if (isDuplicate(problem)) {
            return "json-duplicate-key";
        }
        if (problem instanceof UnrecognizedPropertyException) {
            return "json-unknown-field";
        }
        if (problem instanceof InvalidTypeIdException) {
            return "json-unknown-type";
        }
        if (isMissing(problem)) {
            return "json-missing-field";
        }
        return problem instanceof JsonMappingException && !says(problem, "Trailing token")
                ? "json-wrong-type"
                : "json-malformed";
    }

    private static String message(Exception problem) {
        return switch (code(problem)) {
            case "json-too-large" -> "the document is too large or too deeply nested";
            case "json-duplicate-key" -> "a field stands twice in the same object";
            case "json-unknown-field" -> "there is no such field; is it misspelt?";
            case "json-unknown-type" -> "the field \"type\" is missing or names no known alternative";
            case "json-missing-field" -> "this field must be given";
            case "json-wrong-type" -> "this value has the wrong type or is not one of the known codes";
            default -> "this is not one well-formed JSON value in UTF-8";
        };
    }

    private static boolean isDuplicate(Exception problem) {
        return problem instanceof StreamReadException && says(problem, "Duplicate ");
    }

    private static boolean isMissing(Exception problem) {
        return says(problem, "Missing required creator property") || says(problem, "Null value for creator property");
    }

    /** Jackson has no type of exception for these, only a message. */
    private static boolean says(Exception problem, String start) {
        return problem.getMessage() != null && problem.getMessage().startsWith(start);
    }
}
