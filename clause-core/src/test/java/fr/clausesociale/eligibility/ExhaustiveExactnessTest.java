package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.clausesociale.person.Contradiction;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Knowledge;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * "Undetermined" is said of a person if and only if two ways to complete the facts differ which contradict nothing: held, for every
 * version of every shipped list, against all that may be known of some of its facts while the others are absent. All that may be
 * known is that a fact is unknown, absent, or a value on each side of each of the tests that read it.
 *
 * <p>Everybody was born on some day, ten years ago at least. A day that is unknown may not exist and is therefore bounded by no
 * earlier day, as {@link Situation#believed} says.
 */
class ExhaustiveExactnessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 15);
    private static final long MANY = 60_000;

    static Stream<RuleSet> lists() {
        return ShippedLists.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void of_every_two_facts(RuleSet list) {
        Worlds worlds = worlds(list);
        EligibilityEngine engine = EligibilityEngine.of(list);
        AsGiven complete = AsGiven.of(list);
        List<Fact<?>> facts = worlds.facts();
        for (int one = 0; one < facts.size(); one++) {
            for (int other = one + 1; other < facts.size(); other++) {
                everyone(
                        worlds,
                        List.of(facts.get(one), facts.get(other)),
                        someone -> check(worlds, engine, complete, someone));
            }
        }
    }

    static Stream<Arguments> criteria() {
        return lists().flatMap(list -> list.criteria().stream()
                .filter(criterion -> count(worlds(list), facts(criterion)) <= MANY)
                .map(criterion -> arguments(list, criterion)));
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void of_all_facts_of_a_criterion(RuleSet list, Criterion criterion) {
        Worlds worlds = worlds(list);
        EligibilityEngine engine = EligibilityEngine.of(list);
        AsGiven complete = AsGiven.of(list);

        everyone(worlds, facts(criterion), someone -> check(worlds, engine, complete, someone));
    }

    private static void check(Worlds worlds, EligibilityEngine engine, AsGiven complete, Someone someone) {
        Situation situation = someone.situation();
        if (!situation.contradictions(worlds.at()).isEmpty()) {
            return;
        }
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        worlds.forEachCompletion(someone, completion -> {
            if (isSound(completion, someone, worlds.at())) {
                possible.add(
                        complete.decide(completion.situation(), worlds.at()).verdict());
            }
        });
        Verdict expected = possible.size() == 1 ? possible.iterator().next() : Verdict.UNDETERMINED;

        assertThat(engine.decide(situation, worlds.at()).verdict())
                .as("%s", someone)
                .isEqualTo(expected);
    }

    private static boolean isSound(Someone completion, Someone someone, LocalDate day) {
        boolean isBorn = !completion.of(Facts.BIRTH_DATE).isAbsent()
                || someone.of(Facts.BIRTH_DATE).isAbsent();
        return isBorn
                && completion.situation().contradictions(day).stream()
                        .map(Contradiction::facts)
                        .allMatch(facts -> facts.stream().allMatch(fact -> fact.kind() == Fact.Kind.DATE)
                                && someone.of(facts.get(facts.size() - 1)).isUnknown());
    }

    /** Everybody of whom something is known of some facts, and of whom the others are absent. */
    private static void everyone(Worlds worlds, List<Fact<?>> facts, Consumer<Someone> visitor) {
        Someone absent = Someone.unknown();
        for (Fact<?> fact : worlds.facts()) {
            absent = absent.with(fact, new Knowledge.Absent<>());
        }
        everyone(worlds, absent, facts, visitor);
    }

    private static void everyone(Worlds worlds, Someone someone, List<Fact<?>> facts, Consumer<Someone> visitor) {
        if (facts.isEmpty()) {
            visitor.accept(someone);
            return;
        }
        for (Knowledge<?> knowledge : knowledge(worlds, facts.get(0))) {
            everyone(worlds, someone.with(facts.get(0), knowledge), facts.subList(1, facts.size()), visitor);
        }
    }

    private static List<Knowledge<?>> knowledge(Worlds worlds, Fact<?> fact) {
        List<Knowledge<?>> all = new ArrayList<>(List.of(new Knowledge.Unknown<>()));
        worlds.values(fact).stream()
                .filter(value -> !(value instanceof Knowledge.Known<?> known
                        && fact.equals(Facts.BIRTH_DATE)
                        && worlds.at().minusYears(10).isBefore((LocalDate) known.value())))
                .forEach(all::add);
        return all;
    }

    private static long count(Worlds worlds, List<Fact<?>> facts) {
        return facts.stream()
                .mapToLong(fact -> knowledge(worlds, fact).size())
                .reduce(1, (a, b) -> Math.min(MANY + 1, a * b));
    }

    private static List<Fact<?>> facts(Criterion criterion) {
        return Structure.facts(criterion.condition()).stream()
                .<Fact<?>>map(fact -> fact)
                .distinct()
                .toList();
    }

    private static Worlds worlds(RuleSet list) {
        return new Worlds(list, ShippedLists.inForce(list, DAY));
    }
}
