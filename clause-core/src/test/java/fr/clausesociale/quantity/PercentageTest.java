package fr.clausesociale.quantity;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

    @ParameterizedTest
    @CsvSource({"5, 0.05", "12.5, 0.125", "0, 0", "100, 1", "33.3333333333, 0.333333333333"})
    void is_a_fraction_of_one(String percent, BigDecimal fraction) {
        assertThat(Percentage.of(percent).fraction()).isEqualByComparingTo(fraction);
    }

    @ParameterizedTest
    @CsvSource({"5, 5 %", "5.00, 5 %", "012.50, 12.5 %", "100, 100 %", "0.0, 0 %"})
    void is_written_with_its_sign_and_without_trailing_zeros(String percent, String written) {
        assertThat(Percentage.of(percent)).hasToString(written);
    }

    @Test
    void does_not_depend_on_trailing_zeros() {
        assertThat(Percentage.of("5.00")).isEqualTo(Percentage.of("5")).hasSameHashCodeAs(Percentage.of("5"));
        assertThat(Percentage.of(new BigDecimal("1E+2"))).isEqualTo(Percentage.of("100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.0000001", "100.0000001"})
    void nothing_below_0_or_above_100_is_a_share(BigDecimal percent) {
        assertRefused("percentage-out-of-range", () -> Percentage.of(percent)).contains("between 0 and 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5 %", "5%", "5,5", "-5", ".5", "5.", "1000", "0.12345678901"})
    void a_text_that_is_not_a_plain_number_is_refused(String text) {
        assertRefused("percentage-malformed", () -> Percentage.of(text)).contains("12.5");
    }

    @Test
    void a_text_above_100_is_refused() {
        assertRefused("percentage-out-of-range", () -> Percentage.of("100.1"));
    }
}
