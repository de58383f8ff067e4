package fr.clausesociale.assessment;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.B;
import static fr.clausesociale.assessment.Contract21Bam048.C;
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
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.training;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.assessment.HoursTally.Credit;
import fr.clausesociale.assessment.PlannedCurve.Linear;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Fulfilment;
import fr.clausesociale.contract.Grouping;
import fr.clausesociale.contract.Route;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.portfolio.ContractClaims;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.report.AssessmentText;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingRule;
import fr.clausesociale.terms.CountingRule.Weight;
import fr.clausesociale.terms.HourPrice;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.SubTarget;
import fr.clausesociale.terms.YearlyActions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What hours are credited for where a contract weights them. All weights are invented: none could be read in a contract. The contract is
 * notified on 1 July 2022 and lasts until 30 June 2026.
 */
class WeightsTest {

    private static final LegalReference RULE = LegalReference.of("CCAP", "art. 12");
    private static final CountingRule OPEN_ENDED = weight(3, 2, Employment.CDI);
    private static final Event.Hire LASTING = hire("cdi", A, Employment.CDI, "2022-09-01");
    private static final Event.Hire SHORT = hire("cdd", A, Employment.CDD, "2022-09-01");

    /** 500 hours due. 100 h under a CDI × 3/2 = 150 h and 200 h under a CDD: 350 h credited, 150 h × 200 € missing. */
    @Test
    void hours_are_credited_by_the_weight_of_their_employment_contract() {
        Assessment assessment = single(OPEN_ENDED).assess("2026-07-01", worked("100", "200"));
        LotPosition lot = assessment.lots().get(0);

        assertThat(lot.tally()).isEqualTo(tally("300", "300", "0", "0", "350", "0"));
        assertThat(lot.tally().credited()).isEqualTo(Hours.of(350));
        assertThat(assessment.tally()).isEqualTo(lot.tally());
        assertThat(lot.gap()).isEqualTo(Hours.of(150));
        assertThat(lot.companies().get(0).balance()).contains(Hours.of(-150));
        assertThat(assessment.penalties().incurred()).isEqualTo(euros("30000"));
    }

    @Test
    void without_a_weight_nothing_is_credited_but_what_counts() {
        HoursTally tally = single().assess("2026-07-01", worked("100", "200"))
                .lots()
                .get(0)
                .tally();

        assertThat(tally.credit()).isEmpty();
        assertThat(tally.credited()).isEqualTo(Hours.of(300));
        assertThat(tally.creditedPending()).isEqualTo(Hours.ZERO);
    }

    @Test
    void every_figure_is_told_with_the_article_of_the_weight() {
        Assessment assessment = single(OPEN_ENDED).assess("2026-07-01", worked("100", "200"));

        assertThat(plain(assessment.lots().get(0).derivation().render(Language.FRENCH)))
                .isEqualTo("""
                        - à réaliser : 500 h ; créditées : 350 h ; manquantes : 150 h
                          - heures dues : 500 h, fixées par le marché [CCAP 21_BAM_048, art. 1.4]
                          - déclarées : 300 h = comptées 300 h + en attente 0 h + refusées 0 h
                          - pondérées : comptées 300 h → créditées 350 h
                            - × 3/2 (CDI) : comptées 100 h → créditées 150 h ; arrondi : chaque part d'une déclaration à la seconde la plus proche, la moitié vers le haut [CCAP, art. 12]
                        """);
        assertThat(assessment.lines().get(1).parts().get(0).weight()).isEmpty();
        assertThat(plain(assessment.lines().get(0).derivation().render(Language.ENGLISH)))
                .isEqualTo("""
                        - declaration d-1 (A), 1 September 2022 to 30 September 2022: 100 h (on 10 October 2022)
                          - 100 h counted: eligible person, decision of 1 September 2022 [CCAP 21_BAM_048, art. 1.4]
                            - credited: 100 h × 3/2 = 150 h; rounding: to the nearest second, half up [CCAP, art. 12]
                        """);
        assertThat(plain(assessment.penalties().lines().get(0).derivation().render(Language.ENGLISH)))
                .isEqualTo("""
                        - lot 1: 150 h missing × €200.00 = €30,000.00 (on 1 July 2026); rounding: to the nearest cent [CCAP 21_BAM_048, art. 8.2.2]
                          - to perform: 500 h; credited: 350 h; missing: 150 h
                          - weighted: counted 300 h → credited 350 h
                          - the contract ended on 30 June 2026: penalty incurred
                          - owed by the contractor
                        """);
    }

