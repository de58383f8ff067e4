package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.contract.Contract;
import fr.clausesociale.contract.Lot;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingRule;
import fr.clausesociale.terms.LotObligation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Where each lot and each company stands. */
final class Positions {

    private final ClauseTerms terms;
    private final Contract contract;
    private final Ledger ledger;
    private final List<HoursLine> lines;
    private final SubTargets targets;
    private final LocalDate asOf;
    private final Alternatives alternatives;
    private final CompanyPositions companies;

    Positions(ClauseTerms terms, Ledger ledger, List<HoursLine> lines, SubTargets targets, LocalDate asOf) {
        this.asOf = asOf;
        this.alternatives = new Alternatives(ledger, asOf);
        this.terms = terms;
        this.contract = terms.contract();
        this.ledger = ledger;
        this.lines = lines;
        this.targets = targets;
        this.companies = new CompanyPositions(contract, ledger, lines);
    }

    List<LotPosition> lots() {
        return contract.lots().stream().map(this::lot).toList();
    }

    private LotPosition lot(Lot lot) {
        Money amount = companies.invoiced(lot.id());
        HoursTally tally = companies.tally(lot.id());
        List<Event.HoursNeutralised> events = ledger.neutralised().stream()
                .filter(event -> event.lot().equals(lot.id()))
                .toList();
        Hours neutralised = events.stream().map(Event.HoursNeutralised::hours).reduce(Hours.ZERO, Hours::plus);
        Optional<LotObligation> obligation = terms.obligation(lot.id());
        Optional<DueHours> dueHours = obligation.map(o -> DueHours.of(terms, o, amount, ledger.changes()));
        boolean owesActions = alternatives.owesActions(lot.id());
        Optional<Hours> due = dueHours.map(hours -> owesActions ? Hours.ZERO : hours.hours());
        Optional<OrderForecast> orders = obligation
                .filter(o -> o.followsInvoices() && !owesActions)
                .flatMap(o -> orders(lot.id())
                        .forecast(
                                amount,
                                sum -> DueHours.of(terms, o, sum, ledger.changes())
                                        .hours()));
        Hours toPerform = due.orElse(Hours.ZERO).minus(neutralised).orZeroIfNegative();
        List<CompanyPosition> shares =
                companies.of(lot.id(), due.map(d -> toPerform), obligation.flatMap(LotObligation::split));
        List<SubTargetPosition> subTargets = obligation
                .filter(o -> !o.subTargets().isEmpty())
                .map(o -> targets.of(o.subTargets(), lines(lot.id()), toPerform))
                .orElse(List.of());
        Optional<AlternativePosition> alternative = obligation
                .flatMap(LotObligation::alternative)
                .map(actions -> alternatives.position(
                        lot.id(),
                        actions,
                        dueHours.orElseThrow().hours().minus(neutralised).orZeroIfNegative(),
                        tally));
        Derivation derivation = dueHours.map(o -> derivation(
                        o.derivation(),
                        alternative.map(AlternativePosition::derivation),
                        corrected(lot.id()),
                        events,
                        owesActions ? Hours.ZERO : neutralised.minus(o.hours()).orZeroIfNegative(),
                        toPerform,
                        tally,
                        weights(lot.id()),
                        companies.steps(lot.id(), toPerform, shares, obligation.flatMap(LotObligation::split))))
                .orElseGet(() -> Derivation.of(
                                Text.of("le lot ne porte pas la clause", "the lot does not bear the clause"))
                        .from(sum(tally)));
        Hours exempted = ledger.exempted().stream()
                .filter(event -> event.lot().equals(lot.id()))
                .map(Event.HoursExempted::hours)
                .reduce(Hours.ZERO, Hours::plus);
        return new LotPosition(
                lot.id(),
                amount,
                due,
                orders,
                alternative,
                neutralised,
                exempted,
                tally,
                shares,
                subTargets,
                derivation);
    }

    private Orders orders(LotId lot) {
        return new Orders(
                ledger.orders().stream()
                        .filter(order -> order.event().lot().equals(lot))
                        .toList(),
                asOf,
                contract.currency());
    }

