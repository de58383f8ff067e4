package fr.clausesociale.assessment;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.CLAUSE;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.declared;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.neutralised;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.SubTarget;
import fr.clausesociale.terms.SubTarget.ShareOf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of the hours that must be done in a certain way or by certain persons. */
class SubTargetsTest {

    /** Le Havre: 30 % of the hours in work-study. 150 of 1,000 hours are counted in it, 100 wait for a decision. */
    @ParameterizedTest
    @CsvSource({"TO_PERFORM, 300, 150, 150, PENDING", "COUNTED, 165, 150, 150, PENDING"})
    void a_target_is_a_share_of_what_is_due_or_of_what_is_counted(
            ShareOf of, String required, String counted, String pending, SubTargetPosition.State state) {
        SubTargetPosition target = targets(
                        new SubTarget(
                                "alternance",
                                Percentage.of("30"),
                                of,
                                List.of(Employment.APPRENTICESHIP),
                                List.of(),
                                false,
                                List.of(),
                                CLAUSE),
                        journal(
                                Stream.of(notified()),
                                worked("w", A, "2023-02", "400"),
                                apprentice("a", Verdict.ELIGIBLE, Optional.empty(), "150"),
                                apprentice("b", Verdict.PENDING_PROOF, Optional.empty(), "150")))
                .get(0);

        assertThat(target.required()).isEqualTo(Hours.of(required));
        assertThat(target.counted()).isEqualTo(Hours.of(counted));
        assertThat(target.pending()).isEqualTo(Hours.of(pending));
        assertThat(target.state()).isEqualTo(state);
        assertThat(plain(target.derivation().render(Language.FRENCH)))
                .startsWith("- alternance : 150 h comptées pour " + required + " h demandées, objectif atteint si les"
                        + " heures en attente comptent");
    }

    @Test
    void nested_targets_have_a_verdict_each() {
        SubTarget priority = new SubTarget(
                "habitants du quartier",
                Percentage.of("50"),
                ShareOf.TO_PERFORM,
                List.of(),
                List.of(),
                true,
                List.of(),
                CLAUSE);
        SubTarget workStudy = new SubTarget(
                "alternance",
                Percentage.of("30"),
                ShareOf.TO_PERFORM,
                List.of(Employment.APPRENTICESHIP),
                List.of(),
                false,
                List.of(priority),
                CLAUSE);

        SubTargetPosition open = targets(
                        workStudy,
                        journal(
                                Stream.of(notified()),
                                apprentice("a", Verdict.ELIGIBLE, Optional.of(true), "140"),
                                apprentice("b", Verdict.ELIGIBLE, Optional.of(false), "150"),
                                apprentice("c", Verdict.ELIGIBLE, Optional.empty(), "15")))
                .get(0);
        assertThat(open.state()).isEqualTo(SubTargetPosition.State.MET);
        assertThat(open.within().get(0).required()).isEqualTo(Hours.of(150));
        assertThat(open.within().get(0).counted()).isEqualTo(Hours.of(140));
        assertThat(open.within().get(0).pending())
                .as("nobody said whether c is of the priority public")
                .isEqualTo(Hours.of(15));
        assertThat(open.within().get(0).state()).isEqualTo(SubTargetPosition.State.PENDING);

        SubTargetPosition failed = targets(
                        workStudy,
                        journal(
                                Stream.of(notified()),
                                apprentice("a", Verdict.ELIGIBLE, Optional.of(true), "140"),
                                apprentice("b", Verdict.ELIGIBLE, Optional.of(false), "155")))
                .get(0);
        assertThat(failed.state()).isEqualTo(SubTargetPosition.State.SHORT);
        assertThat(failed.within().get(0).state()).isEqualTo(SubTargetPosition.State.SHORT);
    }

    /** 30 of 100 hours if the apprentice's come to count and the others do not; short if the apprentice is refused. */
    @ParameterizedTest
    @CsvSource({
        "PENDING_PROOF, PENDING_PROOF, PENDING",
        "ELIGIBLE, NOT_ELIGIBLE, MET",
        "NOT_ELIGIBLE, PENDING_PROOF, SHORT"
    })
    void a_share_of_what_is_counted_is_open_while_some_decision_can_still_meet_it(
            Verdict apprentice, Verdict other, SubTargetPosition.State state) {
        SubTarget workStudy = new SubTarget(
                "alternance",
                Percentage.of("30"),
                SubTarget.ShareOf.COUNTED,
                List.of(Employment.APPRENTICESHIP),
                List.of(),
                false,
                List.of(),
                CLAUSE);

        assertThat(targets(
                                workStudy,
                                journal(
                                        Stream.of(notified()),
                                        worked("w", A, "2023-02", "70"),
                                        apprentice("a", apprentice, Optional.empty(), "30"),
                                        person(Employment.CDI, "b", other, Optional.empty(), "100")))
                        .get(0)
                        .state())
                .isEqualTo(state);
    }

