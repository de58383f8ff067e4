package fr.clausesociale.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Law;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class HoursProperties {

    @Law
    void any_number_of_seconds_reads_back_from_its_text(@ForAll long seconds) {
        Hours hours = Hours.ofSeconds(seconds);

        assertThat(Hours.of(hours.toString())).isEqualTo(hours);
    }

    @Law
    void any_number_of_seconds_comes_back_from_a_duration(@ForAll long seconds) {
        Hours hours = Hours.ofSeconds(seconds);

        assertThat(Hours.from(hours.toDuration()).toSeconds()).isEqualTo(seconds);
    }

    @Law
    void the_hundredths_of_a_payslip_come_back(@ForAll int hundredths) {
        BigDecimal decimal = BigDecimal.valueOf(hundredths, 2);
        Hours hours = Hours.of(decimal);

        assertThat(hours.isHundredths()).isTrue();
        assertThat(hours.toDecimal(2, RoundingMode.UNNECESSARY)).isEqualTo(decimal);
        assertThat(hours).hasToString(decimal.toPlainString());
    }

    @Law
    void the_minutes_of_a_time_clock_come_back(
            @ForAll @IntRange(max = 9999) int whole, @ForAll @IntRange(max = 59) int minutes) {
        Hours hours = Hours.of("%d:%02d".formatted(whole, minutes));

        assertThat(hours).isEqualTo(Hours.ofMinutes(whole * 60L + minutes));
        assertThat(hours.negated()).isEqualTo(Hours.of("-%d:%02d".formatted(whole, minutes)));
    }

    @Law
    void taking_away_undoes_adding(@ForAll int a, @ForAll int b) {
        Hours hours = Hours.ofSeconds(a);
        Hours more = Hours.ofSeconds(b);

        assertThat(hours.plus(more).minus(more)).isEqualTo(hours);
        assertThat(hours.minus(more)).isEqualTo(hours.plus(more.negated()));
    }

    @Law
    void multiplying_is_adding_again_and_again(@ForAll int seconds, @ForAll @IntRange(max = 50) int times) {
        Hours sum = Hours.ZERO;
        for (int i = 0; i < times; i++) {
            sum = sum.plus(Hours.ofSeconds(seconds));
        }

        assertThat(Hours.ofSeconds(seconds).multipliedBy(times)).isEqualTo(sum);
        assertThat(Hours.ofSeconds(seconds).multipliedBy(BigInteger.valueOf(times)))
                .isEqualTo(sum);
    }

    @Law
    void order_and_equality_are_those_of_the_seconds(@ForAll long a, @ForAll long b) {
        Hours first = Hours.ofSeconds(a);
        Hours second = Hours.ofSeconds(b);

        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(Long.compare(a, b));
        assertThat(first.equals(second)).isEqualTo(a == b);
        assertThat(first).hasSameHashCodeAs(Hours.ofSeconds(a));
    }

    @Law
    void a_quotient_to_the_nearest_step_is_a_whole_number_of_steps_at_most_half_a_step_away(
            @ForAll int numerator,
            @ForAll @LongRange(min = 1, max = 100_000) long denominator,
            @ForAll @IntRange(min = 1, max = 5000) int hundredths) {
        Hours step = Hours.ofSeconds(36L * hundredths);

        Hours quotient = Hours.ofQuotient(
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator),
                new Rounding(step, RoundingMode.HALF_UP));

        assertThat(quotient.toSeconds() % step.toSeconds()).isZero();
        BigInteger twiceTheError = BigInteger.valueOf(quotient.toSeconds())
                .multiply(BigInteger.valueOf(denominator))
                .subtract(BigInteger.valueOf(numerator * 3600L))
                .abs()
                .multiply(BigInteger.TWO);
        assertThat(twiceTheError)
                .isLessThanOrEqualTo(BigInteger.valueOf(step.toSeconds()).multiply(BigInteger.valueOf(denominator)));
    }
}
