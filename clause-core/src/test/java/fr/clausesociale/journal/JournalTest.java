package fr.clausesociale.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.clausesociale.Text;
import fr.clausesociale.identity.EventId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTest {

    private static final Event EVENT = new Event.Notification(EventId.of("n"), LocalDate.of(2022, 7, 1));

    @Test
    void a_journal_keeps_events_and_unreadable_entries() {
        Rejection rejection = new Rejection("hours-negative", "line 2, /hours", Text.of("négatives", "negative"));

        assertThat(Journal.of(List.of(EVENT))).isEqualTo(new Journal(List.of(EVENT), List.of()));
        assertThat(new Journal(List.of(EVENT), List.of(rejection)).unreadable()).containsExactly(rejection);
    }

    @Test
    void a_journal_does_not_change_with_the_list_it_was_made_of() {
        List<Event> events = new ArrayList<>(List.of(EVENT));
        Journal journal = Journal.of(events);

        events.clear();

        assertThat(journal.events()).containsExactly(EVENT);
        assertThatThrownBy(() -> journal.events().add(EVENT)).isInstanceOf(UnsupportedOperationException.class);
    }
}
