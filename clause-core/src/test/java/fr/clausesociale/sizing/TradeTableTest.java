package fr.clausesociale.sizing;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.sizing.TradeTable.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeTableTest {

    private static final LegalReference PAGE = LegalReference.of("Table de la ville");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2026, 1, 1);
    private static final LocalDate CHECKED = LocalDate.of(2026, 6, 30);
    private static final TradeTable TABLE = new TradeTable(List.of(
            new Entry("masonry", "77", Optional.of(shares("50", "55")), Optional.of(costs("30"))),
            new Entry("masonry", "75", Optional.of(shares("45", "46")), Optional.empty()),
            new Entry("painting", "77", Optional.empty(), Optional.of(costs("28")))));

    @ParameterizedTest
    @CsvSource({
        "77, 2025-01-01, 50",
        "77, 2025-12-31, 50",
        "77, 2026-01-01, 55",
        "77, 2026-06-30, 55",
        "75, 2025-06-01, 45"
    })
    void a_figure_is_that_of_its_trade_territory_and_day(String territory, LocalDate day, String share) {
        DatedValue<Percentage> value = TABLE.labourShare("masonry", territory, day);

        assertThat(value.value()).isEqualTo(Percentage.of(share));
        assertThat(Source.of(value, day)).isEqualTo(new Source(PAGE, Optional.of(day)));
    }

    @Test
    void a_cost_is_looked_up_likewise() {
        assertThat(TABLE.hourlyCost("painting", "77", FIRST).value()).isEqualTo(Money.parse("EUR 28"));
    }

    @Test
    void what_the_table_does_not_say_is_refused_and_never_taken_from_beside() {
        assertRefused("trade-not-known", () -> TABLE.labourShare("roofing", "77", FIRST))
                .contains("roofing");
        assertRefused("trade-not-known", () -> TABLE.labourShare("painting", "77", FIRST));
        assertRefused("territory-not-known", () -> TABLE.labourShare("masonry", "59", FIRST))
                .contains("59");
        assertRefused("territory-not-known", () -> TABLE.hourlyCost("masonry", "75", FIRST));
        assertRefused("value-not-known", () -> TABLE.labourShare("masonry", "77", FIRST.minusDays(1)));
        assertRefused("value-not-known", () -> TABLE.labourShare("masonry", "77", CHECKED.plusDays(1)));
    }

    @Test
    void a_table_that_contradicts_itself_is_refused() {
        Entry entry = new Entry("masonry", "77", Optional.empty(), Optional.of(costs("30")));

        assertRefused("trade-table-duplicated", "/entries/1", () -> new TradeTable(List.of(entry, entry)));
        assertRefused("trade-table-invalid", () -> new Entry(" ", "77", Optional.empty(), Optional.of(costs("30"))));
        assertRefused(
                "sizing-cost-invalid",
                "/hourlyCost",
                () -> new Entry("masonry", "77", Optional.empty(), Optional.of(costs("0"))));
    }

    private static DatedValues<Percentage> shares(String before, String after) {
        return new DatedValues<>(
                "labour-share",
                List.of(
                        new DatedValue<>(FIRST, Percentage.of(before), PAGE),
                        new DatedValue<>(CHANGE, Percentage.of(after), PAGE)),
                CHECKED);
    }

    private static DatedValues<Money> costs(String euros) {
        return new DatedValues<>(
                "hourly-cost", List.of(new DatedValue<>(FIRST, Money.parse("EUR " + euros), PAGE)), CHECKED);
    }
}
