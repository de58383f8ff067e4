package fr.clausesociale.assessment;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.CLAUSE;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.PENALTIES;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.exempted;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.invoice;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.neutralised;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.Language;
import fr.clausesociale.assessment.AlternativePosition.State;
import fr.clausesociale.assessment.AlternativePosition.Year;
import fr.clausesociale.assessment.PlannedCurve.Linear;
import fr.clausesociale.contract.Fulfilment;
import fr.clausesociale.identity.ActionId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.report.AssessmentText;
import fr.clausesociale.terms.HourPrice;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.Obligation;
import fr.clausesociale.terms.PenaltyLimit;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.PenaltyTerm.PartHours;
import fr.clausesociale.terms.Tolerance;
import fr.clausesociale.terms.YearlyActions;
import fr.clausesociale.terms.YearlyActions.YearKind;
import fr.clausesociale.terms.YearlyActions.YearReading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contract of four years from 1 July 2022 on: 35 h per 100,000 € pro rata, or one action a year. */
class AlternativesTest {

    private static final Obligation HOURS =
            Obligation.HoursPerSlice.of(euros("100000"), Hours.of(35), Obligation.SliceReading.PRO_RATA, CLAUSE);
    private static final Event INVOICE = invoice("i", "2022-09-30", A, "100000");
    private static final Event ACTIONS = chosen("c", "2022-07-12", Fulfilment.ACTIONS);

    @Test
    void hours_are_taken_to_be_due_as_long_as_nothing_is_chosen() {
        LotPosition lot = lot(terms(YearReading.STARTED), "2023-01-31", notified(), INVOICE);

        assertThat(lot.toPerform()).isEqualTo(Hours.of(35));
        assertThat(lot.gap()).isEqualTo(Hours.of(35));
        AlternativePosition alternative = lot.alternative().orElseThrow();
        assertThat(alternative.chosen()).isEmpty();
        assertThat(alternative.hoursToPerform()).isEqualTo(Hours.of(35));
        assertThat(alternative.actionsDue()).isOne();
        assertThat(alternative.state()).isEqualTo(State.NOT_MET);
    }

    @Test
    void as_long_as_nothing_is_chosen_the_verdict_hangs_on_the_choice_if_one_of_both_is_done() {
        Contract21Bam048 contract = terms(YearReading.STARTED);
        Event action = performed("p", "2023-01-10", "trainee", "2023-01-10");
        List<Event> hours = journal(Stream.of(notified(), INVOICE), worked("w", A, "2022-11", "35"));

        assertThat(state(contract, "2023-01-31", List.of(notified(), INVOICE, action)))
                .isEqualTo(State.UNDETERMINED);
        assertThat(state(contract, "2023-01-31", hours)).isEqualTo(State.UNDETERMINED);
        assertThat(state(contract, "2023-01-31", journal(hours.stream(), Stream.of(action))))
                .isEqualTo(State.MET);
        assertThat(state(contract, "2023-01-31", journal(hours.stream(), Stream.of(ACTIONS))))
                .isEqualTo(State.NOT_MET);
        assertThat(state(
                        contract,
                        "2023-01-31",
                        journal(hours.stream(), Stream.of(chosen("c", "2022-07-12", Fulfilment.HOURS)))))
                .isEqualTo(State.MET);
    }

    @Test
    void whoever_chose_actions_owes_no_hours() {
        Assessment assessment = terms(YearReading.STARTED)
                .assess("2023-01-31", notified(), INVOICE, ACTIONS, neutralised("s", "2022-12-01", LOT, "5"));
        LotPosition lot = assessment.lots().get(0);

        assertThat(lot.due()).contains(Hours.ZERO);
        assertThat(lot.toPerform()).isEqualTo(Hours.ZERO);
        assertThat(lot.companies()).allMatch(company -> company.due().equals(Optional.of(Hours.ZERO)));
        assertThat(lot.alternative().orElseThrow().hoursToPerform()).isEqualTo(Hours.of(30));
        assertThat(lot.orders()).isEmpty();
    }

    @Test
    void a_choice_is_not_known_before_its_day() {
        Event late = chosen("c", "2023-02-01", Fulfilment.ACTIONS);

        assertThat(lot(terms(YearReading.STARTED), "2023-01-31", notified(), INVOICE, late)
                        .toPerform())
                .isEqualTo(Hours.of(35));
        assertThat(lot(terms(YearReading.STARTED), "2023-02-01", notified(), INVOICE, late)
                        .toPerform())
                .isEqualTo(Hours.ZERO);
    }