    private List<HoursLine> lines(LotId lot) {
        return lines.stream().filter(line -> line.lot().equals(lot)).toList();
    }

    /** The invoices of a lot that were corrected, with what they came to before. */
    private Stream<Derivation> corrected(LotId lot) {
        return ledger.invoices().stream()
                .filter(bill ->
                        bill.event().lot().equals(lot) && !bill.corrections().isEmpty())
                .map(bill -> Derivation.of(
                                "facture {0} ({1}) : {2}",
                                "invoice {0} of {1}: {2}",
                                bill.event().id().value(),
                                bill.event().company().value(),
                                bill.event().amount())
                        .on(bill.event().on())
                        .from(bill.corrections().stream()
                                .map(correction -> Derivation.of(
                                                "corrigée par {0} : {1}",
                                                "corrected by {0}: {1}",
                                                correction.id().value(),
                                                correction.amount())
                                        .on(correction.on()))
                                .toList()));
    }

    /** What each weight makes of hours of a lot, in the order of the terms. */
    private List<Derivation> weights(LotId lot) {
        return terms.countingRules(CountingRule.Weight.class).stream()
                .flatMap(rule -> lines(lot).stream()
                        .flatMap(line -> line.parts().stream())
                        .filter(part -> part.weight().filter(rule::equals).isPresent())
                        .map(HoursPart::tally)
                        .reduce(HoursTally::plus)
                        .map(tally -> weight(rule, tally))
                        .stream())
                .toList();
    }

    private static Derivation weight(CountingRule.Weight rule, HoursTally tally) {
        return Derivation.of(
                        tally.pending().isZero()
                                ? "{0} : comptées {1} → créditées {2}"
                                : "{0} : comptées {1} → créditées {2} ; en attente {3} → {4}",
                        tally.pending().isZero()
                                ? "{0}: counted {1} → credited {2}"
                                : "{0}: counted {1} → credited {2}; pending {3} → {4}",
                        rule.statement(),
                        tally.counted(),
                        tally.credited(),
                        tally.pending(),
                        tally.creditedPending())
                .rounded(
                        "chaque part d'une déclaration à la seconde la plus proche, la moitié vers le haut",
                        "each part of a declaration to the nearest second, half up")
                .under(rule.reference());
    }

    private static Derivation derivation(
            Derivation due,
            Optional<Derivation> alternative,
            Stream<Derivation> corrected,
            List<Event.HoursNeutralised> neutralised,
            Hours inExcess,
            Hours toPerform,
            HoursTally tally,
            List<Derivation> weights,
            List<Derivation> companies) {
        List<Derivation> steps = new ArrayList<>();
        steps.add(due);
        alternative.ifPresent(steps::add);
        corrected.forEach(steps::add);
        neutralised.forEach(
                event -> steps.add(Derivation.of("heures neutralisées : {0}", "neutralised hours: {0}", event.hours())
                        .under(event.reference())
                        .on(event.on())));
        if (inExcess.isPositive()) {
            steps.add(Derivation.of(
                    "neutralisées au-delà de ce qui est dû, sans effet à ce jour : {0}",
                    "neutralised beyond what is due, without effect on that day: {0}", inExcess));
        }
        steps.add(sum(tally));
        tally.creditStep().map(credit -> credit.from(weights)).ifPresent(steps::add);
        steps.addAll(companies);
        return Derivation.of(
                        "à réaliser : {0} ; {3} : {1} ; manquantes : {2}",
                        "to perform: {0}; {3}: {1}; missing: {2}",
                        toPerform,
                        tally.credited(),
                        toPerform.minus(tally.credited()).orZeroIfNegative(),
                        tally.creditedLabel())
                .from(steps);
    }

    private static Derivation sum(HoursTally tally) {
        return Derivation.of(
                "déclarées : {0} = comptées {1} + en attente {2} + refusées {3}",
                "declared: {0} = counted {1} + pending {2} + refused {3}",
                tally.declared(),
                tally.counted(),
                tally.pending(),
                tally.refused());
    }
}
