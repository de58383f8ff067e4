package fr.clausesociale.quantity;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.Figure;
import fr.clausesociale.Text;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact share from 0 % to 100 %, both included.
 *
 * <p>French: <i>taux</i>, <i>part</i>. Stored as the number before the sign: 5 % is 5, and its {@linkplain #fraction()
 * fraction} is 0.05. Trailing zeros do not matter: 5 % equals 5.00 %.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Percentage implements Comparable<Percentage>, Figure {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern FORM = Pattern.compile("\\d{1,3}(\\.\\d{1,10})?");
    private static final int MAX_DECIMALS = 10;

    private final BigDecimal percent;

    private Percentage(BigDecimal percent) {
        this.percent = percent;
    }

    /**
     * Obtains a percentage.
     *
     * @param percent the number before the sign, from 0 to 100, with at most 10 decimals
     * @throws fr.clausesociale.ClauseException {@code percentage-out-of-range} outside these bounds, {@code
     *     percentage-malformed} if there are more decimals
     */
    public static Percentage of(BigDecimal percent) {
        require(
                percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0,
                "percentage-out-of-range",
                "un pourcentage est compris entre 0 et 100",
                "a percentage must lie between 0 and 100");
        BigDecimal stripped = percent.stripTrailingZeros();
        require(
                stripped.scale() <= MAX_DECIMALS,
                "percentage-malformed",
                "un pourcentage compte au plus 10 décimales",
                "a percentage has at most 10 decimals");
        return new Percentage(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    /**
     * Obtains a percentage from the text of the number before the sign, such as {@code "5"} or {@code "12.5"}.
     *
     * @throws fr.clausesociale.ClauseException {@code percentage-malformed} or {@code percentage-out-of-range}
     */
    public static Percentage of(String percent) {
        require(
                FORM.matcher(percent).matches(),
                "percentage-malformed",
                "un pourcentage s'écrit comme 5 ou 12.5, sans le signe",
                "a percentage must be written like 5 or 12.5, without the sign");
        return of(new BigDecimal(percent));
    }

    /** The number before the sign, without trailing zeros. */
    public BigDecimal percent() {
        return percent;
    }

    /** The share as a fraction of one: 0.05 for 5 %. */
    public BigDecimal fraction() {
        return percent.movePointLeft(2);
    }

    @Override
    public int compareTo(Percentage other) {
        return percent.compareTo(other.percent);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Percentage that && percent.equals(that.percent);
    }

    @Override
    public int hashCode() {
        return percent.hashCode();
    }

    /** The number and the sign, as each language writes them. */
    @Override
    public Text toText() {
        return Text.format("{0}\u00a0%", "{0}%", percent);
    }

    /** The number and the sign, such as {@code 12.5 %}. */
    @Override
    public String toString() {
        return percent.toPlainString() + " %";
    }
}
