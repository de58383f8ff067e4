package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.quantity.Percentage;
import java.math.BigDecimal;

/**
 * A share of the hours to perform that may be missing without penalty. What is due beyond it, only the excess or every missing hour,
 * changes the amount by far; so the reading has no default. What may be missing is rounded up to the second.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param share the share of the hours to perform, above zero and below 100 %
 * @param beyond what is priced once more is missing
 * @since 0.1.0
 */
public record Tolerance(Percentage share, Beyond beyond) {

    /** What is priced once more than the tolerated hours are missing. */
    public enum Beyond {
        /** Only the hours beyond the tolerance. */
        EXCESS_ONLY,
        /** Every missing hour. */
        EVERYTHING
    }

    /** Checks the share. */
    public Tolerance {
        requireAt(
                "/share",
                share.percent().signum() > 0 && share.percent().compareTo(BigDecimal.valueOf(100)) < 0,
                "penalty-tolerance-invalid",
                "une tolérance est comprise entre 0 et 100 %, exclus",
                "a tolerance lies between 0 and 100 %, both excluded");
    }
}
