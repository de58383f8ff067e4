package fr.clausesociale.france;

import fr.clausesociale.eligibility.CriterionOutcome;
import fr.clausesociale.eligibility.Decision;
import fr.clausesociale.eligibility.Outcome;

/** Reads single outcomes out of decisions. */
final class Outcomes {

    private Outcomes() {}

    /** The outcome of a criterion; fails if the list has no such criterion. */
    static Outcome of(Decision decision, String criterion) {
        return decision.criteria().stream()
                .filter(c -> c.criterion().equals(criterion))
                .map(CriterionOutcome::outcome)
                .findFirst()
                .orElseThrow();
    }
}
