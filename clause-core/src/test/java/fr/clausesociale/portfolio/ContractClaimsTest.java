package fr.clausesociale.portfolio;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.corrected;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.decided;
import static fr.clausesociale.assessment.Contract21Bam048.declared;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.withdrawn;
import static fr.clausesociale.portfolio.Claims.PERSON;
import static fr.clausesociale.portfolio.Claims.claim;
import static fr.clausesociale.portfolio.Claims.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.Assessor;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Claims as journals and assessments give them. */
class ContractClaimsTest {

    private static final Event.Hire HIRE =
            hire("h", PERSON.value(), LOT, A, Employment.CDD, "2023-02-15", Optional.of(day("2023-05-31")));

    @Test
    void a_claim_is_what_counts_of_a_declaration_on_its_days_within_the_employment() {
        Event.Hire undecided = hire("h2", A, Employment.CDI, "2023-02-01");
        ContractClaims claims = claims(
                "A",
                "2023-12-31",
                journal(Stream.of(
                        notified(),
                        HIRE,
                        undecided,
                        decided("d", HIRE, Verdict.ELIGIBLE),
                        declared("february", HIRE, "2023-02", "70"),
                        declared("march", HIRE, "2023-03", "151.67"),
                        declared("withdrawn", HIRE, "2023-04", "151.67"),
                        corrected("c", "2023-06-01", "withdrawn", "0"),
                        declared("pending", undecided, "2023-03", "10"))));

        assertThat(claims.contract()).isEqualTo(ContractId.of("A"));
        assertThat(claims.plausibleHoursPerDay()).isEqualTo(Hours.of(24));
        assertThat(claims.claims())
                .containsExactly(
                        new ContractClaims.Claim(
                                EventId.of("february"),
                                PERSON,
                                LOT,
                                day("2023-03-10"),
                                day("2023-02-15"),
                                day("2023-02-28"),
                                Hours.of(70)),
                        new ContractClaims.Claim(
                                EventId.of("march"),
                                PERSON,
                                LOT,
                                day("2023-04-10"),
                                day("2023-03-01"),
                                day("2023-03-31"),
                                Hours.of("151.67")));
    }

    @Test
    void a_hire_that_another_event_will_contradict_later_is_still_the_one_assessed() {
        Event.Hire later = Event.Hire.builder()
                .id(HIRE.id())
                .on(day("2023-07-01"))
                .person(PersonToken.of("another"))
                .company(A)
                .lot(LOT)
                .route(HIRE.route())
                .employment(HIRE.employment())
                .startsOn(HIRE.startsOn())
                .build();
        List<Event> events = List.of(
                notified(),
                HIRE,
                decided("d", HIRE, Verdict.ELIGIBLE),
                declared("march", HIRE, "2023-03", "100"),
                later);

        assertThat(claims("A", "2023-06-30", events).claims())
                .extracting(ContractClaims.Claim::person)
                .containsExactly(PERSON);
        assertThat(claims("A", "2023-07-01", events).claims()).isEmpty();
    }

    @Test
    void a_withdrawn_declaration_claims_nothing_any_more() {
        List<Event> events = List.of(
                notified(),
                HIRE,
                decided("d", HIRE, Verdict.ELIGIBLE),
                declared("march", HIRE, "2023-03", "100"),
                withdrawn("z", "2023-07-01", "march"));

        assertThat(claims("A", "2023-06-30", events).claims()).hasSize(1);
        assertThat(claims("A", "2023-07-01", events).claims()).isEmpty();
    }

    /** The contract ends on 10 March: ten days of 31. */
    @Test
    void a_claim_is_of_the_days_alone_whose_hours_count() {
        ClauseTerms terms = contract().endingOn("2023-03-10").terms();
        Journal journal = Journal.of(List.of(
                notified(), HIRE, decided("d", HIRE, Verdict.ELIGIBLE), declared("march", HIRE, "2023-03", "100")));

        assertThat(ContractClaims.of(terms, journal, Assessor.of(terms).assess(journal, day("2023-12-31")))
                        .claims())
                .extracting(ContractClaims.Claim::from, ContractClaims.Claim::to, ContractClaims.Claim::hours)
                .containsExactly(tuple(day("2023-03-01"), day("2023-03-10"), Hours.of("32.26")));
    }

    @Test
    void a_correction_that_lowers_a_claim_lowers_what_was_claimed_too_much() {
        List<Event> events = journal(Stream.of(
                notified(),
                HIRE,
                decided("d", HIRE, Verdict.ELIGIBLE),
                declared("march", HIRE, "2023-03", "151.67"),
                corrected("c", "2023-06-01", "march", "100")));
        ContractClaims other =
                new ContractClaims(ContractId.of("B"), Hours.of(24), List.of(month("b", "2023-03", "50")));
        TimeSheet sheet = new TimeSheet(PERSON, Optional.empty(), day("2023-03-01"), day("2023-03-31"), Hours.of(140));

        assertThat(overclaimed(List.of(claims("A", "2023-05-31", events), other), sheet))
                .isEqualTo(Hours.of("61.67"));
        assertThat(overclaimed(List.of(claims("A", "2023-06-01", events), other), sheet))
                .isEqualTo(Hours.of(10));
    }

    @Test
    void claims_need_the_terms_the_journal_and_the_assessment_of_one_contract() {
        List<Event> events = List.of(
                notified(), HIRE, decided("d", HIRE, Verdict.ELIGIBLE), declared("march", HIRE, "2023-03", "100"));
        ClauseTerms terms = contract().named("A").terms();
        Assessment assessment = Assessor.of(terms).assess(Journal.of(events), day("2023-12-31"));

        assertRefused(
                        "claims-of-other-contract",
                        () -> ContractClaims.of(contract().named("B").terms(), Journal.of(events), assessment))
                .contains("contract A", "contract B");
        assertRefused(
                        "claims-of-other-journal",
                        () -> ContractClaims.of(terms, Journal.of(List.of(notified())), assessment))
                .contains("hire h")
                .doesNotContain(PERSON.value());
    }

    @Test
    void bad_claims_are_refused() {
        assertRefused("claim-period-invalid", "/to", () -> claim("a", "2026-01-02", "2026-01-01", "1"));
        assertRefused("claim-period-invalid", "/to", () -> claim("a", "2026-01-31", "2026-02-01", "1"));
        assertRefused("claim-hours-invalid", "/hours", () -> claim("a", "2026-01-01", "2026-01-01", "0"));
        assertRefused("claim-hours-invalid", "/hours", () -> claim("a", "2026-01-01", "2026-01-02", "48.01"))
                .contains("48 h");
        assertRefused(
                "claim-duplicated",
                "/claims",
                () -> Claims.contract("A", month("a", "2026-01", "1"), month("a", "2026-02", "1")));
        for (String hours : List.of("0", "24.01")) {
            assertRefused(
                    "plausible-hours-invalid",
                    "/plausibleHoursPerDay",
                    () -> new ContractClaims(ContractId.of("A"), Hours.of(hours), List.of()));
        }
    }

    private static ContractClaims claims(String contract, String asOf, List<Event> events) {
        ClauseTerms terms = contract().named(contract).terms();
        Journal journal = Journal.of(events);
        return ContractClaims.of(terms, journal, Assessor.of(terms).assess(journal, day(asOf)));
    }

    private static Hours overclaimed(List<ContractClaims> claims, TimeSheet sheet) {
        YearMonth march = YearMonth.from(LocalDate.of(2023, 3, 1));
        return PersonHours.of(march, march, claims, List.of(sheet), OverclaimPolicy.PRO_RATA)
                .get(0)
                .overclaimed();
    }
}
