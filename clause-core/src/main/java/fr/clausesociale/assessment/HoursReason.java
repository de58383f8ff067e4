package fr.clausesociale.assessment;

/**
 * Why hours do not count, or not yet.
 *
 * @since 0.1.0
 */
public enum HoursReason {
    /** Nobody has decided whether the person was eligible when the employment started. */
    NO_DECISION(true),
    /** The decision was taken under another list than the contract's. */
    OTHER_LIST(true),
    /** The decision is that facts are missing. */
    UNDETERMINED(true),
    /** The decision is that a valid document is missing. */
    PENDING_PROOF(true),
    /** The decision is that the person is not eligible. */
    NOT_ELIGIBLE(false),
    /** The lot does not bear the clause. */
    LOT_WITHOUT_CLAUSE(false),
    /** The contract does not admit this way of having hours performed. */
    MEANS_NOT_ADMITTED(false),
    /** Worked before the contract was notified. */
    BEFORE_NOTIFICATION(false),
    /** Worked after the window in which this employment counts. */
    WINDOW_ENDED(false),
    /** Worked after the last day of the contract. */
    AFTER_CONTRACT(false);

    private final boolean pending;

    HoursReason(boolean pending) {
        this.pending = pending;
    }

    /** Whether the hours may still count once more is known; otherwise they are refused. */
    public boolean isPending() {
        return pending;
    }
}
