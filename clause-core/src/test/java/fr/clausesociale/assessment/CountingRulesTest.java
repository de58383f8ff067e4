package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.CLAUSE;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.corrected;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.decided;
import static fr.clausesociale.assessment.Contract21Bam048.declared;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.training;
import static fr.clausesociale.assessment.Contract21Bam048.validated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Route;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.journal.Event;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.terms.CountingRule;
import fr.clausesociale.terms.CountingRule.NewHire;
import fr.clausesociale.terms.CountingRule.PersonCap.Scope;
import fr.clausesociale.terms.CountingRule.PriorValidation;
import fr.clausesociale.terms.CountingRule.PriorValidation.Late;
import fr.clausesociale.terms.LotObligation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What contracts say about which hours count, beyond persons, means and windows. The contract is notified on 1 July 2022. */
class CountingRulesTest {

    private static final LegalReference RULE = LegalReference.of("Guide de la clause");

    /** Case credit-005 (Ille-et-Vilaine: "each time a new recruitment"). */
    @Nested
    class Already_employed {

        private final CountingRule newHire = new NewHire(List.of(Route.DIRECT_HIRE), Optional.empty(), RULE);

        @Test
        void an_employee_of_before_the_notification_brings_no_hours() {
            HoursLine line = line(newHire, hire("h", A, Employment.CDI, "2022-06-30"));

            assertThat(said(line)).containsExactly("100 ALREADY_EMPLOYED");
            assertThat(line.parts().get(0).reference()).contains(RULE);
            assertThat(plain(line.parts().get(0).explanation().fr()))
                    .isEqualTo(
                            "contrat de travail commencé le 30 juin 2022, avant la notification du 1er juillet 2022 ;"
                                    + " seul un nouveau recrutement compte");
            assertThat(line.parts().get(0).explanation().en())
                    .isEqualTo("employment began on 30 June 2022, before the notification of 1 July 2022;"
                            + " only a new recruitment counts");
        }

        @Test
        void whoever_is_hired_on_the_day_of_the_notification_is_new() {
            assertThat(said(line(newHire, hire("h", A, Employment.CDD, "2022-07-01"))))
                    .containsExactly("100 counted");
        }

        @Test
        void without_the_rule_an_employee_of_before_counts() {
            assertThat(said(line(List.of(), hire("h", A, Employment.CDD, "2022-06-30"), Stream.empty())))
                    .containsExactly("100 counted");
        }

        @Test
        void a_contract_may_name_another_first_day() {
            CountingRule fromMarch = new NewHire(List.of(Route.DIRECT_HIRE), Optional.of(day("2022-03-01")), RULE);

            assertThat(said(line(fromMarch, hire("h", A, Employment.CDD, "2022-03-01"))))
                    .containsExactly("100 counted");
            HoursLine before = line(fromMarch, hire("h", A, Employment.CDD, "2022-02-28"));
            assertThat(said(before)).containsExactly("100 ALREADY_EMPLOYED");
            assertThat(before.parts().get(0).explanation().en())
                    .isEqualTo("employment began on 28 February 2022; only a recruitment from 1 March 2022 on is new");
        }

        /** A temporary-work agency or a GEIQ may make available whom it has employed for months. */
        @Test
        void it_holds_for_the_routes_that_it_names_alone() {
            Event.Hire assigned =
                    hire("h", Route.MAKING_AVAILABLE, Employment.TEMPORARY, StructureKind.ETTI, "2022-06-01");
            Event.Hire known = new Event.Hire(
                    assigned.id(),
                    day("2022-07-01"),
                    assigned.person(),
                    A,
                    LOT,
                    assigned.route(),
                    assigned.employment(),
                    assigned.structure(),
                    assigned.startsOn(),
                    Optional.empty());

            assertThat(said(line(newHire, known))).containsExactly("100 counted");
            assertThat(said(line(new NewHire(List.of(Route.values()), Optional.empty(), RULE), known)))
                    .containsExactly("100 ALREADY_EMPLOYED");
        }

