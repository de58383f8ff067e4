package fr.clausesociale.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.journal.Journal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class JournalReaderProperties {

    private static final int LIMIT = 1024 * 1024;

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void it_does_not_matter_how_a_stream_cuts_its_bytes(
            @ForAll("journals") List<String> lines,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 50) int most) {
        byte[] bytes = String.join("", lines).getBytes(UTF_8);

        Journal journal = ClauseJson.readJournal(new CutStream(bytes, random, most));

        assertThat(journal).isEqualTo(Json.readJournal(bytes));
        assertThat(journal.events().size() + journal.unreadable().size()).isEqualTo(nonBlank(bytes));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void nor_does_it_around_the_limits_of_buffer_and_line(
            @ForAll Random random,
            @ForAll @IntRange(min = -3, max = 3) int off,
            @ForAll("lengths") int length,
            @ForAll boolean ended) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            String line = "{\"type\":\"notification\",\"id\":\"n-" + i + "\",\"on\":\"2022-01-03\"}";
            text.append(line).append(" ".repeat(length + off - line.length())).append('\n');
        }
        byte[] bytes = (ended ? text.toString() : text.substring(0, text.length() - 1)).getBytes(UTF_8);
        boolean tooLong = length + off > LIMIT;

        Journal journal = ClauseJson.readJournal(new CutStream(bytes, random, 200_000));

        assertThat(journal).isEqualTo(Json.readJournal(bytes));
        assertThat(journal.events()).hasSize(tooLong ? 0 : 3);
        assertThat(journal.unreadable()).hasSize(tooLong ? 3 : 0);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(64 * 1024, 128 * 1024, 512 * 1024, LIMIT, LIMIT + 64 * 1024);
    }

    @Provide
    Arbitrary<List<String>> journals() {
        List<String> events =
                new String(Json.write(Samples.events()), UTF_8).lines().toList();
        Arbitrary<String> ends = Arbitraries.of("\n", "\n", "\r\n", "\n\n", " \n");
        Arbitrary<String> bad = Arbitraries.of("?", "{}", "{\"type\":\"é😀\"}", "\u0000", "\ufeff", "[[", "\"", "null");
        Arbitrary<String> lines = Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(events)), Tuple.of(1, bad));
        return Combinators.combine(lines, ends).as(String::concat).list().ofMaxSize(30);
    }

    /** The number of lines that hold more than blanks and a byte order mark. */
    private static int nonBlank(byte[] bytes) {
        return (int) new String(bytes, UTF_8)
                .lines()
                .map(line -> line.startsWith("\ufeff") ? line.substring(1) : line)
                .filter(line -> !line.replaceAll("[ \t\r]", "").isEmpty())
                .count();
    }
}
