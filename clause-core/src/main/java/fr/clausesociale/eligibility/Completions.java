package fr.clausesociale.eligibility;

import fr.clausesociale.person.Fact;
import fr.clausesociale.person.PackedFacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the facts that are not known can still make of a decision, by cases.
 *
 * <p>Truth in three values is exact where no fact is read twice. Where one is (under 26 in one criterion, over 50 in
 * another; below level 3, or from level 3 on), "unknown or unknown" may be true whatever the fact is. So the values of such
 * a fact are put into the cases that the tests tell apart, and each case is decided. The number of cases is bounded by {@link
 * #MAX_STEPS}; beyond it the verdict stays undetermined, and a fact stays among those to ask for.
 */
final class Completions {

    private static final int MAX_STEPS = 20_000;
    private static final int EXPIRED = 1;
    private static final int MET = 2;

    private final Plan plan;
    private final PackedFacts packed;
    private final LocalDate at;
    private final boolean[] expired;
    private final Map<Fact<?>, List<long[]>> cases = new HashMap<>();
    private int steps;

    /**
     * @param plan the list
     * @param packed what is known
     * @param at the day of the decision
     * @param expired for each criterion, whether a document given for it is out of date
     */
    Completions(Plan plan, PackedFacts packed, LocalDate at, boolean[] expired) {
        this.plan = plan;
        this.packed = packed;
        this.at = at;
        this.expired = expired;
    }

    /**
     * The verdict whatever the unknown facts are, or undetermined if two completions differ.
     *
     * @param truths what the tests say
     * @param grounds takes the place of one criterion for each case in which one is met
     */
    Verdict verdict(long[] truths, Set<Integer> grounds) {
        int certain = level(truths, false);
        if (certain == level(truths, true)) {
            return at(certain, truths, grounds);
        }
        Fact<?> fact = firstEntangled(truths);
        if (fact == null || ++steps > MAX_STEPS) {
            return certain == EXPIRED ? at(certain, truths, grounds) : Verdict.UNDETERMINED;
        }
        Verdict common = null;
        for (long[] one : cases(fact)) {
            Verdict decided = verdict(with(truths, fact, one), grounds);
            common = common == null ? decided : common(common, decided);
            if (common == Verdict.UNDETERMINED) {
                return common;
            }
        }
        return common == null ? Verdict.UNDETERMINED : common;
    }

    private static Verdict common(Verdict a, Verdict b) {
        boolean bothMet = a != Verdict.NOT_ELIGIBLE && b != Verdict.NOT_ELIGIBLE;
        return a == b ? a : bothMet && b != Verdict.UNDETERMINED ? Verdict.PENDING_PROOF : Verdict.UNDETERMINED;
    }

    /** An unknown fact of an open criterion whose tests cannot all be at their best, or all at their worst, together. */
    private @Nullable Fact<?> firstEntangled(long[] truths) {
        for (Fact<?> fact : plan.suspects()) {
            long[] open = open(plan.bitsOf(fact), truths);
            if (plan.isMixed(open) || (Bits.count(open) > 1 && !hasExtremes(fact, open))) {
                return fact;
            }
        }
        return null;
    }

    /** Whether one value of a fact makes these tests all as they are wanted, and another one none of them. */
    private boolean hasExtremes(Fact<?> fact, long[] open) {
        boolean best = false;
        boolean worst = false;
        for (long[] one : cases(fact)) {
            best |= plan.isExtreme(open, one, true);
            worst |= plan.isExtreme(open, one, false);
        }
        return best && worst;
    }

    /** Whether two completions that differ in this fact alone lead to two verdicts. */
    boolean matters(Fact<?> fact, long[] truths) {
        steps = 0;
        List<long[]> values = cases(fact);
        long[] first = with(truths, fact, values.get(0));
        List<Node> readers = plan.readers(fact);
        for (long[] other : values.subList(1, values.size())) {
            if (differ(first, with(truths, fact, other), readers)) {
                return true;
            }
        }
        return false;
    }

    private boolean differ(long[] a, long[] b, List<Node> readers) {
        if (++steps > MAX_STEPS) {
            return true;
        }
        int lowA = level(a, false);
        int lowB = level(b, false);
        int highA = level(a, true);
        int highB = level(b, true);
        if (highA < lowB || highB < lowA) {
            return true;
        }
        if (lowA == highA && lowB == highB) {
            return lowA != lowB;
        }
        if (readers.stream().allMatch(reader -> isDecidedAlike(reader, a, b))) {
            return false;
        }
        Fact<?> next = firstOpen(readers, a, b);
        boolean own = next != null;
        if (!own) {
            next = firstOpen(plan.criteria(), a, b);
        }
        if (next == null) {
            return false;
        }
        List<long[]> values = cases(next);
        for (int i = 0; i < values.size(); i++) {
            // to see the difference, the criteria that read the fact should hold, and the others should not
            long[] value = values.get(own ? values.size() - 1 - i : i);
            if (differ(with(a, next, value), with(b, next, value), readers)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDecidedAlike(Node criterion, long[] a, long[] b) {
        Truth truth = criterion.truth(a);
        return truth != Truth.UNKNOWN && truth == criterion.truth(b);
    }

    /** {@link #MET} if a criterion is met, {@link #EXPIRED} if only with a document out of date; certainly, or possibly. */
    private int level(long[] truths, boolean possibly) {
        int level = 0;
        for (int i = 0; i < expired.length; i++) {
            Truth truth = plan.criteria().get(i).truth(truths);
            if (truth == Truth.TRUE || (possibly && truth == Truth.UNKNOWN)) {
                level = Math.max(level, expired[i] ? EXPIRED : MET);
            }
        }
        return level;
    }

    private Verdict at(int level, long[] truths, Set<Integer> grounds) {
        if (level == 0) {
            return Verdict.NOT_ELIGIBLE;
        }
        int i = 0;
        while (plan.criteria().get(i).truth(truths) != Truth.TRUE || (level == MET && expired[i])) {
            i++;
        }
        grounds.add(i);
        return level == MET ? Verdict.ELIGIBLE : Verdict.PENDING_PROOF;
    }

    private @Nullable Fact<?> firstOpen(Collection<Node> criteria, long[] a, long[] b) {
        for (Node criterion : criteria) {
            int bit = firstOpenBit(criterion, a);
            bit = bit < 0 ? firstOpenBit(criterion, b) : bit;
            if (bit >= 0) {
                return plan.fact(bit);
            }
        }
        return null;
    }

    private static int firstOpenBit(Node node, long[] truths) {
        if (node.truth(truths) != Truth.UNKNOWN) {
            return -1;
        }
        if (node.bit() >= 0) {
            return node.bit();
        }
        for (Node branch : node.branches()) {
            int bit = firstOpenBit(branch, truths);
            if (bit >= 0) {
                return bit;
            }
        }
        return -1;
    }

    private static long[] open(long[] tests, long[] truths) {
        long[] open = tests.clone();
        for (int word = 0; word < open.length; word++) {
            open[word] &= ~(truths[word] | truths[open.length + word]);
        }
        return open;
    }

    private long[] with(long[] truths, Fact<?> fact, long[] value) {
        long[] tests = plan.bitsOf(fact);
        long[] changed = truths.clone();
        for (int word = 0; word < tests.length; word++) {
            changed[word] = (changed[word] & ~tests[word]) | value[word];
            int no = tests.length + word;
            changed[no] = (changed[no] & ~tests[word]) | (tests[word] & ~value[word]);
        }
        return changed;
    }

    private List<long[]> cases(Fact<?> fact) {
        return cases.computeIfAbsent(fact, f -> plan.cases(f, packed, at));
    }
}
