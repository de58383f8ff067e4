package fr.clausesociale.json.decp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a file of XML or CSV, in the encoding that its first bytes or its declaration tell, and UTF-8 if they tell none. */
final class Characters {

    /** What stands in the place of bytes that are not of the encoding; no XML may hold it otherwise. */
    static final char NOT_DECODED = '\uffff';

    /** Encodings of which the declaration can be read before they are known; of these the JDK has each everywhere. */
    private static final Set<String> DECLARED =
            Set.of("UTF-8", "US-ASCII", "ISO-8859-1", "ISO-8859-15", "windows-1252");

    private static final Pattern DECLARATION =
            Pattern.compile("^\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    private static final int BUFFER = 64 * 1024;
    private static final int HEAD = 1024;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer characters = CharBuffer.allocate(BUFFER).limit(0);
    private final CharsetDecoder decoder;
    private boolean bytesEnded;
    private boolean ended;

    private long line = 1;
    private long column = 1;

    Characters(InputStream in, Found found) throws IOException {
        this.in = in;
        while (bytes.limit() < HEAD && !bytesEnded) {
            readBytes();
        }
        decoder = charset(found)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private Charset charset(Found found) {
        if (startsWith(0xef, 0xbb, 0xbf)) {
            bytes.position(3);
            return UTF_8;
        }
        if (startsWith(0xff, 0xfe, 0, 0)) {
            throw DecpFault.FILE_ENCODING.refusal();
        }
        if (startsWith(0xfe, 0xff) || startsWith(0xff, 0xfe)) {
            Charset told = startsWith(0xfe, 0xff) ? UTF_16BE : UTF_16LE;
            bytes.position(2);
            return told;
        }
        if (startsWith(0, '<')) {
            return UTF_16BE;
        }
        if (startsWith('<', 0)) {
            return UTF_16LE;
        }
        String head = ISO_8859_1
                .decode(bytes.duplicate().limit(Math.min(bytes.limit(), HEAD)))
                .toString();
        Matcher declaration = DECLARATION.matcher(head);
        return declaration.find() ? declared(declaration.group(1), found) : UTF_8;
    }

    private boolean startsWith(int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.limit() || (bytes.get(i) & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset declared(String name, Found found) {
        if (name.toUpperCase(Locale.ROOT).startsWith("UTF-16")) {
            // in UTF-16 the declaration could not have been read byte by byte
            found.file(DecpFault.FILE_ENCODING_DECLARED, "");
            return UTF_8;
        }
        try {
            Charset charset = Charset.forName(name);
            if (DECLARED.contains(charset.name())) {
                return charset;
            }
        } catch (IllegalArgumentException e) {
            throw DecpFault.FILE_ENCODING.refusal();
        }
        throw DecpFault.FILE_ENCODING.refusal();
    }

    long line() {
        return line;
    }

    int column() {
        return (int) Math.min(column, Integer.MAX_VALUE);
    }

    /** Takes the next character; -1 at the end. */
    int next() throws IOException {
        int next = look(0);
        if (next != -1) {
            characters.get();
            if (next == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return next;
    }

    /** The character so many places ahead, or -1 behind the end. */
    int look(int ahead) throws IOException {
        while (characters.remaining() <= ahead && !ended) {
            decode();
        }
        return ahead < characters.remaining() ? characters.get(characters.position() + ahead) : -1;
    }

    boolean follows(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            if (look(i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void decode() throws IOException {
        characters.compact();
        CoderResult result = decoder.decode(bytes, characters, bytesEnded);
        if (result.isError()) {
            bytes.position(bytes.position() + result.length());
            characters.put(NOT_DECODED);
        } else if (result.isUnderflow()) {
            if (bytesEnded) {
                ended = true;
            } else {
                readBytes();
            }
        }
        characters.flip();
    }

    private void readBytes() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytesEnded = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }
}
