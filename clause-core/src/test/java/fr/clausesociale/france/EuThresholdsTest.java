package fr.clausesociale.france;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.france.EuThresholds.Buyer;
import fr.clausesociale.france.EuThresholds.Purchase;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EuThresholdsTest {

    @ParameterizedTest
    @CsvSource({
        "2010, 125000, 193000, 4845000",
        "2012, 130000, 200000, 5000000",
        "2014, 134000, 207000, 5186000",
        "2016, 135000, 209000, 5225000",
        "2018, 144000, 221000, 5548000",
        "2020, 139000, 214000, 5350000",
        "2022, 140000, 215000, 5382000",
        "2024, 143000, 221000, 5538000",
        "2026, 140000, 216000, 5404000"
    })
    void hold_for_two_calendar_years(int year, String state, String other, String works) {
        for (LocalDate day : new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31)}) {
            assertThat(at(Buyer.CENTRAL_STATE, Purchase.SUPPLIES, day)).isEqualTo(euros(state));
            assertThat(at(Buyer.OTHER_AUTHORITY, Purchase.SERVICES, day)).isEqualTo(euros(other));
            assertThat(at(Buyer.OTHER_AUTHORITY, Purchase.WORKS, day)).isEqualTo(euros(works));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 414000",
        "2016, 418000",
        "2018, 443000",
        "2020, 428000",
        "2022, 431000",
        "2024, 443000",
        "2026, 432000"
    })
    void of_utilities_are_known_from_2014_on(int year, String euros) {
        assertThat(at(Buyer.UTILITY, Purchase.SERVICES, LocalDate.of(year, 6, 1)))
                .isEqualTo(euros(euros));
    }

    @Test
    void are_refused_outside_of_what_was_read() {
        assertRefused("value-not-known", () -> at(Buyer.UTILITY, Purchase.SUPPLIES, LocalDate.of(2013, 12, 31)));
        assertRefused("value-not-known", () -> at(Buyer.UTILITY, Purchase.WORKS, LocalDate.of(2009, 12, 31)));
        assertRefused("value-not-known", () -> at(Buyer.UTILITY, Purchase.WORKS, LocalDate.of(2028, 1, 1)));
    }

    private static Money at(Buyer buyer, Purchase purchase, LocalDate day) {
        return EuThresholds.of(buyer, purchase).at(day).value();
    }

    private static Money euros(String amount) {
        return Money.parse("EUR " + amount);
    }
}
