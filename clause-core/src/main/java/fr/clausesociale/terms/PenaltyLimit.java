package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.law.LegalReference;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What bounds all penalties of the clause together. Without it they are added, and nothing caps them.
 *
 * <p>French: <i>plafond et cumul des pénalités</i>. This type is immutable and thread-safe.
 *
 * @param cap the most that they come to, above zero, if there is a cap
 * @param cumulation whether they are added
 * @param reference the article of the contract
 * @since 0.1.0
 */
public record PenaltyLimit(Optional<Money> cap, Cumulation cumulation, LegalReference reference) {

    /**
     * Whether penalties of the clause are added. A contract that says no more than that they do not cumulate leaves open what is compared;
     * the two readings differ by far, and none of them is a default.
     */
    public enum Cumulation {
        /** They are added. */
        CUMULATIVE,
        /**
         * Only the highest single penalty applies: that for the missing hours of one lot, for one late document, or for one action.
         * 22,300 € for hours, 1,275 € and 500 € for two documents come to 22,300 €; 1,000 €, 1,275 € and
         * 500 € to 1,275 €.
         */
        HIGHEST_LINE,
        /**
         * Penalties of one kind (missing hours, late documents, missed actions) are added, and only the kind with the highest sum applies:
         * 1,000 € for hours, 1,275 € and 500 € for two documents come to 1,775 €. A lot whose holder has not chosen between hours and actions
         * is in the sums of both kinds, since either may come to apply.
         */
        HIGHEST_KIND
    }

    /** Checks the cap. */
    public PenaltyLimit {
        requireAt(
                "/cap",
                cap.map(Money::isPositive).orElse(true),
                "penalty-cap-invalid",
                "le plafond des pénalités est supérieur à zéro",
                "the cap of penalties is above zero");
    }
}
