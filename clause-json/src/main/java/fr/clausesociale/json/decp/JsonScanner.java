package fr.clausesociale.json.decp;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.clausesociale.json.decp.Found.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the contracts in a file of JSON, byte by byte, and holds one at a time. It knows the outline of the file and where strings, objects and
 * lists end, so that a contract which is no JSON does not take the others with it.
 */
final class JsonScanner {

    /** The bytes of one contract, until the next one is found. */
    private record Slice(ByteBuffer bytes, boolean broken, boolean tooLarge, boolean repaired) {

        Map<String, @Nullable Object> fields(JsonTree json, Place place) {
            if (tooLarge) {
                throw DecpFault.CONTRACT_TOO_LARGE.refusal();
            }
            if (broken) {
                throw DecpFault.CONTRACT_MALFORMED.refusal();
            }
            if (repaired) {
                place.note(DecpFault.ESCAPE);
            }
            if (!(json.read(text(), place) instanceof Map<?, ?> object)) {
                throw DecpFault.CONTRACT_NOT_OBJECT.refusal();
            }
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            object.forEach((name, value) -> fields.put((String) name, value));
            return fields;
        }

        private String text() {
            try {
                return UTF_8.newDecoder().decode(bytes).toString();
            } catch (CharacterCodingException e) {
                throw DecpFault.CONTRACT_ENCODING.refusal();
            }
        }
    }

    /** Fields with which a contract may begin, and hardly anything within a contract. */
    private static final Set<String> FIRST_FIELDS = Set.of(
            "_type",
            "acheteur",
            "autoriteConcedante",
            "codeCPV",
            "considerationsSociales",
            "id",
            "nature",
            "objet",
            "source",
            "uid");

    private static final Set<String> LITERALS =
            Set.of("true", "false", "null", "NaN", "Infinity", "nan", "None", "True", "False", "undefined");

    private static final int NESTED_LISTS = 8;
    private static final int LONGEST_NAME = 60;
    private static final int LOOKAHEAD = 1024;

    private final InputStream in;
    private final JsonTree json;
    private final Found found;
    private final byte[] buffer = new byte[64 * 1024];
    private int at;
    private int end;
    private boolean ended;

    private long line = 1;
    private long column = 1;

    private byte[] slice = new byte[8 * 1024];
    private int length;
    private boolean tooLarge;
    private boolean repaired;
    private boolean keeping;

    private boolean malformed;
    private boolean truncated;
    private boolean resumed;
    private String list = "";
    private String pointer = "";
    private int index;

    JsonScanner(InputStream in, JsonTree json, Found found) {
        this.in = in;
        this.json = json;
        this.found = found;
    }

    void scan() throws IOException {
        if (look(0) == 0xef && look(1) == 0xbb && look(2) == 0xbf) {
            found.file(DecpFault.FILE_BOM, "");
            at += 3;
        }
        if (isUtf16()) {
            throw DecpFault.FILE_UTF_16.refusal();
        }
        int first = significant();
        if (first != '{' && first != '[') {
            throw DecpFault.FILE_SHAPE.refusal();
        }
        document(first);
        while (resumed && resume()) {
            contracts(0);
        }
        for (int next = significant(); next != -1; next = significant()) {
            found.file(DecpFault.FILE_TRAILING, "");
            if (next != '{' && next != '[') {
                return;
            }
            document(next);
        }
    }

    private boolean isUtf16() throws IOException {
        int first = look(0);
        int second = look(1);
        return (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe) || first == 0 || second == 0;
    }

    private void document(int first) throws IOException {
        if (first == '[') {
            found.file(DecpFault.FILE_ROOT, "");
            list("", "");
        } else {
            envelope("", true);
        }
    }

    /** The object around the lists: the document itself, or what stands under {@code marches}. */
    private void envelope(String outer, boolean document) throws IOException {
        next();
        while (true) {
            int next = significant();
            if (next == -1) {
                truncated();
                return;
            }
            if (next == '"') {
                String name = name();
                if (significant() == ':') {
                    next();
                    field(outer, name, document);
                } else {
                    malformed();
                }
            } else {
                if (next != ',' && next != '}') {
                    malformed();
                }
                next();
                if (next == '}') {
                    return;
                }
            }
        }
    }

    private void field(String outer, String name, boolean document) throws IOException {
        String place = outer + "/" + Place.name(name);
        boolean isList = name.equals(Found.MARCHE) || name.equals(Found.CONCESSION);
        if (document && name.equals(Found.MARCHES)) {
            if (significant() == '{') {
                envelope(place, false);
            } else {
                list(place, "");
            }
        } else if (isList) {
            if (document) {
                found.file(DecpFault.FILE_ROOT, place);
            }
            list(place, name);
        } else {
            skip();
            if (!(document && name.equals("$schema"))) {
                found.file(DecpFault.FILE_FIELD, place);
            }
        }
    }

