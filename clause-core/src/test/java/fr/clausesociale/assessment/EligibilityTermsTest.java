package fr.clausesociale.assessment;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.CLAUSE;
import static fr.clausesociale.assessment.Contract21Bam048.LIST;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.decided;
import static fr.clausesociale.assessment.Contract21Bam048.declared;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.eligibility.Adaptation;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.RuleSetCatalogue;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingEnd;
import fr.clausesociale.terms.CountingWindow;
import fr.clausesociale.terms.EligibilityWindow;
import fr.clausesociale.terms.EligibilityWindow.Start;
import fr.clausesociale.terms.ListVersions;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the terms say of the list and of how long a person stays eligible, in the assessment. */
class EligibilityTermsTest {

    private static final LegalReference CCAP = LegalReference.of("CCAP inventé", "art. 13.4");
    private static final RuleSetId OWN = RuleSetId.of("invented-ccap", "1");

    private final Event.Hire first =
            hire("h1", "person-p", LOT, A, Employment.CDD, "2023-01-01", Optional.of(day("2023-06-30")));
    private final Event.Hire second =
            hire("h2", "person-p", LOT, A, Employment.CDD, "2024-12-01", Optional.of(day("2025-06-30")));

    /** Case credit-004 (Rennes): 24 months, from a first day that the page does not say. */
    @Test
    void twenty_four_months_from_the_first_hire_end_in_the_second() {
        List<HoursLine> lines = lines(contract().eligibleFor(months(24, Start.FIRST_HIRE)));

        assertThat(parts(lines.get(0))).containsExactly("100.00 counted");
        assertThat(parts(lines.get(1))).containsExactly("62.00 counted");
        assertThat(parts(lines.get(2))).containsExactly("62.00 WINDOW_ENDED");
        assertThat(lines.get(2).parts().get(0).reference()).contains(CCAP);
        assertThat(lines.get(2).parts().get(0).explanation().en()).contains("31 December 2024");
    }

    @Test
    void twenty_four_months_from_each_hire_begin_again() {
        List<HoursLine> lines = lines(contract().eligibleFor(months(24, Start.EACH_HIRE)));

        assertThat(lines).allSatisfy(line -> assertThat(parts(line)).allMatch(part -> part.endsWith("counted")));
    }

    @Test
    void twenty_four_months_from_the_first_decision_that_finds_the_person_eligible() {
        List<HoursLine> lines = contract()
                .eligibleFor(months(24, Start.FIRST_DECISION))
                .assess(
                        "2025-12-31",
                        journal(
                                Stream.of(notified(), first, second),
                                Stream.of(
                                        decided("e0", "2022-10-01", first, Verdict.UNDETERMINED),
                                        decided("e1", "2022-12-16", first, Verdict.ELIGIBLE),
                                        decided("e2", "2024-12-01", second, Verdict.ELIGIBLE)),
                                Stream.of(
                                        declared("d1", first, "2023-02", "100"),
                                        declared("d2", second, "2024-12", "62"))))
                .lines();

        assertThat(parts(lines.get(0))).containsExactly("100.00 counted");
        assertThat(parts(lines.get(1))).containsExactly("30.00 counted", "32.00 WINDOW_ENDED");
    }

    @Test
    void a_window_that_runs_from_a_decision_has_no_end_before_one_is_taken() {
        Contract21Bam048 contract = contract().eligibleFor(months(1, Start.FIRST_DECISION));
        List<Event> events = journal(Stream.of(notified(), first), Stream.of(declared("d1", first, "2023-02", "100")));

        assertThat(parts(contract.assess("2025-12-31", events).lines().get(0))).containsExactly("100.00 NO_DECISION");
    }

    @Test
    void twenty_four_months_from_the_notification_end_for_everybody_on_the_same_day() {
        List<HoursLine> lines = lines(contract().eligibleFor(months(24, Start.NOTIFICATION)));

        assertThat(parts(lines.get(1))).containsExactly("62.00 WINDOW_ENDED");
    }

