package fr.clausesociale.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what Jackson says of bad input into the library's own errors, without what stands in the input. */
final class Faults {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]{0,39}");

    private static final int MAX_POINTER = 400;

    private Faults() {}

    static ClauseException wrongType(Text expected) {
        return JsonFault.JSON_WRONG_TYPE.refusal(expected(expected));
    }

    /** The number on which a parser stands; an exponent that no number can have is refused as well. */
    static BigDecimal number(JsonParser in, Text expected) throws IOException {
        if (!in.currentToken().isNumeric()) {
            throw wrongType(expected);
        }
        try {
            return in.getDecimalValue();
        } catch (NumberFormatException e) {
            throw wrongType(expected);
        }
    }

    /** A refusal as Jackson lets it through, adding the way to the value as it goes up. */
    static JsonMappingException mapping(JsonParser in, ClauseException refusal) {
        return JsonMappingException.from(in, refusal.getMessage(), refusal);
    }

    /**
     * The fault of a problem.
     *
     * @param problem what was thrown
     * @param in the parser, which stands on the offending value, or behind what could not be parsed
     */
    static JsonInputException of(Exception problem, JsonParser in) {
        Throwable reason = reason(problem);
        ClauseException refusal = reason instanceof ClauseException domain ? domain : refusal(reason);
        JsonLocation location = location(reason, in);
        return new JsonInputException(
                refusal.code(),
                pointer(problem) + refusal.place(),
                location.getLineNr(),
                location.getColumnNr(),
                refusal.text());
    }

    /** Why a value cannot be written, if that is because it has no form or could not be read again. */
    static Optional<ClauseException> unreadable(IOException problem) {
        Throwable reason = reason(problem);
        if (reason instanceof StreamConstraintsException
                || reason instanceof InvalidDefinitionException
                || reason instanceof ClauseException) {
            ClauseException refusal = reason instanceof ClauseException domain ? domain : refusal(reason);
            return Optional.of(
                    new ClauseException(refusal.code(), pointer(problem) + refusal.place(), refusal.text(), null));
        }
        return Optional.empty();
    }

    /** The problem below all that Jackson wraps around it on the way up. */
    private static Throwable reason(Exception problem) {
        Throwable reason = problem;
        while (!(reason instanceof ClauseException)
                && (reason.getCause() instanceof JacksonException || reason.getCause() instanceof ClauseException)) {
            reason = reason.getCause();
        }
        return reason;
    }

    /** What Jackson refuses by itself, with what would be right if it tells. */
    private static ClauseException refusal(Throwable reason) {
        JsonFault fault = JsonFault.of(reason);
        return right(fault, reason).map(fault::refusal).orElseGet(fault::refusal);
    }

    private static Optional<Text> right(JsonFault fault, Throwable reason) {
        if (reason instanceof InvalidTypeIdException unknown) {
            return Mixins.alternatives(unknown.getBaseType().getRawClass())
                    .map(known -> Text.of("connues : " + known, "known: " + known));
        }
        if (fault != JsonFault.JSON_WRONG_TYPE) {
            return Optional.empty();
        }
        Class<?> target = reason instanceof MismatchedInputException mismatch
                ? mismatch.getTargetType()
                : reason instanceof InputCoercionException coercion ? coercion.getTargetType() : null;
        return Optional.ofNullable(target).map(type -> expected(expected(type)));
    }

    private static Text expected(Text right) {
        return Text.format("attendu : {0}", "expected {0}", right);
    }

    private static Text expected(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return Text.of("true ou false, sans guillemets", "true or false, without quotes");
        }
        if (type == int.class || type == Integer.class) {
            return Text.of(
                    "un nombre entier, sans guillemets, d'au plus " + Integer.MAX_VALUE,
                    "a whole number, without quotes, of at most " + Integer.MAX_VALUE);
        }
        if (Number.class.isAssignableFrom(type)) {
            return Text.of("un nombre, sans guillemets", "a number, without quotes");
        }
        return Collection.class.isAssignableFrom(type)
                ? Text.of("une liste entre crochets", "a list in brackets")
                : Text.of("un objet entre accolades", "an object in braces");
    }

    private static JsonLocation location(Throwable reason, JsonParser in) {
        if (reason instanceof UnknownField field) {
            return field.location();
        }
        JsonLocation location =
                reason instanceof JsonParseException parsing ? parsing.getLocation() : in.currentTokenLocation();
        boolean nothingRead = location.getColumnNr() < 1;
        return nothingRead ? in.currentLocation() : location;
    }

    private static String pointer(Exception problem) {
        if (!(problem instanceof JsonMappingException mapping)) {
            return "";
        }
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference reference : mapping.getPath()) {
            String name = reference.getFieldName();
            pointer.append('/').append(name == null ? Integer.toString(reference.getIndex()) : name(name));
        }
        return pointer.length() <= MAX_POINTER ? pointer.toString() : pointer.substring(0, MAX_POINTER) + "…";
    }

    /** The name of a field, or a question mark if no field of ours could have it: it may be somebody's. */
    static String name(String field) {
        return NAME.matcher(field).matches() ? field : "?";
    }
}
