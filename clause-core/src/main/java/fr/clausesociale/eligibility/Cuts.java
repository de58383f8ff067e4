package fr.clausesociale.eligibility;

import fr.clausesociale.eligibility.Condition.Elapsed;
import fr.clausesociale.eligibility.Condition.Threshold;
import fr.clausesociale.eligibility.Condition.ValidUntil;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.PackedFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * For one day, the figures between which each test on a day or a number is true: "registered for more than 12 months" is
 * true of every registration up to some day.
 */
final class Cuts {

    private static final long BELOW_ALL = PackedFacts.UNKNOWN_LOW + 1;
    private static final long ABOVE_ALL = PackedFacts.UNKNOWN_HIGH - 1;

    private final LocalDate at;
    private final long[] low;
    private final long[] high;
    private final Map<Fact<?>, List<long[]>> unknown = new ConcurrentHashMap<>();

    /**
     * @param at the day of the decision
     * @param tests the tests; those on flags and choices have no cut
     */
    Cuts(LocalDate at, List<Condition> tests) {
        this.at = at;
        this.low = new long[tests.size()];
        this.high = new long[tests.size()];
        for (int test = 0; test < low.length; test++) {
            cut(test, tests.get(test));
        }
    }

    LocalDate at() {
        return at;
    }

    /** The answers that the tests on a fact can give of which nothing is known; worked out once for the day. */
    List<long[]> ofUnknown(Fact<?> fact, Supplier<List<long[]>> answers) {
        List<long[]> known = unknown.get(fact);
        return known != null ? known : unknown.computeIfAbsent(fact, f -> answers.get());
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
            if (low[test] <= 0 && high[test] >= PackedFacts.highest(threshold.fact())) {
                low[test] = Long.MIN_VALUE; // true of every number, and of none at all, which counts as zero
                high[test] = Long.MAX_VALUE;
            }
        } else if (condition instanceof ValidUntil validUntil) {
            from(test, validUntil.fact(), at.toEpochDay());
        } else {
            low[test] = BELOW_ALL;
            high[test] = ABOVE_ALL;
        }
    }

    private void from(int test, Fact<?> fact, long value) {
        between(test, fact, value, ABOVE_ALL);
    }

    private void upTo(int test, Fact<?> fact, long value) {
        between(test, fact, BELOW_ALL, value);
    }

    private void between(int test, Fact<?> fact, long from, long to) {
        boolean never = from > PackedFacts.highest(fact) || to < PackedFacts.lowest(fact);
        low[test] = never ? Long.MAX_VALUE : from;
        high[test] = never ? Long.MIN_VALUE : to;
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
