package fr.clausesociale.assessment;

import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact number of hours, as a quotient, on its way to be rounded once.
 *
 * @param seconds the dividend, in seconds
 * @param divisor the divisor, above zero
 */
record ExactHours(BigInteger seconds, BigInteger divisor) implements Comparable<ExactHours> {

    static final ExactHours ZERO = of(Hours.ZERO);

    private static final BigInteger SECONDS_PER_HOUR = BigInteger.valueOf(3600);

    ExactHours {
        BigInteger common = seconds.gcd(divisor);
        seconds = seconds.divide(common);
        divisor = divisor.divide(common);
    }

    static ExactHours of(Hours hours) {
        return new ExactHours(BigInteger.valueOf(hours.toSeconds()), BigInteger.ONE);
    }

    ExactHours plus(ExactHours other) {
        return new ExactHours(
                seconds.multiply(other.divisor).add(other.seconds.multiply(divisor)), divisor.multiply(other.divisor));
    }

    ExactHours minus(ExactHours other) {
        return plus(new ExactHours(other.seconds.negate(), other.divisor));
    }

    ExactHours times(long part, long whole) {
        return times(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    private ExactHours times(BigInteger part, BigInteger whole) {
        return new ExactHours(seconds.multiply(part), divisor.multiply(whole));
    }

    /** These hours by the quotient of two numbers, the second above zero. */
    ExactHours times(BigDecimal part, BigDecimal whole) {
        int scale = Math.max(0, Math.max(part.scale(), whole.scale()));
        return times(part.setScale(scale).unscaledValue(), whole.setScale(scale).unscaledValue());
    }

    ExactHours orZeroIfNegative() {
        return seconds.signum() < 0 ? ZERO : this;
    }

    boolean isPositive() {
        return seconds.signum() > 0;
    }

    /** The hours without the part of the last one. */
    Hours wholeHours() {
        return Hours.of(seconds.divide(divisor.multiply(SECONDS_PER_HOUR)).longValueExact());
    }

    /** The hours, if they are a whole number of seconds. */
    Hours wholeSeconds() {
        return Hours.ofSeconds(
                new BigDecimal(seconds).divide(new BigDecimal(divisor)).longValueExact());
    }

    /** The hours as a dividend and a {@link #hoursDivisor}. */
    BigDecimal hoursDividend() {
        return new BigDecimal(seconds);
    }

    BigDecimal hoursDivisor() {
        return new BigDecimal(divisor.multiply(SECONDS_PER_HOUR));
    }

    Hours rounded(Rounding rounding) {
        return Hours.ofQuotient(hoursDividend(), hoursDivisor(), rounding);
    }

    @Override
    public int compareTo(ExactHours other) {
        return seconds.multiply(other.divisor).compareTo(other.seconds.multiply(divisor));
    }
}
