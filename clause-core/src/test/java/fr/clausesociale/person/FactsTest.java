package fr.clausesociale.person;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {

    @Test
    void all_are_listed_once_under_different_codes() {
        List<? extends Fact<?>> constants = Arrays.stream(Facts.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Fact.class)
                .map(field -> {
                    try {
                        return (Fact<?>) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();

        assertThat(Facts.all()).isEqualTo(constants);
        assertThat(Facts.all()).extracting(Fact::code).doesNotHaveDuplicates();
    }

    @Test
    void are_listed_from_the_least_intrusive_to_health() {
        assertThat(Facts.all()).extracting(Fact::sensitivity).isSorted();
        assertThat(Facts.all().get(Facts.all().size() - 1).sensitivity()).isEqualTo(Sensitivity.HEALTH);
    }

    /** The engine packs the standard flags of a situation into one word. */
    @Test
    void at_most_64_are_flags() {
        assertThat(Facts.all())
                .filteredOn(fact -> fact.kind() == Fact.Kind.FLAG)
                .hasSizeLessThanOrEqualTo(64);
    }

    @Test
    void are_found_by_their_code() {
        assertThat(Facts.all())
                .allSatisfy(fact -> assertThat(Facts.find(fact.code())).contains(fact));
    }

    @Test
    void any_window_of_months_is_found() {
        assertThat(Facts.find("months-worked-last-18")).contains(Facts.monthsWorkedInLast(18));
        assertThat(Facts.find("months-worked-last-120")).contains(Facts.monthsWorkedInLast(120));
        assertThat(Facts.monthsWorkedInLast(12)).isEqualTo(Facts.MONTHS_WORKED_LAST_12);
        assertThat(Facts.find("months-registered-last-18")).contains(Facts.monthsRegisteredInLast(18));
        assertThat(Facts.find("months-registered-last-1")).contains(Facts.monthsRegisteredInLast(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown",
                "RSA",
                "months-worked-last-0",
                "months-worked-last-012",
                "months-worked-last-121",
                "months-worked-last-1000",
                "months-registered-last-0",
                "months-registered-last-121"
            })
    void nothing_is_found_under_another_code(String code) {
        assertThat(Facts.find(code)).isEmpty();
    }

    @Test
    void a_window_has_1_to_120_months() {
        assertThat(Facts.monthsWorkedInLast(1).code()).isEqualTo("months-worked-last-1");
        assertThat(Facts.monthsWorkedInLast(120).code()).isEqualTo("months-worked-last-120");
        assertRefused("window-out-of-range", () -> Facts.monthsWorkedInLast(0));
        assertRefused("window-out-of-range", () -> Facts.monthsWorkedInLast(121));
        assertThat(Facts.monthsRegisteredInLast(120).code()).isEqualTo("months-registered-last-120");
        assertRefused("window-out-of-range", () -> Facts.monthsRegisteredInLast(0));
        assertRefused("window-out-of-range", () -> Facts.monthsRegisteredInLast(121));
    }
}