        @Test
        void the_status_of_the_hire_tells_it_and_days_are_left_to_others() {
            Event.Hire old = hire("old", "person", LOT, A, Employment.CDI, "2022-06-01", Optional.empty());
            Event.Hire anew = hire("new", "person", LOT, A, Employment.CDD, "2022-09-01", Optional.empty());
            Assessment assessment = contract()
                    .counting(newHire)
                    .assess(
                            "2023-12-31",
                            notified(),
                            old,
                            anew,
                            decided("e1", old, Verdict.ELIGIBLE),
                            decided("e2", anew, Verdict.ELIGIBLE),
                            declared("d1", old, "2023-02", "100"),
                            declared("d2", anew, "2023-02", "100"));

            assertThat(assessment.lines())
                    .extracting(CountingRulesTest::said)
                    .containsExactly(List.of("100 ALREADY_EMPLOYED"), List.of("100 counted"));
            assertThat(assessment.hires())
                    .extracting(HireStatus::reason)
                    .containsExactly(Optional.empty(), Optional.of(HoursReason.ALREADY_EMPLOYED));
        }
    }

    /** Administrative court of Rennes: the hours of an apprentice whose contract was not sent for validation beforehand. */
    @Nested
    class Prior_validation {

        private final Event.Hire apprentice = hire("h", A, Employment.APPRENTICESHIP, "2023-02-08");

        @Test
        void hours_of_an_apprentice_whose_contract_nobody_validated_are_refused() {
            HoursLine line = line(rule(Late.NO_HOURS), apprentice);

            assertThat(said(line)).containsExactly("100 NOT_VALIDATED");
            assertThat(line.parts().get(0).reference()).contains(RULE);
            assertThat(plain(line.parts().get(0).explanation().fr()))
                    .isEqualTo("embauche non validée au plus tard le 8 février 2023");
            assertThat(line.parts().get(0).explanation().en()).isEqualTo("hire not validated by 8 February 2023");
        }

        @Test
        void a_validation_by_the_first_day_is_in_time() {
            for (Late late : Late.values()) {
                assertThat(said(line(rule(late), apprentice, validated("v", "2023-02-08", apprentice))))
                        .containsExactly("100 counted");
            }
        }

        @Test
        void a_late_validation_gives_nothing_or_the_hours_from_then_on() {
            Event late = validated("v", "2023-02-15", apprentice);

            HoursLine none = line(rule(Late.NO_HOURS), apprentice, late);
            assertThat(said(none)).containsExactly("100 NOT_VALIDATED");
            assertThat(none.parts().get(0).explanation().en())
                    .isEqualTo("hire validated on 15 February 2023 and not by 8 February 2023");

            HoursLine fromThenOn = line(rule(Late.HOURS_FROM_VALIDATION), apprentice, late);
            assertThat(said(fromThenOn)).containsExactly("33.33 BEFORE_VALIDATION", "66.67 counted");
            assertThat(fromThenOn.parts())
                    .extracting(HoursPart::from, HoursPart::to)
                    .containsExactly(
                            tuple(day("2023-02-08"), day("2023-02-14")), tuple(day("2023-02-15"), day("2023-02-28")));
            assertThat(fromThenOn.parts().get(0).explanation().en())
                    .isEqualTo("before the hire was validated, on 15 February 2023");
        }

        @Test
        void the_first_validation_holds() {
            assertThat(said(line(
                            rule(Late.HOURS_FROM_VALIDATION),
                            apprentice,
                            validated("v2", "2023-03-01", apprentice),
                            validated("v1", "2023-02-15", apprentice))))
                    .containsExactly("33.33 BEFORE_VALIDATION", "66.67 counted");
        }

        @Test
        void hours_wait_for_a_validation_from_which_they_would_count() {
            HoursLine line = line(rule(Late.HOURS_FROM_VALIDATION), apprentice);

            assertThat(said(line)).containsExactly("100 VALIDATION_AWAITED");
            assertThat(line.parts().get(0).explanation().en())
                    .isEqualTo("no validation yet of the hire of 8 February 2023");
        }

        @Test
        void whoever_is_not_eligible_waits_for_no_validation() {
            Assessment assessment = contract()
                    .counting(rule(Late.HOURS_FROM_VALIDATION))
                    .assess(
                            "2023-12-31",
                            notified(),
                            apprentice,
                            decided("e", apprentice, Verdict.NOT_ELIGIBLE),
                            declared("d", apprentice, "2023-02", "100"));

            assertThat(said(assessment.lines().get(0))).containsExactly("100 NOT_ELIGIBLE");
        }

