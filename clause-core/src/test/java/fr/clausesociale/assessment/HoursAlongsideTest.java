package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.B;
import static fr.clausesociale.assessment.Contract21Bam048.CLAUSE;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.checked;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.corrected;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.decided;
import static fr.clausesociale.assessment.Contract21Bam048.declared;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.Language;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.report.AssessmentText;
import fr.clausesociale.terms.CountingRule.PersonCap;
import fr.clausesociale.terms.CountingWindow;
import fr.clausesociale.terms.LotObligation;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Declarations of one person for the same days of a contract are told. */
class HoursAlongsideTest {

    private static final LotId LOT_2 = LotId.of("2");
    private static final LotId WITHOUT_CLAUSE = LotId.of("3");

    private final Event.Hire first = hire("h1", LOT, A);
    private final Event.Hire second = hire("h2", LOT_2, A);
    private final Event.Hire elsewhere = hire("h3", LOT, B);
    private final Event eligible = decided("e", "2023-01-02", first, Verdict.ELIGIBLE);

    @Test
    void two_members_of_a_grouping_who_declare_the_same_hours_are_told_and_nothing_is_refused() {
        Assessment assessment =
                assess(declared("d1", first, "2023-02", "80"), declared("d2", elsewhere, "2023-02", "80"));

        assertThat(line(assessment, "d1").alongside())
                .containsExactly(new HoursLine.Alongside(
                        EventId.of("d2"),
                        LOT,
                        B,
                        day("2023-02-01"),
                        day("2023-02-28"),
                        Hours.of(80),
                        Optional.empty()));
        assertThat(line(assessment, "d2").alongside())
                .containsExactly(new HoursLine.Alongside(
                        EventId.of("d1"),
                        LOT,
                        A,
                        day("2023-02-01"),
                        day("2023-02-28"),
                        Hours.of(80),
                        Optional.empty()));
        assertThat(assessment.tally().counted()).isEqualTo(Hours.of(160));
    }

    @Test
    void the_derivation_of_a_line_names_the_other_declaration_and_the_shared_days() {
        Derivation derivation = line(
                        assess(
                                declared("d1", first, "2023-02", "80"),
                                declared("d2", elsewhere, "2023-02-13", "2023-02-17", "35")),
                        "d1")
                .derivation();

        Derivation last = derivation.steps().get(derivation.steps().size() - 1);
        assertThat(plain(last.statement().fr()))
                .isEqualTo(
                        "jours du 13 février 2023 au 17 février 2023 déclarés aussi pour cette personne par d2 (lot 1, "
                                + B.value() + "), 35 h ; vérifier qu'aucune heure n'est déclarée deux fois");
        assertThat(last.statement().en())
                .isEqualTo("days from 13 February 2023 to 17 February 2023 also declared for this person by d2 (lot 1, "
                        + B.value() + "), 35 h; check that no hour is declared twice");
    }

    @Test
    void declarations_for_two_lots_on_other_days_are_not_told() {
        assertNothingTold(
                declared("d1", first, "2023-02-01", "2023-02-14", "70"),
                declared("d2", second, "2023-02-15", "2023-02-28", "70"));
        assertNothingTold(declared("d1", first, "2023-01", "70"), declared("d2", second, "2023-02", "70"));
    }

    @Test
    void declarations_of_other_persons_are_not_told() {
        Event.Hire another = Contract21Bam048.hire(
                "h9", "another", LOT_2, A, Employment.CDD, "2023-01-02", Optional.of(day("2023-03-31")));

        assertNothingTold(
                another,
                decided("e9", another, Verdict.ELIGIBLE),
                declared("d1", first, "2023-02", "70"),
                declared("d9", another, "2023-02", "70"));
    }

    @Test
    void a_declaration_corrected_to_zero_is_not_told() {
        assertNothingTold(
                declared("d1", first, "2023-02", "80"),
                declared("d2", elsewhere, "2023-02", "80"),
                corrected("c", "2023-04-03", "d2", "0"));
    }

