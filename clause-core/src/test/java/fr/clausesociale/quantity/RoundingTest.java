package fr.clausesociale.quantity;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {

    @Test
    void the_shipped_roundings_are_one_hour_and_one_hundredth_half_up() {
        assertThat(Rounding.NEAREST_HOUR).isEqualTo(new Rounding(Hours.of("1"), RoundingMode.HALF_UP));
        assertThat(Rounding.NEAREST_HUNDREDTH).isEqualTo(new Rounding(Hours.of("0.01"), RoundingMode.HALF_UP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "7:20", "0:01"})
    void a_step_is_above_zero_and_whole_hundredths(String step) {
        assertRefused("rounding-step-invalid", () -> new Rounding(Hours.of(step), RoundingMode.UP))
                .endsWith("not " + Hours.of(step).toText().en());
    }

    @Test
    void a_mode_that_cannot_round_is_refused() {
        assertRefused("rounding-mode-invalid", () -> new Rounding(Hours.of(1), RoundingMode.UNNECESSARY));
    }
}
