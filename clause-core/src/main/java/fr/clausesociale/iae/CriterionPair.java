package fr.clausesociale.iae;

import static fr.clausesociale.ClauseException.require;

import java.util.Set;

/**
 * Two criteria that cannot both be true of one person.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param <C> the criteria of the list, {@link IaeCriterion} or {@link GeiqCriterion}
 * @param first the criterion that stands first in its list
 * @param second the other one
 * @since 0.1.0
 */
public record CriterionPair<C extends Enum<C>>(C first, C second) {

    /** Checks the order. */
    public CriterionPair {
        require(
                first.compareTo(second) < 0,
                "criterion-pair-unordered",
                "les critères d'une paire sont différents et dans l'ordre de leur liste",
                "the criteria of a pair are different and stand in the order of their list");
    }

    /** Whether both are among some criteria. */
    boolean isIn(Set<C> criteria) {
        return criteria.contains(first) && criteria.contains(second);
    }

    /** A constant text: a criterion alone can reveal a disability. */
    @Override
    public String toString() {
        return "CriterionPair[hidden]";
    }
}
