package fr.clausesociale.france;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The amounts are those of OpenFisca, {@code plafond_securite_sociale_horaire.yaml} at commit a7038ee4 of 23 July 2026, copied apart
 * from the table under test.
 */
class SocialSecurityCeilingTest {

    @ParameterizedTest
    @CsvSource({
        "2009, 21",
        "2010, 22",
        "2011, 22",
        "2012, 23",
        "2013, 23",
        "2014, 23",
        "2015, 24",
        "2016, 24",
        "2017, 24",
        "2018, 25",
        "2019, 25",
        "2020, 26",
        "2021, 26",
        "2022, 26",
        "2023, 27",
        "2024, 29"
    })
    void is_the_same_from_the_first_day_of_a_year_to_the_last(int year, String euros) {
        Money amount = Money.parse("EUR " + euros);

        assertThat(SocialSecurityCeiling.hourly().at(LocalDate.of(year, 1, 1)).value())
                .isEqualTo(amount);
        assertThat(SocialSecurityCeiling.hourly().at(LocalDate.of(year, 12, 31)).value())
                .isEqualTo(amount);
    }

    @Test
    void nothing_is_known_before_2009_and_after_2024() {
        assertRefused("value-not-known", () -> SocialSecurityCeiling.hourly().at(LocalDate.of(2008, 12, 31)));
        assertRefused("value-not-known", () -> SocialSecurityCeiling.hourly().at(LocalDate.of(2025, 1, 1)));
    }

    @Test
    void cites_the_text_of_each_value_with_its_first_day() {
        assertThat(SocialSecurityCeiling.hourly()
                        .at(LocalDate.of(2024, 3, 1))
                        .reference()
                        .citation())
                .isEqualTo("Arrêté du 19 décembre 2023");
        assertThat(SocialSecurityCeiling.hourly().values())
                .allSatisfy(value -> assertThat(value.reference().since()).contains(value.from()));
    }
}
