package fr.clausesociale.eligibility;

import fr.clausesociale.person.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The unknown facts on which an open decision hangs, in the order in which to ask for them. */
final class MissingFacts {

    // for a fact on which no criterion hangs, though it can tell whether one is proven
    private static final int PROOF_ONLY = Integer.MAX_VALUE;

    private final Plan plan;
    private final long[] truths;
    private final int[] fewest;
    private final int[] criteria;
    private final int[] lastCriterion;

    MissingFacts(Plan plan, long[] truths) {
        this.plan = plan;
        this.truths = truths;
        this.fewest = new int[plan.inputs().size()];
        Arrays.fill(fewest, PROOF_ONLY);
        this.criteria = new int[fewest.length];
        this.lastCriterion = new int[fewest.length];
        for (int i = 0; i < plan.criteria().size(); i++) {
            Node criterion = plan.criteria().get(i);
            if (criterion.truth(truths) == Truth.UNKNOWN) {
                gather(criterion, true, 1, i + 1);
            }
        }
    }

    /**
     * How many unknown facts, this one included, it takes to meet a criterion that hangs on it: 1 if the fact can do so alone, more
     * than any number of facts if no criterion hangs on it.
     */
    int fewestTogether(Input input) {
        return fewest[input.place()];
    }

    /** Those that two completions can tell apart. */
    List<Fact<?>> toAsk(Completions completions) {
        List<Input> asked = new ArrayList<>(fewest.length);
        for (Input input : plan.inputs()) {
            if (input.isOpen(truths) && completions.matters(input, truths)) {
                asked.add(input);
            }
        }
        asked.sort(this::compare); // equals stay in the order of the inputs
        Fact<?>[] facts = new Fact<?>[asked.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = asked.get(i).fact();
        }
        return List.of(facts);
    }

    private int compare(Input a, Input b) {
        int order = a.fact().sensitivity().compareTo(b.fact().sensitivity());
        order = order != 0 ? order : Integer.compare(fewestTogether(a), fewestTogether(b));
        return order != 0 ? order : Integer.compare(criteria[b.place()], criteria[a.place()]);
    }

    /**
     * Notes the facts on which an open condition hangs.
     *
     * @param wanted whether it should be true
     * @param together how many facts have to be known to decide the criterion by this condition, if one here is enough
     * @param criterion the number of the criterion, from 1
     */
    private void gather(Node node, boolean wanted, int together, int criterion) {
        if (node.bit() >= 0) {
            int place = plan.input(node.bit()).place();
            fewest[place] = Math.min(fewest[place], together);
            if (lastCriterion[place] != criterion) {
                lastCriterion[place] = criterion;
                criteria[place]++;
            }
            return;
        }
        int needed = needed(node, wanted);
        int[] costs = needed == 1 ? new int[0] : costs(node, wanted);
        boolean below = wanted != node.negated();
        for (Node branch : node.branches()) {
            if (branch.truth(truths) == Truth.UNKNOWN) {
                int beside = needed == 1 ? 0 : cheapestBeside(costs, needed - 1, cost(branch, below));
                gather(branch, below, together + beside, criterion);
            }
        }
    }

    /** How many more of its branches have to be as they are wanted. */
    private int needed(Node node, boolean wanted) {
        int needed = wanted ? node.count() : node.branches().size() - node.count() + 1;
        Truth helps = Truth.of(wanted != node.negated());
        for (Node branch : node.branches()) {
            if (branch.truth(truths) == helps) {
                needed--;
            }
        }
        return needed;
    }

    /** How many facts each open branch takes, in order. */
    private int[] costs(Node node, boolean wanted) {
        int[] costs = new int[node.branches().size()];
        int open = 0;
        for (Node branch : node.branches()) {
            if (branch.truth(truths) == Truth.UNKNOWN) {
                costs[open++] = cost(branch, wanted != node.negated());
            }
        }
        Arrays.sort(costs, 0, open);
        return costs;
    }

    /** How many facts it takes to decide an open condition. */
    private int cost(Node node, boolean wanted) {
        return node.bit() >= 0 ? 1 : sum(costs(node, wanted), needed(node, wanted));
    }

    private static int cheapestBeside(int[] costs, int count, int own) {
        boolean isAmongThem = count > 0 && own <= costs[count - 1];
        return isAmongThem ? sum(costs, count + 1) - own : sum(costs, count);
    }

    private static int sum(int[] costs, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += costs[i];
        }
        return sum;
    }
}
