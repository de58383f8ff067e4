package fr.clausesociale.json;

import static fr.clausesociale.json.BothLines.BY_2;
import static fr.clausesociale.json.BothLines.BY_3;
import static fr.clausesociale.json.BothLines.lines;
import static fr.clausesociale.json.BothLines.outcome;
import static fr.clausesociale.json.BothLines.read;
import static fr.clausesociale.json.BothLines.written;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.journal.Event;
import fr.clausesociale.person.Situation;
import fr.clausesociale.sizing.LotData;
import fr.clausesociale.terms.ClauseTerms;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;

/** That both lines of Jackson write the same bytes, and read and refuse the same. */
@Domain(RandomDomain.class)
class BothLinesProperties {

    private static final Map<Class<?>, byte[]> CHANGED = Map.of(
            ClauseTerms.class, Json.write(Samples.terms()),
            Situation.class, Json.write(Samples.situation()),
            Assessment.class, Json.write(Samples.assessment()));

    @Example
    void samples_are_written_with_the_same_bytes() throws IOException {
        for (Object value : RoundTripTest.all()) {
            assertThat(written(BY_2, value)).isEqualTo(written(BY_3, value));
        }
        assertThat(lines(BY_2, Samples.events())).isEqualTo(lines(BY_3, Samples.events()));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void random_documents_are_written_with_the_same_bytes_and_read_alike(
            @ForAll ClauseTerms terms, @ForAll RuleSet list, @ForAll Situation situation, @ForAll LotData lot)
            throws IOException {
        for (Map.Entry<Class<?>, Object> document : Map.<Class<?>, Object>of(
                        ClauseTerms.class, terms, RuleSet.class, list, Situation.class, situation, LotData.class, lot)
                .entrySet()) {
            byte[] json = written(BY_2, document.getValue());

            assertThat(json).isEqualTo(written(BY_3, document.getValue()));
            assertThat(outcome(BY_2, json, document.getKey())).isEqualTo(document.getValue());
            assertThat(outcome(BY_3, json, document.getKey())).isEqualTo(document.getValue());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void random_journals_are_written_with_the_same_bytes(@ForAll @Size(max = 10) List<Event> events)
            throws IOException {
        assertThat(lines(BY_2, events)).isEqualTo(lines(BY_3, events));
    }

    /** Of many changed bytes some leave JSON, some leave it malformed, and some only say something else. */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void changed_documents_are_read_or_refused_alike(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        for (Map.Entry<Class<?>, byte[]> document : CHANGED.entrySet()) {
            byte[] json = document.getValue().clone();
            json[random.nextInt(json.length)] = (byte) random.nextInt();

            assertThat(outcome(BY_2, json, document.getKey())).isEqualTo(outcome(BY_3, json, document.getKey()));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void changed_lines_become_the_same_records_and_rejections(
            @ForAll @Size(min = 1, max = 5) List<Situation> situations, @ForAll("seeds") long seed) {
        Random random = new Random(seed);
        byte[] lines = Lines.written(situations);
        for (int i = 0; i < 3; i++) {
            lines[random.nextInt(lines.length)] = (byte) random.nextInt();
        }

        assertThat(read(BY_2, lines, Situation.class)).isEqualTo(read(BY_3, lines, Situation.class));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }
}
