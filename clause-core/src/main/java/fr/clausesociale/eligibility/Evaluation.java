package fr.clausesociale.eligibility;

import static java.util.Comparator.naturalOrder;

import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Knowledge;
import fr.clausesociale.person.Situation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The truth of conditions for one situation on one day, and the unknown facts on which it hangs. */
final class Evaluation implements Condition.Visitor<Truth> {

    private final Situation situation;
    private final LocalDate at;

    Evaluation(Situation situation, LocalDate at) {
        this.situation = situation;
        this.at = at;
    }

    Truth of(Condition condition) {
        return condition.accept(this);
    }

    /**
     * The unknown facts on which the truth of a condition hangs, in the order of the tree; for each, how many of them, itself
     * included, it takes to make the condition true: 1 if the fact can do so alone.
     */
    Map<Fact<?>, Integer> missing(Condition condition) {
        return missing(condition, true);
    }

    private Map<Fact<?>, Integer> missing(Condition condition, boolean wanted) {
        if (of(condition) != Truth.UNKNOWN) {
            return Map.of();
        }
        Structure structure = condition.accept(Structure.READER);
        if (structure.fact().isPresent()) {
            return Map.of(structure.fact().get(), 1);
        }
        boolean wantedBelow = wanted != structure.negated();
        List<Condition> branches = structure.branches();
        int needed = wanted ? structure.count() : branches.size() - structure.count() + 1;
        List<Map<Fact<?>, Integer>> undecided = new ArrayList<>();
        for (Condition branch : branches) {
            Truth truth = of(branch);
            if (truth == Truth.UNKNOWN) {
                undecided.add(missing(branch, wantedBelow));
            } else if (truth == Truth.of(wantedBelow)) {
                needed--;
            }
        }
        Map<Fact<?>, Integer> found = new LinkedHashMap<>();
        for (Map<Fact<?>, Integer> branch : undecided) {
            int others = undecided.stream()
                    .filter(other -> other != branch)
                    .map(other -> Collections.min(other.values()))
                    .sorted()
                    .limit(needed - 1L)
                    .mapToInt(Integer::intValue)
                    .sum();
            branch.forEach((fact, count) -> found.merge(fact, count + others, Math::min));
        }
        return found;
    }

    @Override
    public Truth all(Condition.All condition) {
        return truths(condition.branches()).stream().min(naturalOrder()).orElseThrow();
    }

    @Override
    public Truth any(Condition.Any condition) {
        return truths(condition.branches()).stream().max(naturalOrder()).orElseThrow();
    }

    @Override
    public Truth atLeast(Condition.AtLeast condition) {
        return Truth.atLeast(condition.count(), truths(condition.branches()));
    }

    private Collection<Truth> truths(List<Condition> branches) {
        return branches.stream().map(this::of).toList();
    }

    @Override
    public Truth not(Condition.Not condition) {
        return of(condition.branch()).negated();
    }

    @Override
    public Truth is(Condition.Is condition) {
        return presence(situation.of(condition.fact()));
    }

    @Override
    public Truth exists(Condition.Exists condition) {
        return presence(situation.of(condition.fact()));
    }

    private static Truth presence(Knowledge<?> knowledge) {
        return knowledge.isUnknown() ? Truth.UNKNOWN : Truth.of(!knowledge.isAbsent());
    }

    @Override
    public Truth oneOf(Condition.OneOf condition) {
        Knowledge<String> knowledge = situation.of(condition.fact());
        if (knowledge.isUnknown()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(knowledge.atLeast().filter(condition.codes()::contains).isPresent());
    }

    @Override
    public Truth elapsed(Condition.Elapsed condition) {
        // a later day means less time elapsed, hence the opposite sign where a bound is missing
        return compare(
                situation.of(condition.fact()), condition.bound(), since -> at.compareTo(condition.reached(since)), -1);
    }

    @Override
    public Truth threshold(Condition.Threshold condition) {
        Knowledge<BigDecimal> knowledge = situation.of(condition.fact());
        return compare(
                knowledge.isAbsent() ? new Knowledge.Known<>(BigDecimal.ZERO) : knowledge,
                condition.bound(),
                number -> number.compareTo(condition.value()),
                1);
    }

    @Override
    public Truth validUntil(Condition.ValidUntil condition) {
        return compare(situation.of(condition.fact()), Bound.AT_LEAST, lastDay -> lastDay.compareTo(at), 1);
    }

    /**
     * Holds what is known against a threshold: the truth is certain if both ends of what the value may be agree.
     *
     * @param direction 1 if a larger value compares larger, -1 if it compares smaller
     */
    private static <T> Truth compare(Knowledge<T> knowledge, Bound bound, ToIntFunction<T> comparison, int direction) {
        if (knowledge.isUnknown()) {
            return Truth.UNKNOWN;
        }
        if (knowledge.isAbsent()) {
            return Truth.FALSE;
        }
        boolean low = bound.holds(end(knowledge.atLeast(), comparison, -direction));
        boolean high = bound.holds(end(knowledge.atMost(), comparison, direction));
        return low == high ? Truth.of(low) : Truth.UNKNOWN;
    }

    private static <T> int end(Optional<T> end, ToIntFunction<T> comparison, int unbounded) {
        return end.isPresent() ? comparison.applyAsInt(end.get()) : unbounded;
    }
}
