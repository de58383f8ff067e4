package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.CLAUSE;
import static fr.clausesociale.assessment.Contract21Bam048.PENALTIES;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.notice;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.received;
import static fr.clausesociale.assessment.Contract21Bam048.requested;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.PartId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.report.AssessmentText;
import fr.clausesociale.terms.DayCount;
import fr.clausesociale.terms.Deadline;
import fr.clausesociale.terms.OptionalPart;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.PenaltyTerm.LateFrom;
import fr.clausesociale.terms.ReportingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Documents that are due once or on request, beside statements and summaries. The contract is notified on 1 July 2022 and ends on Friday 29
 * November 2024.
 */
class DocumentCalendarsTest {

    private static final DayCount WEEKDAYS =
            new DayCount(DayCount.Days.MONDAY_TO_FRIDAY, List.of(day("2024-12-25"), day("2025-01-01")));
    private static final ReportingCalendar CONTACT = new ReportingCalendar.Once(
            "first-contact",
            ReportingCalendar.Start.NOTIFICATION,
            Optional.of(new Deadline.DaysAfter(14, DayCount.CALENDAR)),
            CLAUSE);
    private static final ReportingCalendar FINAL = new ReportingCalendar.Once(
            "final-report", ReportingCalendar.Start.CONTRACT_END, Optional.of(new Deadline.MonthsAfter(3)), CLAUSE);
    private static final ReportingCalendar EXTRACT =
            new ReportingCalendar.OnRequest("extract", Optional.of(new Deadline.DaysAfter(10, WEEKDAYS)), CLAUSE);

    @Test
    void a_document_is_due_once_after_the_notification() {
        String first = "first-contact ";

        assertThat(states("2022-07-01")).containsExactly(first + "AWAITED");
        assertThat(states("2022-07-15")).containsExactly(first + "AWAITED");
        assertThat(states("2022-07-16")).containsExactly(first + "LATE");
        assertThat(states("2022-07-20", received("r", "2022-07-15", "first-contact")))
                .containsExactly(first + "RECEIVED");
        assertThat(states("2022-07-20", received("r", "2022-07-16", "first-contact")))
                .containsExactly(first + "RECEIVED_LATE");
    }

    @Test
    void a_document_is_due_once_after_the_end_of_the_contract() {
        assertThat(states("2024-11-28")).noneMatch(state -> state.startsWith("final-report"));
        assertThat(states("2024-11-29")).contains("final-report AWAITED");
        assertThat(states("2025-02-28")).contains("final-report AWAITED");
        assertThat(states("2025-03-01")).contains("final-report LATE");
    }

    @Test
    void a_renewal_puts_off_what_is_due_after_the_end_of_the_contract() {
        Contract21Bam048 renewed = own().with(new OptionalPart(
                PartId.of("renewal"), OptionalPart.Kind.RENEWAL, Optional.of(day("2025-11-28")), List.of(), CLAUSE));
        Event renewal = new Event.PartActivated(EventId.of("p"), day("2024-10-01"), PartId.of("renewal"));

        assertThat(states(renewed, "2025-03-01")).contains("final-report LATE");
        assertThat(states(renewed, "2025-03-01", renewal)).noneMatch(state -> state.startsWith("final-report"));
        assertThat(states(renewed, "2026-02-28", renewal)).contains("final-report AWAITED");
        assertThat(states(renewed, "2026-03-01", renewal)).contains("final-report LATE");
    }

    /** 2 December 2024 is a Monday; ten weekdays later is Monday the 16th. */
    @Test
    void a_document_on_request_is_due_for_each_request() {
        Event request = requested("q", "2024-12-02", "extract");
        String extract = "extract-2024-12-02 ";

        assertThat(states("2024-12-01", request)).noneMatch(state -> state.startsWith("extract"));
        assertThat(states("2024-12-16", request)).contains(extract + "AWAITED");
        assertThat(states("2024-12-17", request)).contains(extract + "LATE");
        assertThat(states("2024-12-17", request, received("r", "2024-12-02", "extract-2024-12-02")))
                .contains(extract + "RECEIVED");
        assertThat(states("2024-12-17", request, requested("q2", "2023-03-06", "extract")))
                .containsSubsequence("extract-2023-03-06 LATE", extract + "LATE");
    }

