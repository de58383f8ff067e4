package fr.clausesociale.eligibility;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Text;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Facts;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdaptationTest {

    private static final LocalDate AT = LocalDate.of(2026, 10, 15);
    private static final RuleSet CCAG = Ccag2021.ruleSet();
    private static final LegalReference CCAP = LegalReference.of("CCAP inventé", "art. 13.2");

    /** The list of the CCAG, closed, without seniors, long-term from 24 months on, apprentices added, QPV first. */
    static final Adaptation ADAPTATION = Adaptation.builder()
            .id(RuleSetId.of("invented-ccap", "1"))
            .title(Text.of("Publics du CCAP inventé", "Eligible persons of the invented CCAP"))
            .reference(CCAP)
            .addRemoved("senior")
            .addReplaced(CCAG.criterion("long-term-unemployed")
                    .with(
                            Text.of(
                                    "demandeurs d'emploi inscrits depuis plus de 24 mois",
                                    "jobseekers registered for more than 24 months"),
                            CCAP,
                            Condition.elapsed(Facts.REGISTERED_SINCE, Bound.MORE_THAN, Period.ofMonths(24))))
            .addAdded(new Criterion(
                    "dependants",
                    Text.of("ayants droit du RSA", "dependants of recipients of the RSA"),
                    CCAP,
                    Condition.is(Facts.RSA_DEPENDANT),
                    List.of()))
            .open(false)
            .addPriority("priority-neighbourhood")
            .build();

    @Test
    void the_adapted_list_decides_by_what_the_contract_changes() {
        EligibilityEngine base = EligibilityEngine.of(CCAG);
        EligibilityEngine adapted = EligibilityEngine.of(ADAPTATION.of(CCAG));
        Someone thirteenMonths = Someone.whoMeetsNothing()
                .since(Facts.REGISTERED_SINCE, "2025-09-01")
                .known(Facts.MONTHS_WORKED_LAST_12, "0");
        Someone senior =
                Someone.whoMeetsNothing().since(Facts.BIRTH_DATE, "1970-01-01").yes(Facts.SEEKING_WORK);
        Someone dependant = Someone.whoMeetsNothing().yes(Facts.RSA_DEPENDANT);

        assertThat(verdict(base, thirteenMonths)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(adapted, thirteenMonths)).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(verdict(base, senior)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(adapted, senior)).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(verdict(base, dependant)).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(verdict(adapted, dependant)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(adapted.ruleSet().open()).isFalse();
    }

    @Test
    void the_public_that_goes_first_is_told_apart() {
        EligibilityEngine adapted = EligibilityEngine.of(ADAPTATION.of(CCAG));
        Someone resident = Someone.whoMeetsNothing().yes(Facts.QPV_RESIDENT).yes(Facts.REMOTE_FROM_EMPLOYMENT);
        Someone recipient = Someone.whoMeetsNothing().yes(Facts.ASS);

        assertThat(adapted.decide(resident.situation(), AT).priority()).contains(Outcome.MET);
        assertThat(adapted.decide(recipient.situation(), AT).priority()).contains(Outcome.NOT_MET);
        assertThat(adapted.decide(
                                recipient
                                        .unknown(Facts.QPV_RESIDENT)
                                        .yes(Facts.REMOTE_FROM_EMPLOYMENT)
                                        .situation(),
                                AT)
                        .priority())
                .contains(Outcome.UNDETERMINED);
        assertThat(EligibilityEngine.of(CCAG).decide(resident.situation(), AT).priority())
                .isEmpty();
    }

    @Test
    void it_has_its_own_fingerprint_and_its_criteria_tell_what_holds_now() {
        RuleSet adapted = ADAPTATION.of(CCAG);
        Criterion longTerm = adapted.criterion("long-term-unemployed");

        assertThat(adapted.fingerprint()).isNotEqualTo(CCAG.fingerprint());
        assertThat(longTerm.label().fr()).isEqualTo("demandeurs d'emploi inscrits depuis plus de 24 mois");
        assertThat(longTerm.reference()).isEqualTo(CCAP);
        assertThat(longTerm.proofs())
                .isEqualTo(CCAG.criterion("long-term-unemployed").proofs());
    }

    @Test
    void what_cannot_be_changed_is_refused_with_its_place() {
        RuleSetId own = RuleSetId.of("own", "1");

        assertRefused("adaptation-cycle", "/id", () -> CCAG.without(CCAG.id()));
        assertRefused("criterion-unknown", "/removed/1", () -> CCAG.without(own, "senior", "nobody"));
        assertRefused("criterion-unknown", "/removed/1", () -> CCAG.without(own, "senior", "senior"));
        assertRefused(
                "criterion-unknown",
                "/replaced/0/code",
                () -> with(own).addReplaced(ADAPTATION.added().get(0)).build().of(CCAG));
        assertRefused(
                "criterion-duplicated",
                "/added/1/code",
                () -> with(own)
                        .addRemoved("senior")
                        .addAdded(CCAG.criterion("senior"), CCAG.criterion("rsa"))
                        .build()
                        .of(CCAG));
        assertRefused(
                "criterion-duplicated",
                "/added/1/code",
                () -> with(own)
                        .addRemoved("senior")
                        .addAdded(CCAG.criterion("senior"), CCAG.criterion("senior"))
                        .build()
                        .of(CCAG));
        assertRefused(
                "criterion-unknown",
                "/priority/0",
                () -> with(own).addPriority("nobody").build().of(CCAG));
        assertRefused(
                "rule-set-empty",
                "/removed",
                () -> CCAG.without(
                        own, CCAG.criteria().stream().map(Criterion::code).toArray(String[]::new)));
    }

    @Test
    void who_goes_first_stays_first_unless_the_contract_says_otherwise() {
        RuleSet first = ADAPTATION.of(CCAG);
        RuleSetId own = RuleSetId.of("own", "1");

        assertThat(with(own).build().of(first).priority()).containsExactly("priority-neighbourhood");
        assertThat(with(own)
                        .addRemoved("priority-neighbourhood")
                        .build()
                        .of(first)
                        .priority())
                .isEmpty();
        assertThat(with(own).addPriority("rsa").build().of(first).priority()).containsExactly("rsa");
    }

    private static AdaptationBuilder with(RuleSetId id) {
        return Adaptation.builder().id(id).title(CCAG.title()).reference(CCAP).open(Optional.empty());
    }

    private static Verdict verdict(EligibilityEngine engine, Someone someone) {
        return engine.decide(someone.situation(), AT).verdict();
    }
}