    @Test
    void refused_hours_are_not_told() {
        Event.Hire useless = hire("h0", WITHOUT_CLAUSE, A);

        assertNothingTold(useless, declared("d0", useless, "2023-02", "80"), declared("d1", first, "2023-02", "80"));
        assertNothingTold(declared("d1", first, "2023-02", "672"), declared("d2", second, "2023-02", "80"));
    }

    @Test
    void hours_above_the_cap_are_not_told() {
        Assessment assessment = several()
                .counting(new PersonCap(Hours.of(100), PersonCap.Scope.CONTRACT, CLAUSE))
                .assess(
                        "2024-12-31",
                        journal(
                                events(),
                                Stream.of(
                                        declared("d1", first, "2023-02", "100"),
                                        declared("d2", second, "2023-02", "80"))));

        assertThat(assessment.lines()).allMatch(line -> line.alongside().isEmpty());
    }

    /** The hours of the permanent hire count until 14 February. */
    @Test
    void only_days_on_which_hours_of_both_may_count_are_shared() {
        Event.Hire permanent =
                Contract21Bam048.hire("h4", "person", LOT_2, B, Employment.CDI, "2022-08-15", Optional.empty());
        Contract21Bam048 contract = several()
                .windows(CountingWindow.fromHire(
                        Employment.CDI, Period.ofMonths(6), MonthEnd.LAST_DAY_OF_MONTH, CLAUSE));

        assertThat(line(
                                contract.assess(
                                        "2024-12-31",
                                        journal(
                                                events(),
                                                Stream.of(
                                                        permanent,
                                                        decided("e4", permanent, Verdict.ELIGIBLE),
                                                        declared("d1", first, "2023-02-10", "2023-02-28", "70"),
                                                        declared("d4", permanent, "2023-02", "140")))),
                                "d1")
                        .alongside())
                .containsExactly(new HoursLine.Alongside(
                        EventId.of("d4"),
                        LOT_2,
                        B,
                        day("2023-02-10"),
                        day("2023-02-14"),
                        Hours.of(70),
                        Optional.empty()));
    }

    @Test
    void hours_that_may_still_count_are_told() {
        Event.Hire undecided = Contract21Bam048.hire(
                "h4", "person", LOT_2, B, Employment.CDD, "2023-01-09", Optional.of(day("2023-03-31")));
        Assessment assessment =
                assess(undecided, declared("d1", first, "2023-02", "80"), declared("d4", undecided, "2023-02", "70"));

        assertThat(assessment.tally().pending()).isEqualTo(Hours.of(70));
        assertThat(others(assessment, "d1")).containsExactly("d4");
        assertThat(others(assessment, "d4")).containsExactly("d1");
    }

    @Test
    void three_declarations_name_each_other_by_id() {
        Assessment assessment = assess(
                declared("d3", elsewhere, "2023-02", "60"),
                declared("d2", second, "2023-02", "70"),
                declared("d1", first, "2023-02", "80"));

        assertThat(others(assessment, "d1")).containsExactly("d2", "d3");
        assertThat(others(assessment, "d2")).containsExactly("d1", "d3");
        assertThat(others(assessment, "d3")).containsExactly("d1", "d2");
        assertThat(checks(assessment)).hasSize(1);
    }

