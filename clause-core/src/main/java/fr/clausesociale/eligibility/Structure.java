package fr.clausesociale.eligibility;

import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Sensitivity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The shape of a condition: the fact that it reads, or the branches below it.
 *
 * @param fact the fact that it reads, if it is a test on a fact
 * @param branches the branches below it; none if it is a test on a fact
 * @param count how many of the branches it wants
 * @param negated whether it wants them false
 */
record Structure(Optional<Fact<?>> fact, List<Condition> branches, int count, boolean negated) {

    static final Condition.Visitor<Structure> READER = new Reader();

    /** Every fact that a condition reads, once for each test, in the order of the tree. */
    static List<Fact<?>> facts(Condition condition) {
        List<Fact<?>> found = new ArrayList<>();
        collect(condition, found);
        return found;
    }

    private static void collect(Condition condition, List<Fact<?>> found) {
        Structure structure = condition.accept(READER);
        if (structure.fact().isPresent()) {
            found.add(structure.fact().get());
        }
        for (Condition branch : structure.branches()) {
            collect(branch, found);
        }
    }

    /** Every document that parts of a condition ask for, in the order of the tree. */
    static Stream<ProofRequirement> proofs(Condition condition) {
        Stream<ProofRequirement> own =
                condition instanceof Condition.Proven proven ? proven.proofs().stream() : Stream.empty();
        return Stream.concat(own, condition.accept(READER).branches().stream().flatMap(Structure::proofs));
    }

    /** How intrusive the most intrusive fact is that a condition reads. */
    static Sensitivity sensitivity(Condition condition) {
        return facts(condition).stream()
                .map(Fact::sensitivity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether a condition is neither nested too deep nor too long to decide on; safe for any nesting. */
    static boolean isWithin(Condition condition, int depth, int tests) {
        List<Condition> level = List.of(condition);
        int found = 0;
        for (int i = 0; i < depth && !level.isEmpty(); i++) {
            List<Condition> below = new ArrayList<>();
            for (Condition one : level) {
                List<Condition> branches = one.accept(READER).branches();
                below.addAll(branches);
                found += branches.isEmpty() ? 1 : 0;
            }
            if (found + below.size() > tests) {
                return false;
            }
            level = below;
        }
        return level.isEmpty();
    }

    private static final class Reader implements Condition.Visitor<Structure> {
        @Override
        public Structure all(Condition.All condition) {
            return node(condition.branches().size(), condition.branches());
        }

        @Override
        public Structure any(Condition.Any condition) {
            return node(1, condition.branches());
        }

        @Override
        public Structure atLeast(Condition.AtLeast condition) {
            return node(condition.count(), condition.branches());
        }

        @Override
        public Structure not(Condition.Not condition) {
            return new Structure(Optional.empty(), List.of(condition.branch()), 1, true);
        }

        @Override
        public Structure proven(Condition.Proven condition) {
            return node(1, List.of(condition.branch()));
        }

        @Override
        public Structure is(Condition.Is condition) {
            return leaf(condition.fact());
        }

        @Override
        public Structure exists(Condition.Exists condition) {
            return leaf(condition.fact());
        }

        @Override
        public Structure oneOf(Condition.OneOf condition) {
            return leaf(condition.fact());
        }

        @Override
        public Structure elapsed(Condition.Elapsed condition) {
            return leaf(condition.fact());
        }

        @Override
        public Structure threshold(Condition.Threshold condition) {
            return leaf(condition.fact());
        }

        @Override
        public Structure validUntil(Condition.ValidUntil condition) {
            return leaf(condition.fact());
        }

        private static Structure node(int count, List<Condition> branches) {
            return new Structure(Optional.empty(), branches, count, false);
        }

        private static Structure leaf(Fact<?> fact) {
            return new Structure(Optional.of(fact), List.of(), 0, false);
        }
    }
}
