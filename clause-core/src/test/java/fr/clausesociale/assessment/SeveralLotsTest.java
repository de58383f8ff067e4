package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.B;
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
import static fr.clausesociale.assessment.UsableEventsTest.assertRejections;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.contract.Employment;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.CountingRule.PersonCap;
import fr.clausesociale.terms.LotObligation;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One person works for several lots of a contract, or for several companies of its grouping, in one month. */
class SeveralLotsTest {

    private static final LotId LOT_2 = LotId.of("2");
    private static final LotId WITHOUT_CLAUSE = LotId.of("3");

    private final Event.Hire first = hire("h1", LOT, A);
    private final Event.Hire second = hire("h2", LOT_2, A);
    private final Event.Hire elsewhere = hire("h3", LOT, B);
    private final Event eligible = decided("e", "2023-01-02", first, Verdict.ELIGIBLE);

    @Test
    void hours_for_two_lots_in_one_month_count_on_each() {
        Assessment assessment =
                assess(declared("d1", first, "2023-02", "100"), declared("d2", second, "2023-02", "51.67"));

        assertRejections(assessment.journal());
        assertThat(assessment.lots())
                .extracting(lot -> lot.tally().counted())
                .containsExactly(Hours.of(100), Hours.of("51.67"), Hours.ZERO);
        assertThat(assessment.tally().counted()).isEqualTo(Hours.of("151.67"));
    }

    @Test
    void hours_for_two_members_of_a_grouping_in_one_month_count_for_each() {
        Assessment assessment =
                assess(declared("d1", first, "2023-02", "80"), declared("d3", elsewhere, "2023-02", "70"));

        assertRejections(assessment.journal());
        assertThat(assessment.lots().get(0).companies())
                .filteredOn(company -> company.tally().declared().isPositive())
                .extracting(CompanyPosition::company, company -> company.tally().counted())
                .containsExactly(tuple(A, Hours.of(80)), tuple(B, Hours.of(70)));
    }

    @Test
    void a_second_declaration_for_the_same_lot_and_company_is_still_rejected() {
        Assessment assessment = assess(
                declared("d1", first, "2023-02", "100"),
                declared("d2", second, "2023-02", "20"),
                declared("again", second, "2023-02", "30"));

        assertRejections(assessment.journal(), "overlapping-declaration event d2 /from");
        assertThat(assessment.journal().rejections().get(0).heldBy()).hasValue(EventId.of("again"));
        assertThat(assessment.tally().counted()).isEqualTo(Hours.of(130));
    }

    /** 28 days hold 672 hours. */
    @Test
    void hours_beyond_what_a_month_holds_are_refused_on_what_was_declared_last() {
        Assessment assessment = assess(
                declaredOn("2023-03-20", "d1", first, "400"),
                declaredOn("2023-03-10", "d2", second, "200"),
                declaredOn("2023-03-15", "d3", elsewhere, "300"));

        assertRejections(assessment.journal());
        assertThat(said(assessment))
                .containsExactly("d1 172 counted 228 ABOVE_PLAUSIBLE", "d2 200 counted", "d3 300 counted");
        assertThat(assessment.tally())
                .isEqualTo(new HoursTally(Hours.of(900), Hours.of(672), Hours.ZERO, Hours.of(228), Optional.empty()));
    }

    @Test
    void an_excess_is_told_with_the_days_that_are_full_and_the_rule() {
        HoursPart refused = part(
                assess(
                        declaredOn("2023-03-10", "d1", first, "2023-02-10", "2023-02-12", "70"),
                        declaredOn("2023-03-11", "d2", second, "2023-02-11", "2023-02-11", "4")),
                "d2",
                1);

        assertThat(refused.reason()).contains(HoursReason.ABOVE_PLAUSIBLE);
        assertThat(refused.hours()).isEqualTo(Hours.of(2));
        assertThat(plain(refused.explanation().fr()))
                .isEqualTo(
                        "du 10 février 2023 au 12 février 2023, au plus 72 h, à 24 h par jour, pour toutes les déclarations de cette personne sur le marché ; les heures qui comptent passent d'abord, puis les déclarations les plus anciennes");
        assertThat(refused.explanation().en())
                .isEqualTo(
                        "from 10 February 2023 to 12 February 2023 at most 72 h, at 24 h a day, for all declarations of this person on the contract; hours that count come first, then earlier declarations");
        assertThat(refused.reference()).isEmpty();
    }

    /** 24 hours on one day leave the other 27 days to the month. */
    @Test
    void hours_of_a_month_may_be_worked_on_its_other_days() {
        Assessment assessment = assess(
                declaredOn("2023-03-10", "d1", first, "2023-02-14", "2023-02-14", "24"),
                declared("d2", second, "2023-02", "648"));

        assertThat(assessment.tally().refused()).isEqualTo(Hours.ZERO);
    }

    @Test
    void whoever_keeps_the_journal_may_believe_fewer_hours_in_all() {
        Assessment assessment = contract()
                .owing(LotObligation.of(LOT, fixed("1000")), LotObligation.of(LOT_2, fixed("100")))
                .lots(LOT, LOT_2)
                .plausibleHoursPerDay("7")
                .assess(
                        "2024-12-31",
                        notified(),
                        first,
                        second,
                        eligible,
                        declared("d1", first, "2023-02", "151.67"),
                        declared("d2", second, "2023-02", "70"));

        assertThat(said(assessment)).containsExactly("d1 151.67 counted", "d2 44.33 counted 25.67 ABOVE_PLAUSIBLE");
    }

