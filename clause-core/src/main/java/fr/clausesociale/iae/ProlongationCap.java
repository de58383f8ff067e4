package fr.clausesociale.iae;

/**
 * Which prolongations of a PASS IAE the limit of a reason counts.
 *
 * @since 0.1.0
 */
public enum ProlongationCap {
    /** Those for the same reason; limits of several reasons add up. */
    SAME_REASON,
    /** All of the PASS. */
    WHOLE_PASS
}
