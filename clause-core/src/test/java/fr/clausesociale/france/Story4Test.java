package fr.clausesociale.france;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.eligibility.Decision;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.Outcome;
import fr.clausesociale.eligibility.ProofRequirement;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Someone;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Proof;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hire of 15 October 2026: registered since 3 November 2025, over 50, and half the facts missing. */
class Story4Test {

    private static final LocalDate HIRE = LocalDate.of(2026, 10, 15);
    private static final LocalDate LAST_BIRTH_DATE_OVER_50 = LocalDate.of(1976, 10, 14);

    private static final RuleSet CONTRACT = List21Bam048.ruleSet();
    private static final RuleSet CCAG = Ccag2021.ruleSet();
    private static final RuleSet CONTRACT_WITHOUT_SENIORS =
            CONTRACT.without(RuleSetId.of("21-bam-048-no-seniors", "1"), "senior");
    private static final RuleSet CCAG_WITHOUT_SENIORS =
            CCAG.without(RuleSetId.of("ccag-2021-no-seniors", "1"), "senior");

    /** What the company knows, and nothing else. */
    private static final Someone CANDIDATE = Someone.unknown()
            .since(Facts.REGISTERED_SINCE, "2025-11-03")
            .atMost(Facts.BIRTH_DATE, LAST_BIRTH_DATE_OVER_50);

    /** The same person once all but the five deciding facts are known. */
    private static final Someone CANDIDATE_WITH_FIVE_UNKNOWN = Someone.whoMeetsNothing()
            .since(Facts.REGISTERED_SINCE, "2025-11-03")
            .atMost(Facts.BIRTH_DATE, LAST_BIRTH_DATE_OVER_50)
            .yes(Facts.REMOTE_FROM_EMPLOYMENT)
            .yes(Facts.ORDINARY_WORK_ORIENTATION)
            .unknown(Facts.QPV_RESIDENT, Facts.RSA, Facts.ASS, Facts.AAH, Facts.DISABLED_WORKER_UNTIL);

