package fr.clausesociale.terms;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.law.LegalReference;
import fr.clausesociale.terms.YearlyActions.ContractYear;
import fr.clausesociale.terms.YearlyActions.YearKind;
import fr.clausesociale.terms.YearlyActions.YearReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YearlyActionsTest {

    private static final LegalReference ARTICLE = LegalReference.of("CCAP", "art. 4.5");

    @Test
    void years_of_the_contract_begin_on_the_day_of_its_notification() {
        assertThat(years(YearKind.CONTRACT_YEAR, YearReading.STARTED, "2025-12-20", "2028-06-30", "2030-01-01"))
                .containsExactly(
                        year("2025-12-20", "2026-12-19", 2),
                        year("2026-12-20", "2027-12-19", 2),
                        year("2027-12-20", "2028-06-30", 2));
        assertThat(years(YearKind.CONTRACT_YEAR, YearReading.COMPLETED, "2025-12-20", "2028-06-30", "2030-01-01"))
                .extracting(ContractYear::asked)
                .containsExactly(2, 2, 0);
    }

    @Test
    void calendar_years_are_filled_from_january_to_december() {
        assertThat(years(YearKind.CALENDAR_YEAR, YearReading.STARTED, "2025-12-20", "2027-06-30", "2030-01-01"))
                .containsExactly(
                        year("2025-12-20", "2025-12-31", 2),
                        year("2026-01-01", "2026-12-31", 2),
                        year("2027-01-01", "2027-06-30", 2));
        assertThat(years(YearKind.CALENDAR_YEAR, YearReading.COMPLETED, "2025-12-20", "2027-06-30", "2030-01-01"))
                .extracting(ContractYear::asked)
                .containsExactly(0, 2, 0);
    }

    @Test
    void years_that_have_not_begun_are_left_out() {
        assertThat(years(YearKind.CONTRACT_YEAR, YearReading.STARTED, "2026-01-15", "2029-01-14", "2027-01-14"))
                .hasSize(1);
        assertThat(years(YearKind.CONTRACT_YEAR, YearReading.STARTED, "2026-01-15", "2029-01-14", "2027-01-15"))
                .hasSize(2);
        assertThat(years(YearKind.CONTRACT_YEAR, YearReading.STARTED, "2026-01-15", "2029-01-14", "2026-01-14"))
                .isEmpty();
    }

    @Test
    void a_contract_notified_on_29_february_begins_its_years_at_the_end_of_february() {
        assertThat(years(YearKind.CONTRACT_YEAR, YearReading.STARTED, "2024-02-29", "2028-12-31", "2028-12-31"))
                .extracting(year -> year.from().toString())
                .containsExactly("2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29");
    }

    @Test
    void started_years_are_due_from_their_first_day_and_completed_ones_after_their_last() {
        ContractYear year = year("2026-01-01", "2026-12-31", 2);

        assertThat(actions(YearKind.CALENDAR_YEAR, YearReading.STARTED).due(year, LocalDate.of(2026, 1, 1)))
                .isEqualTo(2);
        YearlyActions completed = actions(YearKind.CALENDAR_YEAR, YearReading.COMPLETED);
        assertThat(completed.due(year, LocalDate.of(2026, 12, 31))).isZero();
        assertThat(completed.due(year, LocalDate.of(2027, 1, 1))).isEqualTo(2);
    }

    @Test
    void readings_are_never_assumed() {
        assertRefused(
                        "year-reading-missing",
                        "/reading",
                        () -> new YearlyActions(3, Optional.of(YearKind.CONTRACT_YEAR), Optional.empty(), ARTICLE))
                .contains("COMPLETED gives 6", "STARTED gives 9");
        assertRefused(
                        "year-kind-missing",
                        "/year",
                        () -> new YearlyActions(1, Optional.empty(), Optional.of(YearReading.STARTED), ARTICLE))
                .contains("CALENDAR_YEAR", "CONTRACT_YEAR");
    }

    @Test
    void a_year_asks_for_at_least_one_action() {
        assertRefused(
                "actions-invalid",
                "/perYear",
                () -> YearlyActions.of(0, YearKind.CONTRACT_YEAR, YearReading.STARTED, ARTICLE));
        assertRefused(
                "actions-invalid",
                "/perYear",
                () -> YearlyActions.of(1001, YearKind.CONTRACT_YEAR, YearReading.STARTED, ARTICLE));
    }

    private static YearlyActions actions(YearKind kind, YearReading reading) {
        return YearlyActions.of(2, kind, reading, ARTICLE);
    }

    private static List<ContractYear> years(
            YearKind kind, YearReading reading, String begins, String ends, String asOf) {
        return actions(kind, reading).years(LocalDate.parse(begins), LocalDate.parse(ends), LocalDate.parse(asOf));
    }

    private static ContractYear year(String from, String to, int asked) {
        return new ContractYear(LocalDate.parse(from), LocalDate.parse(to), asked);
    }
}
