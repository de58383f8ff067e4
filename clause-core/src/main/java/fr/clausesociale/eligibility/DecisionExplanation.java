package fr.clausesociale.eligibility;

import static java.util.stream.Collectors.joining;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Knowledge;
import fr.clausesociale.person.Proof;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<Derivation> idle = new ArrayList<>();
        for (int i = 0; i < ruleSet.criteria().size(); i++) {
            Criterion criterion = ruleSet.criteria().get(i);
            Outcome outcome = decision.criteria().get(i).outcome();
            if (outcome == Outcome.UNDETERMINED && decision.missing().isEmpty()) {
                idle.add(Derivation.of(criterion.label()));
            } else {
                steps.add(criterion(criterion, outcome));
            }
        }
        if (!idle.isEmpty()) {
            steps.add(Derivation.of(Text.of(
                            "critères indéterminés, sans effet sur la décision",
                            "undetermined criteria, without effect on the decision"))
                    .from(idle));
        }
        if (!decision.missing().isEmpty()) {
            steps.add(Derivation.of(
                            Text.of("renseignements à demander, dans cet ordre", "facts to ask for, in this order"))
                    .from(decision.missing().stream()
                            .map(fact -> Derivation.of(fact.label()))
                            .toList()));
        }
        if (!decision.proofs().isEmpty()) {
            steps.add(Derivation.of(Text.of("justificatifs à demander", "documents to ask for"))
                    .from(decision.proofs().stream()
                            .map(requirement -> Derivation.of(describe(requirement)))
                            .toList()));
        }
        steps.add(Derivation.of(
                ruleSet.open()
                        ? Text.of(
                                "liste ouverte : l'acheteur peut admettre d'autres personnes",
                                "open list: the buyer may admit others")
                        : Text.of(
                                "liste fermée : seules ces personnes sont admises",
                                "closed list: only these persons are admitted")));
        return Derivation.of(
                        "{0} : {1}",
                        "{0}: {1}", ruleSet.title(), decision.verdict().label())
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
        return Derivation.of("justificatif : {0}", "document: {0}", describe(requirement))
                .from(given.isEmpty() ? List.of(Derivation.of(Text.of("pas encore fourni", "not given yet"))) : given);
    }

    private static Text describe(ProofRequirement requirement) {
        return requirement
                .youngerThanMonths()
                .map(months -> Text.format(
                        "{0}, de moins de {1} mois", "{0}, less than {1} months old", requirement.label(), months))
                .orElse(requirement.label());
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
        return branches(
                Text.of("toutes ces conditions sont remplies", "all of these conditions hold"),
                condition,
                condition.branches());
    }

    @Override
    public Derivation any(Condition.Any condition) {
        return branches(
                Text.of("l'une au moins de ces conditions est remplie", "at least one of these conditions holds"),
                condition,
                condition.branches());
    }

    @Override
    public Derivation atLeast(Condition.AtLeast condition) {
        return branches(
                Text.format(
                        "au moins {0} de ces conditions sont remplies",
                        "at least {0} of these conditions hold", condition.count()),
                condition,
                condition.branches());
    }

    @Override
    public Derivation not(Condition.Not condition) {
        return branches(
                Text.of("cette condition n'est pas remplie", "this condition does not hold"),
                condition,
                List.of(condition.branch()));
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
        Text label = condition.fact().label();
        Text statement = condition.codes().containsAll(condition.fact().codes())
                ? label
                : Text.format("{0} ({1})", "{0} ({1})", label, words(condition.fact(), condition.codes()));
        return step(statement, condition).from(known(condition.fact()));
    }

    @Override
    public Derivation elapsed(Condition.Elapsed condition) {
        Text when = condition.length().isZero()
                ? side(condition.bound(), decision.at())
                : Text.format("il y a {0} {1}", "{0} {1} ago", label(condition.bound()), condition.length());
        return step(Text.format("{0} {1}", "{0} {1}", condition.fact().label(), when), condition)
                .from(knownDay(condition));
    }

    private List<Derivation> knownDay(Condition.Elapsed condition) {
        if (condition.length().isZero()
                || !(situation.of(condition.fact()) instanceof Knowledge.Known<LocalDate> since)) {
            return known(condition.fact());
        }
        return List.of(Derivation.of(
                "connu : {0}, soit {1} le {2}",
                "known: {0}, that is {1} on {2}", since.value(), condition.length(), condition.reached(since.value())));
    }

    @Override
    public Derivation threshold(Condition.Threshold condition) {
        return step(
                        Text.format(
                                "{0}, {1} {2}",
                                "{0}, {1} {2}", condition.fact().label(), label(condition.bound()), condition.value()),
                        condition)
                .from(known(condition.fact()));
    }

    @Override
    public Derivation validUntil(Condition.ValidUntil condition) {
        boolean permanent = situation.of(condition.fact()).atLeast().equals(Optional.of(Facts.PERMANENT));
        return step(
                        Text.format(
                                "{0} en cours de validité",
                                "{0} still valid", condition.fact().label()),
                        condition)
                .from(
                        permanent
                                ? List.of(Derivation.of(Text.of("connu : sans limite de durée", "known: without end")))
                                : known(condition.fact()));
    }

    private Derivation step(Text statement, Condition condition) {
        return Derivation.of(
                "{0} : {1}", "{0}: {1}", statement, evaluation.of(condition).label());
    }

    /** The step that says what is known of a day, a number or a choice; none if nothing is. */
    private List<Derivation> known(Fact<?> fact) {
        Knowledge<?> knowledge = situation.of(fact);
        if (knowledge instanceof Knowledge.Known<?> known) {
            return List.of(
                    known("", "", known.value() instanceof String code ? words(fact, List.of(code)) : known.value()));
        }
        List<Derivation> steps = new ArrayList<>();
        if (knowledge instanceof Knowledge.Between<?> between) {
            boolean day = fact.kind() == Fact.Kind.DATE;
            between.atLeast()
                    .ifPresent(bound -> steps.add(
                            day
                                    ? known("au plus tôt le ", "on or after ", bound)
                                    : known("au moins ", "at least ", bound)));
            between.atMost()
                    .ifPresent(bound -> steps.add(
                            day
                                    ? known("au plus tard le ", "on or before ", bound)
                                    : known("au plus ", "at most ", bound)));
        } else if (knowledge.isAbsent()) {
            steps.add(Derivation.of(Text.of("connu : néant", "known: none")));
        }
        return steps;
    }

    private static Derivation known(String fr, String en, Object value) {
        return Derivation.of("connu : " + fr + "{0}", "known: " + en + "{0}", value);
    }

    private static Text words(Fact<?> fact, List<String> codes) {
        List<Text> words = fact.choices().stream()
                .filter(choice -> codes.contains(choice.code()))
                .map(Fact.Choice::label)
                .toList();
        return Text.of(
                words.stream().map(Text::fr).collect(joining(", ")),
                words.stream().map(Text::en).collect(joining(", ")));
    }

    private static Text side(Bound bound, LocalDate at) {
        return switch (bound) {
            case LESS_THAN -> Text.format("après le {0}", "after {0}", at);
            case AT_MOST -> Text.format("au plus tôt le {0}", "on or after {0}", at);
            case AT_LEAST -> Text.format("au plus tard le {0}", "on or before {0}", at);
            case MORE_THAN -> Text.format("avant le {0}", "before {0}", at);
        };
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