    @Test
    void the_contracts_list_admits_by_age_alone_and_asks_nothing_more() {
        Decision decision = decide(CONTRACT, CANDIDATE);

        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.met()).containsExactly("senior");
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.nextQuestion()).isEmpty();
        assertThat(decision.proofs())
                .extracting(ProofRequirement::kind)
                .containsExactly("identity-document", "registration-certificate");
    }

    @Test
    void the_ccag_admits_by_age_alone_and_asks_nothing_more() {
        Decision decision = decide(CCAG, CANDIDATE);

        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.met()).containsExactly("senior");
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.proofs())
                .extracting(ProofRequirement::kind)
                .containsExactly("identity-document", "registration-certificate");
    }

    @Test
    void proofs_that_were_seen_and_hold_are_not_asked_for_again() {
        Someone withCertificate = CANDIDATE.proof("registration-certificate", "2026-09-30");

        assertThat(decide(CONTRACT, withCertificate).proofs())
                .extracting(ProofRequirement::kind)
                .containsExactly("identity-document");
        assertThat(decide(CONTRACT, withCertificate.proof("identity-document", "2019-02-01"))
                        .proofs())
                .isEmpty();
    }

    @Test
    void an_age_band_of_50_and_over_does_not_say_more_than_50() {
        Someone band = CANDIDATE_WITH_FIVE_UNKNOWN
                .atMost(Facts.BIRTH_DATE, LAST_BIRTH_DATE_OVER_50.plusDays(1))
                .absent(Facts.QPV_RESIDENT)
                .absent(Facts.RSA)
                .absent(Facts.ASS)
                .absent(Facts.AAH)
                .absent(Facts.DISABLED_WORKER_UNTIL);

        Decision decision = decide(CONTRACT, band);

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.missing()).containsExactly(Facts.BIRTH_DATE);
    }

    @Test
    void without_seniors_the_contracts_list_is_undetermined_and_asks_in_order_with_health_last() {
        Decision decision = decide(CONTRACT_WITHOUT_SENIORS, CANDIDATE_WITH_FIVE_UNKNOWN);

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.met()).isEmpty();
        assertThat(Outcomes.of(decision, "long-term-unemployed")).isEqualTo(Outcome.NOT_MET);
        assertThat(decision.missing())
                .containsExactly(Facts.QPV_RESIDENT, Facts.RSA, Facts.ASS, Facts.AAH, Facts.DISABLED_WORKER_UNTIL);
        assertThat(decision.nextQuestion()).contains(Facts.QPV_RESIDENT);
        assertThat(decision.proofs()).isEmpty();
    }

    @Test
    void without_seniors_the_ccag_asks_in_the_same_order() {
        Decision decision = decide(CCAG_WITHOUT_SENIORS, CANDIDATE_WITH_FIVE_UNKNOWN);

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Outcomes.of(decision, "long-term-unemployed")).isEqualTo(Outcome.NOT_MET);
        assertThat(decision.missing())
                .containsExactly(Facts.QPV_RESIDENT, Facts.RSA, Facts.ASS, Facts.AAH, Facts.DISABLED_WORKER_UNTIL);
    }

    @Test
    void the_ccag_asks_for_the_orientation_to_ordinary_work_only_together_with_the_recognition() {
        Someone orientationUnknown = CANDIDATE_WITH_FIVE_UNKNOWN.unknown(Facts.ORDINARY_WORK_ORIENTATION);

        assertThat(decide(CCAG_WITHOUT_SENIORS, orientationUnknown).missing())
                .containsExactly(
                        Facts.QPV_RESIDENT,
                        Facts.RSA,
                        Facts.ASS,
                        Facts.AAH,
                        Facts.DISABLED_WORKER_UNTIL,
                        Facts.ORDINARY_WORK_ORIENTATION);
        assertThat(decide(CCAG_WITHOUT_SENIORS, orientationUnknown.absent(Facts.DISABLED_WORKER_UNTIL))
                        .missing())
                .containsExactly(Facts.QPV_RESIDENT, Facts.RSA, Facts.ASS, Facts.AAH);
    }

    @Test
    void from_the_companys_half_of_the_facts_rsa_comes_before_ass_and_health_last() {
        Decision decision = decide(CONTRACT_WITHOUT_SENIORS, CANDIDATE);

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.missing())
                .containsSubsequence(Facts.QPV_RESIDENT, Facts.RSA, Facts.ASS, Facts.AAH, Facts.DISABLED_WORKER_UNTIL);
        assertThat(decision.missing()).last().isEqualTo(Facts.DISABLED_WORKER_UNTIL);
    }

    @Test
    void once_all_five_are_answered_no_the_person_is_not_eligible() {
        Someone five = CANDIDATE_WITH_FIVE_UNKNOWN
                .absent(Facts.QPV_RESIDENT)
                .absent(Facts.RSA)
                .absent(Facts.ASS)
                .absent(Facts.AAH)
                .absent(Facts.DISABLED_WORKER_UNTIL);

        assertThat(decide(CONTRACT_WITHOUT_SENIORS, five).verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(decide(CCAG_WITHOUT_SENIORS, five).verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-20, ELIGIBLE",
        "2026-07-16, ELIGIBLE",
        // exactly three months old is no longer less than three months old
        "2026-07-15, PENDING_PROOF",
        "2026-07-10, PENDING_PROOF",
    })
    void rsa_counts_with_an_attestation_of_less_than_three_months(String issuedOn, Verdict expected) {
        Someone recipient = CANDIDATE_WITH_FIVE_UNKNOWN.yes(Facts.RSA).proof("rsa-attestation", issuedOn);

        for (RuleSet list : new RuleSet[] {CONTRACT_WITHOUT_SENIORS, CCAG_WITHOUT_SENIORS}) {
            Decision decision = decide(list, recipient);
            assertThat(decision.verdict()).isEqualTo(expected);
            assertThat(decision.missing()).isEmpty();
            if (expected == Verdict.ELIGIBLE) {
                assertThat(decision.met()).containsExactly("rsa");
                assertThat(decision.proofs()).isEmpty();
            } else {
                assertThat(decision.met()).isEmpty();
                assertThat(Outcomes.of(decision, "rsa")).isEqualTo(Outcome.PROOF_NOT_VALID);
                assertThat(decision.proofs()).extracting(ProofRequirement::kind).containsExactly("rsa-attestation");
            }
        }
    }

    @Test
    void an_attestation_too_old_is_pending_even_when_every_other_fact_is_no() {
        Someone recipient = Someone.whoMeetsNothing()
                .since(Facts.REGISTERED_SINCE, "2025-11-03")
                .yes(Facts.RSA)
                .proof("rsa-attestation", "2026-07-10");

        assertThat(decide(CONTRACT, recipient).verdict()).isEqualTo(Verdict.PENDING_PROOF);
        assertThat(decide(CCAG, recipient).verdict()).isEqualTo(Verdict.PENDING_PROOF);
    }

    @Test
    void an_attestation_printed_after_the_hire_cures_if_it_attests_the_day_of_the_hire() {
        Someone recipient = CANDIDATE_WITH_FIVE_UNKNOWN.yes(Facts.RSA).proof("rsa-attestation", "2026-07-10");
        Proof printedLater = Proof.builder()
                .kind("rsa-attestation")
                .issuedOn(LocalDate.of(2027, 1, 11))
                .attestsOn(HIRE)
                .build();

        for (RuleSet list : new RuleSet[] {CONTRACT_WITHOUT_SENIORS, CCAG_WITHOUT_SENIORS}) {
            assertThat(decide(list, recipient.proof("rsa-attestation", "2027-01-11"))
                            .verdict())
                    .isEqualTo(Verdict.PENDING_PROOF);
            assertThat(decide(list, recipient.proof(printedLater)).verdict()).isEqualTo(Verdict.ELIGIBLE);
        }
    }

    @Test
    void a_newer_attestation_beside_the_old_one_makes_eligible() {
        Someone recipient = CANDIDATE_WITH_FIVE_UNKNOWN
                .yes(Facts.RSA)
                .proof("rsa-attestation", "2026-07-10")
                .proof("rsa-attestation", "2026-08-20");

        assertThat(decide(CONTRACT_WITHOUT_SENIORS, recipient).verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void an_attestation_too_old_does_not_stand_in_the_way_of_another_criterion() {
        Someone recipient = CANDIDATE.yes(Facts.RSA).proof("rsa-attestation", "2026-07-10");

        Decision decision = decide(CONTRACT, recipient);

        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.met()).containsExactly("senior");
    }

    @Test
    void without_any_proof_rsa_makes_eligible_and_its_attestation_is_asked_for() {
        Someone recipient = CANDIDATE_WITH_FIVE_UNKNOWN.yes(Facts.RSA);

        for (RuleSet list : new RuleSet[] {CONTRACT_WITHOUT_SENIORS, CCAG_WITHOUT_SENIORS}) {
            Decision decision = decide(list, recipient);
            assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
            assertThat(decision.met()).containsExactly("rsa");
            assertThat(decision.proofs()).extracting(ProofRequirement::kind).containsExactly("rsa-attestation");
        }
    }

    private static Decision decide(RuleSet list, Someone someone) {
        return EligibilityEngine.of(list).decide(someone.situation(), HIRE);
    }
}
