package fr.clausesociale.eligibility;

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
import java.util.stream.Stream;

/** Writes a decision as a derivation, with the figures that met or failed each criterion. */
final class DecisionExplanation {

    private final Decision decision;
    private final Situation situation;
    private final List<String> oneOf;

    DecisionExplanation(Decision decision, Situation situation) {
        this.decision = decision;
        this.situation = situation;
        this.oneOf = decision.oneOf();
    }

    Derivation at(Depth depth) {
        return switch (depth) {
            case REDACTED -> redacted();
            case SENTENCE -> root(new DecisionSentence(decision).words(verdict()));
            case CRITERIA -> root(verdict()).from(criteria(false));
            case FULL -> root(verdict()).from(criteria(true));
        };
    }

    Derivation criterion(int i) {
        return criterion(i, true);
    }

    private Derivation root(Text statement) {
        return Derivation.of(statement).under(decision.ruleSet().reference()).on(decision.at());
    }

    private Text verdict() {
        return Text.format(
                "{0} : {1}",
                "{0}: {1}", decision.ruleSet().title(), decision.verdict().label());
    }

    private Derivation redacted() {
        Text reason = switch (decision.verdict()) {
            case ELIGIBLE -> Text.of("un critère de la liste est rempli", "one criterion of the list is met");
            case PENDING_PROOF ->
                Text.of(
                        "un critère de la liste est rempli, un justificatif est à fournir",
                        "one criterion of the list is met, a document is to be given");
            case UNDETERMINED ->
                Text.of("des renseignements manquent pour décider", "facts are missing for a decision");
            case NOT_ELIGIBLE -> Text.of("aucun critère de la liste n'est rempli", "no criterion of the list is met");
        };
        List<Derivation> steps = new ArrayList<>(List.of(Derivation.of(reason)));
        if (!decision.contradictions().isEmpty()) {
            steps.add(Derivation.of(Text.of(
                    "des renseignements se contredisent, à vérifier",
                    "some facts contradict one another and are to be checked")));
        }
        if (decision.verdict() == Verdict.NOT_ELIGIBLE && decision.ruleSet().open()) {
            steps.add(Derivation.of(DecisionSentence.OPEN_LIST));
        }
        steps.add(Derivation.of(
                "empreinte de la liste : {0}",
                "fingerprint of the list: {0}", decision.ruleSet().fingerprint()));
        return root(verdict()).from(steps);
    }

    private List<Derivation> criteria(boolean full) {
        List<Derivation> either = new ArrayList<>();
        List<Derivation> steps = new ArrayList<>();
        List<Derivation> idle = new ArrayList<>();
        for (int i = 0; i < decision.ruleSet().criteria().size(); i++) {
            Criterion criterion = decision.ruleSet().criteria().get(i);
            if (oneOf.contains(criterion.code())) {
                either.add(criterion(i, full));
            } else if (decision.outcome(i) == Outcome.UNDETERMINED
                    && decision.missing().isEmpty()) {
                idle.add(Derivation.of(criterion.label()));
            } else {
                steps.add(criterion(i, full));
            }
        }
        List<Derivation> all = new ArrayList<>();
        decision.reasonedOpinion()
                .ifPresent(body -> all.add(Derivation.of(
                        "avis motivé sur lequel repose la décision : {0}",
                        "reasoned opinion on which the decision rests: {0}", body.label())));
        group(
                all,
                Text.of(
                        "renseignements contradictoires, pris pour inconnus",
                        "facts that contradict one another, taken for unknown"),
                decision.contradictions().stream()
                        .map(contradiction -> Derivation.of(contradiction.reason()))
                        .toList());
        group(
                all,
                Text.of(
                        "quels que soient les renseignements manquants, l'un de ces critères est rempli",
                        "whatever the missing facts are, one of these criteria is met"),
                either);
        group(
                all,
                Text.of("renseignements à demander, dans cet ordre", "facts to ask for, in this order"),
                decision.missing().stream()
                        .map(fact -> Derivation.of(fact.label()))
                        .toList());
        if (!decision.isExact()) {
            all.add(Derivation.of(Text.of(
                    "recherche interrompue, les cas étant trop nombreux : des renseignements demandés peuvent ne rien changer",
                    "search cut off, for there are too many cases: facts asked for may change nothing")));
        }
        group(
                all,
                Text.of("justificatifs à demander", "documents to ask for"),
                decision.proofs().stream()
                        .map(requirement -> Derivation.of(requirement.inWords(decision.at())))
                        .toList());
        group(
                all,
                Text.of(
                        "justificatifs fournis qu'aucun critère de cette liste ne demande",
                        "documents given that no criterion of this list asks for"),
                decision.unusedProofs().stream()
                        .map(proof -> Derivation.of("{0}", "{0}", proof.kind()))
                        .toList());
        decision.priority()
                .ifPresent(outcome -> all.add(
                        Derivation.of("public prioritaire : {0}", "public that goes first: {0}", label(outcome))));
        all.addAll(steps);
        group(
                all,
                Text.of(
                        "critères indéterminés, sans effet sur la décision",
                        "undetermined criteria, without effect on the decision"),
                idle);
        all.add(Derivation.of(
                decision.ruleSet().open()
                        ? DecisionSentence.OPEN_LIST
                        : Text.of(
                                "liste fermée : seules ces personnes sont admises",
                                "closed list: only these persons are admitted")));
        return all;
    }