    private void list(String place, String name) throws IOException {
        list = name;
        pointer = place;
        index = 0;
        int next = significant();
        if (next == '[') {
            next();
            contracts(0);
        } else if (next == '{') {
            found.file(DecpFault.LIST_MISSING, place);
            contract();
        } else {
            found.file(DecpFault.VALUE_NOT_GIVEN, place);
            skip();
        }
    }

    /** The contracts of a list, up to and with its end. */
    private void contracts(int nested) throws IOException {
        while (true) {
            int next = significant();
            switch (next) {
                case -1 -> {
                    truncated();
                    return;
                }
                case ']' -> {
                    next();
                    return;
                }
                case '}' -> {
                    malformed();
                    return;
                }
                case ',' -> next();
                case '{' -> contract();
                case '[' -> {
                    found.file(DecpFault.LIST_NESTED, pointer + "/" + index);
                    if (nested < NESTED_LISTS) {
                        next();
                        contracts(nested + 1);
                    } else {
                        noContract();
                    }
                }
                default -> {
                    if (next == '"' || next == '-' || isDigit(next) || isLetter(next)) {
                        noContract();
                    } else {
                        malformed();
                        next();
                    }
                }
            }
        }
    }

    private void noContract() throws IOException {
        found.noContract(spot(line, column()));
        index++;
        skip();
    }

    private Spot spot(long atLine, int atColumn) {
        return new Spot(list, pointer + "/" + index, atLine, atColumn);
    }

    private void truncated() {
        if (!truncated) {
            truncated = true;
            found.file(DecpFault.FILE_TRUNCATED, "");
        }
    }

    private void malformed() {
        if (!malformed) {
            malformed = true;
            found.file(DecpFault.FILE_MALFORMED, pointer);
        }
    }

    private void contract() throws IOException {
        long firstLine = line;
        int firstColumn = column();
        length = 0;
        tooLarge = false;
        repaired = false;
        keeping = true;
        boolean whole = object();
        keeping = false;
        Slice contract = new Slice(ByteBuffer.wrap(slice, 0, length), !whole, tooLarge, repaired);
        found.contract(spot(firstLine, firstColumn), place -> contract.fields(json, place));
        index++;
    }

    /** Goes through an object. Whether it is whole, as far as its outline tells; if not, what follows is the next contract. */
    private boolean object() throws IOException {
        BitSet objects = new BitSet();
        int depth = 0;
        long deeper = 0;
        int last = ',';
        boolean whole = true;
        while (true) {
            int next = look(0);
            boolean inObject = depth > 0 && deeper == 0 && objects.get(depth - 1);
            boolean keyDue = inObject && (last == '{' || last == ',');
            switch (next) {
                case -1 -> {
                    truncated();
                    return false;
                }
                case ' ', '\t', '\r', '\n' -> {
                    take();
                    continue;
                }
                case '{', '[' -> {
                    if (keyDue) {
                        resumeAt(last);
                        return false;
                    }
                    take();
                    if (depth < JsonTree.DEPTH) {
                        objects.set(depth, next == '{');
                        depth++;
                    } else {
                        tooLarge = true;
                        deeper++;
                    }
                }
                case '}', ']' -> {
                    if (deeper > 0) {
                        take();
                        deeper--;
                        break;
                    }
                    int open = depth - 1;
                    while (open >= 0 && objects.get(open) != (next == '}')) {
                        open--;
                    }
                    whole &= open == depth - 1;
                    if (open < 0) {
                        return false;
                    }
                    take();
                    depth = open;
                    if (depth == 0) {
                        return whole;
                    }
                }
                case '"' -> {
                    if (!string()) {
                        truncated();
                        return false;
                    }
                }
                case ':', ',' -> take();
                default -> {
                    if (!scalar(next)) {
                        resumeAt(last);
                        return false;
                    }
                }
            }
            last = next;
        }
    }