    @Test
    void an_action_counts_for_the_year_in_which_it_was_done_and_for_no_other() {
        LotPosition lot = lot(
                terms(YearReading.STARTED),
                "2024-07-10",
                notified(),
                ACTIONS,
                performed("p1", "2023-07-03", "group-session", "2023-06-30"),
                performed("p2", "2024-06-20", "trainee", "2023-07-01"),
                performed("p3", "2024-06-20", "mentoring", "2024-05-05"));

        assertThat(lot.alternative().orElseThrow().years())
                .containsExactly(
                        new Year(day("2022-07-01"), day("2023-06-30"), 1, 1, 1),
                        new Year(day("2023-07-01"), day("2024-06-30"), 1, 1, 2),
                        new Year(day("2024-07-01"), day("2025-06-30"), 1, 1, 0));
        assertThat(lot.alternative().orElseThrow().actionsMissing()).isOne();
    }

    @Test
    void the_action_of_a_completed_year_is_due_once_it_has_ended() {
        Contract21Bam048 contract = terms(YearReading.COMPLETED);

        assertThat(state(contract, "2023-06-30", List.of(notified(), ACTIONS))).isEqualTo(State.MET);
        assertThat(state(contract, "2023-07-01", List.of(notified(), ACTIONS))).isEqualTo(State.NOT_MET);
    }

    @Test
    void nothing_is_due_before_the_notification() {
        AlternativePosition alternative = lot(terms(YearReading.STARTED), "2022-06-30", notified())
                .alternative()
                .orElseThrow();

        assertThat(alternative.years()).isEmpty();
        assertThat(alternative.state()).isEqualTo(State.MET);
    }

    @Test
    void the_position_tells_the_years_the_choice_and_the_article() {
        LotPosition lot = lot(
                terms(YearReading.STARTED),
                "2023-08-01",
                notified(),
                ACTIONS,
                performed("p", "2023-05-10", "trainee", "2023-05-05"));

        assertThat(plain(lot.alternative().orElseThrow().derivation().render(Language.FRENCH)))
                .isEqualTo("""
                - heures ou actions au choix du titulaire : actions d'insertion choisies ; pas fait pour ce qui est dû à ce jour (au 12 juillet 2022) [CCAP 21_BAM_048, art. 1.4]
                  - par les heures : 0 h à réaliser, 0 h comptées
                  - par les actions : 1 par an (année d'exécution, années commencées) ; dues : 2 ; manquantes : 1 [CCAP 21_BAM_048, art. 1.4]
                    - du 1er juillet 2022 au 30 juin 2023, actions demandées : 1 ; dues : 1 ; réalisées : 1
                    - du 1er juillet 2023 au 30 juin 2024, actions demandées : 1 ; dues : 1 ; réalisées : 0
                """);
        assertThat(plain(lot.derivation().render(Language.ENGLISH)))
                .contains("hours or actions, as the holder chooses: insertion actions chosen; not done");
    }

    @Test
    void the_report_tells_the_choice() {
        Assessment assessment = terms(YearReading.STARTED).assess("2023-01-31", notified(), INVOICE);

        assertThat(plain(AssessmentText.of(assessment, Language.FRENCH)))
                .contains("heures ou actions au choix du titulaire : rien n'est encore choisi")
                .contains("au plus 1 750,00 €");
        assertThat(plain(AssessmentText.of(assessment, Language.ENGLISH))).contains("nothing chosen yet");
    }

    @Test
    void an_action_found_missed_costs_its_penalty_and_those_not_found_yet_are_an_exposure() {
        Assessment assessment = terms(YearReading.STARTED)
                .assess("2024-08-01", notified(), ACTIONS, missed("m", "2023-07-05", "action-2022"));

        assertThat(assessment.penalties().lines())
                .extracting(PenaltySheet.Line::subject, PenaltySheet.Line::incurred, PenaltySheet.Line::amount)
                .containsExactly(
                        tuple("action-2022", true, euros("500.00")),
                        tuple("1", false, euros("500.00")),
                        tuple("1", false, euros("500.00")));
        assertThat(plain(assessment.penalties().lines().get(1).derivation().render(Language.FRENCH)))
                .contains("lot 1, action due et non réalisée (2 sur 3) : 500,00 €");
    }