    @Test
    void declarations_that_days_link_are_checked_together_and_once() {
        List<NextAction> checks = checks(assess(
                declared("d1", first, "2023-02-01", "2023-02-10", "40"),
                declared("d2", second, "2023-02-08", "2023-02-20", "50"),
                declared("d3", elsewhere, "2023-02-20", "2023-02-28", "30"),
                declared("d5", first, "2023-03", "20"),
                declared("d4", elsewhere, "2023-03-13", "2023-03-13", "7")));

        assertThat(checks)
                .extracting(
                        NextAction::kind, NextAction::actor, NextAction::company, NextAction::subject, NextAction::by)
                .containsExactly(
                        tuple(
                                NextAction.Kind.CHECK_DECLARATIONS,
                                NextAction.Actor.FACILITATOR,
                                A,
                                "d1",
                                Optional.empty()),
                        tuple(
                                NextAction.Kind.CHECK_DECLARATIONS,
                                NextAction.Actor.FACILITATOR,
                                B,
                                "d4",
                                Optional.empty()));
        assertThat(plain(checks.get(0).derivation().render(Language.FRENCH)))
                .isEqualTo("""
                        - déclarations d1, d2, d3 : une même personne, jours communs du 8 février 2023 au 20 février 2023, 120 h en tout ; vérifier qu'aucune heure n'est déclarée deux fois (au 31 décembre 2024)
                          - d1 (lot 1, %1$s) : 40 h
                          - d2 (lot 2, %1$s) : 50 h
                          - d3 (lot 1, %2$s) : 30 h
                        """.formatted(A.value(), B.value()));
        assertThat(checks.get(1).derivation().statement().en())
                .isEqualTo(
                        "declarations d4, d5: one person, days in common from 13 March 2023 to 13 March 2023, 27 h in all; check that no hour is declared twice");
    }

    @Test
    void a_report_tells_each_pair_once_and_only_where_there_is_one() {
        Assessment assessment =
                assess(declared("d1", first, "2023-02", "80"), declared("d2", elsewhere, "2023-02", "70"));

        assertThat(plain(AssessmentText.of(assessment, Language.FRENCH))).contains("""

                Déclarations d'une même personne pour les mêmes jours, à vérifier deux à deux : 1
                d1 (lot 1, %s) : jours du 1er février 2023 au 28 février 2023 déclarés aussi pour cette personne par d2 (lot 1, %s), 70 h ; vérifier qu'aucune heure n'est déclarée deux fois

                Pièces""".formatted(A.value(), B.value()));
        assertThat(AssessmentText.of(assessment, Language.ENGLISH)).contains("""

                Declarations of one person for the same days, pairs to check: 1
                d1 (lot 1, %s): days from 1 February 2023 to 28 February 2023 also declared for this person by d2 (lot 1, %s), 70 h; check that no hour is declared twice

                Documents""".formatted(A.value(), B.value()));
        assertThat(AssessmentText.of(assess(declared("d1", first, "2023-02", "80")), Language.ENGLISH))
                .doesNotContain("same days");
    }

    /** Declared on 5 March. */
    @Test
    void a_check_that_names_both_is_told_and_leaves_nothing_to_do() {
        Event[] both = {declared("d1", first, "2023-02", "80"), declared("d2", elsewhere, "2023-02", "70")};
        Assessment before = assess(both);
        Assessment after = assess(both[0], both[1], checked("k", "2023-04-03", "d2", "d1"));

        assertThat(line(after, "d1").alongside())
                .extracting(HoursLine.Alongside::checkedOn)
                .containsExactly(Optional.of(day("2023-04-03")));
        assertThat(checks(before)).hasSize(1);
        assertThat(checks(after)).isEmpty();
        assertThat(after.lots()).isEqualTo(before.lots());
        assertThat(after.penalties()).isEqualTo(before.penalties());
        assertThat(plain(line(after, "d1").derivation().render(Language.FRENCH)))
                .contains("déclarés aussi pour cette personne par d2 (lot 1, B), 70 h ; vérifié le 3 avril 2023\n");
        assertThat(plain(AssessmentText.of(after, Language.FRENCH)))
                .contains(
                        "\nDéclarations d'une même personne pour les mêmes jours, à vérifier deux à deux : 0 ; vérifiées : 1\n\nPièces");
        assertThat(AssessmentText.of(after, Language.ENGLISH)).contains("pairs to check: 0; checked: 1\n\nDocuments");
    }