    /** Takes a number or a literal, unless it is neither. */
    private boolean scalar(int first) throws IOException {
        if (first == '-' || first == '+' || isDigit(first)) {
            for (int next = first; isDigit(next) || ".eE+-".indexOf(next) >= 0; next = look(0)) {
                take();
            }
            return true;
        }
        StringBuilder word = new StringBuilder();
        while (word.length() <= LONGEST_NAME && isLetter(look(word.length()))) {
            word.append((char) look(word.length()));
        }
        if (!LITERALS.contains(word.toString())) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            take();
        }
        return true;
    }

    /** Takes a string, with backslashes escaped that are not. Whether it ends. */
    private boolean string() throws IOException {
        take();
        while (true) {
            int next = look(0);
            if (next == -1) {
                return false;
            }
            if (next == '\\') {
                if (escape()) {
                    return true;
                }
            } else {
                take();
                if (next == '"') {
                    return true;
                }
            }
        }
    }

    /** Takes a backslash and what belongs to it. Whether it ended the string, since the quote behind it does. */
    private boolean escape() throws IOException {
        int escaped = look(1);
        if (escaped == '"' && fieldFollows(2)) {
            keepTwice();
            take();
            return true;
        }
        if (escaped == '\'') {
            repaired = true;
            next();
            take();
        } else if (escaped >= 0 && "\"\\/bfnrt".indexOf(escaped) >= 0) {
            take();
            take();
        } else if (escaped == 'u' && isHex(look(2)) && isHex(look(3)) && isHex(look(4)) && isHex(look(5))) {
            for (int i = 0; i < 6; i++) {
                take();
            }
        } else {
            keepTwice();
        }
        return false;
    }

    private void keepTwice() throws IOException {
        repaired = true;
        keep((byte) '\\');
        take();
    }

    /** Whether a comma, a name in quotes and a colon follow: no well-formed string holds them in this way. */
    private boolean fieldFollows(int from) throws IOException {
        int comma = blanks(from);
        int quote = look(comma) == ',' ? blanks(comma + 1) : -1;
        return quote >= 0 && look(quote) == '"' && nameAhead(quote) != null;
    }

    /** The name of a field that stands in quotes and before a colon, or null if there is none. */
    private @Nullable String nameAhead(int quote) throws IOException {
        StringBuilder name = new StringBuilder();
        int next = quote + 1;
        while (name.length() <= LONGEST_NAME && isNamePart(look(next))) {
            name.append((char) look(next));
            next++;
        }
        boolean isField = look(next) == '"' && !name.isEmpty() && look(blanks(next + 1)) == ':';
        return isField ? name.toString() : null;
    }

    private int blanks(int from) throws IOException {
        int next = from;
        while (next < from + LOOKAHEAD / 4 && isBlank(look(next))) {
            next++;
        }
        return next;
    }

    private void resumeAt(int last) throws IOException {
        keeping = false;
        found.file(DecpFault.FILE_RESUMED, pointer + "/" + index);
        resumed = true;
        resumeBehind(last);
    }

    private boolean resume() throws IOException {
        return look(0) != -1 && resumeBehind(' ');
    }

    /** Goes on to what looks like the first field of a contract. Whether there is one. */
    private boolean resumeBehind(int before) throws IOException {
        int last = before;
        for (int next = look(0); next != -1; next = look(0)) {
            if (next == '{' && (last == ',' || last == '[')) {
                int quote = blanks(1);
                String name = look(quote) == '"' ? nameAhead(quote) : null;
                if (name != null && FIRST_FIELDS.contains(name)) {
                    return true;
                }
            }
            if (!isBlank(next)) {
                last = next;
            }
            next();
        }
        return false;
    }

    /** Reads a name in quotes; one that is too long is of no field that is known. */
    private String name() throws IOException {
        length = 0;
        tooLarge = false;
        keeping = true;
        string();
        keeping = false;
        int last = Math.min(length, LONGEST_NAME * 2) - 1;
        return new String(slice, 1, Math.max(0, last - 1), UTF_8);
    }

    /** Goes past one value of any kind. */
    private void skip() throws IOException {
        int first = significant();
        if (first == '"') {
            string();
            return;
        }
        if (first != '{' && first != '[') {
            for (int next = look(0); next != -1 && ",]}".indexOf(next) < 0; next = look(0)) {
                next();
            }
            return;
        }
        long depth = 0;
        for (int next = look(0); next != -1; next = look(0)) {
            if (next == '"') {
                string();
                continue;
            }
            next();
            if (next == '{' || next == '[') {
                depth++;
            } else if ((next == '}' || next == ']') && --depth == 0) {
                return;
            }
        }
    }

    /** The next byte that is no blank, without taking it; -1 at the end. */
    private int significant() throws IOException {
        int next = look(0);
        while (isBlank(next)) {
            next();
            next = look(0);
        }
        return next;
    }

    /** Takes a byte into the contract, if one is being taken. */
    private void take() throws IOException {
        keep((byte) next());
    }

    private void keep(byte taken) {
        if (!keeping || tooLarge) {
            return;
        }
        if (length == JsonTree.RECORD) {
            tooLarge = true;
            return;
        }
        if (length == slice.length) {
            slice = Arrays.copyOf(slice, Math.min(2 * slice.length, JsonTree.RECORD));
        }
        slice[length] = taken;
        length++;
    }

    private int next() throws IOException {
        int next = look(0);
        if (next == -1) {
            return -1;
        }
        at++;
        if (next == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
        return next;
    }

    /** The byte so many places ahead, or -1 behind the end. */
    private int look(int ahead) throws IOException {
        if (at + ahead >= end) {
            fill(ahead);
        }
        return at + ahead < end ? buffer[at + ahead] & 0xff : -1;
    }

    private void fill(int ahead) throws IOException {
        if (ended) {
            return;
        }
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        while (end <= ahead && !ended) {
            int read = in.read(buffer, end, buffer.length - end);
            ended = read < 0;
            end += Math.max(0, read);
        }
    }

    private int column() {
        return (int) Math.min(column, Integer.MAX_VALUE);
    }

    private static boolean isBlank(int character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLetter(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private static boolean isNamePart(int character) {
        return isLetter(character) || isDigit(character) || character == '_' || character == '-' || character == '$';
    }

    private static boolean isHex(int character) {
        return Character.digit(character, 16) >= 0 && character < 0x80;
    }
}
