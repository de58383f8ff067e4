package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.PENALTIES;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.notice;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.received;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.terms.DayCount;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.PenaltyTerm.LateFrom;
import fr.clausesociale.terms.PenaltyTerm.PerDayLate;
import fr.clausesociale.terms.ReportingCalendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Statements are due before the 15th of the month that follows the quarter; summaries have no day. */
class DocumentStatusTest {

    @Test
    void documents_are_asked_for_once_their_period_has_ended() {
        assertThat(states("2022-09-29")).isEmpty();
        assertThat(states("2022-09-30")).containsExactly("statement-2022-09-30 AWAITED");
    }

    @Test
    void a_statement_is_on_time_until_the_day_before_the_15th() {
        assertThat(states("2022-10-14")).containsExactly("statement-2022-09-30 AWAITED");
        assertThat(states("2022-10-15")).containsExactly("statement-2022-09-30 LATE");
        assertThat(states("2022-12-01", received("r", "2022-10-14", "statement-2022-09-30")))
                .containsExactly("statement-2022-09-30 RECEIVED");
        assertThat(states("2022-12-01", received("r", "2022-10-15", "statement-2022-09-30")))
                .containsExactly("statement-2022-09-30 RECEIVED_LATE");
    }

    @Test
    void a_receipt_is_not_seen_before_its_day() {
        assertThat(states("2022-10-13", received("r", "2022-10-14", "statement-2022-09-30")))
                .containsExactly("statement-2022-09-30 AWAITED");
    }

    @Test
    void of_several_receipts_the_first_holds() {
        List<DocumentStatus> documents = contract()
                .assess(
                        "2022-12-01",
                        notified(),
                        received("r1", "2022-10-20", "statement-2022-09-30"),
                        received("r2", "2022-10-10", "statement-2022-09-30"))
                .documents();

        assertThat(documents).singleElement().satisfies(document -> {
            assertThat(document.receivedOn()).hasValue(day("2022-10-10"));
            assertThat(document.lastDay()).hasValue(day("2022-10-14"));
            assertThat(document.start()).isEqualTo(ReportingCalendar.Start.PERIOD_END);
            assertThat(document.startsOn()).isEqualTo("2022-09-30");
            assertThat(document.state()).isEqualTo(DocumentStatus.State.RECEIVED);
        });
    }

    @Test
    void a_document_without_a_day_is_never_late() {
        assertThat(states("2023-03-01", received("r", "2022-10-10", "statement-2022-09-30")))
                .containsExactly(
                        "statement-2022-09-30 RECEIVED", "statement-2022-12-31 LATE", "summary-2022-12-31 AWAITED");
        assertThat(states("2023-03-01", received("r", "2023-02-28", "summary-2022-12-31")))
                .contains("summary-2022-12-31 RECEIVED");
    }

    @Test
    void the_last_documents_cover_the_period_in_which_the_contract_ends() {
        List<DocumentStatus> documents = contract()
                .endingOn("2022-11-15")
                .assess("2030-01-01", notified())
                .documents();

        assertThat(documents)
                .extracting(document -> document.document().value())
                .containsExactly("statement-2022-09-30", "statement-2022-12-31", "summary-2022-12-31");
    }

    @Test
    void a_contract_that_ends_with_a_period_owes_nothing_for_the_next() {
        List<DocumentStatus> documents = contract()
                .endingOn("2022-09-30")
                .assess("2030-01-01", notified())
                .documents();

        assertThat(documents)
                .extracting(document -> document.document().value())
                .containsExactly("statement-2022-09-30", "summary-2022-12-31");
    }

    @Test
    void for_a_late_document_without_notice_no_penalty_runs() {
        assertThat(withoutNotice("2022-10-14")).isEmpty();
        assertThat(withoutNotice("2022-10-15")).containsExactly("statement-2022-09-30");
        assertThat(withoutNotice("2022-11-15", received("r", "2022-11-02", "statement-2022-09-30")))
                .containsExactly("statement-2022-09-30");
        assertThat(withoutNotice("2022-11-15", received("r", "2022-10-14", "statement-2022-09-30")))
                .isEmpty();
    }

    @Test
    void a_notice_is_not_lacking_once_it_was_given() {
        Event notice = notice("m", "2022-11-02", "statement-2022-09-30");

        assertThat(withoutNotice("2022-11-01", notice)).containsExactly("statement-2022-09-30");
        assertThat(withoutNotice("2022-11-02", notice)).isEmpty();
    }

    @Test
    void no_notice_is_lacking_if_the_contract_sets_no_penalty_for_documents() {
        List<DocumentStatus> documents = contract()
                .withoutDocumentPenalty()
                .assess("2023-12-31", notified())
                .documents();

        assertThat(documents)
                .anyMatch(document -> document.state() == DocumentStatus.State.LATE)
                .noneMatch(DocumentStatus::lacksNotice);
    }

    /** A statement costs 100 € a day from its last day, a summary 75 € a day from a formal notice. */
    @Test
    void no_notice_is_lacking_for_a_document_penalised_from_its_last_day() {
        Contract21Bam048 contract = contract()
                .withoutDocumentPenalty()
                .penalties(
                        late("100", LateFrom.LAST_DAY, Optional.of("statement")),
                        late("75", LateFrom.FORMAL_NOTICE, Optional.of("summary")));

        assertThat(withoutNotice(contract, "2023-02-01")).isEmpty();
        assertThat(contract.assess("2022-10-16", notified()).penalties().incurred())
                .isEqualTo(euros("200"));
    }

    @Test
    void a_notice_is_lacking_only_for_the_calendar_that_is_penalised_after_one() {
        Contract21Bam048 contract = contract().withoutDocumentPenalty();

        assertThat(withoutNotice(
                        contract.penalties(late("75", LateFrom.FORMAL_NOTICE, Optional.of("statement"))), "2022-10-16"))
                .containsExactly("statement-2022-09-30");
        assertThat(withoutNotice(
                        contract.penalties(
                                late("100", LateFrom.LAST_DAY, Optional.of("statement")),
                                late("75", LateFrom.FORMAL_NOTICE, Optional.empty())),
                        "2022-10-16"))
                .as("a penalty runs from the last day already")
                .isEmpty();
    }

    @Test
    void a_notice_for_what_no_calendar_asks_for_needs_a_penalty_for_all_documents() {
        Contract21Bam048 contract = contract()
                .withoutDocumentPenalty()
                .penalties(late("75", LateFrom.FORMAL_NOTICE, Optional.of("summary")));

        assertThat(contract.assess("2023-02-01", notified(), notice("m", "2023-01-02", "contract-copy"))
                        .journal()
                        .rejections())
                .extracting(Rejection::code)
                .containsExactly("document-unknown");
    }

    private static PenaltyTerm late(String euros, LateFrom from, Optional<String> calendar) {
        return new PerDayLate(euros(euros), from, DayCount.CALENDAR, calendar, PENALTIES);
    }

    private static List<String> withoutNotice(String asOf, Event... events) {
        return withoutNotice(contract(), asOf, events);
    }

    private static List<String> withoutNotice(Contract21Bam048 contract, String asOf, Event... events) {
        return contract.assess(asOf, journal(Stream.of(notified()), Stream.of(events))).documents().stream()
                .filter(DocumentStatus::lacksNotice)
                .map(document -> document.document().value())
                .toList();
    }

    private static List<String> states(String asOf, Event... events) {
        return contract().assess(asOf, journal(Stream.of(notified()), Stream.of(events))).documents().stream()
                .map(document -> document.document() + " " + document.state())
                .toList();
    }
}
