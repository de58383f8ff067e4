package fr.clausesociale.eligibility;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.Text;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Proof;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document that proves a criterion, and how long before the decision the situation may lie that it attests.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param kind the kind of document, a stable code such as {@code rsa-attestation}
 * @param label what the document is
 * @param youngerThanMonths from the day that it attests to the day of the decision must be strictly less than this number of
 *     months, if there is such a limit
 * @since 0.1.0
 */
public record ProofRequirement(String kind, Text label, Optional<Integer> youngerThanMonths) {

    /** Checks the limit. */
    public ProofRequirement {
        require(
                !kind.isBlank(),
                "proof-without-kind",
                "un justificatif doit dire de quelle sorte il est",
                "a proof needs a kind");
        require(
                youngerThanMonths.isEmpty() || youngerThanMonths.get() > 0,
                "proof-age-invalid",
                "l'ancienneté maximale du justificatif {0} est d'au moins un mois",
                "the age limit of proof {0} is above zero months",
                kind);
    }

    /** Obtains a document whose age does not matter. */
    public static ProofRequirement of(String kind, Text label) {
        return new ProofRequirement(kind, label, Optional.empty());
    }

    /** Obtains a document that must be younger than a number of months. */
    public static ProofRequirement youngerThan(int months, String kind, Text label) {
        return new ProofRequirement(kind, label, Optional.of(months));
    }

    /** What the document is, and how old it may be. */
    public Text inWords() {
        return youngerThanMonths
                .map(months -> Text.format("{0}, de moins de {1} mois", "{0}, less than {1} months old", label, months))
                .orElse(label);
    }

    /** A constant text: the document to ask a person for may reveal a disability or a benefit. */
    @Override
    public String toString() {
        return "ProofRequirement[hidden]";
    }

    /**
     * Whether a document of this kind proves the criterion on a day. When it was issued does not matter, only which day it
     * attests: a document of a later day says nothing of this one.
     */
    boolean accepts(Proof proof, LocalDate at) {
        boolean young = youngerThanMonths.isEmpty()
                || MonthEnd.LAST_DAY_OF_MONTH
                        .plus(proof.attestedDay(), Period.ofMonths(youngerThanMonths.get()))
                        .isAfter(at);
        return !attestsLaterDay(proof, at)
                && young
                && (proof.validUntil().isEmpty() || !proof.validUntil().get().isBefore(at));
    }

    /** Whether a document tells the situation on a later day only. */
    static boolean attestsLaterDay(Proof proof, LocalDate at) {
        return proof.attestedDay().isAfter(at);
    }

    /** The days on which a document of this kind may begin or cease to prove the criterion. */
    Stream<LocalDate> turningDays(Proof proof) {
        Stream<LocalDate> limit = youngerThanMonths.stream()
                .map(months -> MonthEnd.LAST_DAY_OF_MONTH.plus(proof.attestedDay(), Period.ofMonths(months)));
        return Stream.of(Stream.of(proof.attestedDay()), limit, proof.validUntil().stream())
                .flatMap(days -> days);
    }
}
