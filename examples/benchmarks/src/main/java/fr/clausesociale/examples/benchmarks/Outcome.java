package fr.clausesociale.examples.benchmarks;

import java.util.List;

/**
 * What every way must say of a person.
 *
 * @param eligible whether the person is eligible; unknown if a missing fact can still decide
 * @param matched the codes of the criteria that are met, in the order of the list
 * @param missing the codes of the unknown facts that can still change the verdict
 */
record Outcome(Truth eligible, List<String> matched, List<String> missing) {

    /** The outcome that follows from what was found. */
    static Outcome of(List<String> matched, List<String> missing) {
        if (!matched.isEmpty()) {
            return new Outcome(Truth.YES, matched, List.of());
        }
        return new Outcome(missing.isEmpty() ? Truth.NO : Truth.UNKNOWN, matched, missing);
    }

    /**
     * Whether this says the same as an outcome whose missing facts are those of each open criterion taken alone. Clause leaves out
     * the ones that cannot change the verdict: months worked do not matter to somebody over 50 whose registration alone is open,
     * since any registration decides.
     */
    boolean isExactly(Outcome rough) {
        return eligible == rough.eligible
                && matched.equals(rough.matched)
                && rough.missing.containsAll(missing)
                && missing.isEmpty() == rough.missing.isEmpty();
    }

    /** The same outcome with the missing facts in the order of their codes: only Clause says in which order to ask. */
    Outcome sorted() {
        return new Outcome(eligible, matched, missing.stream().sorted().toList());
    }
}
