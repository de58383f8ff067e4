package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.CLAUSE;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.corrected;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.decided;
import static fr.clausesociale.assessment.Contract21Bam048.declared;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.invoice;
import static fr.clausesociale.assessment.Contract21Bam048.invoiceCorrected;
import static fr.clausesociale.assessment.Contract21Bam048.neutralised;
import static fr.clausesociale.assessment.Contract21Bam048.notice;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.received;
import static fr.clausesociale.assessment.Contract21Bam048.withdrawn;
import static fr.clausesociale.assessment.UsableEventsTest.assertRejections;
import static fr.clausesociale.assessment.UsableEventsTest.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.contract.Employment;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PartId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.OptionalPart;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Events that were entered wrongly and withdrawn. */
class WithdrawalTest {

    private final Event.Hire hire =
            hire("h", "person-h", LOT, A, Employment.CDD, "2023-01-16", Optional.of(day("2023-03-15")));
    private final Event eligible = decided("e", hire, Verdict.ELIGIBLE);
    private final Event hours = declared("d", hire, "2023-02", "10");

    @Test
    void a_withdrawn_event_is_known_until_the_day_before() {
        List<Event> events = List.of(
                notified(),
                neutralised("wrong", "2023-01-31", LOT, "50"),
                withdrawn("z", "2023-05-02", "wrong"),
                neutralised("right", "2023-05-02", LOT, "5"));

        assertThat(onlyLot("2023-05-01", events).neutralised()).isEqualTo(Hours.of(50));
        assertThat(onlyLot("2023-05-02", events).neutralised()).isEqualTo(Hours.of(5));
    }

    @Test
    void a_withdrawn_event_and_its_withdrawal_stay_accepted() {
        JournalAccount account = review(
                notified(),
                invoice("i2", "2023-01-31", A, "1"),
                withdrawn("z2", "2023-05-02", "i2"),
                invoice("i1", "2023-01-31", A, "1"),
                withdrawn("z1", "2023-01-31", "i1"));

        assertThat(account)
                .isEqualTo(new JournalAccount(5, 5, List.of(EventId.of("i1"), EventId.of("i2")), 0, List.of()));
    }

    @Test
    void what_was_wrong_with_a_withdrawn_event_is_told_no_more() {
        JournalAccount account = review(
                notified(), invoice("i", "2023-01-31", LotId.of("9"), A, "1"), withdrawn("z", "2023-02-01", "i"));

        assertRejections(account);
        assertThat(account.withdrawn()).containsExactly(EventId.of("i"));
    }

    @Test
    void hours_of_a_withdrawn_hire_are_rejected_until_they_are_declared_for_the_right_one() {
        Event.Hire right = hire("h-right", "person-r", LOT, A, Employment.CDD, "2023-01-16", Optional.empty());
        Event forRight = decided("e-right", right, Verdict.ELIGIBLE);

        Assessment withdrawn =
                contract().assess("2024-12-31", notified(), hire, eligible, hours, withdrawn("z", "2023-05-02", "h"));
        Assessment again = contract()
                .assess(
                        "2024-12-31",
                        notified(),
                        hire,
                        eligible,
                        hours,
                        withdrawn("z", "2023-05-02", "h"),
                        withdrawn("z-d", "2023-05-02", "d"),
                        right,
                        forRight,
                        declared("d-right", right, "2023-02", "10"));

        assertRejections(withdrawn.journal(), "hire-unknown event d /hire");
        assertThat(withdrawn.tally()).isEqualTo(HoursTally.ZERO);
        assertThat(withdrawn.hires()).isEmpty();
        assertRejections(again.journal());
        assertThat(again.tally().counted()).isEqualTo(Hours.of(10));
    }

    @Test
    void corrections_of_a_withdrawn_event_are_rejected() {
        JournalAccount account = review(
                notified(),
                hire,
                hours,
                corrected("c", "2023-04-01", "d", "11"),
                invoice("i", "2023-01-31", A, "1000"),
                invoiceCorrected("k", "2023-02-28", "i", "900"),
                withdrawn("z1", "2023-05-02", "d"),
                withdrawn("z2", "2023-05-02", "i"));

        assertRejections(
                account,
                "correction-of-nothing event c /declaration",
                "invoice-correction-of-nothing event k /invoice");
    }

