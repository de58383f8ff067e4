package fr.clausesociale.assessment;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How contracts are followed. No text and no practice was found that sets any of it, so that nothing has a default.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param redBelow the index (hours credited for each hour planned) below which a lot is {@link Progress.Status#RED}, above zero
 * @param amberBelow the index below which a lot is {@link Progress.Status#AMBER}, above {@code redBelow}; without it no lot is
 * @param rounding how hours are rounded, once, to be shown; amounts, the index and the status come from the exact figures
 * @param lookAheadDays how many days ahead of the assessment what is to be done by a day is told, from 0 to 3,650; hours to catch
 *     up and persons to propose are told whenever the contract ends
 * @since 0.1.0
 */
public record FollowUpPolicy(
        BigDecimal redBelow, Optional<BigDecimal> amberBelow, Rounding rounding, int lookAheadDays) {

    /** Checks the thresholds and the look-ahead. */
    public FollowUpPolicy {
        checkThreshold("/redBelow", redBelow, BigDecimal.ZERO);
        if (amberBelow.isPresent()) {
            checkThreshold("/amberBelow", amberBelow.get(), redBelow);
        }
        redBelow = plain(redBelow);
        amberBelow = amberBelow.map(FollowUpPolicy::plain);
        requireAt(
                "/lookAheadDays",
                lookAheadDays >= 0 && lookAheadDays <= 3650,
                "look-ahead-invalid",
                "un horizon va de 0 à 3\u202f650 jours",
                "a look-ahead is from 0 to 3,650 days");
    }

    private static void checkThreshold(String place, BigDecimal threshold, BigDecimal above) {
        requireAt(
                place,
                threshold.compareTo(above) > 0
                        && threshold.compareTo(BigDecimal.TEN) <= 0
                        && threshold.stripTrailingZeros().scale() <= 6,
                "threshold-invalid",
                "un seuil est supérieur à {0}, d'au plus 10, et compte au plus 6 décimales",
                "a threshold is above {0}, at most 10, and has at most 6 decimals",
                plain(above));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** What of an index a lot has, by the exact figures. */
    Progress.Status status(ExactHours done, ExactHours planned) {
        if (isBelow(redBelow, done, planned)) {
            return Progress.Status.RED;
        }
        return amberBelow.filter(amber -> isBelow(amber, done, planned)).isPresent()
                ? Progress.Status.AMBER
                : Progress.Status.GREEN;
    }

    private static boolean isBelow(BigDecimal threshold, ExactHours done, ExactHours planned) {
        return done.compareTo(planned.times(threshold, BigDecimal.ONE)) < 0;
    }
}
