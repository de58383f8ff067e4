package fr.clausesociale.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Language;
import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.person.Situation;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.terms.ClauseTerms;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;

/** Valid documents with some bytes changed are read or refused, and nothing else happens. */
class FuzzProperties {

    private static final Duration LONG = Duration.ofSeconds(20);

    private static final Map<Class<?>, byte[]> DOCUMENTS = Map.of(
            ClauseTerms.class, Json.write(Samples.terms()),
            Situation.class, Json.write(Samples.situation()),
            RuleSet.class, Json.write(Samples.ruleSet()),
            Assessment.class, Json.write(Samples.assessment()),
            Money.class, Json.write(Samples.euros("1234.50")),
            Hours.class, Json.write(Hours.of("151.67")),
            Percentage.class, Json.write(Percentage.of("12.5")));

    private static final byte[] JOURNAL = Json.write(Samples.events());

    private static final byte[] STATEMENT = Statement.write(
                    Samples.events().stream()
                            .filter(event ->
                                    event instanceof Event.HoursDeclared || event instanceof Event.HoursCorrected)
                            .toList(),
                    Language.FRENCH)
            .getBytes(UTF_8);

    /** One change: what it does, where (a part of the whole in millionths), and with which bytes. */
    record Change(int kind, int where, int length, String latin1) {

        byte[] on(byte[] document) {
            int at = (int) ((long) document.length * where / 1_000_000);
            int until = Math.min(document.length, at + length);
            byte[] bytes = latin1.getBytes(ISO_8859_1);
            return switch (kind) {
                case 0 -> joined(document, at, bytes, until); // replaced
                case 1 -> joined(document, at, bytes, at); // inserted
                case 2 -> joined(document, at, new byte[0], until); // deleted
                case 3 -> Arrays.copyOf(document, at); // cut
                default -> joined(document, at, Arrays.copyOfRange(document, at, until), at); // doubled
            };
        }

        private static byte[] joined(byte[] document, int upTo, byte[] middle, int from) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(document, 0, upTo);
            out.writeBytes(middle);
            out.write(document, from, document.length - from);
            return out.toByteArray();
        }
    }

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
    void documents_are_read_or_refused(@ForAll("types") Class<?> type, @ForAll("changes") List<Change> changes) {
        byte[] document = changed(DOCUMENTS.get(type), changes);

        assertTimeoutPreemptively(LONG, () -> {
            Object value;
            try {
                value = Json.read(document, type);
            } catch (JsonInputException e) {
                assertThat(e.code()).matches("[a-z]+(-[a-z]+)+");
                assertThat(e.place()).matches("(?s)|/.*");
                assertThat(e.line()).isPositive();
                assertThat(e.column()).isPositive();
                return;
            }
            assertThat(Json.read(Json.write(value), type)).isEqualTo(value);
        });
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void journals_are_read_and_every_line_is_accounted_for(@ForAll("changes") List<Change> changes) {
        byte[] document = changed(JOURNAL, changes);

        assertTimeoutPreemptively(LONG, () -> {
            Journal journal = Json.readJournal(document);

            assertThat(journal.events().size() + journal.unreadable().size()).isEqualTo(Fuzzed.nonBlank(document));
            assertThat(journal.unreadable())
                    .allMatch(rejection -> rejection.place().matches("(?s)line \\d+(, .*)?"));
            assertThat(Json.readJournal(Json.write(journal.events())).events()).isEqualTo(journal.events());
        });
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void statements_are_read_or_refused_and_every_line_is_accounted_for(
            @ForAll("changes") List<Change> changes, @ForAll("charsets") Charset charset) {
        byte[] document = changed(STATEMENT, changes);

        assertTimeoutPreemptively(LONG, () -> {
            Statement read;
            try {
                read = Statement.csv(document, CsvOptions.STANDARD.withCharset(charset));
            } catch (ClauseException e) {
                assertThat(e.code()).matches("(csv|line)(-[a-z0-9]+)+");
                assertThat(e.place()).matches("|line \\d+(, column \\d+)?");
                return;
            }
            assertThat(read.account())
                    .isEqualTo(new LineAccount(
                            read.accepted().size() + read.rejected().size(),
                            read.accepted().size(),
                            read.rejected().size()));
            assertThat(read.rejected())
                    .extracting(RejectedLine::line)
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(Statement.csv(Statement.write(read.accepted(), Language.ENGLISH))
                            .accepted())
                    .isEqualTo(read.accepted());
        });
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(UTF_8, ISO_8859_1, UTF_16);
    }

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(DOCUMENTS.keySet().stream()
                .sorted(Comparator.comparing(Class::getName))
                .toList());
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange('\0', '\u00ff')
                .ofMinLength(1)
                .ofMaxLength(4);
        Arbitrary<String> pieces = Arbitraries.of(
                "null",
                "true",
                "\"\"",
                "[]",
                "{}",
                "[null]",
                ",",
                ":",
                "\"",
                "{",
                "}",
                "[",
                "]",
                "\n",
                "-",
                "9",
                "1e2147483647",
                "1e999999999999",
                "1e-99",
                "\\u0000",
                "\"type\":\"all\",",
                "\"2022-02-30\"",
                "\"+999999999-12-31\"",
                "\u00ef\u00bb\u00bf",
                "e",
                ".",
                "'",
                "0",
                " ",
                "NaN",
                ";",
                ";;",
                "heures",
                "du",
                "\r");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.oneOf(any, pieces))
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static byte[] changed(byte[] document, List<Change> changes) {
        byte[] bytes = document;
        for (Change change : changes) {
            bytes = change.on(bytes);
        }
        return bytes;
    }
}
