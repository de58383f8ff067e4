package fr.clausesociale.quantity;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Figure;
import fr.clausesociale.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact number of hours.
 *
 * <p>French: <i>heures d'insertion</i>. Payrolls write hours as decimals with two places (151.67) or as clock time (7 h
 * 20). Whole seconds hold both exactly (0.01 h is 36 s, one minute is 60 s), so this type stores a {@code long} of
 * seconds and never rounds by itself. It may be negative, for balances; documents that may not hold a negative number
 * check it themselves.
 *
 * <p>Example: {@code Hours.of("151.67").plus(Hours.of("7:20")).toString()} is {@code "159:00:12"}, because a third of an
 * hour has no decimal writing.
 *
 * <p>Hours, and what a calculation with them gives, lie within a {@code long} of seconds, some 2.5 million billion hours; beyond that every
 * method that makes hours refuses them with {@code hours-out-of-range}.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Hours implements Comparable<Hours>, Figure {

    /** No hours. */
    public static final Hours ZERO = new Hours(0);

    private static final int SECONDS_PER_HOUR = 3600;
    private static final int SECONDS_PER_HUNDREDTH = 36;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(SECONDS_PER_HOUR);
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,16}(\\.\\d{1,6})?");
    private static final Pattern CLOCK = Pattern.compile("(-?)(\\d{1,16}):([0-5]\\d)(?::([0-5]\\d))?");

    private final long seconds;

    private Hours(long seconds) {
        this.seconds = seconds;
    }

    /**
     * Obtains whole hours.
     *
     * @param hours the hours
     * @throws ClauseException {@code hours-out-of-range} if they exceed a {@code long} of seconds
     */
    public static Hours of(long hours) {
        return exactly(Math::multiplyExact, hours, SECONDS_PER_HOUR);
    }

    /**
     * Obtains decimal hours, such as 151.67.
     *
     * @param hours the decimal hours
     * @throws ClauseException {@code hours-not-exact} if they are not a whole number of seconds, {@code
     *     hours-out-of-range} if they exceed a {@code long} of seconds
     */
    public static Hours of(BigDecimal hours) {
        return ofWholeSeconds(hours.multiply(SECONDS));
    }

    /**
     * Obtains hours from their text: decimal ({@code "151.67"}) or clock ({@code "7:20"}, {@code "7:20:30"}). It reads
     * whatever {@link #toString()} writes.
     *
     * @param text the text
     * @throws ClauseException {@code hours-malformed} if the text is neither, or as {@link #of(BigDecimal)}
     */
    public static Hours of(String text) {
        if (DECIMAL.matcher(text).matches()) {
            return of(new BigDecimal(text));
        }
        Matcher clock = CLOCK.matcher(text);
        require(
                clock.matches(),
                "hours-malformed",
                "les heures s'écrivent comme 151.67 ou 7:20, ou 7:20:30",
                "hours must be written like 151.67 or 7:20, or 7:20:30");
        int rest =
                Integer.parseInt(clock.group(3)) * 60 + (clock.group(4) == null ? 0 : Integer.parseInt(clock.group(4)));
        BigDecimal total = new BigDecimal(clock.group(2)).multiply(SECONDS).add(BigDecimal.valueOf(rest));
        return ofWholeSeconds(clock.group(1).isEmpty() ? total : total.negate());
    }

    private static Hours ofWholeSeconds(BigDecimal seconds) {
        try {
            return ofSeconds(seconds.longValueExact());
        } catch (ArithmeticException e) {
            boolean whole = seconds.scale() <= 0 || seconds.stripTrailingZeros().scale() <= 0;
            throw whole
                    ? outOfRange(e)
                    : new ClauseException(
                            "hours-not-exact",
                            "",
                            Text.of(
                                    "les heures doivent être un nombre entier de secondes ; la paie écrit deux décimales, comme 151.67",
                                    "hours must be a whole number of seconds; payrolls use two decimals such as 151.67"),
                            e);
        }
    }

    /** What an operation on seconds gives, unless it overflows. */
    private static Hours exactly(LongBinaryOperator operation, long left, long right) {
        try {
            return ofSeconds(operation.applyAsLong(left, right));
        } catch (ArithmeticException e) {
            throw outOfRange(e);
        }
    }

    private static ClauseException outOfRange(ArithmeticException cause) {
        return new ClauseException(
                "hours-out-of-range",
                "",
                Text.of(
                        "ces heures sont trop nombreuses pour être comptées en secondes",
                        "hours are too large to be counted in seconds"),
                cause);
    }

    /** Obtains hours from a number of seconds. */
    public static Hours ofSeconds(long seconds) {
        return seconds == 0 ? ZERO : new Hours(seconds);
    }

    /**
     * Obtains hours from a number of minutes.
     *
     * @throws ClauseException {@code hours-out-of-range} if they exceed a {@code long} of seconds
     */
    public static Hours ofMinutes(long minutes) {
        return exactly(Math::multiplyExact, minutes, 60);
    }

    /**
     * Obtains hours from a duration.
     *
     * @throws ClauseException {@code hours-not-exact} if the duration has a part of a second
     */
    public static Hours from(Duration duration) {
        require(
                duration.getNano() == 0,
                "hours-not-exact",
                "les heures doivent être un nombre entier de secondes",
                "hours must be a whole number of seconds");
        return ofSeconds(duration.getSeconds());
    }

    /**
     * Obtains the hours of an exact quotient, rounded once.
     *
     * @param numerator the numerator, in hours
     * @param denominator the denominator, above zero
     * @param rounding the step and the direction of the rounding
     * @throws ClauseException {@code denominator-invalid} if the denominator is not above zero, {@code hours-out-of-range} if the result
     *     exceeds a {@code long} of seconds
     */
    public static Hours ofQuotient(BigDecimal numerator, BigDecimal denominator, Rounding rounding) {
        require(
                denominator.signum() > 0,
                "denominator-invalid",
                "le diviseur d'un nombre d'heures est supérieur à zéro",
                "the denominator of a number of hours is above zero");
        BigDecimal step = BigDecimal.valueOf(rounding.step().seconds);
        BigDecimal steps = numerator.multiply(SECONDS).divide(denominator.multiply(step), 0, rounding.mode());
        return ofWholeSeconds(steps.multiply(step));
    }

    /** The hours as whole seconds. */
    public long toSeconds() {
        return seconds;
    }

    /** The same length of time as a {@link Duration}. */
    public Duration toDuration() {
        return Duration.ofSeconds(seconds);
    }

    /** Whether two decimals write these hours exactly, as 151.67 does and 7:20 does not. */
    public boolean isHundredths() {
        return seconds % SECONDS_PER_HUNDREDTH == 0;
    }

    /**
     * The decimal hours, rounded.
     *
     * @param scale the number of decimals, from 0 on
     * @param mode the rounding mode
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and rounding is needed
     */
    public BigDecimal toDecimal(int scale, RoundingMode mode) {
        return BigDecimal.valueOf(seconds).divide(SECONDS, scale, mode);
    }

    /**
     * The sum.
     *
     * @throws ClauseException {@code hours-out-of-range} if it exceeds a {@code long} of seconds
     */
    public Hours plus(Hours other) {
        return exactly(Math::addExact, seconds, other.seconds);
    }

    /**
     * The difference, which may be negative.
     *
     * @throws ClauseException {@code hours-out-of-range} if it exceeds a {@code long} of seconds
     */
    public Hours minus(Hours other) {
        return exactly(Math::subtractExact, seconds, other.seconds);
    }

    /**
     * These hours a whole number of times.
     *
     * @throws ClauseException {@code hours-out-of-range} if they exceed a {@code long} of seconds
     */
    public Hours multipliedBy(long factor) {
        return exactly(Math::multiplyExact, seconds, factor);
    }

    /**
     * These hours a whole number of times.
     *
     * @throws ClauseException {@code hours-out-of-range} if they exceed a {@code long} of seconds
     */
    public Hours multipliedBy(BigInteger factor) {
        return ofWholeSeconds(new BigDecimal(BigInteger.valueOf(seconds).multiply(factor)));
    }

    /**
     * A share of these hours, rounded to the second.
     *
     * @param share the share
     * @param mode the direction
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and rounding is needed
     */
    public Hours share(Percentage share, RoundingMode mode) {
        return new Hours(BigDecimal.valueOf(seconds)
                .multiply(share.fraction())
                .setScale(0, mode)
                .longValueExact());
    }

    /**
     * The opposite.
     *
     * @throws ClauseException {@code hours-out-of-range} if it exceeds a {@code long} of seconds
     */
    public Hours negated() {
        return exactly(Math::subtractExact, 0, seconds);
    }

    /** These hours, or zero if they are negative. */
    public Hours orZeroIfNegative() {
        return seconds < 0 ? ZERO : this;
    }

    /** The smaller of the two. */
    public Hours min(Hours other) {
        return seconds <= other.seconds ? this : other;
    }

    /** Whether these hours are above zero. */
    public boolean isPositive() {
        return seconds > 0;
    }

    /** Whether these hours are below zero. */
    public boolean isNegative() {
        return seconds < 0;
    }

    /** Whether these are no hours. */
    public boolean isZero() {
        return seconds == 0;
    }

    @Override
    public int compareTo(Hours other) {
        return Long.compare(seconds, other.seconds);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hours that && seconds == that.seconds;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(seconds);
    }

    /** The hours with their unit, with as many decimals as they need, or as clock time where decimals are not exact. */
    @Override
    public Text toText() {
        if (!isHundredths()) {
            return Text.format("{0}\u00a0h", "{0} h", toString());
        }
        BigDecimal decimal = toDecimal(2, RoundingMode.UNNECESSARY).stripTrailingZeros();
        return Text.format("{0}\u00a0h", "{0} h", decimal.scale() < 0 ? decimal.setScale(0) : decimal);
    }

    /** The exact text: two decimals where they are exact ({@code 151.67}), clock time otherwise ({@code 7:20}). */
    @Override
    public String toString() {
        if (isHundredths()) {
            return toDecimal(2, RoundingMode.UNNECESSARY).toPlainString();
        }
        String clock = String.format(
                Locale.ROOT,
                "%s%d:%02d",
                seconds < 0 ? "-" : "",
                Math.abs(seconds / SECONDS_PER_HOUR),
                Math.abs(seconds / 60 % 60));
        long rest = Math.abs(seconds % 60);
        return rest == 0 ? clock : clock + String.format(Locale.ROOT, ":%02d", rest);
    }
}
