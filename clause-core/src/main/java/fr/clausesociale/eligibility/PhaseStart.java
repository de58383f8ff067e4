package fr.clausesociale.eligibility;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.person.Contradiction;
import fr.clausesociale.person.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what began or ceased to hold on the first day of a phase. */
final class PhaseStart {

    private final Decision before;
    private final Decision after;
    private final List<Derivation> changes = new ArrayList<>();

    /**
     * @param before the decision of the last day of the phase before
     * @param after the decision of that day
     */
    PhaseStart(Decision before, Decision after) {
        this.before = before;
        this.after = after;
    }

    List<Derivation> changes() {
        if (!before.ruleSet().id().equals(after.ruleSet().id())) {
            changes.add(Derivation.of(
                    "la liste devient {0}",
                    "the list becomes {0}", after.ruleSet().id().toString()));
        }
        contradictions();
        criteria();
        if (!after.oneOf().isEmpty() && !after.oneOf().equals(before.oneOf())) {
            add(
                    Text.of(
                            "quels que soient les renseignements manquants, l'un de ces critères est rempli à partir de ce jour",
                            "whatever the missing facts are, one of these criteria is met from this day on"),
                    after.oneOf().stream()
                            .map(code -> Derivation.of(
                                    after.ruleSet().criterion(code).label()))
                            .toList());
        }
        if (after.verdict() == Verdict.NOT_ELIGIBLE && before.verdict() != Verdict.NOT_ELIGIBLE) {
            add(
                    Text.of(
                            "quels que soient les renseignements manquants, aucun de ces critères n'est rempli",
                            "whatever the missing facts are, none of these criteria is met"),
                    after.criteria().stream()
                            .filter(criterion -> criterion.outcome() == Outcome.UNDETERMINED)
                            .map(criterion -> Derivation.of(after.ruleSet()
                                    .criterion(criterion.criterion())
                                    .label()))
                            .toList());
        }
        opinion();
        questions();
        documents();
        return changes;
    }

    private void add(Text title, List<Derivation> steps) {
        if (!steps.isEmpty()) {
            changes.add(Derivation.of(title).from(steps));
        }
    }

    private void contradictions() {
        add(
                Text.of(
                        "renseignements qui se contredisent à partir de ce jour, pris pour inconnus",
                        "facts that contradict one another from this day on, taken for unknown"),
                after.contradictions().stream()
                        .filter(contradiction -> !before.contradictions().contains(contradiction))
                        .map(contradiction -> Derivation.of(contradiction.reason()))
                        .toList());
        Set<List<Fact<?>>> contradictory =
                after.contradictions().stream().map(Contradiction::facts).collect(Collectors.toSet());
        add(
                Text.of("contradictions qui ont pris fin", "contradictions that have ended"),
                before.contradictions().stream()
                        .map(Contradiction::facts)
                        .filter(facts -> !contradictory.contains(facts))
                        .map(facts -> Derivation.of(DecisionSentence.together(facts)))
                        .toList());
    }

    private void criteria() {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        before.criteria().forEach(criterion -> outcomes.put(criterion.criterion(), criterion.outcome()));
        for (CriterionOutcome criterion : after.criteria()) {
            Outcome was = outcomes.remove(criterion.criterion());
            if (was == null) {
                was = Outcome.NOT_MET;
            }
            if (criterion.outcome() != was) {
                RuleSet list = criterion.outcome() == Outcome.NOT_MET ? before.ruleSet() : after.ruleSet();
                changes.add(Derivation.of(
                        "{0} : {1}",
                        "{0}: {1}", list.criterion(criterion.criterion()).label(), becomes(was, criterion.outcome())));
            }
        }
        outcomes.forEach((code, was) -> {
            if (was != Outcome.NOT_MET) {
                changes.add(Derivation.of(
                        "{0} : ne figure plus dans la liste",
                        "{0}: no longer in the list",
                        before.ruleSet().criterion(code).label()));
            }
        });
    }

    private static Text becomes(Outcome was, Outcome is) {
        return switch (is) {
            case MET ->
                was == Outcome.PROOF_NOT_VALID
                        ? Text.of(
                                "le justificatif suffit à partir de ce jour", "the document is enough from this day on")
                        : Text.of("rempli à partir de ce jour", "met from this day on");
            case PROOF_NOT_VALID -> Text.of("le justificatif ne suffit plus", "the document is no longer enough");
            case UNDETERMINED -> Text.of("indéterminé à partir de ce jour", "undetermined from this day on");
            case NOT_MET ->
                was == Outcome.UNDETERMINED
                        ? Text.of("non rempli à partir de ce jour", "not met from this day on")
                        : Text.of("ne suffit plus à partir de ce jour", "no longer met from this day on");
        };
    }

    private void opinion() {
        if (after.reasonedOpinion().equals(before.reasonedOpinion())) {
            return;
        }
        changes.add(after.reasonedOpinion()
                .map(Fact.Choice::label)
                .map(body -> Derivation.of(
                        "la décision repose à partir de ce jour sur un avis motivé : {0}",
                        "the decision rests on a reasoned opinion from this day on: {0}", body))
                .orElse(Derivation.of(Text.of(
                        "la décision ne repose plus sur un avis motivé",
                        "the decision no longer rests on a reasoned opinion"))));
    }

    private void questions() {
        if (after.missing().equals(before.missing())) {
            return;
        }
        add(
                Text.of(
                        "renseignements à demander à partir de ce jour, dans cet ordre",
                        "facts to ask for from this day on, in this order"),
                after.missing().stream()
                        .map(fact -> Derivation.of(fact.label()))
                        .toList());
        if (after.verdict() == Verdict.UNDETERMINED) {
            add(
                    Text.of("renseignements qui ne sont plus à demander", "facts no longer to be asked for"),
                    before.missing().stream()
                            .filter(fact -> !after.missing().contains(fact))
                            .map(fact -> Derivation.of(fact.label()))
                            .toList());
        }
    }

    private void documents() {
        List<ProofRequirement> enough = after.needed().stream()
                .filter(requirement -> after.isAccepted(requirement) && !before.isAccepted(requirement))
                .toList();
        add(
                Text.of(
                        "justificatifs qui suffisent à partir de ce jour",
                        "documents that are enough from this day on"),
                enough.stream().map(this::given).toList());
        List<ProofRequirement> toBeGiven = after.proofs().stream()
                .filter(requirement -> !before.proofs().contains(requirement))
                .toList();
        add(
                Text.of("justificatifs qui ne suffisent plus", "documents that are no longer enough"),
                before.needed().stream()
                        .filter(requirement -> before.isAccepted(requirement) && !after.isAccepted(requirement))
                        .filter(requirement -> !toBeGiven.contains(requirement) && after.mayAskFor(requirement))
                        .map(this::given)
                        .toList());
        add(
                Text.of("justificatifs à fournir à partir de ce jour", "documents to be given from this day on"),
                toBeGiven.stream().map(this::given).toList());
        if (after.isPositive()) {
            add(
                    Text.of("justificatifs qui ne sont plus à fournir", "documents no longer to be given"),
                    before.proofs().stream()
                            .filter(requirement -> !after.proofs().contains(requirement))
                            .filter(requirement -> !enough.contains(requirement))
                            .map(requirement -> Derivation.of(requirement.inWords()))
                            .toList());
        }
    }

    private Derivation given(ProofRequirement requirement) {
        return Derivation.of(requirement.inWords(after.at())).from(after.given(requirement));
    }
}
