package fr.clausesociale.iae;

import static fr.clausesociale.ClauseException.require;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A prolongation of a PASS IAE. It starts on the last day of the PASS and adds the days between its own two.
 *
 * <p>Its text shows nothing, since the reason can reveal a disability. This type is immutable and thread-safe.
 *
 * @param reason why
 * @param start the day on which it starts
 * @param end the day to which it leads, not before the start
 * @since 0.1.0
 */
public record Prolongation(ProlongationReason reason, LocalDate start, LocalDate end) {

    /** Checks the order of the days. */
    public Prolongation {
        require(
                !end.isBefore(start),
                "prolongation-dates-unordered",
                "une prolongation ne peut pas finir avant de commencer",
                "a prolongation cannot end before it starts");
    }

    /** How many days it adds to the PASS. */
    public long addedDays() {
        return ChronoUnit.DAYS.between(start, end);
    }

    @Override
    public String toString() {
        return "Prolongation[hidden]";
    }
}
