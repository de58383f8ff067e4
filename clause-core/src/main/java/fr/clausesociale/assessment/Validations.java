package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingRule.PriorValidation;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What becomes of hours in a contract that wants hires to be validated beforehand. */
final class Validations {

    private final ClauseTerms terms;
    private final Map<EventId, LocalDate> validated;
    private final LocalDate notifiedOn;
    private final LocalDate asOf;

    Validations(ClauseTerms terms, Map<EventId, LocalDate> validated, LocalDate notifiedOn, LocalDate asOf) {
        this.terms = terms;
        this.validated = validated;
        this.notifiedOn = notifiedOn;
        this.asOf = asOf;
    }

    /** Why no hour of a hire counts that was not validated in time; empty if it was, or still can be. */
    Optional<HoursOutcome> exclusion(Event.Hire hire) {
        LocalDate lastDay = lastDay(hire);
        return rule(hire, PriorValidation.Late.NO_HOURS)
                .filter(rule -> on(hire).orElse(asOf).isAfter(lastDay))
                .map(rule -> HoursOutcome.of(
                        HoursReason.NOT_VALIDATED,
                        on(hire).map(day -> Text.format(
                                        "embauche validée le {0}, et non au plus tard le {1}",
                                        "hire validated on {0} and not by {1}", day, lastDay))
                                .orElseGet(() -> Text.format(
                                        "embauche non validée au plus tard le {0}",
                                        "hire not validated by {0}", lastDay)),
                        rule.reference()));
    }

    /** That a validation may still come; empty if there is one, or none is wanted. */
    Optional<HoursOutcome> awaited(Event.Hire hire) {
        return rule(hire)
                .filter(rule -> on(hire).isEmpty())
                .map(rule -> HoursOutcome.of(
                        HoursReason.VALIDATION_AWAITED,
                        Text.format(
                                "aucune validation de l'embauche du {0} à ce jour",
                                "no validation yet of the hire of {0}", hire.startsOn()),
                        rule.reference()));
    }

    /** The day from which hours count that a late validation lets count. */
    Optional<LocalDate> countingFrom(Event.Hire hire) {
        return rule(hire, PriorValidation.Late.HOURS_FROM_VALIDATION)
                .flatMap(rule -> on(hire))
                .filter(lastDay(hire)::isBefore);
    }

    /** What becomes of hours worked before the day from which they count. */
    HoursOutcome before(Event.Hire hire, LocalDate day) {
        return HoursOutcome.of(
                HoursReason.BEFORE_VALIDATION,
                Text.format("avant la validation de l'embauche, le {0}", "before the hire was validated, on {0}", day),
                rule(hire).orElseThrow().reference());
    }

    private Optional<PriorValidation> rule(Event.Hire hire, PriorValidation.Late late) {
        return rule(hire).filter(rule -> rule.late() == late);
    }

    private Optional<PriorValidation> rule(Event.Hire hire) {
        return terms.countingRules(PriorValidation.class).stream()
                .filter(rule -> rule.routes().contains(hire.route()))
                .findFirst();
    }

    private Optional<LocalDate> on(Event.Hire hire) {
        return Optional.ofNullable(validated.get(hire.id()));
    }

    /** The last day on which a validation is in time. */
    private LocalDate lastDay(Event.Hire hire) {
        return hire.startsOn().isBefore(notifiedOn) ? notifiedOn : hire.startsOn();
    }
}
