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
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.UsableEventsTest.assertRejections;
import static fr.clausesociale.assessment.UsableEventsTest.review;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Text;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Route;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.CountingWindow;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which of several declarations for one lot and company holds the days of a person. */
class ClaimsTest {

    private final Event.Hire hire =
            hire("h", "person-h", LOT, A, Employment.CDD, "2023-01-16", Optional.of(day("2023-03-15")));
    private final Event eligible = decided("e", hire, Verdict.ELIGIBLE);

    @Test
    void days_are_declared_once_for_a_person_on_a_lot_for_a_company_whatever_the_hire() {
        Event.Hire again = hire("h2", "person-h", LOT, A, Employment.CDD, "2023-02-15", Optional.empty());
        Event.Hire elsewhere = hire("h3", "person-h", LOT, B, Employment.CDD, "2023-02-01", Optional.empty());

        Assessment assessment = contract()
                .assess(
                        "2024-12-31",
                        notified(),
                        hire,
                        again,
                        elsewhere,
                        eligible,
                        declared("d1", hire, "2023-02-01", "2023-02-15", "10"),
                        declared("d2", again, "2023-02-15", "2023-02-28", "20"),
                        declared("d3", hire, "2023-02-16", "2023-02-28", "30"),
                        declared("d4", elsewhere, "2023-02-01", "2023-02-28", "40"));

        assertRejections(assessment.journal(), "overlapping-declaration event d2 /from");
        assertThat(assessment.tally().declared()).isEqualTo(Hours.of(80));
    }

    @Test
    void of_two_declarations_of_the_same_days_the_one_made_first_holds() {
        Assessment assessment = contract()
                .assess(
                        "2024-12-31",
                        notified(),
                        hire,
                        eligible,
                        declaredOn("2023-03-20", "d1", "2023-02-10", "2023-02-20"),
                        declaredOn("2023-03-10", "d2", "2023-02-01", "2023-02-28"));

        assertRejections(assessment.journal(), "overlapping-declaration event d1 /from");
        assertThat(assessment.lines()).extracting(HoursLine::declaration).containsExactly(EventId.of("d2"));
    }

    @Test
    void a_declaration_may_not_surround_the_days_of_another() {
        JournalAccount account = review(
                notified(),
                hire,
                declaredOn("2023-03-10", "d1", "2023-02-10", "2023-02-20"),
                declaredOn("2023-03-20", "d2", "2023-02-01", "2023-02-28"));

        assertRejections(account, "overlapping-declaration event d2 /from");
    }

    /** The first days of the first declaration lie before the employment: they are not claimed. */
    @Test
    void days_outside_the_employment_are_not_declared() {
        Event.Hire before =
                hire("h0", "person-h", LOT, A, Employment.CDD, "2023-01-02", Optional.of(day("2023-01-15")));

        JournalAccount account = review(
                notified(),
                before,
                hire,
                declared("d1", hire, "2023-01", "10"),
                declared("d2", before, "2023-01", "10"));

        assertRejections(account);
    }

    @Test
    void a_correction_to_zero_frees_the_days() {
        Assessment assessment = contract()
                .assess(
                        "2024-12-31",
                        notified(),
                        hire,
                        eligible,
                        declared("d1", hire, "2023-02", "10"),
                        declared("d2", hire, "2023-02", "20"),
                        corrected("c", "2023-04-01", "d1", "0"));

        assertRejections(assessment.journal());
        assertThat(assessment.lines()).extracting(HoursLine::declaration).hasSize(2);
        assertThat(assessment.tally().counted()).isEqualTo(Hours.of(20));
    }

