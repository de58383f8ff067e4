package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Knowledge;
import fr.clausesociale.person.Proof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * "Undetermined" is said only if two completions really differ, and a fact is asked for only if it can make them differ: held
 * against all completions, one by one, of random lists and, where few facts are unknown, of the shipped ones.
 */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class ExactnessProperties {

    private static final List<RuleSet> SHIPPED = ShippedLists.ALL;
    private static final long MANY = 3000;

    /** A list, a day and somebody. */
    record Case(Worlds worlds, Someone someone) {}

    @Provide
    Arbitrary<Case> randomLists() {
        return Combinators.combine(Arbitraries.oneOf(Trees.single(), Trees.lists()), Trees.days())
                .as(Worlds::new)
                .flatMap(worlds -> Combinators.combine(worlds.someone(), Arbitraries.of(true, false))
                        .as((someone, paper) ->
                                new Case(worlds, paper ? someone.proof("paper", "2001-01-01") : someone)));
    }

    /** Somebody of whom all is known but a few facts, the deciding ones first of all. */
    @Provide
    Arbitrary<Case> shippedLists() {
        return Combinators.combine(
                        Arbitraries.of(SHIPPED),
                        Trees.days(),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 5))
                .as((list, at, seed, unknown) -> {
                    Worlds worlds = new Worlds(list, ShippedLists.inForce(list, at));
                    Random random = new Random(seed);
                    Someone someone = mostlyAbsent(worlds, random);
                    Criterion aim =
                            list.criteria().get(random.nextInt(list.criteria().size()));
                    List<Fact<?>> facts = new ArrayList<>(
                            Structure.facts(aim.condition()).stream().distinct().toList());
                    Collections.shuffle(facts, random);
                    facts.add(Facts.BIRTH_DATE);
                    facts.add(Facts.EDUCATION_LEVEL);
                    for (int i = 0; i < Math.min(unknown, facts.size()); i++) {
                        someone = someone.unknown(facts.get(i));
                    }
                    for (Proof proof : proofs(aim, random)) {
                        someone = someone.proof(proof);
                    }
                    return new Case(worlds, someone);
                });
    }

    private static Someone mostlyAbsent(Worlds worlds, Random random) {
        Someone someone = Someone.unknown();
        for (Fact<?> fact : worlds.facts()) {
            List<Knowledge<?>> values = worlds.values(fact);
            boolean seldom = fact.kind() == Fact.Kind.FLAG || fact.kind() == Fact.Kind.CHOICE;
            boolean absent = seldom ? random.nextInt(12) > 0 : random.nextInt(4) == 0;
            someone = someone.with(fact, absent ? new Knowledge.Absent<>() : values.get(random.nextInt(values.size())));
        }
        return someone;
    }

    private static List<Proof> proofs(Criterion aim, Random random) {
        return random.nextInt(3) > 0
                ? List.of()
                : aim.allProofs().stream()
                        .filter(proof -> random.nextInt(3) > 0)
                        .map(proof -> Proof.of(proof.kind(), LocalDate.of(2001, 1, 1)))
                        .toList();
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void a_verdict_is_open_if_and_only_if_two_completions_differ(@ForAll("randomLists") Case c) {
        verdictIsExact(c);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_fact_is_asked_for_if_and_only_if_it_can_turn_the_verdict(@ForAll("randomLists") Case c) {
        missingIsExact(c);
    }

    @Property(tries = 900, edgeCases = EdgeCasesMode.NONE)
    void a_verdict_of_a_shipped_list_is_open_if_and_only_if_two_completions_differ(@ForAll("shippedLists") Case c) {
        verdictIsExact(c);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void a_shipped_list_asks_for_a_fact_if_and_only_if_it_can_turn_the_verdict(@ForAll("shippedLists") Case c) {
        missingIsExact(c);
    }

    private static void verdictIsExact(Case c) {
        if (c.worlds().count(c.someone()) > MANY) {
            return;
        }
        Verdict verdict = EligibilityLaws.verdict(c.worlds(), c.someone());
        collect(verdict);
        assertThat(verdict).as(c.someone().toString()).isEqualTo(common(possible(c)));
    }

    private static void missingIsExact(Case c) {
        Decision decision = AsGiven.of(c.worlds().list())
                .decide(c.someone().situation(), c.worlds().at());
        if (c.worlds().count(c.someone()) > MANY) {
            return;
        }
        collect(decision.verdict());
        if (decision.verdict() == Verdict.UNDETERMINED) {
            assertThat(Set.copyOf(decision.missing()))
                    .as(c.someone().toString())
                    .isEqualTo(turning(c));
        }
    }

    private static void collect(Verdict verdict) {
        Statistics.collect(verdict == Verdict.UNDETERMINED);
        Statistics.coverage(checker -> {
            checker.check(true).percentage(p -> p > 10);
            checker.check(false).percentage(p -> p > 10);
        });
    }

    private static Verdict common(Set<Verdict> possible) {
        if (possible.size() == 1) {
            return possible.iterator().next();
        }
        return possible.contains(Verdict.NOT_ELIGIBLE) ? Verdict.UNDETERMINED : Verdict.PENDING_PROOF;
    }

    private static Set<Verdict> possible(Case c) {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        AsGiven engine = AsGiven.of(c.worlds().list());
        c.worlds()
                .forEachCompletion(
                        c.someone(),
                        completion -> possible.add(
                                engine.decide(completion.situation(), c.worlds().at())
                                        .verdict()));
        return possible;
    }

    private static Set<Fact<?>> turning(Case c) {
        AsGiven engine = AsGiven.of(c.worlds().list());
        Map<Fact<?>, Map<String, Set<Verdict>>> byOthers = new HashMap<>();
        List<Fact<?>> open = c.worlds().facts().stream()
                .filter(fact ->
                        c.worlds().completions(fact, c.someone().of(fact)).size() > 1)
                .toList();
        c.worlds().forEachCompletion(c.someone(), completion -> {
            Verdict verdict =
                    engine.decide(completion.situation(), c.worlds().at()).verdict();
            for (Fact<?> fact : open) {
                byOthers.computeIfAbsent(fact, f -> new HashMap<>())
                        .computeIfAbsent(completion.unknown(fact).toString(), others -> EnumSet.noneOf(Verdict.class))
                        .add(verdict);
            }
        });
        return open.stream()
                .filter(fact -> byOthers.get(fact).values().stream().anyMatch(seen -> seen.size() > 1))
                .collect(Collectors.toSet());
    }
}
