package fr.clausesociale.iae;

import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.eligibility.ProofRequirement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a diagnosis of the IAE comes to, and why.
 *
 * <p>Its text shows no criterion; the {@link #derivation()} does. This type is immutable and thread-safe.
 *
 * @param diagnosis the diagnosis
 * @param outcome the outcome
 * @param criterionRequired whether criteria were required of this author
 * @param level1Present whether a criterion of level 1 counts
 * @param level2Count how many criteria of level 2 count
 * @param level2Threshold how many of level 2 are enough for the kind of structure; empty without a structure
 * @param refusedPairs the pairs of criteria that cannot be true together
 * @param notInForce the criteria ticked that do not exist on the day of the diagnosis; they do not count
 * @param validity how long the diagnosis is valid, if the person is eligible
 * @param authorisedPrescriberWouldChange whether the same diagnosis by an authorised prescriber would have another outcome
 * @param proofs the documents that prove the criteria that count, each once
 * @param derivation how the outcome was reached
 * @since 0.1.0
 */
@Value.Builder
public record IaeDecision(
        IaeDiagnosis diagnosis,
        IaeOutcome outcome,
        boolean criterionRequired,
        boolean level1Present,
        int level2Count,
        Optional<Integer> level2Threshold,
        List<CriterionPair<IaeCriterion>> refusedPairs,
        Set<IaeCriterion> notInForce,
        Optional<DiagnosisValidity> validity,
        boolean authorisedPrescriberWouldChange,
        List<ProofRequirement> proofs,
        Derivation derivation) {

    /** Orders the criteria and copies the lists. */
    public IaeDecision {
        refusedPairs = List.copyOf(refusedPairs);
        notInForce = Criteria.ordered(IaeCriterion.class, notInForce);
        proofs = List.copyOf(proofs);
    }

    /** Whether the person is eligible. */
    public boolean eligible() {
        return outcome == IaeOutcome.ELIGIBLE;
    }

    /** A builder without any part set. Not thread-safe. */
    static IaeDecisionBuilder builder() {
        return new IaeDecisionBuilder();
    }

    @Override
    public String toString() {
        return "IaeDecision[" + diagnosis.on() + ", " + outcome + "]";
    }
}