    /** The first declaration of the person would hold February if it counted. */
    @ParameterizedTest
    @MethodSource
    void hours_that_cannot_count_hold_no_days(Event.Hire useless, Optional<Event> decision) {
        Assessment assessment = contract()
                .windows(
                        CountingWindow.fromHire(Employment.CDI, Period.ofMonths(6), MonthEnd.LAST_DAY_OF_MONTH, CLAUSE))
                .assess(
                        "2024-12-31",
                        journal(
                                Stream.of(notified(), hire, useless),
                                decision.stream(),
                                Stream.of(
                                        decided("good", "2023-02-01", hire, Verdict.ELIGIBLE),
                                        declared("a-first", useless, "2023-02", "10"),
                                        declared("b-second", hire, "2023-02", "20"))));

        assertRejections(assessment.journal());
        assertThat(assessment.tally())
                .isEqualTo(new HoursTally(Hours.of(30), Hours.of(20), Hours.ZERO, Hours.of(10), Optional.empty()));
    }

    static Stream<Arguments> hours_that_cannot_count_hold_no_days() {
        Event.Hire otherDay = personH(hire("x", A, Employment.CDD, "2023-01-09"));
        return Stream.of(
                Arguments.of(
                        personH(hire("x", Route.SUBCONTRACTING, Employment.CDI, StructureKind.ESAT, "2023-02-01")),
                        Optional.empty()),
                Arguments.of(personH(hire("x", A, Employment.CDI, "2022-08-01")), Optional.empty()),
                Arguments.of(otherDay, Optional.of(decided("e", otherDay, Verdict.NOT_ELIGIBLE))));
    }

    private static Event.Hire personH(Event.Hire of) {
        return new Event.Hire(
                of.id(),
                of.on(),
                PersonToken.of("person-h"),
                of.company(),
                of.lot(),
                of.route(),
                of.employment(),
                of.structure(),
                of.startsOn(),
                of.endsOn());
    }

    /** A month from 15 January ends with 14 February: the days of February from the 15th on are free. */
    @Test
    void days_that_cannot_count_are_not_held() {
        Event.Hire permanent = personH(hire("x", A, Employment.CDI, "2023-01-15"));

        JournalAccount account = contract()
                .windows(
                        CountingWindow.fromHire(Employment.CDI, Period.ofMonths(1), MonthEnd.LAST_DAY_OF_MONTH, CLAUSE))
                .assess(
                        "2024-12-31",
                        notified(),
                        hire,
                        permanent,
                        declared("d1", permanent, "2023-02", "28"),
                        declared("d2", hire, "2023-02-15", "2023-02-28", "10"),
                        declared("d3", hire, "2023-02-14", "2023-02-14", "10"))
                .journal();

        assertRejections(account, "overlapping-declaration event d3 /from");
    }

    @Test
    void a_rejection_names_the_declaration_that_holds_the_days() {
        Rejection rejection = review(
                        notified(),
                        hire,
                        declared("d1", hire, "2023-02-01", "2023-02-10", "10"),
                        declared("d2", hire, "2023-02-10", "2023-02-20", "10"))
                .rejections()
                .get(0);

        assertThat(rejection)
                .isEqualTo(new Rejection(
                        "overlapping-declaration",
                        "event d2 /from",
                        Text.of(
                                "l'événement d1 déclare déjà des heures de cette personne ces jours-là, sur ce lot et pour cette entreprise",
                                "event d1 already declares hours of this person on these days, for this lot and this company"),
                        Optional.of(EventId.of("d1"))));
    }

    @Test
    void hours_corrected_back_from_zero_take_no_days_that_another_declaration_holds() {
        List<Event> events = List.of(
                notified(),
                hire,
                eligible,
                declared("d1", hire, "2023-02", "10"),
                corrected("c1", "2023-04-03", "d1", "0"),
                declaredOn("2023-04-04", "d2", "2023-02-01", "2023-02-28"),
                corrected("c2", "2023-05-02", "d1", "30"),
                corrected("c3", "2023-05-03", "d1", "40"));

        Assessment before = contract().assess("2023-05-01", events);
        Assessment after = contract().assess("2023-05-03", events);

        assertRejections(
                after.journal(), "overlapping-correction event c2 /hours", "overlapping-correction event c3 /hours");
        assertThat(after.journal().rejections().get(0).heldBy()).hasValue(EventId.of("d2"));
        assertThat(after.journal().rejections().get(0).message())
                .isEqualTo(
                        Text.of(
                                "les heures étaient à zéro, et l'événement d2 déclare des heures de cette personne ces jours-là, sur ce lot et pour cette entreprise",
                                "the hours were at zero, and event d2 declares hours of this person on these days, for this lot and this company"));
        assertThat(after.lines()).isEqualTo(before.lines());
        assertThat(after.journal().accepted()).isEqualTo(before.journal().accepted());
    }

