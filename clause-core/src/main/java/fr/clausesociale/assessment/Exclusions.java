package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.journal.Event;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingRule;
import java.time.LocalDate;
import java.util.Optional;

/** Which hires have hours that can never count, whenever they are worked and whoever works them. */
final class Exclusions {

    private final ClauseTerms terms;
    private final Validations validations;
    private final LocalDate notifiedOn;

    Exclusions(ClauseTerms terms, Validations validations, LocalDate notifiedOn) {
        this.terms = terms;
        this.validations = validations;
        this.notifiedOn = notifiedOn;
    }

    /** Why no hour of a hire can count; empty if some may. */
    Optional<HoursOutcome> of(Event.Hire hire) {
        return withoutClause(hire)
                .or(() -> notAdmitted(hire))
                .or(() -> alreadyEmployed(hire))
                .or(() -> validations.exclusion(hire));
    }

    private Optional<HoursOutcome> withoutClause(Event.Hire hire) {
        return terms.obligation(hire.lot()).isPresent()
                ? Optional.empty()
                : Optional.of(new HoursOutcome(
                        Optional.of(HoursReason.LOT_WITHOUT_CLAUSE),
                        Text.of("le lot ne porte pas la clause", "the lot does not bear the clause"),
                        Optional.empty()));
    }

    private Optional<HoursOutcome> notAdmitted(Event.Hire hire) {
        return terms.means().admits(hire.route(), hire.employment(), hire.structure())
                        || terms.means().leavesOpen(hire.route(), hire.employment())
                ? Optional.empty()
                : Optional.of(HoursOutcome.of(
                        HoursReason.MEANS_NOT_ADMITTED,
                        Text.format(
                                "le marché n'admet pas cette modalité de réalisation : {0}, {1}",
                                "the contract does not admit this way of having hours performed: {0}, {1}",
                                hire.route().label(),
                                hire.employment().label()),
                        terms.means().reference()));
    }

    private Optional<HoursOutcome> alreadyEmployed(Event.Hire hire) {
        return terms.countingRules(CountingRule.NewHire.class).stream()
                .filter(rule -> rule.routes().contains(hire.route()))
                .filter(rule -> hire.startsOn().isBefore(rule.notBefore().orElse(notifiedOn)))
                .map(rule -> HoursOutcome.of(
                        HoursReason.ALREADY_EMPLOYED,
                        rule.notBefore()
                                .map(day -> Text.format(
                                        "contrat de travail commencé le {0} ; seul un recrutement à compter du {1} est nouveau",
                                        "employment began on {0}; only a recruitment from {1} on is new",
                                        hire.startsOn(),
                                        day))
                                .orElseGet(() -> Text.format(
                                        "contrat de travail commencé le {0}, avant la notification du {1} ; seul un nouveau recrutement compte",
                                        "employment began on {0}, before the notification of {1}; only a new recruitment counts",
                                        hire.startsOn(),
                                        notifiedOn)),
                        rule.reference()))
                .findFirst();
    }
}
