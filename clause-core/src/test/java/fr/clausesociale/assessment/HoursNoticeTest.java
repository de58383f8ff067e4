package fr.clausesociale.assessment;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.PENALTIES;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.hoursNotice;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.withdrawn;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.Language;
import fr.clausesociale.assessment.NextAction.Actor;
import fr.clausesociale.assessment.NextAction.Kind;
import fr.clausesociale.contract.Fulfilment;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PartId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.report.AssessmentText;
import fr.clausesociale.terms.HourPrice;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.OptionalPart;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.PenaltyTerm.PartHours;
import fr.clausesociale.terms.Tolerance;
import fr.clausesociale.terms.YearlyActions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A penalty per missing hour that asks for a formal notice first. The contract ends on 30 June 2026; 111.5 h × 200 € = 22,300 €. */
class HoursNoticeTest {

    private static final LegalReference NOTICE = LegalReference.of("CCAG Travaux 2021", "art. 20.1.5");
    private static final LotId WITHOUT_CLAUSE = LotId.of("3");
    private static final FollowUpPolicy POLICY =
            new FollowUpPolicy(BigDecimal.ONE, Optional.empty(), Rounding.NEAREST_HUNDREDTH, 0);
    private static final Event GIVEN = hoursNotice("m", "2026-07-15", LOT, "2026-08-15");

    @ParameterizedTest
    @CsvSource({
        "2026-05-31, false, 'le marché court jusqu''au 30 juin 2026 : pénalité seulement possible'",
        "2026-07-14, false, 'pas de mise en demeure à ce jour : pénalité seulement possible [CCAG Travaux 2021, art. 20.1.5]'",
        "2026-07-15, false, 'mise en demeure du 15 juillet 2026, délai jusqu''au 15 août 2026 : pénalité seulement possible [CCAG'",
        "2026-08-15, false, 'mise en demeure du 15 juillet 2026, délai jusqu''au 15 août 2026 : pénalité seulement possible [CCAG'",
        "2026-08-16, true, 'délai jusqu''au 15 août 2026 : heures encore manquantes au 16 août 2026, pénalité applicable [CCAG'"
    })
    void missing_hours_are_incurred_once_the_notice_has_remained_without_effect(
            String asOf, boolean incurred, String said) {
        PenaltySheet sheet = sheet(asking(), asOf, GIVEN);
        PenaltySheet.Line line = sheet.lines().get(0);

        assertThat(line.incurred()).isEqualTo(incurred);
        assertThat(line.amount()).isEqualTo(euros("22300"));
        assertThat(sheet.incurred()).isEqualTo(euros(incurred ? "22300" : "0"));
        assertThat(sheet.exposure()).isEqualTo(euros(incurred ? "0" : "22300"));
        assertThat(plain(line.derivation().render(Language.FRENCH))).contains(said);
    }

    @Test
    void the_sheet_says_so_in_english_and_so_does_the_report() {
        assertThat(AssessmentText.of(asking().assess("2026-07-14", events()), Language.ENGLISH))
                .contains("the contract ended on 30 June 2026\n", "no formal notice so far: exposure only [CCAG");
        assertThat(AssessmentText.of(asking().assess("2026-08-16", events(GIVEN)), Language.ENGLISH))
                .contains(
                        "formal notice of 15 July 2026, time until 15 August 2026: hours still missing on 16 August 2026, penalty incurred");
        assertThat(AssessmentText.of(asking().assess("2026-07-15", events(GIVEN)), Language.ENGLISH))
                .contains("formal notice of 15 July 2026, time until 15 August 2026: exposure only");
    }

    @Test
    void a_notice_that_leaves_no_time_is_without_effect_from_the_next_day_on() {
        Event notice = hoursNotice("m", "2026-07-15", LOT, "2026-07-15");

        assertThat(sheet(asking(), "2026-07-15", notice).incurred()).isEqualTo(euros("0"));
        assertThat(sheet(asking(), "2026-07-16", notice).incurred()).isEqualTo(euros("22300"));
        assertThat(plain(sheet(asking(), "2026-07-16", notice)
                        .lines()
                        .get(0)
                        .derivation()
                        .render(Language.FRENCH)))
                .contains(
                        "mise en demeure du 15 juillet 2026, délai jusqu'au 15 juillet 2026 : heures encore manquantes au 16 juillet 2026");
    }

    @Test
    void a_contract_that_does_not_ask_for_one_penalises_without_and_rejects_it() {
        Contract21Bam048 contract = contract().owing(fixed("1550"));
        Assessment assessment = contract.assess("2026-07-01", events());

        assertThat(assessment.penalties().incurred()).isEqualTo(euros("22300"));
        assertThat(assessment.penalties().lackingNotice()).isEmpty();
        assertThat(rejections(contract.assess("2026-08-01", events(GIVEN)))).containsExactly("notice-not-in-terms");
    }

