package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.B;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.notice;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static fr.clausesociale.assessment.Contract21Bam048.received;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.contract.Grouping;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.PenaltyTerm.PartHours;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PenaltiesTest {

    @Test
    void nothing_missing_costs_nothing() {
        PenaltySheet sheet = contract()
                .owing(fixed("100"))
                .assess("2027-01-01", journal(Stream.of(notified()), worked("w", A, "2023-02", "100")))
                .penalties();

        assertThat(sheet)
                .isEqualTo(new PenaltySheet(List.of(), List.of(), List.of(), euros("0"), euros("0"), List.of()));
    }

    @Test
    void surplus_on_one_lot_does_not_make_up_for_another() {
        LotId lot2 = LotId.of("2");
        PenaltySheet sheet = contract()
                .lots(LOT, lot2)
                .owing(LotObligation.of(LOT, fixed("100")), LotObligation.of(lot2, fixed("10")))
                .assess("2027-01-01", journal(Stream.of(notified()), worked("w", A, "2023-02", "150")))
                .penalties();

        assertThat(sheet.lines())
                .extracting(line -> line.subject() + " " + line.amount())
                .containsExactly("2 EUR 2000.00");
    }

    /** 0.01 h × 200 € = 2 €; one second × 200 € = 0.0556 €. */
    @Test
    void parts_of_hours_cost_their_part_to_the_nearest_cent() {
        assertThat(missing("99.99", PartHours.PRO_RATA)).isEqualTo(euros("2"));
        assertThat(missing("99:59:59", PartHours.PRO_RATA)).isEqualTo(euros("0.06"));
        assertThat(missing("99:59:51", PartHours.PRO_RATA)).isEqualTo(euros("0.50"));
    }

    @Test
    void parts_of_hours_cost_nothing_if_the_contract_drops_them() {
        assertThat(missing("98.01", PartHours.DROPPED)).isEqualTo(euros("200"));
        assertThat(missing("98", PartHours.DROPPED)).isEqualTo(euros("400"));
        assertThat(missing("99.01", PartHours.DROPPED)).isEqualTo(euros("0"));
    }

    @Test
    void days_run_from_the_notice_to_the_day_before_the_receipt() {
        assertThat(late("2026-12-31", notice("m", "2026-07-20", "x"), received("r", "2026-07-20", "x")))
                .isEqualTo(euros("0.00"));
        assertThat(late("2026-12-31", notice("m", "2026-07-20", "x"), received("r", "2026-07-21", "x")))
                .isEqualTo(euros("75.00"));
    }

    @Test
    void days_run_on_until_the_document_is_received() {
        assertThat(late("2026-07-20", notice("m", "2026-07-20", "x"))).isEqualTo(euros("0.00"));
        assertThat(late("2026-07-30", notice("m", "2026-07-20", "x"))).isEqualTo(euros("750.00"));
    }

    @Test
    void the_first_notice_and_the_first_receipt_hold() {
        assertThat(late(
                        "2026-12-31",
                        notice("m1", "2026-07-25", "x"),
                        notice("m2", "2026-07-20", "x"),
                        received("r1", "2026-08-06", "x"),
                        received("r2", "2026-08-05", "x")))
                .isEqualTo(euros("1200.00"));
    }

    @Test
    void a_document_received_before_the_notice_costs_nothing() {
        assertThat(late("2026-12-31", notice("m", "2026-07-20", "x"), received("r", "2026-07-01", "x")))
                .isEqualTo(euros("0.00"));
    }

    @Test
    void a_late_document_without_notice_costs_nothing() {
        assertThat(contract().assess("2024-12-31", notified()).penalties().lines())
                .isEmpty();
    }

    @Test
    void documents_under_notice_come_by_id() {
        PenaltySheet sheet = contract()
                .assess(
                        "2026-12-31",
                        notified(),
                        notice("m1", "2026-07-20", "y"),
                        notice("m2", "2026-07-21", "x"),
                        received("r", "2026-07-22", "y"))
                .penalties();

        assertThat(sheet.lines())
                .extracting(line -> line.subject() + " " + line.amount())
                .containsExactly("x EUR 12225.00", "y EUR 150.00");
        assertThat(sheet.incurred()).isEqualTo(euros("12375"));
    }

    @Test
    void a_penalty_tells_how_it_was_reached() {
        PenaltySheet sheet = contract()
                .owing(fixed("100"))
                .assess(
                        "2026-08-31",
                        journal(
                                Stream.of(
                                        notified(),
                                        notice("m", "2026-07-20", "statement-2026-06-30"),
                                        received("r", "2026-08-06", "statement-2026-06-30")),
                                worked("w", A, "2023-02", "98.5")))
                .penalties();

        assertThat(plain(sheet.lines().get(0).derivation().render(Language.FRENCH)))
                .isEqualTo("""
                        - lot 1, heures manquantes : 1,5 h × 200,00 € = 300,00 € (au 31 août 2026) ; arrondi : au centime le plus proche [CCAP 21_BAM_048, art. 8.2.2]
                          - à réaliser : 100 h ; comptées : 98,5 h ; manquantes : 1,5 h
                          - le marché s'est terminé le 30 juin 2026 : pénalité applicable
                          - groupement solidaire : chaque membre en répond pour le tout
                        """);
        assertThat(plain(sheet.lines().get(1).derivation().render(Language.FRENCH)))
                .isEqualTo("""
                        - pièce statement-2026-06-30 : 17 jours × 75,00 € = 1 275,00 € (au 31 août 2026) [CCAP 21_BAM_048, art. 8.2.2]
                          - mise en demeure du 20 juillet 2026, ce jour compris
                          - reçue le 6 août 2026, ce jour exclu
                        """);
    }

    @Test
    void a_penalty_tells_who_answers_for_it() {
        assertThat(answering(Grouping.single(A))).isEqualTo("owed by the contractor");
        assertThat(answering(new Grouping(Grouping.Liability.JOINT, List.of(A, B))))
                .isEqualTo("joint grouping: to be shared by the members, each for its part");
        assertThat(answering(new Grouping(Grouping.Liability.JOINT_AND_SEVERAL, List.of(A, B))))
                .isEqualTo("joint and several grouping: each member answers for the whole");
    }

    private static String answering(Grouping holder) {
        PenaltySheet sheet = contract()
                .withoutSettlement()
                .heldBy(holder)
                .owing(fixed("100"))
                .assess("2026-08-31", notified())
                .penalties();
        List<Derivation> steps = sheet.lines().get(0).derivation().steps();
        return steps.get(steps.size() - 1).statement().en();
    }

    @Test
    void dropped_parts_of_hours_are_told() {
        PenaltySheet sheet = contract()
                .owing(fixed("100"))
                .partHours(PartHours.DROPPED)
                .assess("2026-06-30", journal(Stream.of(notified()), worked("w", A, "2023-02", "98.5")))
                .penalties();

        assertThat(plain(sheet.lines().get(0).derivation().render(Language.FRENCH)))
                .isEqualTo("""
                        - lot 1, heures manquantes : 1 h × 200,00 € = 200,00 € (au 30 juin 2026) ; arrondi : heures à l'entier inférieur, montant au centime le plus proche [CCAP 21_BAM_048, art. 8.2.2]
                          - à réaliser : 100 h ; comptées : 98,5 h ; manquantes : 1,5 h
                          - le marché court jusqu'au 30 juin 2026 : pénalité seulement possible
                          - groupement solidaire : chaque membre en répond pour le tout
                        """);
    }

    private static Money missing(String counted, PartHours partHours) {
        return contract()
                .owing(fixed("100"))
                .partHours(partHours)
                .assess("2027-01-01", journal(Stream.of(notified()), worked("w", A, "2023-02", counted)))
                .penalties()
                .incurred();
    }

    /** The penalty for the only document under notice. */
    private static Money late(String asOf, Event... events) {
        PenaltySheet sheet = contract()
                .assess(asOf, journal(Stream.of(notified()), Stream.of(events)))
                .penalties();
        assertThat(sheet.lines()).hasSize(1);
        return sheet.incurred();
    }
}
