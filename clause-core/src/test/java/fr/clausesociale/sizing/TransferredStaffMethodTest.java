package fr.clausesociale.sizing;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import java.math.RoundingMode;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransferredStaffMethodTest {

    private static final Floor FLOOR = new Floor(Hours.of(150), LegalReference.of("PACT Propreté"));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "src/test/resources/cases/transferred-staff.csv", numLinesToSkip = 1)
    void the_second_story_has_three_outcomes(
            String id,
            String source,
            String amount,
            int months,
            String staff,
            String coefficient,
            String rate,
            Sizing.Outcome outcome,
            String hours,
            String advised) {
        Sizing sizing = TransferredStaffMethod.builder()
                .amount(euros(amount))
                .months(months)
                .transferableHours(Hours.of(staff))
                .coefficient(euros(coefficient))
                .insertionRate(Percentage.of(rate))
                .rounding(Rounding.NEAREST_HOUR)
                .build()
                .size()
                .above(FLOOR);

        assertThat(sizing.outcome()).as(source).isEqualTo(outcome);
        assertThat(sizing.hours()).isEqualTo(Hours.of(hours));
        assertThat(sizing.advised()).isEqualTo(Hours.of(advised));
    }

    @Test
    void the_coefficient_follows_from_cost_and_share() {
        assertThat(cleaning("600").size().hours()).isEqualTo(Hours.of(480));
    }

    @Test
    void explains_its_steps_and_what_the_floor_does() {
        assertThat(cleaning("900").size().above(FLOOR).derivation().render(Language.ENGLISH))
                .isEqualTo("""
                        - no clause advised, for 120 h computed
                          - coefficient: €20.00 ÷ 80% = €25.00 per hour of labour, to the cent
                            - hourly cost: €20.00
                            - labour share: 80%
                          - with no staff taken over: €600,000.00 ÷ coefficient × 5% = 1,200 h to the hundredth
                          - share to fill: 1 − (900 h a month × coefficient) ÷ (€600,000.00 ÷ 24 months) = 0.1 to four decimals
                          - hours: share to fill × hours with no staff taken over = 120 h to the hundredth; rounding: to a step of 1 h (to the nearest, half up) → 120 h
                          - less than the floor of 150 h: 120 h [PACT Propreté]
                        """);
        assertThat(cleaning("1050").size().above(FLOOR).derivation().render(Language.ENGLISH))
                .startsWith("- no insertion potential\n")
                .contains("= -0.05 to four decimals\n")
                .doesNotContain("floor");
        assertThat(cleaning("600").size().above(FLOOR).derivation().render(Language.FRENCH))
                .contains(
                        "  - coefficient : 20,00\u00a0€ ÷ 80\u00a0% = 25,00\u00a0€ par heure de main-d'œuvre, au centime près\n")
                .contains("  - plancher de 150\u00a0h atteint : 480\u00a0h [PACT Propreté]\n");
    }

    @Test
    void hours_that_round_to_zero_are_no_want_of_potential() {
        Sizing sizing = TransferredStaffMethod.builder()
                .amount(euros("20000"))
                .months(24)
                .transferableHours(Hours.of(20))
                .coefficient(euros("25"))
                .insertionRate(Percentage.of("5"))
                .rounding(new Rounding(Hours.of(35), RoundingMode.HALF_UP))
                .build()
                .size();

        assertThat(sizing.outcome()).isEqualTo(Sizing.Outcome.NO_CLAUSE_ADVISED);
        assertThat(sizing.hours()).isEqualTo(Hours.ZERO);
        assertThat(sizing.derivation().render(Language.ENGLISH))
                .startsWith("- no clause advised, for 0 h computed\n")
                .contains("= 16 h to the hundredth; rounding: to a step of 35 h (to the nearest, half up) → 0 h\n")
                .endsWith("  - more than zero hours before rounding, none after\n");
        assertThat(sizing.derivation().render(Language.FRENCH))
                .startsWith("- aucune clause conseillée, pour 0\u00a0h calculées\n")
                .endsWith("  - plus de zéro heure avant l'arrondi, aucune après\n");
    }

    @Test
    void a_coefficient_without_end_is_not_rounded() {
        // 20 ÷ 0.70 = 28.571428… : 600,000 ÷ it × 5 % is exactly 1,050 h; at 28.57 € it would be 1,050.05 h.
        TransferredStaffMethod method = method("0", "70", "5", 24, Rounding.NEAREST_HUNDREDTH);

        assertThat(method.size().hours()).isEqualTo(Hours.of(1050));
    }

    @Test
    void clock_time_of_the_staff_is_exact() {
        assertThat(method("600:20", "80", "5", 24, Rounding.NEAREST_HUNDREDTH)
                        .size()
                        .hours())
                .isEqualTo(Hours.of("479.60"));
    }

    @Test
    void finds_the_rate_or_the_amount_that_gives_some_hours() {
        TransferredStaffMethod method = cleaning("600");

        assertThat(method.withRateFor(Hours.of(960)).insertionRate()).isEqualTo(Percentage.of("9.9947916667"));
        assertThat(method.withAmountFor(Hours.of(1607)).amount()).isEqualTo(euros("1163250.00"));
        assertThat(method.withAmountFor(Hours.of(1607)).size().hours()).isEqualTo(Hours.of(1607));
    }

    @Test
    void what_nothing_gives_is_refused() {
        assertRefused("sizing-out-of-reach", () -> cleaning("1050").withRateFor(Hours.of(1)));
        assertRefused("sizing-out-of-reach", () -> cleaning("600").withRateFor(Hours.of(9601)));
        assertRefused(
                "sizing-out-of-reach",
                () -> method("600", "80", "0", 24, Rounding.NEAREST_HOUR).withAmountFor(Hours.of(1)));
    }

    @Test
    void a_coefficient_is_given_in_one_way() {
        assertRefused(
                "sizing-coefficient-invalid",
                "/coefficient",
                () -> TransferredStaffMethod.builder()
                        .amount(euros("600000"))
                        .months(24)
                        .transferableHours(Hours.of(600))
                        .coefficient(euros("25"))
                        .labourShare(Percentage.of("80"))
                        .hourlyCost(euros("20"))
                        .insertionRate(Percentage.of("5"))
                        .rounding(Rounding.NEAREST_HOUR)
                        .build());
        assertRefused(
                "sizing-coefficient-invalid",
                "/coefficient",
                () -> TransferredStaffMethod.builder()
                        .amount(euros("600000"))
                        .months(24)
                        .transferableHours(Hours.of(600))
                        .hourlyCost(euros("20"))
                        .insertionRate(Percentage.of("5"))
                        .rounding(Rounding.NEAREST_HOUR)
                        .build());
        assertRefused(
                "sizing-coefficient-invalid", "/labourShare", () -> method("600", "0", "5", 24, Rounding.NEAREST_HOUR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100000000", "1000000000000"})
    void staff_hours_that_cannot_be_are_refused(String hours) {
        assertRefused("sizing-hours-invalid", "/transferableHours", () -> cleaning(hours));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1201})
    void a_length_that_cannot_be_is_refused(int months) {
        assertRefused(
                "sizing-months-invalid", "/months", () -> method("600", "80", "5", months, Rounding.NEAREST_HOUR));
    }

    private static TransferredStaffMethod cleaning(String staff) {
        return method(staff, "80", "5", 24, Rounding.NEAREST_HOUR);
    }

    private static TransferredStaffMethod method(
            String staff, String share, String rate, int months, Rounding rounding) {
        return TransferredStaffMethod.builder()
                .amount(euros("600000"))
                .months(months)
                .transferableHours(Hours.of(staff))
                .labourShare(Percentage.of(share))
                .hourlyCost(euros("20"))
                .insertionRate(Percentage.of(rate))
                .rounding(rounding)
                .build();
    }

    private static Money euros(String amount) {
        return Money.parse("EUR " + amount);
    }
}