        /** Nobody can validate a hire before the contract exists. */
        @Test
        void a_hire_of_before_the_notification_can_be_validated_on_its_day() {
            Event.Hire before = hire("h", A, Employment.CDD, "2022-05-02");

            assertThat(said(line(rule(Late.NO_HOURS), before, validated("v", "2022-07-01", before))))
                    .containsExactly("100 counted");
            assertThat(said(line(rule(Late.NO_HOURS), before, validated("v", "2022-07-02", before))))
                    .containsExactly("100 NOT_VALIDATED");
        }

        @Test
        void until_the_first_day_has_passed_a_validation_is_to_be_had() {
            List<Event> known = List.of(
                    notified(),
                    new Event.Hire(
                            apprentice.id(),
                            day("2023-01-20"),
                            apprentice.person(),
                            A,
                            LOT,
                            apprentice.route(),
                            apprentice.employment(),
                            Optional.empty(),
                            apprentice.startsOn(),
                            Optional.empty()));
            Contract21Bam048 strict = contract().counting(rule(Late.NO_HOURS));

            assertThat(strict.assess("2023-02-08", known).hires().get(0).reason())
                    .contains(HoursReason.VALIDATION_AWAITED);
            assertThat(strict.assess("2023-02-09", known).hires().get(0).reason())
                    .contains(HoursReason.NOT_VALIDATED);
            assertThat(actions(strict, "2023-02-08", known))
                    .extracting(NextAction::kind, NextAction::actor, NextAction::by)
                    .containsExactly(tuple(
                            NextAction.Kind.VALIDATE_HIRE,
                            NextAction.Actor.FACILITATOR,
                            Optional.of(day("2023-02-08"))));
            assertThat(actions(strict, "2023-02-08", known).get(0).derivation().reference())
                    .contains(RULE);
            assertThat(actions(strict, "2023-02-09", known)).isEmpty();
        }

        private static List<NextAction> actions(Contract21Bam048 contract, String asOf, List<Event> events) {
            FollowUpPolicy policy =
                    new FollowUpPolicy(new BigDecimal("0.75"), Optional.empty(), Rounding.NEAREST_HUNDREDTH, 0);
            return Assessor.of(contract.terms())
                    .standing(contract.assess(asOf, events), List.of(), policy)
                    .actions()
                    .stream()
                    .filter(action -> action.subject().equals("h"))
                    .toList();
        }

        @Test
        void a_validation_of_an_unknown_hire_is_rejected() {
            Assessment assessment = contract()
                    .counting(rule(Late.NO_HOURS))
                    .assess("2023-12-31", notified(), validated("v", "2023-02-08", apprentice));

            assertThat(assessment.journal().rejections())
                    .extracting(rejection -> rejection.code() + " " + rejection.place())
                    .containsExactly("hire-unknown event v /hire");
        }

        private static CountingRule rule(Late late) {
            return new PriorValidation(List.of(Route.DIRECT_HIRE), late, RULE);
        }
    }

    /** Case credit-003: CCAG for works of 2021, art. 20.1.2, as the federation of GEIQ quotes it: training inside the employment contract counts. */
    @Nested
    class Training_hours {

        private final Event.Hire workStudy =
                hire("h", Route.MAKING_AVAILABLE, Employment.PROFESSIONAL_TRAINING, StructureKind.GEIQ, "2023-02-01");
        private final Event.HoursDeclared month = declared("d", workStudy, "2023-02", "140");

        @Test
        void training_hours_of_a_work_study_contract_count_where_the_terms_say_so() {
            HoursLine line = line(training(month, "35"), trainingHours(true));

            assertThat(said(line)).containsExactly("105 counted", "35 counted");
            assertThat(line.parts().get(0).reference()).contains(CLAUSE);
            assertThat(line.parts().get(1).reference()).contains(RULE);
            assertThat(plain(line.parts().get(1).explanation().fr()))
                    .isEqualTo("heures de formation comprises dans le contrat de travail ;"
                            + " personne éligible, décision du 1er février 2023");
            assertThat(line.parts().get(1).explanation().en())
                    .isEqualTo("training hours inside the employment contract;"
                            + " eligible person, decision of 1 February 2023");
        }