    @Test
    void actions_missing_when_the_contract_has_ended_may_be_charged() {
        Assessment assessment = terms(YearReading.STARTED).assess("2026-07-01", notified(), ACTIONS);

        assertThat(assessment.penalties().incurred()).isEqualTo(euros("2000.00"));
    }

    @Test
    void as_long_as_nothing_is_chosen_the_higher_of_both_is_an_exposure_even_after_the_contract() {
        Contract21Bam048 contract = terms(YearReading.STARTED);

        assertThat(contract.assess("2023-01-31", notified(), INVOICE)
                        .penalties()
                        .lines())
                .extracting(PenaltySheet.Line::kind, PenaltySheet.Line::incurred, PenaltySheet.Line::amount)
                .containsExactly(tuple(PenaltySheet.Kind.MISSING_HOURS, false, euros("1750.00")));
        assertThat(contract.assess("2026-07-01", notified(), INVOICE)
                        .penalties()
                        .lines())
                .extracting(PenaltySheet.Line::kind, PenaltySheet.Line::incurred, PenaltySheet.Line::amount)
                .containsOnly(tuple(PenaltySheet.Kind.MISSED_ACTION, false, euros("500.00")))
                .hasSize(4);
        assertThat(plain(contract.assess("2026-07-01", notified(), INVOICE)
                        .penalties()
                        .lines()
                        .get(0)
                        .derivation()
                        .render(Language.FRENCH)))
                .contains("au plus 2 000,00 €, pénalité seulement possible")
                .doesNotContain("applicable");
    }

    /** 35 hours at 50 € or four actions at 500 €: the highest single penalty is that for the hours, though the actions cost more together. */
    @Test
    void as_long_as_nothing_is_chosen_the_highest_penalty_is_the_higher_one_by_either_choice() {
        Contract21Bam048 contract = terms(YearReading.STARTED)
                .limitedBy(new PenaltyLimit(Optional.empty(), PenaltyLimit.Cumulation.HIGHEST_LINE, PENALTIES));
        PenaltySheet sheet = contract.assess("2026-07-01", notified(), INVOICE).penalties();

        assertThat(sheet.exposure()).isEqualTo(euros("1750"));
        assertThat(sheet.lines())
                .extracting(PenaltySheet.Line::kind, PenaltySheet.Line::amount)
                .containsExactly(tuple(PenaltySheet.Kind.MISSING_HOURS, euros("1750.00")));
        assertThat(plain(sheet.lines().get(0).derivation().render(Language.FRENCH)))
                .contains(
                        "au plus 1 750,00 €, pénalité seulement possible",
                        "si les heures sont choisies : 1 750,00 €",
                        "si les actions sont choisies : 500,00 € pour chacune de 4 manquantes");
        assertThat(contract.assess(
                                "2026-07-01",
                                notified(),
                                INVOICE,
                                performed("p", "2023-05-10", "trainee", "2023-05-05"))
                        .penalties()
                        .exposure())
                .isEqualTo(euros("1750"));
    }

    /** The choice is told once: four lines of 500 € are not four times 2,000 €. */
    @Test
    void each_missing_action_tells_its_own_amount() {
        List<PenaltySheet.Line> lines = terms(YearReading.STARTED)
                .assess("2026-07-01", notified(), INVOICE)
                .penalties()
                .lines();

        assertThat(plain(lines.get(0).derivation().render(Language.FRENCH))).isEqualTo("""
                - lot 1, action due et non réalisée (1 sur 4) : 500,00 € (au 1er juillet 2026) [CCAP 21_BAM_048, art. 8.2.2]
                  - lot 1 : ni heures ni actions ne sont choisies ; au plus 2 000,00 €, pénalité seulement possible (au 1er juillet 2026)
                    - si les actions sont choisies : 500,00 € × 4 = 2 000,00 € [CCAP 21_BAM_048, art. 8.2.2]
                    - si les heures sont choisies : 1 750,00 € [CCAP 21_BAM_048, art. 8.2.2]
                """);
        assertThat(plain(lines.get(1).derivation().render(Language.FRENCH))).isEqualTo("""
                - lot 1, action due et non réalisée (2 sur 4) : 500,00 € (au 1er juillet 2026) [CCAP 21_BAM_048, art. 8.2.2]
                  - ni heures ni actions ne sont choisies : pénalité seulement possible
                """);
    }

