package fr.clausesociale.eligibility;

import static java.util.Comparator.comparing;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Proof;
import fr.clausesociale.person.Sensitivity;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides who is eligible under one list.
 *
 * <p>A fact that is unknown is never taken for no: {@link Verdict#ELIGIBLE} and {@link Verdict#NOT_ELIGIBLE} are said only
 * when they hold whatever the unknown facts are. The same list, situation and day always give the same decision.
 *
 * <p>This type is immutable and thread-safe; make one per list and keep it.
 *
 * @since 0.1.0
 */
public final class EligibilityEngine {

    private final RuleSet ruleSet;
    private final List<Sensitivity> intrusion;

    private EligibilityEngine(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.intrusion = ruleSet.criteria().stream()
                .map(criterion -> Structure.facts(criterion.condition())
                        .map(Fact::sensitivity)
                        .max(Comparator.naturalOrder())
                        .orElseThrow())
                .toList();
    }

    /** Prepares a list for decisions. */
    public static EligibilityEngine of(RuleSet ruleSet) {
        return new EligibilityEngine(ruleSet);
    }

    /** The list that this engine applies. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /**
     * Decides whether a person is eligible.
     *
     * @param situation what is known of the person
     * @param at the day for which the question is asked, normally the day of the hire
     * @throws fr.clausesociale.ClauseException {@code rule-set-not-in-force} if the list is not in force on that day, or
     *     {@code date-ambiguous} if a condition refuses to round a date that the calendar does not have
     */
    public Decision decide(Situation situation, LocalDate at) {
        requireInForce(at);
        Evaluation evaluation = new Evaluation(situation, at);
        List<CriterionOutcome> outcomes = new ArrayList<>(ruleSet.criteria().size());
        for (Criterion criterion : ruleSet.criteria()) {
            outcomes.add(new CriterionOutcome(criterion.code(), outcome(criterion, evaluation, situation, at)));
        }
        Verdict verdict = verdict(outcomes);
        return new Decision(
                ruleSet,
                at,
                verdict,
                outcomes,
                verdict == Verdict.UNDETERMINED ? missing(evaluation) : List.of(),
                proofsToAsk(verdict, outcomes, situation, at));
    }

    /**
     * Explains the decision: each criterion with the figures that met or failed it.
     *
     * <p>The explanation holds personal facts. It is for the person and the facilitator; keep it as they are kept.
     *
     * @param situation what is known of the person
     * @param at the day for which the question is asked
     * @throws fr.clausesociale.ClauseException as {@link #decide}
     */
    public Derivation explain(Situation situation, LocalDate at) {
        Decision decision = decide(situation, at);
        return new DecisionExplanation(decision, situation).derivation();
    }

    private void requireInForce(LocalDate at) {
        LocalDate from = ruleSet.inForceFrom();
        if (at.isBefore(from) || ruleSet.inForceUntil().filter(at::isAfter).isPresent()) {
            Text days = ruleSet.inForceUntil()
                    .map(last -> Text.format("du {0} au {1}", "from {0} to {1}", from, last))
                    .orElse(Text.format("à partir du {0}", "from {0}", from));
            throw new ClauseException(
                    "rule-set-not-in-force",
                    Text.format(
                            "la liste {0} est en vigueur {1}, mais pas au {2}",
                            "rule set {0} is in force {1}, not on {2}",
                            ruleSet.id().toString(),
                            days,
                            at));
        }
    }

    private static Outcome outcome(Criterion criterion, Evaluation evaluation, Situation situation, LocalDate at) {
        return switch (evaluation.of(criterion.condition())) {
            case TRUE -> hasExpiredProof(criterion, situation, at) ? Outcome.PROOF_EXPIRED : Outcome.MET;
            case UNKNOWN -> Outcome.UNDETERMINED;
            case FALSE -> Outcome.NOT_MET;
        };
    }

    private static boolean hasExpiredProof(Criterion criterion, Situation situation, LocalDate at) {
        return criterion.proofs().stream()
                .anyMatch(proof -> isGiven(proof, situation) && !isAccepted(proof, situation, at));
    }

    private static Verdict verdict(List<CriterionOutcome> outcomes) {
        Set<Outcome> seen = outcomes.stream().map(CriterionOutcome::outcome).collect(Collectors.toSet());
        if (seen.contains(Outcome.MET)) {
            return Verdict.ELIGIBLE;
        }
        if (seen.contains(Outcome.PROOF_EXPIRED)) {
            return Verdict.PENDING_PROOF;
        }
        return seen.contains(Outcome.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.NOT_ELIGIBLE;
    }

    private List<Fact<?>> missing(Evaluation evaluation) {
        List<Map<Fact<?>, Integer>> byCriterion = ruleSet.criteria().stream()
                .map(criterion -> evaluation.missing(criterion.condition()))
                .toList();
        Set<Fact<?>> all = new LinkedHashSet<>();
        byCriterion.forEach(facts -> all.addAll(facts.keySet()));
        return all.stream()
                .sorted(Comparator.<Fact<?>, Sensitivity>comparing(Fact::sensitivity)
                        .thenComparing(fact -> fewestTogether(fact, byCriterion))
                        .thenComparing(fact -> -occurrences(fact, byCriterion))
                        .thenComparing(EligibilityEngine::standardOrder))
                .toList();
    }

    /** How many unknown facts, this one included, decide a criterion together: 1 if the fact decides alone. */
    private static int fewestTogether(Fact<?> fact, List<Map<Fact<?>, Integer>> byCriterion) {
        return byCriterion.stream()
                .filter(facts -> facts.containsKey(fact))
                .mapToInt(facts -> facts.get(fact))
                .min()
                .orElseThrow();
    }

    private static int occurrences(Fact<?> fact, List<Map<Fact<?>, Integer>> byCriterion) {
        return (int)
                byCriterion.stream().filter(facts -> facts.containsKey(fact)).count();
    }

    private static int standardOrder(Fact<?> fact) {
        int place = Facts.all().indexOf(fact);
        return place < 0 ? Facts.all().size() : place;
    }

    /** What to ask for: the documents of a criterion that names some, easiest to prove, then least intrusive, then first. */
    private List<ProofRequirement> proofsToAsk(
            Verdict verdict, List<CriterionOutcome> outcomes, Situation situation, LocalDate at) {
        if (verdict != Verdict.ELIGIBLE && verdict != Verdict.PENDING_PROOF) {
            return List.of();
        }
        Outcome wanted = verdict == Verdict.ELIGIBLE ? Outcome.MET : Outcome.PROOF_EXPIRED;
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).outcome() == wanted) {
                candidates.add(i);
            }
        }
        return candidates.stream()
                .min(comparing((Integer i) -> ruleSet.criteria().get(i).proofs().isEmpty())
                        .thenComparing(i -> !outstanding(i, situation, at).isEmpty())
                        .thenComparing(intrusion::get))
                .map(i -> outstanding(i, situation, at))
                .orElseThrow();
    }

    private List<ProofRequirement> outstanding(int criterion, Situation situation, LocalDate at) {
        return ruleSet.criteria().get(criterion).proofs().stream()
                .filter(requirement -> !isAccepted(requirement, situation, at))
                .toList();
    }

    private static boolean isGiven(ProofRequirement requirement, Situation situation) {
        return situation.proofs().stream().map(Proof::kind).anyMatch(requirement.kind()::equals);
    }

    private static boolean isAccepted(ProofRequirement requirement, Situation situation, LocalDate at) {
        return situation.proofs().stream()
                .anyMatch(proof -> proof.kind().equals(requirement.kind()) && requirement.accepts(proof, at));
    }
}
