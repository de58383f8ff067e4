package fr.clausesociale.sizing;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.quantity.Hours;
import java.util.List;

/**
 * The hours that a method gives for a lot.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param hours the hours, rounded
 * @param derivation how they were computed
 * @param warnings what looks doubtful and why; empty if nothing does
 * @since 0.1.0
 */
public record Sizing(Hours hours, Derivation derivation, List<Text> warnings) {

    /** Copies the warnings. */
    public Sizing {
        warnings = List.copyOf(warnings);
    }
}
