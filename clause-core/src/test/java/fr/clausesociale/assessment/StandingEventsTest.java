package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.invoice;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.received;
import static fr.clausesociale.assessment.UsableEventsTest.assertRejections;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.journal.Event;
import org.junit.jupiter.api.Test;

/** Which of several events with one id stand; withdrawals have a test of their own. */
class StandingEventsTest {

    @Test
    void the_same_event_twice_is_taken_once() {
        Event invoice = invoice("i", "2023-01-31", A, "1000");

        Assessment assessment = contract().assess("2024-12-31", notified(), invoice, invoice, invoice);

        assertRejections(assessment.journal(), "duplicate-event event i /id", "duplicate-event event i /id");
        assertThat(assessment.lots().get(0).invoiced()).isEqualTo(euros("1000"));
    }

    @Test
    void of_different_events_with_one_id_none_is_taken() {
        Assessment assessment = contract()
                .assess(
                        "2024-12-31",
                        notified(),
                        invoice("i", "2023-01-31", A, "1000"),
                        invoice("i", "2023-01-31", A, "1001"),
                        received("r", "2023-01-31", "statement-2022-12-31"));

        assertRejections(assessment.journal(), "conflicting-event event i /id", "conflicting-event event i /id");
        assertThat(assessment.lots().get(0).invoiced()).isEqualTo(euros("0"));
        assertThat(assessment.journal().accepted()).isEqualTo(2);
    }

    @Test
    void an_event_conflicts_only_from_the_day_on_which_the_other_is_known() {
        Event first = invoice("i", "2023-01-31", A, "1000");
        Event second = invoice("i", "2023-02-28", A, "1001");

        assertRejections(
                contract().assess("2023-02-27", notified(), first, second).journal());
        assertRejections(
                contract().assess("2023-02-28", notified(), first, second).journal(),
                "conflicting-event event i /id",
                "conflicting-event event i /id");
    }
}
