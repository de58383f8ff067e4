package fr.clausesociale;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClauseExceptionTest {

    private static final Text TOO_LARGE = Text.of("trop grand", "too large");

    @Test
    void requires_nothing_of_what_holds() {
        assertThatCode(() -> ClauseException.require(true, "code", "phrase", "sentence"))
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_what_does_not_hold_with_its_code_and_its_figures_in_the_message() {
        assertRefused(
                        "lot-unknown",
                        () -> ClauseException.require(
                                false, "lot-unknown", "pas de lot {0} dans {1}", "no lot {0} in {1}", 3, "M1"))
                .isEqualTo("no lot 3 in M1");
    }

    @Test
    void says_it_in_french_with_figures_as_french_writes_them() {
        ClauseException refusal = catchThrowableOfType(
                ClauseException.class,
                () -> ClauseException.requireAt(
                        "/on", false, "too-early", "avant le {0}", "before {0}", LocalDate.of(2022, 8, 1)));

        assertThat(refusal.text()).isEqualTo(Text.of("avant le 1er\u00a0août 2022", "before 1 August 2022"));
        assertThat(refusal).hasMessage("before 1 August 2022");
        assertThat(refusal).hasToString("fr.clausesociale.ClauseException: before 1 August 2022 [too-early at /on]");
    }

    @Test
    void carries_the_place_and_the_cause() {
        Throwable cause = new ArithmeticException("too large");
        ClauseException refusal = new ClauseException("hours-out-of-range", "/obligations/0/hours", TOO_LARGE, cause);

        assertThat(refusal.place()).isEqualTo("/obligations/0/hours");
        assertThat(refusal).hasCause(cause);
    }

    @Test
    void a_value_that_stands_alone_has_an_empty_place() {
        assertThat(new ClauseException("code", TOO_LARGE).place()).isEmpty();
    }

    @Test
    void is_the_same_on_another_machine() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ClauseException("code", "/hours", TOO_LARGE, null));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ClauseException there = (ClauseException) in.readObject();

            assertThat(there.text()).isEqualTo(TOO_LARGE);
            assertThat(there.code() + there.place()).isEqualTo("code/hours");
        }
    }
}
