package fr.clausesociale.eligibility;

import fr.clausesociale.person.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a person is eligible on a day under a list, by which criterion, and what would still decide.
 *
 * <p>It holds codes, no value of any fact. The criterion alone can reveal a disability or a benefit, so {@link #toString()}
 * gives the list, the day and the verdict only.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param ruleSet the list that was applied
 * @param at the day for which it was applied, normally the day of the hire
 * @param verdict the verdict
 * @param criteria what became of each criterion, in the order of the list
 * @param missing the unknown facts that could still change the verdict, in the order in which to ask for them: least
 *     intrusive first, then those that decide alone or with the fewest others, then those that decide most criteria, then
 *     in the order of {@link fr.clausesociale.person.Facts#all()}; empty once the verdict is decided
 * @param proofs the documents to ask for: of the criteria met that name documents, those of one that needs none any more, or
 *     else of the least intrusive one, in the order of the list; empty if none is met or if nothing is left to ask for
 * @since 0.1.0
 */
public record Decision(
        RuleSet ruleSet,
        LocalDate at,
        Verdict verdict,
        List<CriterionOutcome> criteria,
        List<Fact<?>> missing,
        List<ProofRequirement> proofs) {

    /** Copies the lists. */
    public Decision {
        criteria = List.copyOf(criteria);
        missing = List.copyOf(missing);
        proofs = List.copyOf(proofs);
    }

    /** The next fact to ask for, if an unknown fact could still change the verdict. */
    public Optional<Fact<?>> nextQuestion() {
        return missing.stream().findFirst();
    }

    /** The codes of the criteria that are met, in the order of the list. */
    public List<String> met() {
        return criteria.stream()
                .filter(c -> c.outcome() == Outcome.MET)
                .map(CriterionOutcome::criterion)
                .toList();
    }

    @Override
    public String toString() {
        return "Decision[" + ruleSet.id() + ", " + at + ", " + verdict + "]";
    }
}
