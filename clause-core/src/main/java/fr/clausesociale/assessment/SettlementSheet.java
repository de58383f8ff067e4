package fr.clausesociale.assessment;

import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.quantity.Hours;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What the companies of a grouping owe each other for hours that one did for another.
 *
 * <p>Only hours that were done and counted are settled, as they are {@linkplain HoursTally#credited() credited}, lot by lot: a company below
 * its share of a lot pays for those that others did above theirs on the same lot. The amounts add up to zero, to the cent. This type is immutable and thread-safe.
 *
 * @param lines one line per company, in the order of the contract
 * @param derivation how it was computed
 * @since 0.1.0
 */
public record SettlementSheet(List<Line> lines, Derivation derivation) {

    /**
     * What one company receives or owes.
     *
     * @param company the company
     * @param due its share of the hours to perform, over all lots
     * @param counted its hours that count, over all lots
     * @param credited what they are credited for; empty if none of them has a weight
     * @param settled the hours settled: positive if it did them for others, negative if others did them for it
     * @param amount what it receives (positive) or owes (negative)
     */
    public record Line(
            CompanyId company, Hours due, Hours counted, Optional<Hours> credited, Hours settled, Money amount) {}

    /** Copies the lines. */
    public SettlementSheet {
        lines = List.copyOf(lines);
    }
}
