package fr.clausesociale.person;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.person.Sensitivity.ORDINARY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

    private static final Text LABEL = Text.of("fait", "fact");

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
                        "rsa", Fact.Kind.FLAG, ORDINARY, LABEL, List.of(Fact.Choice.of("YES"), Fact.Choice.of("NO"))));
    }
}
