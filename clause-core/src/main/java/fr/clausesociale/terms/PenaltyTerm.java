package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.law.LegalReference;
import org.joda.money.Money;

/**
 * A penalty that the contract sets. The library computes what the contract writes and nothing else; whether to apply it is
 * the buyer's decision.
 *
 * <p>French: <i>pénalité</i>. This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface PenaltyTerm {

    /** The article of the contract. */
    LegalReference reference();

    /** The amount of one unit: one hour, one day. */
    Money rate();

    /** What a part of a missing hour gives. */
    enum PartHours {
        /** Its proportion of the amount. */
        PRO_RATA,
        /** Nothing: only whole missing hours count. */
        DROPPED
    }

    /**
     * An amount for each hour that was due and not done.
     *
     * @param rate the amount per hour, above zero
     * @param partHours what a part of an hour gives
     * @param reference the article of the contract
     */
    record PerMissingHour(Money rate, PartHours partHours, LegalReference reference) implements PenaltyTerm {
        /** Checks the amount. */
        public PerMissingHour {
            check(rate);
        }
    }

    /**
     * An amount for each calendar day on which a document is missing, from the formal notice (French: <i>mise en
     * demeure</i>) on. The day of the notice counts, the day of the receipt does not.
     *
     * @param rate the amount per day, above zero
     * @param reference the article of the contract
     */
    record PerDayAfterNotice(Money rate, LegalReference reference) implements PenaltyTerm {
        /** Checks the amount. */
        public PerDayAfterNotice {
            check(rate);
        }
    }

    private static void check(Money rate) {
        requireAt(
                "/rate",
                rate.isPositive(),
                "penalty-rate-invalid",
                "le montant d'une pénalité est supérieur à zéro",
                "the amount of a penalty is above zero");
    }
}