    @Test
    void a_withdrawn_correction_leaves_what_was_there_before() {
        Assessment assessment = contract()
                .assess(
                        "2024-12-31",
                        notified(),
                        hire,
                        eligible,
                        hours,
                        corrected("c1", "2023-04-01", "d", "11"),
                        corrected("c2", "2023-04-02", "d", "12"),
                        withdrawn("z", "2023-05-02", "c2"));

        assertRejections(assessment.journal());
        assertThat(assessment.tally().counted()).isEqualTo(Hours.of(11));
    }

    @Test
    void a_withdrawn_decision_leaves_the_one_before() {
        Event refused = new Event.PersonDecided(
                EventId.of("f"),
                day("2023-02-01"),
                hire.person(),
                Contract21Bam048.LIST,
                Verdict.NOT_ELIGIBLE,
                hire.startsOn(),
                Optional.empty(),
                Optional.empty());
        List<Event> events = List.of(notified(), hire, eligible, refused, hours, withdrawn("z", "2023-05-02", "f"));

        assertThat(contract().assess("2023-05-01", events).tally().refused()).isEqualTo(Hours.of(10));
        assertThat(contract().assess("2023-05-02", events).tally().counted()).isEqualTo(Hours.of(10));
    }

    @Test
    void a_withdrawn_notice_costs_nothing_and_a_withdrawn_receipt_stops_nothing() {
        List<Event> events = List.of(
                notified(),
                notice("m1", "2023-04-20", "statement-2023-03-31"),
                notice("m2", "2023-01-20", "statement-2022-12-31"),
                received("r2", "2023-01-21", "statement-2022-12-31"),
                withdrawn("z1", "2023-05-02", "m1"),
                withdrawn("z2", "2023-05-02", "r2"));

        assertThat(contract().assess("2023-05-01", events).penalties().lines())
                .extracting(
                        PenaltySheet.Line::subject,
                        line -> line.amount().getAmount().intValueExact())
                .containsExactlyInAnyOrder(tuple("statement-2022-12-31", 75), tuple("statement-2023-03-31", 825));
        assertThat(contract().assess("2023-05-02", events).penalties().lines())
                .extracting(PenaltySheet.Line::subject)
                .containsExactly("statement-2022-12-31");
    }

    @Test
    void a_renewal_activated_by_mistake_lengthens_the_contract_no_more() {
        OptionalPart renewal = new OptionalPart(
                PartId.of("renewal"),
                OptionalPart.Kind.RENEWAL,
                Optional.of(day("2025-06-30")),
                List.of(new OptionalPart.LotHours(LOT, Hours.of(20))),
                CLAUSE);
        Contract21Bam048 contract =
                contract().owing(fixed("100")).endingOn("2024-06-30").with(renewal);
        Event wrong = new Event.PartActivated(EventId.of("p"), day("2023-05-02"), PartId.of("renewal"));
        Event right = new Event.PartActivated(EventId.of("q"), day("2024-05-02"), PartId.of("renewal"));
        List<Event> events = List.of(notified(), wrong, withdrawn("z", "2023-05-09", "p"), right);

        assertThat(contract.assess("2023-05-08", events).endsOn()).isEqualTo(day("2025-06-30"));
        assertThat(contract.assess("2023-05-09", events).endsOn()).isEqualTo(day("2024-06-30"));
        assertThat(contract.assess("2024-05-02", events).endsOn()).isEqualTo(day("2025-06-30"));
        assertRejections(contract.assess("2024-05-02", events).journal());
    }