    @Test
    void a_refused_correction_holds_once_the_days_are_free_again() {
        Assessment assessment = contract()
                .assess(
                        "2024-12-31",
                        notified(),
                        hire,
                        eligible,
                        declared("d1", hire, "2023-02", "0"),
                        declared("d2", hire, "2023-02", "20"),
                        corrected("c1", "2023-05-02", "d1", "30"),
                        corrected("c2", "2023-05-03", "d2", "0"));

        assertRejections(assessment.journal());
        assertThat(assessment.tally().counted()).isEqualTo(Hours.of(30));
    }

    /** d1 holds the 1st to the 10th, d3 the 12th to the 20th, and d2 in between asks for days of both. */
    @Test
    void days_given_back_throw_no_other_declaration_out() {
        Assessment assessment = contract()
                .assess(
                        "2024-12-31",
                        notified(),
                        hire,
                        eligible,
                        declaredOn("2023-03-01", "d1", "2023-02-01", "2023-02-10"),
                        declaredOn("2023-03-02", "d2", "2023-02-05", "2023-02-15"),
                        declaredOn("2023-03-03", "d3", "2023-02-12", "2023-02-20"),
                        corrected("c", "2023-05-02", "d1", "0"));

        assertRejections(assessment.journal(), "overlapping-declaration event d2 /from");
        assertThat(assessment.journal().rejections().get(0).heldBy()).hasValue(EventId.of("d3"));
        assertThat(assessment.tally().counted()).isEqualTo(Hours.of(10));
    }

    @ParameterizedTest
    @CsvSource({"a, b, c", "c, b, a", "b, a, c", "c, a, b"})
    void hours_may_be_withdrawn_and_declared_anew_on_one_day(String first, String withdrawal, String second) {
        Assessment assessment = contract()
                .assess(
                        "2024-12-31",
                        notified(),
                        hire,
                        eligible,
                        declaredOn("2023-03-01", first, "2023-02-01", "2023-02-28"),
                        corrected(withdrawal, "2023-04-03", first, "0"),
                        declaredOn("2023-04-03", second, "2023-02-01", "2023-02-14"));

        assertRejections(assessment.journal());
        assertThat(assessment.tally().counted()).isEqualTo(Hours.of(10));
    }

    @Test
    void a_decision_gives_days_back_and_takes_none_that_are_held() {
        Event.Hire other = personH(hire("h2", A, Employment.CDD, "2023-01-09"));
        List<Event> events = List.of(
                notified(),
                hire,
                eligible,
                other,
                declaredOn("2023-03-01", "d1", other, "2023-02-01", "2023-02-28"),
                declaredOn("2023-03-02", "d2", hire, "2023-02-01", "2023-02-28"),
                decided("e1", "2023-04-03", other, Verdict.NOT_ELIGIBLE),
                decided("e2", "2023-05-02", other, Verdict.ELIGIBLE));

        assertRejections(contract().assess("2023-04-02", events).journal(), "overlapping-declaration event d2 /from");
        assertRejections(contract().assess("2023-04-03", events).journal());
        assertRejections(contract().assess("2023-05-02", events).journal(), "overlapping-declaration event d1 /from");
    }

    private Event.HoursDeclared declaredOn(String on, String id, String from, String to) {
        return declaredOn(on, id, hire, from, to);
    }

    private static Event.HoursDeclared declaredOn(String on, String id, Event.Hire hire, String from, String to) {
        return new Event.HoursDeclared(EventId.of(id), day(on), hire.id(), day(from), day(to), Hours.of(10));
    }
}
