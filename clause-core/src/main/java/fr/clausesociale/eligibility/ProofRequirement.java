package fr.clausesociale.eligibility;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.ClauseException.requireAt;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import fr.clausesociale.Text;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Proof;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document that proves a criterion, who issues it, and how near to the decision the situation lies that it attests.
 *
 * <p>Months are counted by the calendar. Where the last month has no such day its last day counts ({@link
 * MonthEnd#LAST_DAY_OF_MONTH}, the rule of article 641 of the Code de procédure civile, for lack of another one in the sources): a
 * document of 30 November is less than 3 months old until 27 February, or 28 February of a leap year. Explanations say the last day,
 * and this rule where it decides.
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
 * @param unchanging whether it proves what does not change, such as a date of birth or a diploma: then neither the day that it
 *     attests nor the last day on which it is valid matters, and an identity card that has expired or was issued after the hire will do
 * @param issuers the bodies that may issue it, such as France Travail; empty where the sources name none
 * @param alternatives the documents that do as well, each by its own rules and without alternatives of its own; normally none
 * @since 0.1.0
 */
public record ProofRequirement(
        String kind,
        Text label,
        Optional<Integer> youngerThanMonths,
        boolean validOnDay,
        boolean unchanging,
        List<Text> issuers,
        List<ProofRequirement> alternatives) {

    private static final MonthEnd AGE_AT_MONTH_END = MonthEnd.LAST_DAY_OF_MONTH;

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
        requireAt(
                "/unchanging",
                !unchanging || (youngerThanMonths.isEmpty() && !validOnDay),
                "proof-dates-contradictory",
                "le justificatif {0}, qui prouve ce qui ne change pas, n'a ni ancienneté maximale ni validité à vérifier",
                "proof {0} shows what does not change, so it has neither an age limit nor a validity to check",
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

    /**
     * Obtains a document that attests a state, however old it is: one of a day after the decision says nothing of it, and one that
     * states its last day is worth nothing after it.
     */
    public static ProofRequirement of(String kind, Text label) {
        return new ProofRequirement(kind, label, Optional.empty(), false, false, List.of(), List.of());
    }

    /** Obtains a document that proves what does not change, whatever its dates. */
    public static ProofRequirement unchanging(String kind, Text label) {
        return new ProofRequirement(kind, label, Optional.empty(), false, true, List.of(), List.of());
    }

    /** Obtains a document that must be younger than a number of months. */
    public static ProofRequirement youngerThan(int months, String kind, Text label) {
        return new ProofRequirement(kind, label, Optional.of(months), false, false, List.of(), List.of());
    }

    /** Obtains a document that must be valid on the day of the decision. */
    public static ProofRequirement validOnDay(String kind, Text label) {
        return new ProofRequirement(kind, label, Optional.empty(), true, false, List.of(), List.of());
    }

    /** The same document with the bodies that may issue it. */
    public ProofRequirement issuedBy(Text... bodies) {
        return new ProofRequirement(
                kind, label, youngerThanMonths, validOnDay, unchanging, List.of(bodies), alternatives);
    }

    /** This document or, failing that, another one: either is enough. */
    public ProofRequirement or(ProofRequirement other) {
        return new ProofRequirement(
                kind,
                label,
                youngerThanMonths,
                validOnDay,
                unchanging,
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
        if (unchanging) {
            words = Text.format("{0}, de toute date", "{0}, of any date", words);
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
     * document of a later day says nothing of this one, unless it proves what does not change.
     */
    boolean accepts(Proof proof, LocalDate at) {
        return each().anyMatch(one -> one.kind.equals(proof.kind()) && one.holds(proof, at));
    }

    private boolean holds(Proof proof, LocalDate at) {
        return unchanging
                || (!attestsLaterDay(proof, at)
                        && isYoung(proof, at)
                        && !hasEnded(proof, at)
                        && (!validOnDay || saysValidity(proof, at)));
    }

    private static boolean attestsLaterDay(Proof proof, LocalDate at) {
        return proof.attestedDay().isAfter(at);
    }

    private boolean isYoung(Proof proof, LocalDate at) {
        return limit(proof).filter(day -> !day.isAfter(at)).isEmpty();
    }

    /** The first day on which a document is too old, if it can be. */
    private Optional<LocalDate> limit(Proof proof) {
        return youngerThanMonths.map(months -> AGE_AT_MONTH_END.plus(proof.attestedDay(), Period.ofMonths(months)));
    }

    private static boolean hasEnded(Proof proof, LocalDate at) {
        return proof.validUntil().filter(at::isAfter).isPresent();
    }

    private static boolean saysValidity(Proof proof, LocalDate at) {
        return proof.validUntil().isPresent() || proof.attestedDay().equals(at);
    }

    /** What a document for which this asks is worth on a day, in words. */
    Text judgement(Proof proof, LocalDate at) {
        if (attestsLaterDay(proof, at) && !accepts(proof, at)) {
            return Text.format(
                    "postérieur au {0}, dont il ne dit rien", "later than {0}, of which it says nothing", at);
        }
        LocalDate last = longest(proof).lastDay(proof);
        if (accepts(proof, at)) {
            return last.isBefore(Facts.PERMANENT)
                    ? Text.format("valable jusqu'au {0}", "valid until {0}", last)
                    : Text.of("valable", "valid");
        }
        boolean onlyValidityLacks = each().filter(one -> one.kind.equals(proof.kind()))
                .anyMatch(one -> one.isYoung(proof, at) && !hasEnded(proof, at));
        return onlyValidityLacks
                ? Text.of("ne dit pas jusqu'à quand il est valable", "does not say until when it is valid")
                : Text.format("périmé, valable jusqu'au {0}", "out of date, valid until {0}", last);
    }

    /** What happens where a document becomes too old in a month that has no such day, if that decides its last day. */
    Optional<Text> monthEnd(Proof proof) {
        ProofRequirement longest = longest(proof);
        return longest.limit(proof)
                .filter(day -> day.getDayOfMonth() != proof.attestedDay().getDayOfMonth())
                .filter(day -> longest.lastDay(proof).equals(day.minusDays(1)))
                .map(day -> Text.format(
                        "{0} le {1} ({2})",
                        "{0} on {1} ({2})",
                        Period.ofMonths(longest.youngerThanMonths.orElseThrow()),
                        day,
                        AGE_AT_MONTH_END.label()));
    }

    /** Of the documents of the kind of a given one that do, the one that holds longest. */
    private ProofRequirement longest(Proof proof) {
        return each().filter(one -> one.kind.equals(proof.kind()))
                .max(comparing(one -> one.lastDay(proof)))
                .orElseThrow();
    }

    /** The last day on which a document proves the criterion; {@link Facts#PERMANENT} if it never ceases to. */
    private LocalDate lastDay(Proof proof) {
        if (unchanging) {
            return Facts.PERMANENT;
        }
        Optional<LocalDate> valid =
                proof.validUntil().or(() -> Optional.of(proof.attestedDay()).filter(day -> validOnDay));
        return Stream.of(valid, limit(proof).map(day -> day.minusDays(1)))
                .flatMap(Optional::stream)
                .min(naturalOrder())
                .orElse(Facts.PERMANENT);
    }

    /** The days on which a document for which this asks may begin or cease to prove the criterion. */
    Stream<LocalDate> turningDays(Proof proof) {
        return each().filter(one -> one.kind.equals(proof.kind()) && !one.unchanging)
                .flatMap(one -> Stream.of(Optional.of(proof.attestedDay()), one.limit(proof), proof.validUntil()))
                .flatMap(Optional::stream);
    }

    private Stream<ProofRequirement> each() {
        return Stream.concat(Stream.of(this), alternatives.stream());
    }
}
