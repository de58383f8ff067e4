package fr.clausesociale.assessment;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import fr.clausesociale.Text;
import fr.clausesociale.contract.Contract;
import fr.clausesociale.contract.StatedSplit;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Apportionment;
import fr.clausesociale.quantity.Hours;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Where each company stands on each lot: what a subcontractor invoices and does is in the account of the member for which it works. */
final class CompanyPositions {

    private final Contract contract;
    private final Map<LotId, Map<CompanyId, HoursTally>> tallies;
    private final Map<LotId, Map<CompanyId, Money>> invoiced;
    private final Map<LotId, List<Event.SubcontractorAccepted>> subcontracts;

    CompanyPositions(Contract contract, Ledger ledger, List<HoursLine> lines) {
        this.contract = contract;
        this.tallies = lines.stream()
                .collect(groupingBy(
                        HoursLine::lot,
                        groupingBy(HoursLine::company, reducing(HoursTally.ZERO, HoursLine::tally, HoursTally::plus))));
        this.invoiced = ledger.invoices().stream()
                .collect(groupingBy(
                        bill -> bill.event().lot(),
                        groupingBy(
                                bill -> bill.event().company(),
                                reducing(nothing(), Ledger.Bill::amount, Money::plus))));
        this.subcontracts = ledger.subcontractors().stream()
                .sorted(comparing(Event.SubcontractorAccepted::subcontractor))
                .collect(groupingBy(Event.SubcontractorAccepted::lot));
    }

    /** What all companies invoiced on a lot. */
    Money invoiced(LotId lot) {
        return invoiced.getOrDefault(lot, Map.of()).values().stream().reduce(nothing(), Money::plus);
    }

    /** The hours that all companies declared on a lot. */
    HoursTally tally(LotId lot) {
        return tallies.getOrDefault(lot, Map.of()).values().stream().reduce(HoursTally.ZERO, HoursTally::plus);
    }

    /** The members in the order of the contract. */
    List<CompanyPosition> of(LotId lot, Optional<Hours> toPerform, Optional<StatedSplit> split) {
        List<CompanyId> members = contract.holder().members();
        Optional<List<Hours>> shares = toPerform.flatMap(hours -> split.map(
                        stated -> Apportionment.by(stated.percentOf(members)).split(hours))
                .or(() -> shares(lot, hours)));
        List<CompanyPosition> companies = new ArrayList<>(members.size());
        for (int i = 0; i < members.size(); i++) {
            int member = i;
            List<CompanyPosition> subcontractors =
                    subcontracts(lot, members.get(i)).map(this::subcontractor).toList();
            companies.add(new CompanyPosition(
                    members.get(i),
                    invoiced(lot, members.get(i)),
                    shares.map(all -> all.get(member)),
                    subcontractors.stream()
                            .map(CompanyPosition::tally)
                            .reduce(own(tallies, lot, members.get(i), HoursTally.ZERO), HoursTally::plus),
                    subcontractors));
        }
        return companies;
    }

    private CompanyPosition subcontractor(Event.SubcontractorAccepted event) {
        return new CompanyPosition(
                event.subcontractor(),
                own(invoiced, event.lot(), event.subcontractor(), nothing()),
                event.hours(),
                own(tallies, event.lot(), event.subcontractor(), HoursTally.ZERO),
                List.of());
    }

    /** What each company owes: all of it if there is one, else its part by what each invoiced on the lot. */
    private Optional<List<Hours>> shares(LotId lot, Hours toPerform) {
        List<CompanyId> members = contract.holder().members();
        if (members.size() == 1) {
            return Optional.of(List.of(toPerform));
        }
        if (toPerform.isZero()) {
            return Optional.of(Collections.nCopies(members.size(), Hours.ZERO));
        }
        List<Money> amounts =
                members.stream().map(company -> invoiced(lot, company)).toList();
        if (amounts.stream().allMatch(Money::isZero)) {
            return Optional.empty();
        }
        return Optional.of(
                Apportionment.by(amounts.stream().map(Money::getAmount).toList())
                        .split(toPerform));
    }

    /** What a member invoiced on a lot, its subcontractors with it. */
    private Money invoiced(LotId lot, CompanyId member) {
        return subcontracts(lot, member)
                .map(event -> own(invoiced, lot, event.subcontractor(), nothing()))
                .reduce(own(invoiced, lot, member, nothing()), Money::plus);
    }

    private Stream<Event.SubcontractorAccepted> subcontracts(LotId lot, CompanyId member) {
        return subcontracts.getOrDefault(lot, List.of()).stream()
                .filter(event -> event.company().equals(member));
    }

    private static <F> F own(Map<LotId, Map<CompanyId, F>> figures, LotId lot, CompanyId company, F none) {
        return figures.getOrDefault(lot, Map.of()).getOrDefault(company, none);
    }

    private Money nothing() {
        return Money.zero(contract.currency());
    }

    /** How the companies came to their shares, and what their subcontractors did. */
    List<Derivation> steps(LotId lot, Hours toPerform, List<CompanyPosition> companies, Optional<StatedSplit> split) {
        List<Derivation> steps = new ArrayList<>();
        List<Derivation> shares = companies.stream()
                .filter(company -> company.due().isPresent())
                .map(company -> Derivation.of(
                        "{0} : {1} facturés, {2} à réaliser, {3} {4}",
                        "{0}: {1} invoiced, {2} to perform, {3} {4}",
                        company.company().value(),
                        company.invoiced(),
                        company.due().get(),
                        company.tally().credited(),
                        company.tally().creditedLabel()))
                .toList();
        if (shares.size() > 1) {
            Derivation share = split.map(stated -> Derivation.of(Text.of(
                                    "part de chaque entreprise, selon la répartition convenue",
                                    "share of each company, as they agreed"))
                            .under(stated.reference()))
                    .orElseGet(() -> Derivation.of(Text.of(
                            "part de chaque entreprise, selon ce qu'elle a facturé",
                            "share of each company, by what it invoiced")));
            steps.add(
                    share.rounded("{0}, au plus fort reste", "{0}, by largest remainder", Apportionment.unit(toPerform))
                            .from(shares));
        }
        subcontracts.getOrDefault(lot, List.of()).stream()
                .map(event -> step(event, subcontractor(event)))
                .forEach(steps::add);
        return steps;
    }

    private static Derivation step(Event.SubcontractorAccepted event, CompanyPosition position) {
        Text agreed = event.hours()
                .map(hours -> Text.format("{0} confiées", "{0} passed on", hours))
                .orElseGet(() -> Text.of("sans heures convenues", "without hours agreed on"));
        return Derivation.of(
                        "dont {0}, sous-traitant de {1} : {2} facturés, {3}, {4} {5}",
                        "of which {0}, subcontractor of {1}: {2} invoiced, {3}, {4} {5}",
                        event.subcontractor().value(),
                        event.company().value(),
                        position.invoiced(),
                        agreed,
                        position.tally().credited(),
                        position.tally().creditedLabel())
                .under(event.reference())
                .from(Derivation.of(
                        "accepté le {0}, ses heures comptent à compter du {1}",
                        "accepted on {0}, its hours count from {1} on", event.on(), event.from()));
    }
}
