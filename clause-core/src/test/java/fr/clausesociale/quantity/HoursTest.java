package fr.clausesociale.quantity;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {

    private static final Hours LARGEST = Hours.ofSeconds(Long.MAX_VALUE);

    @ParameterizedTest
    @CsvSource({
        "151.67, 546012",
        "0.01, 36",
        "0.005, 18",
        "7:20, 26400",
        "7:20:30, 26430",
        "-7:20, -26400",
        "-0:00:01, -1",
        "-35, -126000",
        "007, 25200"
    })
    void decimal_and_clock_time_are_exact(String text, long seconds) {
        assertThat(Hours.of(text)).isEqualTo(Hours.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({
        "151.67, 151.67",
        "1440, 1440.00",
        "7:30, 7.50",
        "7:20, 7:20",
        "7:20:30, 7:20:30",
        "-7:20, -7:20",
        "-0:20, -0:20",
        "-0.5, -0.50",
        "-0:00, 0.00",
        "0:05, 0:05"
    })
    void are_written_as_decimals_where_these_are_exact_and_as_clock_time_otherwise(String text, String written) {
        assertThat(Hours.of(text)).hasToString(written);
    }

    @Test
    void a_payslip_and_a_third_of_an_hour_add_up_exactly() {
        assertThat(Hours.of("151.67").plus(Hours.of("7:20"))).hasToString("159:00:12");
    }

    @Test
    void a_hundred_hundredths_are_one_hour() {
        Hours hundred = Stream.generate(() -> Hours.of("0.01")).limit(100).reduce(Hours.ZERO, Hours::plus);

        assertThat(hundred).isEqualTo(Hours.of(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 7", "7h20", "7:60", "7:20:60", "7:2", "1,5", "1.2345678", "+5", "--5", "1e3", "٧", ".5"})
    void a_text_that_is_neither_decimal_nor_clock_time_is_refused(String text) {
        assertRefused("hours-malformed", () -> Hours.of(text)).contains("151.67", "7:20");
    }

    @Test
    void a_part_of_a_second_is_refused() {
        assertRefused("hours-not-exact", () -> Hours.of("0.001")).contains("whole number of seconds");
        assertRefused("hours-not-exact", () -> Hours.of(new BigDecimal("1E-1000000000")));
        assertRefused("hours-not-exact", () -> Hours.from(Duration.ofMillis(1500)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2562047788015215:30:08", "-2562047788015215:30:09", "2562047788015216", "9999999999999999"})
    void a_text_beyond_a_long_of_seconds_is_refused(String text) {
        assertRefused("hours-out-of-range", () -> Hours.of(text)).contains("too large");
    }

    @Test
    void a_number_beyond_a_long_of_seconds_is_refused() {
        assertRefused("hours-out-of-range", () -> Hours.of(new BigDecimal("1E+1000000000")));
    }

    @Test
    void overflow_throws_instead_of_wrapping() {
        assertOverflow(() -> Hours.of(Long.MAX_VALUE));
        assertOverflow(() -> Hours.ofMinutes(Long.MAX_VALUE));
        assertOverflow(() -> LARGEST.plus(Hours.ofSeconds(1)));
        assertOverflow(() -> LARGEST.negated().minus(Hours.ofSeconds(2)));
        assertOverflow(() -> LARGEST.multipliedBy(2));
        assertOverflow(() -> LARGEST.multipliedBy(BigInteger.TWO));
        assertOverflow(() -> Hours.ofSeconds(Long.MIN_VALUE).negated());
        assertRefused(
                "hours-out-of-range",
                () -> Hours.ofQuotient(
                        new BigDecimal("1E+20"), BigDecimal.ONE, new Rounding(Hours.of(1), RoundingMode.UP)));
    }

    @ParameterizedTest
    @CsvSource({
        // 25,000 € of insertion effort at 30 € an hour are 833.33… h
        "25000, 30, 1, HALF_UP, 833",
        "25000, 30, 1, UP, 834",
        "25000, 30, 0.01, HALF_UP, 833.33",
        "25000, 30, 35, DOWN, 805",
        "25000, 30, 35, UP, 840",
        "5, 10, 1, HALF_UP, 1",
        "5, 10, 1, HALF_DOWN, 0",
        "-5, 10, 1, HALF_UP, -1",
        "-5, 10, 1, CEILING, 0"
    })
    void a_quotient_is_rounded_once_to_a_step(
            BigDecimal numerator, BigDecimal denominator, String step, RoundingMode mode, String hours) {
        assertThat(Hours.ofQuotient(numerator, denominator, new Rounding(Hours.of(step), mode)))
                .isEqualTo(Hours.of(hours));
    }

    @Test
    void a_quotient_has_a_denominator_above_zero() {
        assertRefused(
                "denominator-invalid", () -> Hours.ofQuotient(BigDecimal.ONE, BigDecimal.ZERO, Rounding.NEAREST_HOUR));
        assertRefused(
                "denominator-invalid",
                () -> Hours.ofQuotient(BigDecimal.ONE, BigDecimal.valueOf(-1), Rounding.NEAREST_HOUR));
    }

    @Test
    void decimals_are_rounded_only_as_asked() {
        Hours third = Hours.of("7:20");

        assertThat(third.toDecimal(2, RoundingMode.HALF_UP)).isEqualTo("7.33");
        assertThat(third.toDecimal(2, RoundingMode.UP)).isEqualTo("7.34");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> third.toDecimal(2, RoundingMode.UNNECESSARY));
    }

    @ParameterizedTest
    @CsvSource({"-0:00:01, true, false, false", "0, false, true, false", "0:00:01, false, false, true"})
    void have_a_sign(String text, boolean negative, boolean zero, boolean positive) {
        Hours hours = Hours.of(text);

        assertThat(hours.isNegative()).isEqualTo(negative);
        assertThat(hours.isZero()).isEqualTo(zero);
        assertThat(hours.isPositive()).isEqualTo(positive);
    }

    @Test
    void a_negative_balance_counts_as_zero_where_nothing_is_owed() {
        assertThat(Hours.of(-5).orZeroIfNegative()).isEqualTo(Hours.ZERO);
        assertThat(Hours.of(5).orZeroIfNegative()).isEqualTo(Hours.of(5));
    }

    @Test
    void the_smaller_of_two_is_the_same_from_both_sides() {
        assertThat(Hours.of(3).min(Hours.of("2:59"))).isEqualTo(Hours.of("2:59"));
        assertThat(Hours.of("2:59").min(Hours.of(3))).isEqualTo(Hours.of("2:59"));
    }

    private static void assertOverflow(Runnable call) {
        assertRefused("hours-out-of-range", call::run).contains("too large");
    }

    @Test
    void a_share_is_rounded_to_the_second_in_the_direction_asked_for() {
        assertThat(Hours.of(1550).share(Percentage.of("2"), RoundingMode.UNNECESSARY))
                .isEqualTo(Hours.of(31));
        assertThat(Hours.ofSeconds(1).share(Percentage.of("30"), RoundingMode.CEILING))
                .isEqualTo(Hours.ofSeconds(1));
        assertThat(Hours.ofSeconds(1).share(Percentage.of("30"), RoundingMode.FLOOR))
                .isEqualTo(Hours.ZERO);
        assertThat(Hours.of(10).share(Percentage.of("100"), RoundingMode.CEILING))
                .isEqualTo(Hours.of(10));
    }
}