    @Test
    void only_pairs_that_no_check_names_together_are_left_to_check() {
        Assessment assessment = assess(
                declared("d1", first, "2023-02", "60"),
                declared("d2", second, "2023-02", "50"),
                declared("d3", elsewhere, "2023-02-20", "2023-02-28", "30"),
                checked("k1", "2023-04-03", "d1", "d2"),
                checked("k2", "2023-04-04", "d1", "d3"));

        assertThat(checks(assessment)).hasSize(1);
        assertThat(plain(checks(assessment).get(0).derivation().statement().fr()))
                .isEqualTo(
                        "déclarations d2, d3 : une même personne, jours communs du 20 février 2023 au 28 février 2023, 80 h en tout ; vérifier qu'aucune heure n'est déclarée deux fois");
        assertThat(plain(AssessmentText.of(assessment, Language.FRENCH)))
                .contains("à vérifier deux à deux : 1 ; vérifiées : 2\nd2 (lot 2, A) : jours du 20 février 2023");
    }

    @Test
    void a_correction_after_the_check_asks_for_another() {
        Event[] events = {
            declared("d1", first, "2023-02", "80"),
            declared("d2", elsewhere, "2023-02", "70"),
            checked("k1", "2023-04-03", "d1", "d2")
        };

        assertThat(checks(assess(journal(Stream.of(events), Stream.of(corrected("c", "2023-04-03", "d2", "60")))
                        .toArray(Event[]::new))))
                .isEmpty();
        assertThat(checks(assess(journal(Stream.of(events), Stream.of(corrected("c", "2023-04-04", "d2", "60")))
                        .toArray(Event[]::new))))
                .hasSize(1);
        assertThat(checks(assess(journal(
                                Stream.of(events),
                                Stream.of(
                                        corrected("c", "2023-04-04", "d2", "60"),
                                        checked("k2", "2023-04-05", "d1", "d2")))
                        .toArray(Event[]::new))))
                .isEmpty();
    }

    @Test
    void a_check_of_what_is_not_in_use_or_not_declared_yet_is_rejected() {
        Assessment assessment = assess(
                declared("d1", first, "2023-02", "80"),
                declared("d2", elsewhere, "2023-02", "70"),
                declared("d3", second, "2023-02", "10"),
                withdrawn("z", "2023-04-02", "d3"),
                checked("k1", "2023-04-03", "d1", "d9"),
                checked("k2", "2023-04-03", "d1", "d2", "d3"),
                checked("k3", "2023-02-28", "d1", "d2"));

        assertThat(assessment.journal().rejections())
                .extracting(Rejection::code, Rejection::place)
                .containsExactly(
                        tuple("check-of-nothing", "event k1 /declarations"),
                        tuple("check-of-nothing", "event k2 /declarations"),
                        tuple("check-before-declaration", "event k3 /on"));
        assertThat(checks(assessment)).hasSize(1);
    }

    private void assertNothingTold(Event... events) {
        Assessment assessment = assess(events);

        assertThat(assessment.lines())
                .hasSize(2)
                .allMatch(line -> line.alongside().isEmpty());
        assertThat(checks(assessment)).isEmpty();
    }

    private Assessment assess(Event... events) {
        return several().assess("2024-12-31", journal(events(), Stream.of(events)));
    }

    private static List<NextAction> checks(Assessment assessment) {
        FollowUpPolicy policy = new FollowUpPolicy(BigDecimal.ONE, Optional.empty(), Rounding.NEAREST_HUNDREDTH, 0);
        return Assessor.of(several().terms()).standing(assessment, List.of(), policy).actions().stream()
                .filter(action -> action.kind() == NextAction.Kind.CHECK_DECLARATIONS)
                .toList();
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

    private static List<String> others(Assessment assessment, String declaration) {
        return line(assessment, declaration).alongside().stream()
                .map(other -> other.declaration().value())
                .toList();
    }

    private static HoursLine line(Assessment assessment, String declaration) {
        return assessment.lines().stream()
                .filter(line -> line.declaration().equals(EventId.of(declaration)))
                .findFirst()
                .orElseThrow();
    }
}