    @Test
    void a_request_names_a_calendar_of_documents_on_request_once_a_day() {
        assertThat(rejections(
                        "2025-01-31",
                        requested("q1", "2024-12-02", "extrait"),
                        requested("q2", "2024-12-02", "statement"),
                        requested("q3", "2024-12-02", "final-report"),
                        requested("q4", "2024-12-02", "extract"),
                        requested("q5", "2024-12-02", "extract"),
                        requested("q6", "2024-12-03", "extract"),
                        requested("q7", "2022-06-30", "extract")))
                .containsExactly(
                        "calendar-unknown event q1 /calendar",
                        "calendar-not-on-request event q2 /calendar",
                        "calendar-not-on-request event q3 /calendar",
                        "already-requested event q5 /on",
                        "before-notification event q7 /on");
    }

    @Test
    void receipts_and_notices_fit_what_was_asked_for() {
        assertThat(rejections(
                        "2025-03-31",
                        requested("q", "2024-12-02", "extract"),
                        received("r1", "2024-12-01", "extract-2024-12-02"),
                        received("r2", "2024-12-03", "extract-2024-12-03"),
                        received("r3", "2024-11-28", "final-report"),
                        received("r4", "2024-11-29", "final-report"),
                        notice("m1", "2024-12-16", "extract-2024-12-02"),
                        notice("m2", "2024-12-17", "extract-2024-12-02"),
                        notice("m3", "2024-12-17", "extract-2024-12-03"),
                        notice("m4", "2025-02-28", "final-report"),
                        notice("m5", "2025-03-01", "final-report")))
                .containsExactly(
                        "notice-before-due event m1 /on",
                        "document-unknown event m3 /document",
                        "notice-before-due event m4 /on",
                        "received-before-request event r1 /on",
                        "document-unknown event r2 /document",
                        "received-before-period-end event r3 /on");
    }

    /** Due on 16 December 2024, received on Thursday 2 January 2025: the weekdays from the 17th on but two holidays, 13 − 2 = 11, at 50 €. */
    @Test
    void after_the_contract_a_document_on_request_costs_from_its_last_day_on() {
        PenaltySheet sheet = own().penalties(late("50", LateFrom.LAST_DAY, WEEKDAYS, "extract"))
                .assess(
                        "2025-03-31",
                        notified(),
                        requested("q", "2024-12-02", "extract"),
                        received("r", "2025-01-02", "extract-2024-12-02"))
                .penalties();

        assertThat(sheet.lines()).singleElement().satisfies(line -> {
            assertThat(line.incurred()).isTrue();
            assertThat(plain(line.derivation().render(Language.FRENCH))).isEqualTo("""
                    - pièce extract-2024-12-02 : 11 jours (jours ouvrés) × 50,00 € = 550,00 € (au 31 mars 2025) [CCAP 21_BAM_048, art. 8.2.2]
                      - à remettre le 16 décembre 2024 au plus tard, ce jour exclu
                        - demande du 2 décembre 2024, à remettre 10 jours après, ce jour non compté (jours ouvrés) [CCAP 21_BAM_048, art. 1.4]
                      - reçue le 2 janvier 2025, ce jour compris
                    """);
        });
    }

    /** Formal notice on 10 March 2025, received on the 14th: 4 × 300 €. The statement costs its own rate. */
    @Test
    void the_final_report_costs_a_penalty_of_its_own_from_formal_notice() {
        PenaltySheet sheet = own().penalties(
                        late("100", LateFrom.FORMAL_NOTICE, DayCount.CALENDAR, "statement"),
                        late("300", LateFrom.FORMAL_NOTICE, DayCount.CALENDAR, "final-report"))
                .assess(
                        "2025-03-31",
                        notified(),
                        notice("m1", "2025-03-10", "final-report"),
                        received("r1", "2025-03-14", "final-report"),
                        notice("m2", "2025-03-10", "statement-2024-12-31"),
                        received("r2", "2025-03-11", "statement-2024-12-31"))
                .penalties();

        assertThat(sheet.lines())
                .extracting(line -> line.subject() + " " + line.amount())
                .containsExactly("statement-2024-12-31 EUR 100.00", "final-report EUR 1200.00");
    }

