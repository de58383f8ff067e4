package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.B;
import static fr.clausesociale.assessment.Contract21Bam048.C;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.invoice;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.perSlice;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.contract.Grouping;
import fr.clausesociale.contract.Grouping.Liability;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.Obligation.TriggerReading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A, B and C invoiced as much as each other, so that each owes a third. */
class SettlementTest {

    private static final CompanyId D = CompanyId.of("D");

    private static Stream<Event> invoices(CompanyId... companies) {
        return Stream.of(companies).map(company -> invoice("i-" + company, "2023-01-31", company, "1000"));
    }

    @Test
    void nothing_moves_while_no_company_is_above_its_share() {
        assertThat(settle("90", worked("a", A, "2023-02", "30"), worked("b", B, "2023-02", "10")))
                .containsExactly("A 0.00 h 0.00", "B 0.00 h 0.00", "C 0.00 h 0.00");
    }

    @Test
    void nothing_moves_while_no_company_is_below_its_share() {
        assertThat(settle(
                        "30",
                        worked("a", A, "2023-02", "30"),
                        worked("b", B, "2023-02", "10"),
                        worked("c", C, "2023-02", "10")))
                .containsExactly("A 0.00 h 0.00", "B 0.00 h 0.00", "C 0.00 h 0.00");
    }

    /** A did 30 hours for the others, who are 60 short: only the 30 that were done are settled. */
    @Test
    void a_surplus_is_shared_by_those_who_are_short() {
        assertThat(settle("90", worked("a", A, "2023-02", "60"), worked("b", B, "2023-02", "15")))
                .containsExactly("A 30.00 h 601.20", "B -10.00 h -200.40", "C -20.00 h -400.80");
    }

    /** A and B did 90 hours more than their shares, but C is only 30 short. */
    @Test
    void a_deficit_is_shared_by_those_who_did_more() {
        assertThat(settle("90", worked("a", A, "2023-02", "90"), worked("b", B, "2023-02", "60")))
                .containsExactly("A 20.00 h 400.80", "B 10.00 h 200.40", "C -30.00 h -601.20");
    }

    @Test
    void only_hours_that_count_are_settled() {
        Stream<Event> undecided =
                worked("a", A, "2023-02", "60").filter(event -> !(event instanceof Event.PersonDecided));

        assertThat(settle("90", undecided)).containsExactly("A 0.00 h 0.00", "B 0.00 h 0.00", "C 0.00 h 0.00");
    }

    /** 10.01 h × 20.04 € = 200.6004 €, which three companies cannot share equally. */
    @Test
    void cents_and_hundredths_left_over_are_shared_too() {
        List<String> lines = lines(contract()
                .heldBy(new Grouping(Liability.JOINT, List.of(A, B, C, D)))
                .owing(fixed("400"))
                .assess(
                        "2023-12-31",
                        journal(Stream.of(notified()), invoices(A, B, C, D), worked("a", A, "2023-02", "110.01"))));

        assertThat(lines)
                .containsExactly("A 10.01 h 200.60", "B -3.34 h -66.94", "C -3.34 h -66.93", "D -3.33 h -66.73");
    }

    /** A owes 10 + 30 hours and did 35, B owes 10 and did 15, C owes 10 and did none. */
    @Test
    void hours_are_settled_lot_by_lot_and_then_added_up() {
        LotId lot2 = LotId.of("2");
        List<String> lines = lines(contract()
                .lots(LOT, lot2)
                .owing(LotObligation.of(LOT, fixed("30")), LotObligation.of(lot2, fixed("30")))
                .assess(
                        "2023-12-31",
                        journal(
                                Stream.of(notified()),
                                invoices(A, B, C),
                                Stream.of(invoice("i2", "2023-01-31", lot2, A, "500")),
                                worked("a", LOT, A, "2023-02", "35"),
                                worked("b", lot2, B, "2023-02", "15"))));

        assertThat(lines).containsExactly("A 5.00 h 100.20", "B 5.00 h 100.20", "C -10.00 h -200.40");
    }

