package fr.clausesociale.iae;

import static fr.clausesociale.ClauseException.require;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A suspension of a PASS IAE, its last day included. It moves the end of the PASS by the days between its own two: one of a
 * single day moves nothing.
 *
 * <p>Its text shows nothing, since the reason can reveal an illness. This type is immutable and thread-safe.
 *
 * @param reason why
 * @param start the first day
 * @param end the last day, not before the first
 * @since 0.1.0
 */
public record Suspension(SuspensionReason reason, LocalDate start, LocalDate end) {

    /** Checks the order of the days. */
    public Suspension {
        require(
                !end.isBefore(start),
                "suspension-dates-unordered",
                "une suspension ne peut pas finir avant de commencer",
                "a suspension cannot end before it starts");
    }

    /** Whether a day is in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** How many days it adds to the PASS. */
    public long addedDays() {
        return ChronoUnit.DAYS.between(start, end);
    }

    /**
     * What a hire leaves of it. A hire during the suspension ends it the day before, if its reason {@linkplain
     * SuspensionReason#endsOnHire() allows}; nothing is left if that is before its first day.
     *
     * @param hire the first day of the hire
     */
    public Optional<Suspension> afterHire(LocalDate hire) {
        if (!contains(hire) || !reason.endsOnHire()) {
            return Optional.of(this);
        }
        return hire.equals(start) ? Optional.empty() : Optional.of(new Suspension(reason, start, hire.minusDays(1)));
    }

    @Override
    public String toString() {
        return "Suspension[hidden]";
    }
}
