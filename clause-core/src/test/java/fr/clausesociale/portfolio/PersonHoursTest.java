package fr.clausesociale.portfolio;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.portfolio.Claims.DECEMBER;
import static fr.clausesociale.portfolio.Claims.JANUARY;
import static fr.clausesociale.portfolio.Claims.PERSON;
import static fr.clausesociale.portfolio.Claims.claim;
import static fr.clausesociale.portfolio.Claims.contract;
import static fr.clausesociale.portfolio.Claims.lot;
import static fr.clausesociale.portfolio.Claims.month;
import static fr.clausesociale.portfolio.Claims.worked;
import static fr.clausesociale.portfolio.OverclaimPolicy.FIRST_DECLARED;
import static fr.clausesociale.portfolio.OverclaimPolicy.HOURS_OF_EACH_LOT;
import static fr.clausesociale.portfolio.OverclaimPolicy.PRO_RATA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.portfolio.PersonHours.Excess;
import fr.clausesociale.portfolio.PersonHours.Overlap;
import fr.clausesociale.portfolio.PersonHours.Share;
import fr.clausesociale.quantity.Hours;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonHoursTest {

    /** Story 9: claims of 700, 400 and 250 hours of one person. */
    private static final List<ContractClaims> STORY_9 = List.of(
            contract(
                    "A",
                    month("a1", "2026-01", "120"),
                    month("a2", "2026-02", "120"),
                    month("a3", "2026-03", "120"),
                    month("a4", "2026-04", "120"),
                    month("a5", "2026-05", "120"),
                    month("a6", "2026-06", "100")),
            contract("B", month("b6", "2026-06", "100"), month("b7", "2026-07", "150"), month("b9", "2026-09", "150")),
            contract("C", claim("c9", "2026-09-14", "2026-09-30", "100"), month("c10", "2026-10", "150")));

    private static final List<TimeSheet> SHEETS = List.of(worked("A", "700"), worked("B", "300"), worked("C", "200"));

    @Test
    void hours_claimed_beyond_the_time_sheets_of_a_lot_are_over_claimed() {
        PersonHours person = only(STORY_9, SHEETS, HOURS_OF_EACH_LOT);

        assertThat(shares(person)).containsExactly("A 700.00 + 0.00", "B 300.00 + 100.00", "C 200.00 + 50.00");
        assertThat(person.person()).isEqualTo(PERSON);
        assertThat(person.claimed()).isEqualTo(Hours.of(1350));
        assertThat(person.worked()).contains(Hours.of(1200));
        assertThat(person.retained()).isEqualTo(Hours.of(1200));
        assertThat(person.overclaimed()).isEqualTo(Hours.of(150));
    }

    @Test
    void the_weeks_in_which_contracts_overlap_are_told() {
        PersonHours person = only(STORY_9, SHEETS, HOURS_OF_EACH_LOT);

        assertThat(person.overlaps())
                .containsExactly(
                        new Overlap(day("2026-06-01"), day("2026-06-30"), List.of(lot("A"), lot("B"))),
                        new Overlap(day("2026-09-14"), day("2026-09-30"), List.of(lot("B"), lot("C"))));
        assertThat(person.overlappingWeeks())
                .containsExactly(
                        day("2026-06-01"),
                        day("2026-06-08"),
                        day("2026-06-15"),
                        day("2026-06-22"),
                        day("2026-06-29"),
                        day("2026-09-14"),
                        day("2026-09-21"),
                        day("2026-09-28"));
        assertThat(person.excesses()).isEmpty();
    }

    @Test
    void hours_worked_are_shared_in_proportion_to_the_claims() {
        PersonHours person = only(STORY_9, SHEETS, PRO_RATA);

        assertThat(shares(person)).containsExactly("A 622.22 + 77.78", "B 355.56 + 44.44", "C 222.22 + 27.78");
    }

    /** Of C, declared last, the 100 hours of September come before the 150 of October. */
    @Test
    void hours_worked_go_to_what_was_declared_first() {
        PersonHours person = only(STORY_9, List.of(worked("1000")), FIRST_DECLARED);

        assertThat(shares(person)).containsExactly("A 700.00 + 0.00", "B 300.00 + 100.00", "C 0.00 + 250.00");
    }

    @Test
    void an_explanation_names_the_policy_the_lots_and_the_weeks_and_not_the_person() {
        PersonHours person = only(STORY_9, SHEETS, PRO_RATA);

        assertThat(plain(person.derivation().render(Language.FRENCH))).isEqualTo("""
                - du 1er janvier 2026 au 31 décembre 2026 : 1 350 h présentées, 1 200 h travaillées, 1 200 h retenues, 150 h en trop
                  - les heures travaillées, réparties au prorata des heures présentées ; arrondi : au centième d'heure, au plus fort reste
                  - A lot 1 : 700 h présentées, 622,22 h retenues, 77,78 h en trop
                    - première déclaration : 5 février 2026
                    - 700 h d'après les feuilles de temps de ce lot
                  - B lot 1 : 400 h présentées, 355,56 h retenues, 44,44 h en trop
                    - première déclaration : 5 juillet 2026
                    - 300 h d'après les feuilles de temps de ce lot
                  - C lot 1 : 250 h présentées, 222,22 h retenues, 27,78 h en trop
                    - première déclaration : 5 octobre 2026
                    - 200 h d'après les feuilles de temps de ce lot
                  - jours présentés plus d'une fois : du 1er juin 2026 au 30 juin 2026 (semaines 2026-W23 à 2026-W27), A lot 1, B lot 1
                  - jours présentés plus d'une fois : du 14 septembre 2026 au 30 septembre 2026 (semaines 2026-W38 à 2026-W40), B lot 1, C lot 1
                """);
        assertThat(plain(person.derivation().render(Language.ENGLISH))).isEqualTo("""
                - 1 January 2026 to 31 December 2026: 1,350 h claimed, 1,200 h worked, 1,200 h retained, 150 h over-claimed
                  - the hours worked, in proportion to the hours claimed; rounding: to the hundredth of an hour, by largest remainder
                  - A lot 1: 700 h claimed, 622.22 h retained, 77.78 h over-claimed
                    - first declared: 5 February 2026
                    - 700 h by the time sheets of this lot
                  - B lot 1: 400 h claimed, 355.56 h retained, 44.44 h over-claimed
                    - first declared: 5 July 2026
                    - 300 h by the time sheets of this lot
                  - C lot 1: 250 h claimed, 222.22 h retained, 27.78 h over-claimed
                    - first declared: 5 October 2026
                    - 200 h by the time sheets of this lot
                  - days claimed more than once: 1 June 2026 to 30 June 2026 (weeks 2026-W23 to 2026-W27), A lot 1, B lot 1
                  - days claimed more than once: 14 September 2026 to 30 September 2026 (weeks 2026-W38 to 2026-W40), B lot 1, C lot 1
                """);
        assertThat(person.toString() + STORY_9 + SHEETS).doesNotContain(PERSON.value());
    }

    @Test
    void hours_that_are_no_hundredths_are_split_to_the_second() {
        List<ContractClaims> claims = List.of(
                contract("A", month("a", "2026-01", "0:00:30")), contract("B", month("b", "2026-01", "0:00:30")));
        PersonHours person = only(claims, List.of(worked("0.01")), PRO_RATA);

        assertThat(person.shares())
                .extracting(Share::retained)
                .containsExactly(Hours.ofSeconds(18), Hours.ofSeconds(18));
        assertThat(person.derivation().render(Language.ENGLISH)).contains("rounding: to the second");
    }

    @Test
    void without_time_sheets_all_is_retained_and_overlaps_are_told_all_the_same() {
        PersonHours person = only(STORY_9, List.of(), HOURS_OF_EACH_LOT);

        assertThat(person.worked()).isEmpty();
        assertThat(shares(person)).containsExactly("A 700.00 + 0.00", "B 400.00 + 0.00", "C 250.00 + 0.00");
        assertThat(person.overlaps()).hasSize(2);
        assertThat(plain(person.derivation().render(Language.ENGLISH)))
                .startsWith(
                        "- 1 January 2026 to 31 December 2026: 1,350 h claimed, hours worked not known, 1,350 h retained");
    }

    @Test
    void whoever_has_worked_nothing_is_retained_nothing() {
        for (OverclaimPolicy policy : OverclaimPolicy.values()) {
            PersonHours person = only(STORY_9, List.of(worked("A", "0")), policy);

            assertThat(person.retained()).isEqualTo(Hours.ZERO);
            assertThat(person.overclaimed()).isEqualTo(Hours.of(1350));
        }
    }

    @Test
    void one_contract_alone_overlaps_with_nothing() {
        PersonHours person = only(STORY_9.subList(0, 1), List.of(worked("A", "650")), PRO_RATA);

        assertThat(shares(person)).containsExactly("A 650.00 + 50.00");
        assertThat(person.overlaps()).isEmpty();
    }

    @Test
    void hours_worked_for_one_lot_do_not_make_up_for_another() {
        List<TimeSheet> sheets = List.of(worked("A", "1300"), worked("B", "400"));

        assertThat(shares(only(STORY_9, sheets, HOURS_OF_EACH_LOT)))
                .containsExactly("A 700.00 + 0.00", "B 400.00 + 0.00", "C 0.00 + 250.00");
        assertThat(only(STORY_9, sheets, PRO_RATA).overclaimed()).isEqualTo(Hours.ZERO);
    }

    /** B's 20 hours stand on two days of the three that A claims 48 hours on; C claims 10 of them once more. */
    @Test
    void more_hours_than_fit_into_the_days_are_impossible_whatever_was_worked() {
        List<ContractClaims> claims = List.of(
                contract("A", claim("a", "2026-03-02", "2026-03-04", "48")),
                contract(
                        "B",
                        claim("b", "2026-03-02", "2026-03-03", "20"),
                        claim("b2", "2026-03-20", "2026-03-20", "24")),
                contract("C", claim("c", "2026-03-04", "2026-03-04", "10")));

        PersonHours person = only(claims, List.of(), PRO_RATA);

        assertThat(person.excesses())
                .containsExactly(new Excess(day("2026-03-02"), day("2026-03-04"), Hours.of(78), Hours.of(72)));
        assertThat(plain(person.derivation().render(Language.FRENCH)))
                .endsWith(
                        "  - impossible : 78 h présentées du 2 mars 2026 au 4 mars 2026, où 72 h peuvent être travaillées\n");
        assertThat(plain(person.derivation().render(Language.ENGLISH)))
                .endsWith(
                        "  - impossible: 78 h claimed from 2 March 2026 to 4 March 2026, in which 72 h can be worked\n");
    }

    /** 24 hours on 10 March leave room for the 100 of B on the other days of the month. */
    @Test
    void hours_of_a_longer_declaration_may_stand_on_its_other_days() {
        List<ContractClaims> claims = List.of(
                contract("A", claim("a", "2026-03-10", "2026-03-10", "24")),
                contract("B", month("b", "2026-03", "100")));
        PersonHours person = only(claims, List.of(), PRO_RATA);

        assertThat(person.excesses()).isEmpty();
        assertThat(person.overlaps())
                .containsExactly(new Overlap(day("2026-03-10"), day("2026-03-10"), List.of(lot("A"), lot("B"))));
    }

    @Test
    void the_most_hours_of_a_day_are_the_greater_of_those_that_contracts_believe() {
        ContractClaims a = contract("A", month("a", "2026-02", "151.67"));
        ContractClaims b = contract("B", month("b", "2026-02", "151.67"));
        ContractClaims eight = new ContractClaims(a.contract(), Hours.of(8), a.claims());
        ContractClaims ten = new ContractClaims(b.contract(), Hours.of(10), b.claims());

        assertThat(only(List.of(eight, ten), List.of(), PRO_RATA).excesses())
                .containsExactly(new Excess(day("2026-02-01"), day("2026-02-28"), Hours.of("303.34"), Hours.of(280)));
    }

    @Test
    void lots_of_one_contract_may_overlap() {
        ContractClaims.Claim second = month("a2", "2026-01", "10");
        ContractClaims contract = contract(
                "A",
                month("a1", "2026-01", "10"),
                new ContractClaims.Claim(
                        second.declaration(),
                        PERSON,
                        LotId.of("2"),
                        second.on(),
                        second.from(),
                        second.to(),
                        second.hours()));
        PersonHours person = only(List.of(contract), List.of(worked("15")), FIRST_DECLARED);

        assertThat(person.overlaps())
                .containsExactly(new Overlap(
                        day("2026-01-01"),
                        day("2026-01-31"),
                        List.of(lot("A"), new ContractLot(ContractId.of("A"), LotId.of("2")))));
        assertThat(person.excesses()).isEmpty();
        assertThat(person.shares()).extracting(Share::overclaimed).containsExactly(Hours.ZERO, Hours.of(5));
    }

    /** Which of them declared what, the claims do not say. */
    @Test
    void two_companies_may_claim_the_same_days_for_one_lot() {
        ContractClaims contract =
                contract("A", month("a1", "2026-01", "10"), claim("a2", "2026-01-10", "2026-01-12", "20"));
        PersonHours person = only(List.of(contract), List.of(), FIRST_DECLARED);

        assertThat(person.overlaps())
                .containsExactly(new Overlap(day("2026-01-10"), day("2026-01-12"), List.of(lot("A"))));
        assertThat(shares(person)).containsExactly("A 30.00 + 0.00");
    }

    @Test
    void what_lies_outside_the_period_is_passed_over() {
        YearMonth june = YearMonth.of(2026, 6);
        TimeSheet ofJune =
                new TimeSheet(PERSON, Optional.of(lot("A")), june.atDay(1), june.atEndOfMonth(), Hours.of(150));
        TimeSheet ofMay = new TimeSheet(PERSON, Optional.empty(), day("2026-05-01"), day("2026-05-31"), Hours.of(1));
        TimeSheet ofJuly = new TimeSheet(PERSON, Optional.empty(), day("2026-07-01"), day("2026-07-01"), Hours.of(1));

        PersonHours person = PersonHours.of(june, june, STORY_9, List.of(ofMay, ofJune, ofJuly), HOURS_OF_EACH_LOT)
                .get(0);

        assertThat(person.from()).isEqualTo(june.atDay(1));
        assertThat(person.to()).isEqualTo(june.atEndOfMonth());
        assertThat(shares(person)).containsExactly("A 100.00 + 0.00", "B 0.00 + 100.00");
        assertThat(PersonHours.of(DECEMBER, DECEMBER, STORY_9, List.of(), PRO_RATA))
                .isEmpty();
    }

    @Test
    void bad_input_is_refused() {
        assertRefused("period-unordered", () -> PersonHours.of(DECEMBER, JANUARY, STORY_9, List.of(), PRO_RATA));
        assertRefused("contract-duplicated", () -> only(List.of(STORY_9.get(0), STORY_9.get(0)), List.of(), PRO_RATA))
                .contains("contract A");
        assertRefused("time-sheet-across-period", () -> PersonHours.of(JANUARY, JANUARY, STORY_9, SHEETS, PRO_RATA))
                .contains("1 January 2026", "31 December 2026");
        assertRefused("time-sheet-without-lot", () -> only(STORY_9, List.of(worked("10")), HOURS_OF_EACH_LOT));
        assertRefused("time-sheet-hours-invalid", "/hours", () -> worked("A", "-1"));
        assertRefused("time-sheet-hours-invalid", "/hours", () -> worked("A", "8760.01"));
        assertRefused(
                "period-unordered",
                "/to",
                () -> new TimeSheet(PERSON, Optional.empty(), day("2026-01-02"), day("2026-01-01"), Hours.ZERO));
        assertRefused(
                "share-unbalanced",
                () -> new Share(lot("A"), day("2026-01-01"), Hours.of(2), Optional.empty(), Hours.of(3), Hours.of(-1)));
    }

    private static PersonHours only(List<ContractClaims> contracts, List<TimeSheet> sheets, OverclaimPolicy policy) {
        List<PersonHours> persons = PersonHours.of(JANUARY, DECEMBER, contracts, sheets, policy);
        assertThat(persons).hasSize(1);
        return persons.get(0);
    }

    private static List<String> shares(PersonHours person) {
        return person.shares().stream()
                .map(share -> share.lot().contract() + " " + share.retained() + " + " + share.overclaimed())
                .toList();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
