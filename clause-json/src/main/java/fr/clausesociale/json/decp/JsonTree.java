package fr.clausesociale.json.decp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One JSON value in plain Java: maps in the order of their fields, lists, texts, exact numbers, booleans and null. The only class of this
 * package that knows Jackson.
 */
final class JsonTree {

    /** Bytes of one contract. */
    static final int RECORD = 1024 * 1024;
    /** Objects and lists within each other, in one contract. */
    static final int DEPTH = 100;
    /** Characters of one text. */
    static final int TEXT = 100_000;
    /** Digits of one number. */
    static final int NUMBER = 1000;

    /** What stands in the place of a number that is none. */
    static final Object NOT_A_NUMBER = new Object();
    /** What stands in the place of a number of more digits than a value has. */
    static final Object TOO_LARGE = new Object();

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(TEXT)
                    .maxNumberLength(NUMBER)
                    .build())
            .build();

    private JsonTree() {}

    /** Reads the one value of a text, or refuses it; a field that stands twice is noted. */
    static @Nullable Object read(String json, Place place) {
        try (JsonParser in = FACTORY.createParser(json)) {
            in.nextToken();
            Object value = value(in, place);
            if (in.nextToken() != null) {
                throw DecpFault.CONTRACT_MALFORMED.refusal();
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw DecpFault.CONTRACT_TOO_LARGE.refusal();
        } catch (StreamReadException e) {
            throw DecpFault.CONTRACT_MALFORMED.refusal();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object value(JsonParser in, Place place) throws IOException {
        JsonToken token = in.currentToken();
        if (token == null) {
            throw DecpFault.CONTRACT_MALFORMED.refusal();
        }
        return switch (token) {
            case START_OBJECT -> object(in, place);
            case START_ARRAY -> list(in, place);
            case VALUE_STRING -> in.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw DecpFault.CONTRACT_MALFORMED.refusal();
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser in, Place place) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            Place field = place.at(name);
            if (object.containsKey(name)) {
                field.note(DecpFault.FIELD_DUPLICATE);
            }
            in.nextToken();
            object.put(name, value(in, field));
        }
        return object;
    }

    private static List<@Nullable Object> list(JsonParser in, Place place) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(in, place.at(list.size())));
        }
        return list;
    }

    private static Object number(JsonParser in) throws IOException {
        if (in.isNaN()) {
            return NOT_A_NUMBER;
        }
        BigDecimal number;
        try {
            number = in.getDecimalValue();
        } catch (NumberFormatException e) {
            return TOO_LARGE;
        }
        return Decimals.isTooLarge(number) ? TOO_LARGE : number;
    }

    /** The value as JSON, on one line. Numbers are written without an exponent. */
    static String write(Map<String, Object> value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Map<?, ?> object) {
            out.writeStartObject();
            for (Map.Entry<?, ?> field : object.entrySet()) {
                out.writeFieldName((String) field.getKey());
                write(field.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object item : list) {
                write(item, out);
            }
            out.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number.toPlainString());
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString((String) value);
        }
    }
}
