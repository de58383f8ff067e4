package fr.clausesociale.json;

import static fr.clausesociale.json.BothLines.BY_2;
import static fr.clausesociale.json.BothLines.BY_3;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What holds of whatever bytes a reader is given, and the files from which a fuzzer begins. */
final class Fuzzed {

    private static final String CODE = "[a-z]+(-[a-z0-9]+)+";

    private Fuzzed() {}

    /** The files from which the fuzzing of a reader begins, those that are made to hurt among them. */
    static Stream<byte[]> seeds(FuzzedReader reader) {
        return Stream.concat(reader.seeds().stream().map(Fuzzed::path), hostile())
                .map(Fuzzed::bytes);
    }

    private static Stream<Path> hostile() {
        try (Stream<Path> files = Files.list(path("/fuzz/hostile"))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String resource) {
        return Path.of(URI.create(String.valueOf(Fuzzed.class.getResource(resource))));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document is a value that comes back, or is refused with code and place; with both lines of Jackson alike. */
    static <T> void assertDocument(byte[] json, Class<T> type) throws IOException {
        assertThat(BothLines.outcome(BY_2, json, type)).isEqualTo(BothLines.outcome(BY_3, json, type));
        T value;
        try {
            value = ClauseJson.read(new ByteArrayInputStream(json), type);
        } catch (JsonInputException e) {
            assertRefused(e.code(), e.place());
            assertThat(e.line()).isPositive();
            assertThat(e.column()).isPositive();
            return;
        }
        byte[] written = BothLines.written(BY_3, value);
        assertThat(written).isEqualTo(BothLines.written(BY_2, value));
        T back = Json.read(written, type);
        assertThat(back).isEqualTo(value);
        assertThat(Json.write(back)).isEqualTo(written);
    }

    /** Each line is a record that comes back, or is rejected with code and place; with both lines of Jackson alike. */
    static <T> void assertLines(byte[] json, Class<T> type) throws IOException {
        assertThat(BothLines.read(BY_2, json, type)).isEqualTo(BothLines.read(BY_3, json, type));
        Lines<T> read = Lines.read(json, type);
        assertAccount(read.account(), read.accepted(), read.rejected());
        assertThat(read.account().read()).isEqualTo(nonBlank(json));
        assertThat(read.progress())
                .endsWith(new Lines.Reached(json.length, read.account().read()));
        byte[] written = BothLines.lines(BY_3, read.accepted());
        assertThat(written).isEqualTo(BothLines.lines(BY_2, read.accepted()));
        Lines<T> back = Lines.read(written, type);
        assertThat(back.accepted()).isEqualTo(read.accepted());
        assertThat(back.rejected()).isEmpty();
        assertThat(Lines.written(back.accepted())).isEqualTo(written);
    }

    /** A statement is refused as a whole, or each of its lines is an event that comes back or is rejected. */
    static void assertStatement(byte[] csv, CsvOptions options) {
        Statement read;
        try {
            read = Statement.csv(csv, options);
        } catch (ClauseException e) {
            assertThat(e.code()).matches("(csv|line)(-[a-z0-9]+)+");
            assertThat(e.place()).matches("|line \\d+(, column \\d+)?");
            return;
        }
        assertAccount(read.account(), read.accepted(), read.rejected());
        for (Language language : Language.values()) {
            String written = Statement.write(read.accepted(), language);
            Statement back = Statement.csv(written);
            assertThat(back.accepted()).isEqualTo(read.accepted());
            assertThat(back.rejected()).isEmpty();
            assertThat(Statement.write(back.accepted(), language)).isEqualTo(written);
        }
    }

    static void assertStatement(byte[] ndjson) {
        Statement read = Statement.ndjson(ndjson);
        assertAccount(read.account(), read.accepted(), read.rejected());
        assertThat(read.account().read()).isEqualTo(nonBlank(ndjson));
        assertThat(Statement.ndjson(Lines.written(read.accepted())).accepted()).isEqualTo(read.accepted());
        assertThat(Statement.csv(
                                Statement.write(read.accepted(), Language.ENGLISH)
                                        .getBytes(UTF_8),
                                CsvOptions.STANDARD)
                        .accepted())
                .isEqualTo(read.accepted());
    }

    /** The number of lines that hold more than blanks and a byte order mark. */
    static int nonBlank(byte[] lines) {
        String mark = new String(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, ISO_8859_1);
        return (int) Arrays.stream(new String(lines, ISO_8859_1).split("\n"))
                .map(line -> line.startsWith(mark) ? line.substring(3) : line)
                .filter(line -> !line.replaceAll("[ \t\r]", "").isEmpty())
                .count();
    }

    private static void assertAccount(LineAccount account, List<?> accepted, List<RejectedLine> rejected) {
        assertThat(account)
                .isEqualTo(new LineAccount(accepted.size() + rejected.size(), accepted.size(), rejected.size()));
        long last = 0;
        for (RejectedLine line : rejected) {
            assertThat(line.line()).isGreaterThan(last);
            assertThat(line.column()).isNotNegative();
            assertRefused(line.code(), line.pointer());
            last = line.line();
        }
    }

    private static void assertRefused(String code, String pointer) {
        assertThat(code).matches(CODE);
        assertThat(pointer).matches("(?s)|/.*");
    }
}
