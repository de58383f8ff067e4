package fr.clausesociale.eligibility;

import static fr.clausesociale.Language.ENGLISH;
import static fr.clausesociale.Language.FRENCH;
import static fr.clausesociale.eligibility.Condition.atLeast;
import static fr.clausesociale.eligibility.Condition.elapsed;
import static fr.clausesociale.eligibility.Condition.is;
import static fr.clausesociale.eligibility.Condition.not;
import static fr.clausesociale.eligibility.Condition.oneOf;
import static fr.clausesociale.eligibility.Condition.since;
import static fr.clausesociale.eligibility.Condition.threshold;
import static fr.clausesociale.eligibility.Condition.validUntil;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.france.List21Bam048;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Proof;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionExplanationTest {

    private static final LocalDate HIRE = LocalDate.of(2026, 10, 15);

    /** The candidate of story 4: registered since 3 November 2025, over 50, the rest unknown. */
    private static final Someone CANDIDATE = Someone.unknown()
            .since(Facts.REGISTERED_SINCE, "2025-11-03")
            .atMost(Facts.BIRTH_DATE, LocalDate.of(1976, 10, 14));

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_candidate_over_50_is_explained_under_the_contracts_list(Language language) throws IOException {
        Derivation explanation = EligibilityEngine.of(List21Bam048.ruleSet()).explain(CANDIDATE.situation(), HIRE);

        assertGolden("senior-eligible", language, explanation);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_same_candidate_without_seniors_is_explained_with_the_questions_to_ask(Language language)
            throws IOException {
        RuleSet withoutSeniors = List21Bam048.ruleSet().without(RuleSetId.of("21-bam-048-no-seniors", "1"), "senior");
        Someone candidate = Someone.whoMeetsNothing()
                .since(Facts.REGISTERED_SINCE, "2025-11-03")
                .atMost(Facts.BIRTH_DATE, LocalDate.of(1976, 10, 14))
                .yes(Facts.REMOTE_FROM_EMPLOYMENT)
                .unknown(Facts.QPV_RESIDENT, Facts.RSA, Facts.ASS, Facts.AAH, Facts.DISABLED_WORKER_UNTIL);

        assertGolden(
                "no-seniors-undetermined",
                language,
                EligibilityEngine.of(withoutSeniors).explain(candidate.situation(), HIRE));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_paper_too_old_is_explained_under_the_ccag(Language language) throws IOException {
        Someone candidate = Someone.whoMeetsNothing()
                .since(Facts.REGISTERED_SINCE, "2025-11-03")
                .yes(Facts.RSA)
                .proof("rsa-attestation", "2026-07-10");

        assertGolden(
                "rsa-pending-proof",
                language,
                EligibilityEngine.of(Ccag2021.ruleSet()).explain(candidate.situation(), HIRE));
    }

    @Test
    void time_elapsed_shows_the_day_on_which_the_length_is_reached() {
        assertThat(explain(
                        elapsed(Facts.REGISTERED_SINCE, Bound.MORE_THAN, Period.ofMonths(12)),
                        Someone.unknown().since(Facts.REGISTERED_SINCE, "2025-11-03"),
                        ENGLISH))
                .isEqualTo("""
                        - registered as a jobseeker for more than 12 months: no
                          - known: 3 November 2025, that is 12 months on 3 November 2026
                        """);
    }

    @Test
    void bounds_are_shown_as_bounds() {
        assertThat(explain(
                        elapsed(Facts.BIRTH_DATE, Bound.LESS_THAN, Period.ofYears(26)),
                        Someone.unknown()
                                .between(Facts.BIRTH_DATE, LocalDate.of(2000, 1, 1), LocalDate.of(2000, 12, 31)),
                        FRENCH))
                .isEqualTo("""
                        - âgé de moins de 26 ans : inconnu
                          - connu : né au plus tôt le 1er janvier 2000
                          - connu : né au plus tard le 31 décembre 2000
                        """);
        assertThat(explain(
                        threshold(Facts.MONTHS_WORKED_LAST_12, Bound.LESS_THAN, 6),
                        Someone.unknown().atMost(Facts.MONTHS_WORKED_LAST_12, new BigDecimal("5.5")),
                        FRENCH))
                .isEqualTo("""
                        - moins de 6 mois travaillés dans les 12 derniers mois : oui
                          - connu : au plus 5,5
                        """);
        assertThat(explain(
                        threshold(Facts.MONTHS_WORKED_LAST_12, Bound.AT_LEAST, 6),
                        Someone.unknown().atLeast(Facts.MONTHS_WORKED_LAST_12, new BigDecimal("5.5")),
                        ENGLISH))
                .isEqualTo("""
                        - at least 6 months worked within the last 12 months: unknown
                          - known: at least 5.5
                        """);
    }

    @Test
    void what_is_known_to_be_absent_is_said() {
        assertThat(explain(
                        threshold(Facts.EDUCATION_LEVEL, Bound.LESS_THAN, 3),
                        Someone.unknown().absent(Facts.EDUCATION_LEVEL),
                        FRENCH))
                .isEqualTo("""
                        - niveau de formation infra 3 (nomenclature 2019) : oui
                          - connu : néant
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "LESS_THAN, non, inscrit comme demandeur d'emploi après le 15 octobre 2026",
        "AT_MOST, oui, inscrit comme demandeur d'emploi au plus tôt le 15 octobre 2026",
        "AT_LEAST, oui, inscrit comme demandeur d'emploi au 15 octobre 2026",
        "MORE_THAN, non, inscrit comme demandeur d'emploi avant le 15 octobre 2026",
    })
    void a_length_of_zero_is_said_without_a_length(Bound bound, String answer, String sentence) {
        Condition condition =
                new Condition.Elapsed(Facts.REGISTERED_SINCE, bound, Period.ZERO, MonthEnd.LAST_DAY_OF_MONTH);

        assertThat(explain(condition, Someone.unknown().known(Facts.REGISTERED_SINCE, HIRE), FRENCH))
                .isEqualTo("- " + sentence + " : " + answer + "\n  - connu : 15 octobre 2026\n");
    }

    @Test
    void a_registration_since_a_day_is_said_so_in_english() {
        assertThat(explain(
                        since(Facts.REGISTERED_SINCE),
                        Someone.unknown().since(Facts.REGISTERED_SINCE, "2026-10-16"),
                        ENGLISH))
                .isEqualTo("""
                        - registered as a jobseeker on 15 October 2026: no
                          - known: 16 October 2026
                        """);
    }

    @Test
    void a_recognition_shows_its_last_day_or_that_it_has_none() {
        Condition condition = validUntil(Facts.DISABLED_WORKER_UNTIL);

        assertThat(explain(condition, Someone.unknown().since(Facts.DISABLED_WORKER_UNTIL, "2026-10-14"), FRENCH))
                .isEqualTo("""
                        - reconnaissance de travailleur handicapé en cours de validité : non
                          - connu : 14 octobre 2026
                        """);
        assertThat(explain(condition, Someone.unknown().known(Facts.DISABLED_WORKER_UNTIL, Facts.PERMANENT), FRENCH))
                .isEqualTo("""
                        - reconnaissance de travailleur handicapé en cours de validité : oui
                          - connu : sans limite de durée
                        """);
    }

    @Test
    void a_choice_shows_what_is_asked_and_what_is_known() {
        assertThat(explain(
                        oneOf(Facts.STRUCTURE, "EI", "REGIE_DE_QUARTIER"),
                        Someone.unknown().known(Facts.STRUCTURE, "GEIQ"),
                        FRENCH))
                .isEqualTo("""
                        - structure d'insertion (EI, régie de quartier) : non
                          - connu : GEIQ
                        """);
    }

    @Test
    void a_choice_of_which_every_code_will_do_is_not_listed() {
        assertThat(explain(
                        oneOf(Facts.ADAPTED_STRUCTURE, "ESAT", "EATT", "EA"),
                        Someone.unknown().absent(Facts.ADAPTED_STRUCTURE),
                        ENGLISH))
                .isEqualTo("""
                        - structure of the adapted or protected sector: no
                          - known: none
                        """);
    }

    @Test
    void no_code_of_a_standard_fact_is_shown_as_such() {
        for (RuleSet list : List.of(Ccag2021.ruleSet(), List21Bam048.ruleSet())) {
            for (Fact<String> choice : List.of(Facts.STRUCTURE, Facts.YOUTH_SUPPORT, Facts.REASONED_OPINION)) {
                for (String code : choice.codes()) {
                    Someone someone = Someone.unknown().known(choice, code);
                    for (Language language : Language.values()) {
                        assertThat(EligibilityEngine.of(list)
                                        .explain(someone.situation(), HIRE)
                                        .render(language)
                                        .replace("21_BAM_048", ""))
                                .doesNotContain("_", "FACILITATOR");
                    }
                }
            }
        }
    }

    @Test
    void counts_and_exclusions_are_said() {
        assertThat(explain(
                        not(atLeast(2, is(Facts.RSA), is(Facts.ASS), is(Facts.REFUGEE))),
                        Someone.unknown().yes(Facts.RSA).absent(Facts.REFUGEE),
                        FRENCH))
                .isEqualTo("""
                        - cette condition n'est pas remplie : inconnu
                          - au moins 2 de ces conditions sont remplies : inconnu (1 sur les 2 exigées)
                            - bénéficiaire du RSA : oui
                            - allocataire de l'ASS : inconnu
                            - réfugié : non
                        """);
    }

    @Test
    void each_document_given_is_shown_with_its_date_and_whether_it_holds() {
        ProofRequirement paper = ProofRequirement.youngerThan(3, "paper", Text.of("papier", "paper"));
        Someone someone = Someone.unknown()
                .yes(Facts.ASS)
                .proof("paper", "2026-07-15")
                .proof(Proof.builder()
                        .kind("paper")
                        .issuedOn(LocalDate.of(2026, 9, 1))
                        .validUntil(LocalDate.of(2026, 12, 31))
                        .build())
                .proof("paper", "2027-01-11")
                .proof(Proof.builder()
                        .kind("paper")
                        .issuedOn(LocalDate.of(2027, 1, 11))
                        .attestsOn(LocalDate.of(2026, 10, 15))
                        .build())
                .proof("something-else", "2026-09-01");

        assertThat(explanation(is(Facts.ASS), someone, paper).render(FRENCH).replace('\u00a0', ' '))
                .contains("""
                            - justificatif : papier, de moins de 3 mois au 15 octobre 2026
                              - fourni, daté du 15 juillet 2026 : périmé, valable jusqu'au 14 octobre 2026
                              - fourni, daté du 1er septembre 2026 : valable jusqu'au 30 novembre 2026
                              - fourni, daté du 11 janvier 2027 : postérieur au 15 octobre 2026, dont il ne dit rien
                              - fourni, daté du 11 janvier 2027, pour la situation au 15 octobre 2026 : valable jusqu'au 14 janvier 2027
                          - liste\
                        """);
        assertThat(explanation(is(Facts.ASS), someone, paper).render(ENGLISH).replace('\u00a0', ' '))
                .contains("""
                            - document: paper, less than 3 months old on 15 October 2026
                              - given, dated 15 July 2026: out of date, valid until 14 October 2026
                              - given, dated 1 September 2026: valid until 30 November 2026
                              - given, dated 11 January 2027: later than 15 October 2026, of which it says nothing
                              - given, dated 11 January 2027, for the situation on 15 October 2026: valid until 14 January 2027
                          - closed\
                        """);
    }

    @Test
    void an_open_list_leaves_the_buyer_free() {
        assertThat(EligibilityEngine.of(Ccag2021.ruleSet())
                        .explain(Someone.whoMeetsNothing().situation(), HIRE)
                        .render(FRENCH))
                .startsWith("- Publics éligibles, CCAG 2021 : non éligible (au 15\u00a0octobre 2026)")
                .endsWith("  - liste ouverte : l'acheteur peut admettre d'autres personnes\n");
    }

    /** The explanation of one condition, without its criterion; its no-break spaces, which the golden files hold, are made spaces. */
    private static String explain(Condition condition, Someone someone, Language language) {
        String text =
                decision(condition, someone).explanation("only").steps().get(0).render(language);
        return text.replace('\u00a0', ' ');
    }

    private static Derivation explanation(Condition condition, Someone someone, ProofRequirement... proofs) {
        return decision(condition, someone, proofs).explanation();
    }

    private static Decision decision(Condition condition, Someone someone, ProofRequirement... proofs) {
        LegalReference text = LegalReference.of("Invented text");
        RuleSet list = RuleSet.builder()
                .id(RuleSetId.of("invented", "1"))
                .title(Text.of("Liste inventée", "Invented list"))
                .reference(text)
                .inForceFrom(LocalDate.of(2021, 1, 1))
                .open(false)
                .addCriteria(new Criterion("only", Text.of("critère", "criterion"), text, condition, List.of(proofs)))
                .build();
        return EligibilityEngine.of(list).decide(someone.situation(), HIRE);
    }

    private static void assertGolden(String name, Language language, Derivation explanation) throws IOException {
        String file = "/golden/eligibility/" + name + (language == FRENCH ? ".fr.txt" : ".en.txt");
        Path actual = Path.of("target/golden/eligibility", name + (language == FRENCH ? ".fr.txt" : ".en.txt"));
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, explanation.render(language));
        try (InputStream golden = DecisionExplanationTest.class.getResourceAsStream(file)) {
            assertThat(golden).as(file).isNotNull();
            assertThat(explanation.render(language))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
