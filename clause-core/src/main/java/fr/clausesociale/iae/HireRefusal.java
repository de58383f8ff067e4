package fr.clausesociale.iae;

/**
 * What can stand in the way of a hire on a day.
 *
 * @since 0.1.0
 */
public enum HireRefusal {
    /** The day is past; a GEIQ is excepted, for a time that the platform calls temporary. */
    IN_PAST,
    /** The day is more than six months ahead. */
    TOO_FAR_AHEAD,
    /** The PASS ends before. */
    AFTER_PASS_END,
    /** Without a PASS or a prescriber's diagnosis, the day is too far ahead for an employer's diagnosis. */
    AFTER_EMPLOYER_DIAGNOSIS_LIMIT,
    /** The employer's diagnosis is not valid on the day: it must be made again. */
    DIAGNOSIS_NEEDED
}
