package fr.clausesociale.france;

import static fr.clausesociale.eligibility.Outcome.MET;
import static fr.clausesociale.eligibility.Outcome.NOT_MET;
import static fr.clausesociale.eligibility.Outcome.PROOF_NOT_VALID;
import static fr.clausesociale.person.Facts.AAH;
import static fr.clausesociale.person.Facts.ADAPTED_STRUCTURE;
import static fr.clausesociale.person.Facts.ASS;
import static fr.clausesociale.person.Facts.BIRTH_DATE;
import static fr.clausesociale.person.Facts.DETENTION_OR_SUPERVISION;
import static fr.clausesociale.person.Facts.DISABLED_WORKER_UNTIL;
import static fr.clausesociale.person.Facts.EDUCATION_LEVEL;
import static fr.clausesociale.person.Facts.INSERTION_ALLOWANCE;
import static fr.clausesociale.person.Facts.INVALIDITY_BENEFIT;
import static fr.clausesociale.person.Facts.LEFT_SCHOOL_ON;
import static fr.clausesociale.person.Facts.MONTHS_WORKED_LAST_12;
import static fr.clausesociale.person.Facts.PRISON_WORK;
import static fr.clausesociale.person.Facts.QPV_RESIDENT;
import static fr.clausesociale.person.Facts.REASONED_OPINION;
import static fr.clausesociale.person.Facts.REFUGEE;
import static fr.clausesociale.person.Facts.REGISTERED_SINCE;
import static fr.clausesociale.person.Facts.REMOTE_FROM_EMPLOYMENT;
import static fr.clausesociale.person.Facts.RSA;
import static fr.clausesociale.person.Facts.RSA_DEPENDANT;
import static fr.clausesociale.person.Facts.SEEKING_WORK;
import static fr.clausesociale.person.Facts.STRUCTURE;
import static fr.clausesociale.person.Facts.SUBSIDIARY_PROTECTION;
import static fr.clausesociale.person.Facts.WIDOW_ALLOWANCE;
import static fr.clausesociale.person.Facts.YOUTH_SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.eligibility.Outcome;
import fr.clausesociale.eligibility.Someone;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.person.Proof;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of contract 21_BAM_048, each criterion on both sides of each of its thresholds, on 15 October 2026. */
class List21Bam048Test extends EligibilityListContract {

