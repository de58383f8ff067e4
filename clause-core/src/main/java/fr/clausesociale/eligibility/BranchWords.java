package fr.clausesociale.eligibility;

import fr.clausesociale.Text;
import java.util.List;
import java.util.Optional;

/**
 * Says in one go the tests by which a branch holds, or does not, or is open: "a and b". As one of several branches that are counted
 * it is one item, however many tests it has.
 */
final class BranchWords {

    private static final Text AND = Text.of("{0} et {1}", "{0} and {1}");
    private static final Text OR = Text.of("{0} ou {1}", "{0} or {1}");

    private final Decision decision;

    /**
     * What some tests say together.
     *
     * @param words the words
     * @param joint what joins them; empty of one test alone
     */
    private record Joined(Text words, Optional<Text> joint) {
        Text within(Text outer) {
            return joint.filter(own -> !own.equals(outer)).isPresent() ? Text.format("({0})", "({0})", words) : words;
        }
    }

    BranchWords(Decision decision) {
        this.decision = decision;
    }

    Text of(Node branch) {
        return joined(branch, false).words();
    }

    private Joined joined(Node node, boolean negated) {
        if (node.bit() >= 0) {
            Text test = Wording.brief(node.condition(), decision.at());
            return new Joined(negated ? Text.format("pas {0}", "not {0}", test) : test, Optional.empty());
        }
        if (node.negated()) {
            return joined(node.branches().get(0), !negated);
        }
        List<Joined> parts = decision.alike(node)
                .map(branch -> joined(branch, negated))
                .distinct()
                .toList();
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Text joint = needsEach(node, negated) || holds(node, negated) ? AND : OR;
        return new Joined(
                parts.stream()
                        .map(part -> part.within(joint))
                        .reduce((a, b) -> Text.format(joint.fr(), joint.en(), a, b))
                        .orElseThrow(),
                Optional.of(joint));
    }

    /** Whether all branches must hold; of an exclusion, whether none must. */
    private static boolean needsEach(Node node, boolean negated) {
        return node.count() == (negated ? 1 : node.branches().size());
    }

    private boolean holds(Node node, boolean negated) {
        return decision.truth(node) == (negated ? Truth.FALSE : Truth.TRUE);
    }
}