    /** 30 of 100 h are 30 %; of 200, were the 100 pending ones to count, they would be 15. */
    @Test
    void a_share_that_is_met_says_what_other_pending_hours_would_ask_for() {
        SubTarget workStudy = new SubTarget(
                "alternance",
                Percentage.of("30"),
                SubTarget.ShareOf.COUNTED,
                List.of(Employment.APPRENTICESHIP),
                List.of(),
                false,
                List.of(),
                CLAUSE);
        List<Event> certain = journal(
                Stream.of(notified()),
                worked("w", A, "2023-02", "70"),
                apprentice("a", Verdict.ELIGIBLE, Optional.empty(), "30"));
        Stream<Event> pending = person(Employment.CDI, "b", Verdict.PENDING_PROOF, Optional.empty(), "100");
        String warning = "si les autres heures en attente venaient à compter, 60 h seraient demandées";

        assertThat(told(workStudy, certain)).doesNotContain("venaient à compter");
        assertThat(told(workStudy, journal(certain.stream(), pending)))
                .contains("objectif atteint")
                .contains(warning);
    }

    private static String told(SubTarget target, List<Event> events) {
        return plain(targets(target, events).get(0).derivation().render(Language.FRENCH));
    }

    @Test
    void a_share_of_no_hours_is_not_met() {
        SubTarget workStudy = new SubTarget(
                "alternance",
                Percentage.of("30"),
                SubTarget.ShareOf.COUNTED,
                List.of(Employment.APPRENTICESHIP),
                List.of(),
                false,
                List.of(),
                CLAUSE);

        SubTargetPosition none = targets(workStudy, List.of(notified())).get(0);
        assertThat(none.state()).isEqualTo(SubTargetPosition.State.NOTHING);
        assertThat(none.required()).isEqualTo(Hours.ZERO);
        assertThat(plain(none.derivation().render(Language.FRENCH)))
                .startsWith("- alternance : 0 h comptées pour 0 h demandées, rien à mesurer");
    }

    @Test
    void neutralised_hours_lower_what_a_target_asks_for() {
        assertThat(targets(
                                new SubTarget(
                                        "alternance",
                                        Percentage.of("30"),
                                        ShareOf.TO_PERFORM,
                                        List.of(Employment.APPRENTICESHIP),
                                        List.of(),
                                        false,
                                        List.of(),
                                        CLAUSE),
                                List.of(notified(), neutralised("s", "2023-01-01", LOT, "500")))
                        .get(0)
                        .required())
                .isEqualTo(Hours.of(150));
    }

    @Test
    void a_target_tests_something_and_asks_for_something() {
        assertRefused(
                "target-without-test",
                () -> new SubTarget(
                        "x", Percentage.of("1"), ShareOf.COUNTED, List.of(), List.of(), false, List.of(), CLAUSE));
        assertRefused(
                "target-share-invalid",
                "/share",
                () -> new SubTarget(
                        "x", Percentage.of("0"), ShareOf.COUNTED, List.of(), List.of(), true, List.of(), CLAUSE));
    }

    private static List<SubTargetPosition> targets(SubTarget target, List<Event> events) {
        Assessment assessment = contract()
                .owing(new LotObligation(
                        LOT,
                        fixed("1000"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(target)))
                .assess("2023-12-31", events);
        assertThat(assessment.journal().rejections()).isEmpty();
        return assessment.lots().get(0).subTargets();
    }

    private static Stream<Event> apprentice(String id, Verdict verdict, Optional<Boolean> priority, String hours) {
        return person(Employment.APPRENTICESHIP, id, verdict, priority, hours);
    }

    private static Stream<Event> person(
            Employment employment, String id, Verdict verdict, Optional<Boolean> priority, String hours) {
        Event.Hire hire = hire(id, A, employment, "2023-03-01");
        return Stream.of(
                hire,
                new Event.PersonDecided(
                        EventId.of("decided-" + id),
                        hire.on(),
                        hire.person(),
                        Contract21Bam048.LIST,
                        verdict,
                        hire.startsOn(),
                        Optional.empty(),
                        priority),
                declared("hours-" + id, hire, "2023-03", hours));
    }
}
