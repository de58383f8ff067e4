package fr.clausesociale.terms;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.terms.ReportingCalendar.DueDocument;
import fr.clausesociale.terms.ReportingCalendar.EachPeriod;
import fr.clausesociale.terms.ReportingCalendar.OnRequest;
import fr.clausesociale.terms.ReportingCalendar.Once;
import fr.clausesociale.terms.ReportingCalendar.Start;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingCalendarTest {

    private static final LegalReference ARTICLE = LegalReference.of("CCAP 21_BAM_048", "art. 1.4");
    private static final ReportingCalendar QUARTERLY =
            calendar("statement", before(15), "--03-31", "--06-30", "--09-30", "--12-31");

    private static final List<LocalDate> NONE = List.of();

    /** A last day of the contract which is after every day of the test. */
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @Test
    void the_last_document_covers_the_period_in_which_the_contract_ends() {
        LocalDate begins = LocalDate.of(2022, 1, 1);

        assertThat(QUARTERLY.documents(begins, LocalDate.of(2022, 6, 29), NONE, LATER))
                .hasSize(2);
        assertThat(QUARTERLY.documents(begins, LocalDate.of(2022, 6, 30), NONE, LATER))
                .hasSize(2);
        assertThat(QUARTERLY.documents(begins, LocalDate.of(2022, 7, 1), NONE, LATER))
                .hasSize(3);
    }

    @Test
    void a_document_due_before_the_15th_is_on_time_until_the_14th_of_the_next_month() {
        assertThat(QUARTERLY.documents(LocalDate.of(2022, 1, 1), LATER, NONE, LocalDate.of(2022, 12, 31)))
                .containsExactly(
                        due("statement-2022-03-31", "2022-03-31", "2022-04-14"),
                        due("statement-2022-06-30", "2022-06-30", "2022-07-14"),
                        due("statement-2022-09-30", "2022-09-30", "2022-10-14"),
                        due("statement-2022-12-31", "2022-12-31", "2023-01-14"));
    }

    @Test
    void both_ends_of_the_span_of_time_belong_to_it() {
        assertThat(QUARTERLY.documents(LocalDate.of(2022, 3, 31), LATER, NONE, LocalDate.of(2022, 6, 30)))
                .hasSize(2);
        assertThat(QUARTERLY.documents(LocalDate.of(2022, 4, 1), LATER, NONE, LocalDate.of(2022, 6, 29)))
                .isEmpty();
    }

    @Test
    void the_documents_of_several_years_follow_each_other() {
        assertThat(QUARTERLY.documents(LocalDate.of(2021, 10, 1), LATER, NONE, LocalDate.of(2023, 4, 30)))
                .extracting(document -> document.id().value())
                .containsExactly(
                        "statement-2021-12-31",
                        "statement-2022-03-31",
                        "statement-2022-06-30",
                        "statement-2022-09-30",
                        "statement-2022-12-31",
                        "statement-2023-03-31");
    }

    /** Ids have years of four digits. */
    @Test
    void the_last_period_of_a_contract_ends_with_the_year_9999() {
        ReportingCalendar yearly = calendar("statement", Optional.empty(), "--03-31");

        assertThat(yearly.documents(LocalDate.of(9998, 1, 1), LocalDate.of(9999, 12, 30), NONE, LocalDate.MAX))
                .extracting(document -> document.id().value())
                .containsExactly("statement-9998-03-31", "statement-9999-03-31", "statement-9999-12-31");
    }

    @Test
    void without_a_day_the_contract_sets_no_last_day() {
        ReportingCalendar halfYearly = calendar("summary", Optional.empty(), "--06-30", "--12-31");

        assertThat(halfYearly.documents(LocalDate.of(2022, 1, 1), LATER, NONE, LocalDate.of(2022, 6, 30)))
                .containsExactly(new DueDocument(
                        DocumentId.of("summary-2022-06-30"),
                        Start.PERIOD_END,
                        LocalDate.of(2022, 6, 30),
                        Optional.empty()));
    }

    @Test
    void a_period_that_ends_with_february_ends_on_its_last_day() {
        ReportingCalendar february = calendar("statement", before(2), "--02-29");

        assertThat(february.documents(LocalDate.of(2023, 1, 1), LATER, NONE, LocalDate.of(2024, 12, 31)))
                .containsExactly(
                        due("statement-2023-02-28", "2023-02-28", "2023-03-01"),
                        due("statement-2024-02-29", "2024-02-29", "2024-03-01"));
    }

    @Test
    void the_ends_of_periods_follow_each_other() {
        assertRefused("calendar-unordered", () -> calendar("statement", Optional.empty(), "--06-30", "--03-31"));
        assertRefused("calendar-unordered", () -> calendar("statement", Optional.empty(), "--06-30", "--06-30"));
        assertRefused("calendar-unordered", () -> calendar("statement", Optional.empty(), "--02-28", "--02-29"));
    }

    @Test
    void there_is_at_least_one_period() {
        assertRefused("calendar-empty", () -> calendar("statement", Optional.empty()));
    }

    @Test
    void a_document_that_is_due_once_is_so_from_the_notification_or_the_end_of_the_contract_on() {
        LocalDate begins = LocalDate.of(2024, 1, 2);
        LocalDate ends = LocalDate.of(2024, 11, 30);
        Deadline twoWeeks = new Deadline.DaysAfter(14, DayCount.CALENDAR);
        ReportingCalendar contact = new Once("first-contact", Start.NOTIFICATION, Optional.of(twoWeeks), ARTICLE);
        ReportingCalendar report =
                new Once("final-report", Start.CONTRACT_END, Optional.of(new Deadline.MonthsAfter(3)), ARTICLE);

        assertThat(contact.documents(begins, ends, NONE, begins.minusDays(1))).isEmpty();
        assertThat(contact.documents(begins, ends, NONE, LATER))
                .containsExactly(due("first-contact", Start.NOTIFICATION, "2024-01-02", "2024-01-16"));
        assertThat(report.documents(begins, ends, NONE, ends.minusDays(1))).isEmpty();
        assertThat(report.documents(begins, ends, NONE, ends))
                .containsExactly(due("final-report", Start.CONTRACT_END, "2024-11-30", "2025-02-28"));
    }

    @Test
    void a_document_on_request_is_due_for_each_request_also_after_the_contract() {
        LocalDate begins = LocalDate.of(2024, 1, 2);
        LocalDate ends = LocalDate.of(2024, 11, 29);
        Deadline tenDays = new Deadline.DaysAfter(10, new DayCount(DayCount.Days.MONDAY_TO_FRIDAY, List.of()));
        ReportingCalendar report = new OnRequest("final-report", Optional.of(tenDays), ARTICLE);
        List<LocalDate> requests = List.of(LocalDate.of(2024, 6, 3), LocalDate.of(2024, 12, 2));

        assertThat(report.documents(begins, ends, requests, LocalDate.of(2024, 12, 1)))
                .containsExactly(due("final-report-2024-06-03", Start.REQUEST, "2024-06-03", "2024-06-17"));
        assertThat(report.documents(begins, ends, requests, LocalDate.of(2024, 12, 2)))
                .hasSize(2)
                .contains(due("final-report-2024-12-02", Start.REQUEST, "2024-12-02", "2024-12-16"));
        assertThat(QUARTERLY.documents(begins, ends, requests, LATER))
                .isEqualTo(QUARTERLY.documents(begins, ends, NONE, LATER));
    }

    @Test
    void the_name_of_a_document_tells_its_calendar() {
        ReportingCalendar once = new Once("report", Start.CONTRACT_END, Optional.empty(), ARTICLE);
        ReportingCalendar onRequest = new OnRequest("report", Optional.empty(), ARTICLE);
        DocumentId plain = DocumentId.of("report");
        DocumentId dated = DocumentId.of("report-2024-12-02");

        assertThat(once.isNamedLikeItsDocuments(plain)).isTrue();
        assertThat(once.isNamedLikeItsDocuments(dated)).isFalse();
        assertThat(onRequest.isNamedLikeItsDocuments(plain)).isFalse();
        assertThat(onRequest.isNamedLikeItsDocuments(dated)).isTrue();
        assertThat(onRequest.isNamedLikeItsDocuments(DocumentId.of("report-2024-12-02-2024-12-03")))
                .isFalse();
    }

    @Test
    void the_reckoning_tells_the_start_the_deadline_and_the_article() {
        assertThat(reckoning(QUARTERLY))
                .isEqualTo(
                        "- période close le 31 mars 2024, à remettre avant le 15 du mois suivant [CCAP 21_BAM_048, art. 1.4]\n");
        assertThat(reckoning(new OnRequest(
                        "report",
                        Optional.of(new Deadline.DaysAfter(
                                10, new DayCount(DayCount.Days.MONDAY_TO_FRIDAY, List.of(LocalDate.of(2024, 4, 1))))),
                        ARTICLE)))
                .isEqualTo(
                        "- demande du 29 mars 2024, à remettre 10 jours après, ce jour non compté (jours ouvrés) [CCAP 21_BAM_048, art. 1.4]\n");
        assertThat(reckoning(new Once("report", Start.CONTRACT_END, Optional.of(new Deadline.MonthsAfter(1)), ARTICLE)))
                .isEqualTo(
                        "- fin d'exécution le 31 janvier 2024, à remettre 1 mois après (le mois n'a pas ce jour : dernier jour du mois) [CCAP 21_BAM_048, art. 1.4]\n");
        assertThat(calendar("summary", Optional.empty(), "--06-30")
                        .reckoning(new DueDocument(
                                DocumentId.of("summary-2022-06-30"),
                                Start.PERIOD_END,
                                LocalDate.of(2022, 6, 30),
                                Optional.empty())))
                .isEmpty();
    }

    private static String reckoning(ReportingCalendar calendar) {
        DueDocument first = calendar.documents(
                        LocalDate.of(2024, 1, 2),
                        LocalDate.of(2024, 1, 31),
                        List.of(LocalDate.of(2024, 3, 29)),
                        LocalDate.of(2024, 3, 31))
                .get(0);
        return plain(calendar.reckoning(first).orElseThrow().render(Language.FRENCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "relevé trimestriel"})
    void the_name_begins_an_identifier(String name) {
        assertRefused("identifier-malformed", () -> calendar(name, Optional.empty(), "--12-31"));
    }

    @Test
    void the_name_leaves_room_for_the_end_of_the_period() {
        LocalDate end = LocalDate.of(2022, 12, 31);

        assertThat(calendar("x".repeat(53), Optional.empty(), "--12-31").documents(end, LATER, NONE, end))
                .hasSize(1);
        assertRefused("identifier-malformed", () -> calendar("x".repeat(54), Optional.empty(), "--12-31"));
    }

    private static Optional<Deadline> before(int day) {
        return Optional.of(new Deadline.BeforeDayOfNextMonth(day));
    }

    private static ReportingCalendar calendar(String name, Optional<Deadline> day, String... periodEnds) {
        return new EachPeriod(name, Stream.of(periodEnds).map(MonthDay::parse).toList(), day, ARTICLE);
    }

    private static DueDocument due(String id, String periodEnd, String lastDay) {
        return due(id, Start.PERIOD_END, periodEnd, lastDay);
    }

    private static DueDocument due(String id, Start start, String startsOn, String lastDay) {
        return new DueDocument(
                DocumentId.of(id), start, LocalDate.parse(startsOn), Optional.of(LocalDate.parse(lastDay)));
    }
}
