package fr.clausesociale.sizing;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Text;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisorTest {

    private static final LegalReference PAGE = LegalReference.of("Rapport");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "src/test/resources/cases/equivalents.csv", numLinesToSkip = 1)
    void a_published_equivalent_is_computed(
            String id, String source, String hours, String divisor, int decimals, BigDecimal years) {
        Equivalent equivalent =
                Divisor.fullTimeYear(Hours.of(divisor), PAGE).of(Hours.of(hours), decimals, RoundingMode.HALF_UP);

        assertThat(equivalent.figure()).as(source).isEqualTo(years);
    }

    @Test
    void prints_its_divisor_and_who_says_so() {
        Equivalent years = Divisor.fullTimeYear(Hours.of(1607), PAGE).of(Hours.of(1810), 2, RoundingMode.HALF_UP);
        Equivalent months = Divisor.month(Hours.of("151.67"), PAGE).of(Hours.of(455), 0, RoundingMode.DOWN);
        Equivalent days = Divisor.day(Hours.of(7), PAGE).of(Hours.of(7), 0, RoundingMode.HALF_UP);

        assertThat(years.toText())
                .isEqualTo(Text.of(
                        "1,13 poste à temps plein sur un an (1\u202f810\u00a0h ÷ 1\u202f607\u00a0h, Rapport)",
                        "1.13 full-time posts over a year (1,810 h ÷ 1,607 h, Rapport)"));
        assertThat(months.toText().en()).isEqualTo("2 full-time months (455 h ÷ 151.67 h, Rapport)");
        assertThat(days.toText().en()).isEqualTo("1 day (7 h ÷ 7 h, Rapport)");
        assertThat(days.toText().fr()).startsWith("1 jour (");
    }

    @ParameterizedTest
    @CsvSource({"2, 3214", "0.5, 804", "0, 0"})
    void gives_the_hours_of_some_posts(String posts, String hours) {
        assertThat(Divisor.fullTimeYear(Hours.of(1607), PAGE).times(new BigDecimal(posts), Rounding.NEAREST_HOUR))
                .isEqualTo(Hours.of(hours));
    }

    @Test
    void negative_hours_make_nothing() {
        assertRefused(
                "equivalent-invalid",
                () -> Divisor.fullTimeYear(Hours.of(1607), PAGE).of(Hours.of(-1), 2, RoundingMode.HALF_UP));
        assertRefused(
                "equivalent-invalid",
                () -> new Equivalent(
                        Hours.of(1), new BigDecimal("1E+999999999"), Divisor.fullTimeYear(Hours.of(1607), PAGE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1607", "8784.01"})
    void a_divisor_that_is_no_year_is_refused(String hours) {
        assertRefused("divisor-invalid", "/hours", () -> Divisor.fullTimeYear(Hours.of(hours), PAGE));
    }
}
