package fr.clausesociale.person;

import static fr.clausesociale.ClauseException.require;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a document was seen: its kind and its dates, never its content.
 *
 * <p>French: <i>pièce justificative</i>. Its text shows nothing, since the kind alone can reveal a disability. This type is
 * immutable and thread-safe.
 *
 * @param kind the kind of document, a code of the rule set such as {@code rsa-attestation}
 * @param issuedOn the day on which it was issued
 * @param validUntil the last day on which it is valid, if it says one
 * @since 0.1.0
 */
public record Proof(String kind, LocalDate issuedOn, Optional<LocalDate> validUntil) {

    /** Checks the order of the dates. */
    public Proof {
        require(
                !kind.isBlank(),
                "proof-without-kind",
                "un justificatif doit dire de quelle sorte il est",
                "a proof needs a kind");
        require(
                validUntil.isEmpty() || !validUntil.get().isBefore(issuedOn),
                "proof-dates-unordered",
                "un justificatif ne peut pas expirer avant d'avoir été délivré",
                "a proof cannot end before it was issued");
    }

    /** Obtains a proof that says no end. */
    public static Proof of(String kind, LocalDate issuedOn) {
        return new Proof(kind, issuedOn, Optional.empty());
    }

    @Override
    public String toString() {
        return "Proof[hidden]";
    }
}
