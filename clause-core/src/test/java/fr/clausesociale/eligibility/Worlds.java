package fr.clausesociale.eligibility;

import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Knowledge;
import fr.clausesociale.person.Knowledge.Absent;
import fr.clausesociale.person.Knowledge.Between;
import fr.clausesociale.person.Knowledge.Known;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * The values that the facts of a list may take on a day: every code of a choice, and for days and numbers those on both sides
 * of every threshold, and far from all of them. Whatever holds for all of these values holds for every value.
 *
 * @param list the list
 * @param at the day
 */
record Worlds(RuleSet list, LocalDate at) {

    private static final Period DAY = Period.ofDays(1);

    /** The facts that the list reads. */
    List<Fact<?>> facts() {
        return list.criteria().stream()
                .flatMap(criterion -> Structure.facts(criterion.condition()).stream())
                .distinct()
                .toList();
    }

    /** The values that a fact may take, absence included. */
    List<Knowledge<?>> values(Fact<?> fact) {
        List<Knowledge<?>> values = new ArrayList<>();
        values.add(new Absent<>());
        ordered(fact).forEach(value -> values.add(new Known<>(value)));
        return values;
    }

    private List<?> ordered(Fact<?> fact) {
        return switch (fact.kind()) {
            case FLAG -> List.of(true);
            case CHOICE -> fact.codes();
            case NUMBER -> numbers(fact);
            case DATE -> days(fact);
        };
    }

    private List<BigDecimal> numbers(Fact<?> fact) {
        Set<BigDecimal> numbers = new TreeSet<>(List.of(BigDecimal.ZERO, BigDecimal.valueOf(1000)));
        leaves(fact).forEach(leaf -> {
            if (leaf instanceof Condition.Threshold threshold) {
                numbers.add(threshold.value());
                numbers.add(threshold.value().subtract(new BigDecimal("0.01")).max(BigDecimal.ZERO));
                numbers.add(threshold.value().add(new BigDecimal("0.01")));
            }
        });
        return List.copyOf(numbers);
    }

    private List<LocalDate> days(Fact<?> fact) {
        Set<LocalDate> days =
                new TreeSet<>(List.of(LocalDate.of(1900, 1, 1), at.minus(DAY), at, at.plus(DAY), Facts.PERMANENT));
        leaves(fact).forEach(leaf -> {
            if (leaf instanceof Condition.Elapsed elapsed) {
                LocalDate day = at.minus(elapsed.length());
                days.addAll(List.of(day.minus(DAY), day, day.plus(DAY)));
            }
        });
        return List.copyOf(days);
    }

    private Stream<Condition> leaves(Fact<?> fact) {
        return list.criteria().stream()
                .flatMap(criterion -> leaves(criterion.condition()))
                .filter(leaf -> leaf.accept(Structure.READER)
                        .fact()
                        .filter(fact::equals)
                        .isPresent());
    }

    private static Stream<Condition> leaves(Condition condition) {
        List<Condition> branches = condition.accept(Structure.READER).branches();
        return branches.isEmpty() ? Stream.of(condition) : branches.stream().flatMap(Worlds::leaves);
    }

