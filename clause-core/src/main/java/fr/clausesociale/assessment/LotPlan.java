package fr.clausesociale.assessment;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.identity.LotId;
import fr.clausesociale.quantity.Hours;
import java.util.Optional;

/**
 * What whoever follows a contract plans for a lot.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param lot the lot
 * @param curve when its hours are to be done; it may run over renewals that are not activated yet
 * @param expected the hours that the lot will have to perform in all, less neutralised ones, where what is due grows with
 *     what is invoiced; without it those that {@linkplain LotPosition#orders orders} let expect; without orders, or once more is
 *     to be performed, the hours to perform on the day of the assessment. Above zero and below 100,000,000
 * @since 0.1.0
 */
public record LotPlan(LotId lot, PlannedCurve curve, Optional<Hours> expected) {

    /** Checks the hours. */
    public LotPlan {
        requireAt(
                "/expected",
                expected.map(hours -> hours.isPositive() && hours.compareTo(Hours.of(100_000_000)) < 0)
                        .orElse(true),
                "plan-expected-invalid",
                "les heures attendues d'un lot sont supérieures à zéro et inférieures à 100\u202f000\u202f000",
                "the hours expected of a lot are above zero and below 100,000,000");
    }

    /** Obtains the plan of a lot whose hours the contract fixes. */
    public static LotPlan of(LotId lot, PlannedCurve curve) {
        return new LotPlan(lot, curve, Optional.empty());
    }
}
