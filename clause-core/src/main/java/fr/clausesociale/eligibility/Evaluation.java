package fr.clausesociale.eligibility;

import static java.util.Comparator.naturalOrder;

import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Knowledge;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The unknown facts below the branches that are not decided, in the order of the tree. */
    Set<Fact<?>> missing(Condition condition) {
        Set<Fact<?>> found = new LinkedHashSet<>();
        collect(condition, found);
        return found;
    }

    private void collect(Condition condition, Set<Fact<?>> found) {
        if (of(condition) == Truth.UNKNOWN) {
            Structure structure = condition.accept(Structure.READER);
            structure.fact().ifPresent(found::add);
            structure.branches().forEach(branch -> collect(branch, found));
        }
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
                situation.of(condition.fact()),
                condition.bound(),
                since -> at.compareTo(condition.monthEnd().plus(since, condition.length())),
                -1);
    }

    @Override
    public Truth threshold(Condition.Threshold condition) {
        return compare(
                situation.of(condition.fact()), condition.bound(), number -> number.compareTo(condition.value()), 1);
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
