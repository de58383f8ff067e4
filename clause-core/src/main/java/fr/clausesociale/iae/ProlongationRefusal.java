package fr.clausesociale.iae;

/**
 * What can stand in the way of a prolongation.
 *
 * @since 0.1.0
 */
public enum ProlongationRefusal {
    /** The person has a newer PASS. */
    NOT_LATEST_PASS,
    /** The PASS is suspended. */
    SUSPENDED,
    /** The PASS cannot be prolonged yet, or no more. */
    OUTSIDE_WINDOW,
    /** Another request waits for its answer. */
    REQUEST_PENDING,
    /** The prolongation does not start on the last day of the PASS. */
    START_NOT_ON_PASS_END,
    /** The prolongation adds no day. */
    NO_DAY,
    /** More days than one request can ask for. */
    REQUEST_TOO_LONG,
    /** More days than the reason allows in all. */
    TOTAL_TOO_LONG,
    /** The reason is not for this kind of structure. */
    REASON_NOT_FOR_STRUCTURE,
    /** The reason is not offered any more. */
    REASON_WITHDRAWN,
    /** No authorised prescriber decides where one must. */
    PRESCRIBER_NOT_AUTHORISED
}
