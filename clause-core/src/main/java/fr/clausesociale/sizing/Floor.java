package fr.clausesociale.sizing;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;

/**
 * Hours below which no clause is advised. "Less than 150" means that 150 pass.
 *
 * <p>No text sets one for the whole country; the branch of cleaning publishes 150 hours. This type is immutable and thread-safe.
 *
 * @param hours the hours, above zero and below 100,000,000
 * @param source who sets it
 * @since 0.1.0
 */
public record Floor(Hours hours, LegalReference source) {

    /** Checks the hours. */
    public Floor {
        requireAt(
                "/hours",
                hours.isPositive() && hours.compareTo(Figuring.LIMIT) < 0,
                "floor-invalid",
                "un plancher est supérieur à zéro et inférieur à 100\u202f000\u202f000 heures",
                "a floor is above zero and below 100,000,000 hours");
    }

    Derivation step(Hours computed, boolean reached) {
        return (reached
                        ? Derivation.of("plancher de {0} atteint : {1}", "floor of {0} reached: {1}", hours, computed)
                        : Derivation.of(
                                "moins que le plancher de {0} : {1}",
                                "less than the floor of {0}: {1}", hours, computed))
                .under(source);
    }
}
