package fr.clausesociale.iae;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.iae.DiagnosisAuthor.AUTHORISED_PRESCRIBER;
import static fr.clausesociale.iae.DiagnosisAuthor.EMPLOYER;
import static fr.clausesociale.iae.DiagnosisAuthor.OTHER_PRESCRIBER;
import static fr.clausesociale.iae.IaeCriterion.CAP_BEP;
import static fr.clausesociale.iae.IaeCriterion.DELD;
import static fr.clausesociale.iae.IaeCriterion.DETLD;
import static fr.clausesociale.iae.IaeCriterion.JEUNE;
import static fr.clausesociale.iae.IaeCriterion.PM;
import static fr.clausesociale.iae.IaeCriterion.PRIMO_ARRIVANT;
import static fr.clausesociale.iae.IaeCriterion.QPV;
import static fr.clausesociale.iae.IaeCriterion.REF_DA;
import static fr.clausesociale.iae.IaeCriterion.RSA;
import static fr.clausesociale.iae.IaeCriterion.SENIOR;
import static fr.clausesociale.iae.IaeCriterion.TH;
import static fr.clausesociale.iae.IaeCriterion.ZRR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.eligibility.ProofRequirement;
import fr.clausesociale.identity.StructureKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IaeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 30);

    @ParameterizedTest
    @CsvSource({
        "AI, 2, 2021-09-09",
        "AI, 3, 2021-09-08",
        "AI, 3, 2020-03-23",
        "ETTI, 2, 2020-04-09",
        "ETTI, 3, 2020-04-08",
        "ETTI, 2, 2026-08-21",
        "EI, 3, 2020-03-23",
        "EI, 3, 2026-08-21",
        "ACI, 3, 2020-03-23",
        "ACI, 3, 2026-08-21",
        "EITI, 3, 2020-03-23",
        "EITI, 3, 2026-08-21"
    })
    void asks_for_as_many_criteria_of_level_2_as_the_kind_and_the_day_say(StructureKind kind, int count, LocalDate on) {
        List<IaeCriterion> level2 = List.of(CAP_BEP, DELD, TH);

        IaeDecision enough = decide(kind, on, EMPLOYER, level2.subList(0, count));
        IaeDecision oneLess = decide(kind, on, EMPLOYER, level2.subList(0, count - 1));

        assertThat(enough.outcome()).isEqualTo(IaeOutcome.ELIGIBLE);
        assertThat(oneLess.outcome()).isEqualTo(IaeOutcome.NOT_ENOUGH_CRITERIA);
        assertThat(oneLess.level2Threshold()).contains(count);
        assertThat(oneLess.level2Count()).isEqualTo(count - 1);
        assertThat(oneLess.level1Present()).isFalse();
        assertThat(oneLess.validity()).isEmpty();
    }

    @Test
    void one_criterion_of_level_1_is_enough() {
        IaeDecision decision = decide(StructureKind.EI, TODAY, EMPLOYER, List.of(RSA));

        assertThat(decision.eligible()).isTrue();
        assertThat(decision.criterionRequired()).isTrue();
        assertThat(decision.level1Present()).isTrue();
        assertThat(decision.authorisedPrescriberWouldChange()).isFalse();
    }

    @Test
    void an_authorised_prescriber_needs_no_criterion_and_would_change_a_lack_of_them() {
        IaeDecision employer = decide(StructureKind.EI, TODAY, EMPLOYER, List.of(TH));
        IaeDecision prescriber = decide(StructureKind.EI, TODAY, AUTHORISED_PRESCRIBER, List.of());

        assertThat(employer.eligible()).isFalse();
        assertThat(employer.authorisedPrescriberWouldChange()).isTrue();
        assertThat(prescriber.eligible()).isTrue();
        assertThat(prescriber.criterionRequired()).isFalse();
    }

    @Test
    void only_authorised_prescribers_are_exempt_since_14_september_2022() {
        LocalDate since = LocalDate.of(2022, 9, 14);

        assertThat(decide(StructureKind.EI, since.minusDays(1), OTHER_PRESCRIBER, List.of())
                        .eligible())
                .isTrue();
        assertThat(decide(StructureKind.EI, since, OTHER_PRESCRIBER, List.of()).eligible())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(DiagnosisAuthor.class)
    void refuses_criteria_that_cannot_be_true_together_whoever_the_author_is(DiagnosisAuthor author) {
        IaeDecision decision = decide(StructureKind.AI, TODAY, author, List.of(DELD, JEUNE, DETLD, SENIOR));

        assertThat(decision.outcome()).isEqualTo(IaeOutcome.INCOMPATIBLE_CRITERIA);
        assertThat(decision.refusedPairs())
                .containsExactly(new CriterionPair<>(SENIOR, JEUNE), new CriterionPair<>(DETLD, DELD));
        assertThat(decision.authorisedPrescriberWouldChange()).isFalse();
    }

    @Test
    void accepts_the_pairs_that_only_the_rules_of_the_geiq_refuse() {
        assertThat(decide(StructureKind.AI, TODAY, EMPLOYER, List.of(QPV, ZRR)).eligible())
                .isTrue();
        assertThat(decide(StructureKind.AI, TODAY, EMPLOYER, List.of(IaeCriterion.ASE, SENIOR))
                        .eligible())
                .isTrue();
    }

    @Test
    void does_not_count_a_criterion_before_it_exists_nor_after_it_is_closed() {
        LocalDate since = LocalDate.of(2021, 9, 3);

        IaeDecision before = decide(StructureKind.EI, since.minusDays(1), EMPLOYER, List.of(PM, REF_DA, TH));
        IaeDecision after = decide(StructureKind.EI, since, EMPLOYER, List.of(PM, REF_DA, TH));
        IaeDecision closed = decide(StructureKind.EI, since, EMPLOYER, List.of(PM, PRIMO_ARRIVANT, TH));

        assertThat(before.notInForce()).containsExactly(REF_DA, PM);
        assertThat(before.eligible()).isFalse();
        assertThat(after.eligible()).isTrue();
        assertThat(closed.notInForce()).containsExactly(PRIMO_ARRIVANT);
        assertThat(closed.eligible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYER, 2025-01-05, 2025-07-05",
        "EMPLOYER, 2025-01-06, 2025-04-08",
        "AUTHORISED_PRESCRIBER, 2025-01-06, 2025-07-06",
        "AUTHORISED_PRESCRIBER, 2025-08-31, 2026-02-28",
        "OTHER_PRESCRIBER, 2020-03-23, 2020-09-23"
    })
    void says_the_first_day_on_which_a_diagnosis_is_valid_no_more(
            DiagnosisAuthor author, LocalDate on, LocalDate expires) {
        DiagnosisValidity validity = IaeRules.published().validity(on, author);

        assertThat(validity).isEqualTo(new DiagnosisValidity(author, on, expires));
        assertThat(validity.isValidOn(on.minusDays(1))).isFalse();
        assertThat(validity.isValidOn(on)).isTrue();
        assertThat(validity.isValidOn(expires.minusDays(1))).isTrue();
        assertThat(validity.isValidOn(expires)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = StructureKind.class,
            names = {"AI", "ETTI", "EI", "ACI", "EITI"},
            mode = EnumSource.Mode.EXCLUDE)
    void refuses_a_kind_of_structure_outside_the_iae_whatever_the_criteria_and_the_author(StructureKind kind) {
        assertRefused("iae-structure-unknown", () -> decide(kind, TODAY, AUTHORISED_PRESCRIBER, List.of(RSA)))
                .contains(kind.name());
    }

    @Test
    void refuses_a_day_of_which_the_rules_are_not_known() {
        LocalDate first = LocalDate.of(2020, 3, 23);
        LocalDate last = LocalDate.of(2026, 8, 21);

        assertThat(decide(StructureKind.EI, first, EMPLOYER, List.of(RSA)).eligible())
                .isTrue();
        assertRefused("value-not-known", () -> decide(StructureKind.EI, first.minusDays(1), EMPLOYER, List.of(RSA)));
        assertRefused("value-not-known", () -> decide(StructureKind.EI, last.plusDays(1), EMPLOYER, List.of(RSA)));
        assertThat(IaeRules.published()
                        .checkedOn(last.plusDays(1))
                        .decide(diagnosis(StructureKind.EI, last.plusDays(1), EMPLOYER, List.of(RSA)))
                        .eligible())
                .isTrue();
    }

    @Test
    void an_employer_names_its_kind_a_prescriber_need_not() {
        IaeDiagnosisBuilder alone = IaeDiagnosis.builder().on(TODAY).criteria(Set.of());

        assertThat(IaeRules.published()
                        .decide(alone.author(OTHER_PRESCRIBER).build())
                        .eligible())
                .isTrue();
        assertRefused(
                "iae-structure-missing",
                () -> IaeDiagnosis.builder().on(TODAY).author(EMPLOYER).build());
    }

    @Test
    void asks_for_the_documents_of_the_criteria_that_count() {
        IaeDecision decision = decide(StructureKind.EI, TODAY, EMPLOYER, List.of(RSA, QPV, ZRR, PRIMO_ARRIVANT));

        assertThat(decision.proofs())
                .extracting(ProofRequirement::kind)
                .containsExactly("rsa-attestation", "proof-of-address");
        assertThat(PRIMO_ARRIVANT.proof()).isEmpty();
    }

    @Test
    void explains_the_outcome_in_both_languages() {
        IaeDecision decision = decide(StructureKind.EI, TODAY, EMPLOYER, List.of(TH, CAP_BEP));

        assertThat(decision.derivation().render(Language.FRENCH)).isEqualTo("""
                - diagnostic IAE : critères insuffisants (au 30\u00a0juillet 2026)
                  - auteur : employeur, critères exigés [Les emplois de l'inclusion, règle de la plateforme (date du logiciel), prescripteurs habilités seuls]
                  - niveau 1 : 0 (néant) ; un suffit
                  - niveau 2 : 2 (niveau d'étude 3 (CAP, BEP) ou inférieur, travailleur handicapé) ; 3 suffisent pour une structure EI [Les emplois de l'inclusion, règle de la plateforme (date du logiciel), seuils depuis le 9 septembre 2021 (AI à 2)]
                """);
        assertThat(decide(StructureKind.AI, LocalDate.of(2021, 9, 2), EMPLOYER, List.of(RSA, PM))
                        .derivation()
                        .render(Language.ENGLISH))
                .contains("IAE diagnosis: eligible (on 2 September 2021)")
                .contains("level 1: 1 (receives the minimum income RSA); one is enough")
                .contains("criteria that do not exist on that day, not counted: mobility problem")
                .contains("valid for 6\u00a0months, until 1 March 2022 included");
        assertThat(decide(StructureKind.AI, TODAY, EMPLOYER, List.of(SENIOR, JEUNE))
                        .derivation()
                        .render(Language.ENGLISH))
                .contains("incompatible, whoever the author is: aged 50 or more; aged less than 26");
    }

    @Test
    void shows_no_criterion_in_its_text() {
        IaeDecision decision = decide(StructureKind.EI, TODAY, EMPLOYER, List.of(TH, SENIOR, JEUNE));

        assertThat(decision).hasToString("IaeDecision[2026-07-30, INCOMPATIBLE_CRITERIA]");
        assertThat(decision.diagnosis()).hasToString("IaeDiagnosis[2026-07-30, EMPLOYER]");
        assertThat(decision.refusedPairs()).hasToString("[CriterionPair[hidden]]");
    }

    @Test
    void refuses_what_cannot_be() {
        assertRefused("criterion-pair-unordered", () -> new CriterionPair<>(JEUNE, SENIOR));
        assertRefused("criterion-pair-unordered", () -> new CriterionPair<>(JEUNE, JEUNE));
        assertRefused("diagnosis-dates-unordered", () -> new DiagnosisValidity(EMPLOYER, TODAY, TODAY));
    }

    private static IaeDecision decide(
            StructureKind kind, LocalDate on, DiagnosisAuthor author, List<IaeCriterion> criteria) {
        return IaeRules.published().decide(diagnosis(kind, on, author, criteria));
    }

    private static IaeDiagnosis diagnosis(
            StructureKind kind, LocalDate on, DiagnosisAuthor author, List<IaeCriterion> criteria) {
        return IaeDiagnosis.builder()
                .on(on)
                .author(author)
                .structure(kind)
                .criteria(criteria)
                .build();
    }
}
