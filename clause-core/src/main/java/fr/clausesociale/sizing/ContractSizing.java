package fr.clausesociale.sizing;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.sizing.Sizing.Outcome;
import fr.clausesociale.sizing.Sizing.Warning;
import fr.clausesociale.sizing.SizingComparison.Line;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * The lots of a contract, each sized by the method chosen for it, and what they come to together.
 *
 * <p>{@code computed = advised + not advised}, where hours below a floor are not advised. Lots that are not to bear the clause are in no sum,
 * neither by their hours nor by their amount.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param lots the lots, in the order given
 * @param advised the hours to write into the clauses of all lots
 * @param notAdvised the hours computed for lots for which no clause is advised
 * @param equivalents the hours advised in other units, to two decimals, half up
 * @param warnings what looks doubtful of the whole: few hours, or few or many for each million of the lots that are to bear the clause, or a
 *     short contract, by the longest of them. The warnings of one lot are with the lot
 * @param derivation how it adds up
 * @since 0.1.0
 */
public record ContractSizing(
        List<SizedLot> lots,
        Hours advised,
        Hours notAdvised,
        List<Equivalent> equivalents,
        List<Warning> warnings,
        Derivation derivation) {

    /**
     * A lot.
     *
     * @param lot the lot
     * @param line what the method chosen gives; empty if the lot is not to bear the clause
     */
    public record SizedLot(LotId lot, Optional<Line> line) {

        private Hours hours(boolean advised) {
            return line.map(Line::sizing)
                    .filter(sizing -> (sizing.outcome() == Outcome.HOURS) == advised)
                    .map(Sizing::hours)
                    .orElse(Hours.ZERO);
        }

        private Derivation explanation() {
            return line.map(one -> Derivation.of(
                                    "lot {0} : {1}",
                                    "lot {0}: {1}",
                                    lot.value(),
                                    one.sizing().derivation().statement())
                            .from(one.explanation()))
                    .orElseGet(() -> Derivation.of("lot {0} : sans clause", "lot {0}: no clause", lot.value()));
        }
    }

    /** Copies the lists. */
    public ContractSizing {
        lots = List.copyOf(lots);
        equivalents = List.copyOf(equivalents);
        warnings = List.copyOf(warnings);
    }

    static ContractSizing of(List<LotChoice> choices, SizingPolicy policy) {
        requireAt(
                "",
                !choices.isEmpty(),
                "sizing-without-lot",
                "un marché à dimensionner comporte au moins un lot",
                "a contract to size has at least one lot");
        Set<LotId> seen = new HashSet<>();
        List<SizedLot> lots = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            LotChoice choice = choices.get(i);
            requireAt(
                    "/" + i + "/lot",
                    seen.add(choice.lot()),
                    "lot-duplicated",
                    "les lots d'un marché portent des numéros différents",
                    "the lots of a contract have different numbers");
            lots.add(sized("/" + i, choice, policy));
        }
        Optional<Money> amount = amount(choices);
        Hours advised = sum(lots, true);
        Hours notAdvised = sum(lots, false);
        Figuring.inRange(advised.plus(notAdvised));
        Derivation derivation = derivation(lots, advised, notAdvised, amount);
        Sizing whole = new Sizing(
                advised.isPositive() ? Outcome.HOURS : Outcome.NO_CLAUSE_ADVISED, advised, derivation, List.of());
        LotData data = LotData.builder()
                .amount(amount)
                .months(borne(choices).stream()
                        .flatMap(choice -> choice.data().months().stream())
                        .reduce(Math::max))
                .build();
        return new ContractSizing(
                lots,
                advised,
                notAdvised,
                policy.divisors().stream()
                        .map(divisor -> divisor.of(advised, 2, RoundingMode.HALF_UP))
                        .toList(),
                policy.proportionality().warnings(whole, data),
                derivation);
    }

    private static SizedLot sized(String place, LotChoice choice, SizingPolicy policy) {
        try {
            return new SizedLot(
                    choice.lot(), choice.method().map(method -> new Methods(choice.data(), policy).line(method)));
        } catch (ClauseException e) {
            throw new ClauseException(e.code(), place, e.text(), e);
        }
    }

    private static List<LotChoice> borne(List<LotChoice> choices) {
        return choices.stream().filter(choice -> choice.method().isPresent()).toList();
    }

    /** The amount of the lots that are to bear the clause, if all of it is known. */
    private static Optional<Money> amount(List<LotChoice> choices) {
        Optional<Money> sum = Optional.empty();
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).method().isEmpty()) {
                continue;
            }
            Optional<Money> amount = choices.get(i).data().amount();
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            requireAt(
                    "/" + i + "/data/amount",
                    sum.map(amount.get()::isSameCurrency).orElse(true),
                    "currency-mismatch",
                    "les montants des lots d'un marché sont dans une seule monnaie",
                    "the amounts of the lots of a contract are in one currency");
            sum = sum.map(amount.get()::plus).or(() -> amount);
        }
        return sum;
    }

    private static Hours sum(List<SizedLot> lots, boolean advised) {
        return lots.stream().map(lot -> lot.hours(advised)).reduce(Hours.ZERO, Hours::plus);
    }

    private static Derivation derivation(List<SizedLot> lots, Hours advised, Hours notAdvised, Optional<Money> amount) {
        List<Derivation> steps = new ArrayList<>();
        lots.forEach(lot -> steps.add(lot.explanation()));
        if (notAdvised.isPositive()) {
            steps.add(Derivation.of(
                    "calculées sans clause conseillée : {0}", "computed, with no clause advised: {0}", notAdvised));
        }
        steps.add(amount.map(sum -> Derivation.of(
                        "montant des lots qui porteraient la clause : {0}",
                        "amount of the lots that would bear the clause: {0}", sum))
                .orElseGet(() -> Derivation.of(Text.of(
                        "montant des lots qui porteraient la clause : non connu",
                        "amount of the lots that would bear the clause: not known"))));
        return Derivation.of("heures d'insertion, tous lots : {0}", "insertion hours, all lots: {0}", advised)
                .from(steps);
    }

    /** All the lots and the sum in words, with the warnings of the whole. */
    public Derivation explanation() {
        List<Derivation> steps = new ArrayList<>(derivation.steps());
        equivalents.forEach(equivalent -> steps.add(Derivation.of(equivalent.toText())));
        warnings.forEach(warning -> steps.add(Derivation.of("attention : {0}", "warning: {0}", warning.reason())));
        return derivation.from(steps);
    }
}