    /** The withdrawal is before the contract is rightly notified. */
    @Test
    void a_wrong_notification_is_withdrawn() {
        Event wrong = new Event.Notification(EventId.of("n-wrong"), day("2022-05-01"));
        List<Event> events = List.of(
                wrong, invoice("i", "2022-05-20", A, "1000"), withdrawn("z", "2022-06-01", "n-wrong"), notified());

        assertThat(contract().assess("2022-05-31", events).notifiedOn()).contains(day("2022-05-01"));
        assertThat(contract().assess("2022-06-01", events).notifiedOn()).isEmpty();
        assertRejections(contract().assess("2022-06-01", events).journal(), "not-notified event i /on");
        Assessment notified = contract().assess("2022-07-01", events);
        assertThat(notified.notifiedOn()).contains(day("2022-07-01"));
        assertRejections(notified.journal(), "before-notification event i /on");
    }

    @Test
    void only_an_event_of_the_same_day_or_before_is_withdrawn() {
        JournalAccount account = review(
                notified(),
                invoice("i", "2023-01-31", A, "1000"),
                withdrawn("z1", "2023-01-30", "i"),
                withdrawn("z2", "2023-01-31", "nothing"));

        assertRejections(account, "withdrawal-before-event event z1 /on", "withdrawal-of-nothing event z2 /event");
        assertThat(account.withdrawn()).isEmpty();
    }

    @Test
    void a_withdrawal_of_an_event_to_come_names_nothing_yet() {
        List<Event> events =
                List.of(notified(), invoice("i", "2023-01-31", A, "1000"), withdrawn("z", "2023-01-30", "i"));

        assertRejections(contract().assess("2023-01-30", events).journal(), "withdrawal-of-nothing event z /event");
        assertRejections(contract().assess("2023-01-31", events).journal(), "withdrawal-before-event event z /on");
    }

    @Test
    void a_withdrawal_is_not_withdrawn() {
        JournalAccount account = review(
                notified(),
                invoice("i", "2023-01-31", A, "1000"),
                withdrawn("z", "2023-02-01", "i"),
                withdrawn("y", "2023-02-02", "z"),
                withdrawn("itself", "2023-02-02", "itself"));

        assertRejections(
                account, "withdrawal-of-withdrawal event itself /event", "withdrawal-of-withdrawal event y /event");
        assertThat(account.withdrawn()).containsExactly(EventId.of("i"));
    }

    @Test
    void an_event_is_withdrawn_once_by_the_first_withdrawal() {
        Event invoice = invoice("i", "2023-01-31", A, "1000");
        Event first = withdrawn("z", "2023-02-01", "i");
        Event second = withdrawn("a", "2023-02-02", "i");
        Event sameDay = withdrawn("zz", "2023-02-01", "i");

        JournalAccount account = review(notified(), second, sameDay, first, invoice);

        assertRejections(account, "already-withdrawn event a /event", "already-withdrawn event zz /event");
        assertThat(account.accepted()).isEqualTo(3);
    }

    @Test
    void a_withdrawn_event_entered_again_stays_withdrawn() {
        Event invoice = invoice("i", "2023-01-31", A, "1000");
        Event withdrawal = withdrawn("z", "2023-02-01", "i");

        Assessment assessment = contract().assess("2024-12-31", notified(), invoice, withdrawal, withdrawal, invoice);

        assertRejections(assessment.journal(), "duplicate-event event i /id", "duplicate-event event z /id");
        assertThat(assessment.lots().get(0).invoiced()).isEqualTo(euros("0"));
    }

    @Test
    void the_id_of_a_withdrawn_event_is_not_used_again() {
        Assessment assessment = contract()
                .assess(
                        "2024-12-31",
                        notified(),
                        invoice("i", "2023-01-31", A, "1000"),
                        withdrawn("z", "2023-02-01", "i"),
                        invoice("i", "2023-02-02", A, "900"));

        assertRejections(
                assessment.journal(),
                "conflicting-event event i /id",
                "conflicting-event event i /id",
                "withdrawal-of-nothing event z /event");
        assertThat(assessment.lots().get(0).invoiced()).isEqualTo(euros("0"));
    }

    private static LotPosition onlyLot(String asOf, List<Event> events) {
        return contract().assess(asOf, events).lots().get(0);
    }
}
