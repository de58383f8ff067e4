package fr.clausesociale.json.token;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tokens by Jackson 2. */
public final class Jackson2 implements JsonLibrary {

    private static final StreamReadConstraints WITHIN_LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(Limits.DEPTH)
            .maxStringLength(Limits.TEXT)
            .maxNumberLength(Limits.NUMBER)
            .maxDocumentLength(Limits.DOCUMENT)
            .build();

    private static final JsonFactory STRICT = JsonFactory.builder()
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .streamReadConstraints(WITHIN_LIMITS)
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .build())
            .build();

    private static final JsonFactory LENIENT = JsonFactory.builder()
            .enable(
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA)
            .streamReadConstraints(WITHIN_LIMITS)
            .build();

    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    @Override
    public TokenReader strict(InputStream in) throws IOException {
        return new Reader(STRICT.createParser(in));
    }

    @Override
    public TokenReader strict(byte[] bytes, int from, int length) throws IOException {
        return new Reader(STRICT.createParser(bytes, from, length));
    }

    @Override
    public TokenReader lenient(String json) throws IOException {
        return new Reader(LENIENT.createParser(json));
    }

    @Override
    public TokenWriter indented(OutputStream out) throws IOException {
        return new Generator(STRICT.createGenerator(out).setPrettyPrinter(INDENTED.createInstance()));
    }

    @Override
    public TokenWriter compact(OutputStream out) throws IOException {
        return new Generator(STRICT.createGenerator(out).setRootValueSeparator(null));
    }

    @Override
    public TokenWriter compact(Writer out) throws IOException {
        return new Generator(STRICT.createGenerator(out).setRootValueSeparator(null));
    }

    /** A reader of the tokens of a parser, on the token on which that stands. */
    public static TokenReader of(JsonParser in) {
        return new Reader(in);
    }

    /** A writer of tokens with a generator. */
    public static TokenWriter of(JsonGenerator out) {
        return new Generator(out);
    }

    private static final class Reader implements TokenReader {
        private final JsonParser in;
        private Token token;

        Reader(JsonParser in) {
            this.in = in;
            this.token = token(in.currentToken());
        }

        @Override
        public Token next() throws IOException {
            try {
                token = token(in.nextToken());
                return token;
            } catch (JsonProcessingException e) {
                throw refusal(e);
            }
        }

        private Token token(@Nullable JsonToken jackson) {
            if (jackson == null) {
                return Token.END;
            }
            return switch (jackson) {
                case START_OBJECT -> Token.START_OBJECT;
                case END_OBJECT -> Token.END_OBJECT;
                case START_ARRAY -> Token.START_LIST;
                case END_ARRAY -> Token.END_LIST;
                case FIELD_NAME -> Token.NAME;
                case VALUE_STRING -> Token.TEXT;
                case VALUE_NUMBER_INT -> Token.INTEGER;
                case VALUE_NUMBER_FLOAT -> isNumber() ? Token.DECIMAL : Token.OTHER;
                case VALUE_TRUE -> Token.TRUE;
                case VALUE_FALSE -> Token.FALSE;
                case VALUE_NULL -> Token.NULL;
                case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.OTHER;
            };
        }

        private boolean isNumber() {
            try {
                return !in.isNaN();
            } catch (IOException e) {
                return false;
            }
        }

        @Override
        public Token token() {
            return token;
        }

        @Override
        public String text() throws IOException {
            try {
                return in.getText();
            } catch (JsonProcessingException e) {
                throw refusal(e);
            }
        }

        @Override
        public @Nullable BigDecimal number() throws IOException {
            try {
                return in.getDecimalValue();
            } catch (NumberFormatException | StreamReadException e) {
                return null;
            } catch (JsonProcessingException e) {
                throw refusal(e);
            }
        }

        private TokenException refusal(JsonProcessingException problem) {
            JsonLocation location = problem.getLocation();
            boolean isLimit = problem instanceof StreamConstraintsException;
            return isLimit || location == null
                    ? new TokenException(
                            (isLimit ? JsonFault.JSON_TOO_LARGE : JsonFault.JSON_MALFORMED).refusal(),
                            line(),
                            column(),
                            problem)
                    : new TokenException(
                            JsonFault.JSON_MALFORMED.refusal(), location.getLineNr(), location.getColumnNr(), problem);
        }

        @Override
        public int line() {
            return location().getLineNr();
        }

        @Override
        public int column() {
            return location().getColumnNr();
        }

        private JsonLocation location() {
            JsonLocation location = in.currentTokenLocation();
            boolean nothingRead = location.getColumnNr() < 1;
            return nothingRead ? in.currentLocation() : location;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private static final class Generator implements TokenWriter {
        private final JsonGenerator out;

        Generator(JsonGenerator out) {
            this.out = out;
        }

        @Override
        public void startObject() throws IOException {
            try {
                out.writeStartObject();
            } catch (StreamConstraintsException e) {
                throw tooDeep(e);
            }
        }

        @Override
        public void endObject() throws IOException {
            out.writeEndObject();
        }

        @Override
        public void startList() throws IOException {
            try {
                out.writeStartArray();
            } catch (StreamConstraintsException e) {
                throw tooDeep(e);
            }
        }

        @Override
        public void endList() throws IOException {
            out.writeEndArray();
        }

        @Override
        public void name(String name) throws IOException {
            out.writeFieldName(name);
        }

        @Override
        public void text(String text) throws IOException {
            out.writeString(text);
        }

        @Override
        public void number(BigDecimal number) throws IOException {
            out.writeNumber(number);
        }

        @Override
        public void number(long number) throws IOException {
            out.writeNumber(number);
        }

        @Override
        public void flag(boolean flag) throws IOException {
            out.writeBoolean(flag);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        private static TokenException tooDeep(StreamConstraintsException problem) {
            return new TokenException(JsonFault.JSON_TOO_LARGE.refusal(), 0, 0, problem);
        }
    }
}
