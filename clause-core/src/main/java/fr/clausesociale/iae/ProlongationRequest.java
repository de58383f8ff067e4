package fr.clausesociale.iae;

import fr.clausesociale.identity.StructureKind;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A prolongation asked for.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param on the day of the request
 * @param pass the PASS
 * @param latestPass whether the person has no newer PASS
 * @param requestPending whether another request for the PASS is not answered yet
 * @param prolongation what is asked for
 * @param structure the kind of the structure that asks
 * @param byAuthorisedPrescriber whether an authorised prescriber decides on it
 * @since 0.1.0
 */
@Value.Builder
public record ProlongationRequest(
        LocalDate on,
        PassIae pass,
        boolean latestPass,
        boolean requestPending,
        Prolongation prolongation,
        StructureKind structure,
        boolean byAuthorisedPrescriber) {

    /** A builder without any part set. Not thread-safe. */
    public static ProlongationRequestBuilder builder() {
        return new ProlongationRequestBuilder();
    }
}
