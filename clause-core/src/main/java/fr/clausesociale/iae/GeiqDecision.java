package fr.clausesociale.iae;

import fr.clausesociale.derivation.Derivation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What a diagnosis for a GEIQ comes to, the grant that it gives, and why.
 *
 * <p>Its text shows no criterion; the {@link #derivation()} does. This type is immutable and thread-safe.
 *
 * @param diagnosis the diagnosis
 * @param outcome the outcome
 * @param kept the criteria that count
 * @param dropped the criteria ticked without the one above them, which do not count
 * @param level1Present whether a criterion of level 1 counts
 * @param level2Count how many criteria of level 2 count
 * @param refusedPairs the pairs of criteria that cannot be true together
 * @param allowance the support grant in euros, zero if the diagnosis gives none or is refused
 * @param validity how long the diagnosis is valid, if it is accepted
 * @param authorisedPrescriberWouldChange whether the same diagnosis by an authorised prescriber would have another outcome or
 *     another amount
 * @param derivation how the outcome was reached
 * @since 0.1.0
 */
@Value.Builder
public record GeiqDecision(
        GeiqDiagnosis diagnosis,
        GeiqOutcome outcome,
        Set<GeiqCriterion> kept,
        Set<GeiqCriterion> dropped,
        boolean level1Present,
        int level2Count,
        List<CriterionPair<GeiqCriterion>> refusedPairs,
        Money allowance,
        Optional<DiagnosisValidity> validity,
        boolean authorisedPrescriberWouldChange,
        Derivation derivation) {

    /** Orders the criteria and copies the list. */
    public GeiqDecision {
        kept = Criteria.ordered(GeiqCriterion.class, kept);
        dropped = Criteria.ordered(GeiqCriterion.class, dropped);
        refusedPairs = List.copyOf(refusedPairs);
    }

    /** Whether the diagnosis gives a grant. */
    public boolean eligible() {
        return outcome == GeiqOutcome.ELIGIBLE;
    }

    /** Whether the diagnosis is accepted, with or without a grant. */
    public boolean accepted() {
        return outcome == GeiqOutcome.ELIGIBLE || outcome == GeiqOutcome.NO_ALLOWANCE;
    }

    /** A builder without any part set. Not thread-safe. */
    static GeiqDecisionBuilder builder() {
        return new GeiqDecisionBuilder();
    }

    @Override
    public String toString() {
        return "GeiqDecision[" + diagnosis.on() + ", " + outcome + "]";
    }
}
