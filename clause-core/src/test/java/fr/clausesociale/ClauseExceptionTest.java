package fr.clausesociale;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class ClauseExceptionTest {

    @Test
    void requires_nothing_of_what_holds() {
        assertThatCode(() -> ClauseException.require(true, "code", "message")).doesNotThrowAnyException();
    }

    @Test
    void refuses_what_does_not_hold_with_its_code_and_its_arguments_in_the_message() {
        assertRefused("lot-unknown", () -> ClauseException.require(false, "lot-unknown", "no lot %s in %s", 3, "M1"))
                .isEqualTo("no lot 3 in M1");
    }

    @Test
    void carries_the_place_and_the_cause() {
        Throwable cause = new ArithmeticException("too large");
        ClauseException refusal = new ClauseException("hours-out-of-range", "/obligations/0/hours", "too large", cause);

        assertThat(refusal.place()).isEqualTo("/obligations/0/hours");
        assertThat(refusal).hasCause(cause);
    }

    @Test
    void a_value_that_stands_alone_has_an_empty_place() {
        assertThat(new ClauseException("code", "message").place()).isEmpty();
    }
}
