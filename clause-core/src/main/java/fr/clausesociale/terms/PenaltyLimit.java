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

    /** Whether penalties of the clause are added. */
    public enum Cumulation {
        /** They are added. */
        CUMULATIVE,
        /** Only the highest of them applies. */
        HIGHEST_ONLY
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
