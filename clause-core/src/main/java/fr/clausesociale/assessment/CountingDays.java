package fr.clausesociale.assessment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.clausesociale.Text;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingEnd;
import fr.clausesociale.terms.EligibilityWindow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** On which days hours of a hire count: in the contract, and in the windows that it opens. */
final class CountingDays {

    /** A company on a lot. */
    private record Place(LotId lot, CompanyId company) {}

    private final ClauseTerms terms;
    private final Map<Place, Event.SubcontractorAccepted> subcontracts;
    private final Validations validations;
    private final Decisions decisions;
    private final LocalDate notifiedOn;
    private final LocalDate endsOn;
    private final Map<PersonToken, LocalDate> firstHires = new HashMap<>();

    CountingDays(
            ClauseTerms terms,
            List<Event.SubcontractorAccepted> subcontractors,
            List<Event.Hire> hires,
            Validations validations,
            Decisions decisions,
            LocalDate notifiedOn,
            LocalDate endsOn) {
        this.terms = terms;
        this.subcontracts = subcontractors.stream()
                .collect(toMap(event -> new Place(event.lot(), event.subcontractor()), identity()));
        this.validations = validations;
        this.decisions = decisions;
        this.notifiedOn = notifiedOn;
        this.endsOn = endsOn;
        for (Event.Hire hire : hires) {
            firstHires.merge(hire.person(), hire.startsOn(), (a, b) -> a.isBefore(b) ? a : b);
        }
    }

    /** The first day on which hours of a hire may count. */
    LocalDate first(Event.Hire hire) {
        LocalDate onLot = firstOnLot(hire);
        return validations.countingFrom(hire).filter(onLot::isBefore).orElse(onLot);
    }

    /** The first day on which its company can have hours counted on the lot. */
    private LocalDate firstOnLot(Event.Hire hire) {
        return subcontract(hire)
                .map(Event.SubcontractorAccepted::from)
                .filter(notifiedOn::isBefore)
                .orElse(notifiedOn);
    }

    /** How its company came to work on the lot, if it is a subcontractor. */
    private Optional<Event.SubcontractorAccepted> subcontract(Event.Hire hire) {
        return Optional.ofNullable(subcontracts.get(new Place(hire.lot(), hire.company())));
    }

    /** The last day on which hours of a hire may count. */
    LocalDate last(Event.Hire hire) {
        return windowEnd(hire).map(CountingEnd::day).filter(endsOn::isAfter).orElse(endsOn);
    }

    /** The window of a hire that ends first; empty if none is open to it. */
    Optional<CountingEnd> windowEnd(Event.Hire hire) {
        return terms.countingEnd(hire.employment(), hire.startsOn(), start -> since(start, hire));
    }

    /** What becomes of hours of a hire by the day of the work, from each day on. */
    NavigableMap<LocalDate, HoursOutcome> outcomes(Event.Hire hire, HoursOutcome within) {
        LegalReference article = terms.obligation(hire.lot()).orElseThrow().reference();
        NavigableMap<LocalDate, HoursOutcome> outcomes = new TreeMap<>();
        outcomes.put(
                LocalDate.MIN,
                HoursOutcome.of(
                        HoursReason.BEFORE_NOTIFICATION,
                        Text.format("avant la notification du {0}", "before the notification of {0}", notifiedOn),
                        article));
        LocalDate onLot = firstOnLot(hire);
        subcontract(hire)
                .filter(event -> event.from().isAfter(notifiedOn))
                .ifPresent(event -> outcomes.put(notifiedOn, before(event)));
        validations.countingFrom(hire).ifPresent(day -> outcomes.put(onLot, validations.before(hire, day)));
        outcomes.put(first(hire), within);
        windowEnd(hire)
                .filter(end -> end.day().isBefore(endsOn))
                .ifPresent(end -> from(end.day().plusDays(1), ended(end), outcomes));
        from(endsOn.plusDays(1), afterContract(article), outcomes);
        return outcomes;
    }

    /** Lets hours from a day on have an outcome, if the contract is notified by then. */
    private void from(LocalDate day, HoursOutcome outcome, NavigableMap<LocalDate, HoursOutcome> outcomes) {
        LocalDate first = day.isBefore(notifiedOn) ? notifiedOn : day;
        outcomes.tailMap(first, true).clear();
        outcomes.put(first, outcome);
    }

    private static HoursOutcome before(Event.SubcontractorAccepted event) {
        return HoursOutcome.of(
                HoursReason.BEFORE_SUBCONTRACT,
                Text.format(
                        "les heures de ce sous-traitant comptent à compter du {0}",
                        "hours of this subcontractor count from {0} on", event.from()),
                event.reference());
    }

    private static HoursOutcome ended(CountingEnd end) {
        return HoursOutcome.of(
                HoursReason.WINDOW_ENDED,
                Text.format(
                        "la période de prise en compte s'est terminée le {0} ({1})",
                        "the counting window ended on {0} ({1})", end.day(), end.window()),
                end.reference());
    }

    private HoursOutcome afterContract(LegalReference article) {
        return HoursOutcome.of(
                HoursReason.AFTER_CONTRACT,
                Text.format("après la fin du marché, le {0}", "after the last day of the contract, {0}", endsOn),
                article);
    }

    /** The day of the event from which a window of a hire runs; empty if it has not come. */
    private Optional<LocalDate> since(EligibilityWindow.Start start, Event.Hire hire) {
        return switch (start) {
            case FIRST_HIRE -> Optional.of(firstHires.getOrDefault(hire.person(), hire.startsOn()));
            case EACH_HIRE -> Optional.of(hire.startsOn());
            case FIRST_DECISION -> decisions.firstEligible(hire.person());
            case NOTIFICATION -> Optional.of(notifiedOn);
        };
    }
}
