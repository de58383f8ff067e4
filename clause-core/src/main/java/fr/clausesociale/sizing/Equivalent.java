package fr.clausesociale.sizing;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.Figure;
import fr.clausesociale.Text;
import fr.clausesociale.quantity.Hours;
import java.math.BigDecimal;

/**
 * Hours as days, months or full-time posts, with the divisor that was used.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param hours the hours, zero or above
 * @param figure how many they make, rounded as asked for, zero or above and with at most 10 decimals; 2.0 is 2
 * @param divisor the divisor
 * @since 0.1.0
 */
public record Equivalent(Hours hours, BigDecimal figure, Divisor divisor) implements Figure {

    private static final BigDecimal MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    /** Checks the figure. */
    public Equivalent {
        require(
                !hours.isNegative()
                        && figure.signum() >= 0
                        && figure.compareTo(MAX) <= 0
                        && figure.stripTrailingZeros().scale() <= 10,
                "equivalent-invalid",
                "des heures et leur équivalent ne sont pas négatifs, et l'équivalent compte au plus 10 décimales",
                "hours and what they make are not negative, with at most 10 decimals");
        figure = Figuring.plain(figure);
    }

    /** The figure with its unit, the divisor and who says so. */
    @Override
    public Text toText() {
        return Text.format(
                "{0} {1} ({2} ÷ {3}, {4})",
                "{0} {1} ({2} ÷ {3}, {4})",
                figure,
                divisor.unit().label(figure),
                hours,
                divisor.hours(),
                divisor.source().citation());
    }
}
