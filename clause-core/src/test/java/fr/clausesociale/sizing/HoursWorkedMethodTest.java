package fr.clausesociale.sizing;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursWorkedMethodTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "src/test/resources/cases/hours-worked.csv", numLinesToSkip = 1)
    void a_published_sizing_is_computed(String id, String source, String worked, String rate, String hours) {
        assertThat(method(worked, rate).size().hours()).as(source).isEqualTo(Hours.of(hours));
    }

    @Test
    void explains_its_step_with_source_and_day_in_both_languages() {
        Sizing sizing = new HoursWorkedMethod(
                        Hours.of(480_000),
                        Percentage.of("10"),
                        Rounding.NEAREST_HOUR,
                        Optional.of(new Source(LegalReference.of("Charte"), Optional.of(LocalDate.of(2020, 10, 20)))))
                .size();

        assertThat(sizing.derivation().render(Language.FRENCH))
                .isEqualTo("- heures d'insertion : 48\u202f000\u00a0h\n"
                        + "  - heures travaillées : 480\u202f000\u00a0h × 10\u00a0% = 48\u202f000\u00a0h au centième près"
                        + " (au 20\u00a0octobre 2020) ; arrondi : au pas de 1\u00a0h (au plus proche, la moitié vers le haut)"
                        + " → 48\u202f000\u00a0h [Charte]\n");
        assertThat(sizing.derivation().render(Language.ENGLISH)).isEqualTo("""
                        - insertion hours: 48,000 h
                          - hours worked: 480,000 h × 10% = 48,000 h to the hundredth (on 20 October 2020); rounding: to a step of 1 h (to the nearest, half up) → 48,000 h [Charte]
                        """);
    }

    @Test
    void finds_the_rate_or_the_hours_worked_that_give_some_hours() {
        assertThat(method("480000", "5").withRateFor(Hours.of(48_000)).insertionRate())
                .isEqualTo(Percentage.of("9.9998958334"));
        assertThat(method("480000", "5").withHoursWorkedFor(Hours.of(1607)).hoursWorked())
                .isEqualTo(Hours.of(32_130));
    }

    @ParameterizedTest
    @CsvSource({"7, HALF_UP", "7, UP", "7, DOWN", "0.3, HALF_UP", "0.3, UP", "33.3333, CEILING", "33.3333, FLOOR"})
    void what_cannot_be_exact_still_gives_the_hours_asked_for(String rate, RoundingMode mode) {
        HoursWorkedMethod method = new HoursWorkedMethod(
                Hours.of(48_001), Percentage.of(rate), new Rounding(Hours.of(1), mode), Optional.empty());

        assertThat(method.withHoursWorkedFor(Hours.of(1607)).size().hours()).isEqualTo(Hours.of(1607));
        assertThat(method.withRateFor(Hours.of(1607)).size().hours()).isEqualTo(Hours.of(1607));
    }

    @Test
    void what_nothing_gives_is_refused() {
        assertRefused("sizing-out-of-reach", () -> method("100", "5").withRateFor(Hours.of(101)));
        assertRefused("sizing-out-of-reach", () -> method("100", "0").withHoursWorkedFor(Hours.of(1)));
        assertRefused(
                "sizing-hours-invalid",
                "/hoursWorked",
                () -> method("100", "1").withHoursWorkedFor(Hours.of(1_000_001)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100000000", "1000000000000"})
    void hours_worked_that_no_contract_takes_are_refused(String hours) {
        assertRefused("sizing-hours-invalid", "/hoursWorked", () -> method(hours, "5"));
    }

    @Test
    void a_rate_over_a_hundred_percent_is_refused() {
        assertRefused("percentage-out-of-range", () -> method("100", "101"));
    }

    private static HoursWorkedMethod method(String worked, String rate) {
        return HoursWorkedMethod.builder()
                .hoursWorked(Hours.of(worked))
                .insertionRate(Percentage.of(rate))
                .rounding(Rounding.NEAREST_HOUR)
                .build();
    }
}