    @Test
    void a_calendar_without_deadline_asks_for_documents_that_are_never_late() {
        Contract21Bam048 contract = contract()
                .asking(
                        new ReportingCalendar.Once(
                                "final-report", ReportingCalendar.Start.CONTRACT_END, Optional.empty(), CLAUSE),
                        new ReportingCalendar.OnRequest("extract", Optional.empty(), CLAUSE))
                .endingOn("2024-11-29");

        assertThat(states(contract, "2034-12-31", requested("q", "2024-12-02", "extract")))
                .contains("final-report AWAITED", "extract-2024-12-02 AWAITED");
    }

    @Test
    void what_is_to_be_sent_is_told_with_the_day_and_why() {
        assertThat(actions("2022-07-01", 20, notified())).containsExactly("""
                SEND_DOCUMENT 2022-07-15 - pièce first-contact (notification du marché le 1er juillet 2022) à remettre au plus tard le 15 juillet 2022 (au 1er juillet 2022) [CCAP 21_BAM_048, art. 1.4]
                  - notification du marché le 1er juillet 2022, à remettre 14 jours après, ce jour non compté (jours calendaires) [CCAP 21_BAM_048, art. 1.4]
                """);
        assertThat(actions("2024-11-01", 150, notified()))
                .anyMatch(
                        action -> action.startsWith(
                                "SEND_DOCUMENT 2025-02-28 - pièce final-report (fin d'exécution le 29 novembre 2024) à remettre au plus tard le 28 février 2025"));
        assertThat(actions("2024-12-05", 20, notified(), requested("q", "2024-12-02", "extract")))
                .anyMatch(
                        action -> action.startsWith(
                                "SEND_DOCUMENT 2024-12-16 - pièce extract-2024-12-02 (demande du 2 décembre 2024) à remettre au plus tard le 16 décembre 2024"));
    }

    @Test
    void what_is_late_is_chased_or_noticed() {
        Event request = requested("q", "2024-12-02", "extract");

        assertThat(actions("2024-12-17", 0, notified(), request))
                .anyMatch(action -> action.startsWith("GIVE_NOTICE 2024-12-16 - pièce extract-2024-12-02"));
        assertThat(actions("2024-12-18", 0, notified(), request, notice("m", "2024-12-17", "extract-2024-12-02")))
                .anyMatch(action -> action.startsWith("CHASE_DOCUMENT 2024-12-16 - pièce extract-2024-12-02"));
    }

    @Test
    void the_text_tells_what_is_late_of_any_calendar() {
        String text = plain(AssessmentText.of(
                own().assess("2024-12-20", notified(), requested("q", "2024-12-02", "extract")), Language.FRENCH));

        assertThat(text)
                .contains(
                        "extract-2024-12-02 : attendue au plus tard le 16 décembre 2024, non reçue, sans mise en demeure : aucune pénalité ne court\n");
    }

    private static Contract21Bam048 own() {
        return contract().asking(CONTACT, FINAL, EXTRACT).endingOn("2024-11-29");
    }

    private static PenaltyTerm late(String euros, LateFrom from, DayCount days, String calendar) {
        return new PenaltyTerm.PerDayLate(euros(euros), from, days, Optional.of(calendar), PENALTIES);
    }

    private static List<String> states(String asOf, Event... events) {
        return states(own(), asOf, events);
    }

    private static List<String> states(Contract21Bam048 contract, String asOf, Event... events) {
        return contract.assess(asOf, journal(Stream.of(notified()), Stream.of(events))).documents().stream()
                .map(document -> document.document() + " " + document.state())
                .toList();
    }

    private static List<String> rejections(String asOf, Event... events) {
        return own().assess(asOf, journal(Stream.of(notified()), Stream.of(events))).journal().rejections().stream()
                .map(rejection -> rejection.code() + " " + rejection.place())
                .toList();
    }

    private static List<String> actions(String asOf, int days, Event... events) {
        Assessor assessor = Assessor.of(own().terms());
        Assessment assessment = assessor.assess(Journal.of(List.of(events)), LocalDate.parse(asOf));
        FollowUpPolicy policy =
                new FollowUpPolicy(new BigDecimal("0.75"), Optional.empty(), Rounding.NEAREST_HUNDREDTH, days);
        return assessor.standing(assessment, List.of(), policy).actions().stream()
                .map(action -> action.kind() + " "
                        + action.by().map(LocalDate::toString).orElse("") + " "
                        + plain(action.derivation().render(Language.FRENCH)))
                .toList();
    }
}
