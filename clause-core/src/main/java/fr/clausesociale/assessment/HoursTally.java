package fr.clausesociale.assessment;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.quantity.Hours;

/**
 * Declared hours and what became of them: {@code declared = counted + pending + refused}, always.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param declared the hours declared, as corrected
 * @param counted the hours that count
 * @param pending the hours that will count or not once something is known
 * @param refused the hours that do not count
 * @since 0.1.0
 */
public record HoursTally(Hours declared, Hours counted, Hours pending, Hours refused) {

    /** No hours. */
    public static final HoursTally ZERO = new HoursTally(Hours.ZERO, Hours.ZERO, Hours.ZERO, Hours.ZERO);

    /** Checks that no hour is lost or invented. */
    public HoursTally {
        require(
                declared.equals(counted.plus(pending).plus(refused)),
                "tally-unbalanced",
                "les heures déclarées sont la somme des heures comptées, en attente et refusées",
                "declared hours are the sum of counted, pending and refused hours");
    }

    /** The sum of both, part by part. */
    public HoursTally plus(HoursTally other) {
        return new HoursTally(
                declared.plus(other.declared),
                counted.plus(other.counted),
                pending.plus(other.pending),
                refused.plus(other.refused));
    }
}
