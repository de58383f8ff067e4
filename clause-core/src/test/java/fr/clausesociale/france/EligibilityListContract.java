package fr.clausesociale.france;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.Decision;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.Outcome;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Someone;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.person.Fact;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every shipped list must show: for each criterion somebody who meets exactly that one, and somebody who just fails it.
 * A criterion that is added without them fails.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EligibilityListContract {

    static final LocalDate HIRE = LocalDate.of(2026, 10, 15);

    private final RuleSet list;
    private final EligibilityEngine engine;
    private final Map<String, Cases> cases = new LinkedHashMap<>();

    EligibilityListContract(RuleSet list) {
        this.list = list;
        this.engine = EligibilityEngine.of(list);
    }

    /**
     * The cases of one criterion.
     *
     * @param witness somebody who meets this criterion and no other
     * @param facts the facts without which nobody could say so
     * @param failing persons who differ from the witness in one fact and do not meet it
     */
    record Cases(Someone witness, List<Fact<?>> facts, List<Someone> failing) {}

    /** What sets a person apart from another. */
    interface Change {
        Someone apply(Someone person);
    }

    /** Says who meets a criterion, by what they have beyond somebody who meets nothing, and who just fails it. */
    final void criterion(String code, Change witness, List<Fact<?>> facts, Change... failing) {
        Someone meets = witness.apply(Someone.whoMeetsNothing());
        cases.put(
                code,
                new Cases(
                        meets,
                        facts,
                        Stream.of(failing).map(change -> change.apply(meets)).toList()));
    }

    final Decision decide(Someone someone) {
        return engine.decide(someone.situation(), HIRE);
    }

    final Outcome outcome(String criterion, Someone someone) {
        return Outcomes.of(decide(someone), criterion);
    }

    final Someone witness(String criterion) {
        Cases found = cases.get(criterion);
        assertThat(found).as(criterion).isNotNull();
        return found.witness();
    }

    @Test
    void every_criterion_has_its_cases() {
        assertThat(cases.keySet())
                .containsExactlyElementsOf(
                        list.criteria().stream().map(Criterion::code).toList());
        assertThat(cases).allSatisfy((code, c) -> {
            assertThat(c.facts()).as(code).isNotEmpty();
            assertThat(c.failing()).as(code).isNotEmpty();
        });
    }

    @Test
    void somebody_of_whom_all_is_known_and_nothing_applies_is_not_eligible() {
        Decision decision = decide(Someone.whoMeetsNothing());

        assertThat(decision.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.proofs()).isEmpty();
        assertThat(decision.criteria()).extracting(c -> c.outcome()).containsOnly(Outcome.NOT_MET);
    }

    @Test
    void somebody_of_whom_nothing_is_known_is_undetermined_on_every_criterion() {
        Decision decision = decide(Someone.unknown());

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.criteria()).extracting(c -> c.outcome()).containsOnly(Outcome.UNDETERMINED);
        assertThat(decision.missing()).extracting(Fact::sensitivity).isSorted();
    }

    Stream<Arguments> witnesses() {
        return cases.entrySet().stream()
                .map(e -> arguments(e.getKey(), e.getValue().witness()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("witnesses")
    void its_witness_meets_exactly_that_criterion(String code, Someone witness) {
        Decision decision = decide(witness);

        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.met()).containsExactly(code);
        Criterion criterion = list.criterion(code);
        if (criterion.proofs().equals(criterion.allProofs())) {
            assertThat(decision.proofs()).isEqualTo(criterion.proofs());
        } else { // those of the parts that hold
            assertThat(decision.proofs()).isNotEmpty().isSubsetOf(criterion.allProofs());
        }
    }

    Stream<Arguments> failing() {
        return cases.entrySet().stream().flatMap(e -> {
            List<Someone> persons = e.getValue().failing();
            return Stream.iterate(0, i -> i < persons.size(), i -> i + 1)
                    .map(i -> arguments(e.getKey(), i, persons.get(i)));
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("failing")
    void whoever_just_fails_it_is_not_eligible(String code, int index, Someone failing) {
        assertThat(outcome(code, failing)).isEqualTo(Outcome.NOT_MET);
        assertThat(decide(failing).verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    Stream<Arguments> unknowns() {
        return cases.entrySet().stream()
                .flatMap(e -> e.getValue().facts().stream()
                        .map(fact -> arguments(e.getKey(), fact, e.getValue().witness())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("unknowns")
    void without_a_fact_that_it_needs_it_is_undetermined_and_asks_for_it(String code, Fact<?> fact, Someone witness) {
        Decision decision = decide(witness.unknown(fact));

        assertThat(Outcomes.of(decision, code)).isEqualTo(Outcome.UNDETERMINED);
        if (decision.oneOf().contains(code)) { // without this fact another criterion is met
            assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
            assertThat(decision.oneOf()).hasSizeGreaterThan(1);
        } else {
            assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(decision.missing()).containsExactly(fact);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("unknowns")
    void with_only_what_it_needs_known_it_is_met(String code, Fact<?> fact, Someone witness) {
        Cases own = cases.get(code);
        Someone onlyThose = Someone.unknown();
        for (Fact<?> needed : own.facts()) {
            onlyThose = onlyThose.with(needed, witness.situation().of(needed));
        }

        assertThat(outcome(code, onlyThose)).isEqualTo(Outcome.MET);
        assertThat(outcome(code, onlyThose.unknown(fact))).isEqualTo(Outcome.UNDETERMINED);
    }
}
