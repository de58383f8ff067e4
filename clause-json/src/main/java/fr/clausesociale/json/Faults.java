package fr.clausesociale.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Turns what Jackson says of bad input into the library's own errors, without what stands in the input. */
final class Faults {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]{0,39}");

    private static final int MAX_POINTER = 400;

    private Faults() {}

    static ClauseException wrongType(String expectedFr, String expectedEn) {
        return new ClauseException(
                JsonFault.JSON_WRONG_TYPE.code(),
                Text.format("attendu : {0}", "expected {0}", Text.of(expectedFr, expectedEn)));
    }

    /** The number on which a parser stands; an exponent that no number can have is refused as well. */
    static BigDecimal number(JsonParser in, String expectedFr, String expectedEn) throws IOException {
        if (!in.currentToken().isNumeric()) {
            throw wrongType(expectedFr, expectedEn);
        }
        try {
            return in.getDecimalValue();
        } catch (NumberFormatException e) {
            throw wrongType(expectedFr, expectedEn);
        }
    }

    /**
     * The fault of a problem.
     *
     * @param problem what was thrown
     * @param in the parser, which stands on the offending value, or behind what could not be parsed
     */
    static JsonInputException of(Exception problem, JsonParser in) {
        Throwable reason = reason(problem);
        JsonLocation location =
                reason instanceof JsonParseException parsing ? parsing.getLocation() : in.currentTokenLocation();
        if (location.getColumnNr() < 1) { // nothing was read, or only blanks
            location = in.currentLocation();
        }
        int line = location.getLineNr();
        int column = location.getColumnNr();
        String pointer = problem instanceof JsonMappingException mapping ? pointer(mapping) : "";
        if (reason instanceof ClauseException domain) {
            return new JsonInputException(domain.code(), pointer + domain.place(), line, column, domain.text());
        }
        JsonFault fault = JsonFault.of(reason);
        return new JsonInputException(fault.code(), pointer, line, column, fault.text());
    }

    /** The problem below all that Jackson wraps around it on the way up. */
    private static Throwable reason(Exception problem) {
        Throwable reason = problem;
        while (reason.getCause() instanceof JacksonException || reason.getCause() instanceof ClauseException) {
            reason = reason.getCause();
        }
        return reason;
    }

    /** The pointer, with a question mark for a name that no field of ours could have: it may be somebody's. */
    private static String pointer(JsonMappingException problem) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference reference : problem.getPath()) {
            String name = reference.getFieldName();
            pointer.append('/')
                    .append(
                            name == null
                                    ? Integer.toString(reference.getIndex())
                                    : NAME.matcher(name).matches() ? name : "?");
        }
        return pointer.length() <= MAX_POINTER ? pointer.toString() : pointer.substring(0, MAX_POINTER) + "…";
    }
}
