package fr.clausesociale.eligibility;

import fr.clausesociale.person.PackedFacts;
import java.util.ArrayList;
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
 * #MAX_STEPS}; beyond it the verdict stays undetermined unless no single fact can turn it, and a fact stays among those to ask for.
 */
final class Completions {

    private static final int MAX_STEPS = 20_000;
    private static final int UNPROVEN = 1;
    private static final int MET = 2;

    private final Plan plan;
    private final PackedFacts packed;
    private final Cuts day;
    private final Set<Node> unproven;
    // made when first needed: most decisions need neither
    private @Nullable Map<Input, Cases> ofKnown;
    private List<Integer> grounds = List.of();
    private long @Nullable [] failing;
    private boolean canAllFail;
    private int steps;

    /**
     * @param plan the list
     * @param packed what is known
     * @param day the day of the decision
     * @param unproven the conditions for which a document out of date is given
     */
    Completions(Plan plan, PackedFacts packed, Cuts day, Set<Node> unproven) {
        this.plan = plan;
        this.packed = packed;
        this.day = day;
        this.unproven = unproven;
    }

    /**
     * The verdict whatever the unknown facts are, or undetermined if two completions differ.
     *
     * @param truths what the tests say
     */
    Verdict verdict(long[] truths) {
        int certain = level(truths, false);
        if (certain == level(truths, true)) {
            return at(certain, truths);
        }
        return open(certain, truths);
    }

    /** The verdict of one completion, which is that of all if no unknown fact {@linkplain #matters}. */
    Verdict verdictOfOne(long[] truths) {
        return verdict(failing(truths));
    }

    /** Whether the cases were too many, so that a verdict or a fact is left open that is not. */
    boolean isCut() {
        return steps > MAX_STEPS;
    }

    /** After {@link #verdict}, the place of one criterion for each case in which one is met. */
    List<Integer> grounds() {
        return grounds;
    }

