package fr.clausesociale.json.decp;

import fr.clausesociale.json.decp.Found.Spot;
import java.io.CharArrayReader;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the contracts in a file of XML, and holds one at a time. It knows where tags, comments and sections of characters end, so that a
 * contract which is not well-formed does not take the others with it.
 */
final class XmlScanner {

    /** The characters of one contract, until the next one is found. */
    private record Slice(
            CharBuffer characters,
            boolean broken,
            boolean tooLarge,
            boolean notDecoded,
            boolean escaped,
            boolean replaced,
            boolean renamed) {

        Map<String, @Nullable Object> fields(XmlTree xml, Place place) {
            if (tooLarge) {
                throw DecpFault.CONTRACT_TOO_LARGE.refusal();
            }
            if (broken) {
                throw DecpFault.CONTRACT_MALFORMED.refusal();
            }
            if (notDecoded) {
                throw DecpFault.CONTRACT_ENCODING.refusal();
            }
            if (renamed) {
                place.note(DecpFault.FIELD_NAME);
            }
            if (escaped) {
                place.note(DecpFault.ESCAPE);
            }
            if (replaced) {
                place.note(DecpFault.TEXT_CHARACTERS);
            }
            XmlElement contract = xml.read(new CharArrayReader(characters.array(), 0, characters.limit()));
            contract.note(place);
            return contract.fields();
        }
    }

    /** How a tag ends. */
    private enum Tag {
        OPEN,
        EMPTY,
        /** Before its end, at the next tag or the end of the file. */
        BROKEN
    }

    /** The only references of XML without a document type: everything else behind an ampersand is text. */
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:(?:amp|lt|gt|quot|apos)|#(?:(?<decimal>[0-9]{1,7})|x(?<hex>[0-9a-fA-F]{1,6})));");

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REFERENCE = 10;

    private final Characters in;
    private final XmlTree xml = new XmlTree();
    private final Found found;

    private int depth;
    private boolean anyRoot;
    private boolean anyMarches;
    private boolean inMarches;
    private boolean rootTold;
    private boolean strayTold;
    private boolean truncated;
    private long marches;
    private long concessions;

    private char[] slice = new char[8 * 1024];
    private int length;
    private boolean keeping;
    private boolean tooLarge;
    private boolean notDecoded;
    private boolean escaped;
    private boolean replaced;

    XmlScanner(Characters in, Found found) {
        this.in = in;
        this.found = found;
    }

    void scan() throws IOException {
        for (int next = in.look(0); next != -1; next = in.look(0)) {
            if (next == '<') {
                markup();
            } else {
                if (depth <= 1 && !isBlank(next)) {
                    stray();
                }
                in.next();
            }
        }
        if (depth > 0) {
            truncated();
        }
        if (!anyMarches && marches + concessions == 0) {
            throw DecpFault.FILE_SHAPE.refusal();
        }
    }

    private void markup() throws IOException {
        if (isPassed()) {
            return;
        }
        if (in.follows("<!")) {
            if (!anyRoot) {
                throw DecpFault.FILE_DOCTYPE.refusal();
            }
            stray();
            in.next();
        } else if (in.follows("</")) {
            tag();
            depth = Math.max(0, depth - 1);
        } else if (isNameStart(in.look(1))) {
            element();
        } else {
            stray();
            in.next();
        }
    }

    /** Goes past a comment or an instruction. Whether there is one. */
    private boolean isPassed() throws IOException {
        boolean comment = in.follows("<!--");
        if (comment || in.follows("<?")) {
            boolean kept = keeping;
            keeping = false;
            copyPast(comment ? "-->" : "?>", comment ? 4 : 2);
            keeping = kept;
            return true;
        }
        return false;
    }

    private void element() throws IOException {
        String name = name(1);
        String kind = kind(name);
        if (depth == 0) {
            if (anyRoot) {
                found.file(DecpFault.FILE_TRAILING, "");
            }
            anyRoot = true;
            inMarches = kind.equals(Found.MARCHES);
            anyMarches |= inMarches;
        }
        boolean inPlace = inMarches && depth == 1;
        if (kind.equals(Found.MARCHE) || kind.equals(Found.CONCESSION)) {
            if (!inPlace) {
                root();
            }
            contract(kind, !name.equals(kind));
            return;
        }
        if (depth == 0 ? !name.equals(Found.MARCHES) : kind.equals(Found.MARCHES)) {
            root();
        } else if (inPlace) {
            found.file(DecpFault.FILE_FIELD, "/" + Found.MARCHES + "/" + Place.name(name));
        }
        if (tag() == Tag.OPEN) {
            depth++;
        }
    }

    private void contract(String kind, boolean renamed) throws IOException {
        long index = kind.equals(Found.MARCHE) ? marches++ : concessions++;
        String pointer = (inMarches ? "/" + Found.MARCHES : "") + "/" + kind + "/" + index;
        Spot spot = new Spot(kind, pointer, in.line(), in.column());
        length = 0;
        tooLarge = false;
        notDecoded = false;
        escaped = false;
        replaced = false;
        keeping = true;
        boolean whole = toItsEnd(kind);
        keeping = false;
        Slice contract =
                new Slice(CharBuffer.wrap(slice, 0, length), !whole, tooLarge, notDecoded, escaped, replaced, renamed);
        found.contract(spot, place -> contract.fields(xml, place));
    }

