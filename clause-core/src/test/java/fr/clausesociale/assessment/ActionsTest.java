package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.B;
import static fr.clausesociale.assessment.Contract21Bam048.CLAUSE;
import static fr.clausesociale.assessment.Contract21Bam048.LIST;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.PENALTIES;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.decided;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.notice;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.Language;
import fr.clausesociale.assessment.NextAction.Actor;
import fr.clausesociale.assessment.NextAction.Kind;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Route;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.terms.DayCount;
import fr.clausesociale.terms.HourPrice;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.PenaltyTerm.LateFrom;
import fr.clausesociale.terms.PenaltyTerm.PerDayLate;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ActionsTest {

    private static final Event[] ALL_RECEIVED = {
        received("r1", "2022-10-03", "statement-2022-09-30"),
        received("r2", "2023-01-03", "statement-2022-12-31"),
        received("r3", "2023-01-03", "summary-2022-12-31"),
        received("r4", "2023-04-03", "statement-2023-03-31")
    };

    @Test
    void a_statement_whose_period_has_ended_is_sent_by_its_last_day() {
        assertThat(actions("2022-10-05", 30, notified()))
                .extracting(
                        NextAction::kind, NextAction::actor, NextAction::company, NextAction::subject, NextAction::by)
                .containsExactly(tuple(
                        Kind.SEND_DOCUMENT, Actor.COMPANY, A, "statement-2022-09-30", Optional.of(day("2022-10-14"))));
    }

    @Test
    void the_next_statement_is_told_as_soon_as_its_last_day_lies_within_the_days_looked_ahead() {
        assertThat(actions("2022-09-13", 31, notified()))
                .extracting(NextAction::subject)
                .containsExactly("statement-2022-09-30");
        assertThat(actions("2022-09-13", 30, notified())).isEmpty();
        assertThat(actions("2022-09-13", 0, notified())).isEmpty();
    }

    @Test
    void what_the_contract_sets_no_day_for_comes_last() {
        assertThat(actions("2022-12-20", 30, notified(), ALL_RECEIVED[0]))
                .extracting(NextAction::subject, NextAction::by)
                .containsExactly(
                        tuple("statement-2022-12-31", Optional.of(day("2023-01-14"))),
                        tuple("summary-2022-12-31", Optional.empty()));
    }

    @Test
    void a_late_document_is_for_the_buyer_to_give_notice_of_or_to_ask_for() {
        assertThat(actions("2022-10-20", 0, notified()))
                .extracting(NextAction::kind, NextAction::actor, NextAction::by)
                .containsExactly(tuple(Kind.GIVE_NOTICE, Actor.BUYER, Optional.of(day("2022-10-14"))));
        assertThat(actions("2022-10-20", 0, notified(), notice("m", "2022-10-18", "statement-2022-09-30")))
                .extracting(NextAction::kind, NextAction::actor)
                .containsExactly(tuple(Kind.CHASE_DOCUMENT, Actor.BUYER), tuple(Kind.DECIDE_PENALTIES, Actor.BUYER));
        assertThat(actions("2022-10-20", 0, notified(), received("r", "2022-10-19", "statement-2022-09-30")))
                .isEmpty();
    }

    @Test
    void a_late_document_that_is_penalised_from_its_last_day_needs_no_notice() {
        Contract21Bam048 contract = contract()
                .withoutDocumentPenalty()
                .penalties(
                        new PerDayLate(
                                euros("100"),
                                LateFrom.LAST_DAY,
                                DayCount.CALENDAR,
                                Optional.of("statement"),
                                PENALTIES),
                        new PerDayLate(
                                euros("75"),
                                LateFrom.FORMAL_NOTICE,
                                DayCount.CALENDAR,
                                Optional.of("summary"),
                                PENALTIES));

        assertThat(actions(contract, "2022-10-20", 0, notified()))
                .extracting(NextAction::kind, NextAction::subject)
                .contains(tuple(Kind.CHASE_DOCUMENT, "statement-2022-09-30"))
                .doesNotContain(tuple(Kind.GIVE_NOTICE, "statement-2022-09-30"));
    }

    @Test
    void each_thing_that_hours_wait_for_is_for_somebody_by_the_first_day_of_the_hire() {
        Event.Hire undecided = hire("h1", B, Employment.CDD, "2023-04-03");
        Event.Hire proof = hire("h2", A, Employment.CDD, "2023-04-04");
        Event.Hire missing = hire("h3", A, Employment.CDD, "2023-04-05");
        Event.Hire open = hire("h4", A, Employment.CDDI, "2023-04-06");
        Event.Hire refused = hire("h5", A, Employment.CDD, "2023-04-07");
        Event.Hire counts = hire("h6", A, Employment.CDD, "2023-04-08");
        Event.Hire ruledOut = hire("h7", Route.SUBCONTRACTING, Employment.CDDI, StructureKind.ESAT, "2023-04-09");

        assertThat(actions(
                        "2023-05-15",
                        0,
                        with(
                                notified(),
                                undecided,
                                proof,
                                decided("d2", proof, Verdict.PENDING_PROOF),
                                missing,
                                decided("d3", missing, Verdict.UNDETERMINED),
                                open,
                                decided("d4", open, Verdict.ELIGIBLE),
                                refused,
                                decided("d5", refused, Verdict.NOT_ELIGIBLE),
                                counts,
                                decided("d6", counts, Verdict.ELIGIBLE),
                                ruledOut)))
                .extracting(
                        NextAction::kind, NextAction::actor, NextAction::company, NextAction::subject, NextAction::by)
                .containsExactly(
                        tuple(Kind.DECIDE_PERSON, Actor.FACILITATOR, B, "h1", Optional.of(day("2023-04-03"))),
                        tuple(Kind.OBTAIN_PROOF, Actor.FACILITATOR, A, "h2", Optional.of(day("2023-04-04"))),
                        tuple(Kind.DECIDE_PERSON, Actor.FACILITATOR, A, "h3", Optional.of(day("2023-04-05"))),
                        tuple(Kind.ADMIT_MEANS, Actor.BUYER, A, "h4", Optional.of(day("2023-04-06"))));
    }

    @Test
    void a_window_that_ends_soon_is_told_until_its_last_day() {
        Event.Hire hire = hire("h", "person-h", LOT, A, Employment.CDI, "2022-06-01", Optional.empty());
        Event.PersonDecided eligible = (Event.PersonDecided) decided("d", hire, Verdict.ELIGIBLE);
        Event.PersonDecided not = (Event.PersonDecided) decided("d", hire, Verdict.NOT_ELIGIBLE);

        assertThat(endings("2026-05-01", 29, hire, eligible)).isEmpty();
        assertThat(endings("2026-05-01", 30, hire, eligible))
                .extracting(NextAction::kind, NextAction::actor, NextAction::by)
                .containsExactly(tuple(Kind.PREPARE_WINDOW_END, Actor.FACILITATOR, Optional.of(day("2026-05-31"))));
        assertThat(endings("2026-05-31", 0, hire, eligible)).hasSize(1);
        assertThat(endings("2026-06-01", 30, hire, eligible)).isEmpty();
        assertThat(endings("2026-05-01", 30, hire, not)).isEmpty();
        assertThat(endings("2026-05-01", 30, hire, eligible).get(0).derivation().reference())
                .hasValue(CLAUSE);
    }

    @Test
    void a_decision_that_ends_soon_is_renewed_before_a_later_hire() {
        Event.Hire hire = hire("h", A, Employment.CDD, "2022-09-01");
        Event decision = new Event.PersonDecided(
                EventId.of("d"),
                hire.on(),
                hire.person(),
                LIST,
                Verdict.ELIGIBLE,
                hire.startsOn(),
                Optional.of(day("2023-05-31")),
                Optional.empty());

        assertThat(actions("2023-05-15", 16, with(notified(), hire, decision)))
                .extracting(NextAction::kind, NextAction::subject, NextAction::by)
                .containsExactly(tuple(Kind.RENEW_DECISION, "h", Optional.of(day("2023-05-31"))));
        assertThat(actions("2023-05-15", 16, with(notified(), hire, decision))
                        .get(0)
                        .derivation()
                        .on())
                .hasValue(day("2023-05-15"));
        assertThat(actions("2023-05-15", 15, with(notified(), hire, decision))).isEmpty();
        assertThat(actions("2023-06-01", 15, with(notified(), hire, decision)))
                .extracting(NextAction::kind)
                .doesNotContain(Kind.RENEW_DECISION);
    }

    @Test
    void nothing_is_to_be_done_before_the_notification() {
        assertThat(actions("2022-06-30", 365, notified())).isEmpty();
    }

    @Test
    void no_action_names_a_person() {
        Event.Hire hire = hire("h", A, Employment.CDD, "2023-04-03");

        assertThat(actions("2023-05-15", 30, notified(), hire).toString()).doesNotContain("person-h");
    }

    private static Event[] with(Event... events) {
        return Stream.concat(Arrays.stream(events), Arrays.stream(ALL_RECEIVED)).toArray(Event[]::new);
    }

    /** 1,550 h are missing, and their price is not known. */
    @Test
    void missing_hours_whose_price_is_not_known_are_for_the_buyer_to_decide_on() {
        DatedValues<Money> wage = new DatedValues<>(
                "wage",
                List.of(new DatedValue<>(day("2022-01-01"), euros("10.57"), LegalReference.of("Décret"))),
                day("2022-12-31"));
        Contract21Bam048 contract = contract()
                .owing(fixed("1550"))
                .penalties(new PenaltyTerm.PerMissingHour(
                        new HourPrice.MultipleOf(BigDecimal.ONE, wage, HourPrice.ReferenceDay.ASSESSMENT),
                        PenaltyTerm.PartHours.PRO_RATA,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        LegalReference.of("CCAP", "art. 8")));

        assertThat(actions(contract, "2026-07-01", 30, notified()).stream()
                        .filter(action -> action.kind() == Kind.DECIDE_PENALTIES)
                        .map(action -> plain(action.derivation().render(Language.FRENCH))))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith(
                                "- pénalités applicables à ce jour : 0,00 € et les heures dont le prix est à déterminer")
                        .contains("lot 1, heures manquantes : 1 550 h × prix non connu"));
    }

    private static List<NextAction> endings(String asOf, int days, Event... events) {
        Event[] all =
                Stream.concat(Stream.of(notified()), Arrays.stream(events)).toArray(Event[]::new);
        return actions(asOf, days, all).stream()
                .filter(action -> action.subject().equals("h"))
                .toList();
    }

    private static List<NextAction> actions(String asOf, int days, Event... events) {
        return actions(contract(), asOf, days, events);
    }

    private static List<NextAction> actions(Contract21Bam048 contract, String asOf, int days, Event... events) {
        Assessor assessor = Assessor.of(contract.terms());
        Assessment assessment = assessor.assess(Journal.of(List.of(events)), day(asOf));
        FollowUpPolicy policy =
                new FollowUpPolicy(new BigDecimal("0.75"), Optional.empty(), Rounding.NEAREST_HUNDREDTH, days);
        return assessor.standing(assessment, List.of(), policy).actions();
    }
}
