package fr.clausesociale.eligibility;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Proof;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document that proves a criterion, who issues it, and how near to the decision the situation lies that it attests.
 *
 * <p>Who issued a paper is for whoever sees it to check: the bodies are named and not held against a {@link Proof}. This type is
 * immutable and thread-safe.
 *
 * @param kind the kind of document, a stable code such as {@code rsa-attestation}
 * @param label what the document is
 * @param youngerThanMonths from the day that it attests to the day of the decision must be strictly less than this number of
 *     months, if there is such a limit
 * @param validOnDay whether it must be valid on the day of the decision: it says a last day that is not past ({@link
 *     fr.clausesociale.person.Facts#PERMANENT} for what has no end), or it attests that very day
 * @param issuers the bodies that may issue it, such as France Travail; empty where the sources name none
 * @param alternatives the documents that do as well, each by its own rules and without alternatives of its own; normally none
 * @since 0.1.0
 */
public record ProofRequirement(
        String kind,
        Text label,
        Optional<Integer> youngerThanMonths,
        boolean validOnDay,
        List<Text> issuers,
        List<ProofRequirement> alternatives) {

    /** Checks the limit and that alternatives have none of their own. */
    public ProofRequirement {
        issuers = List.copyOf(issuers);
        alternatives = List.copyOf(alternatives);
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
        for (int i = 0; i < alternatives.size(); i++) {
            requireAt(
                    "/alternatives/" + i,
                    alternatives.get(i).alternatives().isEmpty(),
                    "proof-alternatives-nested",
                    "les documents qui remplacent le justificatif {0} forment une seule liste",
                    "the documents that do as well as proof {0} are one list, without lists below it",
                    kind);
        }
    }

    /** Obtains a document whose age does not matter. */
    public static ProofRequirement of(String kind, Text label) {
        return new ProofRequirement(kind, label, Optional.empty(), false, List.of(), List.of());
    }

    /** Obtains a document that must be younger than a number of months. */
    public static ProofRequirement youngerThan(int months, String kind, Text label) {
        return new ProofRequirement(kind, label, Optional.of(months), false, List.of(), List.of());
    }

    /** Obtains a document that must be valid on the day of the decision. */
    public static ProofRequirement validOnDay(String kind, Text label) {
        return new ProofRequirement(kind, label, Optional.empty(), true, List.of(), List.of());
    }

    /** The same document with the bodies that may issue it. */
    public ProofRequirement issuedBy(Text... bodies) {
        return new ProofRequirement(kind, label, youngerThanMonths, validOnDay, List.of(bodies), alternatives);
    }

    /** This document or, failing that, another one: either is enough. */
    public ProofRequirement or(ProofRequirement other) {
        return new ProofRequirement(
                kind,
                label,
                youngerThanMonths,
                validOnDay,
                issuers,
                Stream.concat(alternatives.stream(), Stream.of(other)).toList());
    }

    /** What the document is, who issues it, how old it may be, and what does as well. */
    public Text inWords() {
        return inWords(Optional.empty());
    }

    /** The same for a decision on a day. */
    Text inWords(LocalDate at) {
        return inWords(Optional.of(at));
    }

    private Text inWords(Optional<LocalDate> at) {
        return each().map(one -> one.alone(at))
                .reduce((a, b) -> Text.format("{0}, à défaut {1}", "{0}, failing that {1}", a, b))
                .orElse(label);
    }

    private Text alone(Optional<LocalDate> at) {
        Text words = label;
        if (!issuers.isEmpty()) {
            Text last = issuers.get(issuers.size() - 1);
            Text bodies = issuers.stream()
                    .limit(issuers.size() - 1L)
                    .reduce((a, b) -> Text.format("{0}, {1}", "{0}, {1}", a, b))
                    .map(others -> Text.format("{0} ou {1}", "{0} or {1}", others, last))
                    .orElse(last);
            words = Text.format("{0} ({1})", "{0} ({1})", words, bodies);
        }
        if (youngerThanMonths.isPresent()) {
            words = Text.format(
                    "{0}, de moins de {1} mois", "{0}, less than {1} months old", words, youngerThanMonths.get());
        }
        if (validOnDay) {
            words = Text.format("{0}, en cours de validité", "{0}, valid", words);
        }
        return at.isPresent() && (validOnDay || youngerThanMonths.isPresent())
                ? Text.format("{0} au {1}", "{0} on {1}", words, at.get())
                : words;
    }

    /** A constant text: the document to ask a person for may reveal a disability or a benefit. */
    @Override
    public String toString() {
        return "ProofRequirement[hidden]";
    }

    /** The kinds of documents that do, this one first. */
    List<String> kinds() {
        return each().map(ProofRequirement::kind).toList();
    }

    /** Whether a document is of this kind or of one that does as well. */
    boolean asksFor(Proof proof) {
        return each().anyMatch(one -> one.kind.equals(proof.kind()));
    }

    /**
     * Whether a document proves the criterion on a day. When it was issued does not matter, only which day it attests: a
     * document of a later day says nothing of this one.
     */
    boolean accepts(Proof proof, LocalDate at) {
        return each().anyMatch(one -> one.kind.equals(proof.kind()) && one.holds(proof, at));
    }

    private boolean holds(Proof proof, LocalDate at) {
        return !attestsLaterDay(proof, at)
                && isYoung(proof, at)
                && !hasEnded(proof, at)
                && (!validOnDay || saysValidity(proof, at));
    }

    private static boolean attestsLaterDay(Proof proof, LocalDate at) {
        return proof.attestedDay().isAfter(at);
    }

    private boolean isYoung(Proof proof, LocalDate at) {
        return limit(proof).filter(day -> !day.isAfter(at)).isEmpty();
    }

    /** The first day on which a document is too old, if it can be. */
    private Optional<LocalDate> limit(Proof proof) {
        return youngerThanMonths.map(
                months -> MonthEnd.LAST_DAY_OF_MONTH.plus(proof.attestedDay(), Period.ofMonths(months)));
    }

    private static boolean hasEnded(Proof proof, LocalDate at) {
        return proof.validUntil().filter(at::isAfter).isPresent();
    }

    private static boolean saysValidity(Proof proof, LocalDate at) {
        return proof.validUntil().isPresent() || proof.attestedDay().equals(at);
    }

    /** What a document for which this asks is worth on a day, in words. */
    Text judgement(Proof proof, LocalDate at) {
        if (accepts(proof, at)) {
            return Text.of("valable", "valid");
        }
        if (attestsLaterDay(proof, at)) {
            return Text.format(
                    "postérieur au {0}, dont il ne dit rien", "later than {0}, of which it says nothing", at);
        }
        boolean onlyValidityLacks = each().filter(one -> one.kind.equals(proof.kind()))
                .anyMatch(one -> one.isYoung(proof, at) && !hasEnded(proof, at));
        return onlyValidityLacks
                ? Text.of("ne dit pas jusqu'à quand il est valable", "does not say until when it is valid")
                : Text.of("périmé", "out of date");
    }

    /** The days on which a document for which this asks may begin or cease to prove the criterion. */
    Stream<LocalDate> turningDays(Proof proof) {
        return each().filter(one -> one.kind.equals(proof.kind()))
                .flatMap(one -> Stream.of(Optional.of(proof.attestedDay()), one.limit(proof), proof.validUntil()))
                .flatMap(Optional::stream);
    }

    private Stream<ProofRequirement> each() {
        return Stream.concat(Stream.of(this), alternatives.stream());
    }
}
