package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Knowledge;
import fr.clausesociale.person.Proof;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The laws on random lists of random small trees, with every completion tried. The random values are themselves those around the thresholds. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class EligibilityEngineProperties {

    /** A list, a day and somebody. */
    record Case(Worlds worlds, Someone someone) {}

    @Provide
    Arbitrary<Case> cases() {
        return cases(Trees.lists());
    }

    @Provide
    Arbitrary<Case> singles() {
        return cases(Trees.single());
    }

    private static Arbitrary<Case> cases(Arbitrary<RuleSet> lists) {
        return Combinators.combine(lists, Trees.days())
                .as(Worlds::new)
                .flatMap(worlds -> worlds.someone().map(someone -> new Case(worlds, someone)));
    }

    @Provide
    Arbitrary<Worlds> leaves() {
        return Combinators.combine(Trees.leaves(), Trees.days()).as(Worlds::new);
    }

    @Provide
    Arbitrary<Proof> papers() {
        return Arbitraries.integers()
                .between(0, 3200)
                .map(day -> Proof.of("paper", LocalDate.of(2021, 1, 1).plusDays(day)));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void learning_a_fact_or_a_narrower_bound_overturns_no_decided_verdict(@ForAll("cases") Case c) {
        collect(c);

        EligibilityLaws.learningOverturnsNothing(c.worlds(), c.someone());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_decided_verdict_holds_for_every_completion(@ForAll("cases") Case c) {
        collect(c);
        AsGiven engine = AsGiven.of(c.worlds().list());
        Verdict verdict = EligibilityLaws.verdict(c.worlds(), c.someone());

        c.worlds()
                .forEachCompletion(
                        c.someone(),
                        completion -> EligibilityLaws.completionAgrees(c.worlds(), engine, verdict, completion));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void facts_are_asked_for_exactly_while_the_verdict_is_open(@ForAll("cases") Case c) {
        EligibilityLaws.missingFactsAreOpen(c.worlds(), c.someone());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_same_question_has_the_same_answer(@ForAll("cases") Case c) {
        EligibilityLaws.sameInputSameOutput(c.worlds(), c.someone());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void every_decision_can_be_explained(@ForAll("cases") Case c, @ForAll("papers") Proof proof) {
        EligibilityLaws.explanationIsWhole(c.worlds(), c.someone());
        EligibilityLaws.explanationIsWhole(c.worlds(), c.someone().proof(proof));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void a_proof_changes_no_fact(@ForAll("cases") Case c, @ForAll("papers") Proof proof) {
        EligibilityLaws.aProofChangesNoFact(c.worlds(), c.someone(), c.someone().proof(proof));
    }

    /** Whatever is known of the one fact that is read, the verdict is open if and only if two of its values disagree. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_test_on_one_fact_is_exact_for_all_that_may_be_known(@ForAll("leaves") Worlds worlds) {
        Fact<?> fact = worlds.facts().get(0);
        for (Knowledge<?> state : worlds.states(fact)) {
            Case c = new Case(worlds, Someone.unknown().with(fact, state));
            Set<Verdict> possible = possible(c);
            assertThat(EligibilityLaws.verdict(worlds, c.someone()))
                    .as(c.someone().toString())
                    .isEqualTo(
                            possible.size() == 2
                                    ? Verdict.UNDETERMINED
                                    : possible.iterator().next());
        }
    }

    private static Set<Verdict> possible(Case c) {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        c.worlds()
                .forEachCompletion(
                        c.someone(), completion -> possible.add(EligibilityLaws.verdict(c.worlds(), completion)));
        return possible;
    }

    /** Fails where a verdict hardly ever occurs, for then the law would say nothing of it. */
    private static void collect(Case c) {
        Statistics.collect(EligibilityLaws.verdict(c.worlds(), c.someone()));
        Statistics.coverage(checker -> {
            for (Verdict verdict : List.of(Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE, Verdict.UNDETERMINED)) {
                checker.check(verdict).percentage(p -> p > 5);
            }
        });
    }
}
