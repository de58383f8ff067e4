package fr.clausesociale.terms;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.terms.ReportingCalendar.DueDocument;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingCalendarTest {

    private static final LegalReference ARTICLE = LegalReference.of("CCAP 21_BAM_048", "art. 1.4");
    private static final ReportingCalendar QUARTERLY =
            calendar("statement", Optional.of(15), "--03-31", "--06-30", "--09-30", "--12-31");

    /** A last day of the contract which is after every day of the test. */
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @Test
    void the_last_document_covers_the_period_in_which_the_contract_ends() {
        LocalDate begins = LocalDate.of(2022, 1, 1);

        assertThat(QUARTERLY.documents(begins, LocalDate.of(2022, 6, 29), LATER))
                .hasSize(2);
        assertThat(QUARTERLY.documents(begins, LocalDate.of(2022, 6, 30), LATER))
                .hasSize(2);
        assertThat(QUARTERLY.documents(begins, LocalDate.of(2022, 7, 1), LATER)).hasSize(3);
    }

    @Test
    void a_document_due_before_the_15th_is_on_time_until_the_14th_of_the_next_month() {
        assertThat(QUARTERLY.documents(LocalDate.of(2022, 1, 1), LATER, LocalDate.of(2022, 12, 31)))
                .containsExactly(
                        due("statement-2022-03-31", "2022-03-31", "2022-04-14"),
                        due("statement-2022-06-30", "2022-06-30", "2022-07-14"),
                        due("statement-2022-09-30", "2022-09-30", "2022-10-14"),
                        due("statement-2022-12-31", "2022-12-31", "2023-01-14"));
    }

    @Test
    void both_ends_of_the_span_of_time_belong_to_it() {
        assertThat(QUARTERLY.documents(LocalDate.of(2022, 3, 31), LATER, LocalDate.of(2022, 6, 30)))
                .hasSize(2);
        assertThat(QUARTERLY.documents(LocalDate.of(2022, 4, 1), LATER, LocalDate.of(2022, 6, 29)))
                .isEmpty();
    }

    @Test
    void the_documents_of_several_years_follow_each_other() {
        assertThat(QUARTERLY.documents(LocalDate.of(2021, 10, 1), LATER, LocalDate.of(2023, 4, 30)))
                .extracting(document -> document.id().value())
                .containsExactly(
                        "statement-2021-12-31",
                        "statement-2022-03-31",
                        "statement-2022-06-30",
                        "statement-2022-09-30",
                        "statement-2022-12-31",
                        "statement-2023-03-31");
    }

    @Test
    void without_a_day_the_contract_sets_no_last_day() {
        ReportingCalendar halfYearly = calendar("summary", Optional.empty(), "--06-30", "--12-31");

        assertThat(halfYearly.documents(LocalDate.of(2022, 1, 1), LATER, LocalDate.of(2022, 6, 30)))
                .containsExactly(new DueDocument(
                        DocumentId.of("summary-2022-06-30"), LocalDate.of(2022, 6, 30), Optional.empty()));
    }

    @Test
    void a_period_that_ends_with_february_ends_on_its_last_day() {
        ReportingCalendar february = calendar("statement", Optional.of(2), "--02-29");

        assertThat(february.documents(LocalDate.of(2023, 1, 1), LATER, LocalDate.of(2024, 12, 31)))
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
    void the_day_of_the_next_month_exists_in_every_month() {
        assertThat(calendar("statement", Optional.of(2), "--12-31").beforeDayOfNextMonth())
                .contains(2);
        assertThat(calendar("statement", Optional.of(28), "--12-31").beforeDayOfNextMonth())
                .contains(28);
        assertRefused("calendar-day-invalid", () -> calendar("statement", Optional.of(1), "--12-31"));
        assertRefused("calendar-day-invalid", () -> calendar("statement", Optional.of(29), "--12-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "relevé trimestriel"})
    void the_name_begins_an_identifier(String name) {
        assertRefused("identifier-malformed", () -> calendar(name, Optional.empty(), "--12-31"));
    }

    @Test
    void the_name_leaves_room_for_the_end_of_the_period() {
        LocalDate end = LocalDate.of(2022, 12, 31);

        assertThat(calendar("x".repeat(53), Optional.empty(), "--12-31").documents(end, LATER, end))
                .hasSize(1);
        assertRefused("identifier-malformed", () -> calendar("x".repeat(54), Optional.empty(), "--12-31"));
    }

    private static ReportingCalendar calendar(String name, Optional<Integer> day, String... periodEnds) {
        return new ReportingCalendar(
                name, Stream.of(periodEnds).map(MonthDay::parse).toList(), day, ARTICLE);
    }

    private static DueDocument due(String id, String periodEnd, String lastDay) {
        return new DueDocument(DocumentId.of(id), LocalDate.parse(periodEnd), Optional.of(LocalDate.parse(lastDay)));
    }
}
