package fr.clausesociale.portfolio;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.B;
import static fr.clausesociale.assessment.Contract21Bam048.ENDS;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.NOTIFIED;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.decided;
import static fr.clausesociale.assessment.Contract21Bam048.declared;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.portfolio.Claims.PERSON;
import static fr.clausesociale.portfolio.Claims.contract;
import static fr.clausesociale.portfolio.Claims.lot;
import static fr.clausesociale.portfolio.Claims.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.Language;
import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.Assessor;
import fr.clausesociale.assessment.Contract21Bam048;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.portfolio.PoolingAgreement.Allocation;
import fr.clausesociale.portfolio.PoolingAgreement.Party;
import fr.clausesociale.portfolio.PoolingAgreement.ShareKey;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.LotObligation;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PoolingAgreementTest {

    private static final LegalReference CONVENTION = LegalReference.of("Convention de globalisation 2026-4");

    /** Three contracts that owe 1,000, 600 and 400 hours; the third begins in March. */
    private static final PoolingAgreement AGREEMENT = agreement(
            ShareKey.HOURS_TO_PERFORM,
            party("A", "2026-01-01", "2026-12-31", "1000"),
            party("B", "2025-06-01", "2026-12-31", "600"),
            party("C", "2026-03-01", "2027-02-28", "400"));

    private static final Event.Hire APPRENTICE = apprentice("2025-09-01", Optional.empty());

    /** The apprentice stays beyond the beginning of the third contract, so that each of them gets its part. */
    @Test
    void the_hours_of_an_apprentice_serve_three_contracts() {
        Allocation allocation = AGREEMENT.allocate(APPRENTICE, sheet("2026-03", "151.67"));

        assertThat(shares(allocation)).containsExactly("A 75.84", "B 45.50", "C 30.33");
        assertThat(allocation.unallocated()).isEqualTo(Hours.ZERO);
        assertThat(allocation.sheets())
                .allMatch(sheet -> sheet.person().equals(PERSON)
                        && sheet.from().equals(day("2026-03-01"))
                        && sheet.to().equals(day("2026-03-31")));
    }

    @Test
    void a_contract_that_the_employment_does_not_overlap_is_retained_nothing() {
        Event.Hire untilFebruary = apprentice("2025-09-01", Optional.of("2026-02-28"));
        Allocation allocation = AGREEMENT.allocate(untilFebruary, sheet("2026-02", "100"));

        assertThat(shares(allocation)).containsExactly("A 62.50", "B 37.50");
        assertThat(plain(allocation.derivation().render(Language.FRENCH))).isEqualTo("""
                - 100 h travaillées du 1er février 2026 au 28 février 2026 : 100 h réparties, 0 h sans lot ; arrondi : au centième d'heure, au plus fort reste, entre les jours puis entre les lots [Convention de globalisation 2026-4]
                  - du 1er février 2026 au 28 février 2026 : 100 h
                    - A lot 1 : 62,5 h (1 000 h à réaliser)
                    - B lot 1 : 37,5 h (600 h à réaliser)
                  - C lot 1 : rien, les jours travaillés n'ont aucun jour en commun avec le marché, du 1er mars 2026 au 28 février 2027
                """);
        assertThat(plain(allocation.derivation().render(Language.ENGLISH))).isEqualTo("""
                - 100 h worked from 1 February 2026 to 28 February 2026: 100 h shared out, 0 h without a lot; rounding: to the hundredth of an hour, by largest remainder, among the days and then among the lots [Convention de globalisation 2026-4]
                  - 1 February 2026 to 28 February 2026: 100 h
                    - A lot 1: 62.5 h (1,000 h to perform)
                    - B lot 1: 37.5 h (600 h to perform)
                  - C lot 1: nothing, the days worked have none in common with the contract, 1 March 2026 to 28 February 2027
                """);
    }

    /** Of 29 days, the third contract runs on the last alone. */
    @Test
    void one_day_of_work_in_common_gives_a_part_of_the_hours_of_that_day() {
        TimeSheet untilMarch =
                new TimeSheet(PERSON, Optional.empty(), day("2026-02-01"), day("2026-03-01"), Hours.of("100"));

        assertThat(shares(AGREEMENT.allocate(APPRENTICE, untilMarch))).containsExactly("A 62.07", "B 37.24", "C 0.69");
    }

    /** Half the hours of a month would be refused on the second contract but for a day, and be lost to the first. */
    @Test
    void a_contract_notified_on_the_last_day_costs_the_other_nothing() {
        ClauseTerms second = Contract21Bam048.contract().terms();
        PoolingAgreement agreement = agreement(
                ShareKey.STATED_WEIGHTS,
                party("00_FIRST", "2022-01-01", "2022-12-31", "1"),
                new Party(new ContractLot(second.contract().id(), LOT), day("2022-09-30"), ENDS, BigDecimal.ONE));
        Event.Hire hire = apprentice("2022-09-01", Optional.empty());
        Allocation allocation = agreement.allocate(hire, sheet("2022-09", "150"));

        assertThat(shares(allocation)).containsExactly("00_FIRST 147.50", "21_BAM_048 2.50");
        assertThat(plain(allocation.derivation().render(Language.FRENCH))).isEqualTo("""
                - 150 h travaillées du 1er septembre 2022 au 30 septembre 2022 : 150 h réparties, 0 h sans lot ; arrondi : au centième d'heure, au plus fort reste, entre les jours puis entre les lots [Convention de globalisation 2026-4]
                  - du 1er septembre 2022 au 29 septembre 2022 : 145 h
                    - 00_FIRST lot 1 : 145 h (poids convenu 1)
                  - du 30 septembre 2022 au 30 septembre 2022 : 5 h
                    - 00_FIRST lot 1 : 2,5 h (poids convenu 1)
                    - 21_BAM_048 lot 1 : 2,5 h (poids convenu 1)
                """);

        TimeSheet share = allocation.sheets().get(1);
        Journal journal = Journal.of(List.of(
                new Event.Notification(EventId.of("n"), day("2022-09-30")),
                hire,
                decided("e", "2022-09-30", hire, Verdict.ELIGIBLE),
                declared(
                        "d",
                        hire,
                        share.from().toString(),
                        share.to().toString(),
                        share.hours().toString())));
        Assessment assessment = Assessor.of(second).assess(journal, day("2022-12-31"));
        assertThat(assessment.journal().rejections()).isEmpty();
        assertThat(assessment.tally().counted()).isEqualTo(Hours.of("2.5"));
        assertThat(assessment.tally().refused()).isEqualTo(Hours.ZERO);
    }

    /** The first contract ends on 10 March, the second begins on the 22nd; the employment begins on the 2nd. */
    @Test
    void hours_of_days_between_two_contracts_go_to_no_lot() {
        PoolingAgreement gap = agreement(
                ShareKey.STATED_WEIGHTS,
                party("A", "2025-01-01", "2026-03-10", "1"),
                party("B", "2026-03-22", "2026-12-31", "3"));
        Allocation allocation = gap.allocate(apprentice("2026-03-02", Optional.empty()), sheet("2026-03", "150"));

        assertThat(shares(allocation)).containsExactly("A 45.00", "B 50.00");
        assertThat(allocation.unallocated()).isEqualTo(Hours.of(55));
        assertThat(allocation.sheets())
                .extracting(TimeSheet::from, TimeSheet::to)
                .containsExactly(
                        tuple(day("2026-03-02"), day("2026-03-10")), tuple(day("2026-03-22"), day("2026-03-31")));
        assertThat(plain(allocation.derivation().render(Language.ENGLISH)))
                .contains("- 11 March 2026 to 21 March 2026: 55 h without a lot, since no contract");
    }

    /** The employment goes on, but a contract that has ended, or has not begun, would refuse the hours. */
    @Test
    void a_contract_that_does_not_run_while_the_hours_are_worked_is_retained_nothing() {
        PoolingAgreement ending = agreement(
                ShareKey.STATED_WEIGHTS,
                party("A", "2026-01-01", "2026-12-31", "1"),
                party("B", "2026-01-01", "2026-03-31", "1"));

        assertThat(shares(ending.allocate(APPRENTICE, sheet("2026-03", "150")))).containsExactly("A 75.00", "B 75.00");
        assertThat(shares(ending.allocate(APPRENTICE, sheet("2026-06", "150")))).containsExactly("A 150.00");
        assertThat(shares(AGREEMENT.allocate(APPRENTICE, sheet("2026-02", "100"))))
                .containsExactly("A 62.50", "B 37.50");
    }

    @Test
    void hours_that_overlap_with_no_contract_go_to_none() {
        PoolingAgreement later = agreement(ShareKey.STATED_WEIGHTS, party("A", "2027-01-01", "2027-12-31", "1"));
        Event.Hire until2026 = apprentice("2025-09-01", Optional.of("2026-12-31"));
        Allocation allocation = later.allocate(until2026, sheet("2026-03", "100"));

        assertThat(allocation.sheets()).isEmpty();
        assertThat(allocation.unallocated()).isEqualTo(Hours.of(100));
    }

    @Test
    void hours_go_to_no_lot_if_all_that_are_served_have_no_weight() {
        PoolingAgreement agreement = agreement(
                ShareKey.STATED_WEIGHTS,
                party("A", "2026-01-01", "2026-12-31", "0"),
                party("B", "2027-01-01", "2027-12-31", "1"));
        Event.Hire until2026 = apprentice("2025-09-01", Optional.of("2026-12-31"));
        Allocation allocation = agreement.allocate(until2026, sheet("2026-03", "100"));

        assertThat(shares(allocation)).containsExactly("A 0.00");
        assertThat(allocation.unallocated()).isEqualTo(Hours.of(100));
        assertThat(plain(allocation.derivation().render(Language.ENGLISH))).contains("A lot 1: 0 h (agreed weight 0)");
    }

    @Test
    void no_hours_are_shared_into_none() {
        assertThat(shares(AGREEMENT.allocate(APPRENTICE, sheet("2026-03", "0"))))
                .containsExactly("A 0.00", "B 0.00", "C 0.00");
    }

    @Test
    void the_order_of_the_parties_does_not_matter() {
        PoolingAgreement other = agreement(
                ShareKey.HOURS_TO_PERFORM,
                AGREEMENT.parties().get(2),
                AGREEMENT.parties().get(0),
                AGREEMENT.parties().get(1));

        assertThat(other).isEqualTo(AGREEMENT);
    }

    /** Worked on the site of A alone; the claims on B and C are right all the same, for the agreement says so. */
    @Test
    void shares_are_compared_with_what_the_contracts_claim() {
        List<ContractClaims> claims = List.of(
                contract("A", month("a", "2026-03", "75.84")),
                contract("B", month("b", "2026-03", "45.5")),
                contract("C", month("c", "2026-03", "40")));
        YearMonth march = YearMonth.of(2026, 3);
        TimeSheet onSite = sheet("2026-03", "151.67");

        PersonHours pooled = PersonHours.of(
                        march,
                        march,
                        claims,
                        AGREEMENT.allocate(APPRENTICE, onSite).sheets(),
                        OverclaimPolicy.HOURS_OF_EACH_LOT)
                .get(0);

        assertThat(pooled.shares())
                .extracting(PersonHours.Share::overclaimed)
                .containsExactly(Hours.ZERO, Hours.ZERO, Hours.of("9.67"));
        assertThat(pooled.excesses()).isEmpty();
    }

    /** One buyer, one contract, one employment: a hire and a declaration for each lot. */
    @Test
    void hours_pooled_for_two_lots_of_one_contract_count_on_both() {
        LotId second = LotId.of("2");
        ClauseTerms terms = Contract21Bam048.contract()
                .owing(LotObligation.of(LOT, fixed("1000")), LotObligation.of(second, fixed("600")))
                .lots(LOT, second)
                .terms();
        PoolingAgreement agreement = agreement(
                ShareKey.HOURS_TO_PERFORM,
                new Party(new ContractLot(terms.contract().id(), LOT), NOTIFIED, ENDS, new BigDecimal("1000")),
                new Party(new ContractLot(terms.contract().id(), second), NOTIFIED, ENDS, new BigDecimal("600")));
        Event.Hire hire = apprentice("2023-01-02", Optional.empty());
        Event.Hire forSecond =
                hire("h2", PERSON.value(), second, A, Employment.APPRENTICESHIP, "2023-01-02", Optional.empty());
        TimeSheet sheet = sheet("2023-02", "151.67");

        List<TimeSheet> shares = agreement.allocate(hire, sheet).sheets();
        Journal journal = Journal.of(List.of(
                notified(),
                hire,
                forSecond,
                decided("e", hire, Verdict.ELIGIBLE),
                declared("d1", hire, "2023-02", shares.get(0).hours().toString()),
                declared("d2", forSecond, "2023-02", shares.get(1).hours().toString())));
        Assessment assessment = Assessor.of(terms).assess(journal, day("2023-12-31"));

        assertThat(assessment.journal().rejections()).isEmpty();
        assertThat(assessment.lots())
                .extracting(lot -> lot.tally().counted())
                .containsExactly(Hours.of("94.79"), Hours.of("56.88"));
        YearMonth february = YearMonth.of(2023, 2);
        PersonHours person = PersonHours.of(
                        february,
                        february,
                        List.of(ContractClaims.of(terms, journal, assessment)),
                        shares,
                        OverclaimPolicy.HOURS_OF_EACH_LOT)
                .get(0);
        assertThat(person.retained()).isEqualTo(Hours.of("151.67"));
        assertThat(person.overclaimed()).isEqualTo(Hours.ZERO);
        assertThat(person.overlaps()).hasSize(1);
    }

    @Test
    void bad_agreements_and_sheets_are_refused() {
        assertRefused("pooling-without-weight", "/parties", () -> agreement(ShareKey.STATED_WEIGHTS));
        assertRefused(
                "pooling-without-weight",
                "/parties",
                () -> agreement(ShareKey.STATED_WEIGHTS, party("A", "2026-01-01", "2026-01-01", "0")));
        assertRefused(
                "pooling-lot-duplicated",
                "/parties",
                () -> agreement(
                        ShareKey.STATED_WEIGHTS,
                        party("A", "2026-01-01", "2026-01-01", "1"),
                        party("A", "2026-01-01", "2026-01-02", "2")));
        for (String weight : List.of("-1", "1000000000", "1e1000000000", "0.0000000001")) {
            assertRefused("pooling-weight-invalid", "/weight", () -> party("A", "2026-01-01", "2026-01-01", weight));
        }
        assertRefused("period-unordered", "/to", () -> party("A", "2026-01-02", "2026-01-01", "1"));
        assertRefused(
                        "pooling-of-other-company",
                        () -> AGREEMENT.allocate(apprentice(B, "2025-09-01", Optional.empty()), sheet("2026-03", "1")))
                .contains("company A");
        TimeSheet ofAnother = new TimeSheet(
                PersonToken.of("another"), Optional.empty(), day("2026-03-01"), day("2026-03-01"), Hours.ZERO);
        assertRefused("pooling-of-other-person", () -> AGREEMENT.allocate(APPRENTICE, ofAnother))
                .doesNotContain("another", PERSON.value());
        assertRefused(
                "pooling-hours-implausible",
                () -> AGREEMENT.allocate(apprentice("2026-03-31", Optional.empty()), sheet("2026-03", "24.01")));
        assertRefused("pooling-outside-employment", () -> AGREEMENT.allocate(APPRENTICE, sheet("2025-08", "1")));
        assertRefused(
                "allocation-unbalanced",
                () -> new Allocation(
                        Hours.of(2),
                        List.of(sheet("2026-03", "1")),
                        Hours.ZERO,
                        AGREEMENT.allocate(APPRENTICE, sheet("2026-03", "1")).derivation()));
    }

    private static PoolingAgreement agreement(ShareKey key, Party... parties) {
        return new PoolingAgreement(A, key, List.of(parties), CONVENTION);
    }

    private static Party party(String contract, String from, String to, String weight) {
        return new Party(lot(contract), day(from), day(to), new BigDecimal(weight));
    }

    private static Event.Hire apprentice(String startsOn, Optional<String> endsOn) {
        return apprentice(A, startsOn, endsOn);
    }

    private static Event.Hire apprentice(CompanyId company, String startsOn, Optional<String> endsOn) {
        return hire(
                "h", PERSON.value(), LOT, company, Employment.APPRENTICESHIP, startsOn, endsOn.map(last -> day(last)));
    }

    /** Hours of a month, worked on the site of the first contract. */
    private static TimeSheet sheet(String month, String hours) {
        YearMonth days = YearMonth.parse(month);
        return new TimeSheet(PERSON, Optional.of(lot("A")), days.atDay(1), days.atEndOfMonth(), Hours.of(hours));
    }

    private static List<String> shares(Allocation allocation) {
        return allocation.sheets().stream()
                .map(sheet -> sheet.lot().orElseThrow().contract() + " " + sheet.hours())
                .toList();
    }
}
