package fr.clausesociale.france;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.law.DatedValue;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The amounts are those of OpenFisca, {@code smic_b_horaire.yaml} at commit a7038ee4 of 23 July 2026, copied apart from the
 * table under test.
 */
class SmicTest {

    @Test
    void begins_in_2010() {
        assertThat(Smic.hourlyGross().at(LocalDate.of(2010, 1, 1)).value()).isEqualTo(Money.parse("EUR 8.86"));
        assertRefused("value-not-known", () -> Smic.hourlyGross().at(LocalDate.of(2009, 12, 31)))
                .contains("smic-hourly-gross", "from 1 January 2010");
    }

    @ParameterizedTest
    @CsvSource({
        "2011-01-01, 9.00, 8.86",
        "2011-12-01, 9.19, 9.00",
        "2012-01-01, 9.22, 9.19",
        "2012-07-01, 9.40, 9.22",
        "2013-01-01, 9.43, 9.40",
        "2014-01-01, 9.53, 9.43",
        "2015-01-01, 9.61, 9.53",
        "2016-01-01, 9.67, 9.61",
        "2017-01-01, 9.76, 9.67",
        "2018-01-01, 9.88, 9.76",
        "2019-01-01, 10.03, 9.88",
        "2020-01-01, 10.15, 10.03",
        "2021-01-01, 10.25, 10.15",
        "2021-10-01, 10.48, 10.25",
        "2022-01-01, 10.57, 10.48",
        "2022-05-01, 10.85, 10.57",
        "2022-08-01, 11.07, 10.85",
        "2023-01-01, 11.27, 11.07",
        "2023-05-01, 11.52, 11.27",
        "2024-01-01, 11.65, 11.52",
        "2024-11-01, 11.88, 11.65",
        "2026-01-01, 12.02, 11.88",
        "2026-06-01, 12.31, 12.02"
    })
    void changes_on_a_day_and_not_the_day_before(LocalDate day, String amount, String before) {
        assertThat(Smic.hourlyGross().at(day).value()).isEqualTo(Money.parse("EUR " + amount));
        assertThat(Smic.hourlyGross().at(day.minusDays(1)).value()).isEqualTo(Money.parse("EUR " + before));
    }

    @Test
    void has_no_other_value() {
        assertThat(Smic.hourlyGross().values()).hasSize(24);
    }

    @Test
    void is_known_until_the_day_it_was_last_checked() {
        assertThat(Smic.hourlyGross().at(LocalDate.of(2026, 7, 23)).value()).isEqualTo(Money.parse("EUR 12.31"));
        assertRefused("value-not-known", () -> Smic.hourlyGross().at(LocalDate.of(2026, 7, 24)))
                .contains("to 23 July 2026");
    }

    @Test
    void cites_the_text_of_each_value_with_its_first_day() {
        DatedValue<Money> value = Smic.hourlyGross().at(LocalDate.of(2025, 3, 1));

        assertThat(value.reference().citation()).isEqualTo("Décret n° 2024-951");
        assertThat(Smic.hourlyGross().values())
                .allSatisfy(v -> assertThat(v.reference().since()).contains(v.from()));
    }
}
