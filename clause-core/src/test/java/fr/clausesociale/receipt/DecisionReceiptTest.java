package fr.clausesociale.receipt;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.france.Iae;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionReceiptTest {

    private static final RuleSet LIST = Ccag2021.ruleSet();
    private static final LocalDate HIRE = LocalDate.of(2026, 10, 15);
    private static final Situation PERSON = Situation.builder()
            .yes(Facts.RSA)
            .known(Facts.BIRTH_DATE, LocalDate.of(1970, 1, 2))
            .known(Facts.REGISTERED_SINCE, LocalDate.of(2026, 1, 1))
            .build();

    @Test
    void a_receipt_is_replayed() {
        DecisionReceipt receipt = DecisionReceipt.of(LIST, PERSON, HIRE);

        assertThat(receipt.verdict())
                .isEqualTo(EligibilityEngine.of(LIST).decide(PERSON, HIRE).verdict());
        assertThat(receipt.situationFingerprint()).contains(PERSON.fingerprint());
        assertThat(receipt.replay(LIST, PERSON).state()).isEqualTo(Replay.State.IDENTICAL);
    }

    @Test
    void other_facts_are_another_input_and_the_replay_says_what_changes() {
        Situation other = PERSON.without(Facts.BIRTH_DATE).toBuilder()
                .known(Facts.BIRTH_DATE, LocalDate.of(1990, 1, 2))
                .build();

        Replay replay = DecisionReceipt.of(LIST, PERSON, HIRE).replay(LIST, other);

        assertThat(replay.state()).isEqualTo(Replay.State.OTHER_INPUT);
        assertThat(replay.differences())
                .extracting(Replay.Difference::place)
                .contains("/situationFingerprint", "/derivation");
    }

    @Test
    void what_another_version_of_the_library_said_is_told() {
        DecisionReceipt now = DecisionReceipt.of(LIST, PERSON, HIRE);
        DecisionReceipt before = new DecisionReceipt(
                now.ruleSet(),
                now.ruleSetFingerprint(),
                now.situationFingerprint(),
                now.at(),
                Verdict.NOT_ELIGIBLE,
                now.criteria(),
                now.derivation());

        Replay replay = before.replay(LIST, PERSON);

        assertThat(now.verdict()).isNotEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(replay.state()).isEqualTo(Replay.State.OTHER_RESULT);
        assertThat(replay.differences())
                .extracting(one -> one.place() + " " + one.kept().in(Language.ENGLISH))
                .containsExactly("/verdict NOT_ELIGIBLE");
    }

    @Test
    void a_redacted_receipt_keeps_nothing_of_the_person_but_the_verdict() {
        DecisionReceipt receipt = DecisionReceipt.redacted(LIST, PERSON, HIRE);
        Situation otherOfTheSameVerdict = Situation.builder()
                .yes(Facts.ASS)
                .known(Facts.REGISTERED_SINCE, LocalDate.of(2025, 1, 1))
                .build();

        assertThat(receipt.situationFingerprint()).isEmpty();
        assertThat(receipt.criteria()).isEmpty();
        assertThat(receipt.replay(LIST, PERSON).state()).isEqualTo(Replay.State.IDENTICAL);
        assertThat(DecisionReceipt.redacted(LIST, otherOfTheSameVerdict, HIRE)).isEqualTo(receipt);
        for (Language language : Language.values()) {
            assertThat(receipt.derivation().render(language))
                    .doesNotContain("RSA")
                    .doesNotContain("1970");
        }
    }

    @Test
    void nothing_personal_is_in_the_text_of_a_receipt() {
        DecisionReceipt receipt = DecisionReceipt.of(LIST, PERSON, HIRE);

        assertThat(receipt).hasToString("DecisionReceipt[" + LIST.id() + ", 2026-10-15]");
        assertThat(receipt.replay(LIST, Situation.builder().build()).toString())
                .doesNotContain("RSA")
                .doesNotContain("sha256");
    }

    @Test
    void a_receipt_belongs_to_its_list() {
        assertRefused(
                "receipt-of-other-list",
                () -> DecisionReceipt.of(LIST, PERSON, HIRE).replay(Iae.ruleSet(StructureKind.EI), PERSON));
        RuleSet changed = LIST.with(List.of());
        assertThat(DecisionReceipt.of(LIST, PERSON, HIRE)
                        .replay(changed, PERSON)
                        .state())
                .isEqualTo(Replay.State.IDENTICAL);
    }

    @Test
    void the_fingerprint_of_a_situation_is_that_of_what_is_known() {
        Situation same = Situation.builder()
                .known(Facts.REGISTERED_SINCE, LocalDate.of(2026, 1, 1))
                .known(Facts.BIRTH_DATE, LocalDate.of(1970, 1, 2))
                .yes(Facts.RSA)
                .build();

        assertThat(same.fingerprint()).isEqualTo(PERSON.fingerprint());
        assertThat(List.of(
                        Situation.builder().build().fingerprint(),
                        Situation.builder().yes(Facts.RSA).build().fingerprint(),
                        Situation.builder().absent(Facts.RSA).build().fingerprint(),
                        Situation.builder().yes(Facts.ASS).build().fingerprint(),
                        Situation.builder()
                                .atLeast(Facts.BIRTH_DATE, LocalDate.of(1970, 1, 2))
                                .build()
                                .fingerprint(),
                        Situation.builder()
                                .atMost(Facts.BIRTH_DATE, LocalDate.of(1970, 1, 2))
                                .build()
                                .fingerprint(),
                        PERSON.fingerprint()))
                .doesNotHaveDuplicates();
        assertThat(Optional.of(PERSON.fingerprint()))
                .hasValueSatisfying(one -> assertThat(one).matches("sha256:[0-9a-f]{64}"));
    }
}
