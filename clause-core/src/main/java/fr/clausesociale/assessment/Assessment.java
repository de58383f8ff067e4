package fr.clausesociale.assessment;

import fr.clausesociale.identity.ContractId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a contract stands on a day.
 *
 * <p>French: <i>bilan</i>. It holds no personal fact and no person token. The same terms, journal and day always give the
 * same assessment, whatever the order of the journal. This type is immutable and thread-safe.
 *
 * @param contract the contract
 * @param asOf the day
 * @param termsFingerprint the digest of the terms that were applied
 * @param notifiedOn the day on which the contract was notified and began, if it was
 * @param endsOn the last day of the contract, with the renewals decided so far
 * @param journal what became of every entry of the journal
 * @param lots the lots, in the order of the contract
 * @param hires the hires, by id; none as long as the contract is not notified
 * @param lines the declarations of hours, by id
 * @param documents the documents that the reporting calendar asked for so far, in its order
 * @param penalties what the contract's penalties come to
 * @param settlement what the companies owe each other, if they agreed to settle and their shares are known
 * @since 0.1.0
 */
@Value.Builder
public record Assessment(
        ContractId contract,
        LocalDate asOf,
        String termsFingerprint,
        Optional<LocalDate> notifiedOn,
        LocalDate endsOn,
        JournalAccount journal,
        List<LotPosition> lots,
        List<HireStatus> hires,
        List<HoursLine> lines,
        List<DocumentStatus> documents,
        PenaltySheet penalties,
        Optional<SettlementSheet> settlement) {

    /** Copies the lists. */
    public Assessment {
        lots = List.copyOf(lots);
        hires = List.copyOf(hires);
        lines = List.copyOf(lines);
        documents = List.copyOf(documents);
    }

    /** A builder without any part set. Not thread-safe. */
    public static AssessmentBuilder builder() {
        return new AssessmentBuilder();
    }

    /** The hours declared on all lots. */
    public HoursTally tally() {
        return lots.stream().map(LotPosition::tally).reduce(HoursTally.ZERO, HoursTally::plus);
    }
}
