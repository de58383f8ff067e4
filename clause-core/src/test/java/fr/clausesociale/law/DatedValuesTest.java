package fr.clausesociale.law;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatedValuesTest {

    private static final DatedValues<String> RATES = new DatedValues<>(
            "rates",
            List.of(value("2020-01-01", "first"), value("2020-10-01", "second"), value("2022-05-01", "third")),
            LocalDate.of(2023, 6, 30));

    @Test
    void finds_a_value_or_nothing_where_it_would_refuse() {
        assertThat(RATES.find(LocalDate.of(2020, 10, 1)).map(DatedValue::value)).contains("second");
        assertThat(RATES.find(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(RATES.find(LocalDate.of(2023, 7, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, first",
        "2020-09-30, first",
        "2020-10-01, second",
        "2022-04-30, second",
        "2022-05-01, third",
        "2023-06-30, third"
    })
    void a_value_holds_from_its_first_day_until_the_day_before_the_next(LocalDate day, String value) {
        assertThat(RATES.at(day).value()).isEqualTo(value);
    }

    @Test
    void a_value_comes_with_its_text() {
        assertThat(RATES.at(LocalDate.of(2021, 1, 1)).reference()).isEqualTo(LegalReference.of("text of second"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-12-31", "2023-07-01"})
    void a_day_before_the_first_value_or_after_the_last_check_is_refused(LocalDate day) {
        assertRefused("value-not-known", () -> RATES.at(day))
                .isEqualTo(Text.format(
                                "fr",
                                "table rates is known from 1 January 2020 to 30 June 2023 (the day it was last checked), not on {0}",
                                day)
                        .en());
    }

    @Test
    void whoever_has_checked_again_may_ask_for_a_later_day() {
        LocalDate later = LocalDate.of(2024, 1, 31);

        assertThat(RATES.checkedOn(later).at(later).value()).isEqualTo("third");
    }

    @Test
    void a_new_value_is_added_at_the_end_and_known_on_its_first_day_only() {
        DatedValues<String> more = RATES.with(value("2024-01-01", "fourth"));

        assertThat(more.at(LocalDate.of(2023, 12, 31)).value()).isEqualTo("third");
        assertThat(more.at(LocalDate.of(2024, 1, 1)).value()).isEqualTo("fourth");
        assertRefused("value-not-known", () -> more.at(LocalDate.of(2024, 1, 2)));
    }

    @Test
    void values_follow_each_other() {
        assertRefused("dated-values-unordered", () -> RATES.with(value("2022-05-01", "same day")))
                .isEqualTo("table rates: the value of 1 May 2022 must come after that of 1 May 2022");
        assertRefused("dated-values-unordered", () -> RATES.with(value("2022-04-30", "before")));
    }

    @Test
    void a_table_has_a_value() {
        assertRefused("dated-values-empty", () -> new DatedValues<>("rates", List.of(), LocalDate.of(2020, 1, 1)))
                .contains("rates");
    }

    @Test
    void a_table_was_checked_when_its_last_value_began_or_later() {
        assertThat(RATES.checkedOn(LocalDate.of(2022, 5, 1)).checkedOn()).isEqualTo("2022-05-01");
        assertRefused("dated-values-unchecked", () -> RATES.checkedOn(LocalDate.of(2022, 4, 30)))
                .isEqualTo("table rates: checked on 30 April 2022, before its last value of 1 May 2022");
    }

    @Test
    void a_table_does_not_change_with_the_list_it_was_made_from() {
        List<DatedValue<String>> values = new ArrayList<>(List.of(value("2020-01-01", "first")));
        DatedValues<String> table = new DatedValues<>("rates", values, LocalDate.of(2020, 12, 31));
        values.clear();

        assertThat(table.at(LocalDate.of(2020, 1, 1)).value()).isEqualTo("first");
    }

    private static DatedValue<String> value(String from, String value) {
        return new DatedValue<>(LocalDate.parse(from), value, LegalReference.of("text of " + value));
    }
}