    /** The values that a fact may still take, given what is known of it. */
    List<Knowledge<?>> completions(Fact<?> fact, Knowledge<?> knowledge) {
        if (knowledge.isUnknown()) {
            return values(fact);
        }
        if (knowledge instanceof Between<?> between) {
            return values(fact).stream().filter(value -> lies(value, between)).toList();
        }
        return List.of(knowledge);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // both are of the type of one fact
    private static boolean lies(Knowledge<?> value, Between<?> between) {
        return value instanceof Known<?> known
                && between.atLeast()
                        .map(bound -> ((Comparable) bound).compareTo(known.value()) <= 0)
                        .orElse(true)
                && between.atMost()
                        .map(bound -> ((Comparable) bound).compareTo(known.value()) >= 0)
                        .orElse(true);
    }

    /** How many completions somebody has. */
    long count(Someone someone) {
        return facts().stream()
                .mapToLong(fact -> completions(fact, someone.of(fact)).size())
                .reduce(1, (a, b) -> Math.min(Integer.MAX_VALUE, a * b));
    }

    /** Visits every completion of what is known of somebody. */
    void forEachCompletion(Someone someone, Consumer<Someone> visitor) {
        forEachCompletion(someone, facts(), visitor);
    }

    private void forEachCompletion(Someone someone, List<Fact<?>> left, Consumer<Someone> visitor) {
        if (left.isEmpty()) {
            visitor.accept(someone);
            return;
        }
        Fact<?> fact = left.get(0);
        for (Knowledge<?> value : completions(fact, someone.of(fact))) {
            forEachCompletion(someone.with(fact, value), left.subList(1, left.size()), visitor);
        }
    }

    /** One completion of what is known of somebody. */
    Someone completion(Someone someone, Random random) {
        Someone complete = someone;
        for (Fact<?> fact : facts()) {
            List<Knowledge<?>> values = completions(fact, someone.of(fact));
            complete = complete.with(fact, values.get(random.nextInt(values.size())));
        }
        return complete;
    }

    /** All that one may learn next of a fact: its value, its absence, or narrower bounds. */
    List<Knowledge<?>> refinements(Fact<?> fact, Knowledge<?> knowledge) {
        Set<Knowledge<?>> refinements = new LinkedHashSet<>(completions(fact, knowledge));
        if (isOrdered(fact) && (knowledge.isUnknown() || knowledge instanceof Between)) {
            for (Knowledge<?> value : completions(fact, knowledge)) {
                if (value instanceof Known<?> known) {
                    refinements.add(between(Optional.of(known.value()), knowledge.atMost()));
                    refinements.add(between(knowledge.atLeast(), Optional.of(known.value())));
                }
            }
        }
        refinements.remove(knowledge);
        return List.copyOf(refinements);
    }

    /** All that may be known of a fact: nothing, its value, its absence, every bound and every two bounds. */
    List<Knowledge<?>> states(Fact<?> fact) {
        Set<Knowledge<?>> states = new LinkedHashSet<>(refinements(fact, new Knowledge.Unknown<>()));
        for (Knowledge<?> state : List.copyOf(states)) {
            states.addAll(refinements(fact, state));
        }
        states.add(new Knowledge.Unknown<>());
        return List.copyOf(states);
    }

    /** Somebody of whom some facts are known, roughly known, known to be absent, or unknown. */
    Arbitrary<Someone> someone() {
        Arbitrary<Integer> unknown = Arbitraries.of(1, 4, 30, 80);
        Arbitrary<Integer> present = Arbitraries.of(1, 10, 60);
        return Combinators.combine(unknown, present)
                .as(Tuple::of)
                .flatMap(rates -> Combinators.combine(facts().stream()
                                .map(fact -> knowledge(fact, rates.get1(), rates.get2()))
                                .toList())
                        .as(knowledge -> {
                            Someone someone = Someone.unknown();
                            for (int i = 0; i < knowledge.size(); i++) {
                                someone = someone.with(facts().get(i), knowledge.get(i));
                            }
                            return someone;
                        }));
    }

    private Arbitrary<Knowledge<?>> knowledge(Fact<?> fact, int unknown, int present) {
        List<Knowledge<?>> values = values(fact);
        Arbitrary<Knowledge<?>> some = Arbitraries.of(values.subList(1, values.size()));
        if (isOrdered(fact)) {
            some = Arbitraries.oneOf(some, some, bounds(ordered(fact)));
        }
        return Arbitraries.frequencyOf(
                Tuple.of(100 * unknown, Arbitraries.just(new Knowledge.Unknown<>())),
                Tuple.of((100 - unknown) * present, some),
                Tuple.of((100 - unknown) * (100 - present), Arbitraries.just(new Absent<>())));
    }

    private static Arbitrary<Knowledge<?>> bounds(List<?> ordered) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, ordered.size() - 2),
                        Arbitraries.integers().between(1, ordered.size() - 1),
                        Arbitraries.of(0, 1, 2, 3))
                .as((low, high, sides) -> between(
                        sides == 0 ? Optional.empty() : Optional.of(ordered.get(low)),
                        sides == 1
                                ? Optional.empty()
                                : Optional.of(ordered.get(sides == 0 ? high : Math.max(low + 1, high)))));
    }

    private static boolean isOrdered(Fact<?> fact) {
        return fact.kind() == Fact.Kind.DATE || fact.kind() == Fact.Kind.NUMBER;
    }

    private static Knowledge<?> between(Optional<?> low, Optional<?> high) {
        if (low.isPresent() && low.equals(high)) {
            return new Known<>(low.get());
        }
        return new Between<Object>(low.map(v -> v), high.map(v -> v));
    }
}
