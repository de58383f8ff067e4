package fr.clausesociale.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.journal.Rejection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads and writes the values of the domain as JSON.
 *
 * <p>Reading is strict: an unknown field, a duplicate key, a wrong type or a missing field is refused with a {@link
 * JsonInputException} which says where; so is a value that the domain refuses. Writing is deterministic: the same value
 * gives the same bytes, in UTF-8 with line feeds.
 *
 * <p>A document holds at most 256 MiB and 200 levels of objects and lists within each other, a text 100,000 characters, a line
 * of a journal 1 MiB. The limits are those of reading and of writing: what is written can be read.
 *
 * <p>This type is thread-safe.
 *
 * @since 0.1.0
 */
public final class ClauseJson {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private static final Text TEXT =
            Text.of("un texte entre guillemets, de caractères entiers", "text in quotes, of whole characters");
    private static final Text DATE = Text.of("une date comme \"2026-10-15\"", "a date such as \"2026-10-15\"");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonFactory.Feature.CHARSET_DETECTION)
                    .streamReadConstraints(Limits.reading())
                    .streamWriteConstraints(Limits.writing())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .addModule(new ClauseModule())
            .addModule(strictText())
            .build();

    private static final ObjectWriter PRETTY = MAPPER.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private ClauseJson() {}

    /**
     * A mapper with the settings of the published form, for whoever needs more than the methods of this class. Each call
     * gives a new one.
     *
     * <p>Its errors are Jackson's, as {@link ClauseModule} describes them, and not {@link JsonInputException}; the messages of
     * some repeat what stands in the document, which may be personal. When it writes, it knows the limits of levels and texts
     * alone, and what stood before an error is written.
     */
    public static JsonMapper mapper() {
        return MAPPER.copy();
    }

    /**
     * Reads one document, such as terms, a rule set, a situation or an assessment.
     *
     * @param <T> the type of the value
     * @param in the document in UTF-8; it is not closed
     * @param type the type of the value
     * @throws JsonInputException if the document is not such a value
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static <T> T read(InputStream in, Class<T> type) {
        try (JsonParser parser = MAPPER.createParser(unmarked(in))) {
            return read(MAPPER.reader(), parser, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes one document, indented, with a line feed at its end.
     *
     * @param value the value
     * @param out where to write; it is flushed and not closed
     * @throws ClauseException {@code json-type-unsupported} for a value of a type without JSON form, such as a timeline; and if the
     *     document could not be read again: {@code json-too-large} beyond a limit, {@code json-wrong-type} for a text with half a
     *     character or a day of a year without four digits, {@code amount-malformed} for an amount of more than 15 digits before
     *     the point; nothing is written then
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(Object value, OutputStream out) {
        try {
            PRETTY.writeValue(new Limits.Measure(), value);
            PRETTY.writeValue(out, value);
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /**
     * Reads a journal: one event per line (NDJSON), blank lines between them ignored. A line that cannot be read does not
     * stop the reading: it becomes an entry of {@link Journal#unreadable()} with its line, its column, the JSON pointer and the
     * code.
     *
     * @param in the journal in UTF-8; it is not closed
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Journal readJournal(InputStream in) {
        List<Event> events = new ArrayList<>();
        List<Rejection> unreadable = new ArrayList<>();
        read(in, any -> {}, new LineSink(events::add, line -> unreadable.add(line.rejection())));
        return new Journal(events, unreadable);
    }

    /** Reads events line by line; the check may refuse one. */
    static void read(InputStream in, Consumer<? super Event> check, LineSink sink) {
        try {
            new JournalReader(MAPPER.reader(), check, sink).read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes events, one per line, each line ended by a line feed.
     *
     * @param events the events, in the order in which they are written
     * @param out where to write; it is flushed and not closed
     * @throws ClauseException as {@link #write}, and {@code line-too-long}; the events before the offending one are written,
     *     nothing of it is
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void writeEvents(Iterable<? extends Event> events, OutputStream out) {
        ObjectWriter writer = MAPPER.writerFor(Event.class);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator generator = MAPPER.createGenerator(line)) {
            generator.setRootValueSeparator(null);
            for (Event event : events) {
                writer.writeValue(generator, event);
                if (line.size() > Limits.LINE) {
                    throw JsonFault.LINE_TOO_LONG.refusal();
                }
                line.write('\n');
                line.writeTo(out);
                line.reset();
            }
            out.flush();
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    private static RuntimeException unwritten(IOException problem) {
        Optional<ClauseException> refusal = Faults.unreadable(problem);
        return refusal.isPresent() ? refusal.get() : new UncheckedIOException(problem);
    }

    /** A stream without the byte order mark that some editors write before the first character. */
    private static InputStream unmarked(InputStream in) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, 3);
        byte[] start = stream.readNBytes(3);
        if (!Arrays.equals(start, BYTE_ORDER_MARK)) {
            stream.unread(start);
        }
        return stream;
    }

    /** Reads the one value of a parser, or says what is wrong with it. */
    static <T> T read(ObjectReader reader, JsonParser in, Class<T> type) throws IOException {
        try {
            T value = reader.readValue(in, type);
            if (value == null) {
                throw Faults.wrongType(Text.of("une valeur, et non null", "a value, not null"));
            }
            return value;
        } catch (JacksonException | ClauseException e) {
            throw Faults.of(e, in);
        }
    }

    /** Texts that stand for something are read to the letter, where Jackson would also take numbers, lists or blanks. */
    private static SimpleModule strictText() {
        SimpleModule module = new SimpleModule("fr.clausesociale.json.strict");
        module.addDeserializer(String.class, new TextReader<>(String.class, ClauseJson::text, TEXT));
        module.addDeserializer(LocalDate.class, new TextReader<>(LocalDate.class, ClauseJson::date, DATE));
        module.addDeserializer(
                MonthDay.class,
                new TextReader<>(
                        MonthDay.class,
                        MonthDay::parse,
                        Text.of(
                                "un jour de l'année, comme \"--03-31\" pour le 31 mars",
                                "a day of the year, such as \"--03-31\" for 31 March")));
        module.addDeserializer(
                YearMonth.class,
                new TextReader<>(
                        YearMonth.class,
                        YearMonth::parse,
                        Text.of(
                                "un mois, comme \"2026-10\" pour octobre 2026",
                                "a month, such as \"2026-10\" for October 2026")));
        module.addDeserializer(
                Period.class,
                new TextReader<>(
                        Period.class,
                        Period::parse,
                        Text.of(
                                "une durée, comme \"P12M\" pour 12 mois ou \"P4Y\" pour 4 ans",
                                "a length, such as \"P12M\" for 12 months or \"P4Y\" for 4 years")));
        module.addDeserializer(
                URI.class,
                new TextReader<>(
                        URI.class,
                        URI::create,
                        Text.of(
                                "une adresse, comme \"https://www.legifrance.gouv.fr\"",
                                "an address, such as \"https://www.legifrance.gouv.fr\"")));
        module.addSerializer(String.class, new TextWriter<>(String.class, ClauseJson::text));
        module.addSerializer(LocalDate.class, new TextWriter<>(LocalDate.class, ClauseJson::text));
        module.addSerializer(URI.class, new TextWriter<>(URI.class, URI::toString));
        return module.setDeserializerModifier(new StrictReading());
    }

    /** Text that UTF-8 can hold: JSON may escape one half of a character without the other. */
    private static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean whole = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!whole) {
                    throw Faults.wrongType(TEXT);
                }
                i++;
            }
        }
        return text;
    }

    /** A date with a year of four digits: no document of a contract has another, and a loop over years must end. */
    static LocalDate date(String text) {
        if (text.length() != "2026-10-15".length()) {
            throw new DateTimeException("a date has ten characters");
        }
        return LocalDate.parse(text);
    }

    private static String text(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > 9999) {
            throw Faults.wrongType(DATE);
        }
        return date.toString();
    }
}
