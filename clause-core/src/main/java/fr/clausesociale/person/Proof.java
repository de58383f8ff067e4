package fr.clausesociale.person;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.ClauseException.requireAt;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a document was seen: its kind and its dates, never its content.
 *
 * <p>French: <i>pièce justificative</i>. A document tells the situation on a day: the day on which it was issued, unless it says
 * an earlier one. A certificate printed in January that attests the situation on 15 October proves that day; one that says
 * no day but its own proves nothing of October.
 *
 * <p>Its text shows nothing, since the kind alone can reveal a disability. This type is immutable and thread-safe.
 *
 * @param kind the kind of document, a code of the rule set such as {@code rsa-attestation}
 * @param issuedOn the day on which it was issued
 * @param attestsOn the earlier day whose situation it attests, if it says one; the day on which it was issued is the same as
 *     none
 * @param validUntil the last day on which it is valid, if it says one
 * @since 0.1.0
 */
@Value.Builder
public record Proof(String kind, LocalDate issuedOn, Optional<LocalDate> attestsOn, Optional<LocalDate> validUntil) {

    /** Checks the dates and their order. */
    public Proof {
        attestsOn = attestsOn.filter(day -> !day.equals(issuedOn));
        require(
                !kind.isBlank(),
                "proof-without-kind",
                "un justificatif doit dire de quelle sorte il est",
                "a proof needs a kind");
        requirePlausible("/issuedOn", issuedOn);
        attestsOn.ifPresent(day -> requirePlausible("/attestsOn", day));
        validUntil.ifPresent(day -> requirePlausible("/validUntil", day));
        requireAt(
                "/attestsOn",
                attestsOn.isEmpty() || attestsOn.get().isBefore(issuedOn),
                "proof-dates-unordered",
                "un justificatif ne peut pas attester d'un jour postérieur à sa délivrance",
                "a proof cannot attest a day after it was issued");
        requireAt(
                "/validUntil",
                validUntil.isEmpty() || !validUntil.get().isBefore(attestsOn.orElse(issuedOn)),
                "proof-dates-unordered",
                "un justificatif ne peut pas expirer avant le jour dont il atteste, qui est celui de sa délivrance s'il n'en"
                        + " dit pas un autre",
                "a proof cannot end before the day that it attests, which is the day on which it was issued unless it says"
                        + " an earlier one");
    }

    private static void requirePlausible(String place, LocalDate day) {
        requireAt(
                place,
                day.getYear() >= 1900 && day.getYear() <= 9999,
                "proof-date-invalid",
                "les dates d'un justificatif se situent dans les années 1900 à 9999",
                "the dates of a proof lie in the years 1900 to 9999");
    }

    /** Obtains a proof that attests the day on which it was issued and says no end. */
    public static Proof of(String kind, LocalDate issuedOn) {
        return new Proof(kind, issuedOn, Optional.empty(), Optional.empty());
    }

    /** A builder without any part set. Not thread-safe. */
    public static ProofBuilder builder() {
        return new ProofBuilder();
    }

    /** The day whose situation it attests. */
    public LocalDate attestedDay() {
        return attestsOn.orElse(issuedOn);
    }

    @Override
    public String toString() {
        return "Proof[hidden]";
    }
}
