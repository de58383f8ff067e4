package fr.clausesociale.iae;

import fr.clausesociale.identity.StructureKind;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A suspension declared.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param on the day of the declaration
 * @param pass the PASS
 * @param suspension what is declared
 * @param structure the kind of the structure that declares
 * @param byLastEmployer whether that structure was the last to hire the person
 * @param lastHire the first day of the last hire, if there was one
 * @since 0.1.0
 */
@Value.Builder
public record SuspensionRequest(
        LocalDate on,
        PassIae pass,
        Suspension suspension,
        StructureKind structure,
        boolean byLastEmployer,
        Optional<LocalDate> lastHire) {

    /** A builder without any part set. Not thread-safe. */
    public static SuspensionRequestBuilder builder() {
        return new SuspensionRequestBuilder();
    }
}
