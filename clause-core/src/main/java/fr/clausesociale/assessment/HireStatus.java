package fr.clausesociale.assessment;

import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.law.LegalReference;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A hire and what its hours come to on the day of the assessment, whether or not any were declared.
 *
 * <p>It names the hire, not the person. This type is immutable and thread-safe.
 *
 * @param hire the hire
 * @param company the company for which the hours are done
 * @param lot the lot
 * @param startsOn the first day of the employment
 * @param endsOn its last day, if it has one
 * @param reason why hours worked within the contract and its windows do not count, or not yet; empty if they count
 * @param windowEndsOn the last day on which hours count, where a window of the contract ends before the employment and the
 *     contract do
 * @param windowReference the article that sets that window
 * @param decisionUntil on the latest hire of a person found eligible, the last first day of a later hire for which the last
 *     decision on the person holds, if it was taken for later hires, too: one that starts afterwards needs a decision of its
 *     own, with documents of that time
 * @since 0.1.0
 */
public record HireStatus(
        EventId hire,
        CompanyId company,
        LotId lot,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        Optional<HoursReason> reason,
        Optional<LocalDate> windowEndsOn,
        Optional<LegalReference> windowReference,
        Optional<LocalDate> decisionUntil) {

    /** Whether somebody is employed on a day whose hours count or may still count. */
    boolean isRunning(LocalDate day) {
        return !startsOn.isAfter(day)
                && endsOn.filter(day::isAfter).isEmpty()
                && windowEndsOn.filter(day::isAfter).isEmpty()
                && reason.filter(one -> !one.isPending()).isEmpty();
    }
}
