package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.france.Iae;
import fr.clausesociale.france.List21Bam048;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.person.Facts;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DepthTest {

    private static final LocalDate AT = LocalDate.of(2026, 10, 15);
    private static final EligibilityEngine CCAG = EligibilityEngine.of(Ccag2021.ruleSet());

    private static final Someone SENIOR =
            Someone.whoMeetsNothing().since(Facts.BIRTH_DATE, "1970-01-01").yes(Facts.SEEKING_WORK);
    private static final Someone EITHER = Someone.whoMeetsNothing()
            .since(Facts.BIRTH_DATE, "2004-01-01")
            .yes(Facts.SEEKING_WORK)
            .since(Facts.LEFT_SCHOOL_ON, "2025-06-30")
            .known(Facts.MONTHS_INACTIVE_SINCE_SCHOOL, "15")
            .known(Facts.MONTHS_WORKED_LAST_12, "0")
            .unknown(Facts.EDUCATION_LEVEL);

    private static final Someone LEVEL_2 =
            Someone.whoMeetsNothing().known(Facts.EDUCATION_LEVEL, "3").since(Facts.BIRTH_DATE, "2005-03-01");

    @Test
    void one_sentence_says_what_matters_most() {
        assertThat(sentence(SENIOR))
                .isEqualTo(
                        "Publics éligibles, CCAG 2021 : éligible ; demandeurs d'emploi de plus de 50 ans ; à fournir : "
                                + "pièce d'identité, de toute date");
        assertThat(sentence(SENIOR.since(Facts.REGISTERED_SINCE, "2026-09-15")))
                .endsWith(" : éligible ; demandeurs d'emploi de plus de 50 ans ; à fournir (2 justificatifs) : pièce "
                        + "d'identité, de toute date ; attestation d'inscription comme demandeur d'emploi (France Travail), de moins de 3 "
                        + "mois");
        assertThat(sentence(Someone.whoMeetsNothing()))
                .isEqualTo("Publics éligibles, CCAG 2021 : non éligible ; aucun des 21 critères n'est rempli"
                        + " ; liste ouverte : l'acheteur peut admettre d'autres personnes");
        assertThat(sentence(SENIOR.unknown(Facts.SEEKING_WORK)))
                .endsWith(" : indéterminé ; à demander d'abord : en recherche d'emploi");
        assertThat(sentence(Someone.whoMeetsNothing().yes(Facts.ASS).proof("ass-attestation", "2026-01-01")))
                .endsWith(" : en attente de justificatif ; bénéficiaires de l'ASS ; à fournir : "
                        + "attestation ASS (France Travail), de moins de 3 mois");
        assertThat(sentence(SENIOR.yes(Facts.ASS))).contains("l'un des 2 critères remplis");
        assertThat(sentence(Language.ENGLISH, CCAG, SENIOR.since(Facts.REGISTERED_SINCE, "2026-09-15")))
                .endsWith(
                        "; to be given (2 documents): identity document, of any date; certificate of registration as a jobseeker "
                                + "(France Travail), less than 3 months old");
    }

    @Test
    void the_sentence_names_the_criterion_whose_documents_it_asks_for() {
        assertThat(sentence(SENIOR.yes(Facts.ASS)))
                .isEqualTo(
                        "Publics éligibles, CCAG 2021 : éligible ; demandeurs d'emploi de plus de 50 ans, l'un des 2 "
                                + "critères remplis ; à fournir : pièce d'identité, de toute date");
    }

    @Test
    void a_list_of_one_criterion_is_said_in_the_singular() {
        EligibilityEngine list = EligibilityEngine.of(Trees.list(List.of(Condition.is(Facts.RSA))));
        Someone without = Someone.unknown().absent(Facts.RSA);

        assertThat(sentence(Language.FRENCH, list, without)).contains("; le seul critère n'est pas rempli ;");
        assertThat(sentence(Language.ENGLISH, list, without)).contains("; the only criterion is not met;");
    }

    @Test
    void facts_that_contradict_one_another_are_named_in_the_sentence_and_told_without_a_name_in_the_redacted_form() {
        EligibilityEngine contract = EligibilityEngine.of(List21Bam048.ruleSet());
        Someone doubtful = Someone.unknown()
                .yes(Facts.RSA)
                .yes(Facts.NEVER_WORKED)
                .known(Facts.HOURS_WORKED_SINCE_REGISTRATION, "300");
        Decision decision = contract.decide(doubtful.situation(), AT);

        assertThat(decision.contradictions()).hasSize(1);
        assertThat(sentence(Language.FRENCH, contract, doubtful))
                .startsWith("Publics visés, marché 21_BAM_048 : éligible (renseignements contradictoires : n'a jamais "
                        + "travaillé et heures travaillées depuis l'inscription comme demandeur d'emploi) ; "
                        + "allocataires du RSA")
                .doesNotContain("300");
        assertThat(sentence(Language.ENGLISH, contract, doubtful))
                .contains("eligible (facts that contradict one another: has never worked and hours worked since the "
                        + "registration as a jobseeker); recipients of the minimum income");
        assertThat(decision.explanation(Depth.REDACTED).render(Language.FRENCH))
                .contains("  - des renseignements se contredisent, à vérifier\n")
                .doesNotContain("travaill");
        assertThat(decision.explanation(Depth.REDACTED).render(Language.ENGLISH))
                .contains("  - some facts contradict one another and are to be checked\n")
                .doesNotContain("work");
    }

    @Test
    void each_contradiction_is_named_and_one_number_may_be_impossible_alone() {
        Someone doubtful = Someone.unknown()
                .yes(Facts.NEVER_WORKED)
                .known(Facts.MONTHS_WORKED_LAST_12, "13")
                .known(Facts.HOURS_WORKED_SINCE_REGISTRATION, "300");

        assertThat(sentence(doubtful))
                .contains("renseignements contradictoires : ")
                .contains("n'a jamais travaillé et heures travaillées depuis l'inscription comme demandeur d'emploi")
                .contains("n'a jamais travaillé et mois travaillés dans les 12 derniers mois")
                .contains(", mois travaillés dans les 12 derniers mois)");
    }

    @Test
    void a_verdict_on_either_of_two_criteria_names_both_and_asks_for_the_documents_of_both() {
        Decision decision = CCAG.decide(EITHER.situation(), AT);

        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.met()).isEmpty();
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.oneOf()).containsExactly("young-without-qualification", "young-graduates");
        assertThat(decision.proofs())
                .extracting(ProofRequirement::kind)
                .containsExactly("identity-document", "education-statement");
        assertThat(sentence(EITHER))
                .contains("; à fournir, selon le critère : pièce d'identité, de toute date ; attestation sur");
        assertThat(sentence(Language.ENGLISH, CCAG, EITHER)).contains("; to be given, as the criterion asks: identity");
        assertThat(sentence(EITHER)).contains("de niveau infra 3", " ou ", "diplômés");
        assertThat(decision.explanation().render(Language.ENGLISH))
                .contains("whatever the missing facts are, one of these criteria is met");
    }

    @Test
    void the_criteria_show_the_figures_that_failed_them_and_no_others() {
        String table = CCAG.decide(
                        Someone.whoMeetsNothing()
                                .since(Facts.REGISTERED_SINCE, "2025-11-03")
                                .known(Facts.MONTHS_WORKED_LAST_12, "2")
                                .situation(),
                        AT)
                .explanation(Depth.CRITERIA)
                .render(Language.ENGLISH);

        assertThat(table)
                .contains("known: 3 November 2025, that is 12\u00a0months on 3 November 2026")
                .doesNotContain("months worked within the last 12");
    }

    @Test
    void the_sentence_says_from_which_day_on_time_alone_makes_somebody_eligible() {
        Someone registered = Someone.whoMeetsNothing()
                .since(Facts.REGISTERED_SINCE, "2025-11-03")
                .known(Facts.MONTHS_WORKED_LAST_12, "2");
        Decision decision = CCAG.decide(registered.situation(), AT);

        assertThat(decision.explanation(Depth.SENTENCE).statement().fr())
                .isEqualTo(
                        "Publics éligibles, CCAG 2021 : non éligible ; aucun des 21 critères n'est rempli ; pas encore : "
                                + "à partir du 4\u00a0novembre 2026, si rien ne change d'ici là ; liste ouverte : "
                                + "l'acheteur peut admettre d'autres personnes");
        assertThat(decision.explanation(Depth.SENTENCE).statement().en())
                .endsWith(
                        "; not yet: from 4 November 2026, if nothing else changes; open list: the buyer may admit others");
    }

    @Test
    void the_sentence_looks_three_years_ahead_and_no_further() {
        Someone young = Someone.whoMeetsNothing().yes(Facts.SEEKING_WORK);

        assertThat(sentence(young.since(Facts.BIRTH_DATE, "1979-10-14")))
                .contains("à partir du 15 octobre 2029, si rien ne change d'ici là");
        assertThat(sentence(young.since(Facts.BIRTH_DATE, "1979-10-15"))).doesNotContain("pas encore");
    }

    /** A document that will have aged by then does not hide the day from which a criterion is met. */
    @Test
    void a_document_given_early_makes_the_answer_no_worse() {
        Someone registered = Someone.whoMeetsNothing().since(Facts.REGISTERED_SINCE, "2026-03-01");
        EligibilityEngine contract = EligibilityEngine.of(List21Bam048.ruleSet());

        assertThat(sentence(Language.FRENCH, contract, registered))
                .contains("pas encore : à partir du 2 mars 2027, si rien ne change d'ici là");
        assertThat(sentence(Language.FRENCH, contract, registered.proof("registration-certificate", "2026-10-15")))
                .contains(
                        "pas encore : à partir du 2 mars 2027, si rien ne change d'ici là, avec un justificatif à jour :"
                                + " attestation d'inscription comme demandeur d'emploi (France Travail), de moins de 3 mois");
    }

    @Test
    void of_a_criterion_that_counts_its_branches_those_that_hold_are_shown_and_counted() {
        Derivation level2 = level2(LEVEL_2.yes(Facts.REFUGEE));

        assertThat(level2.statement().fr())
                .isEqualTo("au moins 3 de ces conditions sont remplies : oui (3 sur les 3 exigées)");
        assertThat(level2.steps())
                .extracting(step -> step.statement().en())
                .containsExactly(
                        "education of level 3 or below (2019 nomenclature): yes",
                        "aged less than 26\u00a0years (if the month has no such day: first day of the next month): yes",
                        "refugee: yes");
        assertThat(level2(LEVEL_2.yes(Facts.REFUGEE).yes(Facts.LONE_PARENT)).statement())
                .isEqualTo(Text.of(
                        "au moins 3 de ces conditions sont remplies : oui (4 pour 3 exigées)",
                        "at least 3 of these conditions hold: yes (4 for 3 needed)"));
    }

    @Test
    void of_a_criterion_that_counts_too_few_branches_those_that_hold_come_first() {
        Derivation level2 = level2(LEVEL_2);

        assertThat(level2.statement())
                .isEqualTo(Text.of(
                        "au moins 3 de ces conditions sont remplies : non (2 sur les 3 exigées)",
                        "at least 3 of these conditions hold: no (2 of the 3 needed)"));
        assertThat(level2.steps())
                .extracting(step -> step.statement().en())
                .startsWith(
                        "education of level 3 or below (2019 nomenclature): yes",
                        "aged less than 26\u00a0years (if the month has no such day: first day of the next month): yes")
                .contains(
                        "refugee or beneficiary of temporary protection or beneficiary of subsidiary protection or asylum "
                                + "seeker: no",
                        "lone parent: no")
                .hasSize(14)
                .filteredOn(line -> line.endsWith(": yes"))
                .hasSize(2);
        assertThat(level2(LEVEL_2.unknown(Facts.LONE_PARENT)).steps())
                .extracting(step -> step.statement().fr())
                .contains("parent isolé : inconnu")
                .noneMatch(line -> line.endsWith(": non"))
                .filteredOn(line -> line.endsWith(": oui"))
                .hasSize(2);
    }

    @Test
    void the_full_tree_counts_the_branches_that_hold() {
        assertThat(EligibilityEngine.of(Iae.ruleSet(StructureKind.ACI))
                        .explain(LEVEL_2.situation(), AT)
                        .render(Language.FRENCH))
                .contains("- au moins 3 de ces conditions sont remplies : non (2 sur les 3 exigées)\n");
    }

    @Test
    void the_sentence_says_which_of_the_branches_counted_hold_and_not_which_there_are() {
        EligibilityEngine aci = EligibilityEngine.of(Iae.ruleSet(StructureKind.ACI));
        Someone refugee = LEVEL_2.yes(Facts.REFUGEE);

        assertThat(sentence(Language.FRENCH, aci, refugee))
                .startsWith("Publics éligibles à l'IAE (ACI) : éligible ; conditions remplies, 3 sur les 3 exigées : "
                        + "niveau de formation 3 ou infra (nomenclature 2019), âgé de moins de 26 ans, réfugié ; "
                        + "à fournir (3 justificatifs) : ")
                .doesNotContain("parent isolé");
        assertThat(sentence(Language.ENGLISH, aci, refugee))
                .contains(
                        "; conditions met, 3 of the 3 needed: education of level 3 or below (2019 nomenclature), aged "
                                + "less than 26 years, refugee; to be given (3 documents): ");
    }

    @Test
    void a_branch_of_several_tests_is_one_item_of_the_sentence() {
        EligibilityEngine ai = EligibilityEngine.of(Iae.ruleSet(StructureKind.AI));
        Someone registered =
                Someone.whoMeetsNothing().known(Facts.EDUCATION_LEVEL, "3").since(Facts.REGISTERED_SINCE, "2025-06-01");

        assertThat(sentence(Language.FRENCH, ai, registered))
                .contains(
                        "conditions remplies, 2 sur les 2 exigées : niveau de formation 3 ou infra (nomenclature 2019), "
                                + "inscrit comme demandeur d'emploi depuis au moins 12 mois et inscrit comme demandeur d'emploi "
                                + "depuis moins de 24 mois ; à fournir");
        assertThat(sentence(Language.ENGLISH, ai, registered))
                .contains("conditions met, 2 of the 2 needed: education of level 3 or below (2019 nomenclature), "
                        + "registered as a jobseeker for at least 12 months and registered as a jobseeker for less than "
                        + "24 months; to be given");
    }

    @Test
    void a_branch_of_several_tests_is_one_item_of_the_table() {
        Someone registered = LEVEL_2.since(Facts.BIRTH_DATE, "1990-03-01");

        assertThat(table(registered.since(Facts.REGISTERED_SINCE, "2025-06-01")))
                .contains("""
                            - au moins 3 de ces conditions sont remplies : non (2 sur les 3 exigées)
                              - niveau de formation 3 ou infra (nomenclature 2019) : oui
                                - connu : 3
                              - inscrit comme demandeur d'emploi depuis au moins 12 mois et inscrit comme demandeur d'emploi depuis moins de 24 mois : oui
                                - inscrit comme demandeur d'emploi depuis au moins 12 mois : oui
                                  - connu : 1er juin 2025, soit 12 mois le 1er juin 2026
                                - inscrit comme demandeur d'emploi depuis moins de 24 mois : oui
                                  - connu : 1er juin 2025, soit 24 mois le 1er juin 2027
                        """);
        assertThat(table(LEVEL_2.unknown(Facts.REGISTERED_SINCE))).contains("""
                              - inscrit comme demandeur d'emploi depuis au moins 12 mois et inscrit comme demandeur d'emploi depuis moins de 24 mois : inconnu
                        """);
        assertThat(table(registered.since(Facts.REGISTERED_SINCE, "2026-06-01")))
                .contains("""
                              - inscrit comme demandeur d'emploi depuis au moins 12 mois : non
                                - connu : 1er juin 2026, soit 12 mois le 1er juin 2027
                        """)
                .doesNotContain("moins de 24 mois");
        assertThat(table(registered)).contains("""
                              - inscrit comme demandeur d'emploi depuis au moins 12 mois et inscrit comme demandeur d'emploi depuis moins de 24 mois : non
                                - connu : néant
                              - reconnaissance de travailleur handicapé en cours de validité : non
                        """);
    }

    private static String table(Someone someone) {
        return EligibilityEngine.of(Iae.ruleSet(StructureKind.ACI))
                .decide(someone.situation(), AT)
                .explanation(Depth.CRITERIA)
                .render(Language.FRENCH)
                .replace('\u00a0', ' ');
    }

    @Test
    void each_alternative_is_one_item_and_what_is_joined_otherwise_stands_in_brackets() {
        Condition either = Condition.any(Condition.is(Facts.ASS), Condition.is(Facts.AAH));
        Condition both = Condition.all(either, Condition.is(Facts.RSA));
        Someone nothing = Someone.unknown()
                .absent(Facts.ASS)
                .absent(Facts.AAH)
                .absent(Facts.RSA)
                .absent(Facts.REFUGEE);
        RuleSet alternatives = Trees.list(List.of(Condition.any(both, Condition.is(Facts.REFUGEE))));

        assertThat(table(alternatives, nothing)).contains("""
                          - criterion 0: criterion not met [Invented text]
                            - (recipient of the solidarity allowance (ASS) or recipient of the disability allowance (AAH)) and recipient of the minimum income (RSA): no
                            - refugee: no
                        """);
        assertThat(table(alternatives, nothing.yes(Facts.RSA))).contains("""
                          - criterion 0: criterion not met [Invented text]
                            - recipient of the solidarity allowance (ASS) or recipient of the disability allowance (AAH): no
                            - refugee: no
                        """);
        assertThat(table(Trees.list(List.of(Condition.any(either, Condition.is(Facts.REFUGEE)))), nothing))
                .contains("""
                          - criterion 0: criterion not met [Invented text]
                            - recipient of the solidarity allowance (ASS): no
                            - recipient of the disability allowance (AAH): no
                            - refugee: no
                        """);
    }

    private static String table(RuleSet list, Someone someone) {
        return EligibilityEngine.of(list)
                .decide(someone.situation(), AT)
                .explanation(Depth.CRITERIA)
                .render(Language.ENGLISH);
    }

    @Test
    void the_sentence_says_a_branch_that_holds_by_an_exclusion() {
        Condition lone = Condition.not(Condition.any(Condition.is(Facts.ASS), Condition.is(Facts.AAH)));
        EligibilityEngine list = EligibilityEngine.of(
                Trees.list(List.of(Condition.atLeast(2, Condition.is(Facts.RSA), lone, Condition.is(Facts.REFUGEE)))));
        Someone someone = Someone.unknown()
                .yes(Facts.RSA)
                .absent(Facts.ASS)
                .absent(Facts.AAH)
                .absent(Facts.REFUGEE);

        assertThat(sentence(Language.FRENCH, list, someone))
                .contains(
                        "2 sur les 2 exigées : bénéficiaire du RSA, pas allocataire de l'ASS et pas allocataire de l'AAH");
    }

    @Test
    void a_criterion_that_an_exclusion_fails_shows_it() {
        RuleSet list =
                Trees.list(List.of(Condition.all(Condition.is(Facts.RSA), Condition.not(Condition.is(Facts.ASS)))));
        String table = EligibilityEngine.of(list)
                .decide(Someone.unknown().yes(Facts.RSA).yes(Facts.ASS).situation(), AT)
                .explanation(Depth.CRITERIA)
                .render(Language.FRENCH);

        assertThat(table)
                .contains("    - cette condition n'est pas remplie : non\n      - allocataire de l'ASS : oui\n")
                .doesNotContain("bénéficiaire du RSA");
    }

    @Test
    void an_exclusion_that_is_counted_is_shown_with_what_it_excludes() {
        RuleSet list = Trees.list(List.of(Condition.atLeast(
                1,
                Condition.not(Condition.is(Facts.RSA)),
                Condition.all(Condition.is(Facts.ASS), Condition.is(Facts.AAH)))));

        assertThat(EligibilityEngine.of(list)
                        .decide(
                                Someone.unknown()
                                        .absent(Facts.RSA)
                                        .yes(Facts.ASS)
                                        .situation(),
                                AT)
                        .explanation(Depth.CRITERIA)
                        .render(Language.ENGLISH))
                .contains("this condition does not hold: yes\n        - recipient of the minimum income (RSA): no\n")
                .doesNotContain("(ASS)");
    }

    @Test
    void one_criterion_can_be_explained_alone() {
        assertThat(CCAG.decide(SENIOR.situation(), AT).explanation("senior").render(Language.ENGLISH))
                .startsWith("- jobseekers over 50: criterion met")
                .contains("known: born on 1 January 1970, that is 50\u00a0years on 1 January 2020");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_redacted_form_holds_the_verdict_and_no_criterion(Language language) {
        for (Someone someone : new Someone[] {
            SENIOR,
            EITHER,
            Someone.unknown(),
            Someone.whoMeetsNothing(),
            Someone.whoMeetsNothing().yes(Facts.AAH).proof("aah-attestation", "2020-01-01")
        }) {
            Decision decision = CCAG.decide(someone.situation(), AT);
            String redacted = decision.explanation(Depth.REDACTED).render(language);

            assertThat(redacted)
                    .contains(decision.verdict().label().in(language))
                    .contains(Ccag2021.ruleSet().fingerprint())
                    .hasLineCount(decision.verdict() == Verdict.NOT_ELIGIBLE ? 4 : 3);
            Ccag2021.ruleSet()
                    .criteria()
                    .forEach(criterion -> assertThat(redacted)
                            .doesNotContain(criterion.label().in(language)));
        }
    }

    @Test
    void who_is_not_eligible_may_be_admitted_under_an_open_list_and_not_under_a_closed_one() {
        EligibilityEngine closed = EligibilityEngine.of(List21Bam048.ruleSet());
        for (Depth depth : Depth.values()) {
            assertThat(CCAG.decide(Someone.whoMeetsNothing().situation(), AT)
                            .explanation(depth)
                            .render(Language.FRENCH))
                    .contains("liste ouverte : l'acheteur peut admettre d'autres personnes");
            assertThat(closed.decide(Someone.whoMeetsNothing().situation(), AT)
                            .explanation(depth)
                            .render(Language.FRENCH))
                    .doesNotContain("liste ouverte");
        }
        assertThat(CCAG.decide(SENIOR.situation(), AT)
                        .explanation(Depth.REDACTED)
                        .render(Language.FRENCH))
                .doesNotContain("liste ouverte");
    }

    @Test
    void a_day_that_the_calendar_does_not_have_is_explained_by_its_policy() {
        RuleSet list =
                Trees.list(List.of(Condition.elapsed(Facts.REGISTERED_SINCE, Bound.AT_LEAST, Period.ofMonths(18))));

        assertThat(EligibilityEngine.of(list)
                        .explain(
                                Someone.unknown()
                                        .since(Facts.REGISTERED_SINCE, "2025-08-31")
                                        .situation(),
                                LocalDate.of(2027, 2, 28))
                        .render(Language.FRENCH))
                .contains("le 28\u00a0février 2027 (le mois n'a pas ce jour : dernier jour du mois)");
    }

    @Test
    void a_document_out_of_date_does_not_matter_where_other_criteria_cover_every_case() {
        RuleSet list = Trees.list(List.of(
                Condition.validUntil(Facts.DISABLED_WORKER_UNTIL),
                Condition.is(Facts.RSA),
                Condition.not(Condition.validUntil(Facts.DISABLED_WORKER_UNTIL))));
        Decision decision = EligibilityEngine.of(list)
                .decide(
                        Someone.unknown()
                                .yes(Facts.RSA)
                                .proof("paper", "2001-01-01")
                                .situation(),
                        AT);

        assertThat(decision.criteria().get(1).outcome()).isEqualTo(Outcome.PROOF_NOT_VALID);
        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.oneOf()).containsExactly("c0", "c2");
        assertThat(decision.explanation(Depth.SENTENCE).statement().en()).endsWith("criterion 0 or criterion 2");
    }

    @Test
    void a_document_that_the_list_does_not_ask_for_is_told() {
        Decision decision = CCAG.decide(
                Someone.whoMeetsNothing()
                        .yes(Facts.ASS)
                        .proof("ass-atestation", "2020-01-01")
                        .situation(),
                AT);

        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.unusedProofs()).hasSize(1);
        assertThat(decision.explanation(Depth.CRITERIA).render(Language.FRENCH))
                .contains("justificatifs fournis qu'aucun critère de cette liste ne demande")
                .contains("ass-atestation");
        assertThat(CCAG.decide(SENIOR.proof("ass-attestation", "2020-01-01").situation(), AT)
                        .unusedProofs())
                .isEmpty();
    }

    private static String sentence(Someone someone) {
        return sentence(Language.FRENCH, CCAG, someone);
    }

    /** The sentence with its no-break spaces made spaces. */
    private static String sentence(Language language, EligibilityEngine engine, Someone someone) {
        return engine.decide(someone.situation(), AT)
                .explanation(Depth.SENTENCE)
                .statement()
                .in(language)
                .replace('\u00a0', ' ');
    }

    /** How the table says that enough or too few criteria of level 2 are met. */
    private static Derivation level2(Someone someone) {
        return EligibilityEngine.of(Iae.ruleSet(StructureKind.ACI))
                .decide(someone.situation(), AT)
                .explanation(Depth.CRITERIA)
                .steps()
                .stream()
                .filter(step -> step.statement().en().startsWith("at least 3 criteria of level 2"))
                .findFirst()
                .orElseThrow()
                .steps()
                .get(0);
    }
}