    /** 0.5 h × 1/1000 = 1.8 s, and 0.01 h × 1/24 = 1.5 s: half a second goes up, as does whatever is above it. */
    @ParameterizedTest
    @CsvSource({
        "0.01, 1, 24, 0:00:02",
        "0.50, 1, 1000, 0:00:02",
        "0.01, 1, 1000, 0",
        "0.01, 1000, 1, 10",
        "100, 4, 3, 133:20",
        "151.67, 3, 2, 227:30:18",
        "151.67, 1, 1, 151.67",
        "0, 7, 3, 0"
    })
    void each_part_is_rounded_to_the_second_half_of_it_up(String worked, int numerator, int denominator, String hours) {
        HoursLine line = single(weight(numerator, denominator, Employment.CDI))
                .assess("2023-12-31", worked(worked, "1"))
                .lines()
                .get(0);

        assertThat(line.tally().counted()).isEqualTo(Hours.of(worked));
        assertThat(line.tally().credited()).isEqualTo(Hours.of(hours));
    }

    /** 30 hours in June 2026, of which 29 after the last day of the contract: 1 h counts, and 1 h 30 is credited. */
    @Test
    void a_part_that_is_refused_is_credited_for_nothing() {
        Event.Hire hire = hire("late", A, Employment.CDI, "2022-09-01");
        HoursLine line = single(OPEN_ENDED)
                .endingOn("2026-06-01")
                .assess(
                        "2026-12-31",
                        notified(),
                        hire,
                        decided("e", hire, Verdict.ELIGIBLE),
                        declared("d", hire, "2026-06", "30"))
                .lines()
                .get(0);

        assertThat(line.parts())
                .extracting(HoursPart::weight)
                .containsExactly(Optional.of((Weight) OPEN_ENDED), Optional.empty());
        assertThat(line.tally()).isEqualTo(tally("30", "1", "0", "29", "1.5", "0"));
    }

    /** 100 h pending × 3/2: if they count, 350 h of 500 are missing, and not 400. */
    @Test
    void pending_hours_are_told_with_what_they_would_be_credited_for() {
        Assessment assessment = single(OPEN_ENDED)
                .assess("2026-07-01", notified(), LASTING, declared("d-1", LASTING, "2022-09", "100"));
        LotPosition lot = assessment.lots().get(0);

        assertThat(lot.tally()).isEqualTo(tally("100", "0", "100", "0", "0", "150"));
        assertThat(lot.gap()).isEqualTo(Hours.of(500));
        assertThat(plain(assessment.lines().get(0).derivation().render(Language.FRENCH)))
                .contains("créditées si elles comptent : 100 h × 3/2 = 150 h");
        assertThat(plain(assessment.penalties().lines().get(0).derivation().render(Language.FRENCH)))
                .contains(
                        "- 150 h en attente (heures créditées) : si elles comptent toutes, il reste 350 h manquantes, soit"
                                + " 70 000,00 €");
    }

    /** 20 of 100 h are training that counts: all are credited alike. */
    @Test
    void training_hours_that_count_have_the_weight_of_their_employment_contract() {
        HoursLine line = single(OPEN_ENDED, new CountingRule.TrainingHours(Employment.CDI, true, CLAUSE))
                .assess(
                        "2023-12-31",
                        notified(),
                        LASTING,
                        decided("e", LASTING, Verdict.ELIGIBLE),
                        training(declared("d", LASTING, "2022-09", "100"), "20"))
                .lines()
                .get(0);

        assertThat(line.parts()).hasSize(2);
        assertThat(line.tally().credited()).isEqualTo(Hours.of(150));
    }

    /** Whoever counts without a decision is credited by the employment contract all the same. */
    @Test
    void hours_of_a_whole_subcontract_are_weighted_too() {
        Event.Hire worker = hire("s", Route.SUBCONTRACTING, Employment.CDDI, StructureKind.EA, "2022-09-01");

        assertThat(single(
                                weight(2, 1, Employment.CDDI),
                                new CountingRule.WholeSubcontract(List.of(StructureKind.EA), CLAUSE))
                        .assess("2023-12-31", notified(), worker, declared("d", worker, "2022-09", "100"))
                        .tally())
                .isEqualTo(tally("100", "100", "0", "0", "200", "0"));
    }

    /** 150 h worked, of which 120 within the cap: 120 h × 3/2 = 180 h, and not 120. */
    @Test
    void a_cap_is_filled_by_hours_worked() {
        HoursTally tally = single(
                        OPEN_ENDED,
                        new CountingRule.PersonCap(Hours.of(120), CountingRule.PersonCap.Scope.CONTRACT, CLAUSE))
                .assess("2023-12-31", worked("150", "1"))
                .lines()
                .get(0)
                .tally();

        assertThat(tally).isEqualTo(tally("150", "120", "0", "30", "180", "0"));
    }

