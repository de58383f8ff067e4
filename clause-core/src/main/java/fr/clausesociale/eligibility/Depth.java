package fr.clausesociale.eligibility;

/**
 * How much an explanation of a decision says, from least to most.
 *
 * @since 0.1.0
 */
public enum Depth {
    /**
     * The verdict, the list and the day, and not which criterion is met: for the buyer and the company. It holds no personal
     * fact other than the verdict, and tells that facts contradict one another without saying which. Of somebody who is not
     * eligible it says, as all depths do, that an open list lets the buyer admit others.
     */
    REDACTED,
    /**
     * One sentence: the verdict, the facts that contradict one another, and the question that matters most or the criterion met
     * and its documents, all of them; of a criterion that counts its branches, those that hold, each as one item ("a
     * and b"). Of somebody who is not eligible, from which day within a year time alone makes the person so; a {@link Timeline} looks
     * further.
     */
    SENTENCE,
    /**
     * Each criterion with what became of it; of one that failed, the figures that failed it; of one that counts its branches, how
     * many hold and which, each as one item ("a and b").
     */
    CRITERIA,
    /** The whole tree, with every figure. */
    FULL
}
