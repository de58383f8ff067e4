package fr.clausesociale.assessment;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.CLAUSE;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.invoice;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PartId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.terms.AmendmentRule;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.Obligation;
import fr.clausesociale.terms.Obligation.HoursPerSlice;
import fr.clausesociale.terms.Obligation.SliceReading;
import fr.clausesociale.terms.OptionalPart;
import fr.clausesociale.terms.OptionalPart.LotHours;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a lot owes beyond one figure: an offer above the tender, tranches, renewals and amendments. */
class DueHoursTest {

    private static final LotId LOT_2 = LotId.of("2");
    private static final LegalReference AMENDMENT = LegalReference.of("Avenant n° 1");

    private static final OptionalPart TRANCHE = new OptionalPart(
            PartId.of("tranche-2"),
            OptionalPart.Kind.OPTIONAL_TRANCHE,
            Optional.empty(),
            List.of(new LotHours(LOT, Hours.of("120.5"))),
            CLAUSE);
    private static final OptionalPart RENEWAL = new OptionalPart(
            PartId.of("renewal-1"),
            OptionalPart.Kind.RENEWAL,
            Optional.of(day("2027-06-30")),
            List.of(new LotHours(LOT, Hours.of(80))),
            CLAUSE);

    /** The court of Rennes, 2026: a commitment in the offer above the minimum of the tender binds. */
    @ParameterizedTest
    @CsvSource({"300, 490, 490", "490, 300, 490", "490, 490, 490"})
    void the_larger_of_tender_and_offer_binds(String minimum, String offer, String due) {
        LotPosition lot = contract()
                .owing(new LotObligation(
                        LOT,
                        fixed(minimum),
                        Optional.of(fixed(offer)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .assess("2023-01-31", notified())
                .lots()
                .get(0);

        assertThat(lot.due()).contains(Hours.of(due));
        assertThat(plain(lot.derivation().render(Language.FRENCH)))
                .contains("offre de l'entreprise : " + offer + " h")
                .contains("minimum du marché : " + minimum + " h")
                .contains("la plus élevée s'impose");
    }

    /** 35 h for each 100,000 €, but at least the 500 h of the offer. */
    @ParameterizedTest
    @CsvSource({"1000000, 500", "2000000, 700"})
    void which_is_larger_is_asked_at_each_date(String invoiced, String due) {
        Obligation perSlice = HoursPerSlice.of(euros("100000"), Hours.of(35), SliceReading.PRO_RATA, CLAUSE);
        Contract21Bam048 contract = contract()
                .owing(new LotObligation(
                        LOT,
                        perSlice,
                        Optional.of(fixed("500")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));

        assertThat(due(contract, "2023-01-31", invoice("i", "2022-12-01", A, invoiced)))
                .isEqualTo(Hours.of(due));
    }

    @Test
    void a_tranche_is_due_once_it_is_affirmed() {
        Contract21Bam048 contract = contract().owing(fixed("300")).with(TRANCHE, RENEWAL);
        Event affirmed = activated("p", "2023-03-01", "tranche-2");

        assertThat(due(contract, "2023-02-28", affirmed)).isEqualTo(Hours.of(300));
        assertThat(due(contract, "2023-03-01", affirmed)).isEqualTo(Hours.of("420.5"));
        assertThat(plain(contract.assess("2023-03-01", notified(), affirmed)
                        .lots()
                        .get(0)
                        .derivation()
                        .render(Language.FRENCH)))
                .contains("""
                          - heures dues : 420,5 h
                            - heures dues : 300 h, fixées par le marché [CCAP 21_BAM_048, art. 1.4]
                            - tranche optionnelle tranche-2 affermie : + 120,5 h (au 1er mars 2023) [CCAP 21_BAM_048, art. 1.4]
                        """);
    }

    @Test
    void a_renewal_makes_the_contract_last_longer() {
        Contract21Bam048 contract = contract().owing(fixed("300")).with(RENEWAL);
        List<Event> events = journal(Stream.of(notified()), worked("w", A, "2026-08", "100"));
        List<Event> renewed = journal(events.stream(), Stream.of(activated("p", "2026-06-01", "renewal-1")));

        Assessment ended = contract.assess("2026-12-31", events);
        Assessment running = contract.assess("2026-12-31", renewed);

        assertThat(ended.tally().counted()).isEqualTo(Hours.ZERO);
        assertThat(ended.penalties().incurred()).isEqualTo(euros("60000"));
        assertThat(running.tally().counted()).isEqualTo(Hours.of(100));
        assertThat(running.lots().get(0).due()).contains(Hours.of(380));
        assertThat(running.penalties().incurred()).isEqualTo(euros("0"));
        assertThat(running.penalties().exposure()).isEqualTo(euros("56000"));
        assertThat(running.documents()).hasSizeGreaterThan(ended.documents().size());
        assertThat(contract.assess("2027-07-01", renewed).penalties().incurred())
                .isEqualTo(euros("56000"));
    }

    @Test
    void a_renewal_after_the_end_and_parts_that_are_none_are_rejected() {
        assertThat(contract()
                        .owing(fixed("300"))
                        .with(TRANCHE, RENEWAL)
                        .assess(
                                "2026-12-31",
                                notified(),
                                activated("p1", "2023-01-01", "tranche-2"),
                                activated("p2", "2023-01-02", "tranche-2"),
                                activated("p3", "2023-01-03", "tranche-3"),
                                activated("p4", "2026-07-01", "renewal-1"))
                        .journal()
                        .rejections())
                .extracting(rejection -> rejection.place() + " " + rejection.code())
                .containsExactly(
                        "event p2 /part part-already-activated",
                        "event p3 /part part-unknown",
                        "event p4 /on after-contract");
    }

    /** 300 h × 1,300,000 / 1,000,000 = 390 h, then × 1,250,001 / 1,300,000 = 375.0003 h. */
    @Test
    void an_amendment_changes_hours_like_the_amount_and_is_rounded_once() {
        Contract21Bam048 contract = proportional(new Rounding(Hours.of(1), RoundingMode.UP));
        Event first = amended("v1", "2023-02-01", "1300000", null);
        Event second = amended("v2", "2023-03-01", "1250001", null);

        assertThat(due(contract, "2023-01-31", first, second)).isEqualTo(Hours.of(300));
        assertThat(due(contract, "2023-02-28", first, second)).isEqualTo(Hours.of(390));
        assertThat(due(contract, "2023-03-31", second, first)).isEqualTo(Hours.of(376));
        assertThat(plain(contract.assess("2023-03-31", notified(), first, second)
                        .lots()
                        .get(0)
                        .derivation()
                        .render(Language.FRENCH)))
                .contains("avenant : montant de 1 000 000,00 € à 1 300 000,00 €, les heures changent dans la même"
                        + " proportion (au 1er février 2023) [Avenant n° 1]")
                .contains("avenant : montant de 1 300 000,00 € à 1 250 001,00 €");
    }

    @Test
    void hours_that_an_amendment_gives_replace_what_was_due_and_later_tranches_come_on_top() {
        Contract21Bam048 contract = proportional(Rounding.NEAREST_HOUR).with(TRANCHE);

        assertThat(due(
                        contract,
                        "2023-12-31",
                        amended("v1", "2023-02-01", "1300000", null),
                        amended("v2", "2023-03-01", null, "250.25"),
                        activated("p", "2023-04-01", "tranche-2")))
                .isEqualTo(Hours.of("370.75"));
        assertThat(due(contract, "2023-12-31", amended("v", "2023-02-01", null, "0")))
                .isEqualTo(Hours.ZERO);
    }

    /** 300 h × 1,300,000 / 1,000,000 = 390 h, and the 120.5 h of the tranche, whose amount is not that of the lot. */
    @ParameterizedTest
    @CsvSource({
        "p, 2023-02-01, v, 2023-03-01",
        "p, 2023-03-01, v, 2023-02-01",
        "a, 2023-02-01, z, 2023-02-01",
        "z, 2023-02-01, a, 2023-02-01",
    })
    void hours_of_a_tranche_do_not_grow_with_the_amount_whatever_comes_first(
            String part, String activated, String amendment, String amended) {
        Contract21Bam048 contract =
                proportional(new Rounding(Hours.of("0.5"), RoundingMode.UP)).with(TRANCHE);

        assertThat(due(
                        contract,
                        "2023-12-31",
                        activated(part, activated, "tranche-2"),
                        amended(amendment, amended, "1300000", null)))
                .isEqualTo(Hours.of("510.5"));
    }

    @Test
    void hours_given_in_all_on_the_day_of_a_tranche_are_those_of_the_tranche_too() {
        Contract21Bam048 contract = proportional(Rounding.NEAREST_HOUR).with(TRANCHE);

        assertThat(due(
                        contract,
                        "2023-12-31",
                        amended("a", "2023-02-01", null, "400"),
                        activated("z", "2023-02-01", "tranche-2")))
                .isEqualTo(Hours.of(400));
    }

    @Test
    void an_amendment_of_the_amount_alone_needs_a_rule() {
        Event amended = amended("v", "2023-02-01", "1300000", null);
        Contract21Bam048 unchanged = contract()
                .owing(new LotObligation(
                        LOT,
                        fixed("300"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new AmendmentRule.Unchanged(CLAUSE)),
                        Optional.empty(),
                        List.of()));

        assertThat(contract()
                        .owing(fixed("300"))
                        .assess("2023-02-28", notified(), amended)
                        .journal()
                        .rejections())
                .extracting(Rejection::code)
                .containsExactly("amendment-rule-missing");
        assertThat(due(unchanged, "2023-02-28", amended)).isEqualTo(Hours.of(300));
        assertThat(due(contract(), "2023-02-28", amended))
                .as("due follows the invoices")
                .isEqualTo(Hours.ZERO);
    }

    @Test
    void amendments_before_the_notification_or_of_lots_without_clause_are_rejected() {
        assertThat(contract()
                        .lots(LOT, LOT_2)
                        .owing(fixed("300"))
                        .assess(
                                "2023-12-31",
                                notified(),
                                amended("v1", "2022-06-30", null, "10"),
                                new Event.Amended(
                                        EventId.of("v2"),
                                        day("2023-01-01"),
                                        LOT_2,
                                        Optional.empty(),
                                        Optional.of(Hours.of(10)),
                                        AMENDMENT),
                                new Event.Amended(
                                        EventId.of("v3"),
                                        day("2023-01-01"),
                                        LOT,
                                        Optional.of(Money.parse("CHF 10")),
                                        Optional.of(Hours.of(10)),
                                        AMENDMENT))
                        .journal()
                        .rejections())
                .extracting(rejection -> rejection.place() + " " + rejection.code())
                .containsExactly(
                        "event v1 /on before-notification",
                        "event v2 /lot lot-without-clause",
                        "event v3 /amount/currency currency-mismatch");
    }

    @Test
    void what_contradicts_itself_is_refused() {
        assertRefused(
                "amendment-rule-useless",
                "/amendments",
                () -> new LotObligation(
                        LOT,
                        HoursPerSlice.of(euros("2000"), Hours.of(1), SliceReading.FULL, CLAUSE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new AmendmentRule.Unchanged(CLAUSE)),
                        Optional.empty(),
                        List.of()));
        assertRefused(
                "part-empty",
                "/hours",
                () -> new OptionalPart(PartId.of("x"), OptionalPart.Kind.RENEWAL, Optional.empty(), List.of(), CLAUSE));
        assertRefused(
                "part-end-invalid",
                "/parts/0/endsOn",
                () -> contract()
                        .with(new OptionalPart(
                                PartId.of("x"),
                                OptionalPart.Kind.RENEWAL,
                                Optional.of(LocalDate.of(2026, 6, 30)),
                                List.of(),
                                CLAUSE))
                        .terms());
        assertRefused(
                "part-duplicated",
                "/parts/1/id",
                () -> contract().with(TRANCHE, TRANCHE).terms());
        assertRefused(
                "lot-without-clause",
                "/parts/0/hours/0/lot",
                () -> contract()
                        .lots(LOT, LOT_2)
                        .owing(LotObligation.of(LOT_2, fixed("10")))
                        .with(TRANCHE)
                        .terms());
        assertRefused(
                "amendment-empty",
                () -> new Event.Amended(
                        EventId.of("v"), day("2023-01-01"), LOT, Optional.empty(), Optional.empty(), AMENDMENT));
    }

    private static Contract21Bam048 proportional(Rounding rounding) {
        return contract()
                .owing(new LotObligation(
                        LOT,
                        fixed("300"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new AmendmentRule.Proportional(euros("1000000"), rounding, CLAUSE)),
                        Optional.empty(),
                        List.of()));
    }

    private static Hours due(Contract21Bam048 contract, String asOf, Event... events) {
        Assessment assessment = contract.assess(asOf, journal(Stream.of(notified()), Stream.of(events)));
        assertThat(assessment.journal().rejections()).isEmpty();
        return assessment.lots().get(0).due().orElseThrow();
    }

    private static Event activated(String id, String on, String part) {
        return new Event.PartActivated(EventId.of(id), day(on), PartId.of(part));
    }

    private static Event amended(String id, String on, String euros, String hours) {
        return new Event.Amended(
                EventId.of(id),
                day(on),
                LOT,
                Optional.ofNullable(euros).map(Contract21Bam048::euros),
                Optional.ofNullable(hours).map(Hours::of),
                AMENDMENT);
    }
}