    /** 100 h of October under a CDI are credited for 150; 100 h of September under a CDD fill the cap before them, for 100. */
    @Test
    void hours_of_less_weight_that_fill_a_cap_first_lower_what_is_credited_and_not_what_counts() {
        Event.Hire before = hire("cdd", "person", LOT, A, Employment.CDD, "2022-08-01", Optional.of(day("2022-09-30")));
        Event.Hire after = hire("cdi", "person", LOT, A, Employment.CDI, "2022-10-01", Optional.empty());
        Contract21Bam048 contract = single(
                OPEN_ENDED, new CountingRule.PersonCap(Hours.of(100), CountingRule.PersonCap.Scope.CONTRACT, CLAUSE));
        List<Event> october = List.of(
                notified(),
                before,
                after,
                decided("e1", before, Verdict.ELIGIBLE),
                decided("e2", after, Verdict.ELIGIBLE),
                declared("d2", after, "2022-10", "100"));

        HoursTally less = contract.assess("2023-12-31", october).tally();
        HoursTally more = contract.assess(
                        "2023-12-31", journal(october.stream(), Stream.of(declared("d1", before, "2022-09", "100"))))
                .tally();

        assertThat(List.of(less.counted(), less.credited())).containsExactly(Hours.of(100), Hours.of(150));
        assertThat(List.of(more.counted(), more.credited())).containsExactly(Hours.of(100), Hours.of(100));
    }

    @Test
    void what_a_contract_claims_of_a_person_is_hours_worked() {
        ClauseTerms terms = single(OPEN_ENDED).terms();
        Journal journal = Journal.of(List.of(worked("100", "200")));

        assertThat(ContractClaims.of(terms, journal, Assessor.of(terms).assess(journal, day("2026-07-01")))
                        .claims())
                .extracting(ContractClaims.Claim::hours)
                .containsExactly(Hours.of(100), Hours.of(200));
    }

    /** A third of 300 h each. A: 140 h under a CDI × 3/2 = 210 h, 110 above its share; B lacks 100 and C 100: 110 × 20.04 €. */
    @Test
    void companies_settle_hours_as_they_are_credited() {
        SettlementSheet sheet = contract()
                .owing(fixed("300"))
                .counting(OPEN_ENDED)
                .assess(
                        "2023-12-31",
                        journal(
                                Stream.of(A, B, C).map(one -> invoice("i-" + one, "2023-01-31", one, "1000")),
                                Stream.of(worked("140", "0.01"))))
                .settlement()
                .orElseThrow();

        assertThat(sheet.lines())
                .containsExactly(
                        new SettlementSheet.Line(
                                A,
                                Hours.of(100),
                                Hours.of("140.01"),
                                Optional.of(Hours.of("210.01")),
                                Hours.of("110.01"),
                                euros("2204.60")),
                        new SettlementSheet.Line(
                                B, Hours.of(100), Hours.ZERO, Optional.empty(), Hours.of("-55.01"), euros("-1102.40")),
                        new SettlementSheet.Line(
                                C, Hours.of(100), Hours.ZERO, Optional.empty(), Hours.of("-55"), euros("-1102.20")));
        assertThat(plain(sheet.derivation().render(Language.FRENCH)))
                .contains(
                        "- A : 100 h à réaliser, 140,01 h comptées, créditées 210,01 h, reçoit 2 204,60 € pour 110,01 h");
    }