        @Test
        void they_are_refused_where_the_terms_say_so() {
            HoursLine line = line(training(month, "35"), trainingHours(false));

            assertThat(said(line)).containsExactly("105 counted", "35 TRAINING_NOT_COUNTED");
            assertThat(line.parts().get(1).reference()).contains(RULE);
            assertThat(line.parts().get(1).explanation().en())
                    .isEqualTo("training hours, which do not count under this employment contract");
        }

        @Test
        void they_are_pending_where_the_terms_say_nothing() {
            HoursLine line = line(training(month, "35"));

            assertThat(said(line)).containsExactly("105 counted", "35 TRAINING_NOT_IN_TERMS");
            assertThat(line.parts().get(1).reference()).contains(CLAUSE);
            assertThat(said(line(
                            training(month, "35"),
                            new CountingRule.TrainingHours(Employment.APPRENTICESHIP, true, RULE))))
                    .containsExactly("105 counted", "35 TRAINING_NOT_IN_TERMS");
        }

        @Test
        void where_they_do_not_count_a_declaration_must_say_how_many_there_are() {
            assertThat(said(line(month, trainingHours(false)))).containsExactly("140 TRAINING_NOT_STATED");
            assertThat(said(line(training(month, "0"), trainingHours(false)))).containsExactly("140 counted");
            assertThat(said(line(month, trainingHours(true)))).containsExactly("140 counted");
            assertThat(said(line(month))).containsExactly("140 counted");
        }

        @Test
        void a_month_of_training_alone_has_one_part() {
            assertThat(said(line(training(month, "140"), trainingHours(false))))
                    .containsExactly("140 TRAINING_NOT_COUNTED");
        }

        /** February has 28 days, and the contract ends on the 7th: a quarter of the work and of the training is in it. */
        @Test
        void training_is_spread_over_the_days_like_work() {
            HoursLine line = contract()
                    .counting(trainingHours(false))
                    .endingOn("2023-02-07")
                    .assess(
                            "2023-12-31",
                            notified(),
                            workStudy,
                            decided("e", workStudy, Verdict.ELIGIBLE),
                            training(month, "35"))
                    .lines()
                    .get(0);

            assertThat(said(line)).containsExactly("26.25 counted", "8.75 TRAINING_NOT_COUNTED", "105 AFTER_CONTRACT");
        }

        @Test
        void training_of_whoever_is_not_eligible_is_refused_for_that() {
            HoursLine line = contract()
                    .assess(
                            "2023-12-31",
                            notified(),
                            workStudy,
                            decided("e", workStudy, Verdict.NOT_ELIGIBLE),
                            training(month, "35"))
                    .lines()
                    .get(0);

            assertThat(said(line)).containsExactly("140 NOT_ELIGIBLE");
        }

        @Test
        void a_correction_leaves_training_as_it_was_or_restates_it() {
            assertThat(said(line(training(month, "35"), correction("c", "120", null), trainingHours(false))))
                    .containsExactly("85 counted", "35 TRAINING_NOT_COUNTED");
            HoursLine restated = line(training(month, "35"), correction("c", "120", "20"), trainingHours(false));
            assertThat(said(restated)).containsExactly("100 counted", "20 TRAINING_NOT_COUNTED");
            assertThat(restated.history())
                    .extracting(HoursLine.Revision::training)
                    .containsExactly(Optional.of(Hours.of(35)), Optional.of(Hours.of(20)));
        }

        @Test
        void a_correction_below_the_training_must_restate_it() {
            Assessment assessment =
                    assess(List.of(training(month, "35"), correction("c", "30", null)), trainingHours(false));

            assertThat(said(assessment.lines().get(0))).containsExactly("105 counted", "35 TRAINING_NOT_COUNTED");
            assertThat(assessment.journal().rejections())
                    .extracting(rejection -> rejection.code() + " " + rejection.place())
                    .containsExactly("training-above-hours event c /training");
        }

