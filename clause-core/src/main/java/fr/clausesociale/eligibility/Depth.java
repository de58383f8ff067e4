package fr.clausesociale.eligibility;

/**
 * How much an explanation of a decision says, from least to most.
 *
 * @since 0.1.0
 */
public enum Depth {
    /**
     * The verdict, the list and the day, and not which criterion is met: for the buyer and the company. It holds no personal
     * fact other than the verdict.
     */
    REDACTED,
    /**
     * One sentence: the verdict and the criterion, question or document that matters most; of somebody who is not eligible, from
     * which day within a year time alone makes the person so. A {@link Timeline} looks further.
     */
    SENTENCE,
    /**
     * Each criterion with what became of it; of one that failed, the figures that failed it; of one that counts its branches, those
     * that hold.
     */
    CRITERIA,
    /** The whole tree, with every figure. */
    FULL
}
