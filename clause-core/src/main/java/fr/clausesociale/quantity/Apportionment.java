package fr.clausesociale.quantity;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * Shares of a whole in proportion to weights, by largest remainder, with nothing lost and nothing invented.
 *
 * <p>Each share first receives its proportion rounded down to the unit of the split; the units left over go one by one
 * to the largest remainders; equal remainders are served in the order of the weights. The shares therefore always add up
 * to the whole, and each differs from its exact proportion by less than one unit.
 *
 * <p>Example: 147,000.00 € by 21, 20, 20, 20 and 19 gives 30,870.00, 29,400.00 three times and 27,930.00.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Apportionment {

    /** Enough for amounts and hours of any size, and little enough for figures from outside not to take all memory. */
    private static final int MAX_DIGITS = 30;

    private final List<BigInteger> weights;
    private final BigInteger totalWeight;

    private Apportionment(List<BigInteger> weights) {
        this.weights = weights;
        this.totalWeight = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * Obtains the split by weights of any exact scale.
     *
     * @param weights one weight per share, each zero or above and below 10 to the power of 30, with at most 30 decimals, at least one above
     *     zero
     * @throws fr.clausesociale.ClauseException {@code weights-invalid} otherwise
     */
    public static Apportionment by(List<BigDecimal> weights) {
        require(
                weights.stream().allMatch(w -> w.signum() >= 0)
                        && weights.stream().anyMatch(w -> w.signum() > 0),
                "weights-invalid",
                "les poids ne sont pas négatifs, et l'un au moins est supérieur à zéro",
                "weights must be zero or above, and at least one above zero");
        require(
                weights.stream().allMatch(Apportionment::isReckonable),
                "weights-invalid",
                "les poids sont inférieurs à 10 puissance {0} et comptent au plus {0} décimales",
                "weights are below 10 to the power of {0} and have at most {0} decimals",
                MAX_DIGITS);
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return new Apportionment(weights.stream()
                .map(w -> w.setScale(Math.max(scale, 0)).unscaledValue())
                .toList());
    }

    private static boolean isReckonable(BigDecimal weight) {
        return weight.scale() <= MAX_DIGITS && weight.precision() - weight.scale() <= MAX_DIGITS;
    }

    /**
     * Splits hours into hundredths of an hour (the precision of a payslip); hours finer than that, in seconds.
     *
     * @param whole the hours to split, zero or above
     * @return one share per weight, in their order, adding up to the whole
     * @throws fr.clausesociale.ClauseException {@code whole-negative} if the hours are negative
     */
    public List<Hours> split(Hours whole) {
        return split(whole, whole.isHundredths() ? Rounding.NEAREST_HUNDREDTH.step() : Hours.ofSeconds(1));
    }

    /**
     * Splits hours into multiples of a unit. A share never exceeds its weight if the weights are hours that are multiples of the
     * unit, too, and add up to the whole or more.
     *
     * @param whole the hours to split, zero or above, a multiple of the unit
     * @param unit the unit, above zero
     * @return one share per weight, in their order, adding up to the whole
     * @throws fr.clausesociale.ClauseException {@code whole-negative} if the hours are negative, {@code unit-invalid} if the unit is not
     *     above zero, {@code whole-not-in-units} if the hours are no multiple of it
     */
    public List<Hours> split(Hours whole, Hours unit) {
        require(
                unit.isPositive(),
                "unit-invalid",
                "l'unité d'une répartition est supérieure à zéro",
                "the unit of a split is above zero");
        long seconds = unit.toSeconds();
        require(
                whole.toSeconds() % seconds == 0,
                "whole-not-in-units",
                "les heures à répartir ne sont pas un multiple de l'unité",
                "the hours to split are no multiple of the unit");
        return units(BigInteger.valueOf(whole.toSeconds() / seconds)).stream()
                .map(share -> Hours.ofSeconds(Math.multiplyExact(share.longValueExact(), seconds)))
                .toList();
    }

    /** The unit into which {@link #split(Hours)} splits some hours, in words. */
    public static Text unit(Hours whole) {
        return whole.isHundredths()
                ? Text.of("au centième d'heure", "to the hundredth of an hour")
                : Text.of("à la seconde", "to the second");
    }

    /**
     * Splits an amount into the smallest unit of its currency (the cent for the euro).
     *
     * @param whole the amount to split, zero or above
     * @return one share per weight, in their order, adding up to the whole
     * @throws fr.clausesociale.ClauseException {@code whole-negative} if the amount is negative
     */
    public List<Money> split(Money whole) {
        int scale = whole.getCurrencyUnit().getDecimalPlaces();
        return units(whole.getAmount().unscaledValue()).stream()
                .map(share -> BigMoney.of(whole.getCurrencyUnit(), new BigDecimal(share, scale))
                        .toMoney())
                .toList();
    }

    private List<BigInteger> units(BigInteger whole) {
        require(
                whole.signum() >= 0,
                "whole-negative",
                "un total négatif ne peut pas être réparti",
                "a negative whole cannot be shared out");
        List<BigInteger> shares = new ArrayList<>(weights.size());
        List<BigInteger> remainders = new ArrayList<>(weights.size());
        BigInteger left = whole;
        for (BigInteger weight : weights) {
            BigInteger[] quotient = whole.multiply(weight).divideAndRemainder(totalWeight);
            shares.add(quotient[0]);
            remainders.add(quotient[1]);
            left = left.subtract(quotient[0]);
        }
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.<BigInteger>reverseOrder()))
                .limit(left.longValueExact())
                .forEach(i -> shares.set(i, shares.get(i).add(BigInteger.ONE)));
        return List.copyOf(shares);
    }
}
