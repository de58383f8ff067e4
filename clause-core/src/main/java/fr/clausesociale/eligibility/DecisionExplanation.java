package fr.clausesociale.eligibility;

import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.derivation.Text;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Knowledge;
import fr.clausesociale.person.Proof;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes a decision as a derivation, with the figures that met or failed each criterion. */
final class DecisionExplanation implements Condition.Visitor<Derivation> {

    private final Decision decision;
    private final Situation situation;
    private final Evaluation evaluation;

    DecisionExplanation(Decision decision, Situation situation) {
        this.decision = decision;
        this.situation = situation;
        this.evaluation = new Evaluation(situation, decision.at());
    }

    Derivation derivation() {
        RuleSet ruleSet = decision.ruleSet();
        List<Derivation> steps = new ArrayList<>();
        for (int i = 0; i < ruleSet.criteria().size(); i++) {
            steps.add(criterion(
                    ruleSet.criteria().get(i), decision.criteria().get(i).outcome()));
        }
        if (!decision.missing().isEmpty()) {
            steps.add(Derivation.of(Text.of("faits à demander, dans cet ordre", "facts to ask for, in this order"))
                    .from(decision.missing().stream()
                            .map(fact -> Derivation.of(fact.label()))
                            .toList()));
        }
        if (!decision.proofs().isEmpty()) {
            steps.add(Derivation.of(Text.of("justificatifs à demander", "documents to ask for"))
                    .from(decision.proofs().stream()
                            .map(DecisionExplanation::required)
                            .toList()));
        }
        Text list = ruleSet.open()
                ? Text.of(
                        "liste ouverte : l'acheteur peut admettre d'autres personnes",
                        "open list: the buyer may admit others")
                : Text.of("liste fermée", "closed list");
        return Derivation.of(
                        "{0} : {1} ({2})",
                        "{0}: {1} ({2})", ruleSet.title(), decision.verdict().label(), list)
                .under(ruleSet.reference())
                .on(decision.at())
                .from(steps);
    }

    private Derivation criterion(Criterion criterion, Outcome outcome) {
        List<Derivation> steps = new ArrayList<>();
        steps.add(criterion.condition().accept(this));
        if (outcome == Outcome.MET || outcome == Outcome.PROOF_EXPIRED) {
            criterion.proofs().forEach(requirement -> steps.add(proof(requirement)));
        }
        return Derivation.of("{0} : {1}", "{0}: {1}", criterion.label(), label(outcome))
                .under(criterion.reference())
                .from(steps);
    }

    private static Text label(Outcome outcome) {
        return switch (outcome) {
            case MET -> Text.of("critère rempli", "criterion met");
            case PROOF_EXPIRED ->
                Text.of("critère rempli, justificatif périmé", "criterion met, but its document is out of date");
            case UNDETERMINED -> Text.of("indéterminé", "undetermined");
            case NOT_MET -> Text.of("critère non rempli", "criterion not met");
        };
    }

    private Derivation proof(ProofRequirement requirement) {
        List<Derivation> given = situation.proofs().stream()
                .filter(proof -> proof.kind().equals(requirement.kind()))
                .map(proof -> given(proof, requirement.accepts(proof, decision.at())))
                .toList();
        return required(requirement).from(given);
    }

    private static Derivation required(ProofRequirement requirement) {
        return requirement
                .youngerThanMonths()
                .map(months -> Derivation.of(
                        "justificatif : {0}, de moins de {1} mois",
                        "document: {0}, less than {1} months old", requirement.label(), months))
                .orElseGet(() -> Derivation.of("justificatif : {0}", "document: {0}", requirement.label()));
    }

    private static Derivation given(Proof proof, boolean accepted) {
        return Derivation.of(
                "fourni, daté du {0} : {1}",
                "given, dated {0}: {1}",
                proof.issuedOn(),
                accepted ? Text.of("valable", "valid") : Text.of("périmé", "out of date"));
    }

    @Override
    public Derivation all(Condition.All condition) {
        return branches(Text.of("toutes les conditions", "all conditions"), condition, condition.branches());
    }

    @Override
    public Derivation any(Condition.Any condition) {
        return branches(Text.of("au moins une condition", "at least one condition"), condition, condition.branches());
    }

