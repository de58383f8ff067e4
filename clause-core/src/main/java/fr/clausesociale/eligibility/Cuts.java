package fr.clausesociale.eligibility;

import fr.clausesociale.eligibility.Condition.Elapsed;
import fr.clausesociale.eligibility.Condition.Exists;
import fr.clausesociale.eligibility.Condition.Threshold;
import fr.clausesociale.eligibility.Condition.ValidUntil;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.PackedFacts;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * For one day, the figures between which each test on a day or a number is true: "registered for more than 12 months" is
 * true of every registration up to some day.
 */
final class Cuts {

    private final LocalDate at;
    private final long epochDay;
    private final long[] low;
    private final long[] high;
    private final AtomicReferenceArray<Cases> unknown;

    /**
     * @param at the day of the decision
     * @param inputs the facts and the tests on them; those on choices have no cut
     */
    Cuts(LocalDate at, Inputs inputs) {
        this.at = at;
        this.epochDay = at.toEpochDay();
        this.unknown = new AtomicReferenceArray<>(inputs.inOrder().size());
        this.low = new long[inputs.tests().size()];
        this.high = new long[low.length];
        for (int test = 0; test < low.length; test++) {
            cut(test, inputs.tests().get(test));
        }
    }

    LocalDate at() {
        return at;
    }

    /** The day, as days since 1970. */
    long epochDay() {
        return epochDay;
    }

    /** The cases of a fact of which nothing is known, if they were {@linkplain #casesOfUnknown(int, Cases) kept}. */
    @Nullable
    Cases casesOfUnknown(int input) {
        return unknown.get(input);
    }

    /** Keeps the cases of a fact of which nothing is known: they are the same for everybody. */
    void casesOfUnknown(int input, Cases cases) {
        unknown.set(input, cases);
    }

    long low(int test) {
        return low[test];
    }

    long high(int test) {
        return high[test];
    }

    private void cut(int test, Condition condition) {
        if (condition instanceof Elapsed elapsed) {
            switch (elapsed.bound()) {
                case AT_LEAST -> upTo(test, elapsed.fact(), lastSince(elapsed, at));
                case MORE_THAN -> upTo(test, elapsed.fact(), lastSince(elapsed, at.minusDays(1)));
                case LESS_THAN -> from(test, elapsed.fact(), lastSince(elapsed, at) + 1);
                case AT_MOST -> from(test, elapsed.fact(), lastSince(elapsed, at.minusDays(1)) + 1);
            }
        } else if (condition instanceof Threshold threshold) {
            long value = PackedFacts.of(threshold.fact(), threshold.value());
            switch (threshold.bound()) {
                case AT_LEAST -> from(test, threshold.fact(), value);
                case MORE_THAN -> from(test, threshold.fact(), value + 1);
                case LESS_THAN -> upTo(test, threshold.fact(), value - 1);
                case AT_MOST -> upTo(test, threshold.fact(), value);
            }
            if (low[test] <= 0 && high[test] >= 0) {
                low[test] = PackedFacts.ABSENT; // no number at all counts as zero
            }
        } else if (condition instanceof ValidUntil validUntil) {
            from(test, validUntil.fact(), at.toEpochDay());
        } else if (condition instanceof Exists exists && PackedFacts.isOrdered(exists.fact())) {
            from(test, exists.fact(), PackedFacts.lowest(exists.fact()));
        }
    }

    private void from(int test, Fact<?> fact, long value) {
        between(test, fact, value, PackedFacts.highest(fact));
    }

    private void upTo(int test, Fact<?> fact, long value) {
        between(test, fact, PackedFacts.lowest(fact), value);
    }

    private void between(int test, Fact<?> fact, long from, long to) {
        boolean never = from > PackedFacts.highest(fact) || to < PackedFacts.lowest(fact);
        low[test] = never ? PackedFacts.UNKNOWN_HIGH + 1 : Math.max(from, PackedFacts.lowest(fact));
        high[test] = never ? PackedFacts.ABSENT - 1 : to >= PackedFacts.highest(fact) ? PackedFacts.UNKNOWN_HIGH : to;
    }

    /** The last day since which the length is reached by another day. */
    private static long lastSince(Elapsed elapsed, LocalDate by) {
        if (elapsed.length().isZero()) {
            return by.toEpochDay();
        }
        // who refuses a date refuses that of the person, not those that are tried here
        MonthEnd policy = elapsed.monthEnd() == MonthEnd.REFUSE ? MonthEnd.LAST_DAY_OF_MONTH : elapsed.monthEnd();
        LocalDate since = by.minus(elapsed.length()).plusDays(4);
        while (policy.plus(since, elapsed.length()).isAfter(by)) {
            since = since.minusDays(1);
        }
        return since.toEpochDay();
    }
}
