package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.journal.Event;
import fr.clausesociale.terms.ClauseTerms;
import java.util.Optional;

/** Which hires have hours that can never count, whenever they are worked and whoever works them. */
final class Exclusions {

    private final ClauseTerms terms;

    Exclusions(ClauseTerms terms) {
        this.terms = terms;
    }

    /** Why no hour of a hire can count; empty if some may. */
    Optional<Outcome> of(Event.Hire hire) {
        return withoutClause(hire).or(() -> notAdmitted(hire));
    }

    private Optional<Outcome> withoutClause(Event.Hire hire) {
        return terms.obligation(hire.lot()).isPresent()
                ? Optional.empty()
                : Optional.of(new Outcome(
                        Optional.of(HoursReason.LOT_WITHOUT_CLAUSE),
                        Text.of("le lot ne porte pas la clause", "the lot does not bear the clause"),
                        Optional.empty()));
    }

    private Optional<Outcome> notAdmitted(Event.Hire hire) {
        return terms.means().admits(hire.route(), hire.employment(), hire.structure())
                        || terms.means().leavesOpen(hire.route(), hire.employment())
                ? Optional.empty()
                : Optional.of(Outcome.of(
                        HoursReason.MEANS_NOT_ADMITTED,
                        Text.format(
                                "le marché n'admet pas cette modalité de réalisation : {0}, {1}",
                                "the contract does not admit this way of having hours performed: {0}, {1}",
                                hire.route().label(),
                                hire.employment().label()),
                        terms.means().reference()));
    }
}
