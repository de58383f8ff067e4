package fr.clausesociale;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How figures are written. {@code \u202f} is the narrow no-break space, {@code \u00a0} the no-break space. */
class TextTest {

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void restore_the_locale_of_the_machine() {
        Locale.setDefault(machine);
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                Arguments.of(Money.parse("EUR 2700000"), "2\u202f700\u202f000,00\u00a0€", "€2,700,000.00"),
                Arguments.of(Money.parse("EUR 999.99"), "999,99\u00a0€", "€999.99"),
                Arguments.of(Money.parse("EUR -1603.20"), "-1\u202f603,20\u00a0€", "-€1,603.20"),
                Arguments.of(Money.parse("CHF 1000"), "1\u202f000,00\u00a0CHF", "1,000.00\u00a0CHF"),
                Arguments.of(Money.parse("JPY 1000"), "1\u202f000\u00a0JPY", "1,000\u00a0JPY"),
                Arguments.of(Hours.of(1550), "1\u202f550\u00a0h", "1,550 h"),
                Arguments.of(Hours.of(0), "0\u00a0h", "0 h"),
                Arguments.of(Hours.of("111.5"), "111,5\u00a0h", "111.5 h"),
                Arguments.of(Hours.of("-151.67"), "-151,67\u00a0h", "-151.67 h"),
                Arguments.of(Hours.of("7:20"), "7:20\u00a0h", "7:20 h"),
                Arguments.of(Percentage.of("5"), "5\u00a0%", "5%"),
                Arguments.of(Percentage.of("12.5"), "12,5\u00a0%", "12.5%"),
                Arguments.of(LocalDate.of(2026, 10, 15), "15\u00a0octobre 2026", "15 October 2026"),
                Arguments.of(LocalDate.of(2022, 8, 1), "1er\u00a0août 2022", "1 August 2022"),
                Arguments.of(LocalDate.of(2026, 2, 11), "11\u00a0février 2026", "11 February 2026"),
                Arguments.of(Period.ofYears(1), "1\u00a0an", "1\u00a0year"),
                Arguments.of(Period.ofMonths(18), "18\u00a0mois", "18\u00a0months"),
                Arguments.of(Period.of(4, 1, 0), "4\u00a0ans et 1\u00a0mois", "4\u00a0years and 1\u00a0month"),
                Arguments.of(Period.ofDays(2), "2\u00a0jours", "2\u00a0days"),
                Arguments.of(Period.ZERO, "0\u00a0jour", "0\u00a0days"),
                Arguments.of(new BigDecimal("1234567.890"), "1\u202f234\u202f567,890", "1,234,567.890"),
                Arguments.of(new BigDecimal("-100000"), "-100\u202f000", "-100,000"),
                Arguments.of(new BigDecimal("1E+3"), "1\u202f000", "1,000"),
                Arguments.of(1607, "1\u202f607", "1,607"),
                Arguments.of(358_352L, "358\u202f352", "358,352"),
                Arguments.of(Text.of("au prorata", "pro rata"), "au prorata", "pro rata"),
                Arguments.of("{0} $1", "{0} $1", "{0} $1"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void figures_are_written_as_each_language_writes_them(Object figure, String fr, String en) {
        assertThat(Text.format("{0}", "{0}", figure)).isEqualTo(Text.of(fr, en));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fr-FR", "en-US", "de-CH", "tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist"})
    void the_writing_does_not_depend_on_the_locale_of_the_machine(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(figures().map(row -> Text.format("{0}", "{0}", row.get()[0])))
                .isEqualTo(figures()
                        .map(row -> Text.of((String) row.get()[1], (String) row.get()[2]))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1, janvier, January",
        "2, février, February",
        "3, mars, March",
        "4, avril, April",
        "5, mai, May",
        "6, juin, June",
        "7, juillet, July",
        "8, août, August",
        "9, septembre, September",
        "10, octobre, October",
        "11, novembre, November",
        "12, décembre, December"
    })
    void every_month_has_its_name(int month, String fr, String en) {
        assertThat(Text.format("{0}", "{0}", LocalDate.of(2026, month, 2)))
                .isEqualTo(Text.of("2\u00a0" + fr + " 2026", "2 " + en + " 2026"));
    }

    @Test
    void each_language_puts_the_figures_where_it_needs_them() {
        assertThat(Text.format("{0} sur {1}, soit {0}", "of {1}, {0}", 3, 10))
                .isEqualTo(Text.of("3 sur 10, soit 3", "of 10, 3"));
    }

    @Test
    void a_figure_of_another_type_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.format("{0}", "{0}", 1.5))
                .withMessageContaining("Double");
    }

    @Test
    void is_given_in_both_languages() {
        Text text = Text.of("heures", "hours");

        assertThat(text.in(Language.FRENCH)).isEqualTo("heures");
        assertThat(text.in(Language.ENGLISH)).isEqualTo("hours");
        assertRefused("text-incomplete", () -> Text.of("heures", " "));
        assertRefused("text-incomplete", () -> Text.of("", "hours"));
    }
}
