package fr.clausesociale.person;

import static fr.clausesociale.person.Claim.not;
import static fr.clausesociale.person.Claim.that;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that counts months or hours until a day, and what it leaves open on another day: what comes into the count between the
 * two, and what drops out of it. A month that has begun may count as a whole one.
 *
 * @param fact the number
 * @param window the last months in which it counts; null if it counts since leaving school or since a registration
 */
record Count(Fact<?> fact, @Nullable Window window) {

    /** So many days away no window has a month in common with that of the other day. */
    static final long FAR = 120 * 31;

    private static final long BOUNDLESS = 1L << 60;

    /** That somebody works, so that no month without activity begins. */
    private static final List<Claim> AT_WORK = List.of(not(Facts.WITHOUT_WORK_SINCE), that(Facts.WORK_STUDY));

    /** The count of a fact; empty if it counts nothing until a day. */
    static Optional<Count> of(Fact<?> fact) {
        if (fact.equals(Facts.MONTHS_INACTIVE_SINCE_SCHOOL) || fact.equals(Facts.HOURS_WORKED_SINCE_REGISTRATION)) {
            return Optional.of(new Count(fact, null));
        }
        return fact.kind() == Fact.Kind.NUMBER
                ? Facts.windowOf(fact).map(months -> new Count(fact, months))
                : Optional.empty();
    }

    /** The lowest and the highest figure that a number may be. */
    record Bounds(long low, long high) {

        Knowledge<BigDecimal> knowledge(Fact<?> fact) {
            BigDecimal least = PackedFacts.toNumber(low);
            return low == high
                    ? new Knowledge.Known<>(least)
                    : new Knowledge.Between<>(
                            Optional.of(least),
                            Optional.of(high)
                                    .filter(most -> most < PackedFacts.highest(fact))
                                    .map(PackedFacts::toNumber));
        }
    }

    /** What is known of it on the day for which it is known. */
    Bounds known(PackedFacts known) {
        int place = known.placeOf(fact);
        return bounds(known.low(place), known.high(place));
    }

    private Bounds bounds(long low, long high) {
        long most = window == null ? PackedFacts.highest(fact) : window.length();
        return new Bounds(Math.max(0, low), Math.max(0, Math.min(most, high)));
    }

    /** What follows for another day. */
    Bounds on(LocalDate day, PackedFacts known, LocalDate knownOn) {
        Bounds then = known(known);
        long from = knownOn.toEpochDay();
        long to = day.toEpochDay();
        boolean later = to > from;
        if (from - to > FAR) {
            return moved(then, -BOUNDLESS, window == null ? 0 : BOUNDLESS);
        }
        if (window != null && window.ofWork()) {
            return later
                    ? moved(then, -months(from, to), months(from, Math.min(to, withoutWork(known))))
                    : moved(then, -months(to, Math.min(from, window.latestSince(known))), months(to, from));
        }
        if (window != null) {
            boolean isRegistered = !not(Facts.REGISTERED_SINCE).isCertain(known);
            long since = Window.since(Facts.REGISTERED_SINCE, known);
            return later
                    ? moved(then, -months(from, Math.min(to, since)), isRegistered ? months(from, to) : 0)
                    : moved(then, -months(to, from), months(to, Math.min(from, since)));
        }
        if (fact.equals(Facts.HOURS_WORKED_SINCE_REGISTRATION)) {
            return later
                    ? moved(then, 0, hours(from, Math.min(to, withoutWork(known))))
                    : moved(then, -hours(to, from), 0);
        }
        if (!later) {
            return moved(then, -months(to, from), 0);
        }
        if (AT_WORK.stream().anyMatch(claim -> claim.isCertain(known))) {
            return then;
        }
        Bounds at = moved(then, 0, months(from, to));
        return isInactive(known, knownOn)
                ? new Bounds(Math.max(at.low, goneOn(then, known, knownOn, day)), at.high)
                : at;
    }

    /** The least months without activity that go on: all since the last day on which school may have been left. */
    private long goneOn(Bounds then, PackedFacts known, LocalDate knownOn, LocalDate day) {
        long left = known.high(known.placeOf(Facts.LEFT_SCHOOL_ON));
        long since = left > PackedFacts.highest(Facts.LEFT_SCHOOL_ON)
                ? 0
                : unit() * Elapsed.monthsBetween(LocalDate.ofEpochDay(left), day);
        return Math.max(since, then.low + wholeMonths(knownOn.toEpochDay(), day.toEpochDay()));
    }

    private Bounds moved(Bounds then, long low, long high) {
        return bounds(then.low + low, then.high + high);
    }

    /** Whether the months without activity are all the whole months since school, so that they still go on. */
    private boolean isInactive(PackedFacts known, LocalDate knownOn) {
        long left = known.low(known.placeOf(Facts.LEFT_SCHOOL_ON));
        long months = known(known).low;
        return left > PackedFacts.ABSENT
                && months > 0
                && months >= unit() * Elapsed.monthsBetween(LocalDate.ofEpochDay(left), knownOn);
    }

    private static long withoutWork(PackedFacts known) {
        return Window.since(Facts.WITHOUT_WORK_SINCE, known);
    }

    private long unit() {
        return PackedFacts.of(fact, BigDecimal.ONE);
    }

    /** The months from one day to another, the last of which may have begun only. */
    private long months(long from, long to) {
        if (from >= to) {
            return 0;
        }
        if (to - from > FAR) {
            return BOUNDLESS;
        }
        LocalDate first = LocalDate.ofEpochDay(from);
        LocalDate last = LocalDate.ofEpochDay(to);
        int whole = Elapsed.monthsBetween(first, last);
        return unit() * (first.plusMonths(whole).equals(last) ? whole : whole + 1);
    }

    private long wholeMonths(long from, long to) {
        return unit()
                * ChronoUnit.MONTHS.between(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(Math.min(to, from + FAR)));
    }

    private long hours(long from, long to) {
        return from >= to ? 0 : to - from > FAR ? BOUNDLESS : unit() * 24 * (to - from);
    }
}
