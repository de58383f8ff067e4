package fr.clausesociale.france;

import static fr.clausesociale.eligibility.Outcome.MET;
import static fr.clausesociale.eligibility.Outcome.NOT_MET;
import static fr.clausesociale.eligibility.Outcome.PROOF_NOT_VALID;
import static fr.clausesociale.eligibility.Outcome.UNDETERMINED;
import static fr.clausesociale.person.Facts.AAH;
import static fr.clausesociale.person.Facts.ADAPTED_STRUCTURE;
import static fr.clausesociale.person.Facts.ASS;
import static fr.clausesociale.person.Facts.BIRTH_DATE;
import static fr.clausesociale.person.Facts.DETENTION_OR_SUPERVISION;
import static fr.clausesociale.person.Facts.DISABLED_WORKER_UNTIL;
import static fr.clausesociale.person.Facts.EDUCATION_LEVEL;
import static fr.clausesociale.person.Facts.INSERTION_ALLOWANCE;
import static fr.clausesociale.person.Facts.INSERTION_SCHEME;
import static fr.clausesociale.person.Facts.INVALIDITY_BENEFIT;
import static fr.clausesociale.person.Facts.LEFT_SCHOOL_ON;
import static fr.clausesociale.person.Facts.MONTHS_INACTIVE_SINCE_SCHOOL;
import static fr.clausesociale.person.Facts.MONTHS_WORKED_LAST_12;
import static fr.clausesociale.person.Facts.ORDINARY_WORK_ORIENTATION;
import static fr.clausesociale.person.Facts.PERMANENT;
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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Language;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.Outcome;
import fr.clausesociale.eligibility.Someone;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Proof;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of the CCAG of 2021, each criterion on both sides of each of its thresholds, on 15 October 2026. */
class Ccag2021Test extends EligibilityListContract {

