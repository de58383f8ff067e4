package fr.clausesociale.eligibility;

import static java.util.Objects.requireNonNull;

import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.PackedFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts that a list reads, and a bit for each different test on them.
 *
 * <p>The first bits are those of the standard flags, as a situation packs them, so that flags need no test at all. Then come the
 * comparisons of standard days and numbers, then the tests on choices and on facts of the application's own; all of these have
 * numbers from 0 on. The tests on one fact follow each other.
 *
 * <p>Written in loops, as all that prepares a list: the first use of each lambda costs a fresh virtual machine about a millisecond.
 */
final class Inputs {

    private final List<Input> inOrder = new ArrayList<>();
    private final Map<Fact<?>, Input> byFact = new HashMap<>();
    private final List<Condition> tests = new ArrayList<>();
    private final int comparisons;
    private final long[] wantedTrue;
    private final long[] wantedFalse;

    Inputs(RuleSet ruleSet) {
        Map<Fact<?>, List<Condition>> read = new LinkedHashMap<>();
        for (Criterion criterion : ruleSet.criteria()) {
            collect(criterion.condition(), read);
        }
        List<Fact<?>> facts = inOrderOfAsking(read);
        Map<Fact<?>, Integer> first = new HashMap<>();
        number(facts, true, read, first);
        comparisons = tests.size();
        number(facts, false, read, first);
        int words = (PackedFacts.FLAGS + tests.size() + Long.SIZE - 1) / Long.SIZE;
        wantedTrue = new long[words];
        wantedFalse = new long[words];
        for (Fact<?> fact : facts) {
            Input input = new Input(
                    fact,
                    inOrder.size(),
                    requireNonNull(read.get(fact)),
                    first.getOrDefault(fact, -1),
                    wantedTrue,
                    wantedFalse);
            inOrder.add(input);
            byFact.put(fact, input);
        }
    }

    private static void collect(Condition condition, Map<Fact<?>, List<Condition>> read) {
        Structure structure = condition.accept(Structure.READER);
        for (Condition branch : structure.branches()) {
            collect(branch, read);
        }
        if (structure.fact().isPresent()) {
            Fact<?> fact = structure.fact().get();
            List<Condition> known = read.get(fact);
            if (known == null) {
                known = new ArrayList<>();
                read.put(fact, known);
            }
            if (!holds(known, condition)) {
                known.add(condition);
            }
        }
    }

    private static boolean holds(List<Condition> tests, Condition test) {
        for (Condition other : tests) {
            if (isSame(other, test)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two tests on one fact are equal; the equality that Java generates for records is slow to start. */
    static boolean isSame(Condition a, Condition b) {
        if (a instanceof Condition.Elapsed one && b instanceof Condition.Elapsed other) {
            return one.bound() == other.bound()
                    && one.length().equals(other.length())
                    && one.monthEnd() == other.monthEnd();
        }
        if (a instanceof Condition.Threshold one && b instanceof Condition.Threshold other) {
            return one.bound() == other.bound() && one.value().compareTo(other.value()) == 0;
        }
        if (a instanceof Condition.OneOf one && b instanceof Condition.OneOf other) {
            return one.codes().equals(other.codes());
        }
        return a.getClass() == b.getClass(); // of a test of any other kind a fact has one
    }

    /** The standard facts in their own order, then the others in that of the list. */
    private static List<Fact<?>> inOrderOfAsking(Map<Fact<?>, List<Condition>> read) {
        List<Fact<?>> order = new ArrayList<>();
        for (Fact<?> fact : Facts.all()) {
            if (read.containsKey(fact)) {
                order.add(fact);
            }
        }
        for (Fact<?> fact : read.keySet()) {
            if (PackedFacts.flag(fact) < 0 && PackedFacts.number(fact) < 0) {
                order.add(fact);
            }
        }
        return order;
    }

    private void number(
            List<Fact<?>> facts, boolean compared, Map<Fact<?>, List<Condition>> read, Map<Fact<?>, Integer> first) {
        for (Fact<?> fact : facts) {
            boolean isCompared = PackedFacts.isOrdered(fact) && PackedFacts.number(fact) >= 0;
            if (PackedFacts.flag(fact) < 0 && isCompared == compared) {
                first.put(fact, tests.size());
                tests.addAll(requireNonNull(read.get(fact)));
            }
        }
    }

    /** In the order in which equally useful facts are asked for. */
    List<Input> inOrder() {
        return inOrder;
    }

    /** The fact that a test reads. */
    Input of(Condition test) {
        return requireNonNull(byFact.get(test.accept(Structure.READER).fact().orElseThrow()));
    }

    /** The tests that have a number, in their order. */
    List<Condition> tests() {
        return tests;
    }

    /** How many of the tests compare a standard day or number. */
    int comparisons() {
        return comparisons;
    }

    /** How many words it takes to hold a bit for each test. */
    int words() {
        return wantedTrue.length;
    }

    /** The tests that are wanted true somewhere in the list. */
    long[] wantedTrue() {
        return wantedTrue;
    }

    /** The tests that are wanted false somewhere in the list. */
    long[] wantedFalse() {
        return wantedFalse;
    }
}
