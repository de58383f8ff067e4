package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleCheckTest {

    private static final LocalDate AT = LocalDate.of(2026, 10, 15);
    private static final RuleSet CCAG = Ccag2021.ruleSet();
    private static final Situation SENIOR = Someone.whoMeetsNothing()
            .since(Facts.BIRTH_DATE, "1970-01-01")
            .yes(Facts.SEEKING_WORK)
            .situation();
    private static final Example RIGHT =
            Example.of(name("a senior"), SENIOR, AT, Verdict.ELIGIBLE).by("senior");

    @Test
    void examples_that_come_out_are_silent() {
        assertThatCode(() -> ExampleCheck.verify(CCAG.with(List.of(RIGHT)))).doesNotThrowAnyException();
        assertThat(ExampleCheck.failures(CCAG.with(List.of(RIGHT)))).isEmpty();
    }

    @Test
    void each_failure_is_told_with_its_explanation() {
        RuleSet list = CCAG.with(List.of(
                RIGHT,
                Example.of(name("refused"), SENIOR, AT, Verdict.NOT_ELIGIBLE),
                Example.of(name("by another"), SENIOR, AT, Verdict.ELIGIBLE).by("rsa"),
                Example.of(name("too early"), SENIOR, LocalDate.of(2020, 1, 1), Verdict.ELIGIBLE)));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ExampleCheck.verify(list))
                .withMessageContaining("ccag-2021@1: 3 of 4 examples fail")
                .withMessageContaining("example \"refused\": expected not eligible, got eligible")
                .withMessageContaining("jobseekers over 50: criterion met")
                .withMessageContaining("example \"by another\": expected eligible by rsa, got eligible")
                .withMessageContaining("got a refusal");
        assertThat(ExampleCheck.failures(list).get(0).render(Language.FRENCH))
                .startsWith("exemple « fr: refused » : attendu non éligible, obtenu éligible\n");
    }

    @Test
    void a_list_without_examples_has_not_been_checked() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ExampleCheck.verify(CCAG.with(List.of())))
                .withMessageContaining("no example");
    }

    @Test
    void examples_are_not_part_of_the_fingerprint() {
        assertThat(CCAG.with(List.of(RIGHT)).fingerprint())
                .isEqualTo(CCAG.with(List.of()).fingerprint());
    }

    private static Text name(String name) {
        return Text.of("fr: " + name, name);
    }
}