    /** A permanent contract counts for 48 months from the hire, a fixed-term one for 24 from the decision of February. */
    @Test
    void the_window_of_a_kind_of_contract_has_its_own_start() {
        Contract21Bam048 contract = contract()
                .windows(
                        CountingWindow.fromHire(Employment.CDI, Period.ofMonths(48), MonthEnd.LAST_DAY_OF_MONTH, CCAP),
                        new CountingWindow(
                                Employment.CDD,
                                Start.FIRST_DECISION,
                                Period.ofMonths(24),
                                MonthEnd.LAST_DAY_OF_MONTH,
                                CCAP));
        ClauseTerms terms = contract.terms();
        LocalDate hired = day("2023-01-01");
        LocalDate decided = day("2023-02-01");

        assertThat(terms.countingEnd(Employment.CDI, hired, start -> Optional.of(decided)))
                .map(CountingEnd::day)
                .contains(day("2026-12-31"));
        assertThat(terms.countingEnd(Employment.CDD, hired, start -> Optional.of(decided)))
                .map(CountingEnd::day)
                .contains(day("2025-01-31"));
        assertThat(terms.countingEnd(Employment.CDD, hired, start -> Optional.empty()))
                .isEmpty();

        Event.Hire hire = hire("h", A, Employment.CDD, "2022-08-01");
        Assessment assessment = contract.assess(
                "2024-12-31",
                notified(),
                hire,
                decided("e", "2022-09-01", hire, Verdict.ELIGIBLE),
                declared("d", hire, "2024-08", "31"),
                declared("d2", hire, "2024-09", "30"));
        assertThat(assessment.tally().counted()).isEqualTo(Hours.of(31));
        assertThat(assessment.tally().refused()).isEqualTo(Hours.of(30));
    }

    @Test
    void until_when_hours_count_can_be_asked_before_anybody_is_hired() {
        ClauseTerms terms = contract().eligibleFor(months(24, Start.FIRST_HIRE)).terms();
        LocalDate hired = day("2023-01-01");

        CountingEnd end = terms.countingEnd(Employment.CDI, hired, start -> Optional.of(hired))
                .orElseThrow();

        assertThat(end.day()).isEqualTo(day("2024-12-31"));
        assertThat(terms.countingEnd(Employment.CDI, hired, start -> Optional.empty()))
                .contains(end);
        assertThat(contract()
                        .eligibleFor(months(24, Start.EACH_HIRE))
                        .terms()
                        .countingEnd(Employment.CDI, hired, start -> Optional.of(hired.minusYears(1))))
                .contains(end);
        assertThat(contract()
                        .eligibleFor(months(24, Start.FIRST_DECISION))
                        .terms()
                        .countingEnd(Employment.CDD, hired, start -> Optional.empty()))
                .isEmpty();
        assertThat(end.reference()).isEqualTo(CCAP);
        // without the window of a person that of a permanent contract holds, which is four years, and none for a fixed
        // term
        assertThat(contract()
                        .terms()
                        .countingEnd(Employment.CDI, hired, start -> Optional.of(hired))
                        .orElseThrow()
                        .day())
                .isEqualTo(day("2026-12-31"));
        assertThat(contract().terms().countingEnd(Employment.CDD, hired, start -> Optional.of(hired)))
                .isEmpty();
    }

    @Test
    void without_a_window_in_the_terms_none_is_assumed() {
        assertThat(lines(contract()))
                .allSatisfy(line -> assertThat(parts(line)).allMatch(part -> part.endsWith("counted")));
    }

    @Test
    void the_order_of_the_journal_does_not_choose_the_first_hire() {
        Contract21Bam048 contract = contract().eligibleFor(months(24, Start.FIRST_HIRE));
        List<Event> events = events();
        List<Event> reversed = new ArrayList<>(events);
        Collections.reverse(reversed);

        assertThat(contract.assess("2025-12-31", reversed)).isEqualTo(contract.assess("2025-12-31", events));
    }

