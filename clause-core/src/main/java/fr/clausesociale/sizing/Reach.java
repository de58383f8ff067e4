package fr.clausesociale.sizing;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The hours that a formula must come to, before they are rounded, to reach some hours once they are.
 *
 * @param from these hours, whole seconds even where they are half a step, since a step is a whole number of hundredths
 * @param included whether exactly these are enough
 */
record Reach(Hours from, boolean included) {

    static Reach of(Hours hours, Rounding rounding) {
        requireReachable(hours.isPositive());
        long step = rounding.step().toSeconds();
        Hours target = new Figuring(Figuring.seconds(hours), Figuring.SECONDS_PER_HOUR)
                .rounded(new Rounding(rounding.step(), RoundingMode.CEILING));
        Hours half = target.minus(Hours.ofSeconds(step / 2));
        return switch (rounding.mode()) {
            case UP, CEILING -> new Reach(target.minus(rounding.step()), false);
            case HALF_UP -> new Reach(half, true);
            case HALF_DOWN -> new Reach(half, false);
            case HALF_EVEN -> new Reach(half, target.toSeconds() / step % 2 == 0);
            case DOWN, FLOOR, UNNECESSARY -> new Reach(target, true);
        };
    }

    BigDecimal seconds() {
        return Figuring.seconds(from);
    }

    /** The lowest figure of some decimals that is at least a quotient, or above it where reaching it is not enough. */
    BigDecimal lowest(BigDecimal dividend, BigDecimal divisor, int scale) {
        requireReachable(divisor.signum() > 0);
        return included
                ? dividend.divide(divisor, scale, RoundingMode.UP)
                : dividend.divide(divisor, scale, RoundingMode.DOWN).add(BigDecimal.ONE.movePointLeft(scale));
    }

    /** The lowest rate, to 10 decimals, that makes a part of a whole. */
    Percentage rate(BigDecimal part, BigDecimal whole) {
        BigDecimal percent = lowest(part.movePointRight(2), whole, 10);
        require(
                percent.compareTo(BigDecimal.valueOf(100)) <= 0,
                "sizing-out-of-reach",
                "même un taux de 100 ne donne pas ces heures",
                "not even a rate of 100 gives these hours");
        return Percentage.of(percent);
    }

    /** The lowest amount that is a quotient. */
    Money amount(BigDecimal dividend, BigDecimal divisor, CurrencyUnit currency) {
        return Money.of(currency, lowest(dividend, divisor, currency.getDecimalPlaces()));
    }

    private static void requireReachable(boolean reachable) {
        require(reachable, "sizing-out-of-reach", "aucune valeur ne donne ces heures", "no value gives these hours");
    }
}
