package fr.clausesociale.json.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Tokens by Jackson 3, with the same bytes as by Jackson 2. */
public final class Jackson3 implements JsonLibrary {

    private static final StreamReadConstraints WITHIN_LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(Limits.DEPTH)
            .maxStringLength(Limits.TEXT)
            .maxNumberLength(Limits.NUMBER)
            .maxDocumentLength(Limits.DOCUMENT)
            .build();

    private static final JsonFactory STRICT = JsonFactory.builderWithJackson2Defaults()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .streamReadConstraints(WITHIN_LIMITS)
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .build())
            .build();

    private static final JsonFactory LENIENT = JsonFactory.builderWithJackson2Defaults()
            .enable(
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA)
            .streamReadConstraints(WITHIN_LIMITS)
            .build();

    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    @Override
    public TokenReader strict(InputStream in) throws IOException {
        try {
            return new Reader(STRICT.createParser(ObjectReadContext.empty(), in));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public TokenReader strict(byte[] bytes, int from, int length) {
        return new Reader(STRICT.createParser(ObjectReadContext.empty(), bytes, from, length));
    }

    @Override
    public TokenReader lenient(String json) {
        return new Reader(LENIENT.createParser(ObjectReadContext.empty(), json));
    }

    @Override
    public TokenWriter indented(OutputStream out) {
        return new Generator(STRICT.createGenerator(new Layout(INDENTED.createInstance()), out));
    }

    @Override
    public TokenWriter compact(OutputStream out) {
        return new Generator(STRICT.createGenerator(new Layout(null), out));
    }

    @Override
    public TokenWriter compact(Writer out) {
        return new Generator(STRICT.createGenerator(new Layout(null), out));
    }

    /** A reader of the tokens of a parser, on the token on which that stands. */
    public static TokenReader of(JsonParser in) {
        return new Reader(in);
    }

    /** A writer of tokens with a generator. */
    public static TokenWriter of(JsonGenerator out) {
        return new Generator(out);
    }

    /** How a generator lays values out; nothing stands between one and the next. */
    private static final class Layout extends ObjectWriteContext.Base {
        private final @Nullable PrettyPrinter printer;

        Layout(@Nullable PrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return printer != null;
        }

        @Override
        public @Nullable SerializableString getRootValueSeparator(@Nullable SerializableString usual) {
            return null;
        }
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
            } catch (JacksonException e) {
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
                case PROPERTY_NAME -> Token.NAME;
                case VALUE_STRING -> Token.TEXT;
                case VALUE_NUMBER_INT -> Token.INTEGER;
                case VALUE_NUMBER_FLOAT -> in.isNaN() ? Token.OTHER : Token.DECIMAL;
                case VALUE_TRUE -> Token.TRUE;
                case VALUE_FALSE -> Token.FALSE;
                case VALUE_NULL -> Token.NULL;
                case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.OTHER;
            };
        }

        @Override
        public Token token() {
            return token;
        }

        @Override
        public String text() throws IOException {
            try {
                return in.getString();
            } catch (JacksonException e) {
                throw refusal(e);
            }
        }

        @Override
        public @Nullable BigDecimal number() throws IOException {
            try {
                return in.getDecimalValue();
            } catch (NumberFormatException | StreamReadException e) {
                return null;
            } catch (JacksonException e) {
                throw refusal(e);
            }
        }

        private TokenException refusal(JacksonException problem) throws IOException {
            if (problem instanceof JacksonIOException io) {
                throw io.getCause();
            }
            TokenStreamLocation location = problem.getLocation();
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

        private TokenStreamLocation location() {
            TokenStreamLocation location = in.currentTokenLocation();
            boolean nothingRead = location.getColumnNr() < 1;
            return nothingRead ? in.currentLocation() : location;
        }

        @Override
        public void close() {
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
            write(out::writeStartObject);
        }

        @Override
        public void endObject() throws IOException {
            write(out::writeEndObject);
        }

        @Override
        public void startList() throws IOException {
            write(out::writeStartArray);
        }

        @Override
        public void endList() throws IOException {
            write(out::writeEndArray);
        }

        @Override
        public void name(String name) throws IOException {
            write(() -> out.writeName(name));
        }

        @Override
        public void text(String text) throws IOException {
            write(() -> out.writeString(text));
        }

        @Override
        public void number(BigDecimal number) throws IOException {
            write(() -> out.writeNumber(number));
        }

        @Override
        public void number(long number) throws IOException {
            write(() -> out.writeNumber(number));
        }

        @Override
        public void flag(boolean flag) throws IOException {
            write(() -> out.writeBoolean(flag));
        }

        @Override
        public void flush() throws IOException {
            write(out::flush);
        }

        @Override
        public void close() throws IOException {
            write(out::close);
        }

        private static void write(Runnable step) throws IOException {
            try {
                step.run();
            } catch (JacksonIOException e) {
                throw e.getCause();
            } catch (StreamConstraintsException e) {
                throw new TokenException(JsonFault.JSON_TOO_LARGE.refusal(), 0, 0, e);
            }
        }
    }
}
