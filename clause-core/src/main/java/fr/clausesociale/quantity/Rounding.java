package fr.clausesociale.quantity;

import static fr.clausesociale.ClauseException.require;

import java.math.RoundingMode;

/**
 * How a computed number of hours is rounded, once, at the end: to which step and in which direction.
 *
 * <p>No text states a national rule; published obligations are whole hours or multiples of 5 or 35 hours. The step and
 * the direction are therefore always said by the caller and shown in the derivation.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param step the step, above zero and a whole number of hundredths of an hour, such as 1 hour or 35 hours
 * @param mode the direction; never {@link RoundingMode#UNNECESSARY}
 * @since 0.1.0
 */
public record Rounding(Hours step, RoundingMode mode) {

    /** To the nearest whole hour, half an hour up. */
    public static final Rounding NEAREST_HOUR = new Rounding(Hours.of(1), RoundingMode.HALF_UP);

    /** To the nearest hundredth of an hour (36 seconds), half of it up: the precision of a payslip. */
    public static final Rounding NEAREST_HUNDREDTH = new Rounding(Hours.ofSeconds(36), RoundingMode.HALF_UP);

    /** Checks the step and the mode. */
    public Rounding {
        require(
                step.isPositive() && step.isHundredths(),
                "rounding-step-invalid",
                "un pas d'arrondi est supérieur à zéro et compte un nombre entier de centièmes d'heure ; {0} ne convient pas",
                "a rounding step must be above zero and a whole number of hundredths of an hour, not {0}",
                step);
        require(
                mode != RoundingMode.UNNECESSARY,
                "rounding-mode-invalid",
                "un mode d'arrondi doit pouvoir arrondir",
                "a rounding mode must be able to round");
    }
}
