package fr.clausesociale.eligibility;

import fr.clausesociale.person.Proof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The laws on the shipped lists, for random persons and days. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class ShippedListsProperties {

    private static final List<RuleSet> LISTS = ShippedLists.ALL;

    /** Above this number of completions they are sampled. */
    private static final long MANY = 500;

    /** A list, a day, somebody, and a document of the kind that one of the criteria asks for. */
    record Case(Worlds worlds, Someone someone, Proof proof) {}

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(Arbitraries.of(LISTS), Trees.days())
                .as((list, at) -> new Worlds(list, ShippedLists.inForce(list, at)))
                .flatMap(worlds -> Combinators.combine(worlds.someone(), proofs(worlds))
                        .as((someone, proof) -> new Case(worlds, someone, proof)));
    }

    private static Arbitrary<Proof> proofs(Worlds worlds) {
        List<String> kinds = worlds.list().criteria().stream()
                .flatMap(criterion -> criterion.allProofs().stream())
                .flatMap(proof -> Stream.concat(Stream.of(proof), proof.alternatives().stream()))
                .map(ProofRequirement::kind)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        kinds.add("another-paper");
        LocalDate at = worlds.at();
        Arbitrary<LocalDate> attested = Arbitraries.of(
                at.plusDays(1),
                at,
                at.minusDays(1),
                at.minusMonths(3).plusDays(1),
                at.minusMonths(3),
                at.minusMonths(6),
                at.minusYears(9));
        Arbitrary<Optional<LocalDate>> until =
                Arbitraries.of(Optional.empty(), Optional.of(at), Optional.of(at.minusDays(1)));
        return Combinators.combine(Arbitraries.of(kinds), attested, Arbitraries.of(0, 0, 100), until)
                .as((kind, from, printed, to) -> new Proof(
                        kind, from.plusDays(printed), Optional.of(from), to.filter(last -> !last.isBefore(from))));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void learning_a_fact_or_a_narrower_bound_overturns_no_decided_verdict(@ForAll("cases") Case c) {
        collect(c);

        EligibilityLaws.learningOverturnsNothing(c.worlds(), c.someone());
        EligibilityLaws.learningOverturnsNothing(c.worlds(), c.someone().proof(c.proof()));
    }

    @Property(tries = 450, edgeCases = EdgeCasesMode.NONE)
    void a_decided_verdict_holds_for_every_completion(@ForAll("cases") Case c, @ForAll long seed) {
        collect(c);
        Someone someone = c.someone().proof(c.proof());
        AsGiven engine = AsGiven.of(c.worlds().list());
        Verdict verdict = EligibilityLaws.verdict(c.worlds(), someone);

        if (c.worlds().count(someone) <= MANY) {
            c.worlds()
                    .forEachCompletion(
                            someone, done -> EligibilityLaws.completionAgrees(c.worlds(), engine, verdict, done));
        } else {
            Random random = new Random(seed);
            for (int i = 0; i < 100; i++) {
                EligibilityLaws.completionAgrees(
                        c.worlds(), engine, verdict, c.worlds().completion(someone, random));
            }
        }
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void facts_are_asked_for_exactly_while_the_verdict_is_open(@ForAll("cases") Case c) {
        EligibilityLaws.missingFactsAreOpen(c.worlds(), c.someone());
        EligibilityLaws.missingFactsAreOpen(c.worlds(), c.someone().proof(c.proof()));
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void the_same_question_has_the_same_answer(@ForAll("cases") Case c) {
        EligibilityLaws.sameInputSameOutput(c.worlds(), c.someone().proof(c.proof()));
    }

    @Property(tries = 900, edgeCases = EdgeCasesMode.NONE)
    void every_decision_can_be_explained(@ForAll("cases") Case c) {
        EligibilityLaws.explanationIsWhole(c.worlds(), c.someone());
        EligibilityLaws.explanationIsWhole(c.worlds(), c.someone().proof(c.proof()));
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void a_proof_changes_no_fact(@ForAll("cases") Case c) {
        EligibilityLaws.aProofChangesNoFact(c.worlds(), c.someone(), c.someone().proof(c.proof()));
    }

    /** Answering the questions one by one leads to a verdict, in as many steps as there are facts or fewer. */
    @Property(tries = 900, edgeCases = EdgeCasesMode.NONE)
    void asking_the_next_question_again_and_again_ends_with_a_verdict(@ForAll("cases") Case c, @ForAll long seed) {
        Someone answers = c.worlds().completion(c.someone(), new Random(seed));
        AsGiven engine = AsGiven.of(c.worlds().list());
        Someone asked = c.someone();
        for (int i = 0; i <= c.worlds().facts().size(); i++) {
            Decision decision = engine.decide(asked.situation(), c.worlds().at());
            if (decision.nextQuestion().isEmpty()) {
                Statistics.collect(i > 0);
                Statistics.coverage(checker -> checker.check(true).percentage(p -> p > 10));
                EligibilityLaws.completionAgrees(c.worlds(), engine, decision.verdict(), answers);
                return;
            }
            asked = asked.with(
                    decision.nextQuestion().get(),
                    answers.of(decision.nextQuestion().get()));
        }
        throw new AssertionError("still undetermined when every question is answered: " + asked);
    }

    /** Fails where a verdict never occurs, for then the law would say nothing of it. */
    private static void collect(Case c) {
        Statistics.collect(EligibilityLaws.verdict(c.worlds(), c.someone()));
        Statistics.coverage(checker -> {
            for (Verdict verdict : List.of(Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE, Verdict.UNDETERMINED)) {
                checker.check(verdict).percentage(p -> p > 0);
            }
        });
    }
}