    /** Of 35 hours 3.5 may be missing, and 20 are exempted: in each case what is missing beyond costs something, and nothing else does. */
    @ParameterizedTest
    @CsvSource({"TOLERANCE, 32, false", "TOLERANCE, 31, true", "EXEMPTION, 15, false", "EXEMPTION, 14, true"})
    void hours_that_the_contract_tolerates_or_exempts_put_nothing_at_stake(
            String rule, String counted, boolean atStake) {
        boolean tolerance = rule.equals("TOLERANCE");
        PenaltyTerm perHour = new PenaltyTerm.PerMissingHour(
                new HourPrice.Fixed(euros("50")),
                PartHours.PRO_RATA,
                tolerance
                        ? Optional.of(new Tolerance(Percentage.of("10"), Tolerance.Beyond.EXCESS_ONLY))
                        : Optional.empty(),
                tolerance ? Optional.empty() : Optional.of(PENALTIES),
                Optional.empty(),
                PENALTIES);
        Contract21Bam048 contract =
                terms(YearReading.STARTED).penalties(perHour, new PenaltyTerm.PerMissedAction(euros("500"), PENALTIES));
        Stream<Event> exempted = tolerance ? Stream.of() : Stream.of(exempted("x", "2023-03-31", LOT, "20"));

        assertThat(contract.assess(
                                "2026-07-01",
                                journal(Stream.of(notified(), INVOICE), worked("w", A, "2023-02", counted), exempted))
                        .penalties()
                        .exposure())
                .isEqualTo(euros(atStake ? "2000" : "0"));
    }

    /** 35 h due and done: whoever chooses hours owes nothing more, though no action was done. */
    @Test
    void nothing_is_at_stake_where_the_holder_may_choose_what_it_has_done() {
        Contract21Bam048 contract = terms(YearReading.STARTED);
        List<Event> done = journal(Stream.of(notified(), INVOICE), worked("w", A, "2023-02", "35"));

        PenaltySheet sheet = contract.assess("2026-07-01", done).penalties();

        assertThat(contract.assess("2026-07-01", done).lots().get(0).gap()).isEqualTo(Hours.ZERO);
        assertThat(sheet.lines()).isEmpty();
        assertThat(sheet.exposure()).isEqualTo(euros("0"));
    }

    /** Four actions of 500 € each, found missed one by one or not: the highest single penalty is 500 €. */
    @Test
    void to_find_actions_missed_changes_nothing_of_the_highest_penalty() {
        Contract21Bam048 contract = terms(YearReading.STARTED)
                .limitedBy(new PenaltyLimit(Optional.empty(), PenaltyLimit.Cumulation.HIGHEST_LINE, PENALTIES));

        assertThat(contract.assess("2026-07-01", notified(), ACTIONS)
                        .penalties()
                        .incurred())
                .isEqualTo(euros("500.00"));
        assertThat(contract.assess("2026-07-01", notified(), ACTIONS, missed("m", "2023-07-05", "action-2022"))
                        .penalties()
                        .incurred())
                .isEqualTo(euros("500.00"));
    }

    /**
     * 1,750 € for 35 hours or 500 € for an action instead, and 1,500 € for three actions beside them: if the holder chooses actions, their
     * kind comes to 2,000 €, and more hours that count, as many as they are, change nothing of that.
     */
    @Test
    void as_long_as_nothing_is_chosen_the_highest_kind_is_the_higher_one_by_either_choice() {
        Contract21Bam048 contract = terms(YearReading.STARTED)
                .limitedBy(new PenaltyLimit(Optional.empty(), PenaltyLimit.Cumulation.HIGHEST_KIND, PENALTIES));
        List<Event> events = List.of(
                notified(),
                INVOICE,
                Contract21Bam048.missed("m1", "2022-08-01", "kick-off-meeting"),
                Contract21Bam048.missed("m2", "2022-08-02", "visit"),
                Contract21Bam048.missed("m3", "2022-08-03", "report"));
        PenaltySheet sheet = contract.assess("2023-01-31", events).penalties();
        PenaltySheet.Line limit = sheet.lines().get(sheet.lines().size() - 1);

        assertThat(sheet.incurred()).isEqualTo(euros("1500"));
        assertThat(sheet.exposure()).isEqualTo(euros("500"));
        assertThat(limit.derivation().render(Language.ENGLISH))
                .contains("only the highest kind applies: €2,000.00", "missing hours: €1,750.00", "are in both sums");
        assertThat(contract.assess("2023-01-31", journal(events.stream(), worked("w", A, "2022-09", "30")))
                        .penalties()
                        .exposure())
                .isEqualTo(euros("500"));
    }

