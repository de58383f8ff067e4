package fr.clausesociale.sizing;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizingTest {

    private static final LegalReference BRANCH = LegalReference.of("Règle de la branche");

    @ParameterizedTest
    @CsvSource({"149.99, NO_CLAUSE_ADVISED, 0", "150, HOURS, 150", "150.01, HOURS, 150.01"})
    void hours_equal_to_the_floor_pass(String hours, Sizing.Outcome outcome, String advised) {
        Sizing sizing = figure(hours).size().above(new Floor(Hours.of(150), BRANCH));

        assertThat(sizing.outcome()).isEqualTo(outcome);
        assertThat(sizing.hours()).isEqualTo(Hours.of(hours));
        assertThat(sizing.advised()).isEqualTo(Hours.of(advised));
    }

    @Test
    void a_figure_keeps_its_reason_and_its_source() {
        assertThat(figure("254").size().derivation().render(Language.FRENCH))
                .isEqualTo("- heures d'insertion : 254\u00a0h\n  - chiffre fixé : lot technique [Délibération]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100000000", "1000000000000"})
    void a_figure_or_a_floor_that_cannot_be_is_refused(String hours) {
        assertRefused("sizing-hours-invalid", "/hours", () -> figure(hours));
        assertRefused("floor-invalid", "/hours", () -> new Floor(Hours.of(hours), BRANCH));
    }

    private static FixedFigureMethod figure(String hours) {
        return new FixedFigureMethod(
                Hours.of(hours),
                Text.of("lot technique", "technical lot"),
                Optional.of(Source.of(LegalReference.of("Délibération"))));
    }
}
