package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Comparisons add up like the people whom they count. */
class ComparisonProperties {

    /** Two lists, two days, one of which may lie before the lists, and some people. */
    record Case(
            EligibilityEngine before,
            LocalDate beforeAt,
            EligibilityEngine after,
            LocalDate afterAt,
            List<Situation> people) {

        Comparison compare(Stream<Situation> some) {
            return Comparison.of(before, beforeAt, after, afterAt, some);
        }

        Comparison compare(int from, int to) {
            return compare(people.subList(from, to).stream());
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(Trees.lists(), Trees.lists(), Trees.days(), Trees.days())
                .flatAs((before, after, at, other) -> new Worlds(before, at)
                        .someone()
                        .list()
                        .ofMinSize(6)
                        .ofMaxSize(12)
                        .map(people -> new Case(
                                EligibilityEngine.of(before),
                                at,
                                EligibilityEngine.of(after),
                                other.getDayOfMonth() == 1 ? LocalDate.of(1999, 12, 31) : other,
                                people.stream().map(Someone::situation).toList())));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void parts_of_a_population_add_up_in_any_order_and_in_parallel(@ForAll("cases") Case c) {
        Comparison whole = c.compare(c.people().stream());
        Comparison a = c.compare(0, 2);
        Comparison b = c.compare(2, 5);
        Comparison rest = c.compare(5, c.people().size());
        Comparison nobody = c.compare(0, 0);

        assertThat(a.plus(b).plus(rest)).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(a.plus(b.plus(rest))).isEqualTo(whole);
        assertThat(rest.plus(a).plus(b)).isEqualTo(whole);
        assertThat(whole.plus(nobody)).isEqualTo(nobody.plus(whole)).isEqualTo(whole);
        assertThat(c.compare(c.people().parallelStream())).isEqualTo(whole);
        assertThat(a.plus(b).plus(rest).explanation()).isEqualTo(whole.explanation());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everybody_is_counted_once_and_criteria_only_among_those_who_change(@ForAll("cases") Case c) {
        Comparison comparison = c.compare(c.people().stream());

        long decided = 0;
        for (Verdict from : Verdict.values()) {
            for (Verdict to : Verdict.values()) {
                long people = comparison.count(from, to);
                decided += people;
                assertThat(comparison.changes(from, to).values()).allMatch(count -> count > 0 && count <= people);
            }
            assertThat(comparison.changes(from, from)).isEmpty();
        }
        long undecided = comparison.undecided().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(comparison.people()).isEqualTo(c.people().size()).isEqualTo(decided + undecided);
        assertThat(comparison.changed())
                .isEqualTo(
                        c.people().stream().filter(person -> changes(c, person)).count());
        assertThat(undecided).isIn(0L, (long) c.people().size());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whoever_changes_counts_for_a_criterion_whose_outcome_changes(@ForAll("cases") Case c) {
        for (Situation person : c.people()) {
            Comparison alone = c.compare(Stream.of(person));
            if (!alone.undecided().isEmpty() || alone.changed() == 0) {
                assertThat(alone.changes()).isEmpty();
                continue;
            }
            Decision before = c.before().decide(person, c.beforeAt());
            Decision after = c.after().decide(person, c.afterAt());

            assertThat(alone.changes()).isNotEmpty().allSatisfy((change, count) -> {
                assertThat(count).isEqualTo(1);
                assertThat(change.before()).isNotEqualTo(change.after());
                assertStands(before, change.criterion(), change.before());
                assertStands(after, change.criterion(), change.after());
            });
        }
    }

    private static void assertStands(Decision decision, String code, Comparison.State standing) {
        Outcome outcome = decision.criteria().stream()
                .filter(criterion -> criterion.criterion().equals(code))
                .map(CriterionOutcome::outcome)
                .findFirst()
                .orElse(Outcome.NOT_MET);
        switch (standing) {
            case MET -> assertThat(outcome).isEqualTo(Outcome.MET);
            case PROOF_NOT_VALID -> assertThat(outcome).isEqualTo(Outcome.PROOF_NOT_VALID);
            case ONE_OF, ONE_OF_PENDING_PROOF -> assertThat(decision.oneOf()).contains(code);
            case UNDETERMINED -> assertThat(outcome).isEqualTo(Outcome.UNDETERMINED);
            case NOT_MET -> assertThat(outcome).isIn(Outcome.NOT_MET, Outcome.UNDETERMINED);
        }
    }

    private static boolean changes(Case c, Situation person) {
        return c.after().ruleSet().isInForce(c.afterAt())
                && c.before().decide(person, c.beforeAt()).verdict()
                        != c.after().decide(person, c.afterAt()).verdict();
    }
}
