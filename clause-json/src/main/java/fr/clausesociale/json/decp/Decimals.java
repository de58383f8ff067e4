package fr.clausesociale.json.decp;

import java.math.BigDecimal;
import java.util.Optional;

/** The numbers of the format: exact, of a bounded length, and one writing for one value. */
final class Decimals {

    /** Digits before the point, and behind it. */
    static final int DIGITS = 30;

    private Decimals() {}

    static boolean isTooLarge(BigDecimal number) {
        return number.signum() != 0
                && (number.scale() > DIGITS + 1000 || whole(number) > DIGITS || decimals(number) > DIGITS);
    }

    private static long whole(BigDecimal number) {
        return (long) number.precision() - number.scale();
    }

    /** The digits behind the point that are not zeros at its end. */
    private static int decimals(BigDecimal number) {
        return number.stripTrailingZeros().scale();
    }

    /** The number without zeros at its end, so that equal numbers are written alike; a number that is too large as it is. */
    static BigDecimal plain(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (isTooLarge(number)) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Optional<BigDecimal> plain(Optional<BigDecimal> number) {
        return number.map(Decimals::plain);
    }
}
