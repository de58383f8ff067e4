package fr.clausesociale.iae;

/**
 * What can stand in the way of a suspension.
 *
 * @since 0.1.0
 */
public enum SuspensionRefusal {
    /** Only the structure that hired last can declare it. */
    NOT_LAST_EMPLOYER,
    /** The reason is not offered to this kind of structure. */
    REASON_NOT_OFFERED,
    /** It starts after the day of the declaration. */
    START_IN_FUTURE,
    /** It starts too long before the day of the declaration. */
    START_TOO_OLD,
    /** It starts outside the PASS. */
    START_OUTSIDE_PASS,
    /** It starts before the last hire. */
    START_BEFORE_LAST_HIRE,
    /** It does not start after the end of the suspension before. */
    OVERLAP,
    /** It lasts too long. */
    TOO_LONG
}