    @Override
    public Derivation atLeast(Condition.AtLeast condition) {
        return branches(
                Text.format("au moins {0} conditions", "at least {0} conditions", condition.count()),
                condition,
                condition.branches());
    }

    @Override
    public Derivation not(Condition.Not condition) {
        return branches(Text.of("condition exclue", "excluded condition"), condition, List.of(condition.branch()));
    }

    private Derivation branches(Text statement, Condition condition, List<Condition> branches) {
        return step(statement, condition)
                .from(branches.stream().map(branch -> branch.accept(this)).toList());
    }

    @Override
    public Derivation is(Condition.Is condition) {
        return step(condition.fact().label(), condition);
    }

    @Override
    public Derivation exists(Condition.Exists condition) {
        return step(condition.fact().label(), condition);
    }

    @Override
    public Derivation oneOf(Condition.OneOf condition) {
        return step(
                Text.format(
                        "{0} parmi {1}",
                        "{0} among {1}", condition.fact().label(), String.join(", ", condition.codes())),
                condition);
    }

    @Override
    public Derivation elapsed(Condition.Elapsed condition) {
        List<Derivation> known = known(condition.fact());
        if (condition.length().isZero()) {
            Text side = switch (condition.bound()) {
                case LESS_THAN -> Text.of("après cette date", "after that day");
                case AT_MOST -> Text.of("au plus tôt à cette date", "on or after that day");
                case AT_LEAST -> Text.of("au plus tard à cette date", "on or before that day");
                case MORE_THAN -> Text.of("avant cette date", "before that day");
            };
            return step(Text.format("{0} {1}", "{0} {1}", condition.fact().label(), side), condition)
                    .from(known);
        }
        if (situation.of(condition.fact()) instanceof Knowledge.Known<LocalDate> since) {
            known.add(Derivation.of(
                    "{0} atteints le {1}", "{0} reached on {1}", condition.length(), condition.reached(since.value())));
        }
        return step(
                        Text.format(
                                "{0} : il y a {1} {2}",
                                "{0}: {1} {2} ago",
                                condition.fact().label(),
                                label(condition.bound()),
                                condition.length()),
                        condition)
                .from(known);
    }

    @Override
    public Derivation threshold(Condition.Threshold condition) {
        return step(
                        Text.format(
                                "{0} : {1} {2}",
                                "{0}: {1} {2}", condition.fact().label(), label(condition.bound()), condition.value()),
                        condition)
                .from(known(condition.fact()));
    }

    @Override
    public Derivation validUntil(Condition.ValidUntil condition) {
        return step(
                        Text.format(
                                "{0} en cours de validité",
                                "{0} still valid", condition.fact().label()),
                        condition)
                .from(known(condition.fact()));
    }

    private Derivation step(Text statement, Condition condition) {
        return Derivation.of(
                "{0} : {1}", "{0}: {1}", statement, evaluation.of(condition).label());
    }

    /** The step that says what is known of a date or a number; none if nothing is. */
    private List<Derivation> known(Fact<?> fact) {
        List<Derivation> steps = new ArrayList<>();
        Knowledge<?> knowledge = situation.of(fact);
        if (knowledge instanceof Knowledge.Known<?> known) {
            steps.add(Derivation.of("connu : {0}", "known: {0}", known.value()));
        } else if (knowledge instanceof Knowledge.Between<?> between) {
            between.atLeast()
                    .ifPresent(bound -> steps.add(Derivation.of("connu : au moins {0}", "known: at least {0}", bound)));
            between.atMost()
                    .ifPresent(bound -> steps.add(Derivation.of("connu : au plus {0}", "known: at most {0}", bound)));
        } else if (knowledge.isAbsent()) {
            steps.add(Derivation.of(Text.of("connu : sans objet", "known: there is none")));
        }
        return steps;
    }

    private static Text label(Bound bound) {
        return switch (bound) {
            case LESS_THAN -> Text.of("moins de", "less than");
            case AT_MOST -> Text.of("au plus", "at most");
            case AT_LEAST -> Text.of("au moins", "at least");
            case MORE_THAN -> Text.of("plus de", "more than");
        };
    }
}
