package fr.clausesociale.quantity;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    void five_funders_of_a_post_pay_by_their_shares() {
        assertThat(by("21", "20", "20", "20", "19").split(Money.parse("EUR 147000")))
                .isEqualTo(Stream.of("30870.00", "29400.00", "29400.00", "29400.00", "27930.00")
                        .map(amount -> Money.parse("EUR " + amount))
                        .toList());
    }

    @Test
    void three_companies_owe_by_what_they_invoice() {
        assertThat(by("1550000", "930000", "620000").split(Hours.of(200)))
                .containsExactly(Hours.of(100), Hours.of(60), Hours.of(40));
    }

    @Test
    void units_left_over_go_to_the_largest_remainders_first() {
        // Exact proportions: 0.01 × 1/7 = 0.14, 2/7 = 0.28, 4/7 = 0.57 of a cent.
        assertThat(by("1", "2", "4").split(Money.parse("EUR 0.01")))
                .containsExactly(Money.parse("EUR 0.00"), Money.parse("EUR 0.00"), Money.parse("EUR 0.01"));
    }

    @Test
    void equal_remainders_are_served_in_the_order_of_the_weights() {
        assertThat(by("1", "1", "1").split(Hours.of(1)))
                .containsExactly(Hours.of("0.34"), Hours.of("0.33"), Hours.of("0.33"));
        assertThat(by("1", "1", "1").split(Hours.of("0.02")))
                .containsExactly(Hours.of("0.01"), Hours.of("0.01"), Hours.ZERO);
    }

    @Test
    void hours_finer_than_a_payslip_are_split_in_seconds() {
        assertThat(by("1", "1").split(Hours.of("0:00:07"))).containsExactly(Hours.of("0:00:04"), Hours.of("0:00:03"));
    }

    @Test
    void a_currency_without_cents_is_split_in_whole_units() {
        assertThat(by("1", "1").split(Money.parse("JPY 7")))
                .containsExactly(Money.parse("JPY 4"), Money.parse("JPY 3"));
    }

    @Test
    void weights_may_have_any_scale() {
        List<Hours> shares = by("0.5", "1E+1", "9.50").split(Hours.of(200));

        assertThat(shares).containsExactly(Hours.of(5), Hours.of(100), Hours.of(95));
    }

    @Test
    void a_weight_of_zero_receives_nothing() {
        assertThat(by("0", "1", "0", "2").split(Money.parse("EUR 0.05")))
                .containsExactly(
                        Money.parse("EUR 0.00"),
                        Money.parse("EUR 0.02"),
                        Money.parse("EUR 0.00"),
                        Money.parse("EUR 0.03"));
    }

    @Test
    void weights_of_which_none_is_above_zero_are_refused() {
        assertRefused("weights-invalid", () -> by());
        assertRefused("weights-invalid", () -> by("0", "0.00"));
        assertRefused("weights-invalid", () -> by("2", "-1"));
        assertRefused("weights-invalid", () -> by("2", "1e999999999"));
        assertRefused("weights-invalid", () -> by("2", "1e-999999999"));
        assertRefused("weights-invalid", () -> by("2", "1e30"));
    }

    @Test
    void a_negative_whole_is_refused() {
        assertRefused("whole-negative", () -> by("1").split(Hours.of("-0.01")));
        assertRefused("whole-negative", () -> by("1").split(Money.parse("EUR -0.01")));
    }

    @Test
    void hours_can_be_split_into_a_unit_that_is_stated() {
        assertThat(by("1", "1", "1").split(Hours.of("0.01"), Hours.ofSeconds(1)))
                .containsExactly(Hours.ofSeconds(12), Hours.ofSeconds(12), Hours.ofSeconds(12));
        assertThat(by("1", "1").split(Hours.of(3), Hours.of(1))).containsExactly(Hours.of(2), Hours.of(1));
        assertRefused("whole-not-in-units", () -> by("1").split(Hours.of("0.5"), Hours.of(1)));
        assertRefused("unit-invalid", () -> by("1").split(Hours.of(1), Hours.ZERO));
    }

    private static Apportionment by(String... weights) {
        return Apportionment.by(Stream.of(weights).map(BigDecimal::new).toList());
    }
}