    /** The verdict where an unknown fact could bring another level than the certain one. */
    private Verdict open(int certain, long[] truths) {
        Input input = firstEntangled(truths);
        if (input == null || ++steps > MAX_STEPS) {
            return certain == UNPROVEN ? at(certain, truths) : Verdict.UNDETERMINED;
        }
        Verdict common = null;
        for (long[] one : cases(input).answers()) {
            Verdict decided = verdict(with(truths, input, one));
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

    /**
     * An unknown fact whose open tests stand in each other's way. Where there is none, all criteria can fail together, and any open
     * one can be met.
     */
    private @Nullable Input firstEntangled(long[] truths) {
        for (Input input : plan.suspects()) {
            if (isEntangled(input, truths)) {
                return input;
            }
        }
        return null;
    }

    private boolean isEntangled(Input input, long[] truths) {
        return input.isSuspect(truths) && cases(input).isEntangled();
    }

    /** Whether two completions that differ in this fact alone lead to two verdicts. */
    boolean matters(Input input, long[] truths) {
        if (decidesAlone(input, truths) || isSeenToMatter(input, truths)) {
            return true;
        }
        List<long[]> values = cases(input).answers();
        long[] first = with(truths, input, values.get(0));
        for (long[] other : values.subList(1, values.size())) {
            if (differ(first, with(truths, input, other), input.criteria())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one test on the fact is enough for a criterion, and all criteria can fail. */
    private boolean decidesAlone(Input input, long[] truths) {
        if (!unproven.isEmpty() || !plan.hasOpenAlone(input, truths)) {
            return false;
        }
        failing(truths);
        return canAllFail;
    }

    /** Tries, for each criterion that reads the fact, the completion in which that one hangs on the fact and the others fail. */
    private boolean isSeenToMatter(Input input, long[] truths) {
        for (Node criterion : input.criteria()) {
            if (criterion.truth(truths) == Truth.UNKNOWN) {
                long[] trial = failing(truths).clone();
                hang(criterion, input, truths, trial);
                List<long[]> values = cases(input).answers();
                input.set(trial, values.get(0));
                int level = level(trial, false);
                for (int i = 1; i < values.size(); i++) {
                    input.set(trial, values.get(i));
                    if (level(trial, false) != level) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A completion in which no open criterion is met, as far as one fact at a time can see to it. */
    private long[] failing(long[] truths) {
        long[] known = failing;
        if (known == null) {
            known = plan.failing(truths);
            for (Input input : plan.suspects()) {
                if (input.isOpen(truths)) {
                    input.set(known, input.leastWanted(truths, cases(input).answers()));
                }
            }
            failing = known;
            canAllFail = plan.truth(known) == Truth.FALSE;
        }
        return known;
    }

    /** Completes the other facts of an open condition so that it hangs on one, as far as that goes branch by branch. */
    private void hang(Node node, Input input, long[] truths, long[] trial) {
        int others = node.count() - 1;
        Node hinge = null;
        for (Node branch : node.branches()) {
            Truth truth = branch.truth(truths);
            if (truth == Truth.TRUE) {
                others--;
            } else if (hinge == null && truth == Truth.UNKNOWN && branch.reads(input.bits())) {
                hinge = branch;
            }
        }
        for (Node branch : node.branches()) {
            if (branch != hinge && branch.truth(truths) == Truth.UNKNOWN) {
                complete(branch, others > 0, input, truths, trial);
                others--;
            }
        }
        if (hinge != null) {
            hang(hinge, input, truths, trial);
        }
    }

    /** Completes the facts of a condition but one so that it is true, or false. */
    private void complete(Node node, boolean wanted, Input but, long[] truths, long[] trial) {
        if (node.truth(truths) != Truth.UNKNOWN) {
            return;
        }
        if (node.bit() < 0) {
            for (Node branch : node.branches()) {
                complete(branch, wanted != node.negated(), but, truths, trial);
            }
            return;
        }
        Input input = plan.input(node.bit());
        if (input == but) {
            return;
        }
        for (long[] one : cases(input).answers()) {
            if (Bits.has(one, node.bit()) == wanted) {
                input.set(trial, one);
                return;
            }
        }
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
        if (areDecidedAlike(readers, a, b)) {
            return false;
        }
        Input next = firstOpen(readers, a, b);
        boolean own = next != null;
        if (!own) {
            next = firstOpen(plan.criteria(), a, b);
        }
        if (next == null) {
            return false;
        }
        List<long[]> values = cases(next).answers();
        for (int i = 0; i < values.size(); i++) {
            // to see the difference, the criteria that read the fact should hold, and the others should not
            long[] value = values.get(own ? values.size() - 1 - i : i);
            if (differ(with(a, next, value), with(b, next, value), readers)) {
                return true;
            }
        }
        return false;
    }

    private boolean areDecidedAlike(List<Node> criteria, long[] a, long[] b) {
        for (Node criterion : criteria) {
            if (!isDecidedAlike(criterion, a, b)) {
                return false;
            }
        }
        return true;
    }

    private boolean isDecidedAlike(Node criterion, long[] a, long[] b) {
        int level = level(criterion, a, false);
        return level == level(criterion, b, false)
                && level == level(criterion, a, true)
                && level == level(criterion, b, true);
    }

    /** {@link #MET} if a criterion is met, {@link #UNPROVEN} if only with a document that does not hold; certainly, or possibly. */
    private int level(long[] truths, boolean possibly) {
        if (unproven.isEmpty()) {
            return isMet(plan.truth(truths), possibly) ? MET : 0;
        }
        int level = 0;
        for (Node criterion : plan.criteria()) {
            level = Math.max(level, level(criterion, truths, possibly));
        }
        return level;
    }

    private int level(Node criterion, long[] truths, boolean possibly) {
        if (!isMet(criterion.truth(truths), possibly)) {
            return 0;
        }
        return isMet(criterion.proven(truths, unproven), possibly) ? MET : UNPROVEN;
    }

    private static boolean isMet(Truth truth, boolean possibly) {
        return truth == Truth.TRUE || (possibly && truth == Truth.UNKNOWN);
    }

    private Verdict at(int level, long[] truths) {
        if (level == 0) {
            return Verdict.NOT_ELIGIBLE;
        }
        int i = 0;
        while (level(plan.criteria().get(i), truths, false) < level) {
            i++;
        }
        if (grounds.isEmpty()) {
            grounds = new ArrayList<>();
        }
        grounds.add(i);
        return level == MET ? Verdict.ELIGIBLE : Verdict.PENDING_PROOF;
    }

    private @Nullable Input firstOpen(Collection<Node> criteria, long[] a, long[] b) {
        for (Node criterion : criteria) {
            int bit = firstOpenBit(criterion, a);
            bit = bit < 0 ? firstOpenBit(criterion, b) : bit;
            if (bit >= 0) {
                return plan.input(bit);
            }
        }
        return null;
    }

    private int firstOpenBit(Node node, long[] truths) {
        if (node.truth(truths) != Truth.UNKNOWN && node.proven(truths, unproven) != Truth.UNKNOWN) {
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

    private static long[] with(long[] truths, Input input, long[] answers) {
        long[] changed = truths.clone();
        input.set(changed, answers);
        return changed;
    }

    private Cases cases(Input input) {
        if (input.isUnknown(packed)) {
            return plan.cases(input, packed, day);
        }
        Map<Input, Cases> kept = ofKnown;
        if (kept == null) {
            kept = new HashMap<>();
            ofKnown = kept;
        }
        return kept.computeIfAbsent(input, known -> plan.cases(known, packed, day));
    }
}