    @Test
    void of_declarations_of_one_day_the_lot_decides_and_then_the_id() {
        assertThat(said(assess(declared("b", first, "2023-02", "600"), declared("a", second, "2023-02", "100"))))
                .containsExactly("a 72 counted 28 ABOVE_PLAUSIBLE", "b 600 counted");
        assertThat(said(assess(declared("b", first, "2023-02", "600"), declared("a", elsewhere, "2023-02", "100"))))
                .containsExactly("a 100 counted", "b 572 counted 28 ABOVE_PLAUSIBLE");
    }

    @Test
    void a_correction_has_the_place_of_its_declaration_and_makes_room() {
        Event one = declaredOn("2023-03-10", "d1", first, "600");
        Event other = declaredOn("2023-03-11", "d2", second, "100");

        assertThat(said(assess(one, other))).containsExactly("d1 600 counted", "d2 72 counted 28 ABOVE_PLAUSIBLE");
        assertThat(said(assess(one, other, corrected("c", "2023-05-02", "d1", "640"))))
                .containsExactly("d1 640 counted", "d2 32 counted 68 ABOVE_PLAUSIBLE");
        assertThat(said(assess(one, other, corrected("c", "2023-05-02", "d1", "60"))))
                .containsExactly("d1 60 counted", "d2 100 counted");
    }

    /** The lot without a clause holds all days of the month, and takes nothing. */
    @Test
    void hours_that_are_refused_for_another_reason_take_no_room() {
        Event.Hire useless = hire("h0", WITHOUT_CLAUSE, A);
        Assessment assessment = assess(
                useless,
                declaredOn("2023-03-01", "d0", useless, "672"),
                declaredOn("2023-03-10", "d1", first, "600"),
                declaredOn("2023-03-11", "d2", second, "72"));

        assertThat(said(assessment)).containsExactly("d0 672 LOT_WITHOUT_CLAUSE", "d1 600 counted", "d2 72 counted");
    }

    /** The first declaration waits for a decision on a hire of another day. */
    @Test
    void hours_that_count_come_before_pending_ones() {
        Event.Hire undecided = Contract21Bam048.hire(
                "h4", "person", LOT_2, B, Employment.CDD, "2023-01-09", Optional.of(day("2023-03-31")));
        Assessment assessment = assess(
                undecided,
                declaredOn("2023-03-01", "d0", undecided, "400"),
                declaredOn("2023-03-10", "d1", first, "600"));

        assertThat(said(assessment)).containsExactly("d0 72 NO_DECISION 328 ABOVE_PLAUSIBLE", "d1 600 counted");
    }

    /** 672 hours are plausible, and of those 100 are within the cap. */
    @Test
    void a_cap_is_filled_with_plausible_hours() {
        Assessment assessment = several()
                .counting(new PersonCap(Hours.of(100), PersonCap.Scope.CONTRACT, CLAUSE))
                .assess(
                        "2024-12-31",
                        journal(
                                events(),
                                Stream.of(
                                        declared("d1", first, "2023-02", "600"),
                                        declared("d2", second, "2023-02", "80"))));

        assertThat(said(assessment))
                .containsExactly("d1 100 counted 500 ABOVE_CAP", "d2 72 ABOVE_CAP 8 ABOVE_PLAUSIBLE");
    }

    @Test
    void other_persons_and_other_months_have_days_of_their_own() {
        Event.Hire another = Contract21Bam048.hire(
                "h9", "another", LOT_2, A, Employment.CDD, "2023-01-02", Optional.of(day("2023-03-31")));
        Assessment assessment = assess(
                another,
                decided("e9", another, Verdict.ELIGIBLE),
                declared("d1", first, "2023-02", "672"),
                declared("d2", second, "2023-03", "744"),
                declared("d9", another, "2023-02", "672"));

        assertThat(assessment.tally().refused()).isEqualTo(Hours.ZERO);
    }

    private Assessment assess(Event... events) {
        return several().assess("2024-12-31", journal(events(), Stream.of(events)));
    }

    private static Contract21Bam048 several() {
        return contract()
                .owing(LotObligation.of(LOT, fixed("1000")), LotObligation.of(LOT_2, fixed("100")))
                .lots(LOT, LOT_2, WITHOUT_CLAUSE);
    }

    private Stream<Event> events() {
        return Stream.of(notified(), first, second, elsewhere, eligible);
    }

    /** Of one person, on the same days. */
    private static Event.Hire hire(String id, LotId lot, CompanyId company) {
        return Contract21Bam048.hire(
                id, "person", lot, company, Employment.CDD, "2023-01-02", Optional.of(day("2023-03-31")));
    }

    private static Event.HoursDeclared declaredOn(String on, String id, Event.Hire hire, String hours) {
        return declaredOn(on, id, hire, "2023-02-01", "2023-02-28", hours);
    }

    private static Event.HoursDeclared declaredOn(
            String on, String id, Event.Hire hire, String from, String to, String hours) {
        return new Event.HoursDeclared(EventId.of(id), day(on), hire.id(), day(from), day(to), Hours.of(hours));
    }

    private static HoursPart part(Assessment assessment, String declaration, int index) {
        return assessment.lines().stream()
                .filter(line -> line.declaration().equals(EventId.of(declaration)))
                .findFirst()
                .orElseThrow()
                .parts()
                .get(index);
    }

    private static List<String> said(Assessment assessment) {
        return assessment.lines().stream().map(SeveralLotsTest::said).toList();
    }

    private static String said(HoursLine line) {
        StringBuilder said = new StringBuilder(line.declaration().value());
        for (HoursPart part : line.parts()) {
            said.append(' ')
                    .append(part.hours()
                            .toDecimal(2, RoundingMode.UNNECESSARY)
                            .stripTrailingZeros()
                            .toPlainString())
                    .append(' ')
                    .append(part.reason().map(HoursReason::name).orElse("counted"));
        }
        return said.toString();
    }
}
