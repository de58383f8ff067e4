package fr.clausesociale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that the library refuses a value. */
public final class Refusal {

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[.,\u202f](?=\\d)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private Refusal() {}

    /**
     * Asserts that a call is refused with a code and, in French, with a sentence of the same figures.
     *
     * @return what can be asserted of the message, which is English
     */
    public static AbstractStringAssert<?> assertRefused(String code, ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).isInstanceOf(ClauseException.class);
        ClauseException refusal = (ClauseException) thrown;
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.text().fr()).as("in French").isNotEqualTo(refusal.getMessage());
        assertThat(figures(refusal.text().fr())).as("in French").isEqualTo(figures(refusal.getMessage()));
        return assertThat(refusal.getMessage()).doesNotContain("{", "}", "%");
    }

    private static List<String> figures(String sentence) {
        return DIGITS.matcher(BETWEEN_DIGITS.matcher(sentence).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    /**
     * Asserts that a call is refused with a code and a place.
     *
     * @return what can be asserted of the message
     */
    public static AbstractStringAssert<?> assertRefused(String code, String place, ThrowingCallable call) {
        assertThat(((ClauseException) catchThrowable(call)).place()).isEqualTo(place);
        return assertRefused(code, call);
    }
}
