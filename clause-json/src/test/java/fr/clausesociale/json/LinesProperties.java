package fr.clausesociale.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.journal.Event;
import fr.clausesociale.person.Situation;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Lines of records of every kind come back, whatever stands between them and however the stream is cut. */
@Domain(RandomDomain.class)
@Domain(DomainContext.Global.class)
class LinesProperties {

    private static final List<String> BAD = List.of(
            "?",
            "null",
            "[]",
            "{}",
            "{\"facts\":[]",
            "{\"facts\":[],\"proofs\":[]}}",
            "{\"facts\":[],\"facts\":[],\"proofs\":[]}",
            "{\"facts\":[{\"fact\":\"rsa\",\"known\":1}],\"proofs\":[]}",
            "{\"type\":\"é😀\"}",
            "\u0000");

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void situations_are_read_and_all_else_is_rejected(
            @ForAll @Size(max = 12) List<Situation> good,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 200) int most) {
        Mixture mixture = new Mixture(random);
        good.forEach(mixture::add);
        byte[] bytes = mixture.bytes();

        Lines<Situation> read = Lines.read(new CutStream(bytes, random, most), Situation.class);

        assertThat(read.accepted()).isEqualTo(good);
        assertThat(read.rejected()).extracting(RejectedLine::line).isEqualTo(mixture.bad);
        assertThat(read.account())
                .isEqualTo(new LineAccount(good.size() + mixture.bad.size(), good.size(), mixture.bad.size()));
        assertThat(read.progress())
                .containsExactly(new Lines.Reached(bytes.length, read.account().read()));
        assertThat(read).isEqualTo(Lines.read(bytes, Situation.class));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_comes_back_and_has_the_bytes_of_each_record_alone(
            @ForAll @Size(max = 6) List<Situation> situations, @ForAll @Size(max = 6) List<Event> events) {
        assertComesBack(situations, Situation.class);
        assertComesBack(events, Event.class);
    }

    private static <T> void assertComesBack(List<T> records, Class<T> type) {
        byte[] bytes = Lines.written(records);
        ByteArrayOutputStream alone = new ByteArrayOutputStream();
        for (T value : records) {
            alone.writeBytes(Lines.written(List.of(value)));
        }

        assertThat(Lines.read(bytes, type).accepted()).isEqualTo(records);
        assertThat(alone.toByteArray()).isEqualTo(bytes);
        assertThat(new String(bytes, UTF_8).chars().filter(c -> c == '\n').count())
                .isEqualTo(records.size());
        assertThat(new String(bytes, UTF_8)).doesNotContain("\r", "\n\n");
    }

    /** Lines of good records, with bad and blank lines before and behind them at random. */
    private static final class Mixture {
        private final StringBuilder text = new StringBuilder();
        private final List<Long> bad = new ArrayList<>();
        private final Random random;
        private long number;

        Mixture(Random random) {
            this.random = random;
        }

        void add(Object record) {
            addOthers();
            line(new String(Lines.written(List.of(record)), UTF_8).stripTrailing());
        }

        byte[] bytes() {
            addOthers();
            return text.toString().getBytes(UTF_8);
        }

        private void addOthers() {
            while (random.nextInt(3) == 0) {
                line(" ".repeat(random.nextInt(3)));
            }
            while (random.nextInt(3) == 0) {
                line(BAD.get(random.nextInt(BAD.size())));
                bad.add(number);
            }
        }

        private void line(String line) {
            number++;
            text.append(line).append(random.nextBoolean() ? "\n" : "\r\n");
        }
    }
}
