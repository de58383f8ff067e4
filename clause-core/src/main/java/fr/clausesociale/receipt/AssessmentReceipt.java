package fr.clausesociale.receipt;

import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.Assessor;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.terms.ClauseTerms;
import java.time.LocalDate;

/**
 * What an assessment rested on and said. It holds no personal fact and no person token, as the assessment has none.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param journalFingerprint the {@linkplain Journal#fingerprint() digest} of the journal; the assessment has that of the terms
 * @param assessment the result, with its day and its derivations
 * @since 0.1.0
 */
public record AssessmentReceipt(String journalFingerprint, Assessment assessment) {

    /**
     * Assesses a contract and keeps what came of it.
     *
     * @param terms the terms
     * @param journal what happened
     * @param asOf the day
     * @throws fr.clausesociale.ClauseException as {@link Assessor#assess}
     */
    public static AssessmentReceipt of(ClauseTerms terms, Journal journal, LocalDate asOf) {
        return new AssessmentReceipt(journal.fingerprint(), Assessor.of(terms).assess(journal, asOf));
    }

    /**
     * Assesses the contract again, on the same day.
     *
     * @param terms the terms as they were kept
     * @param journal the journal as it was kept, in any order; with later events it is another one
     */
    public Replay replay(ClauseTerms terms, Journal journal) {
        AssessmentReceipt again = of(terms, journal, assessment.asOf());
        return Replay.of(
                assessment.termsFingerprint().equals(again.assessment.termsFingerprint())
                        && journalFingerprint.equals(again.journalFingerprint),
                this,
                again);
    }
}
