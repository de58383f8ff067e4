package fr.clausesociale.assessment;

import static fr.clausesociale.ClauseException.requireDay;
import static java.util.stream.Collectors.toMap;

import fr.clausesociale.ClauseException;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingRule;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.ReportingCalendar;
import fr.clausesociale.terms.SettlementTerm;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says where a contract stands: the terms, a journal and a day give an {@link Assessment}.
 *
 * <p>Contracts do not depend on each other, so that a portfolio is assessed in parallel, or on an existing engine, one
 * assessor per contract. Nothing in it reads a clock. This type is immutable and thread-safe; make one per terms and keep it.
 *
 * @since 0.1.0
 */
public final class Assessor {

    private final ClauseTerms terms;
    private final String fingerprint;

    private Assessor(ClauseTerms terms) {
        this.terms = terms;
        this.fingerprint = terms.fingerprint();
    }

    /** Prepares terms for assessments. */
    public static Assessor of(ClauseTerms terms) {
        return new Assessor(terms);
    }

    /**
     * Assesses the contract.
     *
     * @param journal what happened; events after the day are counted and otherwise ignored, events that cannot be used are
     *     rejected with their reason
     * @param asOf the day
     * @throws ClauseException {@code day-out-of-range} if the day is not of the years 1900 to 9999
     */
    public Assessment assess(Journal journal, LocalDate asOf) {
        requireDay(asOf);
        Ledger ledger = UsableEvents.ledger(terms, journal, asOf);
        Optional<HoursCounting> counting = ledger.counting();
        List<HoursLine> lines = counting.map(one -> lines(ledger, one)).orElse(List.of());
        SubTargets targets = new SubTargets(
                ledger.hires(), counting.map(HoursCounting::decisions).orElseGet(Decisions::new));
        List<LotPosition> lots = new Positions(terms, ledger, lines, targets, asOf).lots();
        Optional<SettlementTerm> settlement = terms.settlement();
        return Assessment.builder()
                .contract(terms.contract().id())
                .asOf(asOf)
                .termsFingerprint(fingerprint)
                .notifiedOn(ledger.notifiedOn())
                .endsOn(ledger.endsOn())
                .journal(ledger.account())
                .lots(lots)
                .hires(counting.map(c -> hires(ledger, c)).orElse(List.of()))
                .lines(lines)
                .documents(documents(ledger, asOf))
                .penalties(new Penalties(terms, ledger, asOf)
                        .sheet(ledger.notifiedOn().isPresent() ? lots : List.of()))
                .settlement(settlement.flatMap(term ->
                        new Settlement(term).sheet(terms.contract().holder().members(), lots)))
                .build();
    }

    /**
     * Says where the contract stands against the plan of whoever follows it, where it ends if it goes on like that, and what is
     * to be done next.
     *
     * @param assessment an assessment under these terms
     * @param plans when the hours of lots are to be done, in any order; of a lot without a plan nothing is known to be planned
     * @param policy how contracts are followed
     * @throws ClauseException {@code assessment-of-other-terms}, {@code plan-lot-unknown}, {@code plan-duplicated}, {@code
     *     plan-after-contract}, {@code day-out-of-range} if the assessment is of a day outside the years 1900 to 9999
     */
    public Standing standing(Assessment assessment, List<LotPlan> plans, FollowUpPolicy policy) {
        ClauseException.require(
                assessment.termsFingerprint().equals(fingerprint),
                "assessment-of-other-terms",
                "l'état du marché {0} n'a pas été établi avec cette clause",
                "the assessment of contract {0} was not made under these terms",
                assessment.contract().value());
        requireDay(assessment.asOf());
        return new FollowUp(terms, assessment, plans, policy).standing();
    }

    private static List<HireStatus> hires(Ledger ledger, HoursCounting counting) {
        return ledger.hires().stream()
                .sorted(Comparator.comparing(Event.Hire::id))
                .map(counting::status)
                .toList();
    }

    private List<HoursLine> lines(Ledger ledger, HoursCounting counting) {
        List<HoursLine> declared = ledger.declarations().stream()
                .sorted(Comparator.comparing(Ledger.Declaration::id))
                .map(counting::line)
                .toList();
        Hours perDay = terms.plausibleHoursPerDay().orElse(Hours.of(24));
        Map<EventId, PersonToken> persons = ledger.hires().stream().collect(toMap(Event.Hire::id, Event.Hire::person));
        List<HoursLine> plausible = new HoursAbovePlausible(perDay, declared, persons).refused();
        List<HoursLine> lines = terms.countingRules(CountingRule.PersonCap.class).stream()
                .findFirst()
                .map(cap -> new HoursAboveCap(cap, plausible, persons).refused())
                .orElse(plausible);
        return HoursAlongside.told(lines, persons, ledger.checks());
    }

    private List<DocumentStatus> documents(Ledger ledger, LocalDate asOf) {
        return terms.calendars().stream()
                .flatMap(calendar -> ledger.documents(calendar, asOf).stream())
                .map(document -> status(document, ledger, asOf))
                .toList();
    }

    private DocumentStatus status(ReportingCalendar.DueDocument document, Ledger ledger, LocalDate asOf) {
        Optional<LocalDate> receivedOn = Optional.ofNullable(ledger.receipts().get(document.id()));
        LocalDate seenOn = receivedOn.orElse(asOf);
        boolean late = document.lastDay().filter(seenOn::isAfter).isPresent();
        DocumentStatus.State state = receivedOn.isPresent()
                ? (late ? DocumentStatus.State.RECEIVED_LATE : DocumentStatus.State.RECEIVED)
                : (late ? DocumentStatus.State.LATE : DocumentStatus.State.AWAITED);
        boolean lacksNotice = late
                && terms.latePenalty(document.id(), PenaltyTerm.LateFrom.LAST_DAY)
                        .isEmpty()
                && terms.latePenalty(document.id(), PenaltyTerm.LateFrom.FORMAL_NOTICE)
                        .isPresent()
                && !ledger.notices().containsKey(document.id());
        return new DocumentStatus(
                document.id(),
                document.start(),
                document.startsOn(),
                document.lastDay(),
                receivedOn,
                state,
                lacksNotice);
    }
}
