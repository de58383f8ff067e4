package fr.clausesociale.assessment;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.CLAUSE;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.PENALTIES;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.decided;
import static fr.clausesociale.assessment.Contract21Bam048.declared;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.exempted;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.invoice;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.missed;
import static fr.clausesociale.assessment.Contract21Bam048.neutralised;
import static fr.clausesociale.assessment.Contract21Bam048.perSlice;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.Golden;
import fr.clausesociale.Language;
import fr.clausesociale.assessment.NextAction.Actor;
import fr.clausesociale.assessment.NextAction.Kind;
import fr.clausesociale.assessment.PlannedCurve.HoursByMonth;
import fr.clausesociale.assessment.PlannedCurve.HoursByMonth.Month;
import fr.clausesociale.assessment.PlannedCurve.Linear;
import fr.clausesociale.assessment.PlannedCurve.SharesByDay;
import fr.clausesociale.assessment.PlannedCurve.SharesByDay.Milestone;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Grouping;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PartId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.HourPrice;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.Obligation.TriggerReading;
import fr.clausesociale.terms.OptionalPart;
import fr.clausesociale.terms.PenaltyLimit;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.PenaltyTerm.PartHours;
import fr.clausesociale.terms.Tolerance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    static final FollowUpPolicy POLICY = new FollowUpPolicy(
            new BigDecimal("0.75"),
            Optional.of(new BigDecimal("0.95")),
            new Rounding(Hours.of("0.1"), RoundingMode.HALF_UP),
            30);
    static final Event STORY_NOTIFIED = new Event.Notification(EventId.of("n"), day("2026-01-05"));
    private static final LotPlan LINE = LotPlan.of(LOT, Linear.overTheContract());

    /** Lot 1 of story 7: 1,000 hours from 5 January 2026 to 5 March 2027, at 200 € for each missing hour. */
    static Contract21Bam048 story() {
        return contract()
                .owing(fixed("1000"))
                .heldBy(Grouping.single(A))
                .endingOn("2027-03-05")
                .withoutSettlement();
    }

    private static List<Event> storyJournal() {
        return journal(Stream.of(STORY_NOTIFIED), worked("a", A, "2026-02", "170"), worked("b", A, "2026-03", "170"));
    }

    private static Progress lot(String asOf) {
        return progress(story(), asOf, LINE, storyJournal());
    }

    private static Progress progress(Contract21Bam048 contract, String asOf, LotPlan plan, List<Event> events) {
        return standing(contract.terms(), asOf, List.of(plan), events)
                .lots()
                .get(0)
                .progress();
    }

    static Standing standing(ClauseTerms terms, String asOf, List<LotPlan> plans, List<Event> events) {
        Assessor assessor = Assessor.of(terms);
        return assessor.standing(assessor.assess(Journal.of(events), day(asOf)), plans, POLICY);
    }

    @Test
    void story_7_to_the_figure() {
        Progress progress = lot("2026-08-31");

        assertThat(progress.elapsedDays()).isEqualTo(238);
        assertThat(progress.totalDays()).isEqualTo(424);
        assertThat(progress.toPerform()).isEqualTo(Hours.of(1000));
        assertThat(progress.done()).isEqualTo(Hours.of(340));
        assertThat(progress.planned()).hasValue(Hours.of("561.3"));
        assertThat(progress.lag()).hasValue(Hours.of("221.3"));
        assertThat(progress.index()).hasValue(new BigDecimal("0.61"));
        assertThat(progress.status()).hasValue(Progress.Status.RED);
        assertThat(progress.weeklyPace()).hasValue(Hours.of(10));
        assertThat(progress.requiredWeeklyPace()).hasValue(Hours.of("24.8"));
        assertThat(progress.forecast()).hasValue(Hours.of("605.7"));
        assertThat(progress.shortfall()).hasValue(Hours.of("394.3"));
        assertThat(progress.exposure().orElseThrow()).isEqualTo(euros("78857.14"));
        assertThat(progress.exposure().orElseThrow().getAmount().setScale(0, RoundingMode.HALF_UP))
                .isEqualTo("78857");
    }

    @Test
    void story_7_says_who_catches_up_and_who_proposes_persons() {
        List<NextAction> actions = lagging(standing("2026-08-31", List.of(LINE), storyJournal()));

        assertThat(actions)
                .extracting(
                        NextAction::kind, NextAction::actor, NextAction::company, NextAction::subject, NextAction::by)
                .containsExactly(
                        tuple(Kind.CATCH_UP, Actor.COMPANY, A, "1", Optional.of(day("2027-03-05"))),
                        tuple(Kind.PROPOSE_PERSONS, Actor.FACILITATOR, A, "1", Optional.of(day("2027-03-05"))));
        assertThat(actions)
                .extracting(action -> plain(action.derivation().statement().fr()))
                .containsExactly(
                        "lot 1, rouge : retard sur le plan 221,3 h ; rythme nécessaire jusqu'au 5 mars 2027 : 24,8 h par semaine",
                        "lot 1 : il manque 660 h et aucune embauche n'est en cours ; proposer des personnes, dont les heures comptent au plus tard jusqu'au 5 mars 2027");
        assertThat(actions)
                .extracting(action -> action.derivation().statement().en())
                .containsExactly(
                        "lot 1, red: behind plan by 221.3 h; pace required until 5 March 2027: 24.8 h a week",
                        "lot 1: 660 h are missing and no hire is running; propose persons, whose hours count until 5 March 2027 at the latest");
        assertThat(actions)
                .extracting(action -> action.derivation().reference())
                .containsOnly(Optional.of(CLAUSE));
    }

    @Test
    void after_the_end_the_buyer_decides_on_the_penalties() {
        assertThat(lagging(standing("2027-03-05", List.of(LINE), storyJournal())))
                .as("the last day: too late to catch up, and no penalty is incurred yet")
                .isEmpty();
        assertThat(lagging(standing("2027-03-06", List.of(LINE), storyJournal())))
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.kind()).isEqualTo(Kind.DECIDE_PENALTIES);
                    assertThat(action.actor()).isEqualTo(Actor.BUYER);
                    assertThat(action.subject()).isEqualTo("21_BAM_048");
                    assertThat(action.by()).isEmpty();
                    assertThat(plain(action.derivation().statement().fr()))
                            .isEqualTo(
                                    "pénalités applicables à ce jour : 132 000,00 € ; décider s'il y a lieu de les appliquer");
                    assertThat(action.derivation().steps())
                            .extracting(Derivation::reference)
                            .containsExactly(Optional.of(PENALTIES));
                });
    }

    @Test
    void a_contract_on_plan_or_not_begun_has_nothing_to_catch_up_with() {
        List<Event> onPlan = journal(storyJournal().stream(), Stream.of(neutralised("x", "2026-06-01", LOT, "400")));

        assertThat(lagging(standing("2026-08-31", List.of(LINE), onPlan))).isEmpty();
        assertThat(lagging(standing("2026-01-04", List.of(LINE), storyJournal())))
                .isEmpty();
    }

    @Test
    void persons_are_proposed_as_long_as_no_hire_that_may_count_is_running() {
        Event.Hire running = hire("h", A, Employment.CDD, "2026-08-31");
        Event.Hire later = hire("h", A, Employment.CDD, "2026-09-01");

        assertThat(kinds(List.of(LINE), running)).containsExactly(Kind.CATCH_UP);
        assertThat(kinds(List.of(LINE), running, decided("d", running, Verdict.NOT_ELIGIBLE)))
                .containsExactly(Kind.CATCH_UP, Kind.PROPOSE_PERSONS);
        assertThat(kinds(List.of(LINE), later)).containsExactly(Kind.CATCH_UP, Kind.PROPOSE_PERSONS);
        assertThat(kinds(List.of()))
                .as("without a plan nobody knows whether it lags")
                .containsExactly(Kind.PROPOSE_PERSONS);
    }

    private static List<Kind> kinds(List<LotPlan> plans, Event... more) {
        List<Event> events = journal(storyJournal().stream(), Stream.of(more));
        return lagging(standing("2026-08-31", plans, events)).stream()
                .map(NextAction::kind)
                .toList();
    }

    private static Standing standing(String asOf, List<LotPlan> plans, List<Event> events) {
        return standing(story().terms(), asOf, plans, events);
    }

    private static List<NextAction> lagging(Standing standing) {
        return standing.actions().stream()
                .filter(action -> List.of(Kind.CATCH_UP, Kind.PROPOSE_PERSONS, Kind.DECIDE_PENALTIES)
                        .contains(action.kind()))
                .toList();
    }

    @Test
    void the_steps_are_told_in_both_languages() throws Exception {
        Progress progress = lot("2026-08-31");

        Golden.assertSame("standing/story-7", Language.FRENCH, progress.derivation());
        Golden.assertSame("standing/story-7", Language.ENGLISH, progress.derivation());
    }

    @Test
    void the_contract_is_the_sum_of_its_lots_from_the_exact_figures() throws Exception {
        LotId second = LotId.of("2");
        LotId free = LotId.of("3");
        Contract21Bam048 contract = story().lots(LOT, second, free)
                .owing(LotObligation.of(LOT, fixed("1000")), LotObligation.of(second, fixed("100")));
        List<Event> events = journal(storyJournal().stream(), worked("c", second, A, "2026-02", "60"));
        Standing standing = standing(
                contract.terms(), "2026-08-31", List.of(LotPlan.of(second, Linear.overTheContract()), LINE), events);

        assertThat(standing.lots()).extracting(Standing.LotStanding::lot).containsExactly(LOT, second);
        assertThat(standing.overall().toPerform()).isEqualTo(Hours.of(1100));
        assertThat(standing.overall().planned()).hasValue(Hours.of("617.5"));
        assertThat(standing.overall().lag()).hasValue(Hours.of("217.5"));
        assertThat(standing.overall().forecast()).hasValue(Hours.of("712.6"));
        assertThat(standing.overall().shortfall())
                .as("what one lot does too much makes up for nothing on another")
                .hasValue(Hours.of("394.3"));
        assertThat(standing.overall().exposure()).hasValue(euros("78857.14"));
        assertThat(standing.overall().status()).as("the worst").hasValue(Progress.Status.RED);
        Golden.assertSame(
                "standing/two-lots", Language.FRENCH, standing.overall().derivation());
        Golden.assertSame(
                "standing/two-lots", Language.ENGLISH, standing.overall().derivation());
    }

    @Test
    void before_the_notification_nothing_is_known_but_what_is_to_be_performed() {
        Progress progress = lot("2026-01-04");

        assertThat(progress.toPerform()).isEqualTo(Hours.of(1000));
        assertThat(progress.totalDays()).isZero();
        assertThat(Stream.of(
                        progress.planned(),
                        progress.lag(),
                        progress.weeklyPace(),
                        progress.requiredWeeklyPace(),
                        progress.forecast(),
                        progress.shortfall()))
                .allMatch(Optional::isEmpty);
        assertThat(progress.exposure()).isEmpty();
        assertThat(progress.status()).isEmpty();
    }

    @Test
    void on_the_day_of_the_notification_there_is_no_pace_yet() {
        Progress progress = lot("2026-01-05");

        assertThat(progress.elapsedDays()).isZero();
        assertThat(progress.planned()).hasValue(Hours.ZERO);
        assertThat(progress.lag()).hasValue(Hours.ZERO);
        assertThat(progress.index()).isEmpty();
        assertThat(progress.weeklyPace()).isEmpty();
        assertThat(progress.requiredWeeklyPace()).hasValue(Hours.of("16.5"));
        assertThat(progress.forecast()).isEmpty();
        assertThat(progress.exposure()).isEmpty();
    }

    @Test
    void with_nothing_done_everything_is_missing_at_the_end() {
        Progress progress = progress(story(), "2026-08-31", LINE, List.of(STORY_NOTIFIED));

        assertThat(progress.weeklyPace()).hasValue(Hours.ZERO);
        assertThat(progress.index()).hasValue(new BigDecimal("0.00"));
        assertThat(progress.forecast()).hasValue(Hours.ZERO);
        assertThat(progress.shortfall()).hasValue(Hours.of(1000));
        assertThat(progress.exposure()).hasValue(euros("200000"));
    }

    @Test
    void after_the_end_nothing_can_be_made_up_for() {
        for (String asOf : List.of("2027-03-05", "2028-01-01")) {
            Progress progress = lot(asOf);

            assertThat(progress.elapsedDays()).isEqualTo(424);
            assertThat(progress.planned()).hasValue(Hours.of(1000));
            assertThat(progress.requiredWeeklyPace()).isEmpty();
            assertThat(progress.forecast()).hasValue(Hours.of(340));
            assertThat(progress.shortfall()).hasValue(Hours.of(660));
            assertThat(progress.exposure()).hasValue(euros("132000"));
        }
    }

    @Test
    void a_contract_of_one_day_has_an_end_but_no_pace() {
        Progress progress = progress(story().endingOn("2026-01-05"), "2026-01-05", LINE, List.of(STORY_NOTIFIED));

        assertThat(progress.totalDays()).isZero();
        assertThat(progress.planned()).hasValue(Hours.of(1000));
        assertThat(progress.weeklyPace()).isEmpty();
        assertThat(progress.forecast()).hasValue(Hours.ZERO);
        assertThat(progress.shortfall()).hasValue(Hours.of(1000));
    }

    @Test
    void neutralised_hours_leave_the_plan() {
        Progress progress = progress(
                story(),
                "2026-08-31",
                LINE,
                journal(storyJournal().stream(), Stream.of(neutralised("x", "2026-06-01", LOT, "400"))));

        assertThat(progress.toPerform()).isEqualTo(Hours.of(600));
        assertThat(progress.planned()).hasValue(Hours.of("336.8"));
        assertThat(progress.lag()).as("ahead").hasValue(Hours.of("-3.2"));
        assertThat(progress.status()).hasValue(Progress.Status.GREEN);
        assertThat(progress.shortfall()).hasValue(Hours.ZERO);
        assertThat(progress.exposure()).hasValue(euros("0"));
    }

    @Test
    void with_all_hours_neutralised_there_is_no_index() {
        Progress progress = progress(
                story(), "2026-08-31", LINE, List.of(STORY_NOTIFIED, neutralised("x", "2026-06-01", LOT, "1000")));

        assertThat(progress.toPerform()).isEqualTo(Hours.ZERO);
        assertThat(progress.planned()).hasValue(Hours.ZERO);
        assertThat(progress.index()).isEmpty();
        assertThat(progress.status()).isEmpty();
        assertThat(progress.requiredWeeklyPace()).hasValue(Hours.ZERO);
        assertThat(progress.exposure()).hasValue(euros("0"));
    }

    @Test
    void what_is_due_from_invoices_is_due_as_of_the_day_unless_more_is_expected() {
        Contract21Bam048 contract = story().owing(perSlice(TriggerReading.EVERYTHING_ONCE_REACHED));
        List<Event> events = journal(storyJournal().stream(), Stream.of(invoice("i", "2026-06-30", A, "2800000")));

        assertThat(progress(contract, "2026-08-31", LINE, storyJournal()).toPerform())
                .as("trigger not reached")
                .isEqualTo(Hours.ZERO);
        assertThat(progress(contract, "2026-08-31", LINE, events).toPerform()).isEqualTo(Hours.of(1400));
        assertThat(expecting(contract, "2000", events).toPerform()).isEqualTo(Hours.of(2000));
        assertThat(expecting(contract, "1000", events).toPerform())
                .as("more is due by now")
                .isEqualTo(Hours.of(1400));
        assertThat(expecting(contract, "2000", events).derivation().render(Language.ENGLISH))
                .contains("due on that day: 1,400 h", "expected until the end, by the plan: 2,000 h");
        assertThat(progress(contract, "2026-08-31", LINE, events).derivation().render(Language.ENGLISH))
                .contains("what is still to be invoiced is not taken into account");
    }

    private static Progress expecting(Contract21Bam048 contract, String hours, List<Event> events) {
        LotPlan plan = new LotPlan(LOT, Linear.overTheContract(), Optional.of(Hours.of(hours)));
        return progress(contract, "2026-08-31", plan, events);
    }

    @Test
    void a_lot_without_a_plan_has_a_forecast_and_no_status() {
        Standing standing = standing(story().terms(), "2026-08-31", List.of(), storyJournal());
        Progress progress = standing.lots().get(0).progress();

        assertThat(progress.planned()).isEmpty();
        assertThat(progress.status()).isEmpty();
        assertThat(progress.forecast()).hasValue(Hours.of("605.7"));
        assertThat(standing.overall().planned()).isEmpty();
        assertThat(progress.derivation().render(Language.ENGLISH)).contains("no curve given: planned hours not known");
    }

    @Test
    void months_and_phases_are_taken_in_proportion_to_what_is_to_be_performed() {
        PlannedCurve months =
                new HoursByMonth(List.of(month("2026-02", "100"), month("2026-08", "200"), month("2026-10", "100")));
        PlannedCurve phases = new SharesByDay(List.of(
                share("2026-01-31", "0"),
                share("2026-06-30", "20"),
                share("2026-09-30", "80"),
                share("2027-01-31", "100")));

        assertThat(planned(months, "2026-01-31")).isEqualTo("0.00");
        assertThat(planned(months, "2026-02-14")).isEqualTo("125.00");
        assertThat(planned(months, "2026-05-01")).isEqualTo("250.00");
        assertThat(planned(months, "2026-08-31")).isEqualTo("750.00");
        assertThat(planned(months, "2026-10-31")).isEqualTo("1000.00");
        assertThat(planned(phases, "2026-01-20")).isEqualTo("0.00");
        assertThat(planned(phases, "2026-06-30")).isEqualTo("200.00");
        assertThat(planned(phases, "2026-08-31")).isEqualTo("604.30");
        assertThat(planned(phases, "2027-02-15")).isEqualTo("1000.00");
    }

    private static String planned(PlannedCurve curve, String asOf) {
        return progress(story(), asOf, LotPlan.of(LOT, curve), storyJournal())
                .planned()
                .orElseThrow()
                .toString();
    }

    @Test
    void days_run_from_the_beginning_of_a_plan_that_begins_after_the_notification() {
        LotPlan plan = LotPlan.of(LOT, new Linear(Optional.of(day("2026-03-31")), Optional.empty()));

        Progress before = progress(story(), "2026-03-01", plan, storyJournal());
        Progress after = progress(story(), "2026-04-07", plan, storyJournal());

        assertThat(before.elapsedDays()).isZero();
        assertThat(before.totalDays()).isEqualTo(339);
        assertThat(before.planned()).hasValue(Hours.ZERO);
        assertThat(before.weeklyPace()).isEmpty();
        assertThat(after.elapsedDays()).isEqualTo(7);
        assertThat(after.weeklyPace()).hasValue(Hours.of(170));
    }

    @Test
    void the_status_comes_from_the_exact_index() {
        assertThat(status("420.99")).isEqualTo(Progress.Status.RED);
        assertThat(status("421")).isEqualTo(Progress.Status.AMBER);
        assertThat(status("533.24")).isEqualTo(Progress.Status.AMBER);
        assertThat(status("534")).isEqualTo(Progress.Status.GREEN);
    }

    /** Of 1,000 hours 561.3 are planned: three quarters are 420.99…, ninety-five hundredths 533.25…. */
    private static Progress.Status status(String hours) {
        List<Event> events = journal(
                Stream.of(STORY_NOTIFIED),
                worked("a", A, "2026-02", "300"),
                worked("b", A, "2026-03", Hours.of(hours).minus(Hours.of(300)).toString()));
        return progress(story(), "2026-08-31", LINE, events).status().orElseThrow();
    }

    @Test
    void whole_missing_hours_alone_are_priced_where_the_contract_says_so() {
        Progress progress = progress(story().partHours(PartHours.DROPPED), "2026-08-31", LINE, storyJournal());

        assertThat(progress.exposure()).hasValue(euros("78800"));
        assertThat(progress.derivation().render(Language.FRENCH)).contains("à l'heure entière inférieure");
    }

    @Test
    void hours_exempted_and_tolerated_cost_nothing() {
        LegalReference exemption = LegalReference.of("CCAP", "art. 9");
        PenaltyTerm excess = new PenaltyTerm.PerMissingHour(
                new HourPrice.Fixed(euros("200")),
                PartHours.PRO_RATA,
                Optional.of(new Tolerance(Percentage.of("2"), Tolerance.Beyond.EXCESS_ONLY)),
                Optional.of(exemption),
                Optional.empty(),
                PENALTIES);
        List<Event> some = journal(storyJournal().stream(), Stream.of(exempted("x", "2026-06-01", LOT, "100")));
        List<Event> all = journal(storyJournal().stream(), Stream.of(exempted("x", "2026-06-01", LOT, "380")));

        Progress progress = progress(story().penalties(excess), "2026-08-31", LINE, some);

        assertThat(progress.shortfall()).as("they stay due").hasValue(Hours.of("394.3"));
        assertThat(progress.exposure()).as("(394.29 − 100 − 20) × 200").hasValue(euros("54857.14"));
        assertThat(progress.derivation().render(Language.ENGLISH))
                .contains("exempted, since nobody could be proposed: 100 h", "tolerance: 2% of 1,000 h = 20 h");
        assertThat(progress(story().penalties(excess), "2026-08-31", LINE, all).exposure())
                .hasValue(euros("0"));
    }

    @Test
    void a_price_that_hangs_on_a_dated_value_is_told_and_so_is_that_it_is_not_known() {
        DatedValues<Money> wage = new DatedValues<>(
                "wage",
                List.of(new DatedValue<>(day("2026-01-01"), euros("12.02"), LegalReference.of("Arrêté"))),
                day("2026-12-31"));
        Progress progress = progress(
                story().penalties(multiple(wage, HourPrice.ReferenceDay.ASSESSMENT)),
                "2026-08-31",
                LINE,
                storyJournal());

        assertThat(progress.exposure()).as("394.285714… × 24.04").hasValue(euros("9478.63"));
        assertThat(progress.derivation().render(Language.ENGLISH)).contains("price of an hour: 2 × €12.02 = €24.04");

        Contract21Bam048 atTheEnd = story().owing(perSlice(TriggerReading.EVERYTHING_ONCE_REACHED))
                .penalties(multiple(wage, HourPrice.ReferenceDay.LAST_DAY_OF_CONTRACT));
        assertThat(progress(atTheEnd, "2026-08-31", LINE, storyJournal()).exposure())
                .as("nothing due, so no price is asked for")
                .hasValue(euros("0"));
        Progress unpriced = expecting(atTheEnd, "2000", storyJournal());
        assertThat(unpriced.shortfall()).hasValue(Hours.of("1394.3"));
        assertThat(unpriced.exposure()).isEmpty();
        assertThat(unpriced.unpriced().orElseThrow().in(Language.ENGLISH))
                .startsWith("price of an hour not known: table wage")
                .endsWith("not on 5 March 2027 (the last day of the contract)");
        assertThat(unpriced.derivation().render(Language.ENGLISH)).contains("exposure: 1,394.3 h × price not known");
    }

    @Test
    void a_contract_whose_price_is_not_known_has_no_exposure_and_is_ranked_first() {
        DatedValues<Money> wage = new DatedValues<>(
                "wage",
                List.of(new DatedValue<>(day("2026-01-01"), euros("12.02"), LegalReference.of("Arrêté"))),
                day("2026-12-31"));
        LotId second = LotId.of("2");
        Contract21Bam048 contract = story().lots(LOT, second)
                .owing(LotObligation.of(LOT, fixed("1000")), LotObligation.of(second, fixed("0.5")))
                .limitedBy(new PenaltyLimit(Optional.of(euros("50000")), PenaltyLimit.Cumulation.CUMULATIVE, PENALTIES))
                .penalties(multiple(wage, HourPrice.ReferenceDay.LAST_DAY_OF_CONTRACT));
        Standing standing = standing(
                contract.terms(),
                "2026-08-31",
                List.of(LINE),
                journal(storyJournal().stream(), worked("c", second, A, "2026-04", "1")));
        Progress overall = standing.overall();

        assertThat(standing.lots().get(1).progress().exposure()).hasValue(euros("0"));
        assertThat(standing.lots().get(1).progress().unpriced()).isEmpty();
        assertThat(overall.shortfall()).hasValue(Hours.of("394.3"));
        assertThat(overall.exposure()).isEmpty();
        assertThat(overall.unpriced())
                .isPresent()
                .isEqualTo(standing.lots().get(0).progress().unpriced());
        assertThat(overall.derivation().render(Language.FRENCH)).contains("exposition : à déterminer", "non connu :");

        Standing priced = with("a", Optional.of("1"), Optional.of("EUR 20"));
        Standing nothing = with("b", Optional.of("0"), Optional.of("EUR 0"));
        assertThat(Standing.ranked(List.of(nothing, standing, priced))).containsExactly(standing, priced, nothing);
    }

    private static PenaltyTerm multiple(DatedValues<Money> wage, HourPrice.ReferenceDay day) {
        return new PenaltyTerm.PerMissingHour(
                new HourPrice.MultipleOf(BigDecimal.valueOf(2), wage, day),
                PartHours.PRO_RATA,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PENALTIES);
    }

    @Test
    void a_cap_bounds_the_exposure_of_the_contract() {
        PenaltyLimit cap = new PenaltyLimit(Optional.of(euros("50000")), PenaltyLimit.Cumulation.CUMULATIVE, PENALTIES);
        Standing standing = standing(story().limitedBy(cap).terms(), "2026-08-31", List.of(LINE), storyJournal());

        assertThat(standing.lots().get(0).progress().exposure()).hasValue(euros("78857.14"));
        assertThat(standing.overall().exposure()).hasValue(euros("50000"));
        assertThat(standing.overall().derivation().render(Language.ENGLISH))
                .contains("cap and cumulation: -€28,857.14", "cap: €50,000.00");
    }

    @Test
    void what_other_penalties_cost_already_leaves_less_of_a_cap() {
        PenaltyLimit cap = new PenaltyLimit(Optional.of(euros("50000")), PenaltyLimit.Cumulation.CUMULATIVE, PENALTIES);
        Contract21Bam048 contract = story().limitedBy(cap)
                .penalties(
                        PenaltyTerm.PerMissingHour.of(euros("200"), PartHours.PRO_RATA, PENALTIES),
                        new PenaltyTerm.PerMissedAction(euros("20000"), PENALTIES));
        List<Event> events = journal(storyJournal().stream(), Stream.of(missed("m", "2026-02-01", "kick-off-meeting")));
        Standing standing = standing(contract.terms(), "2026-08-31", List.of(LINE), events);

        assertThat(standing.overall().exposure()).hasValue(euros("30000"));
        assertThat(plain(standing.overall().derivation().render(Language.FRENCH)))
                .contains("non comprises dans l'exposition : 20 000,00 €", "plafond et cumul : -48 857,14 €");
    }

    @Test
    void where_only_the_highest_penalty_applies_hours_add_what_they_exceed_the_others_by() {
        PenaltyLimit highest = new PenaltyLimit(Optional.empty(), PenaltyLimit.Cumulation.HIGHEST_LINE, PENALTIES);
        Contract21Bam048 contract = story().limitedBy(highest)
                .penalties(
                        PenaltyTerm.PerMissingHour.of(euros("200"), PartHours.PRO_RATA, PENALTIES),
                        new PenaltyTerm.PerMissedAction(euros("70000"), PENALTIES));
        List<Event> events = journal(storyJournal().stream(), Stream.of(missed("m", "2026-02-01", "kick-off-meeting")));

        assertThat(standing(contract.terms(), "2026-08-31", List.of(LINE), events)
                        .overall()
                        .exposure())
                .hasValue(euros("8857.14"));
    }

    /** Two lots at 78,857.14 € and 100 €, and 70,000 € for two actions. */
    @ParameterizedTest
    @CsvSource({"CUMULATIVE, 78957.14", "HIGHEST_LINE, 43857.14", "HIGHEST_KIND, 8957.14"})
    void hours_add_what_they_exceed_the_penalties_by_that_they_are_compared_with(
            PenaltyLimit.Cumulation cumulation, String amount) {
        LotId second = LotId.of("2");
        Contract21Bam048 contract = story().lots(LOT, second)
                .owing(LotObligation.of(LOT, fixed("1000")), LotObligation.of(second, fixed("0.5")))
                .limitedBy(new PenaltyLimit(Optional.empty(), cumulation, PENALTIES))
                .penalties(
                        PenaltyTerm.PerMissingHour.of(euros("200"), PartHours.PRO_RATA, PENALTIES),
                        new PenaltyTerm.PerMissedAction(euros("35000"), PENALTIES));
        List<Event> events = journal(
                storyJournal().stream(),
                Stream.of(missed("m1", "2026-02-01", "kick-off-meeting"), missed("m2", "2026-02-02", "visit")));
        Progress overall =
                standing(contract.terms(), "2026-08-31", List.of(LINE), events).overall();

        assertThat(overall.exposure()).hasValue(euros(amount));
        if (cumulation == PenaltyLimit.Cumulation.HIGHEST_KIND) {
            assertThat(plain(overall.derivation().render(Language.FRENCH)))
                    .contains(
                            "seule la sorte la plus élevée s'applique : 78 957,14 €",
                            "heures manquantes : 78 957,14 €",
                            "actions non réalisées : 70 000,00 €");
        }
    }

    @Test
    void a_contract_without_a_penalty_per_hour_has_hours_at_stake_and_no_amount() {
        Progress progress = progress(
                story().penalties(PenaltyTerm.PerDayLate.afterNotice(euros("75"), PENALTIES)),
                "2026-08-31",
                LINE,
                storyJournal());

        assertThat(progress.shortfall()).hasValue(Hours.of("394.3"));
        assertThat(progress.exposure()).isEmpty();
        assertThat(progress.derivation().render(Language.FRENCH))
                .contains("le marché ne fixe pas de pénalité par heure manquante");
    }

    @Test
    void the_article_stands_with_the_figure_that_it_gives() {
        assertThat(lot("2026-08-31").derivation().steps())
                .flatExtracting(step -> step.reference().stream().toList())
                .containsExactly(CLAUSE, PENALTIES);
    }

    @Test
    void a_plan_of_nothing_or_twice_or_after_the_contract_is_refused() {
        ClauseTerms terms = story().terms();
        LotPlan unknown = LotPlan.of(LotId.of("9"), Linear.overTheContract());
        LotPlan late = LotPlan.of(LOT, new Linear(Optional.empty(), Optional.of(day("2027-03-06"))));

        assertRefused(
                "plan-lot-unknown",
                "/1/lot",
                () -> standing(terms, "2026-08-31", List.of(LINE, unknown), storyJournal()));
        assertRefused(
                "plan-duplicated", "/1/lot", () -> standing(terms, "2026-08-31", List.of(LINE, LINE), storyJournal()));
        assertRefused(
                "plan-after-contract", "/0/curve", () -> standing(terms, "2026-08-31", List.of(late), storyJournal()));
        assertRefused(
                "plan-after-contract", "/0/curve", () -> standing(terms, "2025-08-31", List.of(late), storyJournal()));
    }

    @Test
    void an_activated_renewal_moves_the_end_and_a_plan_may_run_over_it_before() {
        OptionalPart renewal = new OptionalPart(
                PartId.of("R1"),
                OptionalPart.Kind.RENEWAL,
                Optional.of(day("2028-03-05")),
                List.of(new OptionalPart.LotHours(LOT, Hours.of(500))),
                CLAUSE);
        Contract21Bam048 contract = story().with(renewal);
        List<Event> renewed = journal(
                storyJournal().stream(),
                Stream.of(new Event.PartActivated(EventId.of("r"), day("2026-08-01"), PartId.of("R1"))));
        LotPlan whole = LotPlan.of(LOT, new Linear(Optional.empty(), Optional.of(day("2028-03-05"))));

        Progress before = progress(contract, "2026-08-31", whole, storyJournal());
        Progress after = progress(contract, "2026-08-31", LINE, renewed);

        assertThat(before.totalDays()).isEqualTo(424);
        assertThat(before.planned()).as("1,000 × 238 ÷ 790").hasValue(Hours.of("301.3"));
        assertThat(after.totalDays()).isEqualTo(790);
        assertThat(after.toPerform()).isEqualTo(Hours.of(1500));
        assertThat(after.planned()).as("1,500 × 238 ÷ 790").hasValue(Hours.of("451.9"));
        assertThat(Assessor.of(contract.terms())
                        .assess(Journal.of(renewed), day("2026-08-31"))
                        .endsOn())
                .isEqualTo(day("2028-03-05"));
    }

    @Test
    void an_assessment_under_other_terms_is_refused() {
        Assessment other = Assessor.of(story().terms()).assess(Journal.of(storyJournal()), day("2026-08-31"));
        Assessor assessor = Assessor.of(story().endingOn("2027-03-06").terms());

        assertRefused("assessment-of-other-terms", () -> assessor.standing(other, List.of(LINE), POLICY));
    }

    @Test
    void a_portfolio_of_150_contracts_is_ranked_in_one_call_whatever_its_order() {
        List<Standing> portfolio = new ArrayList<>(IntStream.range(0, 150)
                .mapToObj(i -> named("2026-%03d".formatted(i), i % 50))
                .toList());
        List<Standing> ranked = Standing.ranked(portfolio);
        Collections.shuffle(portfolio, new Random(7));

        assertThat(Standing.ranked(portfolio)).isEqualTo(ranked).hasSize(150);
        assertThat(ranked)
                .extracting(standing -> standing.contract().value())
                .startsWith("2026-000", "2026-050", "2026-100", "2026-001");
    }

    @Test
    void contracts_without_an_amount_come_after_those_with_one_by_hours_and_without_hours_last() {
        Standing unknown = with("a", Optional.empty(), Optional.empty());
        Standing hours = with("b", Optional.of("10"), Optional.empty());
        Standing more = with("c", Optional.of("11"), Optional.empty());
        Standing nothing = with("d", Optional.of("0"), Optional.of("EUR 0"));
        Standing some = with("e", Optional.of("1"), Optional.of("EUR 20"));

        assertThat(Standing.ranked(List.of(unknown, hours, more, nothing, some)))
                .containsExactly(some, more, hours, nothing, unknown);
        assertThat(Standing.ranked(List.of())).isEmpty();
    }

    @Test
    void a_portfolio_has_each_contract_once_on_one_day_in_one_currency() {
        Standing story = named("a", 0);
        Standing later =
                new Standing(ContractId.of("b"), day("2026-09-01"), story.overall(), story.lots(), story.actions());
        Standing dollars = with("b", Optional.of("1"), Optional.of("USD 1"));

        assertRefused("contract-duplicated", () -> Standing.ranked(List.of(story, story)));
        assertRefused("standing-days-differ", () -> Standing.ranked(List.of(story, later)));
        assertRefused("currency-mismatch", () -> Standing.ranked(List.of(story, dollars)));
    }

    /** The story under another number, with some hours more. */
    private static Standing named(String contract, int more) {
        List<Event> events = new ArrayList<>(storyJournal());
        Event.Hire hire = hire("h", A, Employment.CDD, "2026-04-01");
        events.addAll(List.of(
                hire, decided("d", hire, Verdict.ELIGIBLE), declared("x", hire, "2026-04", Integer.toString(more))));
        Standing standing = standing(story().terms(), "2026-08-31", List.of(LINE), events);
        return new Standing(
                ContractId.of(contract), standing.asOf(), standing.overall(), standing.lots(), standing.actions());
    }

    private static Standing with(String contract, Optional<String> hours, Optional<String> amount) {
        Progress overall = Progress.builder()
                .elapsedDays(1)
                .totalDays(2)
                .toPerform(Hours.ZERO)
                .done(Hours.ZERO)
                .pending(Hours.ZERO)
                .shortfall(hours.map(Hours::of))
                .exposure(amount.map(Money::parse))
                .derivation(lot("2026-08-31").derivation())
                .build();
        return new Standing(ContractId.of(contract), day("2026-08-31"), overall, List.of(), List.of());
    }

    private static Month month(String month, String hours) {
        return new Month(YearMonth.parse(month), Hours.of(hours));
    }

    private static Milestone share(String day, String percent) {
        return new Milestone(day(day), Percentage.of(percent));
    }
}
