package fr.clausesociale.receipt;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.LotPosition;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.receipt.Replay.Difference;
import fr.clausesociale.terms.ClauseTerms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessmentReceiptTest {

    private static final ClauseTerms TERMS =
            contract().owing(fixed("200")).withoutSettlement().terms();
    private static final Journal JOURNAL =
            Journal.of(journal(Stream.of(notified()), worked("w", A, "2023-01", "50.25")));
    private static final AssessmentReceipt RECEIPT = AssessmentReceipt.of(TERMS, JOURNAL, day("2023-06-30"));

    @Test
    void a_receipt_is_replayed() {
        assertThat(RECEIPT.replay(TERMS, JOURNAL).state()).isEqualTo(Replay.State.IDENTICAL);
        assertThat(RECEIPT.journalFingerprint()).isEqualTo(JOURNAL.fingerprint());
    }

    /** As another version of the library might have said it. */
    @Test
    void other_words_are_told_from_other_figures() {
        LotPosition lot = RECEIPT.assessment().lots().get(0);
        LotPosition inOtherWords = with(lot, lot.due(), Derivation.of("dit autrement", "said otherwise"));
        LotPosition withAnotherFigure = with(lot, Optional.of(Hours.of("200.01")), lot.derivation());

        assertThat(kept(inOtherWords).replay(TERMS, JOURNAL).state()).isEqualTo(Replay.State.EXPLAINED_OTHERWISE);
        Replay replay = kept(withAnotherFigure).replay(TERMS, JOURNAL);
        assertThat(replay.state()).isEqualTo(Replay.State.OTHER_RESULT);
        Difference difference = replay.differences().get(0);
        assertThat(replay.differences()).hasSize(1);
        assertThat(difference.place()).isEqualTo("/assessment/lots/0/due");
        assertThat(difference.kept().in(Language.ENGLISH)).isEqualTo("200.01");
        assertThat(difference.again().in(Language.ENGLISH)).isEqualTo("200.00");
        assertThat(difference).hasToString("Difference[/assessment/lots/0/due]");
    }

    @Test
    void what_was_there_and_is_not_is_told() {
        LotPosition lot = RECEIPT.assessment().lots().get(0);

        assertThat(kept(with(lot, Optional.empty(), lot.derivation()))
                        .replay(TERMS, JOURNAL)
                        .differences())
                .extracting(one -> one.place() + ": "
                        + plain(one.kept().in(Language.FRENCH)) + " / "
                        + one.again().in(Language.FRENCH))
                .containsExactly("/assessment/lots/0/due: rien / 200.00");
        Journal more = Journal.of(journal(JOURNAL.events().stream(), worked("x", A, "2023-02", "1")));
        assertThat(RECEIPT.replay(TERMS, more).differences())
                .extracting(one -> one.place() + ": " + plain(one.kept().in(Language.FRENCH)))
                .contains("/assessment/hires: entrées : 1");
    }

    @Test
    void other_terms_or_another_journal_are_another_input() {
        assertThat(RECEIPT.replay(TERMS, Journal.of(List.of(notified()))).state())
                .isEqualTo(Replay.State.OTHER_INPUT);
        assertThat(RECEIPT.replay(
                                contract()
                                        .owing(fixed("201"))
                                        .withoutSettlement()
                                        .terms(),
                                JOURNAL)
                        .state())
                .isEqualTo(Replay.State.OTHER_INPUT);
        for (Replay.State state : Replay.State.values()) {
            assertThat(state.label().in(Language.FRENCH)).isNotBlank();
        }
    }

    private static AssessmentReceipt kept(LotPosition lot) {
        Assessment was = RECEIPT.assessment();
        return new AssessmentReceipt(
                RECEIPT.journalFingerprint(),
                new Assessment(
                        was.contract(),
                        was.asOf(),
                        was.termsFingerprint(),
                        was.notifiedOn(),
                        was.endsOn(),
                        was.journal(),
                        List.of(lot),
                        was.hires(),
                        was.lines(),
                        was.documents(),
                        was.penalties(),
                        was.settlement()));
    }

    private static LotPosition with(LotPosition lot, Optional<Hours> due, Derivation derivation) {
        return new LotPosition(
                lot.lot(),
                lot.invoiced(),
                due,
                lot.orders(),
                lot.alternative(),
                lot.neutralised(),
                lot.exempted(),
                lot.tally(),
                lot.companies(),
                lot.subTargets(),
                derivation);
    }
}
