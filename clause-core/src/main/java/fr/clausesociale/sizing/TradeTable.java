package fr.clausesociale.sizing;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.quantity.Percentage;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * The labour shares and hourly costs that somebody keeps, by trade and territory, each with its days and its source.
 *
 * <p>No such table is published for the country, so none is shipped. It answers for the trade, the territory and the day asked for and for
 * no other: nothing is taken from a neighbouring territory, a similar trade or the year before.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param entries one for each trade in each territory
 * @since 0.1.0
 */
public record TradeTable(List<Entry> entries) {

    /**
     * The figures of one trade in one territory.
     *
     * @param trade the trade, as the table codes it, such as {@code masonry}
     * @param territory the territory, as the table codes it, such as {@code 77}
     * @param labourShare the part of an amount that pays labour, if the table has it
     * @param hourlyCost the loaded cost of one hour, each above zero, if the table has it
     */
    public record Entry(
            String trade,
            String territory,
            Optional<DatedValues<Percentage>> labourShare,
            Optional<DatedValues<Money>> hourlyCost) {
        /** Checks that there are codes and that costs are above zero. */
        public Entry {
            require(
                    !trade.isBlank() && !territory.isBlank(),
                    "trade-table-invalid",
                    "une ligne de la table nomme un métier et un territoire",
                    "an entry of the table names a trade and a territory");
            requireAt(
                    "/hourlyCost",
                    hourlyCost.stream()
                            .flatMap(costs -> costs.values().stream())
                            .allMatch(cost -> cost.value().isPositive()),
                    "sizing-cost-invalid",
                    "le coût d'une heure est supérieur à zéro",
                    "the cost of an hour is above zero");
        }

        private boolean isOf(String otherTrade, String otherTerritory) {
            return trade.equals(otherTrade) && territory.equals(otherTerritory);
        }
    }

    /** Checks that no trade has two entries in a territory. */
    public TradeTable {
        entries = List.copyOf(entries);
        Set<List<String>> keys = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            requireAt(
                    "/entries/" + i,
                    keys.add(List.of(entries.get(i).trade(), entries.get(i).territory())),
                    "trade-table-duplicated",
                    "un métier n'a qu'une ligne par territoire",
                    "a trade has one entry for each territory");
        }
    }

    /**
     * The labour share of a trade in a territory on a day.
     *
     * @throws fr.clausesociale.ClauseException {@code trade-not-known} if the table has no share of this trade, {@code
     *     territory-not-known} if it has none in this territory, {@code value-not-known} if it has none for this day
     */
    public DatedValue<Percentage> labourShare(String trade, String territory, LocalDate day) {
        return values(trade, territory, Entry::labourShare).at(day);
    }

    /**
     * The hourly cost of a trade in a territory on a day.
     *
     * @throws fr.clausesociale.ClauseException as {@link #labourShare}
     */
    public DatedValue<Money> hourlyCost(String trade, String territory, LocalDate day) {
        return values(trade, territory, Entry::hourlyCost).at(day);
    }

    private <T> DatedValues<T> values(
            String trade, String territory, Function<Entry, Optional<DatedValues<T>>> column) {
        require(
                entries.stream()
                        .anyMatch(entry -> entry.trade().equals(trade)
                                && column.apply(entry).isPresent()),
                "trade-not-known",
                "la table ne donne pas ce chiffre pour le métier {0}",
                "the table does not give this figure for trade {0}",
                trade);
        Optional<DatedValues<T>> found = entries.stream()
                .filter(entry -> entry.isOf(trade, territory))
                .flatMap(entry -> column.apply(entry).stream())
                .findFirst();
        require(
                found.isPresent(),
                "territory-not-known",
                "la table ne donne pas ce chiffre pour le métier {0} dans le territoire {1}",
                "the table does not give this figure for trade {0} in territory {1}",
                trade,
                territory);
        return found.orElseThrow();
    }
}