        /** Who declares again after a withdrawal says again how many hours were training. */
        @Test
        void a_withdrawal_leaves_no_training() {
            assertThat(said(assess(
                                    List.of(
                                            training(month, "35"),
                                            correction("c1", "0", null),
                                            correction("c2", "30", null)),
                                    trainingHours(false))
                            .lines()
                            .get(0)))
                    .containsExactly("30 TRAINING_NOT_STATED");
        }

        private static Event correction(String id, String hours, @Nullable String training) {
            return new Event.HoursCorrected(
                    EventId.of(id),
                    day("2023-04-03"),
                    EventId.of("d"),
                    Hours.of(hours),
                    Optional.ofNullable(training).map(Hours::of));
        }

        private static CountingRule trainingHours(boolean counted) {
            return new CountingRule.TrainingHours(Employment.PROFESSIONAL_TRAINING, counted, RULE);
        }

        private HoursLine line(Event declared, CountingRule... rules) {
            return assess(List.of(declared), rules).lines().get(0);
        }

        private HoursLine line(Event declared, Event corrected, CountingRule... rules) {
            return assess(List.of(declared, corrected), rules).lines().get(0);
        }

        private Assessment assess(List<Event> declared, CountingRule... rules) {
            return contract()
                    .counting(rules)
                    .assess(
                            "2023-12-31",
                            journal(
                                    Stream.of(notified(), workStudy, decided("e", workStudy, Verdict.ELIGIBLE)),
                                    declared.stream()));
        }
    }

    @Nested
    class Whole_subcontract {

        private final Event.Hire worker =
                hire("h", Route.SUBCONTRACTING, Employment.CDI, StructureKind.EA, "2023-02-01");

        @Test
        void only_hours_of_eligible_persons_count_where_the_terms_say_nothing() {
            assertThat(said(line())).containsExactly("100 NO_DECISION");
        }

        @Test
        void all_hours_of_a_subcontract_to_such_a_structure_count() {
            HoursLine line = line(whole(StructureKind.EA));

            assertThat(said(line)).containsExactly("100 counted");
            assertThat(line.parts().get(0).reference()).contains(RULE);
            assertThat(line.parts().get(0).explanation().en())
                    .isEqualTo("subcontract of which all hours count, whoever works them");
        }

        @Test
        void nothing_that_is_decided_of_a_person_takes_them_away() {
            assertThat(said(assess(List.of(decided("e", worker, Verdict.NOT_ELIGIBLE)), whole(StructureKind.EA))
                            .lines()
                            .get(0)))
                    .containsExactly("100 counted");
        }

        @Test
        void it_holds_for_the_structures_that_it_names_and_for_subcontracts_alone() {
            assertThat(said(line(whole(StructureKind.EI)))).containsExactly("100 NO_DECISION");

            Event.Hire shared = hire("h", Route.CO_CONTRACTING, Employment.CDI, StructureKind.EA, "2023-02-01");
            assertThat(said(contract()
                            .counting(whole(StructureKind.EA))
                            .assess("2023-12-31", notified(), shared, declared("d", shared, "2023-02", "100"))
                            .lines()
                            .get(0)))
                    .containsExactly("100 NO_DECISION");
        }

        /** The contract admits EI, ACI and EA as subcontractors, but no ESAT. */
        @Test
        void the_contract_must_admit_the_subcontractor_all_the_same() {
            Event.Hire esat = hire("h", Route.SUBCONTRACTING, Employment.CDI, StructureKind.ESAT, "2023-02-01");

            assertThat(said(contract()
                            .counting(whole(StructureKind.ESAT))
                            .assess("2023-12-31", notified(), esat, declared("d", esat, "2023-02", "100"))
                            .lines()
                            .get(0)))
                    .containsExactly("100 MEANS_NOT_ADMITTED");
        }

        private static CountingRule whole(StructureKind structure) {
            return new CountingRule.WholeSubcontract(List.of(structure), RULE);
        }

        private HoursLine line(CountingRule... rules) {
            return assess(List.of(), rules).lines().get(0);
        }

        private Assessment assess(List<Event> more, CountingRule... rules) {
            return contract()
                    .counting(rules)
                    .assess(
                            "2023-12-31",
                            journal(
                                    Stream.of(notified(), worker, declared("d", worker, "2023-02", "100")),
                                    more.stream()));
        }
    }

    @Nested
    class Cap_per_person {

