package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.CountingRule;
import java.time.LocalDate;
import java.util.Optional;

/** Whether hours count, wait or are refused, why, and by which article. */
record HoursOutcome(Optional<HoursReason> reason, Text explanation, Optional<LegalReference> reference) {

    static HoursOutcome counted(Text explanation, LegalReference article) {
        return new HoursOutcome(Optional.empty(), explanation, Optional.of(article));
    }

    static HoursOutcome of(HoursReason reason, Text explanation, LegalReference article) {
        return new HoursOutcome(Optional.of(reason), explanation, Optional.of(article));
    }

    boolean isRefused() {
        return reason.filter(why -> !why.isPending()).isPresent();
    }

    /** Hours worked from one day to another of which this is what becomes, with their weight unless they are refused. */
    HoursPart part(Hours hours, LocalDate from, LocalDate to, Optional<CountingRule.Weight> weight) {
        return new HoursPart(hours, from, to, reason, explanation, reference, isRefused() ? Optional.empty() : weight);
    }
}