    /** 11.5 hours of June that a declaration of 1 September tells: 100 h × 200 €. */
    @Test
    void what_is_missing_on_the_day_of_the_assessment_is_what_is_incurred() {
        Stream<Event> late = worked("late", A, "2026-06", "11.5")
                .map(event -> event instanceof Event.HoursDeclared declared
                        ? new Event.HoursDeclared(
                                declared.id(),
                                day("2026-09-01"),
                                declared.hire(),
                                declared.from(),
                                declared.to(),
                                declared.hours())
                        : event);
        List<Event> events = journal(events(GIVEN).stream(), late);

        assertThat(asking().assess("2026-08-31", events).penalties().incurred()).isEqualTo(euros("22300"));
        assertThat(asking().assess("2026-09-01", events).penalties().incurred()).isEqualTo(euros("20000"));
    }

    @Test
    void of_several_notices_that_whose_time_ends_first_holds_until_it_is_withdrawn() {
        Event later = hoursNotice("l", "2026-07-16", LOT, "2026-09-15");
        Event sooner = hoursNotice("s", "2026-07-20", LOT, "2026-07-31");
        Event withdrawn = withdrawn("z", "2026-07-25", "s");

        assertThat(sheet(asking(), "2026-08-01", later, sooner).incurred()).isEqualTo(euros("22300"));
        assertThat(sheet(asking(), "2026-08-01", later, sooner, withdrawn).incurred())
                .isEqualTo(euros("0"));
        assertThat(sheet(asking(), "2026-09-16", later, sooner, withdrawn).incurred())
                .isEqualTo(euros("22300"));
    }

    @Test
    void a_notice_whose_time_is_up_before_hours_can_be_missing_is_rejected() {
        for (Event early : List.of(
                hoursNotice("m", "2026-06-29", LOT, "2026-06-29"),
                hoursNotice("m", "2025-06-01", LOT, "2026-06-29"),
                hoursNotice("m", "2025-06-01", LOT, "2025-06-30"))) {
            assertThat(rejections(asking().assess("2026-12-31", events(early)))).containsExactly("notice-before-end");
        }
        for (String on : List.of("2026-06-01", "2026-06-30")) {
            assertThat(sheet(asking(), "2026-07-01", hoursNotice("m", on, LOT, "2026-06-30"))
                            .incurred())
                    .isEqualTo(euros("22300"));
        }
    }

    @Test
    void the_end_is_that_of_the_contract_as_renewed() {
        Contract21Bam048 contract = asking().with(new OptionalPart(
                PartId.of("renewal"), OptionalPart.Kind.RENEWAL, Optional.of(day("2026-12-31")), List.of(), PENALTIES));
        Event renewed = new Event.PartActivated(EventId.of("p"), day("2026-06-20"), PartId.of("renewal"));
        Event notice = hoursNotice("m", "2026-06-15", LOT, "2026-07-15");

        assertThat(rejections(contract.assess("2026-08-01", events(notice)))).isEmpty();
        assertThat(rejections(contract.assess("2026-08-01", events(notice, renewed))))
                .containsExactly("notice-before-end");
    }

    @Test
    void a_notice_is_for_a_lot_that_bears_the_clause() {
        Assessment assessment = asking().lots(LOT, WITHOUT_CLAUSE)
                .assess(
                        "2026-12-31",
                        events(
                                hoursNotice("m1", "2026-07-15", LotId.of("9"), "2026-07-15"),
                                hoursNotice("m2", "2026-07-15", WITHOUT_CLAUSE, "2026-07-15")));

        assertThat(assessment.journal().rejections())
                .extracting(Rejection::code, Rejection::place)
                .containsExactly(tuple("lot-unknown", "event m1 /lot"), tuple("lot-without-clause", "event m2 /lot"));
    }

    @Test
    void the_days_of_a_notice_are_in_order() {
        assertRefused("notice-dates-unordered", "/lastDay", () -> hoursNotice("m", "2026-07-15", LOT, "2026-07-14"));
        assertRefused("event-day-invalid", "/lastDay", () -> hoursNotice("m", "2026-07-15", LOT, "+10000-01-01"));
        assertThat(hoursNotice("m", "2026-07-15", LOT, "2026-07-15").unheededFrom())
                .isEqualTo(day("2026-07-16"));
    }

