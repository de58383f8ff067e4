package fr.clausesociale.iae;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.iae.DiagnosisAuthor.AUTHORISED_PRESCRIBER;
import static fr.clausesociale.iae.DiagnosisAuthor.EMPLOYER;
import static fr.clausesociale.iae.DiagnosisAuthor.OTHER_PRESCRIBER;
import static fr.clausesociale.iae.GeiqCriterion.ASE;
import static fr.clausesociale.iae.GeiqCriterion.CAP_BEP;
import static fr.clausesociale.iae.GeiqCriterion.DE_45;
import static fr.clausesociale.iae.GeiqCriterion.FT;
import static fr.clausesociale.iae.GeiqCriterion.JEUNE;
import static fr.clausesociale.iae.GeiqCriterion.MINIMA;
import static fr.clausesociale.iae.GeiqCriterion.QPV;
import static fr.clausesociale.iae.GeiqCriterion.RSA;
import static fr.clausesociale.iae.GeiqCriterion.SENIOR;
import static fr.clausesociale.iae.GeiqCriterion.SIAE_CUI;
import static fr.clausesociale.iae.GeiqCriterion.TH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GeiqRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 30);

    @Test
    void a_level_is_there_where_an_annex_has_levels() {
        assertThat(GeiqCriterion.values()).hasSize(28).allSatisfy(c -> {
            assertThat(c.level().isPresent()).isEqualTo(c.annex() == GeiqAnnex.TWO || c.annex() == GeiqAnnex.BOTH);
            assertThat(c.parent().flatMap(GeiqCriterion::parent)).isEmpty();
        });
        assertThat(Stream.of(GeiqCriterion.values()).map(GeiqCriterion::slug)).doesNotHaveDuplicates();
    }

    @Test
    void two_criteria_of_level_2_give_the_higher_amount_and_one_of_both_annexes_the_lower() {
        assertThat(decide(EMPLOYER, TH).allowance()).isEqualTo(euros(814));
        assertThat(decide(EMPLOYER, TH, QPV).allowance()).isEqualTo(euros(1400));
        assertThat(decide(EMPLOYER, CAP_BEP).allowance()).isEqualTo(euros(0));
        assertThat(decide(EMPLOYER, CAP_BEP).outcome()).isEqualTo(GeiqOutcome.NO_ALLOWANCE);
        assertThat(decide(EMPLOYER, CAP_BEP, SIAE_CUI).allowance()).isEqualTo(euros(814));
        assertThat(decide(AUTHORISED_PRESCRIBER).allowance()).isEqualTo(euros(1400));
    }

    @Test
    void a_criterion_without_its_parent_is_dropped() {
        GeiqDecision alone = decide(EMPLOYER, RSA);
        GeiqDecision with = decide(EMPLOYER, RSA, MINIMA);

        assertThat(alone.outcome()).isEqualTo(GeiqOutcome.NO_CRITERION);
        assertThat(alone.dropped()).containsExactly(RSA);
        assertThat(alone.allowance()).isEqualTo(euros(0));
        assertThat(alone.validity()).isEmpty();
        assertThat(with.kept()).containsExactly(MINIMA, RSA);
        assertThat(with.allowance()).isEqualTo(euros(1400));
        assertThat(with.level1Present()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"SENIOR, JEUNE", "DE_45, JEUNE", "SENIOR, ASE", "DE_45, ASE", "REF_DA, RS_PS_DA", "ZRR, QPV"})
    void refuses_criteria_that_cannot_be_true_together_whoever_the_author_is(
            GeiqCriterion first, GeiqCriterion second) {
        for (DiagnosisAuthor author : List.of(EMPLOYER, AUTHORISED_PRESCRIBER)) {
            GeiqDecision decision = decide(author, second, first);

            assertThat(decision.outcome()).isEqualTo(GeiqOutcome.INCOMPATIBLE_CRITERIA);
            assertThat(decision.refusedPairs()).containsExactly(new CriterionPair<>(first, second));
            assertThat(decision.allowance()).isEqualTo(euros(0));
            assertThat(decision.authorisedPrescriberWouldChange()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"DELD_12, DELD", "DELD_12, DETLD", "DELD, DETLD"})
    void takes_one_length_of_registration(GeiqCriterion first, GeiqCriterion second) {
        assertThat(decide(EMPLOYER, FT, first, second).outcome()).isEqualTo(GeiqOutcome.INCOMPATIBLE_CRITERIA);
        assertThat(decide(AUTHORISED_PRESCRIBER, first, second).dropped()).containsExactly(first, second);
    }

    @Test
    void accepts_two_ages_that_can_both_be_true() {
        assertThat(decide(EMPLOYER, SENIOR, DE_45).eligible()).isTrue();
        assertThat(decide(EMPLOYER, JEUNE, ASE).eligible()).isTrue();
    }

    @Test
    void says_whether_an_authorised_prescriber_would_change_the_outcome_or_the_amount() {
        assertThat(decide(EMPLOYER).authorisedPrescriberWouldChange()).isTrue();
        assertThat(decide(EMPLOYER, CAP_BEP).authorisedPrescriberWouldChange()).isTrue();
        assertThat(decide(EMPLOYER, TH).authorisedPrescriberWouldChange()).isTrue();
        assertThat(decide(EMPLOYER, TH, QPV).authorisedPrescriberWouldChange()).isFalse();
        assertThat(decide(AUTHORISED_PRESCRIBER).authorisedPrescriberWouldChange())
                .isFalse();
    }

    @Test
    void is_valid_for_six_calendar_months() {
        assertThat(GeiqRules.published()
                        .validity(LocalDate.of(2025, 8, 31), EMPLOYER)
                        .expiresOn())
                .isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(decide(EMPLOYER, CAP_BEP).validity())
                .contains(new DiagnosisValidity(EMPLOYER, TODAY, LocalDate.of(2027, 1, 30)));
    }

    @ParameterizedTest
    @EnumSource(GeiqCriterion.class)
    void refuses_a_prescriber_without_authorisation(GeiqCriterion criterion) {
        assertRefused("geiq-author-invalid", () -> decide(OTHER_PRESCRIBER, criterion));
    }

    @Test
    void refuses_a_day_of_which_the_amounts_are_not_known() {
        LocalDate first = LocalDate.of(2023, 1, 6);
        GeiqDiagnosis before = new GeiqDiagnosis(
                first.minusDays(1), EMPLOYER, decide(EMPLOYER, TH).kept());
        GeiqDiagnosis after = new GeiqDiagnosis(LocalDate.of(2026, 8, 22), EMPLOYER, before.criteria());

        assertRefused("value-not-known", () -> GeiqRules.published().decide(before));
        assertRefused("value-not-known", () -> GeiqRules.published().decide(after));
        assertThat(GeiqRules.published().checkedOn(after.on()).decide(after).allowance())
                .isEqualTo(euros(814));
    }

    @Test
    void explains_the_grant_in_both_languages() {
        assertThat(decide(EMPLOYER, MINIMA, JEUNE, GeiqCriterion.DELD)
                        .derivation()
                        .render(Language.FRENCH))
                .isEqualTo("""
                        - diagnostic GEIQ : éligible (au 30\u00a0juillet 2026)
                          - auteur : employeur
                          - cochés sans le critère dont ils dépendent, non comptés : demandeur d'emploi de longue durée (12 à 24 mois) [Les emplois de l'inclusion, règle de la plateforme (date du logiciel), critères GEIQ]
                          - critères retenus : bénéficiaire des minima sociaux, jeune (moins de 26 ans) ; niveau 1 : 0, niveau 2 : 1 [Arrêté du 10 mars 2022 (JORFTEXT000045398420), annexes 1 et 2]
                          - aide : 814,00\u00a0€ (un critère de l'annexe 1) [Les emplois de l'inclusion, règle de la plateforme (date du logiciel), aide GEIQ, montant de base]
                          - valable 6\u00a0mois, jusqu'au 29\u00a0janvier 2027 inclus [Les emplois de l'inclusion, règle de la plateforme (date du logiciel), validité du diagnostic GEIQ]
                        """);
        assertThat(decide(EMPLOYER, SENIOR, JEUNE).derivation().render(Language.ENGLISH))
                .contains("GEIQ diagnosis: refused, incompatible criteria")
                .contains("incompatible, whoever the author is: aged 50 or more; aged less than 26")
                .doesNotContain("grant");
    }

    @Test
    void shows_no_criterion_in_its_text() {
        assertThat(decide(EMPLOYER, TH)).hasToString("GeiqDecision[2026-07-30, ELIGIBLE]");
        assertThat(decide(EMPLOYER, TH).diagnosis()).hasToString("GeiqDiagnosis[2026-07-30, EMPLOYER]");
    }

    private static GeiqDecision decide(DiagnosisAuthor author, GeiqCriterion... criteria) {
        return GeiqRules.published()
                .decide(GeiqDiagnosis.builder()
                        .on(TODAY)
                        .author(author)
                        .criteria(List.of(criteria))
                        .build());
    }

    private static Money euros(int amount) {
        return Money.parse("EUR " + amount);
    }
}