    /**
     * 40 % of 500 h to perform are 200 h; of the 300 h credited with 100 h under a CDD they are 40 % of 250 h = 100 h. 100 h under a CDI are
     * credited for 150.
     */
    @ParameterizedTest
    @CsvSource({"TO_PERFORM, 200, SHORT", "COUNTED, 100, MET"})
    void targets_are_of_hours_as_they_are_credited(
            SubTarget.ShareOf of, String required, SubTargetPosition.State state) {
        SubTarget lasting = new SubTarget(
                "CDI", Percentage.of("40"), of, List.of(Employment.CDI), List.of(), false, List.of(), CLAUSE);
        SubTargetPosition target = single(OPEN_ENDED)
                .owing(new LotObligation(
                        LOT,
                        fixed("500"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(lasting)))
                .assess("2023-12-31", worked("100", "100"))
                .lots()
                .get(0)
                .subTargets()
                .get(0);

        assertThat(target.required()).isEqualTo(Hours.of(required));
        assertThat(target.counted()).isEqualTo(Hours.of(100));
        assertThat(target.credited()).isEqualTo(Hours.of(150));
        assertThat(target.credit()).contains(new Credit(Hours.of(150), Hours.ZERO));
        assertThat(target.state()).isEqualTo(state);
        assertThat(plain(target.derivation().render(Language.FRENCH)))
                .startsWith("- CDI : 150 h créditées pour " + required + " h demandées")
                .contains("pondérées : comptées 100 h → créditées 150 h");
    }

    /** 340 h under a CDI × 3/2 = 510 h: more than the 500 due, so that hours are done where 340 would not be. */
    @Test
    void hours_or_actions_are_done_by_hours_credited() {
        LotObligation either = new LotObligation(
                LOT,
                fixed("500"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(YearlyActions.of(
                        1, YearlyActions.YearKind.CONTRACT_YEAR, YearlyActions.YearReading.STARTED, CLAUSE)),
                List.of());
        Event chosen = new Event.FulfilmentChosen(EventId.of("k"), day("2022-07-10"), LOT, Fulfilment.HOURS);
        List<Event> events = journal(Stream.of(chosen), Stream.of(worked("340", "0.01")));

        AlternativePosition weighted = alternative(single(OPEN_ENDED).owing(either), events);
        assertThat(weighted.state()).isEqualTo(AlternativePosition.State.MET);
        assertThat(plain(weighted.derivation().render(Language.FRENCH)))
                .contains("par les heures : 500 h à réaliser, 510,01 h créditées");
        assertThat(alternative(single().owing(either), events).state()).isEqualTo(AlternativePosition.State.NOT_MET);
    }

    private static AlternativePosition alternative(Contract21Bam048 contract, List<Event> events) {
        return contract.assess("2026-07-01", events).lots().get(0).alternative().orElseThrow();
    }

    /** 500 due, 350 credited, 20 exempted: 130 h × 200 €, where 300 counted would give 180. */
    @Test
    void exempted_hours_come_off_what_is_missing_after_weights() {
        Assessment assessment = single(OPEN_ENDED)
                .penalties(new PenaltyTerm.PerMissingHour(
                        new HourPrice.Fixed(euros("200")),
                        PenaltyTerm.PartHours.PRO_RATA,
                        Optional.empty(),
                        Optional.of(PENALTIES),
                        Optional.empty(),
                        PENALTIES))
                .assess(
                        "2026-07-01",
                        journal(Stream.of(worked("100", "200")), Stream.of(exempted("x", "2024-01-10", LOT, "20"))));

        assertThat(assessment.penalties().incurred()).isEqualTo(euros("26000"));
    }

    /** 730 of 1,460 days: half of 500 h are planned; 350 h credited are 1.40 of 250, and 700 at the end. */
    @Test
    void pace_forecast_and_status_are_of_hours_credited() {
        Assessor assessor = Assessor.of(single(OPEN_ENDED).terms());
        Assessment assessment = assessor.assess(Journal.of(List.of(worked("100", "200"))), day("2024-06-30"));
        Standing standing = assessor.standing(
                assessment,
                List.of(LotPlan.of(LOT, Linear.overTheContract())),
                new FollowUpPolicy(new BigDecimal("1.3"), Optional.empty(), Rounding.NEAREST_HUNDREDTH, 30));
        Progress progress = standing.lots().get(0).progress();

        assertThat(progress.elapsedDays()).isEqualTo(730);
        assertThat(progress.totalDays()).isEqualTo(1460);
        assertThat(progress.done()).isEqualTo(Hours.of(350));
        assertThat(progress.index()).contains(new BigDecimal("1.40"));
        assertThat(progress.lag()).contains(Hours.of(-100));
        assertThat(progress.forecast()).contains(Hours.of(700));
        assertThat(progress.shortfall()).contains(Hours.ZERO);
        assertThat(progress.status()).contains(Progress.Status.GREEN);
        assertThat(standing.overall().done()).isEqualTo(Hours.of(350));
        assertThat(plain(progress.derivation().render(Language.ENGLISH)))
                .contains(
                        "- lot 1: 350 h credited, planned: 250 h",
                        "- credited: 350 h; pending, in no other figure: 0 h",
                        "    - weighted: counted 300 h → credited 350 h",
                        "- gap: planned − credited = -100 h",
                        "- index: credited ÷ planned = 1.40");
        assertThat(plain(standing.overall().derivation().render(Language.FRENCH)))
                .startsWith("- marché 21_BAM_048 : 350 h créditées");
    }

    @Test
    void the_report_has_a_column_for_hours_credited_only_where_some_have_a_weight() {
        String weighted =
                AssessmentText.of(single(OPEN_ENDED).assess("2026-07-01", worked("100", "200")), Language.FRENCH);
        String unweighted = AssessmentText.of(single().assess("2026-07-01", worked("100", "200")), Language.FRENCH);

        assertThat(plain(weighted)).contains("""
                                  facturé HT  à réaliser  déclarées  comptées  en attente  refusées  créditées   solde
                        ----------------------------------------------------------------------------------------------
                        A             0,00 €       500 h      300 h     300 h         0 h       0 h      350 h  -150 h
                        ensemble      0,00 €       500 h      300 h     300 h         0 h       0 h      350 h  -150 h
                        """);
        assertThat(plain(weighted)).contains("manquantes : 150 h\npondération × 3/2 (CDI) [CCAP, art. 12]\n");
        assertThat(unweighted).doesNotContain("crédit", "pondér");
    }

    @Test
    void a_weight_is_a_fraction_of_small_numbers_in_its_lowest_terms() {
        Weight weight = new Weight(List.of(Employment.CDI, Employment.CDD, Employment.CDI), 150, 100, RULE);

        assertThat(weight).isEqualTo(new Weight(List.of(Employment.CDD, Employment.CDI), 3, 2, RULE));
        assertThat(weight.numerator()).isEqualTo(3);
        assertThat(weight.denominator()).isEqualTo(2);
        assertThat(weight.employments()).containsExactly(Employment.CDI, Employment.CDD);
        assertThat(weight.label().fr()).isEqualTo("3/2");
        assertThat(new Weight(List.of(Employment.CDI), 4, 2, RULE).label().en()).isEqualTo("2");
        assertRefused("weight-invalid", "/numerator", () -> weight(0, 1, Employment.CDI))
                .isEqualTo("a weight is the quotient of two whole numbers from 1 to 1,000");
        assertRefused("weight-invalid", "/numerator", () -> weight(1001, 1, Employment.CDI));
        assertRefused("weight-invalid", "/denominator", () -> weight(1, -1, Employment.CDI));
        assertRefused("weight-invalid", "/denominator", () -> weight(1, 1001, Employment.CDI));
        assertRefused("rule-without-employment", "/employments", () -> weight(3, 2));
    }

    @Test
    void hours_too_many_to_be_weighted_are_refused() {
        assertRefused(
                "hours-out-of-range", () -> weight(3, 2, Employment.CDI).credited(Hours.ofSeconds(Long.MAX_VALUE / 2)));
    }

    @Test
    void two_weights_are_for_different_employment_contracts() {
        CountingRule both = weight(2, 1, Employment.CDD, Employment.CDI);

        assertRefused(
                        "weight-ambiguous",
                        "/countingRules/1/employments",
                        () -> single(OPEN_ENDED, both).terms())
                .isEqualTo("two weights for one employment contract: open-ended contract (CDI)");
        assertRefused(
                "weight-ambiguous",
                "/countingRules/1/employments",
                () -> single(OPEN_ENDED, OPEN_ENDED).terms());
        assertThat(single(OPEN_ENDED, weight(2, 1, Employment.CDD))
                        .assess("2023-12-31", worked("100", "200"))
                        .tally()
                        .credited())
                .isEqualTo(Hours.of(550));
    }

    private static Weight weight(int numerator, int denominator, Employment... employments) {
        return new Weight(List.of(employments), numerator, denominator, RULE);
    }

    private static HoursTally tally(
            String declared, String counted, String pending, String refused, String credited, String creditedPending) {
        return new HoursTally(
                Hours.of(declared),
                Hours.of(counted),
                Hours.of(pending),
                Hours.of(refused),
                Optional.of(new Credit(Hours.of(credited), Hours.of(creditedPending))));
    }

    /** A alone, who owes 500 hours. */
    private static Contract21Bam048 single(CountingRule... rules) {
        return contract()
                .heldBy(Grouping.single(A))
                .withoutSettlement()
                .withoutDocumentPenalty()
                .owing(fixed("500"))
                .counting(rules);
    }

    /** Hours of September 2022, of one person under a CDI and one under a CDD, both eligible. */
    private static Event[] worked(String lasting, String fixedTerm) {
        return new Event[] {
            notified(),
            LASTING,
            decided("e-cdi", LASTING, Verdict.ELIGIBLE),
            declared("d-1", LASTING, "2022-09", lasting),
            SHORT,
            decided("e-cdd", SHORT, Verdict.ELIGIBLE),
            declared("d-2", SHORT, "2022-09", fixedTerm)
        };
    }
}
