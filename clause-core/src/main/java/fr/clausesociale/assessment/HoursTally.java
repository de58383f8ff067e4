package fr.clausesociale.assessment;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.quantity.Hours;
import java.util.Optional;

/**
 * Declared hours and what became of them: {@code declared = counted + pending + refused}, always.
 *
 * <p>These are hours worked. Where the terms give some of them a {@linkplain fr.clausesociale.terms.CountingRule.Weight weight}, what they
 * are credited for is told beside them, and only that is compared with hours due, planned or asked for. Each {@link HoursPart} is rounded
 * for itself, to the nearest second, half of it up, so that credits add up.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param declared the hours declared, as corrected
 * @param counted the hours that count
 * @param pending the hours that will count or not once something is known
 * @param refused the hours that do not count
 * @param credit what the hours counted and pending are credited for; empty if none of them has a weight
 * @since 0.1.0
 */
public record HoursTally(Hours declared, Hours counted, Hours pending, Hours refused, Optional<Credit> credit) {

    /** No hours. */
    public static final HoursTally ZERO =
            new HoursTally(Hours.ZERO, Hours.ZERO, Hours.ZERO, Hours.ZERO, Optional.empty());

    /**
     * What hours are credited for by their weights, those without a weight one for one.
     *
     * @param counted the credit of the hours that count
     * @param pending the credit of the pending ones once they count
     */
    public record Credit(Hours counted, Hours pending) {}

    /** Checks that no hour is lost or invented. */
    public HoursTally {
        require(
                declared.equals(counted.plus(pending).plus(refused)),
                "tally-unbalanced",
                "les heures déclarées sont la somme des heures comptées, en attente et refusées",
                "declared hours are the sum of counted, pending and refused hours");
        require(
                credit.isEmpty()
                        || (isCreditOf(credit.get().counted(), counted)
                                && isCreditOf(credit.get().pending(), pending)),
                "credit-unbalanced",
                "seules des heures comptées ou en attente sont créditées",
                "only hours that are counted or pending are credited");
    }

    private static boolean isCreditOf(Hours credited, Hours worked) {
        return credited.isZero() || (credited.isPositive() && worked.isPositive());
    }

    /** The hours credited against those due: the hours counted by their weights, or as they are where none has one. */
    public Hours credited() {
        return credit.map(Credit::counted).orElse(counted);
    }

    /** What the pending hours would be credited for if all of them came to count. */
    public Hours creditedPending() {
        return credit.map(Credit::pending).orElse(pending);
    }

    /** The sum of both, part by part. */
    public HoursTally plus(HoursTally other) {
        return new HoursTally(
                declared.plus(other.declared),
                counted.plus(other.counted),
                pending.plus(other.pending),
                refused.plus(other.refused),
                credit.isEmpty() && other.credit.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Credit(
                                credited().plus(other.credited()),
                                creditedPending().plus(other.creditedPending()))));
    }

    /** The same hours, those counted among the pending ones. */
    HoursTally open() {
        return new HoursTally(
                declared,
                Hours.ZERO,
                counted.plus(pending),
                refused,
                credit.map(some -> new Credit(Hours.ZERO, some.counted().plus(some.pending()))));
    }

    /** What the {@linkplain #credited() hours credited} are called: those counted, as long as no weight makes them others. */
    Text creditedLabel() {
        return credit.isEmpty() ? Text.of("comptées", "counted") : Text.of("créditées", "credited");
    }

    /** What weights make of the hours, if any has one. */
    Optional<Derivation> creditStep() {
        return credit.map(some -> Derivation.of(
                pending.isZero()
                        ? "pondérées : comptées {0} → créditées {1}"
                        : "pondérées : comptées {0} → créditées {1} ; en attente {2} → créditées {3} si elles comptent",
                pending.isZero()
                        ? "weighted: counted {0} → credited {1}"
                        : "weighted: counted {0} → credited {1}; pending {2} → credited {3} if they count",
                counted,
                some.counted(),
                pending,
                some.pending()));
    }
}
