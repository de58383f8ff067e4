package fr.clausesociale.eligibility;

/**
 * What became of one criterion.
 *
 * @since 0.1.0
 */
public enum Outcome {
    /** Its condition is true. */
    MET,
    /** Its condition is true, but a document given for it is too old, no longer valid, or says nothing of the day. */
    PROOF_NOT_VALID,
    /** Unknown facts could make it true or false. */
    UNDETERMINED,
    /** Its condition is false. */
    NOT_MET
}
