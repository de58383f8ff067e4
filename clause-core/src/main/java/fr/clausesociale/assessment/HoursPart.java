package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.CountingRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
 * @param weight the rule by which they are credited, now or once they count; empty if one for one, or not at all
 * @since 0.1.0
 */
public record HoursPart(
        Hours hours,
        LocalDate from,
        LocalDate to,
        Optional<HoursReason> reason,
        Text explanation,
        Optional<LegalReference> reference,
        Optional<CountingRule.Weight> weight) {

    /** How many days they are spread over. */
    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /**
     * The hours, what became of them and why.
     *
     * @param ofDays the days over which all parts are spread; how many of them are those of this part is told where it is not all
     */
    Derivation derivation(long ofDays) {
        Text outcome = reason.isEmpty()
                ? Text.of("comptées", "counted")
                : reason.get().isPending() ? Text.of("en attente", "pending") : Text.of("refusées", "refused");
        Derivation step = days() == ofDays
                ? Derivation.of("{0} {1} : {2}", "{0} {1}: {2}", hours, outcome, explanation)
                : Derivation.of(
                        "{0} {1}, pour {3} des {4} jours : {2}",
                        "{0} {1}, for {3} of the {4} days: {2}", hours, outcome, explanation, days(), ofDays);
        Derivation whole = weight.map(rule -> step.from(credit(rule))).orElse(step);
        return reference.map(whole::under).orElse(whole);
    }

    private Derivation credit(CountingRule.Weight rule) {
        return Derivation.of(
                        reason.isEmpty()
                                ? "créditées : {0} × {1} = {2}"
                                : "créditées si elles comptent : {0} × {1} = {2}",
                        reason.isEmpty() ? "credited: {0} × {1} = {2}" : "credited if they count: {0} × {1} = {2}",
                        hours,
                        rule.label(),
                        rule.credited(hours))
                .rounded("à la seconde la plus proche, la moitié vers le haut", "to the nearest second, half up")
                .under(rule.reference());
    }

    /** This part as a tally. */
    HoursTally tally() {
        if (reason.filter(why -> !why.isPending()).isPresent()) {
            return new HoursTally(hours, Hours.ZERO, Hours.ZERO, hours, Optional.empty());
        }
        HoursTally counted = new HoursTally(
                hours,
                hours,
                Hours.ZERO,
                Hours.ZERO,
                weight.map(rule -> new HoursTally.Credit(rule.credited(hours), Hours.ZERO)));
        return reason.isEmpty() ? counted : counted.open();
    }
}