    @Test
    void decisions_are_taken_under_the_adapted_list() {
        Contract21Bam048 adapted = contract().adapting(adaptation(OWN));

        assertThat(parts(lines(adapted).get(0))).containsExactly("100.00 OTHER_LIST");
        Event.PersonDecided own = new Event.PersonDecided(
                EventId.of("own"),
                first.on(),
                first.person(),
                OWN,
                Verdict.ELIGIBLE,
                first.startsOn(),
                Optional.empty(),
                Optional.empty());
        assertThat(parts(adapted.assess(
                                "2025-12-31",
                                journal(
                                        Stream.of(notified(), first, own),
                                        Stream.of(declared("d1", first, "2023-02", "100"))))
                        .lines()
                        .get(0)))
                .containsExactly("100.00 counted");
    }

    @Test
    void the_list_of_the_terms_comes_from_the_catalogue_with_what_the_contract_changes() {
        RuleSetCatalogue catalogue = RuleSetCatalogue.installed();
        ClauseTerms plain = contract().terms();
        ClauseTerms adapted = contract().adapting(adaptation(OWN)).terms();

        assertThat(plain.list()).isEqualTo(LIST);
        assertThat(plain.list(catalogue).id()).isEqualTo(LIST);
        assertThat(adapted.list()).isEqualTo(OWN);
        assertThat(adapted.list(catalogue).criteria()).extracting("code").doesNotContain("senior");
        assertThat(adapted.fingerprint()).isNotEqualTo(plain.fingerprint());
        assertRefused("rule-set-unknown", "/eligiblePersons", () -> plain.list(RuleSetCatalogue.of(List.of())));
        assertRefused(
                "adaptation-cycle",
                "/adaptation/id",
                () -> contract().adapting(adaptation(LIST)).terms());
        ClauseTerms wrong = contract()
                .adapting(Adaptation.builder()
                        .id(OWN)
                        .title(Text.of("liste", "list"))
                        .reference(CCAP)
                        .addRemoved("nobody")
                        .build())
                .terms();
        assertRefused("criterion-unknown", "/adaptation/removed/0", () -> wrong.list(catalogue));
    }

    /** The charter of urban renewal takes the neighbourhoods of 2014 until the end of 2023, and those of 2024 from then on. */
    @Test
    void a_contract_that_takes_the_version_in_force_goes_on_when_texts_change_its_list() {
        RuleSetId old = RuleSetId.of("npnru", "1");
        RuleSetId next = RuleSetId.of("npnru", "2");
        Event.Hire hire = hire("h", A, Employment.CDD, "2024-02-01");
        Event decided = new Event.PersonDecided(
                EventId.of("e"),
                hire.on(),
                hire.person(),
                next,
                Verdict.ELIGIBLE,
                hire.startsOn(),
                Optional.empty(),
                Optional.empty());
        List<Event> events = List.of(notified(), hire, decided, declared("d", hire, "2024-02", "42"));
        Contract21Bam048 inForce = contract().taking(old, ListVersions.IN_FORCE_AT_HIRE);
        Contract21Bam048 named = contract().taking(old, ListVersions.NAMED);

        assertThat(parts(inForce.assess("2024-12-31", events).lines().get(0))).containsExactly("42.00 counted");
        assertThat(parts(named.assess("2024-12-31", events).lines().get(0))).containsExactly("42.00 OTHER_LIST");

        RuleSetCatalogue catalogue = RuleSetCatalogue.installed();
        assertThat(inForce.terms().list(catalogue, day("2023-12-31")).id()).isEqualTo(old);
        assertThat(inForce.terms().list(catalogue, day("2024-01-01")).id()).isEqualTo(next);
        assertThat(named.terms().list(catalogue, day("2024-01-01")).id()).isEqualTo(old);
        assertRefused(
                "rule-set-unknown", "/eligiblePersons", () -> inForce.terms().list(catalogue, day("1999-01-01")));
    }