    Ccag2021Test() {
        super(Ccag2021.ruleSet());
        criterion(
                "adapted-sector",
                p -> p.known(ADAPTED_STRUCTURE, "EA"),
                List.of(ADAPTED_STRUCTURE),
                p -> p.absent(ADAPTED_STRUCTURE));
        criterion("work-integration", p -> p.inStructure("EI"), List.of(STRUCTURE), p -> p.absent(STRUCTURE));
        criterion(
                "neighbourhood-association",
                p -> p.inStructure("REGIE_DE_QUARTIER"),
                List.of(STRUCTURE),
                p -> p.absent(STRUCTURE));
        criterion("special-schemes", p -> p.inStructure("EPIDE"), List.of(STRUCTURE), p -> p.absent(STRUCTURE));
        criterion("geiq", p -> p.inStructure("GEIQ"), List.of(STRUCTURE), p -> p.absent(STRUCTURE));
        criterion(
                "prison-work",
                p -> p.yes(PRISON_WORK).unknown(DETENTION_OR_SUPERVISION),
                List.of(PRISON_WORK),
                p -> p.known(PRISON_WORK, false));
        criterion(
                "long-term-unemployed",
                p -> p.since(REGISTERED_SINCE, "2025-10-14").known(MONTHS_WORKED_LAST_12, "5.99"),
                List.of(REGISTERED_SINCE, MONTHS_WORKED_LAST_12),
                p -> p.since(REGISTERED_SINCE, "2025-10-15"),
                p -> p.known(MONTHS_WORKED_LAST_12, "6"),
                p -> p.absent(REGISTERED_SINCE),
                // looking for work is not being registered
                p -> p.absent(REGISTERED_SINCE).yes(SEEKING_WORK));
        criterion(
                "rsa",
                p -> p.yes(RSA).yes(SEEKING_WORK),
                List.of(RSA, SEEKING_WORK),
                p -> p.known(SEEKING_WORK, false),
                p -> p.known(RSA, false),
                // the CCAG, unlike the contract's list, does not name dependants
                p -> p.known(RSA, false).yes(RSA_DEPENDANT));
        criterion(
                "disabled-workers",
                p -> p.since(DISABLED_WORKER_UNTIL, "2026-10-15")
                        .yes(ORDINARY_WORK_ORIENTATION)
                        .yes(SEEKING_WORK),
                List.of(DISABLED_WORKER_UNTIL, ORDINARY_WORK_ORIENTATION, SEEKING_WORK),
                p -> p.since(DISABLED_WORKER_UNTIL, "2026-10-14"),
                p -> p.absent(DISABLED_WORKER_UNTIL),
                p -> p.known(ORDINARY_WORK_ORIENTATION, false),
                p -> p.known(SEEKING_WORK, false));
        criterion("ass", p -> p.yes(ASS), List.of(ASS), p -> p.known(ASS, false));
        criterion("aah", p -> p.yes(AAH), List.of(AAH), p -> p.known(AAH, false));
        criterion(
                "insertion-allowance",
                p -> p.yes(INSERTION_ALLOWANCE),
                List.of(INSERTION_ALLOWANCE),
                p -> p.known(INSERTION_ALLOWANCE, false));
        criterion(
                "widow-allowance",
                p -> p.yes(WIDOW_ALLOWANCE),
                List.of(WIDOW_ALLOWANCE),
                p -> p.known(WIDOW_ALLOWANCE, false));
        criterion(
                "invalidity",
                p -> p.yes(INVALIDITY_BENEFIT),
                List.of(INVALIDITY_BENEFIT),
                p -> p.known(INVALIDITY_BENEFIT, false));
        criterion(
                "young-without-qualification",
                p -> p.since(BIRTH_DATE, "2000-10-16")
                        .known(EDUCATION_LEVEL, "2")
                        .since(LEFT_SCHOOL_ON, "2026-04-15")
                        .yes(SEEKING_WORK),
                List.of(BIRTH_DATE, EDUCATION_LEVEL, LEFT_SCHOOL_ON, SEEKING_WORK),
                p -> p.since(BIRTH_DATE, "2000-10-15"),
                p -> p.known(EDUCATION_LEVEL, "3"),
                p -> p.since(LEFT_SCHOOL_ON, "2026-04-16"),
                p -> p.absent(LEFT_SCHOOL_ON),
                p -> p.known(SEEKING_WORK, false));
        criterion(
                "young-graduates",
                p -> p.since(BIRTH_DATE, "2000-10-16")
                        .known(EDUCATION_LEVEL, "3")
                        .since(LEFT_SCHOOL_ON, "2026-04-15")
                        .known(MONTHS_INACTIVE_SINCE_SCHOOL, "6")
                        .known(MONTHS_WORKED_LAST_12, "0")
                        .yes(SEEKING_WORK),
                List.of(BIRTH_DATE, EDUCATION_LEVEL, MONTHS_INACTIVE_SINCE_SCHOOL, SEEKING_WORK),
                p -> p.since(BIRTH_DATE, "2000-10-15"),
                p -> p.known(MONTHS_INACTIVE_SINCE_SCHOOL, "5.99"),
                p -> p.absent(LEFT_SCHOOL_ON).absent(MONTHS_INACTIVE_SINCE_SCHOOL),
                p -> p.known(SEEKING_WORK, false));
        criterion(
                "senior",
                p -> p.since(BIRTH_DATE, "1976-10-14").yes(SEEKING_WORK),
                List.of(BIRTH_DATE, SEEKING_WORK),
                p -> p.since(BIRTH_DATE, "1976-10-15"),
                p -> p.known(SEEKING_WORK, false));
        criterion(
                "youth-support",
                p -> p.known(YOUTH_SUPPORT, "PACEA"),
                List.of(YOUTH_SUPPORT),
                p -> p.absent(YOUTH_SUPPORT));
        criterion(
                "priority-neighbourhood",
                p -> p.yes(QPV_RESIDENT).yes(REMOTE_FROM_EMPLOYMENT),
                List.of(QPV_RESIDENT, REMOTE_FROM_EMPLOYMENT),
                p -> p.known(REMOTE_FROM_EMPLOYMENT, false),
                p -> p.known(QPV_RESIDENT, false));
        criterion("international-protection", p -> p.yes(REFUGEE), List.of(REFUGEE), p -> p.known(REFUGEE, false));
        criterion(
                "reasoned-proposal",
                p -> p.known(REASONED_OPINION, "PLIE"),
                List.of(REASONED_OPINION),
                p -> p.absent(REASONED_OPINION),
                // the CCAG does not name the facilitator among those who may propose
                p -> p.known(REASONED_OPINION, "FACILITATOR"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-16, NOT_MET", // 12 months less one day
        "2025-10-15, NOT_MET", // exactly 12 months: not more than 12
        "2025-10-14, MET", // 12 months and one day
        "2015-01-01, MET",
    })
    void long_term_is_more_than_12_months_of_registration(String since, Outcome expected) {
        Someone registered = witness("long-term-unemployed").since(REGISTERED_SINCE, since);

        assertThat(outcome("long-term-unemployed", registered)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, MET", "5.99, MET", "6, NOT_MET", "6.00, NOT_MET", "6.01, NOT_MET", "12, NOT_MET"})
    void long_term_is_less_than_6_months_of_work_in_the_last_12(String months, Outcome expected) {
        Someone worked = witness("long-term-unemployed").known(MONTHS_WORKED_LAST_12, months);

        assertThat(outcome("long-term-unemployed", worked)).isEqualTo(expected);
    }

    @Test
    void no_month_worked_at_all_is_less_than_6() {
        Someone never = witness("long-term-unemployed").absent(MONTHS_WORKED_LAST_12);

        assertThat(outcome("long-term-unemployed", never)).isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({
        "1976-10-16, NOT_MET", // the eve of the 50th birthday
        "1976-10-15, NOT_MET", // the 50th birthday: 50, not more
        "1976-10-14, MET", // the day after
    })
    void senior_begins_the_day_after_the_50th_birthday(String born, Outcome expected) {
        assertThat(outcome("senior", witness("senior").since(BIRTH_DATE, born))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2000-10-16, MET", // the eve of the 26th birthday
        "2000-10-15, NOT_MET", // the 26th birthday
        "2000-10-14, NOT_MET", // the day after
    })
    void young_ends_on_the_26th_birthday(String born, Outcome expected) {
        for (String criterion : List.of("young-without-qualification", "young-graduates")) {
            assertThat(outcome(criterion, witness(criterion).since(BIRTH_DATE, born)))
                    .as(criterion)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-02-27, NOT_MET", "2026-02-28, NOT_MET", "2026-03-01, MET"})
    void born_on_29_february_1976_turns_50_on_28_february_2026(LocalDate at, Outcome expected) {
        Someone born = witness("senior").since(BIRTH_DATE, "1976-02-29");

        assertThat(outcomeOn(at, "senior", born)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-27, MET", "2026-02-28, NOT_MET", "2026-03-01, NOT_MET"})
    void born_on_29_february_2000_turns_26_on_28_february_2026(LocalDate at, Outcome expected) {
        Someone born =
                witness("young-graduates").since(BIRTH_DATE, "2000-02-29").since(LEFT_SCHOOL_ON, "2025-06-30");

        assertThat(outcomeOn(at, "young-graduates", born)).isEqualTo(expected);
    }

    @Test
    void born_on_28_february_is_more_than_50_on_29_february_of_a_leap_year() {
        Someone born = witness("senior").since(BIRTH_DATE, "1978-02-28");

        assertThat(outcomeOn(LocalDate.of(2028, 2, 28), "senior", born)).isEqualTo(NOT_MET);
        assertThat(outcomeOn(LocalDate.of(2028, 2, 29), "senior", born)).isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-15, 2026-04-16, NOT_MET", // 6 months less a day
        "2026-10-15, 2026-04-15, MET", // exactly 6 months: at least 6
        "2026-10-15, 2026-04-14, MET",
        "2027-02-27, 2026-08-31, NOT_MET", // 31 August + 6 months: the last day of February
        "2027-02-28, 2026-08-31, MET",
        "2027-03-01, 2026-08-31, MET",
        "2028-02-28, 2027-08-31, NOT_MET", // of a leap year, 29 February
        "2028-02-29, 2027-08-31, MET",
        "2026-10-15, 2026-11-30, NOT_MET", // will leave school later
    })
    void out_of_school_for_at_least_6_months(LocalDate at, String leftOn, Outcome expected) {
        Someone left = witness("young-without-qualification")
                .since(LEFT_SCHOOL_ON, leftOn)
                .since(BIRTH_DATE, "2008-01-01");

        assertThat(outcomeOn(at, "young-without-qualification", left)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, MET, NOT_MET",
        "2, MET, NOT_MET",
        "2.99, MET, NOT_MET",
        "3, NOT_MET, MET",
        "4, NOT_MET, MET",
        "8, NOT_MET, MET",
    })
    void level_3_separates_the_unqualified_from_the_graduates(String level, Outcome unqualified, Outcome graduate) {
        assertThat(outcome(
                        "young-without-qualification",
                        witness("young-without-qualification").known(EDUCATION_LEVEL, level)))
                .isEqualTo(unqualified);
        assertThat(outcome("young-graduates", witness("young-graduates").known(EDUCATION_LEVEL, level)))
                .isEqualTo(graduate);
    }

    @Test
    void no_level_at_all_is_below_level_3() {
        assertThat(outcome(
                        "young-without-qualification",
                        witness("young-without-qualification").absent(EDUCATION_LEVEL)))
                .isEqualTo(MET);
        assertThat(outcome("young-graduates", witness("young-graduates").absent(EDUCATION_LEVEL)))
                .isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"0, NOT_MET", "5.99, NOT_MET", "6, MET", "6.01, MET"})
    void graduates_show_at_least_6_months_without_activity(String months, Outcome expected) {
        Someone inactive = witness("young-graduates").known(MONTHS_INACTIVE_SINCE_SCHOOL, months);

        assertThat(outcome("young-graduates", inactive)).isEqualTo(expected);
    }

    @Test
    void graduates_have_been_without_activity_no_longer_than_they_have_left_school() {
        Someone graduate = witness("young-graduates");

        assertThat(outcome("young-graduates", graduate.since(LEFT_SCHOOL_ON, "2026-05-15")))
                .isEqualTo(MET);
        assertThat(outcome("young-graduates", graduate.since(LEFT_SCHOOL_ON, "2026-05-16")))
                .isEqualTo(UNDETERMINED);
        assertThat(graduate.since(LEFT_SCHOOL_ON, "2026-05-16").situation().contradictions(HIRE))
                .singleElement()
                .satisfies(contradiction -> assertThat(contradiction.facts())
                        .containsExactly(LEFT_SCHOOL_ON, MONTHS_INACTIVE_SINCE_SCHOOL));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-16, MET", "2026-10-15, MET", "2026-10-14, NOT_MET"})
    void recognition_as_a_disabled_worker_holds_on_its_last_day(String lastDay, Outcome expected) {
        Someone recognised = witness("disabled-workers").since(DISABLED_WORKER_UNTIL, lastDay);

        assertThat(outcome("disabled-workers", recognised)).isEqualTo(expected);
    }

    @Test
    void recognition_for_good_holds() {
        assertThat(outcome("disabled-workers", witness("disabled-workers").known(DISABLED_WORKER_UNTIL, PERMANENT)))
                .isEqualTo(MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa", "disabled-workers", "senior", "young-without-qualification", "young-graduates"})
    void a_jobseeker_is_registered_or_looking_for_work(String criterion) {
        Someone notSeeking = witness(criterion).known(SEEKING_WORK, false);

        assertThat(outcome(criterion, notSeeking.since(REGISTERED_SINCE, "2026-10-15")))
                .isEqualTo(MET);
        assertThat(outcome(criterion, notSeeking.since(REGISTERED_SINCE, "2026-09-01")))
                .isEqualTo(MET);
        assertThat(outcome(criterion, notSeeking.absent(REGISTERED_SINCE))).isEqualTo(NOT_MET);
    }

    @Test
    void the_page_and_the_explanation_say_how_jobseeker_is_read() {
        String reading =
                "demandeur d'emploi, à savoir inscrit (même sans recherche d'emploi) ou en recherche d'emploi (même "
                        + "sans inscription)";
        Someone notSeeking = witness("rsa").known(SEEKING_WORK, false).since(REGISTERED_SINCE, "2026-09-15");

        assertThat(decide(notSeeking).explanation("rsa").render(Language.FRENCH))
                .contains(reading + " : oui");
        for (String criterion : List.of("rsa", "disabled-workers", "senior", "young-graduates")) {
            assertThat(Ccag2021.ruleSet().criterion(criterion).inWords().render(Language.FRENCH))
                    .contains("- " + reading + "\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa", "disabled-workers", "senior", "young-without-qualification", "young-graduates"})
    void a_registration_after_the_hire_makes_no_jobseeker_on_the_day_of_the_hire(String criterion) {
        Someone registeredLater = witness(criterion).known(SEEKING_WORK, false).since(REGISTERED_SINCE, "2026-10-16");

        assertThat(outcome(criterion, registeredLater)).isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"EA", "EATT", "ESAT"})
    void each_adapted_structure(String kind) {
        assertThat(decide(Someone.whoMeetsNothing().known(ADAPTED_STRUCTURE, kind))
                        .met())
                .containsExactly("adapted-sector");
    }

    @ParameterizedTest
    @CsvSource({
        "AI, work-integration",
        "ETTI, work-integration",
        "EI, work-integration",
        "ACI, work-integration",
        "REGIE_DE_QUARTIER, neighbourhood-association",
        "EPIDE, special-schemes",
        "E2C, special-schemes",
        "OTHER_SCHEME, special-schemes",
        "GEIQ, geiq",
    })
    void each_structure_meets_one_criterion(String kind, String criterion) {
        assertThat(decide(Someone.whoMeetsNothing().inStructure(kind)).met()).containsExactly(criterion);
    }

    @Test
    void every_kind_of_structure_and_support_meets_a_criterion() {
        for (Fact<String> choice : List.of(STRUCTURE, ADAPTED_STRUCTURE, YOUTH_SUPPORT)) {
            assertThat(choice.codes())
                    // of 21_BAM_048 alone; named by no list, by prudence
                    .filteredOn(kind ->
                            !Set.of("SIMILAR_ASSOCIATION", "EITI", "CEJ").contains(kind))
                    .allSatisfy(kind -> assertThat(decide(Someone.whoMeetsNothing()
                                            .unknown(INSERTION_SCHEME)
                                            .known(choice, kind))
                                    .met())
                            .hasSize(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"FRANCE_TRAVAIL", "MAISON_DE_L_EMPLOI", "PLIE", "MISSION_LOCALE", "CAP_EMPLOI", "MDPH"})
    void each_body_may_propose(String body) {
        assertThat(decide(Someone.whoMeetsNothing().known(REASONED_OPINION, body))
                        .met())
                .containsExactly("reasoned-proposal");
    }

    @Test
    void subsidiary_protection_is_enough() {
        assertThat(decide(Someone.whoMeetsNothing().yes(SUBSIDIARY_PROTECTION)).met())
                .containsExactly("international-protection");
    }

    @Test
    void a_recognition_paper_counts_until_its_last_day() {
        Someone recognised = witness("disabled-workers");

        assertThat(outcome("disabled-workers", recognised.proof(decisionUntil("2026-10-15"))))
                .isEqualTo(MET);
        assertThat(outcome("disabled-workers", recognised.proof(decisionUntil("2026-10-14"))))
                .isEqualTo(PROOF_NOT_VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "rsa, rsa-attestation, 3",
        "ass, ass-attestation, 3",
        "aah, aah-attestation, 3",
        "long-term-unemployed, registration-certificate, 3",
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

    @Test
    void a_certificate_of_registration_is_asked_of_whoever_is_eligible_by_it_and_of_nobody_else() {
        Someone looking = witness("senior");
        Someone registered = looking.unknown(SEEKING_WORK).since(REGISTERED_SINCE, "2026-09-01");

        assertThat(decide(looking).proofs()).extracting(p -> p.kind()).containsExactly("identity-document");
        assertThat(decide(registered).proofs())
                .extracting(p -> p.kind())
                .containsExactly("identity-document", "registration-certificate");
        assertThat(outcome("senior", registered.proof("registration-certificate", "2026-07-16")))
                .isEqualTo(MET);
        assertThat(outcome("senior", registered.proof("registration-certificate", "2026-07-15")))
                .isEqualTo(PROOF_NOT_VALID);
        assertThat(outcome("senior", looking.proof("registration-certificate", "2026-07-15")))
                .isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({
        "adapted-sector, structure-attestation",
        "work-integration, structure-attestation",
        "neighbourhood-association, structure-attestation",
        "geiq, structure-attestation",
        "young-without-qualification, identity-document",
        "young-graduates, identity-document",
        "senior, identity-document",
        "international-protection, residence-permit-renewal",
        "reasoned-proposal, reasoned-opinion",
    })
    void the_age_of_other_documents_does_not_matter(String criterion, String document) {
        Someone old = witness(criterion).proof(document, "2001-01-01");

        assertThat(outcome(criterion, old)).isEqualTo(MET);
        assertThat(decide(old).proofs()).extracting(p -> p.kind()).doesNotContain(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"special-schemes", "youth-support", "insertion-allowance", "widow-allowance", "invalidity"})
    void where_no_source_names_a_document_none_is_asked_for(String criterion) {
        assertThat(decide(witness(criterion)).proofs()).isEmpty();
    }

    @Test
    void the_list_is_open_and_in_force_since_1_april_2021() {
        assertThat(Ccag2021.ruleSet().open()).isTrue();
        assertThat(Ccag2021.ruleSet().inForceUntil()).isEmpty();
        assertThat(outcomeOn(LocalDate.of(2021, 4, 1), "ass", witness("ass"))).isEqualTo(MET);
        assertThatExceptionOfType(ClauseException.class)
                .isThrownBy(() -> outcomeOn(LocalDate.of(2021, 3, 31), "ass", witness("ass")))
                .satisfies(e -> assertThat(e.code()).isEqualTo("rule-set-not-in-force"));
    }

    private static Proof decisionUntil(String lastDay) {
        return Proof.builder()
                .kind("rqth-decision")
                .issuedOn(LocalDate.of(2021, 10, 15))
                .validUntil(LocalDate.parse(lastDay))
                .build();
    }

    private static Outcome outcomeOn(LocalDate at, String criterion, Someone someone) {
        return Outcomes.of(EligibilityEngine.of(Ccag2021.ruleSet()).decide(someone.situation(), at), criterion);
    }
}