    private static void group(List<Derivation> all, Text title, List<Derivation> steps) {
        if (!steps.isEmpty()) {
            all.add(Derivation.of(title).from(steps));
        }
    }

    private Derivation criterion(int i, boolean full) {
        Criterion criterion = decision.ruleSet().criteria().get(i);
        Outcome outcome = decision.outcome(i);
        Node node = decision.nodes().get(i);
        List<Derivation> steps = new ArrayList<>();
        if (full) {
            steps.add(tree(node));
        } else if (outcome == Outcome.NOT_MET || outcome == Outcome.UNDETERMINED) {
            because(node).distinct().forEach(steps::add);
        }
        if (outcome == Outcome.MET || outcome == Outcome.PROOF_NOT_VALID) {
            if (!full) {
                counted(node).forEach(steps::add);
            }
            decision.needed(i).forEach(requirement -> steps.add(proof(requirement)));
        }
        return Derivation.of("{0} : {1}", "{0}: {1}", criterion.label(), label(outcome))
                .under(criterion.reference())
                .from(steps);
    }

    /** Of a condition that holds, the counts of branches by which it does: its text does not say which hold. */
    private Stream<Derivation> counted(Node node) {
        return node.condition() instanceof Condition.AtLeast
                ? because(node)
                : decision.alike(node).flatMap(this::counted);
    }

    /**
     * The tests, exclusions and counts that make a condition true, false or unknown; of branches that are counted, and of
     * alternatives, each one as one.
     */
    private Stream<Derivation> because(Node node) {
        if (node.condition() instanceof Condition.AtLeast) {
            Stream<Node> holding = node.branches().stream().filter(branch -> decision.truth(branch) == Truth.TRUE);
            Stream<Node> branches = Stream.concat(holding, decision.alike(node)).distinct();
            return Stream.of(
                    Derivation.of(statement(node)).from(branches.map(this::item).toList()));
        }
        if (node.condition() instanceof Condition.Any) {
            return decision.alike(node)
                    .flatMap(branch -> isAlternatives(branch) ? because(branch) : Stream.of(item(branch)));
        }
        return node.bit() >= 0 || node.negated()
                ? Stream.of(tree(node))
                : decision.alike(node).flatMap(this::because);
    }

    private static boolean isAlternatives(Node node) {
        return node.condition() instanceof Condition.Proven
                ? isAlternatives(node.branches().get(0))
                : node.condition() instanceof Condition.Any;
    }

    /** What makes a branch true, false or unknown, as one: of several tests, which they are together, then their figures. */
    private Derivation item(Node branch) {
        List<Derivation> reasons = because(branch).distinct().toList();
        if (reasons.size() == 1) {
            return reasons.get(0);
        }
        List<List<Derivation>> figures =
                reasons.stream().map(Derivation::steps).distinct().toList();
        return Derivation.of(
                        "{0} : {1}",
                        "{0}: {1}",
                        new BranchWords(decision).of(branch),
                        decision.truth(branch).label())
                .from(
                        figures.size() == 1
                                ? figures.get(0)
                                : reasons.stream()
                                        .filter(reason -> !reason.steps().isEmpty())
                                        .toList());
    }

    private static Text label(Outcome outcome) {
        return switch (outcome) {
            case MET -> Text.of("critère rempli", "criterion met");
            case PROOF_NOT_VALID ->
                Text.of("critère rempli, justificatif non valable", "criterion met, but its document does not hold");
            case UNDETERMINED -> Text.of("indéterminé", "undetermined");
            case NOT_MET -> Text.of("critère non rempli", "criterion not met");
        };
    }

    private Derivation proof(ProofRequirement requirement) {
        List<Derivation> given = given(requirement);
        return Derivation.of("justificatif : {0}", "document: {0}", requirement.inWords(decision.at()))
                .from(given.isEmpty() ? List.of(Derivation.of(Text.of("pas encore fourni", "not given yet"))) : given);
    }

    /** The documents given for which a requirement asks, and what they are worth. */
    List<Derivation> given(ProofRequirement requirement) {
        return situation.proofs().stream()
                .filter(requirement::asksFor)
                .map(proof -> given(proof, requirement))
                .toList();
    }

