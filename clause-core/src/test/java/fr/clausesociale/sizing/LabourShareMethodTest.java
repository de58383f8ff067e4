package fr.clausesociale.sizing;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.UndatedValue;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabourShareMethodTest {

    /** Rounded down, so that only as many hours before rounding reach some hours. */
    private static final Rounding WHOLE_HOURS = new Rounding(Hours.of(1), RoundingMode.DOWN);

    private static final DatedValue<Money> MINIMUM_WAGE = new DatedValue<>(
            LocalDate.of(2026, 6, 1), Money.parse("EUR 12.31"), LegalReference.of("Arrêté du 22 mai 2026"));

    @Test
    void explains_its_steps_in_french() {
        Sizing sizing =
                method("1000000", "50", "5", "30", Rounding.NEAREST_HOUR).size();

        assertThat(sizing.hours()).isEqualTo(Hours.of(833));
        assertThat(sizing.derivation().render(Language.FRENCH))
                .isEqualTo("- heures d'insertion : 833\u00a0h\n"
                        + "  - part de main-d'œuvre : 1\u202f000\u202f000,00\u00a0€ × 50\u00a0% = 500\u202f000,00\u00a0€\n"
                        + "  - effort d'insertion : 500\u202f000,00\u00a0€ × 5\u00a0% = 25\u202f000,00\u00a0€\n"
                        + "  - heures : 25\u202f000,00\u00a0€ ÷ 30,00\u00a0€ = 833,33\u00a0h au centième près"
                        + " ; arrondi : au pas de 1\u00a0h (au plus proche, la moitié vers le haut) → 833\u00a0h\n");
    }

    @Test
    void explains_its_steps_in_english() {
        Sizing sizing =
                method("1000000", "50", "5", "30", Rounding.NEAREST_HOUR).size();

        assertThat(sizing.derivation().render(Language.ENGLISH)).isEqualTo("""
                        - insertion hours: 833 h
                          - labour: €1,000,000.00 × 50% = €500,000.00
                          - insertion effort: €500,000.00 × 5% = €25,000.00
                          - hours: €25,000.00 ÷ €30.00 = 833.33 h to the hundredth; rounding: to a step of 1 h (to the nearest, half up) → 833 h
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "structural works, 1200000, 50, 30, 1000, 1400",
        "painting, 300000, 70, 28, 375, 525",
        "metal frame, 450000, 20, 30, 150, 210",
        "partitions, 380000, 45, 30, 285, 399"
    })
    void four_lots_of_a_school_are_sized_at_5_and_at_7_percent(
            String lot, String amount, String labourShare, String hourlyCost, String at5, String at7) {
        assertThat(method(amount, labourShare, "5", hourlyCost, Rounding.NEAREST_HOUR)
                        .size()
                        .hours())
                .as(lot)
                .isEqualTo(Hours.of(at5));
        assertThat(method(amount, labourShare, "7", hourlyCost, Rounding.NEAREST_HOUR)
                        .size()
                        .hours())
                .as(lot)
                .isEqualTo(Hours.of(at7));
    }

    @ParameterizedTest
    @CsvSource({
        "1, HALF_UP, 833",
        "1, UP, 834",
        "0.01, HALF_UP, 833.33",
        "5, DOWN, 830",
        "35, DOWN, 805",
        "35, HALF_UP, 840"
    })
    void hours_are_rounded_once_to_the_step_asked_for(String step, RoundingMode mode, String hours) {
        assertThat(method("1000000", "50", "5", "30", new Rounding(Hours.of(step), mode))
                        .size()
                        .hours())
                .isEqualTo(Hours.of(hours));
    }

    @Test
    void cents_shown_on_the_way_do_not_enter_the_result() {
        // 100.10 € × 50 % × 1 % = 0.5005 €; ÷ 0.01 € = 50.05 h, but 0.50 € ÷ 0.01 € would be 50 h.
        assertThat(method("100.10", "50", "1", "0.01", Rounding.NEAREST_HUNDREDTH)
                        .size()
                        .hours())
                .isEqualTo(Hours.of("50.05"));
    }

    @Test
    void no_labour_or_no_rate_has_no_potential() {
        assertThat(List.of(
                        method("1000000", "0", "5", "30", Rounding.NEAREST_HOUR).size(),
                        method("1000000", "50", "0", "30", Rounding.NEAREST_HOUR)
                                .size()))
                .allSatisfy(sizing -> {
                    assertThat(sizing.outcome()).isEqualTo(Sizing.Outcome.NO_POTENTIAL);
                    assertThat(sizing.hours()).isEqualTo(Hours.ZERO);
                });
    }

    @Test
    void shows_the_source_and_the_day_of_each_figure() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        DatedValue<Percentage> share = new DatedValue<>(
                LocalDate.of(2026, 1, 1), Percentage.of("50"), LegalReference.of("Table de la ville, 2026"));
        UndatedValue<Money> cost = new UndatedValue<>(Money.parse("EUR 30"), LegalReference.of("Page du territoire"));

        Sizing sizing = LabourShareMethod.builder()
                .amount(Money.parse("EUR 1000000"))
                .labourShare(share.value())
                .labourShareSource(Source.of(share, day))
                .insertionRate(Percentage.of("5"))
                .insertionRateSource(Source.of(LegalReference.of("Charte")))
                .hourlyCost(cost.value())
                .hourlyCostSource(Source.of(cost))
                .rounding(Rounding.NEAREST_HOUR)
                .build()
                .size();

        assertThat(sizing.derivation().render(Language.ENGLISH)).isEqualTo("""
                        - insertion hours: 833 h
                          - labour: €1,000,000.00 × 50% = €500,000.00 (on 2 March 2026) [Table de la ville, 2026]
                          - insertion effort: €500,000.00 × 5% = €25,000.00 [Charte]
                          - hours: €25,000.00 ÷ €30.00 = 833.33 h to the hundredth; rounding: to a step of 1 h (to the nearest, half up) → 833 h [Page du territoire]
                        """);
    }

    @Test
    void finds_the_lowest_rate_or_amount_that_reaches_some_hours() {
        LabourShareMethod at5 = method("1200000", "50", "5", "30", WHOLE_HOURS);
        LabourShareMethod nearest = method("1200000", "50", "5", "30", Rounding.NEAREST_HOUR);

        assertThat(nearest.withRateFor(Hours.of(1400)).insertionRate()).isEqualTo(Percentage.of("6.9975"));
        assertThat(nearest.withRateFor(Hours.of(1400)).size().hours()).isEqualTo(Hours.of(1400));
        assertThat(nearest.withAmountFor(Hours.of(1607)).amount()).isEqualTo(Money.parse("EUR 1927800.00"));

        assertThat(at5.withRateFor(Hours.of(1400)).insertionRate()).isEqualTo(Percentage.of("7"));
        assertThat(at5.withRateFor(Hours.of(1400)).size().hours()).isEqualTo(Hours.of(1400));
        assertThat(at5.withAmountFor(Hours.of(1607)).amount()).isEqualTo(Money.parse("EUR 1928400.00"));
        assertThat(at5.withAmountFor(Hours.of(1607)).size().hours()).isEqualTo(Hours.of(1607));
    }

    /** 600,000 € of labour: 100 h need 105, which 87.5 h, more than 87.5 h, more than 70 h or no less than 105 h are rounded to. */
    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 0.4375",
        "HALF_DOWN, 0.4375000001",
        "HALF_EVEN, 0.4375000001",
        "UP, 0.3500000001",
        "CEILING, 0.3500000001",
        "DOWN, 0.525",
        "FLOOR, 0.525"
    })
    void hours_off_the_step_are_reached_by_the_next_step(RoundingMode mode, String rate) {
        LabourShareMethod found = method("1200000", "50", "5", "30", new Rounding(Hours.of(35), mode))
                .withRateFor(Hours.of(100));

        assertThat(found.insertionRate()).isEqualTo(Percentage.of(rate));
        assertThat(found.size().hours()).isEqualTo(Hours.of(105));
    }

    @Test
    void finds_the_amount_and_the_rate_that_give_some_posts() {
        LabourShareMethod at5 = method("1200000", "50", "5", "30", WHOLE_HOURS);
        Hours twoPosts = Divisor.fullTimeYear(Hours.of(1607), LegalReference.of("Règle"))
                .times(BigDecimal.valueOf(2), Rounding.NEAREST_HOUR);

        assertThat(at5.withAmountFor(twoPosts).amount()).isEqualTo(Money.parse("EUR 3856800.00"));
        assertThat(at5.withRateFor(twoPosts).insertionRate()).isEqualTo(Percentage.of("16.07"));
    }

    @Test
    void hours_that_nothing_gives_are_refused() {
        assertRefused(
                "sizing-out-of-reach",
                () -> method("1200000", "50", "5", "30", Rounding.NEAREST_HOUR).withRateFor(Hours.of(20001)));
        assertRefused(
                "sizing-out-of-reach",
                () -> method("1200000", "50", "0", "30", Rounding.NEAREST_HOUR).withAmountFor(Hours.of(1)));
        assertRefused(
                "sizing-out-of-reach",
                () -> method("1200000", "50", "5", "30", Rounding.NEAREST_HOUR).withAmountFor(Hours.ZERO));
    }

    @Test
    void a_billion_billion_hours_are_refused() {
        assertRefused(
                "sizing-hours-out-of-range",
                () -> method("1000000000000000", "100", "100", "0.01", Rounding.NEAREST_HOUR)
                        .size());
        assertRefused(
                "sizing-hours-out-of-range",
                () -> method("3000000000", "100", "100", "30", Rounding.NEAREST_HOUR)
                        .size());
    }

    @Test
    void a_cost_below_the_minimum_wage_is_warned_of_and_computed_nevertheless() {
        Sizing sizing = against(MINIMUM_WAGE, "12.30").size();

        assertThat(sizing.hours()).isEqualTo(Hours.of(2033));
        assertThat(sizing.warnings())
                .containsExactly(
                        new Sizing.Warning(
                                Sizing.Doubt.COST_BELOW_MINIMUM_WAGE,
                                Text.of(
                                        "le coût horaire de 12,30\u00a0€ est inférieur au SMIC brut de 12,31\u00a0€ (Arrêté du 22 mai 2026)",
                                        "the hourly cost of €12.30 is below the gross minimum wage of €12.31 (Arrêté du 22 mai 2026)")));
    }

    @Test
    void a_cost_at_the_minimum_wage_is_not_warned_of() {
        assertThat(against(MINIMUM_WAGE, "12.31").size().warnings()).isEmpty();
    }

    @Test
    void without_a_minimum_wage_there_is_no_warning() {
        assertThat(method("1000000", "50", "5", "1", Rounding.NEAREST_HOUR)
                        .size()
                        .warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.01"})
    void an_amount_or_a_cost_that_is_not_above_zero_is_refused(String euros) {
        assertRefused("sizing-amount-invalid", "/amount", () -> method(euros, "50", "5", "30", Rounding.NEAREST_HOUR));
        assertRefused(
                "sizing-cost-invalid", "/hourlyCost", () -> method("1000000", "50", "5", euros, Rounding.NEAREST_HOUR));
    }

    @Test
    void amounts_in_two_currencies_are_refused() {
        DatedValue<Money> francs =
                new DatedValue<>(MINIMUM_WAGE.from(), Money.parse("CHF 24"), MINIMUM_WAGE.reference());

        assertRefused(
                        "currency-mismatch",
                        () -> new LabourShareMethod(
                                Money.parse("EUR 1000000"),
                                Percentage.of("50"),
                                Percentage.of("5"),
                                Money.parse("CHF 30"),
                                Rounding.NEAREST_HOUR,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                .contains("CHF", "EUR");
        assertRefused("currency-mismatch", () -> against(francs, "30"));
    }

    private static LabourShareMethod method(
            String amount, String labourShare, String rate, String hourlyCost, Rounding rounding) {
        return LabourShareMethod.builder()
                .amount(Money.parse("EUR " + amount))
                .labourShare(Percentage.of(labourShare))
                .insertionRate(Percentage.of(rate))
                .hourlyCost(Money.parse("EUR " + hourlyCost))
                .rounding(rounding)
                .build();
    }

    private static LabourShareMethod against(DatedValue<Money> minimumWage, String hourlyCost) {
        return LabourShareMethod.builder()
                .amount(Money.parse("EUR 1000000"))
                .labourShare(Percentage.of("50"))
                .insertionRate(Percentage.of("5"))
                .hourlyCost(Money.parse("EUR " + hourlyCost))
                .rounding(Rounding.NEAREST_HOUR)
                .minimumWage(minimumWage)
                .build();
    }
}
