package fr.clausesociale.eligibility;

import fr.clausesociale.Text;
import fr.clausesociale.person.Fact;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says a decision in one sentence: the verdict and the criterion, question or documents that matter most. */
final class DecisionSentence {

    static final Text OPEN_LIST = Text.of(
            "liste ouverte : l'acheteur peut admettre d'autres personnes", "open list: the buyer may admit others");

    private final Decision decision;
    private final List<String> oneOf;

    DecisionSentence(Decision decision) {
        this.decision = decision;
        this.oneOf = decision.oneOf();
    }

    /** The sentence that begins with the verdict. */
    Text words(Text verdict) {
        Text reason = switch (decision.verdict()) {
            case ELIGIBLE, PENDING_PROOF -> metAndProofs();
            case UNDETERMINED ->
                Text.format(
                        "à demander d'abord : {0}",
                        "to ask for first: {0}",
                        decision.nextQuestion().orElseThrow().label());
            case NOT_ELIGIBLE ->
                decision.ruleSet().open() ? Text.format("{0} ; {1}", "{0}; {1}", notYet(), OPEN_LIST) : notYet();
        };
        return Text.format("{0} ; {1}", "{0}; {1}", doubtful(verdict), reason);
    }

    /** The verdict with the facts that contradict one another, and without their values. */
    Text doubtful(Text verdict) {
        List<Text> contradictory = decision.contradictions().stream()
                .map(contradiction -> together(contradiction.facts()))
                .toList();
        return contradictory.isEmpty()
                ? verdict
                : Text.format(
                        "{0} (renseignements contradictoires : {1})",
                        "{0} (facts that contradict one another: {1})", verdict, Wording.list(contradictory));
    }

    /** The labels of facts that contradict one another. */
    static Text together(List<Fact<?>> facts) {
        return facts.stream()
                .map(Fact::label)
                .reduce((a, b) -> Text.format("{0} et {1}", "{0} and {1}", a, b))
                .orElseThrow();
    }

    private Text notYet() {
        int criteria = decision.ruleSet().criteria().size();
        Text none = criteria == 1
                ? Text.of("le seul critère n'est pas rempli", "the only criterion is not met")
                : Text.format("aucun des {0} critères n'est rempli", "none of the {0} criteria is met", criteria);
        List<Decision> ahead = decision.ahead();
        Optional<Decision> positive =
                ahead.stream().filter(Decision::isPositive).findFirst();
        Optional<Decision> open = ahead.stream()
                .filter(next -> next.verdict() == Verdict.UNDETERMINED)
                .findFirst()
                .filter(next ->
                        positive.map(Decision::at).map(next.at()::isBefore).orElse(true));
        Text notYet = positive.map(next -> notYet(none, next)).orElse(none);
        return open.map(next -> Text.format(
                        positive.isPresent()
                                ? "{0} ; peut-être dès le {1} ; à demander alors : {2}"
                                : "{0} ; pas avant le {1} ; à demander alors : {2}",
                        positive.isPresent()
                                ? "{0}; perhaps from {1}; to ask for then: {2}"
                                : "{0}; not before {1}; to ask for then: {2}",
                        notYet,
                        next.at(),
                        next.nextQuestion().orElseThrow().label()))
                .orElse(notYet);
    }

    /** From when on a criterion is met, by then perhaps with a newer document than the one given. */
    private static Text notYet(Text none, Decision next) {
        return next.verdict() == Verdict.ELIGIBLE
                ? Text.format(
                        "{0} ; pas encore : à partir du {1}, si rien ne change d'ici là",
                        "{0}; not yet: from {1}, if nothing else changes", none, next.at())
                : Text.format(
                        "{0} ; pas encore : à partir du {1}, si rien ne change d'ici là, avec un justificatif à jour : {2}",
                        "{0}; not yet: from {1}, if nothing else changes, with a document that is still good: {2}",
                        none,
                        next.at(),
                        documents(next));
    }

    private static Text documents(Decision decision) {
        return decision.proofs().stream()
                .map(ProofRequirement::inWords)
                .reduce((a, b) -> Text.format("{0} ; {1}", "{0}; {1}", a, b))
                .orElseThrow();
    }

    private Text metAndProofs() {
        Text met = met();
        Optional<Fact.Choice> opinion = decision.reasonedOpinion();
        if (opinion.isPresent()) {
            met = Text.format(
                    "{0} ; avis motivé : {1}",
                    "{0}; reasoned opinion: {1}", met, opinion.get().label());
        }
        List<ProofRequirement> proofs = decision.proofs();
        if (proofs.isEmpty()) {
            return met;
        }
        Text documents = documents(decision);
        if (proofs.size() == 1) {
            return Text.format("{0} ; à fournir : {1}", "{0}; to be given: {1}", met, documents);
        }
        return oneOf.isEmpty()
                ? Text.format(
                        "{0} ; à fournir ({1} justificatifs) : {2}",
                        "{0}; to be given ({1} documents): {2}", met, proofs.size(), documents)
                : Text.format(
                        "{0} ; à fournir, selon le critère : {1}",
                        "{0}; to be given, as the criterion asks: {1}", met, documents);
    }

    private Text met() {
        if (!oneOf.isEmpty()) {
            return oneOf.stream()
                    .map(code -> decision.ruleSet().criterion(code).label())
                    .reduce((a, b) -> Text.format("{0} ou {1}", "{0} or {1}", a, b))
                    .orElseThrow();
        }
        int ground = decision.easiest().orElseThrow();
        long grounds = IntStream.range(0, decision.ruleSet().criteria().size())
                .filter(i -> decision.outcome(i) == decision.outcome(ground))
                .count();
        return grounds == 1
                ? words(ground)
                : Text.format(
                        "{0}, l'un des {1} critères remplis", "{0}, one of {1} criteria met", words(ground), grounds);
    }

    /** The label of a criterion; of one that counts its branches, which would list them all, those that hold. */
    private Text words(int i) {
        Node node = decision.nodes().get(i);
        if (!(node.condition() instanceof Condition.AtLeast)) {
            return decision.ruleSet().criteria().get(i).label();
        }
        return Text.format(
                "conditions remplies, {0} : {1}",
                "conditions met, {0}: {1}",
                counted(decision, node),
                Wording.list(
                        decision.alike(node).map(new BranchWords(decision)::of).toList()));
    }

    /** How many branches of a condition hold, and how many it needs. */
    static Text counted(Decision decision, Node node) {
        long holding = node.branches().stream()
                .filter(branch -> decision.truth(branch) == Truth.TRUE)
                .count();
        return holding > node.count()
                ? Text.format("{0} pour {1} exigées", "{0} for {1} needed", holding, node.count())
                : Text.format("{0} sur les {1} exigées", "{0} of the {1} needed", holding, node.count());
    }
}