    @Test
    void as_long_as_nothing_is_chosen_hours_without_a_price_leave_the_actions_as_what_is_known() {
        DatedValues<Money> wage = new DatedValues<>(
                "wage", List.of(new DatedValue<>(day("2022-01-01"), euros("10.57"), PENALTIES)), day("2022-12-31"));
        PenaltySheet sheet = terms(YearReading.STARTED)
                .penalties(
                        new PenaltyTerm.PerMissingHour(
                                new HourPrice.MultipleOf(BigDecimal.ONE, wage, HourPrice.ReferenceDay.ASSESSMENT),
                                PartHours.PRO_RATA,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                PENALTIES),
                        new PenaltyTerm.PerMissedAction(euros("500"), PENALTIES))
                .assess("2026-07-01", notified(), INVOICE)
                .penalties();

        assertThat(sheet.unpriced())
                .extracting(PenaltySheet.UnpricedHours::hours, PenaltySheet.UnpricedHours::incurred)
                .containsExactly(tuple(Hours.of(35), false));
        assertThat(sheet.exposure()).isEqualTo(euros("2000"));
        assertThat(sheet.lines().get(0).derivation().render(Language.ENGLISH))
                .contains("or the price, not known, of the missing hours, exposure only");
    }

    @Test
    void contradictory_events_are_rejected() {
        Assessment assessment = terms(YearReading.STARTED)
                .assess(
                        "2023-12-31",
                        notified(),
                        ACTIONS,
                        chosen("c2", "2023-01-01", Fulfilment.HOURS),
                        performed("p1", "2022-08-01", "too-early", "2022-06-30"),
                        performed("p2", "2023-08-01", "trainee", "2023-05-05"),
                        performed("p3", "2023-08-01", "trainee", "2023-05-06"),
                        missed("m1", "2023-07-01", "trainee"));

        assertThat(assessment.journal().rejections())
                .extracting(Rejection::code, Rejection::place)
                .containsExactly(
                        tuple("fulfilment-already-chosen", "event c2 /lot"),
                        tuple("action-performed", "event m1 /action"),
                        tuple("action-outside-contract", "event p1 /performedOn"),
                        tuple("action-already-performed", "event p3 /action"));
    }

    @Test
    void actions_are_rejected_where_the_terms_know_none_or_hours_were_chosen() {
        Event action = performed("p", "2023-08-01", "trainee", "2023-05-05");
        Event missed = missed("m", "2023-08-01", "action-2022");

        assertThat(contract()
                        .owing(fixed("100"))
                        .assess("2023-12-31", notified(), ACTIONS, action)
                        .journal()
                        .rejections())
                .extracting(Rejection::code)
                .containsExactly("actions-not-in-terms", "actions-not-in-terms");
        assertThat(terms(YearReading.STARTED)
                        .assess("2023-12-31", notified(), missed)
                        .journal()
                        .rejections())
                .extracting(Rejection::code, Rejection::place)
                .containsExactly(tuple("action-not-owed", "event m /lot"));
        assertThat(terms(YearReading.STARTED)
                        .assess("2023-12-31", notified(), chosen("c", "2022-07-12", Fulfilment.HOURS), missed)
                        .journal()
                        .rejections())
                .extracting(Rejection::code)
                .containsExactly("action-not-owed");
    }

    @Test
    void an_action_is_not_known_to_be_done_before_it_is() {
        assertRefused(
                "action-dates-unordered", "/performedOn", () -> performed("p", "2023-05-04", "trainee", "2023-05-05"));
    }

    @Test
    void the_choice_is_to_be_made_and_then_the_action_of_the_running_year_to_be_done() {
        assertThat(actions("2023-05-31", notified()))
                .contains(tuple(NextAction.Kind.CHOOSE_FULFILMENT, "1", Optional.empty()));
        assertThat(actions("2023-05-31", notified(), ACTIONS))
                .contains(tuple(NextAction.Kind.PERFORM_ACTION, "1", Optional.of(day("2023-06-30"))));
        assertThat(actions("2023-05-31", notified(), ACTIONS, performed("p", "2023-05-10", "trainee", "2023-05-05")))
                .extracting(action -> action.toList().get(0))
                .doesNotContain(NextAction.Kind.PERFORM_ACTION, NextAction.Kind.CHOOSE_FULFILMENT);
    }

