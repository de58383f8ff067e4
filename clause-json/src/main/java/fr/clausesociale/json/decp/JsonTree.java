package fr.clausesociale.json.decp;

import fr.clausesociale.json.token.JsonFault;
import fr.clausesociale.json.token.JsonLibrary;
import fr.clausesociale.json.token.Limits;
import fr.clausesociale.json.token.Token;
import fr.clausesociale.json.token.TokenException;
import fr.clausesociale.json.token.TokenReader;
import fr.clausesociale.json.token.TokenWriter;
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
 * Reads and writes one JSON value in plain Java: maps in the order of their fields, lists, texts, exact numbers, booleans and null.
 */
final class JsonTree {

    /** Bytes of one contract. */
    static final int RECORD = 1024 * 1024;
    /** Objects and lists within each other, in one contract. */
    static final int DEPTH = 100;
    /** Characters of one text. */
    static final int TEXT = Limits.TEXT;
    /** Digits of one number. */
    static final int NUMBER = Limits.NUMBER;

    /** What stands in the place of a number that is none. */
    static final Object NOT_A_NUMBER = new Object();
    /** What stands in the place of a number of more digits than a value has. */
    static final Object TOO_LARGE = new Object();

    private final JsonLibrary library;

    JsonTree(JsonLibrary library) {
        this.library = library;
    }

    /** Reads the one value of a text, or refuses it; a field that stands twice is noted. */
    @Nullable
    Object read(String json, Place place) {
        try (TokenReader in = library.lenient(json)) {
            in.next();
            Object value = value(in, place, 0);
            if (in.next() != Token.END) {
                throw DecpFault.CONTRACT_MALFORMED.refusal();
            }
            return value;
        } catch (TokenException e) {
            boolean isLimit = e.code().equals(JsonFault.JSON_TOO_LARGE.code());
            throw (isLimit ? DecpFault.CONTRACT_TOO_LARGE : DecpFault.CONTRACT_MALFORMED).refusal();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object value(TokenReader in, Place place, int depth) throws IOException {
        return switch (in.token()) {
            case START_OBJECT -> object(in, place, deeper(depth));
            case START_LIST -> list(in, place, deeper(depth));
            case TEXT -> in.text();
            case INTEGER, DECIMAL -> number(in);
            case OTHER -> NOT_A_NUMBER;
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
            default -> throw DecpFault.CONTRACT_MALFORMED.refusal();
        };
    }

    private static int deeper(int depth) {
        if (depth == DEPTH) {
            throw DecpFault.CONTRACT_TOO_LARGE.refusal();
        }
        return depth + 1;
    }

    private static Map<String, @Nullable Object> object(TokenReader in, Place place, int depth) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (in.next() == Token.NAME) {
            String name = in.text();
            Place field = place.at(name);
            if (object.containsKey(name)) {
                field.note(DecpFault.FIELD_DUPLICATE);
            }
            in.next();
            object.put(name, value(in, field, depth));
        }
        return object;
    }

    private static List<@Nullable Object> list(TokenReader in, Place place, int depth) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (in.next() != Token.END_LIST) {
            list.add(value(in, place.at(list.size()), depth));
        }
        return list;
    }

    private static Object number(TokenReader in) throws IOException {
        BigDecimal number = in.number();
        return number == null || Decimals.isTooLarge(number) ? TOO_LARGE : number;
    }

    /** The value as JSON, on one line. Numbers are written without an exponent. */
    String write(Map<String, Object> value) {
        StringWriter out = new StringWriter();
        try (TokenWriter tokens = library.compact(out)) {
            write(value, tokens);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(Object value, TokenWriter out) throws IOException {
        if (value instanceof Map<?, ?> object) {
            out.startObject();
            for (Map.Entry<?, ?> field : object.entrySet()) {
                out.name((String) field.getKey());
                write(field.getValue(), out);
            }
            out.endObject();
        } else if (value instanceof List<?> list) {
            out.startList();
            for (Object item : list) {
                write(item, out);
            }
            out.endList();
        } else if (value instanceof BigDecimal number) {
            out.number(number);
        } else if (value instanceof Integer number) {
            out.number(number);
        } else if (value instanceof Boolean flag) {
            out.flag(flag);
        } else {
            out.text((String) value);
        }
    }
}