    /** Takes a contract. Whether it ends, as far as its outline tells; if not, what follows is the next contract. */
    private boolean toItsEnd(String kind) throws IOException {
        Tag first = tag();
        boolean whole = first != Tag.BROKEN;
        if (first == Tag.EMPTY) {
            return true;
        }
        for (int next = in.look(0); next != -1; next = in.look(0)) {
            if (next == '&') {
                reference();
            } else if (next != '<') {
                keep((char) in.next());
            } else if (in.follows("<![CDATA[")) {
                copyPast("]]>", 9);
            } else if (in.follows("</")) {
                String closed = kind(name(2));
                if (closed.equals(Found.MARCHES)) {
                    return false;
                }
                whole &= tag() != Tag.BROKEN;
                if (closed.equals(kind)) {
                    return whole;
                }
            } else if (isNameStart(in.look(1))) {
                if (!kind(name(1)).isEmpty()) {
                    return false;
                }
                whole &= tag() != Tag.BROKEN;
            } else if (!isPassed()) {
                in.next();
                keep("&lt;");
                escaped = true;
            }
        }
        truncated();
        return false;
    }

    /** Takes a tag from its bracket on. */
    private Tag tag() throws IOException {
        keep((char) in.next());
        int quote = 0;
        int last = 0;
        for (int next = in.look(0); next != -1 && next != '<'; next = in.look(0)) {
            if (next == '&') {
                reference();
            } else {
                keep((char) in.next());
            }
            if (quote == 0 && next == '>') {
                return last == '/' ? Tag.EMPTY : Tag.OPEN;
            }
            if (quote == 0 && (next == '"' || next == '\'')) {
                quote = next;
            } else if (next == quote) {
                quote = 0;
            }
            last = next;
        }
        return Tag.BROKEN;
    }

    /** Takes an ampersand and what belongs to it; one of no reference is escaped, and a reference to what XML may not hold is a blank. */
    private void reference() throws IOException {
        StringBuilder ahead = new StringBuilder();
        while (ahead.length() < LONGEST_REFERENCE && in.look(ahead.length()) != -1) {
            ahead.append((char) in.look(ahead.length()));
        }
        var reference = REFERENCE.matcher(ahead);
        if (!reference.lookingAt()) {
            in.next();
            keep("&amp;");
            escaped = true;
            return;
        }
        for (int i = 0; i < reference.end(); i++) {
            in.next();
        }
        int character = reference.group("decimal") != null
                ? Integer.parseInt(reference.group("decimal"))
                : reference.group("hex") != null ? Integer.parseInt(reference.group("hex"), 16) : ' ';
        if (isAllowed(character)) {
            keep(reference.group());
        } else {
            keep(" ");
            replaced = true;
        }
    }

    /** Takes the opening of a section, and all up to and with its end. */
    private void copyPast(String end, int opening) throws IOException {
        for (int i = 0; i < opening; i++) {
            keep((char) in.next());
        }
        while (!in.follows(end)) {
            int next = in.next();
            if (next == -1) {
                truncated();
                return;
            }
            keep((char) next);
        }
        for (int i = 0; i < end.length(); i++) {
            keep((char) in.next());
        }
    }

    /** Takes a character into the contract, if one is being taken. */
    private void keep(char taken) {
        if (!keeping) {
            return;
        }
        if (length == JsonTree.RECORD) {
            tooLarge = true;
            return;
        }
        if (length == slice.length) {
            slice = Arrays.copyOf(slice, Math.min(2 * slice.length, JsonTree.RECORD));
        }
        if (taken == Characters.NOT_DECODED) {
            notDecoded = true;
        }
        boolean allowed = Character.isSurrogate(taken) || isAllowed(taken);
        replaced |= !allowed;
        slice[length] = allowed ? taken : ' ';
        length++;
    }

    private void keep(String text) {
        for (int i = 0; i < text.length(); i++) {
            keep(text.charAt(i));
        }
    }

    private void root() {
        if (!rootTold) {
            rootTold = true;
            found.file(DecpFault.FILE_ROOT, "");
        }
    }

    private void stray() {
        if (!strayTold) {
            strayTold = true;
            found.file(DecpFault.FILE_MALFORMED, "");
        }
    }

    private void truncated() {
        if (!truncated) {
            truncated = true;
            found.file(DecpFault.FILE_TRUNCATED, "");
        }
    }

    /** The name so many places ahead, without its prefix; one that is too long is of nothing that is known. */
    private String name(int from) throws IOException {
        StringBuilder name = new StringBuilder();
        for (int next = in.look(from);
                name.length() < LONGEST_NAME && isNamePart(next);
                next = in.look(from + name.length())) {
            name.append((char) next);
        }
        return XmlTree.local(name.toString());
    }

    /** What an element of a name is, in whatever spelling; empty if it is no outline of a file. */
    private static String kind(String name) {
        return switch (name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "")) {
            case "marches" -> Found.MARCHES;
            case "marche" -> Found.MARCHE;
            case "contratconcession" -> Found.CONCESSION;
            default -> "";
        };
    }

    private static boolean isNameStart(int character) {
        return Character.isLetter(character) || character == '_' || character == ':';
    }

    private static boolean isNamePart(int character) {
        return isNameStart(character) || Character.isDigit(character) || character == '-' || character == '.';
    }

    private static boolean isBlank(int character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }

    /** Whether XML 1.0 may hold a character. */
    private static boolean isAllowed(int character) {
        return isBlank(character)
                || (character >= ' ' && character <= 0xd7ff)
                || (character >= 0xe000 && character <= 0xfffd)
                || (character >= 0x10000 && character <= 0x10ffff);
    }
}