    @Test
    void what_a_contract_changes_holds_for_each_version_under_an_id_of_its_own() {
        Contract21Bam048 contract = contract()
                .taking(RuleSetId.of("npnru", "1"), ListVersions.IN_FORCE_AT_HIRE)
                .adapting(Adaptation.builder()
                        .id(OWN)
                        .title(Text.of("liste", "list"))
                        .reference(CCAP)
                        .open(false)
                        .build());
        RuleSetCatalogue catalogue = RuleSetCatalogue.installed();
        RuleSet later = contract.terms().list(catalogue, day("2024-01-01"));

        assertThat(contract.terms().list(catalogue, day("2023-12-31")).id()).isEqualTo(OWN);
        assertThat(later.id()).isEqualTo(RuleSetId.of(OWN.name(), OWN.version() + ".2"));
        assertThat(later.open()).isFalse();
        assertThat(contract.terms().isListed(later.id())).isTrue();
    }

    @Test
    void what_the_contract_changes_of_its_list_is_told_with_its_window() {
        RuleSetCatalogue catalogue = RuleSetCatalogue.installed();
        ClauseTerms adapted = contract()
                .adapting(adaptation(OWN))
                .eligibleFor(months(24, Start.FIRST_HIRE))
                .terms();

        assertThat(adapted.changes(catalogue).render(Language.FRENCH))
                .contains("retiré : demandeurs d'emploi de plus de 50 ans")
                .contains(
                        "durée d'éligibilité : 24\u00a0mois à compter de la première embauche sur le marché (le mois n'a pas ce jour : dernier jour du mois)");
        assertThat(contract().terms().changes(catalogue).render(Language.ENGLISH))
                .contains("no change")
                .doesNotContain("length of eligibility");
    }

    @Test
    void the_rule_at_month_ends_is_told_where_it_decides() {
        Text rounded = months(18, Start.EACH_HIRE).end(day("2023-08-31")).window();

        assertThat(rounded.fr().replace('\u00a0', ' '))
                .isEqualTo("18 mois à compter du 31 août 2023 ; le mois n'a pas ce jour : dernier jour du mois");
        assertThat(rounded.en().replace('\u00a0', ' '))
                .isEqualTo("18 months from 31 August 2023; the month has no such day: last day of the month");
        assertThat(months(18, Start.EACH_HIRE).end(day("2023-08-28")).window().fr())
                .doesNotContain("dernier jour");
    }

    @Test
    void a_window_has_a_length_and_an_end_for_every_hire() {
        assertRefused(
                "window-invalid",
                "/length",
                () -> new EligibilityWindow(Period.ofDays(10), Start.FIRST_HIRE, MonthEnd.LAST_DAY_OF_MONTH, CCAP));
        assertRefused(
                "window-month-end-invalid",
                "/monthEnd",
                () -> new EligibilityWindow(Period.ofMonths(24), Start.FIRST_HIRE, MonthEnd.REFUSE, CCAP));
        assertThat(months(24, Start.FIRST_HIRE).end(day("2024-02-29")).day()).isEqualTo(day("2026-02-27"));
    }

    private static EligibilityWindow months(int months, Start start) {
        return new EligibilityWindow(Period.ofMonths(months), start, MonthEnd.LAST_DAY_OF_MONTH, CCAP);
    }

    private static Adaptation adaptation(RuleSetId id) {
        return Adaptation.builder()
                .id(id)
                .title(Text.of("Publics du CCAP inventé", "Persons of the invented CCAP"))
                .reference(CLAUSE)
                .addRemoved("senior")
                .build();
    }

    private List<HoursLine> lines(Contract21Bam048 contract) {
        return contract.assess("2025-12-31", events()).lines();
    }

    private List<Event> events() {
        return journal(
                Stream.of(notified(), first, second),
                Stream.of(decided("e1", first, Verdict.ELIGIBLE), decided("e2", second, Verdict.ELIGIBLE)),
                Stream.of(
                        declared("d1", first, "2023-02", "100"),
                        declared("d2", second, "2024-12", "62"),
                        declared("d3", second, "2025-01", "62")));
    }

    private static List<String> parts(HoursLine line) {
        return line.parts().stream()
                .map(part -> part.hours().toString() + " "
                        + part.reason().map(Enum::name).orElse("counted"))
                .toList();
    }
}
