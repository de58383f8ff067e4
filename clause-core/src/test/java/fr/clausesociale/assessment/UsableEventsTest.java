package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.corrected;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.decided;
import static fr.clausesociale.assessment.Contract21Bam048.declared;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.invoice;
import static fr.clausesociale.assessment.Contract21Bam048.invoiceCorrected;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.neutralised;
import static fr.clausesociale.assessment.Contract21Bam048.notice;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.received;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Text;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Route;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.quantity.Hours;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class UsableEventsTest {

    private static final LotId NO_LOT = LotId.of("9");
    private static final CompanyId STRANGER = CompanyId.of("X");

    private final Event.Hire hire =
            hire("h", "person-h", LOT, A, Employment.CDD, "2023-01-16", Optional.of(day("2023-03-15")));
    private final Event eligible = decided("e", hire, Verdict.ELIGIBLE);

    @Test
    void a_sound_journal_has_no_rejection() {
        JournalAccount account = review(
                notified(),
                hire,
                eligible,
                invoice("i", "2023-01-31", A, "1000"),
                declared("d", hire, "2023-02", "10"),
                corrected("c", "2023-04-01", "d", "11"),
                neutralised("s", "2023-05-02", LOT, "5"),
                notice("m", "2023-05-02", "statement-2023-03-31"),
                received("r", "2023-05-03", "statement-2023-03-31"));

        assertThat(account).isEqualTo(new JournalAccount(9, 9, List.of(), 0, List.of()));
    }

    @Test
    void the_rest_of_a_journal_with_bad_events_is_assessed() {
        Assessment assessment = contract()
                .assess(
                        "2024-12-31",
                        journal(
                                worked("good", A, "2023-02", "100"),
                                Stream.of(
                                        notified(),
                                        invoice("i", "2023-01-31", NO_LOT, A, "1000"),
                                        corrected("c", "2023-05-01", "nothing", "3"))));

        assertThat(assessment.tally().counted()).isEqualTo(Hours.of(100));
        assertThat(assessment.journal().read()).isEqualTo(6);
        assertThat(assessment.journal().accepted()).isEqualTo(4);
        assertThat(assessment.journal().rejected()).isEqualTo(2);
    }

    @Test
    void entries_that_could_not_be_read_are_told_first() {
        Rejection unreadable =
                new Rejection("hours-negative", "line 7, /hours", Text.of("heures négatives", "negative hours"));
        Journal journal =
                new Journal(List.of(notified(), invoice("i", "2023-01-31", NO_LOT, A, "1")), List.of(unreadable));

        JournalAccount account = Assessor.of(contract().terms())
                .assess(journal, day("2024-12-31"))
                .journal();

        assertThat(account.read()).isEqualTo(3);
        assertThat(account.accepted()).isEqualTo(1);
        assertThat(account.rejections()).hasSize(2).startsWith(unreadable);
    }

    @Test
    void nothing_is_taken_of_a_contract_that_is_not_notified() {
        Assessment assessment = contract().assess("2024-12-31", journal(worked("w", A, "2023-02", "100")));

        assertRejections(
                assessment.journal(),
                "not-notified event decided-w /on",
                "not-notified event hire-w /on",
                "not-notified event hours-w /on");
        assertThat(assessment.tally()).isEqualTo(HoursTally.ZERO);
        assertThat(assessment.lines()).isEmpty();
        assertThat(assessment.documents()).isEmpty();
    }

    @Test
    void a_contract_is_not_notified_after_its_end() {
        Event late = new Event.Notification(
                EventId.of("late"), contract().terms().contract().endsOn().plusDays(1));

        assertRejections(
                contract()
                        .assess("2030-12-31", late, invoice("i", "2029-12-01", A, "100"))
                        .journal(),
                "not-notified event i /on",
                "after-contract event late /on");
    }

    @Test
    void a_contract_is_notified_once() {
        Event again = new Event.Notification(EventId.of("a-second"), day("2022-07-04"));

        assertRejections(review(again, notified()), "already-notified event a-second /on");
    }

    @Test
    void nothing_happens_before_the_notification() {
        JournalAccount account =
                review(notified(), invoice("i", "2022-06-30", A, "1"), invoice("j", "2022-07-01", A, "1"));

        assertRejections(account, "before-notification event i /on");
    }

    /** Eligibility is established before the work starts, often for another contract first. */
    @Test
    void persons_may_be_known_before_the_notification() {
        Event.Hire known = Event.Hire.builder()
                .id(EventId.of("h-early"))
                .on(day("2022-06-20"))
                .person(hire.person())
                .company(A)
                .lot(LOT)
                .route(Route.DIRECT_HIRE)
                .employment(Employment.CDD)
                .startsOn(day("2022-07-01"))
                .build();

        assertRejections(review(notified(), known, decided("e", "2022-06-15", known, Verdict.ELIGIBLE)));
    }

    @Test
    void a_lot_is_one_of_the_contract() {
        JournalAccount account = review(
                notified(),
                invoice("i", "2023-01-31", NO_LOT, A, "1"),
                hire("h2", "person-h2", NO_LOT, A, Employment.CDD, "2023-01-02", Optional.empty()),
                neutralised("s", "2023-01-31", NO_LOT, "1"));

        assertRejections(account, "lot-unknown event h2 /lot", "lot-unknown event i /lot", "lot-unknown event s /lot");
    }

    @Test
    void a_company_is_one_that_holds_the_contract() {
        JournalAccount account = review(
                notified(),
                invoice("i", "2023-01-31", STRANGER, "1"),
                hire("h2", STRANGER, Employment.CDD, "2023-01-02"));

        assertRejections(account, "company-unknown event h2 /company", "company-unknown event i /company");
    }

    @Test
    void an_invoice_is_in_the_currency_of_the_contract() {
        Event swiss = new Event.Invoice(EventId.of("i"), day("2023-01-31"), LOT, A, Money.parse("CHF 10"));

        assertRejections(review(notified(), swiss), "currency-mismatch event i /amount/currency");
    }

    @Test
    void a_correction_of_an_invoice_names_one_in_use_of_the_same_day_or_before() {
        Event swiss = new Event.InvoiceCorrected(
                EventId.of("k6"), day("2023-02-28"), EventId.of("i1"), Money.parse("CHF 10"));

        Assessment assessment = contract()
                .assess(
                        "2024-12-31",
                        notified(),
                        hire,
                        declared("d", hire, "2023-02", "10"),
                        invoice("i1", "2023-01-31", A, "1000"),
                        invoice("i2", "2023-01-31", NO_LOT, A, "1000"),
                        invoiceCorrected("k1", "2023-01-30", "i1", "1"),
                        invoiceCorrected("k2", "2023-01-31", "i1", "2"),
                        invoiceCorrected("k3", "2023-02-28", "i2", "3"),
                        invoiceCorrected("k4", "2023-02-28", "nothing", "4"),
                        invoiceCorrected("k5", "2023-04-28", "d", "5"),
                        swiss);

        assertRejections(
                assessment.journal(),
                "lot-unknown event i2 /lot",
                "correction-before-invoice event k1 /on",
                "invoice-correction-of-nothing event k3 /invoice",
                "invoice-correction-of-nothing event k4 /invoice",
                "invoice-correction-of-nothing event k5 /invoice",
                "currency-mismatch event k6 /amount/currency");
        assertThat(assessment.lots().get(0).invoiced()).isEqualTo(euros("2"));
    }

    @Test
    void nobody_is_put_on_notice_for_a_document_that_is_not_due_yet() {
        List<Event> notices = List.of(
                notified(),
                notice("early", "2023-04-14", "statement-2023-03-31"),
                notice("in-time", "2023-04-15", "statement-2023-03-31"),
                notice("years-ahead", "2023-04-15", "statement-2025-03-31"),
                notice("period-end", "2022-12-31", "summary-2022-12-31"),
                notice("after-it", "2023-01-01", "summary-2022-12-31"));

        Assessment assessment = contract().assess("2023-04-25", notices);

        assertRejections(
                assessment.journal(),
                "notice-before-due event early /on",
                "notice-before-due event period-end /on",
                "notice-before-due event years-ahead /on");
        assertThat(assessment.penalties().lines())
                .extracting(PenaltySheet.Line::subject)
                .containsExactly("statement-2023-03-31", "summary-2022-12-31");
        assertThat(assessment.penalties().incurred()).isEqualTo(euros("9300")); // 10 and 114 days at 75
    }

    @Test
    void the_document_of_the_last_period_can_be_given_once_the_contract_has_ended() {
        JournalAccount account = contract()
                .endingOn("2026-06-20")
                .assess(
                        "2026-08-20",
                        notified(),
                        received("too-early", "2026-06-19", "statement-2026-06-30"),
                        received("after-the-end", "2026-06-20", "summary-2026-06-30"))
                .journal();

        assertRejections(account, "received-before-period-end event too-early /on");
    }

    @Test
    void a_notice_for_a_period_that_does_not_exist_is_a_misspelt_one() {
        assertRejections(
                review(
                        notified(),
                        notice("m1", "2023-04-20", "statement-2023-03-30"),
                        notice("m2", "2023-04-20", "statement-of-presence")),
                "document-unknown event m1 /document");
    }

    @Test
    void a_document_is_one_of_the_calendar_or_of_a_formal_notice() {
        JournalAccount account = review(
                notified(),
                received("r1", "2023-01-31", "statement-2022-12-31"),
                received("r2", "2023-01-31", "statement-2022-12-30"),
                received("r3", "2023-01-31", "statement-2023-03-31"),
                received("r8", "2022-12-31", "summary-2022-12-31"),
                received("r4", "2023-01-31", "statement-2026-09-30"),
                received("r5", "2023-01-31", "statement-2022-06-30"),
                received("r6", "2023-01-31", "list-of-persons"),
                received("r7", "2023-01-31", "work-plan"),
                notice("m", "2023-02-28", "list-of-persons"));

        assertRejections(
                account,
                "document-unknown event r2 /document",
                "received-before-period-end event r3 /on",
                "document-unknown event r4 /document",
                "document-unknown event r5 /document",
                "document-unknown event r7 /document");
    }

    @Test
    void a_document_of_a_notice_is_known_from_the_notice_on() {
        Event receipt = received("r", "2023-01-31", "list-of-persons");
        Event notice = notice("m", "2023-02-28", "list-of-persons");

        assertRejections(
                contract().assess("2023-02-27", notified(), receipt, notice).journal(),
                "document-unknown event r /document");
        assertRejections(
                contract().assess("2023-02-28", notified(), receipt, notice).journal());
    }

    /** Nothing would come of such a notice, and nobody would notice. */
    @Test
    void a_notice_without_penalty_is_for_a_document_of_the_calendar() {
        JournalAccount account = contract()
                .withoutDocumentPenalty()
                .assess(
                        "2023-12-31",
                        notified(),
                        notice("m1", "2023-02-28", "list-of-persons"),
                        notice("m2", "2023-02-28", "statement-2022-12-31"),
                        received("r", "2023-03-31", "list-of-persons"))
                .journal();

        assertRejections(account, "document-unknown event m1 /document", "document-unknown event r /document");
    }

    @Test
    void hours_are_declared_for_a_known_hire() {
        Event.Hire refused = hire("h2", STRANGER, Employment.CDD, "2023-01-02");

        JournalAccount account = review(
                notified(), refused, declared("d1", hire, "2023-02", "10"), declared("d2", refused, "2023-02", "10"));

        assertRejections(
                account,
                "hire-unknown event d1 /hire",
                "hire-unknown event d2 /hire",
                "company-unknown event h2 /company");
    }

    @Test
    void hours_are_declared_once_they_are_worked() {
        Event.HoursDeclared onTheDayBefore = declaredOn("2023-02-27", "d1", "2023-02-01", "2023-02-28");
        Event.HoursDeclared onTheLastDay = declaredOn("2023-01-31", "d2", "2023-01-16", "2023-01-31");

        assertRejections(review(notified(), hire, onTheDayBefore, onTheLastDay), "declared-too-early event d1 /to");
    }

    @Test
    void hours_are_worked_during_the_employment() {
        JournalAccount account = review(
                notified(),
                hire,
                declared("d1", hire, "2023-01-01", "2023-01-15", "10"),
                declared("d2", hire, "2023-01-01", "2023-01-16", "10"),
                declared("d3", hire, "2023-03-15", "2023-03-31", "10"),
                declared("d4", hire, "2023-03-16", "2023-03-31", "10"));

        assertRejections(account, "outside-employment event d1 /from", "outside-employment event d4 /from");
    }

    @Test
    void a_correction_names_a_declaration_in_use() {
        JournalAccount account = review(
                notified(),
                hire,
                invoice("i", "2023-01-31", A, "1000"),
                declared("d1", hire, "2023-02", "10"),
                declared("d2", hire, "2023-02", "20"),
                corrected("c1", "2023-04-01", "nothing", "1"),
                corrected("c2", "2023-04-01", "i", "1"),
                corrected("c3", "2023-04-01", "d2", "1"));

        assertRejections(
                account,
                "correction-of-nothing event c1 /declaration",
                "correction-of-nothing event c2 /declaration",
                "correction-of-nothing event c3 /declaration",
                "overlapping-declaration event d2 /from");
    }

    @Test
    void a_correction_is_not_before_the_declaration() {
        JournalAccount account = review(
                notified(),
                hire,
                declared("d", hire, "2023-02", "10"),
                corrected("c1", "2023-03-09", "d", "1"),
                corrected("c2", "2023-03-10", "d", "2"));

        assertRejections(account, "correction-before-declaration event c1 /on");
    }

    @Test
    void a_correction_leaves_at_most_24_hours_a_day() {
        Assessment assessment = contract()
                .assess(
                        "2024-12-31",
                        notified(),
                        hire,
                        eligible,
                        declared("d", hire, "2023-02-01", "2023-02-10", "70"),
                        corrected("c1", "2023-04-01", "d", "240"),
                        corrected("c2", "2023-04-02", "d", "240.01"));

        assertRejections(assessment.journal(), "hours-implausible event c2 /hours");
        assertThat(assessment.tally().counted()).isEqualTo(Hours.of(240));
    }

    /** Ten days were declared, but the employment ended on the first of them. */
    @Test
    void hours_fit_into_the_days_of_the_employment() {
        JournalAccount account = review(
                notified(),
                hire,
                declared("d1", hire, "2023-03-15", "2023-03-24", "24.01"),
                declared("d2", hire, "2023-01-07", "2023-01-16", "24"),
                corrected("c", "2023-04-01", "d2", "24.01"));

        assertRejections(account, "hours-implausible event c /hours", "hours-implausible event d1 /hours");
    }

    /** Five days, of which the last one lies after the employment. */
    @Test
    void whoever_keeps_the_journal_may_believe_fewer_hours() {
        Assessment assessment = contract()
                .plausibleHoursPerDay("10")
                .assess(
                        "2024-12-31",
                        notified(),
                        hire,
                        declared("d1", hire, "2023-03-12", "2023-03-16", "40"),
                        declared("d2", hire, "2023-02-01", "2023-02-01", "10.01"),
                        corrected("c", "2023-05-02", "d1", "40.01"));

        assertRejections(assessment.journal(), "hours-implausible event c /hours", "hours-implausible event d2 /hours");
        assertThat(plain(assessment.journal().rejections().get(0).message().fr()))
                .isEqualTo("plus de 10 h par jour sur les jours déclarés dans le contrat de travail");
        assertThat(assessment.tally().declared()).isEqualTo(Hours.of(40));
    }

    @Test
    void rejections_are_told_in_both_languages() {
        Rejection rejection = review(notified(), declared("d", hire, "2023-02", "10"))
                .rejections()
                .get(0);

        assertThat(rejection)
                .isEqualTo(new Rejection(
                        "hire-unknown",
                        "event d /hire",
                        Text.of("aucune embauche retenue ne porte cet identifiant", "no hire in use has this id")));
    }

    static JournalAccount review(Event... events) {
        return contract().assess("2024-12-31", events).journal();
    }

    static void assertRejections(JournalAccount account, String... expected) {
        assertThat(account.rejections())
                .extracting(rejection -> rejection.code() + " " + rejection.place())
                .containsExactly(expected);
    }

    private Event.HoursDeclared declaredOn(String on, String id, String from, String to) {
        return new Event.HoursDeclared(EventId.of(id), day(on), hire.id(), day(from), day(to), Hours.of(10));
    }
}
