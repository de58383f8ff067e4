package fr.clausesociale.eligibility;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.eligibility.Condition.all;
import static fr.clausesociale.eligibility.Condition.any;
import static fr.clausesociale.eligibility.Condition.is;
import static fr.clausesociale.eligibility.Condition.not;
import static fr.clausesociale.eligibility.Condition.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Proof;
import fr.clausesociale.person.Sensitivity;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityEngineTest {

    private static final LocalDate AT = LocalDate.of(2026, 10, 15);
    private static final LegalReference TEXT = LegalReference.of("Invented text");

    private static final ProofRequirement PAPER = paper("paper");
    private static final ProofRequirement YOUNG_PAPER =
            ProofRequirement.youngerThan(3, "young-paper", Text.of("papier récent", "recent paper"));
    private static final ProofRequirement OTHER_PAPER = paper("other-paper");

    private static final EligibilityEngine STRICT = engine(criterion(
            "strict",
            new Condition.Elapsed(Facts.REGISTERED_SINCE, Bound.AT_LEAST, Period.ofMonths(18), MonthEnd.REFUSE)));
    private static final Situation REGISTERED_AT_THE_END_OF_AUGUST =
            Someone.unknown().since(Facts.REGISTERED_SINCE, "2025-08-31").situation();

    @Test
    void one_criterion_met_is_enough_and_the_others_keep_their_own_outcome() {
        EligibilityEngine engine = engine(
                criterion("met", is(Facts.ASS)),
                criterion("open", is(Facts.RSA)),
                criterion("failed", is(Facts.QPV_RESIDENT)));

        Decision decision = engine.decide(
                Someone.unknown().yes(Facts.ASS).absent(Facts.QPV_RESIDENT).situation(), AT);

        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.criteria())
                .extracting(CriterionOutcome::criterion)
                .containsExactly("met", "open", "failed");
        assertThat(decision.criteria())
                .extracting(CriterionOutcome::outcome)
                .containsExactly(Outcome.MET, Outcome.UNDETERMINED, Outcome.NOT_MET);
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.at()).isEqualTo(AT);
        assertThat(decision.ruleSet()).isEqualTo(engine.ruleSet());
    }

    @Test
    void a_paper_out_of_date_makes_a_true_criterion_pending_whatever_is_unknown() {
        EligibilityEngine engine =
                engine(criterion("with-paper", is(Facts.ASS), YOUNG_PAPER), criterion("open", is(Facts.RSA)));
        Someone someone = Someone.unknown().yes(Facts.ASS).proof("young-paper", "2026-01-01");

        Decision decision = engine.decide(someone.situation(), AT);

        assertThat(decision.verdict()).isEqualTo(Verdict.PENDING_PROOF);
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.nextQuestion()).isEmpty();
        assertThat(decision.met()).isEmpty();
        assertThat(decision.proofs()).containsExactly(YOUNG_PAPER);
    }

    @Test
    void a_paper_out_of_date_does_not_make_a_false_or_open_criterion_pending() {
        EligibilityEngine engine = engine(criterion("with-paper", is(Facts.ASS), YOUNG_PAPER));
        Someone withPaper = Someone.unknown().proof("young-paper", "2026-01-01");

        assertThat(engine.decide(withPaper.situation(), AT).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(engine.decide(withPaper.absent(Facts.ASS).situation(), AT).verdict())
                .isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void pending_asks_for_all_the_papers_of_the_criterion_that_do_not_hold() {
        EligibilityEngine engine = engine(criterion("two-papers", is(Facts.ASS), PAPER, YOUNG_PAPER, OTHER_PAPER));
        Someone someone = Someone.unknown()
                .yes(Facts.ASS)
                .proof("young-paper", "2026-01-01")
                .proof("paper", "2026-01-01");

        assertThat(engine.decide(someone.situation(), AT).proofs()).containsExactly(YOUNG_PAPER, OTHER_PAPER);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-16, , true", // three months less a day
        "2026-07-15, , false", // exactly three months
        "2026-08-01, 2026-10-15, true", // valid on its last day
        "2026-08-01, 2026-10-14, false",
        "2026-07-01, 2027-10-15, false", // a long validity does not make it younger
    })
    void a_paper_holds_while_young_enough_and_valid(LocalDate issuedOn, LocalDate validUntil, boolean holds) {
        EligibilityEngine engine = engine(criterion("with-paper", is(Facts.ASS), YOUNG_PAPER));
        Proof proof = new Proof("young-paper", issuedOn, Optional.empty(), Optional.ofNullable(validUntil));

        Decision decision =
                engine.decide(Someone.unknown().yes(Facts.ASS).proof(proof).situation(), AT);

        assertThat(decision.verdict()).isEqualTo(holds ? Verdict.ELIGIBLE : Verdict.PENDING_PROOF);
        assertThat(decision.proofs()).isEqualTo(holds ? List.of() : List.of(YOUNG_PAPER));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-16, , , false", // says nothing of the day before
        "2027-01-11, , , false",
        "2027-01-11, 2026-10-15, , true",
        "2026-10-16, 2026-10-15, , true",
        "2027-01-11, 2026-07-16, , true", // attests three months less a day before
        "2027-01-11, 2026-07-15, , false",
        "2027-01-11, 2026-10-16, , false",
        "2026-09-01, 2026-07-15, , false", // issued before, but attests a day too long before
        "2027-01-11, 2026-10-01, 2026-10-15, true",
        "2027-01-11, 2026-10-01, 2026-10-14, false",
        "9999-12-31, 2026-10-15, 9999-12-31, true",
        "9999-12-31, , , false",
        "1900-01-01, , , false",
    })
    void a_paper_issued_later_holds_if_it_attests_the_day_or_one_near_enough_before(
            LocalDate issuedOn, LocalDate attestsOn, LocalDate validUntil, boolean holds) {
        EligibilityEngine engine = engine(criterion("with-paper", is(Facts.ASS), YOUNG_PAPER));
        Proof proof =
                new Proof("young-paper", issuedOn, Optional.ofNullable(attestsOn), Optional.ofNullable(validUntil));
        Someone pending = Someone.unknown().yes(Facts.ASS).proof("young-paper", "2026-01-01");

        assertThat(engine.decide(pending.situation(), AT).verdict()).isEqualTo(Verdict.PENDING_PROOF);
        assertThat(engine.decide(pending.proof(proof).situation(), AT).verdict())
                .isEqualTo(holds ? Verdict.ELIGIBLE : Verdict.PENDING_PROOF);
    }

    @Test
    void a_paper_without_a_greatest_age_holds_if_it_attests_no_later_day() {
        EligibilityEngine engine = engine(criterion("with-paper", is(Facts.ASS), PAPER));
        Someone someone = Someone.unknown().yes(Facts.ASS).proof("paper", "2027-01-11");
        Proof earlier = Proof.builder()
                .kind("paper")
                .issuedOn(LocalDate.of(2027, 1, 11))
                .attestsOn(LocalDate.of(1900, 1, 1))
                .build();

        assertThat(engine.decide(someone.situation(), AT).proofs()).containsExactly(PAPER);
        assertThat(engine.decide(someone.proof(earlier).situation(), AT).proofs())
                .isEmpty();
    }

    @Test
    void the_last_day_of_all_can_be_decided() {
        ProofRequirement longLived =
                ProofRequirement.youngerThan(Integer.MAX_VALUE, "young-paper", Text.of("papier", "paper"));
        EligibilityEngine engine = engine(criterion("with-paper", is(Facts.ASS), longLived));
        Someone someone = Someone.unknown().yes(Facts.ASS).proof("young-paper", "9999-12-31");

        assertRefused("day-out-of-range", () -> engine.decide(someone.situation(), LocalDate.of(10_000, 1, 1)));
        assertThat(engine.decide(someone.situation(), LocalDate.of(9999, 12, 31))
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void the_age_of_a_paper_takes_the_last_day_of_the_month() {
        EligibilityEngine engine = engine(criterion("with-paper", is(Facts.ASS), YOUNG_PAPER));
        Someone someone = Someone.unknown().yes(Facts.ASS).proof("young-paper", "2026-11-30");

        assertThat(engine.decide(someone.situation(), LocalDate.of(2027, 2, 27)).verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(engine.decide(someone.situation(), LocalDate.of(2027, 2, 28)).verdict())
                .isEqualTo(Verdict.PENDING_PROOF);
    }

    @Test
    void the_criterion_whose_papers_are_all_there_is_chosen_even_if_it_is_more_intrusive() {
        EligibilityEngine engine = engine(
                criterion("ordinary", is(Facts.SEEKING_WORK), PAPER), criterion("health", is(Facts.AAH), OTHER_PAPER));
        Someone someone = Someone.unknown().yes(Facts.SEEKING_WORK).yes(Facts.AAH);

        assertThat(engine.decide(someone.situation(), AT).proofs()).containsExactly(PAPER);
        assertThat(engine.decide(someone.proof("other-paper", "2020-01-01").situation(), AT)
                        .proofs())
                .isEmpty();
    }

    @Test
    void of_criteria_that_still_need_papers_the_least_intrusive_is_chosen_then_the_first() {
        Criterion health = criterion("health", all(is(Facts.SEEKING_WORK), is(Facts.AAH)), paper("health-paper"));
        Criterion social = criterion("social", is(Facts.RSA), PAPER, OTHER_PAPER);
        Criterion socialToo = criterion("social-too", is(Facts.ASS), paper("ass-paper"));
        Someone all = Someone.unknown()
                .yes(Facts.SEEKING_WORK)
                .yes(Facts.AAH)
                .yes(Facts.RSA)
                .yes(Facts.ASS);

        assertThat(engine(health, social, socialToo).decide(all.situation(), AT).proofs())
                .containsExactly(PAPER, OTHER_PAPER);
        assertThat(engine(health, socialToo, social).decide(all.situation(), AT).proofs())
                .containsExactly(paper("ass-paper"));
    }

    @Test
    void papers_of_a_pending_criterion_are_not_asked_for_when_another_is_met() {
        EligibilityEngine engine = engine(
                criterion("ordinary", is(Facts.SEEKING_WORK), YOUNG_PAPER), criterion("health", is(Facts.AAH), PAPER));
        Someone someone =
                Someone.unknown().yes(Facts.SEEKING_WORK).yes(Facts.AAH).proof("young-paper", "2026-01-01");

        Decision decision = engine.decide(someone.situation(), AT);

        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.met()).containsExactly("health");
        assertThat(decision.proofs()).containsExactly(PAPER);
    }

    @Test
    void missing_facts_come_by_sensitivity() {
        EligibilityEngine engine = engine(criterion(
                "any",
                any(
                        is(Facts.AAH),
                        is(Facts.PRISON_WORK),
                        is(Facts.REFUGEE),
                        is(Facts.RSA),
                        is(Facts.QPV_RESIDENT),
                        is(Facts.SEEKING_WORK))));

        assertThat(engine.decide(Someone.unknown().situation(), AT).missing())
                .containsExactly(
                        Facts.SEEKING_WORK, Facts.QPV_RESIDENT, Facts.RSA, Facts.REFUGEE, Facts.PRISON_WORK, Facts.AAH);
    }

    @Test
    void among_equally_sensitive_facts_the_one_that_decides_alone_comes_first() {
        EligibilityEngine engine = engine(
                criterion("both", all(is(Facts.RSA), is(Facts.RSA_DEPENDANT))), criterion("alone", is(Facts.ASS)));

        assertThat(engine.decide(Someone.unknown().situation(), AT).missing())
                .containsExactly(Facts.ASS, Facts.RSA, Facts.RSA_DEPENDANT);
    }

    @Test
    void a_fact_that_stands_among_alternatives_decides_alone() {
        EligibilityEngine engine = engine(
                criterion("either", any(is(Facts.RSA), is(Facts.RSA_DEPENDANT))), criterion("alone", is(Facts.ASS)));

        assertThat(engine.decide(Someone.unknown().situation(), AT).missing())
                .containsExactly(Facts.RSA, Facts.RSA_DEPENDANT, Facts.ASS);
    }

    @Test
    void among_facts_that_decide_alone_the_one_in_most_criteria_comes_first() {
        EligibilityEngine engine = engine(
                criterion("rsa", is(Facts.RSA)),
                criterion("ei", oneOf(Facts.STRUCTURE, "EI")),
                criterion("geiq", oneOf(Facts.STRUCTURE, "GEIQ")));

        assertThat(engine.decide(Someone.unknown().situation(), AT).missing())
                .containsExactly(Facts.STRUCTURE, Facts.RSA);
    }

    @Test
    void facts_that_are_equal_in_all_come_in_the_standard_order_and_an_applications_own_after_them() {
        Fact<Boolean> own = Fact.flag("own", Sensitivity.SOCIAL, Text.of("fait local", "local fact"));
        EligibilityEngine engine = engine(criterion("any", any(is(own), is(Facts.ASS), is(Facts.RSA))));

        assertThat(engine.decide(Someone.unknown().situation(), AT).missing())
                .containsExactly(Facts.RSA, Facts.ASS, own);
    }

    @Test
    void a_fact_that_can_no_longer_change_anything_is_not_asked_for() {
        EligibilityEngine engine =
                engine(criterion("both", all(is(Facts.RSA), is(Facts.SEEKING_WORK))), criterion("ass", is(Facts.ASS)));

        assertThat(engine.decide(Someone.unknown().absent(Facts.RSA).situation(), AT)
                        .missing())
                .containsExactly(Facts.ASS);
    }

    @Test
    void an_excluding_condition_that_is_unknown_keeps_a_criterion_open() {
        EligibilityEngine engine = engine(criterion("not", not(is(Facts.SEEKING_WORK))));

        assertThat(engine.decide(Someone.unknown().situation(), AT).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(engine.decide(Someone.unknown().absent(Facts.SEEKING_WORK).situation(), AT)
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-01", "2023-06-30", "2026-12-31"})
    void a_list_decides_from_its_first_day_in_force_to_its_last(LocalDate day) {
        EligibilityEngine engine = EligibilityEngine.of(limited());

        assertThat(engine.decide(Someone.unknown().situation(), day).at()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, 31 December 2020", "2027-01-01, 1 January 2027"})
    void outside_its_time_in_force_a_list_refuses_to_decide_and_to_explain(LocalDate day, String written) {
        EligibilityEngine engine = EligibilityEngine.of(limited());
        Situation nobody = Someone.unknown().situation();

        assertRefused("rule-set-not-in-force", () -> engine.decide(nobody, day))
                .isEqualTo("rule set limited@1 is in force from 1 January 2021 to 31 December 2026, not on " + written);
        assertRefused("rule-set-not-in-force", () -> engine.explain(nobody, day));
    }

    @Test
    void a_list_without_a_last_day_says_only_when_it_begins() {
        assertRefused(
                        "rule-set-not-in-force",
                        () -> EligibilityEngine.of(Ccag2021.ruleSet())
                                .decide(Someone.unknown().situation(), LocalDate.of(2021, 3, 31)))
                .endsWith("is in force from 1 April 2021, not on 31 March 2021");
    }

    @Test
    void a_date_that_the_list_refuses_to_round_is_refused_with_its_code_and_its_fact() {
        assertRefused("date-ambiguous", () -> STRICT.decide(REGISTERED_AT_THE_END_OF_AUGUST, LocalDate.of(2027, 2, 28)))
                .startsWith("fact registered-since: ")
                .contains("later the month has no such day")
                .doesNotContain("202");
    }

    @Test
    void a_date_that_the_list_refuses_to_round_is_decided_on_all_other_days_and_explained() {
        Decision before = STRICT.decide(REGISTERED_AT_THE_END_OF_AUGUST, LocalDate.of(2027, 2, 27));
        Decision after = STRICT.decide(REGISTERED_AT_THE_END_OF_AUGUST, LocalDate.of(2027, 3, 1));

        assertThat(before.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(after.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(after.explanation().render(Language.ENGLISH))
                .contains("(if the month has no such day: no answer where it depends on it)")
                .contains("on 28 February 2027 (the month has no such day: this one or the next)");
    }

    @Test
    void a_timeline_is_refused_only_if_it_runs_over_a_day_that_the_list_refuses() {
        LocalDate refused = LocalDate.of(2027, 2, 28);

        assertRefused(
                "date-ambiguous",
                () -> STRICT.timeline(REGISTERED_AT_THE_END_OF_AUGUST, refused.minusYears(1), refused.plusYears(1)));
        assertThat(STRICT.timeline(REGISTERED_AT_THE_END_OF_AUGUST, refused.minusYears(1), refused.minusDays(1))
                        .phases())
                .extracting(Phase::verdict)
                .containsExactly(Verdict.NOT_ELIGIBLE);
        assertThat(STRICT.timeline(REGISTERED_AT_THE_END_OF_AUGUST, refused.plusDays(1), refused.plusYears(1))
                        .phases())
                .extracting(Phase::verdict)
                .containsExactly(Verdict.ELIGIBLE);
    }

    @Test
    void no_text_of_a_decision_tells_a_criterion_or_a_fact() {
        EligibilityEngine engine = engine(criterion("disabled-workers", is(Facts.AAH), paper("mdph-paper")));

        Decision decision = engine.decide(Someone.unknown().yes(Facts.AAH).situation(), AT);

        assertThat(decision).hasToString("Decision[invented@1, 2026-10-15, ELIGIBLE]");
        assertThat(decision.criteria().toString()).doesNotContain("disabled");
    }

    @Test
    void a_decision_keeps_its_own_copies() {
        EligibilityEngine engine = engine(criterion("ass", is(Facts.ASS)));
        Decision decision = engine.decide(Someone.unknown().situation(), AT);

        assertThat(decision.criteria()).isUnmodifiable();
        assertThat(decision.missing()).isUnmodifiable();
        assertThat(decision.proofs()).isUnmodifiable();
    }

    private static RuleSet limited() {
        return new RuleSet(
                RuleSetId.of("limited", "1"),
                Text.of("Liste limitée", "Limited list"),
                TEXT,
                LocalDate.of(2021, 1, 1),
                Optional.of(LocalDate.of(2026, 12, 31)),
                false,
                List.of(criterion("ass", is(Facts.ASS))),
                List.of(),
                List.of());
    }

    private static EligibilityEngine engine(Criterion... criteria) {
        return EligibilityEngine.of(RuleSet.builder()
                .id(RuleSetId.of("invented", "1"))
                .title(Text.of("Liste inventée", "Invented list"))
                .reference(TEXT)
                .inForceFrom(LocalDate.of(2021, 1, 1))
                .open(false)
                .addCriteria(criteria)
                .build());
    }

    private static Criterion criterion(String code, Condition condition, ProofRequirement... proofs) {
        return new Criterion(code, Text.of(code, code), TEXT, condition, List.of(proofs));
    }

    private static ProofRequirement paper(String kind) {
        return ProofRequirement.of(kind, Text.of(kind, kind));
    }
}
