package fr.clausesociale.sizing;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.quantity.Hours;
import java.util.List;
import java.util.Optional;

/**
 * A figure that somebody sets, lot by lot, for a reason that no formula holds: technicality, the size of the lot, what the territory can
 * recruit.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param hours the hours, above zero and below 100,000,000
 * @param reason why these, for whoever reads the sizing
 * @param source who set them or where it is written, if it is
 * @since 0.1.0
 */
public record FixedFigureMethod(Hours hours, Text reason, Optional<Source> source) implements SizingMethod {

    /** Checks the hours. */
    public FixedFigureMethod {
        Figuring.requireHours("/hours", hours);
    }

    @Override
    public Kind kind() {
        return Kind.FIXED_FIGURE;
    }

    @Override
    public Sizing size() {
        return Sizing.of(
                hours, List.of(Source.mark(Derivation.of("chiffre fixé : {0}", "figure set: {0}", reason), source)));
    }
}
