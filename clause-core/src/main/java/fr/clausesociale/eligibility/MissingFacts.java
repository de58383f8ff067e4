package fr.clausesociale.eligibility;

import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Sensitivity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The unknown facts on which an open decision hangs, in the order in which to ask for them. */
final class MissingFacts {

    private final Plan plan;
    private final long[] truths;
    private final List<Map<Fact<?>, Integer>> byCriterion;

    MissingFacts(Plan plan, long[] truths) {
        this.plan = plan;
        this.truths = truths;
        this.byCriterion = plan.criteria().stream()
                .map(criterion -> missing(criterion, true))
                .toList();
    }

    /**
     * The unknown facts on which a criterion hangs, in the order of the tree; for each, how many of them, itself included, it
     * takes to meet the criterion: 1 if the fact can do so alone.
     */
    Map<Fact<?>, Integer> of(int criterion) {
        return byCriterion.get(criterion);
    }

    /** Those that two completions can tell apart. */
    List<Fact<?>> toAsk(Completions completions) {
        Set<Fact<?>> all = new LinkedHashSet<>();
        byCriterion.forEach(facts -> all.addAll(facts.keySet()));
        return all.stream()
                .filter(fact -> completions.matters(fact, truths))
                .sorted(Comparator.<Fact<?>, Sensitivity>comparing(Fact::sensitivity)
                        .thenComparing(this::fewestTogether)
                        .thenComparing(fact -> -occurrences(fact))
                        .thenComparing(MissingFacts::standardOrder))
                .toList();
    }

    private Map<Fact<?>, Integer> missing(Node node, boolean wanted) {
        if (node.truth(truths) != Truth.UNKNOWN) {
            return Map.of();
        }
        if (node.bit() >= 0) {
            return Map.of(plan.fact(node.bit()), 1);
        }
        boolean wantedBelow = wanted != node.negated();
        int needed = wanted ? node.count() : node.branches().size() - node.count() + 1;
        List<Map<Fact<?>, Integer>> undecided = new ArrayList<>();
        for (Node branch : node.branches()) {
            Truth truth = branch.truth(truths);
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

    /** How many unknown facts, this one included, decide a criterion together: 1 if the fact decides alone. */
    private int fewestTogether(Fact<?> fact) {
        return byCriterion.stream()
                .filter(facts -> facts.containsKey(fact))
                .mapToInt(facts -> facts.get(fact))
                .min()
                .orElseThrow();
    }

    private int occurrences(Fact<?> fact) {
        return (int)
                byCriterion.stream().filter(facts -> facts.containsKey(fact)).count();
    }

    private static int standardOrder(Fact<?> fact) {
        int place = Facts.all().indexOf(fact);
        return place < 0 ? Facts.all().size() : place;
    }
}