    @Test
    void whoever_chose_actions_has_no_hours_left_to_perform() {
        Contract21Bam048 contract = terms(YearReading.STARTED);
        Standing standing = StandingTest.standing(
                contract.terms(),
                "2023-01-31",
                List.of(new LotPlan(LOT, Linear.overTheContract(), Optional.of(Hours.of(200)))),
                List.of(notified(), INVOICE, ACTIONS));

        assertThat(standing.overall().toPerform()).isEqualTo(Hours.ZERO);
        assertThat(standing.overall().status()).isEmpty();
    }

    /** One action was done in the year that has begun, and no hour: whoever chooses actions owes nothing so far. */
    @Test
    void no_exposure_is_told_where_the_holder_may_choose_the_actions_that_it_has_done() {
        Event done = performed("p", "2023-01-10", "trainee", "2023-01-10");
        Standing standing = StandingTest.standing(
                terms(YearReading.STARTED).terms(),
                "2023-01-31",
                List.of(new LotPlan(LOT, Linear.overTheContract(), Optional.empty())),
                List.of(notified(), INVOICE, done));
        Standing missing = StandingTest.standing(
                terms(YearReading.STARTED).terms(),
                "2023-01-31",
                List.of(new LotPlan(LOT, Linear.overTheContract(), Optional.empty())),
                List.of(notified(), INVOICE));

        assertThat(standing.overall().exposure()).contains(euros("0"));
        assertThat(standing.overall().shortfall()).contains(Hours.of(35));
        assertThat(standing.actions())
                .extracting(NextAction::kind)
                .contains(NextAction.Kind.CHOOSE_FULFILMENT)
                .doesNotContain(NextAction.Kind.CATCH_UP, NextAction.Kind.PROPOSE_PERSONS);
        assertThat(plain(standing.lots().get(0).progress().derivation().render(Language.FRENCH)))
                .contains("exposition : aucune tant que rien n'est choisi et qu'aucune action due ne manque");
        assertThat(missing.overall().exposure()).contains(euros("1750"));
        assertThat(missing.actions())
                .extracting(NextAction::kind)
                .contains(NextAction.Kind.CATCH_UP, NextAction.Kind.PROPOSE_PERSONS);
    }

    private static List<org.assertj.core.groups.Tuple> actions(String asOf, Event... events) {
        Assessor assessor = Assessor.of(terms(YearReading.STARTED).terms());
        return assessor
                .standing(assessor.assess(Journal.of(List.of(events)), day(asOf)), List.of(), StandingTest.POLICY)
                .actions()
                .stream()
                .map(action -> tuple(action.kind(), action.subject(), action.by()))
                .toList();
    }

    private static Contract21Bam048 terms(YearReading reading) {
        return contract()
                .owing(LotObligation.of(LOT, HOURS).or(YearlyActions.of(1, YearKind.CONTRACT_YEAR, reading, CLAUSE)))
                .penalties(
                        PenaltyTerm.PerMissingHour.of(euros("50"), PartHours.PRO_RATA, PENALTIES),
                        new PenaltyTerm.PerMissedAction(euros("500"), PENALTIES));
    }

    private static State state(Contract21Bam048 contract, String asOf, List<Event> events) {
        return contract.assess(asOf, events)
                .lots()
                .get(0)
                .alternative()
                .orElseThrow()
                .state();
    }

    private static LotPosition lot(Contract21Bam048 contract, String asOf, Event... events) {
        Assessment assessment = contract.assess(asOf, events);
        assertThat(assessment.journal().rejections()).isEmpty();
        return assessment.lots().get(0);
    }

    private static Event chosen(String id, String on, Fulfilment fulfilment) {
        return new Event.FulfilmentChosen(EventId.of(id), day(on), LOT, fulfilment);
    }

    private static Event performed(String id, String on, String action, String performedOn) {
        return new Event.ActionPerformed(EventId.of(id), day(on), LOT, ActionId.of(action), day(performedOn));
    }

    private static Event missed(String id, String on, String action) {
        return new Event.ActionMissed(EventId.of(id), day(on), Optional.of(LOT), ActionId.of(action));
    }
}
