package fr.clausesociale.report;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.B;
import static fr.clausesociale.assessment.Contract21Bam048.C;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.PENALTIES;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.corrected;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.declared;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.invoice;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.neutralised;
import static fr.clausesociale.assessment.Contract21Bam048.notice;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.received;
import static fr.clausesociale.assessment.Contract21Bam048.withdrawn;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.Assessor;
import fr.clausesociale.assessment.FollowUpPolicy;
import fr.clausesociale.assessment.LotPlan;
import fr.clausesociale.assessment.PlannedCurve.Linear;
import fr.clausesociale.assessment.Standing;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.terms.HourPrice;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.PenaltyLimit;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.SubTarget;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentTextTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_assessment_at_the_end_of_the_contract(Language language) {
        assertGolden("at-the-end", atTheEnd(), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_assessment_of_a_journal_full_of_faults(Language language) {
        assertGolden("faulty", faulty(), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_assessment_before_anything_happened(Language language) {
        assertGolden("first-day", contract().assess("2022-07-01", notified()), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void where_the_contract_stands(Language language) {
        LotId second = LotId.of("2");
        Assessor assessor = Assessor.of(contract()
                .owing(LotObligation.of(LOT, fixed("1000")), LotObligation.of(second, fixed("100")))
                .lots(LOT, second)
                .terms());
        Assessment assessment = assessor.assess(
                Journal.of(journal(
                        Stream.of(notified(), notice("m", "2022-11-03", "statement-2022-09-30")),
                        worked("a", A, "2022-09", "150"))),
                day("2023-01-10"));
        Standing standing = assessor.standing(
                assessment,
                List.of(LotPlan.of(LOT, Linear.overTheContract())),
                new FollowUpPolicy(new BigDecimal("0.75"), Optional.empty(), Rounding.NEAREST_HUNDREDTH, 30));
        String text = AssessmentText.of(assessment, standing, language);
        String heading = language == Language.FRENCH ? "\nAvancement" : "\nProgress";
        String journal = "\nJournal";

        assertGolden("standing", text.substring(text.indexOf(heading) + 1, text.indexOf(journal)), language);
        assertThat(text).startsWith(AssessmentText.of(assessment, language).substring(0, text.indexOf(heading)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hours_whose_price_is_not_known(Language language) {
        DatedValues<Money> wage = new DatedValues<>(
                "smic",
                List.of(new DatedValue<>(day("2022-05-01"), Money.parse("EUR 10.85"), PENALTIES)),
                day("2022-12-31"));
        Assessor assessor = Assessor.of(contract()
                .owing(fixed("2000"))
                .penalties(new PenaltyTerm.PerMissingHour(
                        new HourPrice.MultipleOf(
                                BigDecimal.valueOf(2), wage, HourPrice.ReferenceDay.LAST_DAY_OF_CONTRACT),
                        PenaltyTerm.PartHours.PRO_RATA,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        PENALTIES))
                .limitedBy(new PenaltyLimit(Optional.empty(), PenaltyLimit.Cumulation.HIGHEST_LINE, PENALTIES))
                .terms());
        Assessment assessment = assessor.assess(
                Journal.of(journal(Stream.of(notified()), worked("a", A, "2022-09", "150"))), day("2023-01-10"));
        FollowUpPolicy policy = new FollowUpPolicy(BigDecimal.ONE, Optional.empty(), Rounding.NEAREST_HUNDREDTH, 0);

        assertGolden(
                "unpriced",
                AssessmentText.of(assessment, assessor.standing(assessment, List.of(), policy), language),
                language);
    }

    @Test
    void the_standing_is_of_the_assessment() {
        Assessor assessor = Assessor.of(contract().terms());
        FollowUpPolicy policy = new FollowUpPolicy(BigDecimal.ONE, Optional.empty(), Rounding.NEAREST_HUNDREDTH, 0);
        Assessment first = assessor.assess(Journal.of(List.of(notified())), day("2022-07-02"));
        Assessment second = assessor.assess(Journal.of(List.of(notified())), day("2022-07-03"));

        assertRefused(
                "standing-of-other-assessment",
                () -> AssessmentText.of(first, assessor.standing(second, List.of(), policy), Language.FRENCH));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hours_neutralised_beyond_what_is_due_are_told(Language language) {
        Assessment assessment = contract()
                .owing(fixed("100"))
                .assess("2023-01-31", notified(), neutralised("s", "2022-12-01", LOT, "120"));

        assertThat(assessment.lots().get(0).neutralisedInExcess()).isEqualTo(Hours.of(20));
        assertThat(plain(AssessmentText.of(assessment, language)))
                .contains(
                        language == Language.FRENCH
                                ? "neutralisées au-delà de ce qui est dû, sans effet à ce jour : 20 h"
                                : "neutralised beyond what is due, without effect on that day: 20 h");
        assertThat(assessment.lots().get(0).derivation().render(language))
                .contains(language == Language.FRENCH ? "au-delà de ce qui est dû" : "beyond what is due");
        assertThat(contract()
                        .owing(fixed("100"))
                        .assess("2023-01-31", notified(), neutralised("s", "2022-12-01", LOT, "100"))
                        .lots()
                        .get(0)
                        .neutralisedInExcess())
                .isEqualTo(Hours.ZERO);
    }

    /** A declaration withdrawn, and one of so little that nothing of it falls on the day after the contract. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void a_reason_of_no_hours_is_not_told(Language language) {
        Event.Hire hire = hire("h", A, Employment.CDD, "2023-01-02");
        Event.Hire withdrawn = hire("h2", A, Employment.TEMPORARY, "2023-01-02");
        String text = AssessmentText.of(
                contract()
                        .endingOn("2023-03-30")
                        .assess(
                                "2023-12-31",
                                notified(),
                                hire,
                                withdrawn,
                                declared("d", hire, "2023-03", "0.01"),
                                declared("d2", withdrawn, "2023-02", "10"),
                                corrected("c", "2023-04-03", "d2", "0")),
                language);

        assertThat(text).containsPattern("(?m)^0[.,]01.h (pending|en attente)").doesNotContainPattern("(?m)^0.h ");
    }

    @Test
    void targets_within_the_hours_are_told_each_on_its_line() {
        SubTarget priority = target("habitants du quartier", List.of(), true, List.of());
        SubTarget workStudy = target("alternance", List.of(Employment.APPRENTICESHIP), false, List.of(priority));
        Assessment assessment = contract()
                .owing(new LotObligation(
                        LOT,
                        fixed("1000"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(workStudy)))
                .assess("2023-01-31", notified());

        assertThat(plain(AssessmentText.of(assessment, Language.FRENCH))).contains("""
                        alternance : 0 h comptées pour 300 h demandées, objectif non atteint
                        habitants du quartier : 0 h comptées pour 90 h demandées, objectif non atteint
                        """);
    }

    private static SubTarget target(
            String name, List<Employment> employments, boolean priority, List<SubTarget> within) {
        return new SubTarget(
                name,
                Percentage.of("30"),
                SubTarget.ShareOf.TO_PERFORM,
                employments,
                List.of(),
                priority,
                within,
                LegalReference.of("CCAP"));
    }

    /** Stories 3 and 8 of the market study, and a second lot that does not bear the clause. */
    static Assessment atTheEnd() {
        LotId lot2 = LotId.of("2");
        Event.Hire pending = hire("p", B, Employment.CDD, "2024-01-02");
        return contract()
                .lots(LOT, lot2)
                .assess(
                        "2026-08-31",
                        journal(
                                Stream.of(
                                        notified(),
                                        invoice("i-a", "2024-03-31", A, "1550000"),
                                        invoice("i-b", "2024-03-31", B, "930000"),
                                        invoice("i-c", "2024-03-31", C, "620000"),
                                        invoice("i-2", "2024-03-31", lot2, C, "48000.50")),
                                IntStream.rangeClosed(1, 9)
                                        .boxed()
                                        .flatMap(month -> worked("m" + month, A, "2023-0" + month, "151.67")),
                                worked("m10", B, "2023-10", "73.47"),
                                worked("m11", lot2, C, "2023-11", "35"),
                                Stream.of(
                                        pending,
                                        declared("d", pending, "2024-01", "84"),
                                        corrected("c", "2024-03-01", "d", "70.25"),
                                        neutralised("s", "2025-05-02", LOT, "60"),
                                        received("r1", "2022-10-14", "statement-2022-09-30"),
                                        received("r2", "2023-01-20", "statement-2022-12-31"),
                                        notice("m", "2026-07-20", "statement-2026-06-30"),
                                        received("r3", "2026-08-06", "statement-2026-06-30"))));
    }

    /** Each fault that an event can have, and an entry that could not be read. */
    static Assessment faulty() {
        Event.Hire hire = hire("h", "person-h", LOT, A, Employment.CDD, "2023-01-16", Optional.of(day("2023-03-15")));
        List<Event> events = List.of(
                notified(),
                hire,
                hire("stranger", CompanyId.of("X"), Employment.CDD, "2023-01-02"),
                new Event.Notification(EventId.of("notified-again"), day("2022-07-04")),
                invoice("twice", "2023-01-31", A, "1000"),
                invoice("twice", "2023-01-31", A, "1000"),
                invoice("conflict", "2023-01-31", A, "1000"),
                invoice("conflict", "2023-01-31", A, "2000"),
                invoice("early", "2022-06-30", A, "1000"),
                invoice("no-lot", "2023-01-31", LotId.of("9"), A, "1000"),
                new Event.Invoice(EventId.of("swiss"), day("2023-01-31"), LOT, A, Money.parse("CHF 1000")),
                new Event.InvoiceCorrected(
                        EventId.of("credit-early"), day("2023-01-30"), EventId.of("twice"), Money.parse("EUR 500")),
                new Event.InvoiceCorrected(
                        EventId.of("credit-of-nothing"), day("2023-02-28"), EventId.of("none"), Money.parse("EUR 0")),
                received("unasked", "2023-01-31", "statement-2022-12-30"),
                declared("nobody", hire("none", A, Employment.CDD, "2023-01-02"), "2023-02", "10"),
                new Event.HoursDeclared(
                        EventId.of("ahead"),
                        day("2023-01-31"),
                        hire.id(),
                        day("2023-02-01"),
                        day("2023-02-28"),
                        Hours.of(10)),
                declared("outside", hire, "2023-04", "10"),
                declared("hours", hire, "2023-02", "10"),
                declared("overlap", hire, "2023-02-14", "2023-02-16", "10"),
                corrected("of-nothing", "2023-05-02", "none", "10"),
                corrected("too-early", "2023-03-09", "hours", "10"),
                corrected("too-much", "2023-05-02", "hours", "800"),
                invoice("wrong", "2023-01-31", A, "3000"),
                withdrawn("wrong-withdrawn", "2023-05-02", "wrong"),
                withdrawn("wrong-withdrawn-again", "2023-05-03", "wrong"));
        Rejection unreadable = new Rejection(
                "hours-negative",
                "line 17, /hours",
                Text.of("les heures ne peuvent pas être négatives", "hours cannot be negative"));
        return Assessor.of(contract().withoutSettlement().terms())
                .assess(new Journal(events, List.of(unreadable)), day("2023-12-31"));
    }

    /** Also writes what came out below {@code target}, to be copied once it is reviewed. */
    private static void assertGolden(String name, Assessment assessment, Language language) {
        assertGolden(name, AssessmentText.of(assessment, language), language);
    }

    private static void assertGolden(String name, String text, Language language) {
        String file = "assessment-" + name + (language == Language.FRENCH ? "-fr" : "-en") + ".txt";
        try (InputStream in = AssessmentTextTest.class.getResourceAsStream("/golden/" + file)) {
            Path actual = Path.of("target/golden", file);
            Files.createDirectories(actual.getParent());
            Files.writeString(actual, text);
            assertThat(text).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
