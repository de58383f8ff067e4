package fr.clausesociale.assessment;

import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.quantity.Hours;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Where one company stands on one lot.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param company the company
 * @param invoiced what it invoiced, excluding VAT, and its subcontractors with it
 * @param due its share of the hours to perform, as the companies state it or by what each invoiced on the lot; empty if the lot does not bear the
 *     clause, or if there are hours to perform but nothing was invoiced yet to measure shares by. Of a subcontractor what the member for
 *     which it works passed on to it, if they agreed on it
 * @param tally the hours that it declared, and its subcontractors with it
 * @param subcontractors where each of its subcontractors stands, by their ids; none has any of its own. Their figures are part of those of
 *     the company, which stays liable to the buyer for all of them
 * @since 0.1.0
 */
public record CompanyPosition(
        CompanyId company,
        Money invoiced,
        Optional<Hours> due,
        HoursTally tally,
        List<CompanyPosition> subcontractors) {

    /** Copies the subcontractors. */
    public CompanyPosition {
        subcontractors = List.copyOf(subcontractors);
    }

    /**
     * The hours {@linkplain HoursTally#credited() credited} above (positive) or below (negative) its share; empty if the share is not
     * known.
     */
    public Optional<Hours> balance() {
        return due.map(tally.credited()::minus);
    }
}
