package fr.clausesociale.assessment;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.LotId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Where a contract stands against the plan of whoever follows it, and what is to be done next.
 *
 * <p>{@link Assessor#standing} makes it. It names no person. This type is immutable and thread-safe.
 *
 * @param contract the contract
 * @param asOf the day
 * @param overall the whole contract
 * @param lots the lots that bear the clause, in the order of the contract
 * @param actions what is to be done next, the earliest day first, then what has no day; on one day by kind and subject
 * @since 0.1.0
 */
public record Standing(
        ContractId contract, LocalDate asOf, Progress overall, List<LotStanding> lots, List<NextAction> actions) {

    private static final Comparator<Standing> BY_EXPOSURE = Comparator.comparing(
                    (Standing standing) -> standing.overall().unpriced().isEmpty())
            .thenComparing(standing -> standing.overall().exposure().filter(Money::isPositive), emptyLast())
            .thenComparing(standing -> standing.overall().shortfall(), emptyLast())
            .thenComparing(Standing::contract);

    /**
     * How far a lot has come.
     *
     * @param lot the lot
     * @param progress how far
     */
    public record LotStanding(LotId lot, Progress progress) {}

    /** Copies the lists. */
    public Standing {
        lots = List.copyOf(lots);
        actions = List.copyOf(actions);
    }

    /**
     * The worklist of a portfolio: the greatest exposure first, by the amount, then by the hours missing at the end, then by the
     * contract. Contracts some of whose missing hours have a price that {@linkplain Progress#unpriced() is not known} come before all
     * others, in the same order among themselves: no amount is guessed for them, and what is not known is not taken for little. Contracts
     * without an amount above zero come after those with one, by the hours alone, and without hours last. The order in which they are given
     * does not matter.
     *
     * @param portfolio the contracts, each once, all on one day and their exposures in one currency
     * @return the same contracts, ranked; {@link #actions} of each says who must act next
     * @throws fr.clausesociale.ClauseException {@code contract-duplicated}, {@code standing-days-differ} or {@code
     *     currency-mismatch}
     */
    public static List<Standing> ranked(Collection<Standing> portfolio) {
        List<Standing> ranked = portfolio.stream()
                .sorted(Comparator.comparing(Standing::contract))
                .toList();
        for (int i = 1; i < ranked.size(); i++) {
            require(
                    !ranked.get(i - 1).contract().equals(ranked.get(i).contract()),
                    "contract-duplicated",
                    "le marché {0} est donné deux fois",
                    "contract {0} is given twice",
                    ranked.get(i).contract().value());
            require(
                    ranked.get(i - 1).asOf().equals(ranked.get(i).asOf()),
                    "standing-days-differ",
                    "un portefeuille se classe à un seul jour ; il s'y trouve le {0} et le {1}",
                    "a portfolio is ranked on one day; it has {0} and {1}",
                    ranked.get(i - 1).asOf(),
                    ranked.get(i).asOf());
        }
        require(
                ranked.stream()
                                .flatMap(standing -> standing.overall().exposure().stream())
                                .map(Money::getCurrencyUnit)
                                .distinct()
                                .count()
                        <= 1,
                "currency-mismatch",
                "les expositions d'un portefeuille sont dans une seule monnaie",
                "the exposures of a portfolio are in one currency");
        return ranked.stream().sorted(BY_EXPOSURE).toList();
    }

    /** What is greater first, and nothing at the end. */
    private static <F extends Comparable<? super F>> Comparator<Optional<F>> emptyLast() {
        return (a, b) -> a.isPresent() && b.isPresent()
                ? b.get().compareTo(a.get())
                : Boolean.compare(b.isPresent(), a.isPresent());
    }
}
