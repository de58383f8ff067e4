package fr.clausesociale.iae;

/**
 * The annex of the order of 10 March 2022 in which a criterion of the GEIQ stands.
 *
 * @since 0.1.0
 */
public enum GeiqAnnex {
    /** In neither: it opens a choice of criteria and grants nothing. */
    NONE,
    /** In annex 1: it gives the lower amount. */
    ONE,
    /** In annex 2: it has a level. */
    TWO,
    /** In both: it gives the lower amount alone and counts as one of level 2 with others. */
    BOTH;

    /** Whether a criterion in this annex has a level. */
    boolean hasLevel() {
        return this == TWO || this == BOTH;
    }

    /** Whether a criterion in this annex gives the lower amount by itself. */
    boolean givesLowerAmount() {
        return this == ONE || this == BOTH;
    }
}