    @Test
    void the_buyer_gives_notice_once_the_contract_has_ended_with_hours_missing() {
        assertThat(notices(asking(), "2026-06-30")).isEmpty();
        assertThat(notices(asking(), "2026-07-01"))
                .extracting(NextAction::actor, NextAction::subject, NextAction::by)
                .containsExactly(tuple(Actor.BUYER, "1", Optional.empty()));
        assertThat(plain(notices(asking(), "2026-07-01").get(0).derivation().render(Language.FRENCH)))
                .isEqualTo(
                        "- lot 1 : 111,5 h manquent à la fin du marché, le 30 juin 2026 : décider d'une mise en demeure, sans laquelle aucune pénalité n'est applicable (au 1er juillet 2026) [CCAG Travaux 2021, art. 20.1.5]\n");
        assertThat(notices(asking(), "2026-07-15", GIVEN)).isEmpty();
        assertThat(notices(contract().owing(fixed("1550")), "2026-07-01")).isEmpty();
        assertThat(notices(asking().owing(fixed("1438.5")), "2026-07-01")).isEmpty();
    }

    @Test
    void no_notice_is_asked_for_hours_that_cost_nothing_or_whose_lot_has_still_to_be_chosen_for() {
        Tolerance tolerance = new Tolerance(Percentage.of("8"), Tolerance.Beyond.EXCESS_ONLY);
        Contract21Bam048 alternative = asking().owing(LotObligation.of(LOT, fixed("1550"))
                .or(YearlyActions.of(
                        1, YearlyActions.YearKind.CONTRACT_YEAR, YearlyActions.YearReading.STARTED, PENALTIES)));
        Event hours = new Event.FulfilmentChosen(EventId.of("c"), day("2022-07-12"), LOT, Fulfilment.HOURS);

        assertThat(notices(asking(fixedPrice(), Optional.of(tolerance)), "2026-07-01"))
                .isEmpty();
        assertThat(notices(alternative, "2026-07-01")).isEmpty();
        assertThat(notices(alternative, "2026-07-01", hours)).hasSize(1);
    }

    @Test
    void hours_without_a_known_price_are_incurred_as_those_with_one() {
        DatedValues<Money> wage = new DatedValues<>(
                "wage", List.of(new DatedValue<>(day("2022-01-01"), euros("10.57"), NOTICE)), day("2022-12-31"));
        Contract21Bam048 unpriced = asking(
                new HourPrice.MultipleOf(BigDecimal.ONE, wage, HourPrice.ReferenceDay.ASSESSMENT), Optional.empty());

        assertThat(notices(unpriced, "2026-07-01")).hasSize(1);
        assertThat(sheet(unpriced, "2026-07-14", GIVEN).unpriced())
                .extracting(PenaltySheet.UnpricedHours::incurred)
                .containsExactly(false);
        assertThat(sheet(unpriced, "2026-08-16", GIVEN).unpriced())
                .extracting(PenaltySheet.UnpricedHours::incurred)
                .containsExactly(true);
        assertThat(plain(sheet(unpriced, "2026-08-15", GIVEN)
                        .unpriced()
                        .get(0)
                        .derivation()
                        .render(Language.FRENCH)))
                .contains("délai jusqu'au 15 août 2026 : pénalité seulement possible");
    }

    private static Contract21Bam048 asking() {
        return asking(fixedPrice(), Optional.empty());
    }

    private static HourPrice fixedPrice() {
        return new HourPrice.Fixed(euros("200"));
    }

    private static Contract21Bam048 asking(HourPrice price, Optional<Tolerance> tolerance) {
        return contract()
                .owing(fixed("1550"))
                .penalties(new PenaltyTerm.PerMissingHour(
                        price, PartHours.PRO_RATA, tolerance, Optional.empty(), Optional.of(NOTICE), PENALTIES));
    }

    private static List<Event> events(Event... more) {
        return journal(
                Stream.of(notified()),
                worked("w1", A, "2023-02", "600"),
                worked("w2", A, "2023-03", "600"),
                worked("w3", A, "2023-04", "238.5"),
                Stream.of(more));
    }

    private static PenaltySheet sheet(Contract21Bam048 contract, String asOf, Event... more) {
        Assessment assessment = contract.assess(asOf, events(more));
        assertThat(assessment.journal().rejections()).isEmpty();
        return assessment.penalties();
    }

    private static List<String> rejections(Assessment assessment) {
        return assessment.journal().rejections().stream().map(Rejection::code).toList();
    }

    private static List<NextAction> notices(Contract21Bam048 contract, String asOf, Event... more) {
        return Assessor.of(contract.terms())
                .standing(contract.assess(asOf, events(more)), List.of(), POLICY)
                .actions()
                .stream()
                .filter(action ->
                        action.kind() == Kind.GIVE_NOTICE && action.subject().equals("1"))
                .toList();
    }
}