    @Test
    void a_company_that_gives_as_much_as_it_receives_settles_nothing() {
        LotId lot2 = LotId.of("2");
        List<String> lines = lines(contract()
                .lots(LOT, lot2)
                .owing(LotObligation.of(LOT, fixed("60")), LotObligation.of(lot2, fixed("60")))
                .assess(
                        "2023-12-31",
                        journal(
                                Stream.of(notified()),
                                invoices(A, B, C),
                                Stream.of(
                                        invoice("l1", "2023-01-31", lot2, A, "500"),
                                        invoice("l2", "2023-01-31", lot2, B, "500"),
                                        invoice("l3", "2023-01-31", lot2, C, "500")),
                                worked("a1", LOT, A, "2023-02", "30.68"),
                                worked("b1", LOT, B, "2023-02", "10.50"),
                                worked("c1", LOT, C, "2023-02", "18.82"),
                                worked("a2", lot2, A, "2023-03", "9.32"),
                                worked("b2", lot2, B, "2023-03", "25.78"),
                                worked("c2", lot2, C, "2023-03", "24.90"))));

        assertThat(lines).containsExactly("A 0.00 h 0.00", "B -3.72 h -74.55", "C 3.72 h 74.55");
    }

    @Test
    void hours_above_a_share_do_not_pay_for_what_another_lot_lacks() {
        LotId lot2 = LotId.of("2");
        List<String> lines = lines(contract()
                .lots(LOT, lot2)
                .owing(LotObligation.of(LOT, fixed("100")), LotObligation.of(lot2, fixed("100")))
                .assess(
                        "2023-12-31",
                        journal(
                                Stream.of(notified(), invoice("i1", "2023-01-31", LOT, A, "500")),
                                Stream.of(invoice("i2", "2023-01-31", lot2, B, "500")),
                                worked("a", LOT, A, "2023-02", "200"))));

        assertThat(lines).containsExactly("A 0.00 h 0.00", "B 0.00 h 0.00", "C 0.00 h 0.00");
    }

    @Test
    void a_lot_without_clause_is_not_settled() {
        LotId lot2 = LotId.of("2");
        Assessment assessment = contract()
                .lots(LOT, lot2)
                .owing(fixed("90"))
                .assess(
                        "2023-12-31",
                        journal(Stream.of(notified()), invoices(A, B, C), worked("a", lot2, A, "2023-02", "60")));

        assertThat(lines(assessment)).containsExactly("A 0.00 h 0.00", "B 0.00 h 0.00", "C 0.00 h 0.00");
    }

    @Test
    void a_lot_whose_shares_are_not_known_yet_holds_up_the_settlement() {
        LotId lot2 = LotId.of("2");
        Assessment assessment = contract()
                .lots(LOT, lot2)
                .owing(LotObligation.of(LOT, fixed("90")), LotObligation.of(lot2, fixed("90")))
                .assess("2023-12-31", journal(Stream.of(notified()), invoices(A, B, C)));

        assertThat(assessment.settlement()).isEmpty();
    }

    @Test
    void a_lot_that_owes_nothing_yet_does_not_hold_up_the_settlement() {
        LotId lot2 = LotId.of("2");
        Assessment assessment = contract()
                .lots(LOT, lot2)
                .owing(LotObligation.of(LOT, fixed("90")), LotObligation.of(lot2, perSlice(TriggerReading.EXCESS_ONLY)))
                .assess(
                        "2023-12-31",
                        journal(Stream.of(notified()), invoices(A, B, C), worked("a", A, "2023-02", "60")));

        assertThat(lines(assessment)).containsExactly("A 30.00 h 601.20", "B -15.00 h -300.60", "C -15.00 h -300.60");
    }

    @Test
    void a_settlement_tells_how_it_was_reached() {
        SettlementSheet sheet = assess("90", worked("a", A, "2023-02", "60"), worked("b", B, "2023-02", "30"))
                .settlement()
                .orElseThrow();

        assertThat(plain(sheet.derivation().render(Language.FRENCH))).isEqualTo("""
                        - heures faites pour d'autres : 30 h × 20,04 € = 601,20 € ; arrondi : heures réparties au centième d'heure, montant au centime le plus proche, au plus fort reste [Convention de groupement]
                          - A : 30 h à réaliser, 60 h comptées, reçoit 601,20 € pour 30 h
                          - B : 30 h à réaliser, 30 h comptées, ne doit ni ne reçoit rien
                          - C : 30 h à réaliser, 0 h comptées, doit 601,20 € pour 30 h
                        """);
    }

    @SafeVarargs
    private static List<String> settle(String due, Stream<Event>... worked) {
        return lines(assess(due, worked));
    }

    @SafeVarargs
    private static Assessment assess(String due, Stream<Event>... worked) {
        return contract()
                .owing(fixed(due))
                .assess("2023-12-31", journal(Stream.of(notified()), invoices(A, B, C), journal(worked).stream()));
    }

    private static List<String> lines(Assessment assessment) {
        return assessment.settlement().orElseThrow().lines().stream()
                .map(line -> line.company() + " " + line.settled() + " h "
                        + line.amount().getAmount())
                .toList();
    }
}
