package fr.clausesociale.person;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.person.Sensitivity.ORDINARY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

    private static final Text LABEL = Text.of("fait", "fact");

    @Test
    void numbers_of_two_units_are_two_facts() {
        assertThat(Fact.number("own", ORDINARY, LABEL, Unit.HOURS))
                .isEqualTo(Fact.number("own", ORDINARY, LABEL, Unit.HOURS))
                .isNotEqualTo(Fact.number("own", ORDINARY, LABEL, Unit.DAYS));
    }

    @Test
    void is_written_as_its_code() {
        assertThat(Fact.flag("rsa-2", ORDINARY, LABEL)).hasToString("rsa-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RSA", "rsa_2", "-rsa", "rsa-", "rsa--2", "2-rsa", "rsa é"})
    void a_code_is_kebab_case(String code) {
        assertRefused("fact-code-malformed", () -> Fact.flag(code, ORDINARY, LABEL));
    }

    @Test
    void a_code_has_at_most_64_characters() {
        assertThat(Fact.flag("x".repeat(64), ORDINARY, LABEL).code()).hasSize(64);
        assertRefused("fact-code-malformed", () -> Fact.flag("x".repeat(65), ORDINARY, LABEL));
    }

    @Test
    void a_choice_and_only_a_choice_lists_codes() {
        assertRefused("fact-choices-invalid", () -> Fact.choice("structure", ORDINARY, LABEL))
                .contains("structure");
        assertRefused(
                "fact-choices-invalid",
                () -> new Fact<Boolean>(
                        "rsa",
                        Fact.Kind.FLAG,
                        ORDINARY,
                        LABEL,
                        List.of(Fact.Choice.of("YES"), Fact.Choice.of("NO")),
                        Optional.empty()));
    }

    @Test
    void a_number_and_only_a_number_has_a_unit() {
        assertThat(Fact.number("children", ORDINARY, LABEL, Unit.PERSONS).unit())
                .contains(Unit.PERSONS);
        assertRefused(
                "fact-unit-invalid",
                "/unit",
                () -> new Fact<BigDecimal>("children", Fact.Kind.NUMBER, ORDINARY, LABEL, List.of(), Optional.empty()));
        assertRefused(
                "fact-unit-invalid",
                "/unit",
                () -> new Fact<Boolean>(
                        "parent", Fact.Kind.FLAG, ORDINARY, LABEL, List.of(), Optional.of(Unit.PERSONS)));
    }

    @Test
    void each_unit_is_named_in_both_languages() {
        assertThat(Unit.values()).extracting(unit -> unit.label().fr()).doesNotHaveDuplicates();
        assertThat(Unit.values()).extracting(unit -> unit.label().en()).doesNotHaveDuplicates();
    }

    @Test
    void a_fact_of_ones_own_with_the_code_of_a_standard_one_is_told_apart() {
        assertThat(Facts.isRedefined(Facts.RSA)).isFalse();
        assertThat(Facts.isRedefined(Fact.flag("own", ORDINARY, LABEL))).isFalse();
        assertThat(Facts.isRedefined(Fact.flag("rsa", ORDINARY, LABEL))).isTrue();
        assertThat(Facts.isRedefined(Fact.number("months-worked-last-7", ORDINARY, LABEL, Unit.MONTHS)))
                .isTrue();
    }
}
