package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A part of declared hours and what became of it.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param hours the hours of this part
 * @param from the first day over which they are spread
 * @param to the last one
 * @param reason why they do not count, or not yet; empty if they count
 * @param explanation the same in a sentence, with its dates
 * @param reference the article of the contract behind it, if there is one
 * @since 0.1.0
 */
public record HoursPart(
        Hours hours,
        LocalDate from,
        LocalDate to,
        Optional<HoursReason> reason,
        Text explanation,
        Optional<LegalReference> reference) {

    /** The hours, what became of them and why. */
    Derivation derivation() {
        Text outcome = reason.isEmpty()
                ? Text.of("comptées", "counted")
                : reason.get().isPending() ? Text.of("en attente", "pending") : Text.of("refusées", "refused");
        Derivation step = Derivation.of("{0} {1} : {2}", "{0} {1}: {2}", hours, outcome, explanation);
        return reference.map(step::under).orElse(step);
    }

    /** This part as a tally. */
    HoursTally tally() {
        if (reason.isEmpty()) {
            return new HoursTally(hours, hours, Hours.ZERO, Hours.ZERO);
        }
        return reason.get().isPending()
                ? new HoursTally(hours, Hours.ZERO, hours, Hours.ZERO)
                : new HoursTally(hours, Hours.ZERO, Hours.ZERO, hours);
    }
}
