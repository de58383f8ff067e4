package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.quantity.Apportionment;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.SettlementTerm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
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
        List<Hours> net = Collections.nCopies(companies.size(), Hours.ZERO);
        for (LotPosition lot : bearing) {
            List<Hours> above = figures(lot, company -> company.balance().orElseThrow());
            List<Hours> below =
                    figures(lot, company -> company.balance().orElseThrow().negated());
            Hours movable = total(above).min(total(below));
            net = sum(net, sum(share(movable, above), negated(share(movable, below))));
        }
        List<Hours> given = net.stream().map(Hours::orZeroIfNegative).toList();
        List<Hours> received =
                negated(net).stream().map(Hours::orZeroIfNegative).toList();
        Hours moved = total(given);
        Money price = term.pricePerHour()
                .multipliedBy(BigDecimal.valueOf(moved.toSeconds()), RoundingMode.UNNECESSARY)
                .dividedBy(3600, RoundingMode.HALF_UP);
        List<Money> credits = share(price, given);
        List<Money> debits = share(price, received);
        List<SettlementSheet.Line> lines = new ArrayList<>();
        for (int i = 0; i < companies.size(); i++) {
            lines.add(new SettlementSheet.Line(
                    companies.get(i),
                    total(companies.get(i), bearing, position -> position.due().orElseThrow()),
                    total(
                            companies.get(i),
                            bearing,
                            position -> position.tally().counted()),
                    credited(companies.get(i), bearing),
                    net.get(i),
                    credits.get(i).minus(debits.get(i))));
        }
        return Optional.of(new SettlementSheet(lines, derivation(lines, moved, price)));
    }

    /** A figure of each company on a lot, or zero where it is negative. */
    private static List<Hours> figures(LotPosition lot, Function<CompanyPosition, Hours> figure) {
        return lot.companies().stream().map(figure).map(Hours::orZeroIfNegative).toList();
    }

    /** What the hours of a company are credited for over all lots, if a weight makes it another figure than the hours counted. */
    private static Optional<Hours> credited(CompanyId company, List<LotPosition> lots) {
        return lots.stream()
                .flatMap(lot -> lot.companies().stream())
                .filter(position -> position.company().equals(company))
                .map(CompanyPosition::tally)
                .reduce(HoursTally.ZERO, HoursTally::plus)
                .credit()
                .map(HoursTally.Credit::counted);
    }

    private static Hours total(CompanyId company, List<LotPosition> lots, Function<CompanyPosition, Hours> figure) {
        return total(lots.stream()
                .flatMap(lot -> lot.companies().stream())
                .filter(position -> position.company().equals(company))
                .map(figure)
                .toList());
    }

    private static List<Hours> negated(List<Hours> hours) {
        return hours.stream().map(Hours::negated).toList();
    }

    private static Hours total(List<Hours> hours) {
        return hours.stream().reduce(Hours.ZERO, Hours::plus);
    }

    private static List<Hours> sum(List<Hours> first, List<Hours> second) {
        return IntStream.range(0, first.size())
                .mapToObj(i -> first.get(i).plus(second.get(i)))
                .toList();
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
                        "{0} : {1} à réaliser, {2}, {3}",
                        "{0}: {1} to perform, {2}, {3}", line.company().value(), line.due(), done(line), outcome(line)))
                .toList();
        Text transferred = lines.stream().anyMatch(line -> line.credited().isPresent())
                ? Text.of("heures créditées pour d'autres", "hours credited for others")
                : Text.of("heures faites pour d'autres", "hours done for others");
        return Derivation.of(
                        "{3} : {0} × {1} = {2}", "{3}: {0} × {1} = {2}", moved, term.pricePerHour(), price, transferred)
                .rounded(
                        "heures réparties {0}, montant au centime le plus proche, au plus fort reste",
                        "hours shared out {0}, the amount to the nearest cent, by largest remainder",
                        Apportionment.unit(moved))
                .under(term.reference())
                .from(steps);
    }

    private static Text done(SettlementSheet.Line line) {
        return line.credited()
                .map(credited -> Text.format(
                        "{0} comptées, créditées {1}", "{0} counted, credited {1}", line.counted(), credited))
                .orElseGet(() -> Text.format("{0} comptées", "{0} counted", line.counted()));
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