    private Derivation given(Proof proof, ProofRequirement requirement) {
        Text dated = Text.format("daté du {0}", "dated {0}", proof.issuedOn());
        return Derivation.of(
                        "fourni, {0} : {1}",
                        "given, {0}: {1}",
                        proof.attestsOn()
                                .map(day -> Text.format(
                                        "{0}, pour la situation au {1}", "{0}, for the situation on {1}", dated, day))
                                .orElse(dated),
                        requirement.judgement(proof, decision.at()))
                .from(requirement.monthEnd(proof).stream().map(Derivation::of).toList());
    }

    private Derivation tree(Node node) {
        if (node.condition() instanceof Condition.Proven) {
            return tree(node.branches().get(0));
        }
        return Derivation.of(statement(node))
                .from(node.bit() < 0 ? node.branches().stream().map(this::tree).toList() : figures(node));
    }

    private Text statement(Node node) {
        Text statement = Text.format(
                "{0} : {1}",
                "{0}: {1}",
                Wording.of(node.condition(), decision.at()),
                decision.truth(node).label());
        return node.condition() instanceof Condition.AtLeast
                ? Text.format("{0} ({1})", "{0} ({1})", statement, DecisionSentence.counted(decision, node))
                : statement;
    }

    /** What is known of the fact that a test reads, and from what that follows if it was not given. */
    private List<Derivation> figures(Node test) {
        Fact<?> fact = test.condition().accept(Structure.READER).fact().orElseThrow();
        List<Derivation> steps = new ArrayList<>(known(test.condition()));
        if (!steps.isEmpty() || decision.truth(test) != Truth.UNKNOWN) {
            situation
                    .followsFrom(fact)
                    .forEach(from -> steps.add(
                            from.equals(fact)
                                    ? Derivation.of(
                                            "se déduit du nombre connu au {0}",
                                            "follows from the number known on {0}", decision.knownOn())
                                    : Derivation.of("se déduit de : {0}", "follows from: {0}", from.label())));
        }
        return steps;
    }

    /** The step that says what is known of the fact that a test reads; none if nothing is, and of flags. */
    private List<Derivation> known(Condition test) {
        Fact<?> fact = test.accept(Structure.READER).fact().orElseThrow();
        if (fact.kind() == Fact.Kind.FLAG || test instanceof Condition.Exists) {
            return List.of();
        }
        Knowledge<?> knowledge = situation.of(fact);
        if (test instanceof Condition.Elapsed elapsed
                && !elapsed.length().isZero()
                && knowledge instanceof Knowledge.Known<?> since) {
            return List.of(reached(elapsed, (LocalDate) since.value()));
        }
        if (test instanceof Condition.ValidUntil
                && knowledge.atLeast().filter(Facts.PERMANENT::equals).isPresent()) {
            return List.of(Derivation.of(Text.of("connu : sans limite de durée", "known: without end")));
        }
        return known(fact, knowledge);
    }

    private static Derivation reached(Condition.Elapsed elapsed, LocalDate since) {
        LocalDate reached = elapsed.reached(since);
        Text from = elapsed.fact().equals(Facts.BIRTH_DATE)
                ? Text.format("né le {0}", "born on {0}", since)
                : Text.format("{0}", "{0}", since);
        Text statement = Text.format(
                "connu : {0}, soit {1} le {2}", "known: {0}, that is {1} on {2}", from, elapsed.length(), reached);
        return Derivation.of(
                reached.getDayOfMonth() == since.getDayOfMonth()
                        ? statement
                        : Text.format(
                                "{0} ({1})",
                                "{0} ({1})", statement, elapsed.monthEnd().label()));
    }

    private static List<Derivation> known(Fact<?> fact, Knowledge<?> knowledge) {
        if (knowledge instanceof Knowledge.Known<?> known) {
            return List.of(known(
                    "", "", known.value() instanceof String code ? Wording.codes(fact, List.of(code)) : known.value()));
        }
        List<Derivation> steps = new ArrayList<>();
        if (knowledge instanceof Knowledge.Between<?> between) {
            boolean day = fact.kind() == Fact.Kind.DATE;
            boolean birth = fact.equals(Facts.BIRTH_DATE);
            String fr = birth ? "né " : "";
            String en = birth ? "born " : "";
            bound(
                    steps,
                    between.atLeast(),
                    fr + (day ? "au plus tôt le " : "au moins "),
                    en + (day ? "on or after " : "at least "));
            bound(
                    steps,
                    between.atMost(),
                    fr + (day ? "au plus tard le " : "au plus "),
                    en + (day ? "on or before " : "at most "));
        } else if (knowledge.isAbsent()) {
            steps.add(Derivation.of(Text.of("connu : néant", "known: none")));
        }
        return steps;
    }

    private static void bound(List<Derivation> steps, Optional<?> bound, String fr, String en) {
        bound.ifPresent(value -> steps.add(known(fr, en, value)));
    }

    private static Derivation known(String fr, String en, Object value) {
        return Derivation.of("connu : " + fr + "{0}", "known: " + en + "{0}", value);
    }
}
