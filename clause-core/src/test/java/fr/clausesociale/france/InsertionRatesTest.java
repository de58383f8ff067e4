package fr.clausesociale.france;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.sizing.HoursWorkedMethod;
import fr.clausesociale.sizing.Sizing;
import fr.clausesociale.sizing.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsertionRatesTest {

    private static final DatedValues<Percentage> GRAND_PARIS = InsertionRates.grandParis(LocalDate.of(2012, 1, 1));

    /** Case sizing-011. */
    @ParameterizedTest
    @CsvSource({"2012-01-01, 5", "2020-09-30, 5", "2020-10-01, 10", "2026-11-22, 10"})
    void grand_paris_asks_for_ten_percent_from_october_2020(LocalDate day, String rate) {
        assertThat(GRAND_PARIS.at(day).value()).isEqualTo(Percentage.of(rate));
    }

    @Test
    void the_first_day_of_the_five_percent_is_the_callers() {
        assertRefused("value-not-known", () -> GRAND_PARIS.at(LocalDate.of(2011, 12, 31)));
        assertRefused("dated-values-unordered", () -> InsertionRates.grandParis(LocalDate.of(2020, 10, 1)));
    }

    /** Case sizing-012. */
    @Test
    void urban_renewal_asks_for_five_percent_of_works_and_ten_of_urban_management() {
        LocalDate first = LocalDate.of(2015, 3, 24);

        assertThat(InsertionRates.npnruWorks().at(first).value()).isEqualTo(Percentage.of("5"));
        assertThat(InsertionRates.npnruUrbanManagement().at(first).value()).isEqualTo(Percentage.of("10"));
        assertRefused("value-not-known", () -> InsertionRates.npnruWorks().at(first.minusDays(1)));
        assertRefused("value-not-known", () -> InsertionRates.npnruWorks().at(LocalDate.of(2025, 1, 1)));
    }

    @Test
    void solideo_asks_for_ten_percent_since_its_charter() {
        LocalDate first = LocalDate.of(2018, 7, 5);

        assertThat(InsertionRates.solideo().at(first).value()).isEqualTo(Percentage.of("10"));
        assertRefused("value-not-known", () -> InsertionRates.solideo().at(first.minusDays(1)));
    }

    /** Story 11 of the market study, over a list of planned contracts. */
    @Test
    void the_rate_follows_the_day_of_each_contract_and_is_told_with_its_text_and_date() {
        record Planned(LocalDate notification, Hours worked) {
            Sizing size() {
                DatedValue<Percentage> rate = GRAND_PARIS.at(notification);
                return HoursWorkedMethod.builder()
                        .hoursWorked(worked)
                        .insertionRate(rate.value())
                        .insertionRateSource(Source.of(rate, notification))
                        .rounding(Rounding.NEAREST_HOUR)
                        .build()
                        .size();
            }
        }
        List<Sizing> sizings = List.of(
                        new Planned(LocalDate.of(2020, 9, 15), Hours.of(480_000)),
                        new Planned(LocalDate.of(2020, 10, 20), Hours.of(480_000)))
                .stream()
                .map(Planned::size)
                .toList();

        assertThat(sizings).extracting(Sizing::hours).containsExactly(Hours.of(24_000), Hours.of(48_000));
        assertThat(sizings.get(1).derivation().render(Language.ENGLISH))
                .contains(
                        "480,000 h × 10%",
                        "(on 20 October 2020)", "[Société du Grand Paris, clause d'insertion des marchés de travaux]");
    }
}
