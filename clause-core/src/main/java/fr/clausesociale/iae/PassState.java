package fr.clausesociale.iae;

/**
 * Where a PASS IAE stands on a day.
 *
 * @since 0.1.0
 */
public enum PassState {
    /** It has not begun. */
    FUTURE,
    /** It runs; its last day is a day of it. */
    VALID,
    /** It runs and is suspended. */
    SUSPENDED,
    /** Its last day is over. */
    EXPIRED
}
