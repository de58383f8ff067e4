package fr.clausesociale.iae;

import fr.clausesociale.identity.StructureKind;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A hire on a day, accepted on another.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param on the day on which the hire is accepted
 * @param hire the first day of the hire
 * @param structure the kind of the structure that hires
 * @param pass the person's PASS, if there is one that runs
 * @param diagnosis the person's diagnosis, if there is one
 * @param employerLimit whether a hire that rests on an employer's diagnosis, or on one still to make, must be near
 * @since 0.1.0
 */
@Value.Builder
public record HireRequest(
        LocalDate on,
        LocalDate hire,
        StructureKind structure,
        Optional<PassIae> pass,
        Optional<DiagnosisValidity> diagnosis,
        EmployerLimit employerLimit) {

    /**
     * Whether the day of a hire is bound to an employer's diagnosis. The platform took this rule up after 21 August 2026, on a
     * day that is not recorded: whoever asks must say.
     */
    public enum EmployerLimit {
        /** The platform as read on 21 August 2026: only the six months ahead. */
        NONE,
        /** Pull request 8521: at most 92 days ahead, and an employer's diagnosis that ends before the hire is made again. */
        DAYS_92
    }

    /** A builder without any part set. Not thread-safe. */
    public static HireRequestBuilder builder() {
        return new HireRequestBuilder();
    }
}
