package fr.clausesociale.terms;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.contract.Employment;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountingWindowTest {

    private static final LegalReference ARTICLE = LegalReference.of("CCAP 21_BAM_048", "art. 1.4");

    @ParameterizedTest
    @CsvSource({
        // 21_BAM_048, art. 1.4: the hours of a CDI count for at most 4 years
        "2021-06-01, P4Y, 2025-05-31",
        "2024-02-29, P4Y, 2028-02-28",
        "2021-06-01, P48M, 2025-05-31",
        // Rennes: 24 months for any eligible person
        "2024-03-01, P24M, 2026-02-28"
    })
    void the_last_day_is_the_day_before_the_anniversary(LocalDate hired, Period length, LocalDate lastDay) {
        assertThat(CountingWindow.fromHire(Employment.CDI, length, MonthEnd.LAST_DAY_OF_MONTH, ARTICLE)
                        .end(hired)
                        .day())
                .isEqualTo(lastDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0M", "P-4Y", "P1460D"})
    void a_length_that_is_not_of_whole_months_is_refused(Period length) {
        assertRefused(
                "window-invalid",
                () -> CountingWindow.fromHire(Employment.CDI, length, MonthEnd.LAST_DAY_OF_MONTH, ARTICLE));
    }

    @Test
    void a_month_end_that_gives_no_day_is_refused() {
        assertRefused(
                "window-month-end-invalid",
                () -> CountingWindow.fromHire(Employment.CDI, Period.ofYears(4), MonthEnd.REFUSE, ARTICLE));
    }
}