    List21Bam048Test() {
        super(List21Bam048.ruleSet());
        criterion(
                "long-term-unemployed",
                p -> p.since(REGISTERED_SINCE, "2025-10-14"),
                List.of(REGISTERED_SINCE),
                p -> p.since(REGISTERED_SINCE, "2025-10-15"),
                p -> p.absent(REGISTERED_SINCE).yes(SEEKING_WORK));
        criterion(
                "senior",
                p -> p.since(BIRTH_DATE, "1976-10-14").yes(SEEKING_WORK),
                List.of(BIRTH_DATE, SEEKING_WORK),
                p -> p.since(BIRTH_DATE, "1976-10-15"),
                p -> p.known(SEEKING_WORK, false));
        criterion("rsa", p -> p.yes(RSA), List.of(RSA), p -> p.known(RSA, false));
        criterion("aah", p -> p.yes(AAH), List.of(AAH), p -> p.known(AAH, false));
        criterion("ass", p -> p.yes(ASS), List.of(ASS), p -> p.known(ASS, false));
        criterion(
                "widow-allowance",
                p -> p.yes(WIDOW_ALLOWANCE),
                List.of(WIDOW_ALLOWANCE),
                p -> p.known(WIDOW_ALLOWANCE, false),
                // the contract, unlike the CCAG, does not name the insertion allowance
                p -> p.known(WIDOW_ALLOWANCE, false).yes(INSERTION_ALLOWANCE));
        criterion(
                "invalidity",
                p -> p.yes(INVALIDITY_BENEFIT),
                List.of(INVALIDITY_BENEFIT),
                p -> p.known(INVALIDITY_BENEFIT, false));
        criterion(
                "disabled-workers",
                p -> p.since(DISABLED_WORKER_UNTIL, "2026-10-15"),
                List.of(DISABLED_WORKER_UNTIL),
                p -> p.since(DISABLED_WORKER_UNTIL, "2026-10-14"),
                p -> p.absent(DISABLED_WORKER_UNTIL));
        criterion(
                "young-without-qualification",
                p -> p.since(BIRTH_DATE, "2000-10-16")
                        .known(EDUCATION_LEVEL, "2")
                        .since(LEFT_SCHOOL_ON, "2026-04-15"),
                List.of(BIRTH_DATE, EDUCATION_LEVEL, LEFT_SCHOOL_ON),
                p -> p.since(BIRTH_DATE, "2000-10-15"),
                p -> p.known(EDUCATION_LEVEL, "3"),
                p -> p.since(LEFT_SCHOOL_ON, "2026-04-16"),
                p -> p.absent(LEFT_SCHOOL_ON));
        criterion(
                "youth-support",
                p -> p.known(YOUTH_SUPPORT, "SMV"),
                List.of(YOUTH_SUPPORT),
                p -> p.absent(YOUTH_SUPPORT));
        criterion("special-schemes", p -> p.inStructure("E2C"), List.of(STRUCTURE), p -> p.absent(STRUCTURE));
        criterion("work-integration", p -> p.inStructure("ETTI"), List.of(STRUCTURE), p -> p.absent(STRUCTURE));
        criterion("geiq", p -> p.inStructure("GEIQ"), List.of(STRUCTURE), p -> p.absent(STRUCTURE));
        criterion(
                "prison-work",
                p -> p.yes(PRISON_WORK).unknown(DETENTION_OR_SUPERVISION),
                List.of(PRISON_WORK),
                p -> p.known(PRISON_WORK, false));
        criterion(
                "international-protection",
                p -> p.yes(SUBSIDIARY_PROTECTION),
                List.of(SUBSIDIARY_PROTECTION),
                p -> p.known(SUBSIDIARY_PROTECTION, false));
        criterion(
                "priority-neighbourhood",
                p -> p.yes(QPV_RESIDENT).yes(REMOTE_FROM_EMPLOYMENT),
                List.of(QPV_RESIDENT, REMOTE_FROM_EMPLOYMENT),
                p -> p.known(REMOTE_FROM_EMPLOYMENT, false),
                p -> p.known(QPV_RESIDENT, false));
        criterion(
                "reasoned-opinion",
                p -> p.known(REASONED_OPINION, "FACILITATOR"),
                List.of(REASONED_OPINION),
                p -> p.absent(REASONED_OPINION),
                // only the facilitator, EPEC, gives the opinion under this contract
                p -> p.known(REASONED_OPINION, "FRANCE_TRAVAIL"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-16, NOT_MET", // 12 months less one day
        "2025-10-15, NOT_MET", // exactly 12 months: not more than 12
        "2025-10-14, MET", // 12 months and one day
    })
    void long_term_is_more_than_12_months_of_registration(String since, Outcome expected) {
        Someone registered = Someone.whoMeetsNothing().since(REGISTERED_SINCE, since);

        assertThat(outcome("long-term-unemployed", registered)).isEqualTo(expected);
    }

    @Test
    void long_term_does_not_look_at_the_months_worked() {
        Someone worked = witness("long-term-unemployed");

        assertThat(outcome("long-term-unemployed", worked.known(MONTHS_WORKED_LAST_12, "12")))
                .isEqualTo(MET);
        assertThat(outcome("long-term-unemployed", worked.unknown(MONTHS_WORKED_LAST_12)))
                .isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({"1976-10-16, NOT_MET", "1976-10-15, NOT_MET", "1976-10-14, MET"})
    void senior_begins_the_day_after_the_50th_birthday(String born, Outcome expected) {
        assertThat(outcome("senior", witness("senior").since(BIRTH_DATE, born))).isEqualTo(expected);
    }

    @Test
    void a_senior_is_registered_by_the_day_of_the_hire_or_looking_for_work() {
        Someone notSeeking = witness("senior").known(SEEKING_WORK, false);

        assertThat(outcome("senior", notSeeking.since(REGISTERED_SINCE, "2026-10-15")))
                .isEqualTo(MET);
        assertThat(outcome("senior", notSeeking.since(REGISTERED_SINCE, "2026-10-16")))
                .isEqualTo(NOT_MET);
    }

    @Test
    void dependants_of_a_recipient_of_rsa_are_named_and_need_not_look_for_work() {
        assertThat(decide(Someone.whoMeetsNothing().yes(RSA_DEPENDANT)).met()).containsExactly("rsa");
        assertThat(decide(Someone.whoMeetsNothing().yes(RSA).unknown(RSA_DEPENDANT, SEEKING_WORK))
                        .met())
                .containsExactly("rsa");
    }

    @ParameterizedTest
    @CsvSource({"2000-10-16, MET", "2000-10-15, NOT_MET", "2000-10-14, NOT_MET"})
    void young_ends_on_the_26th_birthday(String born, Outcome expected) {
        assertThat(outcome(
                        "young-without-qualification",
                        witness("young-without-qualification").since(BIRTH_DATE, born)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, MET", "2, MET", "2.99, MET", "3, NOT_MET", "4, NOT_MET"})
    void unqualified_is_below_cap_or_bep_which_is_level_3_today(String level, Outcome expected) {
        assertThat(outcome(
                        "young-without-qualification",
                        witness("young-without-qualification").known(EDUCATION_LEVEL, level)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-16, NOT_MET", "2026-04-15, MET", "2026-04-14, MET"})
    void out_of_school_for_at_least_6_months(String leftOn, Outcome expected) {
        assertThat(outcome(
                        "young-without-qualification",
                        witness("young-without-qualification").since(LEFT_SCHOOL_ON, leftOn)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-16, MET", "2026-10-15, MET", "2026-10-14, NOT_MET"})
    void recognition_as_a_disabled_worker_holds_on_its_last_day(String lastDay, Outcome expected) {
        assertThat(outcome("disabled-workers", witness("disabled-workers").since(DISABLED_WORKER_UNTIL, lastDay)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "AI, work-integration",
        "ETTI, work-integration",
        "EI, work-integration",
        "ACI, work-integration",
        "REGIE_DE_QUARTIER, work-integration",
        "EPIDE, special-schemes",
        "E2C, special-schemes",
        "GEIQ, geiq",
    })
    void each_structure_meets_one_criterion(String kind, String criterion) {
        assertThat(decide(Someone.whoMeetsNothing().inStructure(kind)).met()).containsExactly(criterion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EA", "EATT", "ESAT"})
    void the_contract_does_not_name_the_adapted_sector(String kind) {
        assertThat(decide(Someone.whoMeetsNothing().known(ADAPTED_STRUCTURE, kind))
                        .verdict())
                .isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PACEA", "SMA", "SMV", "LEAVING_GARANTIE_JEUNES"})
    void each_reinforced_support_meets_whatever_the_age(String support) {
        assertThat(decide(Someone.whoMeetsNothing()
                                .known(YOUTH_SUPPORT, support)
                                .unknown(BIRTH_DATE))
                        .met())
                .containsExactly("youth-support");
    }

    @Test
    void a_refugee_is_admitted() {
        assertThat(decide(Someone.whoMeetsNothing().yes(REFUGEE)).met()).containsExactly("international-protection");
    }

    @ParameterizedTest
    @CsvSource({
        "long-term-unemployed, registration-certificate, 3",
        "rsa, rsa-attestation, 3",
        "aah, aah-attestation, 3",
        "ass, ass-attestation, 3",
        "young-without-qualification, education-statement, 3",
        "priority-neighbourhood, proof-of-address, 6",
    })
    void documents_are_younger_than_their_age_limit(String criterion, String document, int months) {
        LocalDate exactlyThatOld = HIRE.minusMonths(months);
        Someone witness = witness(criterion);

        assertThat(outcome(criterion, witness.proof(Proof.of(document, exactlyThatOld.plusDays(1)))))
                .isEqualTo(MET);
        assertThat(outcome(criterion, witness.proof(Proof.of(document, exactlyThatOld))))
                .isEqualTo(PROOF_NOT_VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"special-schemes", "youth-support", "widow-allowance", "invalidity"})
    void where_no_source_names_a_document_none_is_asked_for(String criterion) {
        assertThat(decide(witness(criterion)).proofs()).isEmpty();
    }

    @Test
    void the_list_is_closed() {
        assertThat(List21Bam048.ruleSet().open()).isFalse();
    }
}
