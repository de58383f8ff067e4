package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.B;
import static fr.clausesociale.assessment.Contract21Bam048.C;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.invoice;
import static fr.clausesociale.assessment.Contract21Bam048.invoiceCorrected;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.neutralised;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.Language;
import fr.clausesociale.contract.Grouping;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.LotObligation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private static final LotId LOT_2 = LotId.of("2");

    @Test
    void a_lot_without_clause_owes_nothing_which_is_not_zero() {
        Assessment assessment = contract()
                .lots(LOT, LOT_2)
                .assess(
                        "2024-12-31",
                        journal(
                                Stream.of(notified(), invoice("i", "2023-01-31", LOT_2, A, "5000000")),
                                worked("w", LOT_2, A, "2023-02", "100")));

        LotPosition without = assessment.lots().get(1);
        assertThat(without.lot()).isEqualTo(LOT_2);
        assertThat(without.due()).isEmpty();
        assertThat(without.toPerform()).isEqualTo(Hours.ZERO);
        assertThat(without.gap()).isEqualTo(Hours.ZERO);
        assertThat(without.invoiced()).isEqualTo(euros("5000000"));
        assertThat(without.tally().refused()).isEqualTo(Hours.of(100));
        assertThat(without.companies()).extracting(CompanyPosition::due).containsOnly(Optional.empty());
        assertThat(assessment.penalties().lines()).isEmpty();
        assertThat(assessment.lots().get(0).due()).contains(Hours.ZERO);
    }

    @Test
    void lots_come_in_the_order_of_the_contract_and_do_not_mix() {
        Assessment assessment = contract()
                .lots(LOT_2, LOT)
                .owing(LotObligation.of(LOT, fixed("100")), LotObligation.of(LOT_2, fixed("50")))
                .assess(
                        "2024-12-31",
                        journal(
                                Stream.of(
                                        notified(),
                                        invoice("i1", "2023-01-31", LOT, A, "1000"),
                                        invoice("i2", "2023-01-31", LOT_2, A, "2000"),
                                        neutralised("s", "2023-05-02", LOT_2, "10")),
                                worked("w1", LOT, A, "2023-02", "30"),
                                worked("w2", LOT_2, A, "2023-03", "25")));

        assertThat(assessment.lots())
                .extracting(LotPosition::lot, LotPosition::invoiced, LotPosition::toPerform, LotPosition::gap)
                .containsExactly(
                        tuple(LOT_2, euros("2000"), Hours.of(40), Hours.of(15)),
                        tuple(LOT, euros("1000"), Hours.of(100), Hours.of(70)));
        assertThat(assessment.tally().counted()).isEqualTo(Hours.of(55));
    }

    @Test
    void neutralised_hours_add_up_and_leave_no_less_than_nothing() {
        LotPosition some = fixed100(neutralisedTwice("40", "50"));
        LotPosition all = fixed100(neutralisedTwice("60", "50"));

        assertThat(some.neutralised()).isEqualTo(Hours.of(90));
        assertThat(some.toPerform()).isEqualTo(Hours.of(10));
        assertThat(all.neutralised()).isEqualTo(Hours.of(110));
        assertThat(all.toPerform()).isEqualTo(Hours.ZERO);
        assertThat(all.due()).contains(Hours.of(100));
    }

    @Test
    void more_than_what_is_due_is_no_gap() {
        LotPosition lot = contract()
                .owing(fixed("100"))
                .assess("2024-12-31", journal(Stream.of(notified()), worked("w", A, "2023-02", "120")))
                .lots()
                .get(0);

        assertThat(lot.gap()).isEqualTo(Hours.ZERO);
    }

    @Test
    void a_single_holder_owes_everything() {
        Assessment assessment = contract()
                .heldBy(Grouping.single(A))
                .withoutSettlement()
                .owing(fixed("100"))
                .assess("2024-12-31", journal(Stream.of(notified()), worked("w", A, "2023-02", "30")));

        assertThat(assessment.lots().get(0).companies())
                .extracting(CompanyPosition::due, CompanyPosition::balance)
                .containsExactly(tuple(Optional.of(Hours.of(100)), Optional.of(Hours.of(-70))));
        assertThat(assessment.settlement()).isEmpty();
    }

    @Test
    void companies_that_did_not_agree_to_settle_owe_their_shares_all_the_same() {
        Assessment assessment = contract()
                .withoutSettlement()
                .owing(fixed("100"))
                .assess(
                        "2024-12-31",
                        journal(
                                Stream.of(
                                        notified(),
                                        invoice("i1", "2023-01-31", A, "1000"),
                                        invoice("i2", "2023-01-31", B, "3000")),
                                worked("w", A, "2023-02", "30")));

        assertThat(assessment.lots().get(0).companies())
                .extracting(CompanyPosition::due, CompanyPosition::balance)
                .containsExactly(
                        tuple(Optional.of(Hours.of(25)), Optional.of(Hours.of(5))),
                        tuple(Optional.of(Hours.of(75)), Optional.of(Hours.of(-75))),
                        tuple(Optional.of(Hours.ZERO), Optional.of(Hours.ZERO)));
        assertThat(assessment.settlement()).isEmpty();
    }

    @Test
    void shares_are_not_known_before_anything_is_invoiced() {
        Assessment assessment = contract().owing(fixed("100")).assess("2024-12-31", notified());

        assertThat(assessment.lots().get(0).due()).contains(Hours.of(100));
        assertThat(assessment.lots().get(0).companies())
                .extracting(CompanyPosition::due)
                .containsOnly(Optional.empty());
        assertThat(assessment.settlement()).isEmpty();
    }

    @Test
    void a_company_that_invoiced_nothing_owes_nothing() {
        List<CompanyPosition> companies = contract()
                .owing(fixed("100"))
                .assess(
                        "2024-12-31",
                        notified(),
                        invoice("i1", "2023-01-31", A, "1000"),
                        invoice("i2", "2023-02-28", A, "2000"),
                        invoice("i3", "2023-02-28", C, "1000"))
                .lots()
                .get(0)
                .companies();

        assertThat(companies)
                .extracting(CompanyPosition::company, CompanyPosition::invoiced, CompanyPosition::due)
                .containsExactly(
                        tuple(A, euros("3000"), Optional.of(Hours.of(75))),
                        tuple(B, euros("0"), Optional.of(Hours.ZERO)),
                        tuple(C, euros("1000"), Optional.of(Hours.of(25))));
    }

    @Test
    void the_latest_correction_of_an_invoice_holds_from_its_day_on() {
        List<Event> events = List.of(
                notified(),
                invoice("i", "2023-01-31", A, "1000"),
                invoiceCorrected("k2", "2023-04-01", "i", "300"),
                invoiceCorrected("k1", "2023-03-01", "i", "700"),
                invoiceCorrected("k3", "2023-04-01", "i", "0"));

        assertThat(invoiced("2023-02-28", events)).isEqualTo(euros("1000"));
        assertThat(invoiced("2023-03-01", events)).isEqualTo(euros("700"));
        assertThat(invoiced("2023-04-01", events)).isEqualTo(euros("0"));
    }

    @Test
    void a_correction_of_an_invoice_changes_what_is_due_and_whose_it_is() {
        LotPosition lot = contract()
                .assess(
                        "2024-12-31",
                        notified(),
                        invoice("i1", "2023-01-31", A, "2000000"),
                        invoice("i2", "2023-01-31", B, "2000000"),
                        invoiceCorrected("k", "2023-03-01", "i2", "1000000"))
                .lots()
                .get(0);

        assertThat(lot.due()).contains(Hours.of(1500));
        assertThat(lot.companies())
                .extracting(CompanyPosition::due)
                .containsExactly(Optional.of(Hours.of(1000)), Optional.of(Hours.of(500)), Optional.of(Hours.ZERO));
        assertThat(plain(lot.derivation().render(Language.FRENCH)))
                .contains("""
                  - facture i2 (B) : 2 000 000,00 € (au 31 janvier 2023)
                    - corrigée par k : 1 000 000,00 € (au 1er mars 2023)
                """)
                .doesNotContain("facture i1");
    }

    private static Money invoiced(String asOf, List<Event> events) {
        return contract().assess(asOf, events).lots().get(0).invoiced();
    }

    @Test
    void nothing_to_perform_is_shared_even_before_anything_is_invoiced() {
        Assessment assessment = contract().assess("2024-12-31", notified());

        assertThat(assessment.lots().get(0).companies())
                .extracting(CompanyPosition::due)
                .containsOnly(Optional.of(Hours.ZERO));
    }

    @Test
    void a_position_tells_how_it_was_reached() {
        LotPosition lot = contract()
                .assess(
                        "2024-12-31",
                        journal(
                                Stream.of(
                                        notified(),
                                        invoice("i1", "2023-01-31", A, "2000000"),
                                        invoice("i2", "2023-01-31", B, "1000000"),
                                        neutralised("s", "2023-05-02", LOT, "60")),
                                worked("w", A, "2023-02", "100.5")))
                .lots()
                .get(0);

        assertThat(plain(lot.derivation().render(Language.FRENCH))).isEqualTo("""
                        - à réaliser : 1 440 h ; comptées : 100,5 h ; manquantes : 1 339,5 h
                          - heures dues : 1 500 h (1 h par tranche de 2 000,00 €) [CCAP 21_BAM_048, art. 1.4]
                            - facturé : 3 000 000,00 €
                            - seuil de déclenchement de 2 700 000,00 € atteint : tout compte depuis le premier euro
                            - montant qui compte : 3 000 000,00 € ÷ 2 000,00 €, tranches entières
                          - heures neutralisées : 60 h (au 2 mai 2023) [Avenant n° 2]
                          - déclarées : 100,5 h = comptées 100,5 h + en attente 0 h + refusées 0 h
                          - part de chaque entreprise, selon ce qu'elle a facturé ; arrondi : au centième d'heure, au plus fort reste
                            - A : 2 000 000,00 € facturés, 960 h à réaliser, 100,5 h comptées
                            - B : 1 000 000,00 € facturés, 480 h à réaliser, 0 h comptées
                            - C : 0,00 € facturés, 0 h à réaliser, 0 h comptées
                        """);
    }

    private static LotPosition fixed100(Stream<Event> events) {
        return contract()
                .owing(fixed("100"))
                .assess("2024-12-31", journal(Stream.of(notified()), events))
                .lots()
                .get(0);
    }

    private static Stream<Event> neutralisedTwice(String first, String second) {
        return Stream.of(neutralised("s1", "2023-05-02", LOT, first), neutralised("s2", "2023-06-02", LOT, second));
    }
}
