package fr.clausesociale.assessment;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.B;
import static fr.clausesociale.assessment.Contract21Bam048.C;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.PENALTIES;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.invoice;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.missed;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.contract.Grouping;
import fr.clausesociale.contract.StatedSplit;
import fr.clausesociale.contract.StatedSplit.CompanyShare;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.report.AssessmentText;
import fr.clausesociale.terms.HourPrice;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.PenaltyTerm.PartHours;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the companies of a grouping have to do, and from which of them penalties are withheld. */
class GroupingTest {

    private static final LegalReference LETTER = LegalReference.of("Lettre du mandataire");
    private static final StatedSplit SPLIT = split(share(A, "50"), share(B, "33.34"), share(C, "16.66"));

    /** 200 h by 50, 33.34 and 16.66 %, though B alone has invoiced. */
    @Test
    void a_stated_split_holds_whatever_was_invoiced() {
        LotPosition lot = contract()
                .owing(new LotObligation(
                        LOT,
                        fixed("200"),
                        Optional.empty(),
                        Optional.of(SPLIT),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .assess("2023-01-31", notified(), invoice("i", "2022-12-31", B, "1000"))
                .lots()
                .get(0);

        assertThat(lot.companies())
                .extracting(company -> company.due().orElseThrow())
                .containsExactly(Hours.of(100), Hours.of("66.68"), Hours.of("33.32"));
        assertThat(plain(lot.derivation().render(Language.FRENCH)))
                .contains("part de chaque entreprise, selon la répartition convenue")
                .contains("[Lettre du mandataire]");
    }

    @Test
    void a_company_that_the_split_does_not_name_owes_nothing() {
        LotPosition lot = contract()
                .owing(new LotObligation(
                        LOT,
                        fixed("200"),
                        Optional.empty(),
                        Optional.of(split(share(C, "100"))),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .assess("2023-01-31", journal(Stream.of(notified()), worked("w", A, "2023-01", "10")))
                .lots()
                .get(0);

        assertThat(lot.companies())
                .extracting(company -> company.due().orElseThrow())
                .containsExactly(Hours.ZERO, Hours.ZERO, Hours.of(200));
        assertThat(lot.companies().get(0).balance())
                .contains(lot.companies().get(0).tally().counted());
    }

    @Test
    void penalties_are_withheld_from_the_lead_until_it_says_how_they_are_shared() {
        Contract21Bam048 contract = contract().owing(fixed("100.01")).withholdingFromLead();
        Event first = said("s1", "2026-08-01", split(share(A, "100")));
        Event second = said("s2", "2026-09-01", SPLIT);

        assertThat(withheld(contract, "2026-07-31", first, second)).containsExactly("A EUR 20002.00");
        assertThat(withheld(contract, "2026-08-31", second, first)).containsExactly("A EUR 20002.00");
        assertThat(withheld(contract, "2026-09-30", second, first))
                .containsExactly("A EUR 10001.00", "B EUR 6668.67", "C EUR 3332.33");
        assertThat(plain(AssessmentText.of(contract.assess("2026-07-31", notified()), Language.FRENCH)))
                .contains(
                        "retenu sur A : 20 002,00 € (retenu sur le mandataire, qui n'a pas encore dit comment les pénalités se"
                                + " répartissent)");
        assertThat(plain(AssessmentText.of(contract.assess("2026-09-30", notified(), second), Language.FRENCH)))
                .contains("retenu sur B : 6 668,67 € (33,34 % de 20 002,00 € = 6 668,67 €, selon le mandataire)");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15, false", "2026-07-31, true"})
    void what_is_withheld_is_the_least_if_the_price_of_missing_hours_is_not_known(String asOf, boolean least) {
        DatedValues<Money> wage = new DatedValues<>(
                "wage", List.of(new DatedValue<>(day("2022-01-01"), euros("10.57"), LETTER)), day("2022-12-31"));
        Contract21Bam048 contract = contract()
                .owing(fixed("100"))
                .withholdingFromLead()
                .penalties(
                        new PenaltyTerm.PerMissingHour(
                                new HourPrice.MultipleOf(BigDecimal.ONE, wage, HourPrice.ReferenceDay.ASSESSMENT),
                                PartHours.PRO_RATA,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                PENALTIES),
                        new PenaltyTerm.PerMissedAction(euros("500"), PENALTIES));
        Event missed = missed("a", "2023-01-05", "kick-off-meeting");
        Event said = said("s", "2026-06-10", split(share(B, "100")));

        for (Event[] events : new Event[][] {{notified(), missed}, {notified(), missed, said}}) {
            Assessment assessment = contract.assess(asOf, events);
            assertThat(plain(AssessmentText.of(assessment, Language.FRENCH))
                            .contains("montant minimal, sans les heures"))
                    .isEqualTo(least);
            assertThat(AssessmentText.of(assessment, Language.ENGLISH).contains("the least amount, without the hours"))
                    .isEqualTo(least);
            assertThat(assessment.penalties().withheld().get(0).amount()).isEqualTo(euros("500"));
        }
    }

    @Test
    void without_such_an_article_nothing_is_said_of_it_and_the_statement_is_rejected() {
        Assessment assessment =
                contract().owing(fixed("100")).assess("2026-09-30", notified(), said("s", "2026-08-01", SPLIT));

        assertThat(assessment.penalties().withheld()).isEmpty();
        assertThat(assessment.journal().rejections())
                .extracting(Rejection::code)
                .containsExactly("withholding-not-in-terms");
    }

    @Test
    void a_stranger_has_no_share() {
        CompanyId stranger = CompanyId.of("X");

        assertThat(contract()
                        .withholdingFromLead()
                        .assess("2026-09-30", notified(), said("s", "2026-08-01", split(share(stranger, "100"))))
                        .journal()
                        .rejections())
                .extracting(Rejection::code)
                .containsExactly("share-of-stranger");
        assertRefused(
                "company-unknown",
                "/obligations/0/split/shares/1/company",
                () -> contract()
                        .owing(new LotObligation(
                                LOT,
                                fixed("1"),
                                Optional.empty(),
                                Optional.of(split(share(A, "50"), share(stranger, "50"))),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()))
                        .terms());
    }

    @Test
    void shares_that_make_more_or_less_than_a_whole_are_refused() {
        assertRefused("shares-not-whole", "/shares", () -> split(share(A, "50"), share(B, "49.99")));
        assertRefused("shares-not-whole", "/shares", () -> split(share(A, "50"), share(B, "50.01")));
        assertRefused("shares-not-whole", "/shares", () -> split());
        assertRefused("company-duplicated", "/shares/1/company", () -> split(share(A, "50"), share(A, "50")));
        assertRefused("share-invalid", "/share", () -> share(A, "0"));
        assertRefused(
                "withholding-without-grouping",
                "/withheldFromLead",
                () -> contract()
                        .heldBy(Grouping.single(A))
                        .withoutSettlement()
                        .withholdingFromLead()
                        .terms());
    }

    private static List<String> withheld(Contract21Bam048 contract, String asOf, Event... events) {
        Assessment assessment = contract.assess(asOf, journal(Stream.of(notified()), Stream.of(events)));
        assertThat(assessment.journal().rejections()).isEmpty();
        return assessment.penalties().withheld().stream()
                .map(one -> one.company() + " " + one.amount())
                .toList();
    }

    private static Event said(String id, String on, StatedSplit split) {
        return new Event.PenaltiesSplit(EventId.of(id), day(on), split);
    }

    private static StatedSplit split(CompanyShare... shares) {
        return new StatedSplit(List.of(shares), LETTER);
    }

    private static CompanyShare share(CompanyId company, String percent) {
        return new CompanyShare(company, Percentage.of(percent));
    }
}
