package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.law.LegalReference;
import org.joda.money.Money;

/**
 * The price at which the companies of a grouping settle among themselves the hours that one of them did for another. It is
 * their agreement, not the buyer's, and it is not the cost of an hour in a sizing.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param pricePerHour the price of one hour, as it is {@linkplain fr.clausesociale.assessment.HoursTally#credited() credited}, above zero
 * @param reference the agreement
 * @since 0.1.0
 */
public record SettlementTerm(Money pricePerHour, LegalReference reference) {

    /** Checks the price. */
    public SettlementTerm {
        requireAt(
                "/pricePerHour",
                pricePerHour.isPositive(),
                "settlement-price-invalid",
                "le prix d'une heure est supérieur à zéro",
                "the price of an hour is above zero");
    }
}
