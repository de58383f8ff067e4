package fr.clausesociale.iae;

/**
 * What can stand in the way of a new PASS IAE.
 *
 * @since 0.1.0
 */
public enum NewPassRefusal {
    /** The last PASS is not over: the hire takes it up. */
    PASS_NOT_OVER,
    /** The waiting period runs, and nothing lifts it. */
    WAITING_PERIOD
}
