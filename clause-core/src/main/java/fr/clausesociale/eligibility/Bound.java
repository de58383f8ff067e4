package fr.clausesociale.eligibility;

/**
 * How a figure is held against a threshold. Texts say "more than" and "at least" with care, so the four are kept apart.
 *
 * @since 0.1.0
 */
public enum Bound {
    /** Strictly below; French: <i>moins de</i>. */
    LESS_THAN,
    /** Below or equal; French: <i>au plus</i>. */
    AT_MOST,
    /** Equal or above; French: <i>au moins</i>. */
    AT_LEAST,
    /** Strictly above; French: <i>plus de</i>. */
    MORE_THAN;

    /** Whether a figure holds, given how it compares with the threshold (negative, zero or positive). */
    boolean holds(int comparison) {
        return switch (this) {
            case LESS_THAN -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case AT_LEAST -> comparison >= 0;
            case MORE_THAN -> comparison > 0;
        };
    }
}
