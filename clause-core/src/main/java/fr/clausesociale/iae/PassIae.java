package fr.clausesociale.iae;

import static fr.clausesociale.ClauseException.require;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A person's agreement to work in the IAE, from its first to its last day, both included.
 *
 * <p>French: <i>PASS IAE</i>. Its text shows nothing but its days. This type is immutable and thread-safe.
 *
 * @param start the first day
 * @param initialEnd the last day before any prolongation and suspension, not before the first
 * @param prolongations the prolongations granted
 * @param suspensions the suspensions, by first day; none overlaps another
 * @since 0.1.0
 */
@Value.Builder
public record PassIae(
        LocalDate start, LocalDate initialEnd, List<Prolongation> prolongations, List<Suspension> suspensions) {

    private static final Period WAITING_PERIOD = Period.ofYears(2);

    private static final int LONG_SUSPENSION = 365;

    /** Checks the order of the days and orders the suspensions. */
    public PassIae {
        prolongations = List.copyOf(prolongations);
        suspensions = suspensions.stream()
                .sorted(Comparator.comparing(Suspension::start))
                .toList();
        require(
                !initialEnd.isBefore(start),
                "pass-dates-unordered",
                "un PASS ne peut pas finir avant de commencer",
                "a PASS cannot end before it starts");
        for (int i = 1; i < suspensions.size(); i++) {
            require(
                    suspensions.get(i).start().isAfter(suspensions.get(i - 1).end()),
                    "pass-suspensions-overlap",
                    "les suspensions d'un PASS ne se chevauchent pas",
                    "the suspensions of a PASS do not overlap");
        }
    }

    /** A PASS that was neither prolonged nor suspended. */
    public static PassIae of(LocalDate start, LocalDate end) {
        return new PassIae(start, end, List.of(), List.of());
    }

    /** A builder without any part set. Not thread-safe. */
    public static PassIaeBuilder builder() {
        return new PassIaeBuilder();
    }

    /** The last day, moved by each prolongation and suspension. */
    public LocalDate end() {
        return initialEnd.plusDays(Stream.concat(
                        prolongations.stream().map(Prolongation::addedDays),
                        suspensions.stream().map(Suspension::addedDays))
                .mapToLong(Long::longValue)
                .sum());
    }

    /** Whether a day is in it, suspended or not. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end());
    }

    /** Where it stands on a day. */
    public PassState stateOn(LocalDate day) {
        if (day.isAfter(end())) {
            return PassState.EXPIRED;
        }
        if (suspensionOn(day).isPresent()) {
            return PassState.SUSPENDED;
        }
        return day.isBefore(start) ? PassState.FUTURE : PassState.VALID;
    }

    /** How many days are left, the day itself included; those that a suspension still freezes do not run. */
    public long remainingDays(LocalDate day) {
        LocalDate from = later(day, start);
        long frozen = suspensions.stream()
                .filter(suspension -> !suspension.end().isBefore(from))
                .mapToLong(suspension -> ChronoUnit.DAYS.between(later(from, suspension.start()), suspension.end()))
                .sum();
        return Math.max(0, ChronoUnit.DAYS.between(from, end()) + 1 - frozen);
    }

    /** The last day of the waiting period that follows: two calendar years. French: <i>délai de carence</i>. */
    public LocalDate waitingPeriodEnd() {
        return Platform.plus(end(), WAITING_PERIOD);
    }

    /** Whether a day is in the waiting period. */
    public boolean isInWaitingPeriod(LocalDate day) {
        return day.isAfter(end()) && !day.isAfter(waitingPeriodEnd());
    }

    /** Whether it has been suspended for more than 365 days in a row, so that it can be closed. */
    public boolean canBeClosed(LocalDate day) {
        LocalDate since = day;
        for (Optional<Suspension> s = suspensionOn(since); s.isPresent(); s = suspensionOn(since.minusDays(1))) {
            since = s.get().start();
        }
        return ChronoUnit.DAYS.between(since, day) > LONG_SUSPENSION;
    }

    private Optional<Suspension> suspensionOn(LocalDate day) {
        return suspensions.stream()
                .filter(suspension -> suspension.contains(day))
                .findFirst();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public String toString() {
        return "PassIae[" + start + "/" + end() + "]";
    }
}
