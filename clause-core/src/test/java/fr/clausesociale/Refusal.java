package fr.clausesociale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that the library refuses a value. */
public final class Refusal {

    private Refusal() {}

    /**
     * Asserts that a call is refused with a code.
     *
     * @return what can be asserted of the message
     */
    public static AbstractStringAssert<?> assertRefused(String code, ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).isInstanceOf(ClauseException.class);
        assertThat(((ClauseException) thrown).code()).isEqualTo(code);
        return assertThat(thrown.getMessage());
    }
}
