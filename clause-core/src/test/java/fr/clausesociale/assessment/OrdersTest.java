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
import static fr.clausesociale.assessment.Contract21Bam048.neutralised;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.plain;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.report.AssessmentText;
import fr.clausesociale.terms.Obligation.HoursPerSlice;
import fr.clausesociale.terms.Obligation.SliceReading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Framework contracts: invoices make hours due, orders let expect them. 35 h for each 50,000 €, as in Frontignan. */
class OrdersTest {

    /** 1,000,000 € over the 365 days of 2023. */
    private static final Event ORDER = order("o", "2023-01-02", "1000000", "2023-01-01", "2023-12-31");

    @Test
    void an_order_is_consumed_evenly_and_only_invoices_make_hours_due() {
        LotPosition lot = lot("2023-03-14", ORDER);
        OrderForecast forecast = lot.orders().orElseThrow();

        assertThat(lot.due()).contains(Hours.ZERO);
        assertThat(forecast.ordered()).isEqualTo(euros("1000000"));
        assertThat(forecast.consumed()).as("73 days of 365").isEqualTo(euros("200000"));
        assertThat(forecast.dueToday()).isEqualTo(Hours.of(140));
        assertThat(forecast.dueAtEnd()).isEqualTo(Hours.of(700));
        assertThat(plain(forecast.derivation().render(Language.FRENCH))).isEqualTo("""
                        - heures dues prévisionnelles : 140 h à ce jour, 700 h à la fin ; commandé : 1 000 000,00 €, dont consommé : 200 000,00 €, facturé : 0,00 € (au 14 mars 2023)
                          - commande o, du 1er janvier 2023 au 31 décembre 2023 : 1 000 000,00 €, dont consommé : 200 000,00 € (73 jours sur 365) (au 2 janvier 2023) ; arrondi : au centime le plus proche
                        """);
    }

    @Test
    void what_is_invoiced_beyond_the_orders_counts() {
        OrderForecast forecast = lot("2023-03-14", ORDER, invoice("i", "2023-03-01", A, "300000"))
                .orders()
                .orElseThrow();

        assertThat(forecast.dueToday()).isEqualTo(Hours.of(210));
        assertThat(lot("2023-03-14", ORDER, invoice("i", "2023-03-01", A, "1050000"))
                        .orders()
                        .orElseThrow()
                        .dueAtEnd())
                .isEqualTo(Hours.of(735));
    }

    @Test
    void orders_before_they_begin_after_they_end_and_of_one_day() {
        assertThat(consumed("2023-01-02", order("o", "2023-01-02", "365", "2023-01-03", "2024-01-02")))
                .isEqualTo("EUR 0.00");
        assertThat(consumed("2023-01-03", order("o", "2023-01-02", "365", "2023-01-03", "2024-01-02")))
                .isEqualTo("EUR 1.00");
        assertThat(consumed("2024-12-31", order("o", "2023-01-02", "365", "2023-01-03", "2024-01-02")))
                .isEqualTo("EUR 365.00");
        assertThat(consumed("2023-01-03", order("o", "2023-01-02", "365", "2023-01-03", "2023-01-03")))
                .isEqualTo("EUR 365.00");
    }

    @Test
    void the_latest_correction_of_an_order_holds() {
        Event lower = new Event.OrderCorrected(EventId.of("c1"), day("2023-02-01"), EventId.of("o"), euros("500000"));
        Event cancelled = new Event.OrderCorrected(EventId.of("c2"), day("2023-03-01"), EventId.of("o"), euros("0"));

        assertThat(lot("2023-02-15", cancelled, lower, ORDER)
                        .orders()
                        .orElseThrow()
                        .dueAtEnd())
                .isEqualTo(Hours.of(350));
        assertThat(lot("2023-03-15", cancelled, lower, ORDER)
                        .orders()
                        .orElseThrow()
                        .dueAtEnd())
                .isEqualTo(Hours.ZERO);
    }

    @Test
    void hours_that_do_not_follow_the_invoices_are_not_forecast_by_orders() {
        assertThat(contract()
                        .owing(fixed("100"))
                        .assess("2023-03-14", notified(), ORDER)
                        .lots()
                        .get(0)
                        .orders())
                .isEmpty();
        assertThat(lot("2023-03-14").orders()).isEmpty();
    }

    @Test
    void orders_that_do_not_fit_the_contract_are_rejected() {
        Assessment assessment = frontignan()
                .assess(
                        "2023-12-31",
                        notified(),
                        new Event.OrderPlaced(
                                EventId.of("o1"),
                                day("2023-01-02"),
                                LotId.of("9"),
                                A,
                                euros("1"),
                                day("2023-01-01"),
                                day("2023-01-01")),
                        new Event.OrderPlaced(
                                EventId.of("o2"),
                                day("2023-01-02"),
                                LOT,
                                CompanyId.of("X"),
                                euros("1"),
                                day("2023-01-01"),
                                day("2023-01-01")),
                        ORDER,
                        new Event.OrderCorrected(EventId.of("c1"), day("2023-01-01"), EventId.of("o"), euros("1")),
                        new Event.OrderCorrected(EventId.of("c2"), day("2023-01-03"), EventId.of("o1"), euros("1")));

        assertThat(assessment.journal().rejections())
                .extracting(Rejection::code)
                .containsExactly(
                        "correction-before-order", "order-correction-of-nothing", "lot-unknown", "company-unknown");
        assertRefused("period-unordered", "/to", () -> order("o", "2023-01-02", "1", "2023-01-02", "2023-01-01"));
        assertRefused("period-unordered", "/to", () -> order("o", "2023-01-02", "1", "1923-01-02", "2023-01-04"));
        assertRefused(
                "order-amount-invalid", "/amount", () -> order("o", "2023-01-02", "0", "2023-01-02", "2023-01-02"));
    }

    /** Without a figure of the plan, what the orders make due at the end is what is to be performed; 50 hours are neutralised. */
    @Test
    void the_standing_reckons_with_the_orders() {
        Assessor assessor = Assessor.of(frontignan().terms());
        Assessment assessment = assessor.assess(
                Journal.of(List.of(notified(), ORDER, neutralised("s", "2023-02-01", LOT, "50"))), day("2023-03-14"));
        FollowUpPolicy policy = new FollowUpPolicy(new BigDecimal("0.75"), Optional.empty(), Rounding.NEAREST_HOUR, 30);
        Progress progress =
                assessor.standing(assessment, List.of(), policy).lots().get(0).progress();

        assertThat(progress.toPerform()).isEqualTo(Hours.of(650));
        assertThat(plain(progress.derivation().render(Language.FRENCH)))
                .contains("attendues jusqu'à la fin, selon les commandes : 650 h");
        assertThat(plain(AssessmentText.of(assessment, Language.FRENCH)))
                .contains("heures dues prévisionnelles : 140 h à ce jour, 700 h à la fin");
    }

    private static String consumed(String asOf, Event order) {
        return lot(asOf, order).orders().orElseThrow().consumed().toString();
    }

    private static LotPosition lot(String asOf, Event... events) {
        Assessment assessment = frontignan().assess(asOf, journal(Stream.of(notified()), Stream.of(events)));
        assertThat(assessment.journal().rejections()).isEmpty();
        return assessment.lots().get(0);
    }

    private static Contract21Bam048 frontignan() {
        return contract().owing(HoursPerSlice.of(euros("50000"), Hours.of(35), SliceReading.FULL, CLAUSE));
    }

    private static Event order(String id, String on, String amount, String from, String to) {
        return new Event.OrderPlaced(EventId.of(id), day(on), LOT, A, euros(amount), day(from), day(to));
    }
}
