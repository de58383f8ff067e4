package fr.clausesociale.assessment;

import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.derivation.Text;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.quantity.Apportionment;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.SettlementTerm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** What the companies of a grouping owe each other for hours that one did for another. */
final class Settlement {

    private final SettlementTerm term;

    Settlement(SettlementTerm term) {
        this.term = term;
    }

    /** Empty as long as the share of a company in what is due is not known. */
    Optional<SettlementSheet> sheet(List<CompanyId> companies, List<LotPosition> lots) {
        List<LotPosition> bearing =
                lots.stream().filter(lot -> lot.due().isPresent()).toList();
        boolean known = bearing.stream()
                .flatMap(lot -> lot.companies().stream())
                .allMatch(company -> company.due().isPresent());
        if (!known) {
            return Optional.empty();
        }
        List<Hours> due = sums(companies, bearing, company -> company.due().orElseThrow());
        List<Hours> counted =
                sums(companies, bearing, company -> company.tally().counted());
        List<Hours> above = new ArrayList<>();
        List<Hours> below = new ArrayList<>();
        for (int i = 0; i < companies.size(); i++) {
            above.add(counted.get(i).minus(due.get(i)).orZeroIfNegative());
            below.add(due.get(i).minus(counted.get(i)).orZeroIfNegative());
        }
        Hours moved = total(above).min(total(below));
        List<Hours> given = share(moved, above);
        List<Hours> received = share(moved, below);
        Money price = term.pricePerHour()
                .multipliedBy(BigDecimal.valueOf(moved.toSeconds()), RoundingMode.UNNECESSARY)
                .dividedBy(3600, RoundingMode.HALF_UP);
        List<Money> credits = share(price, given);
        List<Money> debits = share(price, received);
        List<SettlementSheet.Line> lines = new ArrayList<>();
        for (int i = 0; i < companies.size(); i++) {
            lines.add(new SettlementSheet.Line(
                    companies.get(i),
                    due.get(i),
                    counted.get(i),
                    given.get(i).minus(received.get(i)),
                    credits.get(i).minus(debits.get(i))));
        }
        return Optional.of(new SettlementSheet(lines, derivation(lines, moved, price)));
    }

    private static List<Hours> sums(
            List<CompanyId> companies, List<LotPosition> lots, Function<CompanyPosition, Hours> figure) {
        return companies.stream()
                .map(company -> total(lots.stream()
                        .flatMap(lot -> lot.companies().stream())
                        .filter(position -> position.company().equals(company))
                        .map(figure)
                        .toList()))
                .toList();
    }

    private static Hours total(List<Hours> hours) {
        return hours.stream().reduce(Hours.ZERO, Hours::plus);
    }

    private static List<Hours> share(Hours whole, List<Hours> weights) {
        return whole.isZero()
                ? weights.stream().map(weight -> Hours.ZERO).toList()
                : by(weights).split(whole);
    }

    private static List<Money> share(Money whole, List<Hours> weights) {
        return whole.isZero()
                ? weights.stream()
                        .map(weight -> Money.zero(whole.getCurrencyUnit()))
                        .toList()
                : by(weights).split(whole);
    }

    private static Apportionment by(List<Hours> weights) {
        return Apportionment.by(weights.stream()
                .map(weight -> BigDecimal.valueOf(weight.toSeconds()))
                .toList());
    }

    private Derivation derivation(List<SettlementSheet.Line> lines, Hours moved, Money price) {
        List<Derivation> steps = lines.stream()
                .map(line -> Derivation.of(
                        "{0} : {1} à réaliser, {2} comptées, {3}",
                        "{0}: {1} to perform, {2} counted, {3}",
                        line.company().value(),
                        line.due(),
                        line.counted(),
                        outcome(line)))
                .toList();
        return Derivation.of(
                        "heures faites pour d'autres : {0} × {1} = {2}",
                        "hours done for others: {0} × {1} = {2}", moved, term.pricePerHour(), price)
                .rounded(
                        "au centime le plus proche, réparti au plus fort reste",
                        "to the nearest cent, shared out by largest remainder")
                .under(term.reference())
                .from(steps);
    }

    private static Text outcome(SettlementSheet.Line line) {
        if (line.settled().isZero()) {
            return Text.of("ne doit ni ne reçoit rien", "neither owes nor receives");
        }
        return line.settled().isPositive()
                ? Text.format("reçoit {0} pour {1}", "receives {0} for {1}", line.amount(), line.settled())
                : Text.format(
                        "doit {0} pour {1}",
                        "owes {0} for {1}",
                        line.amount().negated(),
                        line.settled().negated());
    }
}
