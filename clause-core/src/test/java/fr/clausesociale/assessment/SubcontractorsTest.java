package fr.clausesociale.assessment;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.B;
import static fr.clausesociale.assessment.Contract21Bam048.C;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.invoice;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.validated;
import static fr.clausesociale.assessment.Contract21Bam048.withdrawn;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Grouping;
import fr.clausesociale.contract.Route;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.report.AssessmentText;
import fr.clausesociale.terms.CountingRule.PriorValidation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a subcontractor invoices and does is in the account of the member for which it works. */
class SubcontractorsTest {

    private static final CompanyId S = CompanyId.of("S");
    private static final CompanyId T = CompanyId.of("T");
    private static final LotId WITHOUT_CLAUSE = LotId.of("3");

    /** S works for A: 60,000 and 40,000 EUR invoiced beside 100,000 of B, so that A owes one half of 200 h. */
    private static final List<Event> INVOICED = List.of(
            notified(),
            invoice("i1", "2023-01-31", A, "60000"),
            invoice("i2", "2023-01-31", S, "40000"),
            invoice("i3", "2023-01-31", B, "100000"));

    @Test
    void what_a_subcontractor_invoices_and_does_is_in_the_account_of_its_member() {
        Assessment assessment = contract()
                .owing(fixed("200"))
                .assess(
                        "2023-03-31",
                        journal(
                                INVOICED.stream(),
                                Stream.of(accepted("s", A, S, "2022-07-01", "60")),
                                worked("a", A, "2023-01", "20"),
                                worked("s", S, "2023-01", "50"),
                                worked("b", B, "2023-01", "130")));
        LotPosition lot = assessment.lots().get(0);
        CompanyPosition member = lot.companies().get(0);
        CompanyPosition subcontractor = member.subcontractors().get(0);

        assertThat(assessment.journal().rejections()).isEmpty();
        assertThat(lot.tally().counted()).isEqualTo(Hours.of(200));
        assertThat(member.invoiced()).isEqualTo(euros("100000"));
        assertThat(member.due()).contains(Hours.of(100));
        assertThat(member.tally().counted()).isEqualTo(Hours.of(70));
        assertThat(member.balance()).contains(Hours.of(-30));
        assertThat(subcontractor.company()).isEqualTo(S);
        assertThat(subcontractor.invoiced()).isEqualTo(euros("40000"));
        assertThat(subcontractor.due()).contains(Hours.of(60));
        assertThat(subcontractor.balance()).contains(Hours.of(-10));
        assertThat(lot.companies().get(1).subcontractors()).isEmpty();
        // the members settle 30 h at 20.04 EUR, and S has no part in it
        assertThat(assessment.settlement().orElseThrow().lines())
                .extracting(line -> line.company() + " " + line.amount())
                .containsExactly("A EUR -601.20", "B EUR 601.20", "C EUR 0.00");
        assertThat(plain(AssessmentText.of(assessment, Language.FRENCH))).contains("dont S, sous-traitant");
        assertThat(plain(lot.derivation().render(Language.FRENCH)))
                .contains("dont S, sous-traitant de A : 40 000,00 € facturés, 60 h confiées, 50 h comptées")
                .contains("Acte spécial");
        assertThat(lot.derivation().render(Language.ENGLISH)).contains("of which S, subcontractor of A");
    }

    @Test
    void the_subcontractor_of_a_single_holder_is_told_too() {
        LotPosition lot = contract()
                .heldBy(Grouping.single(A))
                .withoutSettlement()
                .owing(fixed("200"))
                .assess(
                        "2023-03-31",
                        journal(
                                Stream.of(notified(), accepted("s", A, S, "2022-07-01", null)),
                                worked("s", S, "2023-01", "50")))
                .lots()
                .get(0);

        assertThat(lot.gap()).isEqualTo(Hours.of(150));
        assertThat(lot.companies().get(0).subcontractors().get(0).due()).isEmpty();
        assertThat(plain(lot.derivation().render(Language.FRENCH)))
                .contains("dont S, sous-traitant de A : 0,00 € facturés, sans heures convenues, 50 h comptées");
    }

    @Test
    void nobody_knows_it_before_it_is_accepted_nor_once_that_is_withdrawn() {
        List<Event> events = journal(
                Stream.of(notified(), accepted("s", A, S, "2022-07-01", null), withdrawn("w", "2023-06-01", "s")),
                worked("s", S, "2022-08", "50"));

        assertThat(rejections("2022-09-30", events)).isEmpty();
        assertThat(rejections("2023-06-01", events))
                .containsExactly("company-unknown event hire-s /company", "hire-unknown event hours-s /hire");
        assertThat(rejections("2022-07-31", worked("t", T, "2022-07", "1").toList()))
                .contains("not-notified event hire-t /on");
    }

