package fr.clausesociale.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.receipt.AssessmentReceipt;
import fr.clausesociale.receipt.Replay;
import fr.clausesociale.terms.ClauseTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A receipt of an assessment is replayed from the same input alone, in whatever order it comes. */
class ReceiptProperties extends ArbitraryJournals {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    @Property(seed = "2700000", tries = 150)
    void the_same_input_gives_the_same_in_any_order(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal, @ForAll Random random) {
        List<Event> shuffled = new ArrayList<>(journal.events());
        Collections.shuffle(shuffled, random);
        Journal other = new Journal(shuffled, journal.unreadable());

        assertThat(other.fingerprint()).isEqualTo(journal.fingerprint());
        assertThat(AssessmentReceipt.of(terms, journal, DAY).replay(terms, other))
                .isEqualTo(new Replay(Replay.State.IDENTICAL, List.of()));
    }

    @Property(seed = "2700000", tries = 150)
    void an_event_more_is_another_input(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal, @ForAll Random random) {
        Assume.that(!journal.events().isEmpty());
        List<Event> fewer = new ArrayList<>(journal.events());
        fewer.remove(random.nextInt(fewer.size()));

        assertThat(AssessmentReceipt.of(terms, journal, DAY)
                        .replay(terms, new Journal(fewer, journal.unreadable()))
                        .state())
                .isEqualTo(Replay.State.OTHER_INPUT);
    }
}
