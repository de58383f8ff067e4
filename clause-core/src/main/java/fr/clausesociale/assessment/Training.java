package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Apportionment;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingRule.TrainingHours;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What becomes of training hours inside an employment contract. */
final class Training {

    private static final Text TERMS_SILENT = Text.of(
            "heures de formation, dont la clause ne dit pas si elles comptent sous ce contrat de travail : à l'acheteur de le dire",
            "training hours, of which the terms do not say whether they count under this employment contract: for the buyer to say");
    private static final Text NOT_STATED = Text.of(
            "la formation ne compte pas sous ce contrat de travail, et la déclaration ne dit pas combien d'heures en sont",
            "training does not count under this employment contract, and the declaration does not say how many of the hours were training");
    private static final Text NOT_COUNTED = Text.of(
            "heures de formation, qui ne comptent pas sous ce contrat de travail",
            "training hours, which do not count under this employment contract");

    private final ClauseTerms terms;

    Training(ClauseTerms terms) {
        this.terms = terms;
    }

    /** What becomes of the hours of a hire that are not said to be training, of which it is said what becomes of work. */
    HoursOutcome ofWork(Event.Hire hire, Optional<Hours> training, HoursOutcome work) {
        return training.isPresent() || work.reason().isPresent()
                ? work
                : rule(hire)
                        .filter(rule -> !rule.counted())
                        .map(rule -> HoursOutcome.of(HoursReason.TRAINING_NOT_STATED, NOT_STATED, rule.reference()))
                        .orElse(work);
    }

    /** What becomes of training hours of a hire, of which it is said what becomes of work. */
    HoursOutcome ofTraining(Event.Hire hire, HoursOutcome work) {
        Optional<TrainingHours> rule = rule(hire);
        if (work.isRefused()) {
            return work;
        }
        if (rule.filter(one -> !one.counted()).isPresent()) {
            return HoursOutcome.of(
                    HoursReason.TRAINING_NOT_COUNTED, NOT_COUNTED, rule.get().reference());
        }
        if (work.reason().isPresent()) {
            return work;
        }
        return rule.map(one -> HoursOutcome.counted(
                        Text.format(
                                "heures de formation comprises dans le contrat de travail ; {0}",
                                "training hours inside the employment contract; {0}", work.explanation()),
                        one.reference()))
                .orElseGet(() -> HoursOutcome.of(
                        HoursReason.TRAINING_NOT_IN_TERMS,
                        TERMS_SILENT,
                        terms.obligation(hire.lot()).orElseThrow().reference()));
    }

    /** Spreads training hours over parts of the hours in proportion; no part has more of them than hours. */
    static List<Hours> spread(Hours training, List<Hours> parts) {
        if (training.isZero()) {
            return parts.stream().map(part -> Hours.ZERO).toList();
        }
        boolean hundredths = training.isHundredths() && parts.stream().allMatch(Hours::isHundredths);
        return Apportionment.by(parts.stream()
                        .map(part -> BigDecimal.valueOf(part.toSeconds()))
                        .toList())
                .split(training, hundredths ? Rounding.NEAREST_HUNDREDTH.step() : Hours.ofSeconds(1));
    }

    private Optional<TrainingHours> rule(Event.Hire hire) {
        return terms.countingRules(TrainingHours.class).stream()
                .filter(rule -> rule.employment() == hire.employment())
                .findFirst();
    }
}