        private final LotId second = LotId.of("2");
        private final Event.Hire first = hire("a", "person", LOT, A, Employment.CDD, "2022-08-01", Optional.empty());
        private final Event.Hire other = hire("b", "person", second, A, Employment.CDD, "2023-01-02", Optional.empty());
        private final CountingRule perContract = cap("150", Scope.CONTRACT);

        @Test
        void hours_beyond_it_are_refused_with_the_figures_and_the_article() {
            HoursLine line = line(cap("70.5", Scope.LOT), first);

            assertThat(said(line)).containsExactly("70.5 counted", "29.5 ABOVE_CAP");
            assertThat(line.tally())
                    .isEqualTo(new HoursTally(
                            Hours.of(100), Hours.of("70.50"), Hours.ZERO, Hours.of("29.50"), Optional.empty()));
            HoursPart refused = line.parts().get(1);
            assertThat(refused.reference()).contains(RULE);
            assertThat(plain(refused.explanation().fr()))
                    .isEqualTo(
                            "au-delà de 70,5 h par personne sur le lot ; sans ce plafond, 100 h de cette personne compteraient");
            assertThat(refused.explanation().en())
                    .isEqualTo(
                            "above 70.5 h per person on the lot; without this cap, 100 h of this person would count");
            assertThat(line.parts())
                    .extracting(HoursPart::from, HoursPart::to)
                    .containsOnly(tuple(day("2023-02-01"), day("2023-02-28")));
        }

        @Test
        void at_the_cap_and_without_one_all_hours_count() {
            assertThat(said(line(cap("100", Scope.LOT), first))).containsExactly("100 counted");
            assertThat(said(line(List.of(), first, Stream.empty()))).containsExactly("100 counted");
        }

        @Test
        void the_days_worked_first_take_the_room_whenever_they_are_declared() {
            assertThat(lines(
                            perContract,
                            declared("d3", first, "2022-09", "100"),
                            declared("d2", first, "2022-10", "100"),
                            declared("d1", first, "2022-11", "100")))
                    .containsExactly(
                            List.of("100 ABOVE_CAP"), List.of("50 counted", "50 ABOVE_CAP"), List.of("100 counted"));
        }

        @Test
        void it_is_of_the_whole_contract_or_of_each_lot_as_the_terms_say() {
            Event[] declared = {declared("d1", first, "2022-12", "100"), declared("d2", other, "2023-01", "100")};

            assertThat(lines(perContract, declared))
                    .containsExactly(List.of("100 counted"), List.of("50 counted", "50 ABOVE_CAP"));
            assertThat(lines(cap("90", Scope.LOT), declared))
                    .containsExactly(List.of("90 counted", "10 ABOVE_CAP"), List.of("90 counted", "10 ABOVE_CAP"));
        }

        /** 100 h of January on lot 2; then 100 h of December come to be known on lot 1. */
        @Test
        void hours_of_earlier_days_lower_those_of_another_lot_and_never_those_in_all() {
            Event later = declared("d2", other, "2023-01", "100");
            Assessment before = assess(
                    perContract, decided("e1", first, Verdict.ELIGIBLE), decided("e2", other, Verdict.ELIGIBLE), later);
            Assessment after = assess(
                    perContract,
                    decided("e1", first, Verdict.ELIGIBLE),
                    decided("e2", other, Verdict.ELIGIBLE),
                    later,
                    declared("d1", first, "2022-12", "100"));

            assertThat(before.lots().get(1).tally().counted()).isEqualTo(Hours.of(100));
            assertThat(after.lots().get(1).tally().counted()).isEqualTo(Hours.of(50));
            assertThat(before.tally().counted()).isEqualTo(Hours.of(100));
            assertThat(after.tally().counted()).isEqualTo(Hours.of(150));
        }

        @Test
        void hours_that_count_go_first_and_pending_ones_take_what_they_leave() {
            List<HoursLine> lines = assess(
                            perContract,
                            decided("e2", other, Verdict.ELIGIBLE),
                            declared("d1", first, "2022-12", "100"),
                            declared("d2", other, "2023-01", "100"))
                    .lines();

            assertThat(lines)
                    .extracting(CountingRulesTest::said)
                    .containsExactly(List.of("50 NO_DECISION", "50 ABOVE_CAP"), List.of("100 counted"));
            assertThat(lines.get(0).parts().get(1).explanation().en())
                    .isEqualTo("above 150 h per person on the contract; without this cap, 100 h of this person"
                            + " would count and 100 h would be pending");
        }

