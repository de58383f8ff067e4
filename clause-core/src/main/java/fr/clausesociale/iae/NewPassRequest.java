package fr.clausesociale.iae;

import fr.clausesociale.identity.StructureKind;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A new PASS IAE asked for by somebody whose last one is over.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param on the day of the request
 * @param lastPass the person's last PASS
 * @param structure the kind of the structure that hires
 * @param sentByAuthorisedPrescriber whether an authorised prescriber sent the application
 * @param diagnosedByAuthorisedPrescriber whether the person has a valid diagnosis by an authorised prescriber
 * @since 0.1.0
 */
@Value.Builder
public record NewPassRequest(
        LocalDate on,
        PassIae lastPass,
        StructureKind structure,
        boolean sentByAuthorisedPrescriber,
        boolean diagnosedByAuthorisedPrescriber) {

    /** A builder without any part set. Not thread-safe. */
    public static NewPassRequestBuilder builder() {
        return new NewPassRequestBuilder();
    }
}
