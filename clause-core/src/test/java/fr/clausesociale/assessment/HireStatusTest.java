package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.B;
import static fr.clausesociale.assessment.Contract21Bam048.CLAUSE;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.NOTIFIED;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.decided;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Route;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.journal.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HireStatusTest {

    @Test
    void hires_are_told_by_id_without_any_hours_declared() {
        Event.Hire eligible = hire("h1", A, Employment.CDD, "2022-09-01");
        Event.Hire undecided = hire("h2", B, Employment.CDD, "2022-10-03");

        List<HireStatus> hires = contract()
                .assess("2022-12-31", notified(), undecided, eligible, decided("d1", eligible, Verdict.ELIGIBLE))
                .hires();

        assertThat(hires)
                .extracting(HireStatus::hire, HireStatus::company, HireStatus::lot, HireStatus::startsOn)
                .containsExactly(
                        tuple(EventId.of("h1"), A, LOT, day("2022-09-01")),
                        tuple(EventId.of("h2"), B, LOT, day("2022-10-03")));
        assertThat(hires)
                .extracting(HireStatus::reason)
                .containsExactly(Optional.empty(), Optional.of(HoursReason.NO_DECISION));
    }

    @Test
    void what_was_decided_and_the_means_say_why_hours_do_not_count() {
        Event.Hire proof = hire("h1", A, Employment.CDD, "2022-09-01");
        Event.Hire esat = hire("h2", Route.SUBCONTRACTING, Employment.CDDI, StructureKind.ESAT, "2022-09-01");

        assertThat(contract()
                        .assess("2022-12-31", notified(), proof, esat, decided("d1", proof, Verdict.PENDING_PROOF))
                        .hires())
                .extracting(hire -> hire.reason().orElseThrow())
                .containsExactly(HoursReason.PENDING_PROOF, HoursReason.MEANS_NOT_ADMITTED);
    }

    @Test
    void a_window_that_ends_before_employment_and_contract_has_a_last_day() {
        assertThat(window("2022-06-16", Optional.empty())).hasValue(day("2026-06-15"));
        assertThat(window("2022-06-16", Optional.of(day("2026-06-16")))).hasValue(day("2026-06-15"));
    }

    @Test
    void a_window_that_ends_with_employment_or_contract_has_none() {
        assertThat(window("2022-06-16", Optional.of(day("2026-06-15")))).isEmpty();
        assertThat(window("2022-07-01", Optional.empty())).isEmpty();
    }

    @Test
    void the_article_of_the_window_that_ends_first_is_told() {
        assertThat(status("2022-06-16", Optional.empty()).windowReference()).hasValue(CLAUSE);
        assertThat(status("2022-07-01", Optional.empty()).windowReference()).isEmpty();
    }

    @Test
    void the_last_decision_on_a_person_tells_until_when_on_the_latest_hire_alone() {
        Event.Hire first = hire("h1", "person-p", LOT, A, Employment.CDD, "2022-09-01", Optional.empty());
        Event.Hire second = hire("h2", "person-p", LOT, A, Employment.CDD, "2022-11-02", Optional.empty());

        assertThat(contract()
                        .assess("2022-12-31", notified(), first, second, until("d1", first, "2023-01-31"))
                        .hires())
                .extracting(HireStatus::decisionUntil)
                .containsExactly(Optional.empty(), Optional.of(day("2023-01-31")));
        assertThat(contract()
                        .assess(
                                "2022-12-31",
                                notified(),
                                first,
                                until("d1", first, "2023-01-31"),
                                until("d2", first, "2023-03-31"))
                        .hires())
                .extracting(HireStatus::decisionUntil)
                .containsExactly(Optional.of(day("2023-03-31")));
        assertThat(contract()
                        .assess("2022-12-31", notified(), first, decided("d1", first, Verdict.ELIGIBLE))
                        .hires())
                .extracting(HireStatus::decisionUntil)
                .containsExactly(Optional.empty());
        assertThat(contract()
                        .assess("2022-12-31", notified(), first, until("d1", first, "2026-06-30"))
                        .hires())
                .as("not before the contract ends")
                .extracting(HireStatus::decisionUntil)
                .containsExactly(Optional.empty());
    }

    private static Event until(String id, Event.Hire hire, String until) {
        return new Event.PersonDecided(
                EventId.of(id),
                hire.on(),
                hire.person(),
                Contract21Bam048.LIST,
                Verdict.ELIGIBLE,
                hire.startsOn(),
                Optional.of(day(until)),
                Optional.empty());
    }

    @Test
    void an_assessment_tells_when_the_contract_began_and_no_hires_before() {
        Event.Hire hire = hire("h1", A, Employment.CDD, "2022-09-01");

        assertThat(contract().assess("2022-12-31", notified(), hire).notifiedOn())
                .hasValue(NOTIFIED);
        assertThat(contract().assess("2022-06-30", notified(), hire).notifiedOn())
                .isEmpty();
        assertThat(contract().assess("2022-12-31", hire).hires()).isEmpty();
    }

    private static Optional<LocalDate> window(String startsOn, Optional<LocalDate> endsOn) {
        return status(startsOn, endsOn).windowEndsOn();
    }

    private static HireStatus status(String startsOn, Optional<LocalDate> endsOn) {
        Event.Hire hire = hire("h1", "person-1", LOT, A, Employment.CDI, startsOn, endsOn);
        return contract().assess("2022-12-31", notified(), hire).hires().get(0);
    }
}
