package fr.clausesociale.assessment;

import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.quantity.Hours;
import java.util.List;
import java.util.Optional;

/**
 * Where a {@linkplain fr.clausesociale.terms.SubTarget target within a lot} stands.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param name the target
 * @param required the hours that it asks for today, to be {@linkplain #credited() credited}
 * @param counted the hours counted that pass its tests
 * @param pending the pending hours that pass them, and the hours of persons of whom no decision says whether they are of the
 *     priority public where only these count
 * @param credit what the hours counted and pending are credited for; empty if none of them has a weight
 * @param state the verdict
 * @param within the targets within this one
 * @param derivation how it was reached
 * @since 0.1.0
 */
public record SubTargetPosition(
        String name,
        Hours required,
        Hours counted,
        Hours pending,
        Optional<HoursTally.Credit> credit,
        State state,
        List<SubTargetPosition> within,
        Derivation derivation) {

    /** Whether a target is met. */
    public enum State {
        /** Enough hours are credited today. Pending hours of others, once they count, may raise what a share of hours counted asks for. */
        MET,
        /** Enough would be credited if the pending hours of the target came to count and no other pending ones did. */
        PENDING,
        /** Not enough, whatever becomes of pending hours. */
        SHORT,
        /** It asks for a share of hours of which there are none: none due, or none credited. */
        NOTHING
    }

    /** Copies the targets. */
    public SubTargetPosition {
        within = List.copyOf(within);
    }

    /** The hours credited to the target: those counted by their weights, or as they are where none has one. */
    public Hours credited() {
        return credit.map(HoursTally.Credit::counted).orElse(counted);
    }
}