        @Test
        void refused_hours_take_no_room() {
            assertThat(assess(
                                    perContract,
                                    decided("e1", first, Verdict.NOT_ELIGIBLE),
                                    decided("e2", other, Verdict.ELIGIBLE),
                                    declared("d1", first, "2022-12", "160"),
                                    declared("d2", other, "2023-01", "160"))
                            .lines())
                    .extracting(CountingRulesTest::said)
                    .containsExactly(List.of("160 NOT_ELIGIBLE"), List.of("150 counted", "10 ABOVE_CAP"));
        }

        @Test
        void a_correction_gives_room_back() {
            Event[] events = {
                declared("d1", first, "2022-09", "100"),
                declared("d2", first, "2022-10", "100"),
                corrected("c", "2023-01-10", "d1", "60")
            };

            assertThat(lines(perContract, events))
                    .containsExactly(List.of("60 counted"), List.of("90 counted", "10 ABOVE_CAP"));
        }

        @Test
        void hours_are_cut_to_the_second() {
            assertThat(line(cap("33:20", Scope.CONTRACT), first).tally())
                    .isEqualTo(new HoursTally(
                            Hours.of(100), Hours.of("33:20"), Hours.ZERO, Hours.of("66:40"), Optional.empty()));
        }

        @Test
        void persons_do_not_take_room_from_each_other() {
            Event.Hire colleague = hire("c", A, Employment.CDD, "2022-08-01");

            assertThat(lines(
                            perContract,
                            declared("d1", first, "2022-09", "150"),
                            colleague,
                            decided("e3", colleague, Verdict.ELIGIBLE),
                            declared("d2", colleague, "2022-09", "150")))
                    .containsExactly(List.of("150 counted"), List.of("150 counted"));
        }

        private static CountingRule cap(String most, Scope scope) {
            return new CountingRule.PersonCap(Hours.of(most), scope, RULE);
        }

        private List<List<String>> lines(CountingRule rule, Event... more) {
            return assess(
                            rule,
                            journal(
                                            Stream.of(
                                                    decided("e1", first, Verdict.ELIGIBLE),
                                                    decided("e2", other, Verdict.ELIGIBLE)),
                                            Stream.of(more))
                                    .toArray(Event[]::new))
                    .lines()
                    .stream()
                    .map(CountingRulesTest::said)
                    .toList();
        }

        private Assessment assess(CountingRule rule, Event... more) {
            return contract()
                    .lots(LOT, second)
                    .owing(LotObligation.of(LOT, fixed("500")), LotObligation.of(second, fixed("500")))
                    .counting(rule)
                    .assess("2023-12-31", journal(Stream.of(notified(), first, other), Stream.of(more)));
        }
    }

    /** The line of 100 hours in February 2023 of somebody eligible. */
    private static HoursLine line(CountingRule rule, Event.Hire hire, Event... more) {
        return line(List.of(rule), hire, Stream.of(more));
    }

    private static HoursLine line(List<CountingRule> rules, Event.Hire hire, Stream<Event> more) {
        List<HoursLine> lines = contract()
                .counting(rules.toArray(CountingRule[]::new))
                .assess(
                        "2023-12-31",
                        journal(
                                Stream.of(
                                        notified(),
                                        hire,
                                        decided("e", hire, Verdict.ELIGIBLE),
                                        declared("d", hire, "2023-02", "100")),
                                more))
                .lines();
        assertThat(lines).extracting(HoursLine::declaration).containsExactly(EventId.of("d"));
        return lines.get(0);
    }

    /** The hours of each part with what became of them. */
    private static List<String> said(HoursLine line) {
        return line.parts().stream()
                .map(part -> part.hours()
                                .toDecimal(2, RoundingMode.UNNECESSARY)
                                .stripTrailingZeros()
                                .toPlainString() + " "
                        + part.reason().map(HoursReason::name).orElse("counted"))
                .toList();
    }
}
