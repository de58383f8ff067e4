package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Rounding;
import org.joda.money.Money;

/**
 * What becomes of the hours of a lot when an {@linkplain fr.clausesociale.journal.Event.Amended amendment} changes its amount and
 * says nothing of hours. No text gives a rule, so there is no default: without one such an amendment is rejected.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface AmendmentRule {

    /** The article of the contract. */
    LegalReference reference();

    /**
     * The hours stay as they are.
     *
     * @param reference the article of the contract
     */
    record Unchanged(LegalReference reference) implements AmendmentRule {}

    /**
     * The hours grow or shrink like the amount; those that tranches and renewals add stay as they are.
     *
     * @param amount the amount of the lot before any amendment and without its tranches and renewals, excluding VAT, above zero; the
     *     amounts that amendments give are of the same extent
     * @param rounding how the hours are rounded, once, after the last amendment
     * @param reference the article of the contract
     */
    record Proportional(Money amount, Rounding rounding, LegalReference reference) implements AmendmentRule {
        /** Checks the amount. */
        public Proportional {
            requireAt(
                    "/amount",
                    amount.isPositive(),
                    "amendment-amount-invalid",
                    "le montant d'un lot est supérieur à zéro",
                    "the amount of a lot is above zero");
        }
    }
}
