package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.B;
import static fr.clausesociale.assessment.Contract21Bam048.CLAUSE;
import static fr.clausesociale.assessment.Contract21Bam048.LIST;
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
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Route;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.journal.Event;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.CountingWindow;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.Obligation;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HoursCountingTest {

    private static final LegalReference LEAP = LegalReference.of("Fenêtre de douze mois");

    private final Event.Hire hire = hire("h", A, Employment.CDD, "2023-02-01");
    private final Event hours = declared("d", hire, "2023-02", "100");

    @Test
    void hours_of_an_eligible_person_count() {
        HoursLine line = line("2023-12-31", hire, decided("e", "2023-01-20", hire, Verdict.ELIGIBLE), hours);

        assertThat(line)
                .extracting(HoursLine::declaration, HoursLine::hire, HoursLine::company, HoursLine::lot)
                .containsExactly(EventId.of("d"), EventId.of("h"), A, LOT);
        assertThat(line.from()).isEqualTo("2023-02-01");
        assertThat(line.to()).isEqualTo("2023-02-28");
        assertThat(line.tally()).isEqualTo(tally("100", "100", "0", "0"));
        assertPart(
                line.parts().get(0),
                "100 counted",
                "personne éligible, décision du 20 janvier 2023",
                "eligible person, decision of 20 January 2023");
        assertThat(line.parts().get(0).reference()).contains(CLAUSE);
    }

    @Test
    void a_line_tells_what_was_declared_and_corrected_and_what_became_of_it() {
        HoursLine line = line(
                "2023-12-31",
                hire,
                decided("e", "2023-01-20", hire, Verdict.NOT_ELIGIBLE),
                hours,
                corrected("c", "2023-04-03", "d", "90"));

        assertThat(plain(line.derivation().render(Language.FRENCH))).isEqualTo("""
                - déclaration d (A), du 1er février 2023 au 28 février 2023 : 100 h (au %s)
                  - corrigées par c : 90 h (au 3 avril 2023)
                  - 90 h refusées : décision du 20 janvier 2023 : non éligible [CCAP 21_BAM_048, art. 1.4]
                """.formatted(
                        plain(Text.format("{0}", "{0}", hours.on()).fr())));
        assertThat(line.derivation().render(Language.ENGLISH))
                .contains("declaration d (A), 1 February 2023 to 28 February 2023: 100 h")
                .contains("90 h refused: decision of 20 January 2023: not eligible");
    }

    @Test
    void hours_without_a_decision_are_pending() {
        assertOnlyPart(
                line("2023-12-31", hire, hours),
                "100 NO_DECISION",
                "aucune décision d'éligibilité pour l'embauche du 1er février 2023",
                "no decision on eligibility for the hire of 1 February 2023");
        assertThat(line("2023-12-31", hire, hours).tally()).isEqualTo(tally("100", "0", "100", "0"));
    }

    @Test
    void a_decision_under_another_list_leaves_hours_pending() {
        assertOnlyPart(
                line("2023-12-31", hire, underOtherList("e", "2023-02-01"), hours),
                "100 OTHER_LIST",
                "la décision d'éligibilité ne porte pas sur la liste du marché (" + LIST + ")",
                "the decision on eligibility is not under the contract's list (" + LIST + ")");
    }

    @Test
    void a_decision_under_another_list_does_not_undo_one_under_the_contracts() {
        HoursLine line = line(
                "2023-12-31",
                hire,
                decided("e1", "2023-02-01", hire, Verdict.ELIGIBLE),
                underOtherList("e2", "2023-03-01"),
                hours);

        assertThat(parts(line)).containsExactly("100 counted");
    }

    @ParameterizedTest
    @MethodSource
    void a_decision_says_why_hours_do_not_count(Verdict verdict, HoursTally tally, String fr, String en) {
        HoursLine line = line("2023-12-31", hire, decided("e", "2023-02-01", hire, verdict), hours);

        assertOnlyPart(line, "100 " + verdict, fr, en);
        assertThat(line.tally()).isEqualTo(tally);
    }

    static Stream<Arguments> a_decision_says_why_hours_do_not_count() {
        return Stream.of(
                Arguments.of(
                        Verdict.UNDETERMINED,
                        named("pending", tally("100", "0", "100", "0")),
                        "décision du 1er février 2023 : indéterminé",
                        "decision of 1 February 2023: undetermined"),
                Arguments.of(
                        Verdict.PENDING_PROOF,
                        named("pending", tally("100", "0", "100", "0")),
                        "décision du 1er février 2023 : en attente de justificatif",
                        "decision of 1 February 2023: pending proof"),
                Arguments.of(
                        Verdict.NOT_ELIGIBLE,
                        named("refused", tally("100", "0", "0", "100")),
                        "décision du 1er février 2023 : non éligible",
                        "decision of 1 February 2023: not eligible"));
    }

    @Test
    void pending_hours_count_once_a_later_decision_has_the_proof() {
        List<Event> journal = List.of(
                notified(),
                hire,
                decided("e1", "2023-02-01", hire, Verdict.PENDING_PROOF),
                hours,
                decided("e2", "2023-04-03", hire, Verdict.ELIGIBLE));

        assertThat(parts(contract().assess("2023-04-02", journal).lines().get(0)))
                .containsExactly("100 PENDING_PROOF");
        assertThat(parts(contract().assess("2023-04-03", journal).lines().get(0)))
                .containsExactly("100 counted");
    }

    @Test
    void the_latest_decision_holds() {
        HoursLine line = line(
                "2023-12-31",
                hire,
                decided("e1", "2023-03-01", hire, Verdict.NOT_ELIGIBLE),
                decided("e2", "2023-02-01", hire, Verdict.ELIGIBLE),
                hours);

        assertThat(parts(line)).containsExactly("100 NOT_ELIGIBLE");
    }

    @Test
    void a_later_decision_for_an_older_hire_does_not_touch_this_one() {
        HoursLine line = line(
                "2023-12-31",
                hire,
                decided("e1", "2023-02-10", hire, Verdict.ELIGIBLE),
                new Event.PersonDecided(
                        EventId.of("e2"),
                        day("2023-03-01"),
                        hire.person(),
                        LIST,
                        Verdict.NOT_ELIGIBLE,
                        day("2023-01-15"),
                        Optional.empty(),
                        Optional.empty()),
                hours);

        assertThat(parts(line)).containsExactly("100 counted");
    }

    @Test
    void of_two_decisions_of_one_day_the_one_with_the_higher_id_holds() {
        HoursLine line = line(
                "2023-12-31",
                hire,
                decided("e2", "2023-02-01", hire, Verdict.ELIGIBLE),
                decided("e1", "2023-02-01", hire, Verdict.NOT_ELIGIBLE),
                hours);

        assertThat(parts(line)).containsExactly("100 counted");
    }

    @Test
    void a_decision_holds_for_hires_of_its_day_alone_unless_the_facilitator_says_until_when() {
        assertThat(parts(line("2023-12-31", hire, decidedFor("2023-02-01", null), hours)))
                .containsExactly("100 counted");
        assertThat(parts(line("2023-12-31", hire, decidedFor("2023-02-02", null), hours)))
                .containsExactly("100 NO_DECISION");
        assertThat(parts(line("2023-12-31", hire, decidedFor("2023-01-31", null), hours)))
                .containsExactly("100 NO_DECISION");
        assertThat(parts(line("2023-12-31", hire, decidedFor("2023-01-31", "2023-02-01"), hours)))
                .containsExactly("100 counted");
        assertThat(parts(line("2023-12-31", hire, decidedFor("2022-12-01", "2023-01-31"), hours)))
                .containsExactly("100 NO_DECISION");
    }

    @Test
    void of_the_decisions_that_cover_a_hire_the_last_one_taken_holds() {
        Event range = decidedFor("2023-01-01", "2023-12-31");
        Event before = decided("e9", "2023-01-30", hire, Verdict.NOT_ELIGIBLE);
        Event after = decided("e9", "2023-02-20", hire, Verdict.NOT_ELIGIBLE);

        assertThat(parts(line("2023-12-31", hire, range, before, hours))).containsExactly("100 counted");
        assertThat(parts(line("2023-12-31", hire, range, after, hours))).containsExactly("100 NOT_ELIGIBLE");
    }

    @Test
    void a_decision_is_on_one_person() {
        Event.Hire other = hire("h2", A, Employment.CDD, "2023-02-01");

        assertThat(parts(line("2023-12-31", hire, other, decided("e", other, Verdict.ELIGIBLE), hours)))
                .containsExactly("100 NO_DECISION");
    }

    @Test
    void hours_on_a_lot_without_clause_are_refused() {
        LotId cleaning = LotId.of("2");
        Assessment assessment = contract()
                .lots(LOT, cleaning)
                .assess("2023-12-31", journal(Stream.of(notified()), worked("w", cleaning, A, "2023-02", "100")));

        assertOnlyPart(
                assessment.lines().get(0),
                "100 LOT_WITHOUT_CLAUSE",
                "le lot ne porte pas la clause",
                "the lot does not bear the clause");
        assertThat(assessment.lines().get(0).parts().get(0).reference()).isEmpty();
        assertThat(assessment.tally()).isEqualTo(tally("100", "0", "0", "100"));
    }

    @ParameterizedTest
    @MethodSource
    void hours_count_by_the_means_that_the_contract_admits(Event.Hire hired, String expected) {
        HoursLine line = line(
                "2023-12-31", hired, decided("e", hired, Verdict.ELIGIBLE), declared("d", hired, "2023-02", "100"));

        assertThat(parts(line)).containsExactly(expected);
    }

    static Stream<Arguments> hours_count_by_the_means_that_the_contract_admits() {
        return Stream.of(
                Arguments.of(hire("h", A, Employment.CDI, "2023-02-01"), "100 counted"),
                Arguments.of(hire("h", A, Employment.APPRENTICESHIP, "2023-02-01"), "100 counted"),
                Arguments.of(hire("h", A, Employment.TEMPORARY, "2023-02-01"), "100 MEANS_TO_DECIDE"),
                Arguments.of(assigned(Route.MAKING_AVAILABLE, StructureKind.ETTI), "100 counted"),
                Arguments.of(assigned(Route.MAKING_AVAILABLE, StructureKind.EI), "100 MEANS_NOT_ADMITTED"),
                Arguments.of(assigned(Route.SUBCONTRACTING, StructureKind.ACI), "100 counted"),
                Arguments.of(assigned(Route.SUBCONTRACTING, StructureKind.ESAT), "100 MEANS_NOT_ADMITTED"),
                Arguments.of(assigned(Route.CO_CONTRACTING, StructureKind.EA), "100 counted"),
                Arguments.of(assigned(Route.CO_CONTRACTING, StructureKind.ETTI), "100 MEANS_NOT_ADMITTED"));
    }

    private static Event.Hire assigned(Route route, StructureKind structure) {
        return hire("h", route, Employment.TEMPORARY, structure, "2023-02-01");
    }

    @Test
    void hours_by_other_means_are_refused_with_the_article() {
        Event.Hire temporary = hire("h", A, Employment.TEMPORARY, "2023-02-01");
        HoursLine line = contract()
                .closingDirectHire()
                .assess("2023-12-31", notified(), temporary, declared("d", temporary, "2023-02", "100"))
                .lines()
                .get(0);

        assertOnlyPart(
                line,
                "100 MEANS_NOT_ADMITTED",
                "le marché n'admet pas cette modalité de réalisation : embauche directe, contrat de mission",
                "the contract does not admit this way of having hours performed: direct hire, temporary-work assignment");
        assertThat(line.parts().get(0).reference()).contains(CLAUSE);
        assertThat(line.tally()).isEqualTo(tally("100", "0", "0", "100"));
    }

    /** "L'entreprise titulaire peut recruter notamment en CDI, en CDD ou …": another contract is not ruled out. */
    @Test
    void hours_by_a_contract_that_an_open_list_does_not_name_are_for_the_buyer_to_admit() {
        Event.Hire temporary = hire("h", A, Employment.TEMPORARY, "2023-02-01");
        Event.HoursDeclared declared = declared("d", temporary, "2023-02", "100");
        HoursLine line = line("2023-12-31", temporary, decided("e", temporary, Verdict.ELIGIBLE), declared);

        assertOnlyPart(
                line,
                "100 MEANS_TO_DECIDE",
                "le marché ne nomme pas ce contrat de travail mais laisse sa liste ouverte : à l'acheteur de l'admettre",
                "the contract does not name this employment contract but leaves its list open: for the buyer to admit");
        assertThat(line.parts().get(0).reference()).contains(CLAUSE);
        assertThat(line.tally()).isEqualTo(tally("100", "0", "100", "0"));
        assertThat(parts(line("2023-12-31", temporary, declared))).containsExactly("100 NO_DECISION");
        assertThat(parts(line("2023-12-31", temporary, decided("e", temporary, Verdict.NOT_ELIGIBLE), declared)))
                .containsExactly("100 NOT_ELIGIBLE");
    }

    /** July 2022 with a notification on the 11th: 10 days before, 21 from then on. */
    @Test
    void hours_of_a_month_are_cut_at_the_notification() {
        Event.Hire known = knownOn("2022-07-11", hire("h", A, Employment.CDD, "2022-06-01"));
        HoursLine line = contract()
                .assess(
                        "2022-12-31",
                        notifiedOn("2022-07-11"),
                        known,
                        decided("e", known, Verdict.ELIGIBLE),
                        declared("d", known, "2022-07", "155"))
                .lines()
                .get(0);

        assertThat(parts(line)).containsExactly("50 BEFORE_NOTIFICATION", "105 counted");
        assertPart(
                line.parts().get(0),
                "50 BEFORE_NOTIFICATION",
                "avant la notification du 11 juillet 2022",
                "before the notification of 11 July 2022");
        assertThat(line.tally()).isEqualTo(tally("155", "105", "0", "50"));
    }

    /** Case credit-002, story 6 of the market study: June 2026 has 30 days, and the four years of a hire on 16 June 2022 end on the 15th. */
    @Test
    void hours_of_a_month_are_cut_at_the_end_of_the_window() {
        Event.Hire permanent = hire("h", A, Employment.CDI, "2022-06-16");
        HoursLine line = line(
                "2026-12-31",
                permanent,
                decided("e", permanent, Verdict.ELIGIBLE),
                declared("d", permanent, "2026-06", "140"));

        assertThat(parts(line)).containsExactly("70 counted", "70 WINDOW_ENDED");
        assertPart(
                line.parts().get(1),
                "70 WINDOW_ENDED",
                "la période de prise en compte s'est terminée le 15 juin 2026 (4 ans à compter du 16 juin 2022)",
                "the counting window ended on 15 June 2026 (4 years from 16 June 2022)");
        assertThat(line.tally()).isEqualTo(tally("140", "70", "0", "70"));
        assertThat(line.derivation().render(Language.FRENCH).replace('\u00a0', ' '))
                .contains("  - 70 h comptées, pour 15 des 30 jours : ")
                .contains("  - 70 h refusées, pour 15 des 30 jours : la période de prise en compte");
    }

    @Test
    void a_window_is_only_for_its_kind_of_employment() {
        Event.Hire fixedTerm = hire("h", A, Employment.CDD, "2022-06-16");
        HoursLine line = line(
                "2026-12-31",
                fixedTerm,
                decided("e", fixedTerm, Verdict.ELIGIBLE),
                declared("d", fixedTerm, "2026-06", "140"));

        assertThat(parts(line)).containsExactly("140 counted");
    }

    /** Case credit-002: the contract ends on 30 June 2026, before the four years of a hire on 16 June 2023. */
    @Test
    void a_window_does_not_outlast_the_contract() {
        Event.Hire permanent = hire("h", A, Employment.CDI, "2023-06-16");
        HoursLine line = line(
                "2026-12-31",
                permanent,
                decided("e", permanent, Verdict.ELIGIBLE),
                declared("d", permanent, "2026-07", "140"));

        assertThat(parts(line)).containsExactly("140 AFTER_CONTRACT");
    }

    /** From 29 February 2024, four years end with 28 February 2028: of 29 days, the last one does not count. */
    @Test
    void four_years_from_29_february_end_on_28_february() {
        Event.Hire leap = hire("h", A, Employment.CDI, "2024-02-29");
        HoursLine line = contract()
                .endingOn("2028-06-30")
                .assess(
                        "2028-12-31",
                        notified(),
                        leap,
                        decided("e", leap, Verdict.ELIGIBLE),
                        declared("d", leap, "2028-02", "145"))
                .lines()
                .get(0);

        assertThat(parts(line)).containsExactly("140 counted", "5 WINDOW_ENDED");
    }

    /** 29 February 2024 and twelve months is 28 February 2025, the last day of the month: the 27th is the last that counts. */
    @Test
    void a_year_from_29_february_ends_on_27_february() {
        Event.Hire leap = hire("h", A, Employment.CDI, "2024-02-29");
        HoursLine line = contract()
                .windows(CountingWindow.fromHire(Employment.CDI, Period.ofMonths(12), MonthEnd.LAST_DAY_OF_MONTH, LEAP))
                .assess(
                        "2028-12-31",
                        notified(),
                        leap,
                        decided("e", leap, Verdict.ELIGIBLE),
                        declared("d", leap, "2025-02", "140"))
                .lines()
                .get(0);

        assertThat(parts(line)).containsExactly("135 counted", "5 WINDOW_ENDED");
        assertThat(line.parts().get(1).reference()).contains(LEAP);
    }

    @Test
    void hours_of_a_month_are_cut_at_the_end_of_the_contract() {
        Event.Hire permanent = hire("h", A, Employment.CDI, "2023-02-01");
        HoursLine line = contract()
                .endingOn("2026-06-12")
                .assess(
                        "2026-12-31",
                        notified(),
                        permanent,
                        decided("e", permanent, Verdict.ELIGIBLE),
                        declared("d", permanent, "2026-06", "150"))
                .lines()
                .get(0);

        assertThat(parts(line)).containsExactly("60 counted", "90 AFTER_CONTRACT");
        assertPart(
                line.parts().get(1),
                "90 AFTER_CONTRACT",
                "après la fin du marché, le 12 juin 2026",
                "after the last day of the contract, 12 June 2026");
        assertThat(line.parts().get(1).reference()).contains(CLAUSE);
    }

    /** Window to the 10th, contract to the 20th, month to the 30th. */
    @Test
    void hours_may_be_cut_by_window_and_contract() {
        Event.Hire permanent = hire("h", A, Employment.CDI, "2022-06-11");
        HoursLine line = contract()
                .endingOn("2026-06-20")
                .assess(
                        "2026-12-31",
                        notified(),
                        permanent,
                        decided("e", permanent, Verdict.ELIGIBLE),
                        declared("d", permanent, "2026-06", "90"))
                .lines()
                .get(0);

        assertThat(parts(line)).containsExactly("30 counted", "30 WINDOW_ENDED", "30 AFTER_CONTRACT");
    }

    /** Window to 10 July, notification on the 21st: 20 days before it, 11 days from it on, none of them in the window. */
    @Test
    void a_window_that_ended_before_the_notification_takes_no_day_twice() {
        Event.Hire known = knownOn("2022-07-21", hire("h", A, Employment.CDI, "2022-06-11"));
        HoursLine line = contract()
                .windows(
                        CountingWindow.fromHire(Employment.CDI, Period.ofMonths(1), MonthEnd.LAST_DAY_OF_MONTH, CLAUSE))
                .assess(
                        "2022-12-31",
                        notifiedOn("2022-07-21"),
                        known,
                        decided("e", known, Verdict.ELIGIBLE),
                        declared("d", known, "2022-07", "31"))
                .lines()
                .get(0);

        assertThat(parts(line)).containsExactly("20 BEFORE_NOTIFICATION", "11 WINDOW_ENDED");
    }

    /** The month has 28 days, the employment 14 of them, all in the contract: all hours were worked on these. */
    @Test
    void all_hours_lie_on_the_days_of_the_employment() {
        Event.Hire ending = hire("h", "person-h", LOT, A, Employment.CDD, "2023-01-02", Optional.of(day("2023-02-14")));
        HoursLine line = contract()
                .endingOn("2023-02-07")
                .assess(
                        "2023-12-31",
                        notified(),
                        ending,
                        decided("e", ending, Verdict.ELIGIBLE),
                        declared("d", ending, "2023-02", "100"))
                .lines()
                .get(0);

        assertThat(parts(line)).containsExactly("50 counted", "50 AFTER_CONTRACT");
    }

    @Test
    void cut_hours_lose_nothing_to_rounding() {
        Event.Hire permanent = hire("h", A, Employment.CDI, "2023-02-01");
        HoursLine line = contract()
                .endingOn("2026-06-10")
                .assess(
                        "2026-12-31",
                        notified(),
                        permanent,
                        decided("e", permanent, Verdict.ELIGIBLE),
                        declared("d", permanent, "2026-06", "100"))
                .lines()
                .get(0);

        assertThat(parts(line)).containsExactly("33.33 counted", "66.67 AFTER_CONTRACT");
    }

    @Test
    void a_correction_replaces_hours_and_keeps_their_history() {
        HoursLine line = line(
                "2023-12-31",
                hire,
                decided("e", hire, Verdict.ELIGIBLE),
                hours,
                corrected("c2", "2023-05-02", "d", "80"),
                corrected("c1", "2023-04-03", "d", "90"));

        assertThat(line.history())
                .containsExactly(
                        new HoursLine.Revision(EventId.of("d"), day("2023-03-10"), Hours.of(100), Optional.empty()),
                        new HoursLine.Revision(EventId.of("c1"), day("2023-04-03"), Hours.of(90), Optional.empty()),
                        new HoursLine.Revision(EventId.of("c2"), day("2023-05-02"), Hours.of(80), Optional.empty()));
        assertThat(parts(line)).containsExactly("80 counted");
    }

    @Test
    void a_correction_is_not_seen_before_its_day() {
        HoursLine line = line(
                "2023-04-02",
                hire,
                decided("e", hire, Verdict.ELIGIBLE),
                hours,
                corrected("c", "2023-04-03", "d", "90"));

        assertThat(line.history()).hasSize(1);
        assertThat(parts(line)).containsExactly("100 counted");
    }

    @Test
    void hours_corrected_to_zero_stay_as_a_line() {
        HoursLine line = line(
                "2023-12-31",
                hire,
                decided("e", hire, Verdict.ELIGIBLE),
                hours,
                corrected("c", "2023-04-03", "d", "0"));

        assertThat(line.history()).hasSize(2);
        assertThat(line.tally()).isEqualTo(HoursTally.ZERO);
    }

    @Test
    void lines_come_by_id() {
        Event.Hire other = hire("h2", B, Employment.CDD, "2023-01-02");
        Assessment assessment = contract()
                .assess(
                        "2023-12-31",
                        notified(),
                        hire,
                        other,
                        declared("z", other, "2023-01", "1"),
                        declared("m", hire, "2023-02", "2"),
                        declared("a", other, "2023-03", "3"));

        assertThat(assessment.lines())
                .extracting(line -> line.declaration().value())
                .containsExactly("a", "m", "z");
    }

    @Test
    void the_article_of_a_part_is_that_of_its_lot() {
        LegalReference second = LegalReference.of("Acte d'engagement du lot 2");
        LotId lot2 = LotId.of("2");
        Assessment assessment = contract()
                .lots(LOT, lot2)
                .owing(
                        LotObligation.of(LOT, fixed("10")),
                        LotObligation.of(lot2, new Obligation.FixedHours(Hours.of(10), second)))
                .assess("2023-12-31", journal(Stream.of(notified()), worked("w", lot2, A, "2023-02", "100")));

        assertThat(assessment.lines().get(0).parts().get(0).reference()).contains(second);
    }

    private static HoursLine line(String asOf, Event... events) {
        List<HoursLine> lines = contract()
                .assess(asOf, journal(Stream.of(notified()), Stream.of(events)))
                .lines();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static Event notifiedOn(String on) {
        return new Event.Notification(EventId.of("n"), day(on));
    }

    private static Event.Hire knownOn(String on, Event.Hire hire) {
        return new Event.Hire(
                hire.id(),
                day(on),
                hire.person(),
                hire.company(),
                hire.lot(),
                hire.route(),
                hire.employment(),
                hire.structure(),
                hire.startsOn(),
                hire.endsOn());
    }

    private Event underOtherList(String id, String on) {
        return new Event.PersonDecided(
                EventId.of(id),
                day(on),
                hire.person(),
                RuleSetId.of("ccag-2021", "1"),
                Verdict.NOT_ELIGIBLE,
                hire.startsOn(),
                Optional.empty(),
                Optional.empty());
    }

    private Event decidedFor(String at, @Nullable String until) {
        return new Event.PersonDecided(
                EventId.of("e"),
                day("2023-02-10"),
                hire.person(),
                LIST,
                Verdict.ELIGIBLE,
                day(at),
                Optional.ofNullable(until).map(Contract21Bam048::day),
                Optional.empty());
    }

    private static HoursTally tally(String declared, String counted, String pending, String refused) {
        return new HoursTally(
                Hours.of(declared), Hours.of(counted), Hours.of(pending), Hours.of(refused), Optional.empty());
    }

    private static List<String> parts(HoursLine line) {
        return line.parts().stream().map(HoursCountingTest::summary).toList();
    }

    private static String summary(HoursPart part) {
        return part.hours().toString().replace(".00", "") + " "
                + part.reason().map(HoursReason::name).orElse("counted");
    }

    private static void assertOnlyPart(HoursLine line, String summary, String fr, String en) {
        assertThat(line.parts()).hasSize(1);
        assertPart(line.parts().get(0), summary, fr, en);
    }

    private static void assertPart(HoursPart part, String summary, String fr, String en) {
        assertThat(summary(part)).isEqualTo(summary);
        assertThat(plain(part.explanation().fr())).isEqualTo(fr);
        assertThat(plain(part.explanation().en())).isEqualTo(en);
    }
}