    /** 31 h of January are 15 before the sixteenth and 16 from it on. */
    @Test
    void its_hours_count_from_the_day_that_the_acceptance_names() {
        Assessment assessment = contract()
                .owing(fixed("200"))
                .assess(
                        "2023-03-31",
                        journal(
                                Stream.of(notified(), accepted("s", A, S, "2023-01-16", null)),
                                worked("s", S, "2023-01", "31")));
        HoursPart early = assessment.lines().get(0).parts().get(0);

        assertThat(assessment.tally().counted()).isEqualTo(Hours.of(16));
        assertThat(assessment.tally().refused()).isEqualTo(Hours.of(15));
        assertThat(early.reason()).contains(HoursReason.BEFORE_SUBCONTRACT);
        assertThat(early.to()).isEqualTo(day("2023-01-15"));
        assertThat(plain(early.explanation().in(Language.FRENCH)))
                .contains("les heures de ce sous-traitant comptent à compter du 16 janvier 2023");
        assertThat(early.reference().orElseThrow().title()).isEqualTo("Acte spécial");
    }

    /** The subcontract begins on the eleventh, the validation comes on the twenty-first: ten days before each. */
    @Test
    void a_late_validation_comes_after_the_first_day_of_the_subcontract() {
        Event.Hire hire = hire("h", S, Employment.CDD, "2023-01-01");
        Assessment assessment = contract()
                .owing(fixed("200"))
                .counting(new PriorValidation(
                        List.of(Route.DIRECT_HIRE),
                        PriorValidation.Late.HOURS_FROM_VALIDATION,
                        LegalReference.of("CCAP", "art. 5")))
                .assess(
                        "2023-03-31",
                        notified(),
                        accepted("s", A, S, "2023-01-11", null),
                        hire,
                        Contract21Bam048.decided("e", hire, Verdict.ELIGIBLE),
                        validated("v", "2023-01-21", hire),
                        Contract21Bam048.declared("d", hire, "2023-01", "31"));

        assertThat(assessment.lines().get(0).parts())
                .extracting(HoursPart::reason)
                .containsExactly(
                        Optional.of(HoursReason.BEFORE_SUBCONTRACT),
                        Optional.of(HoursReason.BEFORE_VALIDATION),
                        Optional.empty());
        assertThat(assessment.lines().get(0).parts())
                .extracting(HoursPart::hours)
                .containsExactly(Hours.of(10), Hours.of(10), Hours.of(11));
    }

    @Test
    void a_subcontractor_is_accepted_once_on_a_lot_for_a_company_that_holds_the_contract() {
        assertThat(rejections(
                        "2022-09-30",
                        List.of(
                                notified(),
                                accepted("s1", A, S, "2022-07-01", null),
                                accepted("s2", B, S, "2022-07-01", null),
                                accepted("s3", T, T, "2022-07-01", null),
                                accepted("s4", A, C, "2022-07-01", null),
                                accepted("s5", LotId.of("9"), "2022-07-02"),
                                accepted("s6", WITHOUT_CLAUSE, "2022-07-02"))))
                .containsExactly(
                        "subcontractor-already-accepted event s2 /subcontractor",
                        "company-unknown event s3 /company",
                        "subcontractor-holds-contract event s4 /subcontractor",
                        "lot-unknown event s5 /lot",
                        "lot-without-clause event s6 /lot");
        assertThat(rejections("2027-01-01", List.of(notified(), accepted("late", LOT, "2026-12-01"))))
                .containsExactly("after-contract event late /on");
    }

    @Test
    void absurd_figures_are_refused() {
        assertRefused("subcontracted-hours-invalid", "/hours", () -> accepted("s", A, S, "2022-07-01", "0"));
        assertRefused("subcontracted-hours-invalid", "/hours", () -> accepted("s", A, S, "2022-07-01", "100000000"));
        assertRefused("event-day-invalid", "/from", () -> accepted("s", A, S, "1899-12-31", null));
    }

    private static List<String> rejections(String asOf, List<Event> events) {
        return contract()
                .lots(LOT, WITHOUT_CLAUSE)
                .owing(fixed("200"))
                .assess(asOf, events)
                .journal()
                .rejections()
                .stream()
                .map(SubcontractorsTest::told)
                .toList();
    }

    private static String told(Rejection rejection) {
        return rejection.code() + " " + rejection.place();
    }

    private static Event accepted(String id, CompanyId company, CompanyId subcontractor, String from, String hours) {
        return accepted(id, "2022-07-02", LOT, company, subcontractor, from, Optional.ofNullable(hours));
    }

    private static Event accepted(String id, LotId lot, String on) {
        return accepted(id, on, lot, A, T, on, Optional.of("10"));
    }

    private static Event accepted(
            String id,
            String on,
            LotId lot,
            CompanyId company,
            CompanyId subcontractor,
            String from,
            Optional<String> hours) {
        return new Event.SubcontractorAccepted(
                EventId.of(id),
                day(on),
                lot,
                company,
                subcontractor,
                day(from),
                hours.map(Hours::of),
                LegalReference.of("Acte spécial"));
    }
}
