package fr.clausesociale.eligibility;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The documents that prove a criterion: its own, then those of the branches that carry it. */
final class NeededProofs {

    private final long[] truths;
    private final Predicate<ProofRequirement> accepted;

    /**
     * @param truths what the tests say
     * @param accepted whether a document is there that holds
     */
    NeededProofs(long[] truths, Predicate<ProofRequirement> accepted) {
        this.truths = truths;
        this.accepted = accepted;
    }

    List<ProofRequirement> of(Criterion criterion, Node node) {
        if (Structure.proofs(criterion.condition()).findAny().isEmpty()) {
            return criterion.proofs();
        }
        Set<ProofRequirement> needed = new LinkedHashSet<>(criterion.proofs());
        below(node).forEach(needed::add);
        return List.copyOf(needed);
    }

    /** Of a condition that holds, as many branches as it needs, the easiest ones; of an open one, all that may still hold. */
    private Stream<ProofRequirement> below(Node node) {
        if (node.negated()) {
            return Stream.empty();
        }
        boolean certain = node.truth(truths) == Truth.TRUE;
        List<Node> carrying = new ArrayList<>(node.branches());
        carrying.removeIf(branch -> {
            Truth truth = branch.truth(truths);
            return truth == Truth.FALSE || (certain && truth == Truth.UNKNOWN);
        });
        if (certain && carrying.size() > node.count()) {
            carrying.sort(comparing((Node branch) -> below(branch).findAny().isEmpty())
                    .thenComparing(branch -> !below(branch).allMatch(accepted))
                    .thenComparing(branch -> Structure.sensitivity(branch.condition())));
            carrying = carrying.subList(0, node.count());
        }
        Stream<ProofRequirement> own =
                node.condition() instanceof Condition.Proven proven ? proven.proofs().stream() : Stream.empty();
        return Stream.concat(own, carrying.stream().flatMap(this::below));
    }
}
