package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.assessment.AlternativePosition.State;
import fr.clausesociale.assessment.AlternativePosition.Year;
import fr.clausesociale.contract.Fulfilment;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.YearlyActions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the lots stand that may be met by actions instead of hours. */
final class Alternatives {

    private final Ledger ledger;
    private final LocalDate asOf;

    Alternatives(Ledger ledger, LocalDate asOf) {
        this.ledger = ledger;
        this.asOf = asOf;
    }

    /** Whether the holder chose actions, so that the lot owes no hours. */
    boolean owesActions(LotId lot) {
        return ledger.chosen(lot).filter(choice -> choice == Fulfilment.ACTIONS).isPresent();
    }

    /**
     * Where a lot stands.
     *
     * @param hoursToPerform what its hours come to if they are chosen
     * @param tally the hours declared
     */
    AlternativePosition position(LotId lot, YearlyActions actions, Hours hoursToPerform, HoursTally tally) {
        List<Year> years = ledger.notifiedOn().stream()
                .flatMap(notified -> actions.years(notified, ledger.endsOn(), asOf).stream())
                .map(year -> new Year(year.from(), year.to(), year.asked(), actions.due(year, asOf), done(lot, year)))
                .toList();
        Optional<Fulfilment> chosen = ledger.chosen(lot);
        boolean hoursMet = hoursToPerform.compareTo(tally.credited()) <= 0;
        boolean actionsMet = years.stream().allMatch(year -> year.missing() == 0);
        State state = chosen.map(choice -> choice == Fulfilment.HOURS ? hoursMet : actionsMet)
                .map(met -> met ? State.MET : State.NOT_MET)
                .orElseGet(() -> hoursMet == actionsMet ? (hoursMet ? State.MET : State.NOT_MET) : State.UNDETERMINED);
        return new AlternativePosition(
                chosen,
                hoursToPerform,
                years,
                state,
                derivation(lot, actions, chosen, hoursToPerform, tally, years, state));
    }

    private int done(LotId lot, YearlyActions.ContractYear year) {
        return (int) ledger.performed().stream()
                .filter(event -> event.lot().equals(lot)
                        && !event.performedOn().isBefore(year.from())
                        && !event.performedOn().isAfter(year.to()))
                .count();
    }

    private Derivation derivation(
            LotId lot,
            YearlyActions actions,
            Optional<Fulfilment> chosen,
            Hours hoursToPerform,
            HoursTally tally,
            List<Year> years,
            State state) {
        List<Derivation> steps = new ArrayList<>();
        steps.add(Derivation.of(
                "par les heures : {0} à réaliser, {1} {2}",
                "by hours: {0} to perform, {1} {2}", hoursToPerform, tally.credited(), tally.creditedLabel()));
        steps.add(Derivation.of(
                        "par les actions : {0} par an ({1}, {2}) ; dues : {3} ; manquantes : {4}",
                        "by actions: {0} a year ({1}, {2}); due: {3}; missing: {4}",
                        actions.perYear(),
                        actions.year().orElseThrow().label(),
                        actions.reading().orElseThrow().label(),
                        years.stream().mapToInt(Year::due).sum(),
                        years.stream().mapToInt(Year::missing).sum())
                .under(actions.reference())
                .from(years.stream().map(Alternatives::step).toList()));
        Derivation verdict = Derivation.of(
                "heures ou actions au choix du titulaire : {0} ; {1}",
                "hours or actions, as the holder chooses: {0}; {1}",
                chosen.map(choice -> Text.format("{0} choisies", "{0} chosen", choice.label()))
                        .orElse(Text.of("rien n'est encore choisi", "nothing chosen yet")),
                label(state));
        return ledger.choice(lot)
                .map(Event.FulfilmentChosen::on)
                .map(verdict::on)
                .orElse(verdict)
                .under(actions.reference())
                .from(steps);
    }

    private static Derivation step(Year year) {
        return Derivation.of(
                "du {0} au {1}, actions demandées : {2} ; dues : {3} ; réalisées : {4}",
                "from {0} to {1}, actions asked for: {2}; due: {3}; done: {4}",
                year.from(),
                year.to(),
                year.asked(),
                year.due(),
                year.done());
    }

    private static Text label(State state) {
        return switch (state) {
            case MET -> Text.of("fait pour ce qui est dû à ce jour", "done as far as due on that day");
            case UNDETERMINED -> Text.of("fait ou non selon ce choix", "done or not as will be chosen");
            case NOT_MET -> Text.of("pas fait pour ce qui est dû à ce jour", "not done as far as due on that day");
        };
    }
}
