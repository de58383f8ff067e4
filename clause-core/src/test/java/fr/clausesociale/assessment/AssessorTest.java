package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.B;
import static fr.clausesociale.assessment.Contract21Bam048.C;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.decided;
import static fr.clausesociale.assessment.Contract21Bam048.declared;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.invoice;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.neutralised;
import static fr.clausesociale.assessment.Contract21Bam048.notice;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.perSlice;
import static fr.clausesociale.assessment.Contract21Bam048.received;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Route;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.Obligation.TriggerReading;
import fr.clausesociale.terms.PenaltyTerm.PartHours;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssessorTest {

    private static Stream<Event> invoices() {
        return Stream.of(
                invoice("i-a", "2024-03-31", A, "1550000"),
                invoice("i-b", "2024-03-31", B, "930000"),
                invoice("i-c", "2024-03-31", C, "620000"));
    }

    /** Story 3 of the market study: a grouping of three, two readings of the trigger, and what the members owe each other. */
    @Nested
    class Grouping_of_three {

        private final List<Event> journal = journal(
                Stream.of(notified()),
                invoices(),
                worked("a1", A, "2023-01", "151.67"),
                worked("a2", A, "2023-02", "28.33"),
                worked("b1", B, "2023-01", "20"));

        @Test
        void owes_200_hours_if_only_the_excess_over_the_trigger_counts() {
            LotPosition lot = assess(TriggerReading.EXCESS_ONLY).lots().get(0);

            assertThat(lot.invoiced()).isEqualTo(euros("3100000"));
            assertThat(lot.due()).contains(Hours.of(200));
            assertThat(lot.gap()).isEqualTo(Hours.ZERO);
        }

        @Test
        void owes_1550_hours_if_everything_counts_once_the_trigger_is_reached() {
            LotPosition lot =
                    assess(TriggerReading.EVERYTHING_ONCE_REACHED).lots().get(0);

            assertThat(lot.due()).contains(Hours.of(1550));
            assertThat(lot.gap()).isEqualTo(Hours.of(1350));
        }

        @Test
        void shares_what_is_due_by_what_each_company_invoiced() {
            assertThat(assess(TriggerReading.EXCESS_ONLY).lots().get(0).companies())
                    .extracting(
                            CompanyPosition::company,
                            CompanyPosition::invoiced,
                            company -> company.due().orElseThrow(),
                            company -> company.tally().counted(),
                            company -> company.balance().orElseThrow())
                    .containsExactly(
                            tuple(A, euros("1550000"), Hours.of(100), Hours.of(180), Hours.of(80)),
                            tuple(B, euros("930000"), Hours.of(60), Hours.of(20), Hours.of(-40)),
                            tuple(C, euros("620000"), Hours.of(40), Hours.ZERO, Hours.of(-40)));
        }

        @Test
        void settles_to_the_cent_and_to_zero() {
            SettlementSheet sheet =
                    assess(TriggerReading.EXCESS_ONLY).settlement().orElseThrow();

            assertThat(sheet.lines())
                    .containsExactly(
                            new SettlementSheet.Line(
                                    A, Hours.of(100), Hours.of(180), Optional.empty(), Hours.of(80), euros("1603.20")),
                            new SettlementSheet.Line(
                                    B, Hours.of(60), Hours.of(20), Optional.empty(), Hours.of(-40), euros("-801.60")),
                            new SettlementSheet.Line(
                                    C, Hours.of(40), Hours.ZERO, Optional.empty(), Hours.of(-40), euros("-801.60")));
            assertThat(Money.total(sheet.lines().stream()
                            .map(SettlementSheet.Line::amount)
                            .toList()))
                    .isEqualTo(Money.zero(CurrencyUnit.EUR));
        }

        private Assessment assess(TriggerReading reading) {
            return contract().owing(perSlice(reading)).assess("2024-04-30", journal);
        }
    }

    /** Story 8 of the market study: what is missing at the end of the contract, and a late document. */
    @Nested
    class Penalties_at_the_end {

        /** 9 × 151.67 + 73.47 = 1,438.50 hours. */
        private final List<Event> journal = journal(
                Stream.of(notified()),
                invoices(),
                IntStream.rangeClosed(1, 9)
                        .boxed()
                        .flatMap(month -> worked("m" + month, A, "2023-0" + month, "151.67")),
                worked("m10", B, "2023-10", "73.47"),
                Stream.of(
                        notice("notice", "2026-07-20", "statement-2026-06-30"),
                        received("receipt", "2026-08-06", "statement-2026-06-30")));

        private final List<Event> neutralised =
                journal(journal.stream(), Stream.of(neutralised("stopped", "2025-05-02", LOT, "60")));

        /** Case penalty-001. */
        @Test
        void are_200_euros_per_missing_hour_and_75_per_day() {
            Assessment assessment = contract().assess("2026-08-31", journal);

            assertThat(assessment.lots().get(0).due()).contains(Hours.of(1550));
            assertThat(assessment.tally().counted()).isEqualTo(Hours.of("1438.50"));
            assertThat(assessment.lots().get(0).gap()).isEqualTo(Hours.of("111.50"));
            assertPenalties(assessment.penalties(), "22300", true);
            assertThat(assessment.penalties().incurred()).isEqualTo(euros("23575"));
            assertThat(assessment.penalties().exposure()).isEqualTo(euros("0"));
        }

        @Test
        void are_less_once_hours_are_neutralised() {
            Assessment assessment = contract().assess("2026-08-31", neutralised);

            LotPosition lot = assessment.lots().get(0);
            assertThat(lot.due()).contains(Hours.of(1550));
            assertThat(lot.neutralised()).isEqualTo(Hours.of(60));
            assertThat(lot.toPerform()).isEqualTo(Hours.of(1490));
            assertThat(lot.gap()).isEqualTo(Hours.of("51.50"));
            assertPenalties(assessment.penalties(), "10300", true);
            assertThat(assessment.penalties().incurred()).isEqualTo(euros("11575"));
        }

        @Test
        void leave_out_parts_of_hours_if_the_contract_says_so() {
            PenaltySheet sheet = contract()
                    .partHours(PartHours.DROPPED)
                    .assess("2026-08-31", journal)
                    .penalties();

            assertPenalties(sheet, "22200", true);
            assertThat(sheet.incurred()).isEqualTo(euros("23475"));
        }

        @Test
        void for_hours_are_an_exposure_until_the_contract_has_ended() {
            PenaltySheet lastDay = contract().assess("2026-06-30", journal).penalties();
            PenaltySheet nextDay = contract().assess("2026-07-01", journal).penalties();

            assertThat(lastDay.incurred()).isEqualTo(euros("0"));
            assertThat(lastDay.exposure()).isEqualTo(euros("22300"));
            assertThat(nextDay.incurred()).isEqualTo(euros("22300"));
            assertThat(nextDay.exposure()).isEqualTo(euros("0"));
        }

        @Test
        void for_documents_are_incurred_before_the_contract_ends_too() {
            PenaltySheet sheet = contract()
                    .endingOn("2026-12-31")
                    .assess("2026-08-31", journal)
                    .penalties();

            assertPenalties(sheet, "22300", false);
            assertThat(sheet.incurred()).isEqualTo(euros("1275"));
            assertThat(sheet.exposure()).isEqualTo(euros("22300"));
        }

        private void assertPenalties(PenaltySheet sheet, String hours, boolean incurred) {
            assertThat(sheet.lines())
                    .extracting(
                            PenaltySheet.Line::kind,
                            PenaltySheet.Line::subject,
                            PenaltySheet.Line::incurred,
                            PenaltySheet.Line::amount)
                    .containsExactly(
                            tuple(PenaltySheet.Kind.MISSING_HOURS, "1", incurred, euros(hours)),
                            tuple(PenaltySheet.Kind.MISSING_DOCUMENT, "statement-2026-06-30", true, euros("1275")));
        }
    }

    /** Story 6 of the market study: a statement of four lines, in part accepted. */
    @Test
    void a_statement_of_four_lines_is_accepted_line_by_line() {
        Event.Hire p1 = hire("p1", A, Employment.CDI, "2026-05-18");
        Event.Hire p2 = hire("p2", Route.MAKING_AVAILABLE, Employment.TEMPORARY, StructureKind.ETTI, "2026-06-01");
        Event.Hire p3 = hire("p3", A, Employment.CDI, "2022-06-16");
        Event.Hire p4 = hire("p4", "person-p4", LOT, A, Employment.CDD, "2022-05-02", Optional.of(day("2022-06-30")));

        Assessment assessment = contract()
                .assess(
                        "2026-07-31",
                        notified(),
                        p1,
                        p2,
                        p3,
                        p4,
                        decided("e1", p1, Verdict.ELIGIBLE),
                        decided("e2", p2, Verdict.PENDING_PROOF),
                        decided("e3", p3, Verdict.ELIGIBLE),
                        decided("e4", p4, Verdict.ELIGIBLE),
                        declared("d1", p1, "2026-06", "151.67"),
                        declared("d2", p2, "2026-06", "84"),
                        declared("d3", p3, "2026-06", "140"),
                        declared("d4", p4, "2022-06", "35"));

        assertThat(assessment.lines())
                .flatExtracting(HoursLine::parts)
                .extracting(HoursPart::hours, HoursPart::reason)
                .containsExactly(
                        tuple(Hours.of("151.67"), Optional.empty()),
                        tuple(Hours.of(84), Optional.of(HoursReason.PENDING_PROOF)),
                        tuple(Hours.of(70), Optional.empty()),
                        tuple(Hours.of(70), Optional.of(HoursReason.WINDOW_ENDED)),
                        tuple(Hours.of(35), Optional.of(HoursReason.BEFORE_NOTIFICATION)));
        assertThat(assessment.tally())
                .isEqualTo(new HoursTally(
                        Hours.of("410.67"), Hours.of("221.67"), Hours.of(84), Hours.of(105), Optional.empty()));
    }

    @Test
    void an_assessment_says_of_what_and_when_and_by_which_terms() {
        ClauseTerms terms = contract().terms();

        Assessment assessment = contract().assess("2024-04-30", notified());

        assertThat(assessment.contract()).isEqualTo(ContractId.of("21_BAM_048"));
        assertThat(assessment.asOf()).isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(assessment.termsFingerprint()).isEqualTo(terms.fingerprint());
    }

    @Test
    void an_earlier_day_does_not_see_what_happened_since() {
        List<Event> journal = journal(Stream.of(notified()), invoices(), worked("a1", A, "2023-01", "151.67"));

        Assessment before = contract().assess("2023-02-09", journal);
        Assessment after = contract().assess("2023-02-10", journal);

        assertThat(before.tally()).isEqualTo(HoursTally.ZERO);
        assertThat(before.journal()).isEqualTo(new JournalAccount(7, 3, List.of(), 4, List.of()));
        assertThat(after.tally().counted()).isEqualTo(Hours.of("151.67"));
        assertThat(after.journal()).isEqualTo(new JournalAccount(7, 4, List.of(), 3, List.of()));
    }
}
