package fr.clausesociale.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DerivationTest {

    private static final Derivation DUE = Derivation.of("heures dues : {0}", "hours due: {0}", Hours.of(200))
            .under(LegalReference.of("CCAP 21_BAM_048", "art. 1.4"))
            .on(LocalDate.of(2023, 6, 1))
            .rounded("au pas de {0}", "to a step of {0}", Hours.of(1))
            .from(
                    Derivation.of(Text.of("montant qui compte", "amount that counts"))
                            .from(Derivation.of("facturé : {0}", "invoiced: {0}", Money.parse("EUR 3100000"))),
                    Derivation.of(Text.of("tranches entières", "full slices")));

    @Test
    void is_written_in_french_one_line_per_step() {
        assertThat(DUE.render(Language.FRENCH))
                .isEqualTo("- heures dues : 200\u00a0h (au 1er\u00a0juin 2023) ; arrondi : au pas de 1\u00a0h"
                        + " [CCAP 21_BAM_048, art. 1.4]\n"
                        + "  - montant qui compte\n"
                        + "    - facturé : 3\u202f100\u202f000,00\u00a0€\n"
                        + "  - tranches entières\n");
    }

    @Test
    void is_written_in_english_one_line_per_step() {
        assertThat(DUE.render(Language.ENGLISH)).isEqualTo("""
                        - hours due: 200 h (on 1 June 2023); rounding: to a step of 1 h [CCAP 21_BAM_048, art. 1.4]
                          - amount that counts
                            - invoiced: €3,100,000.00
                          - full slices
                        """);
    }

    @Test
    void two_that_were_reached_alike_are_equal() {
        Derivation step = Derivation.of(Text.of("a", "a"));

        assertThat(step.on(LocalDate.of(2023, 6, 1)).rounded("r", "r"))
                .isEqualTo(step.rounded("r", "r").on(LocalDate.of(2023, 6, 1)))
                .isNotEqualTo(step.rounded("r", "r"));
    }

    @Test
    void does_not_change_with_the_list_it_was_made_from() {
        List<Derivation> below = new ArrayList<>(List.of(Derivation.of(Text.of("b", "b"))));
        Derivation derivation = Derivation.of(Text.of("a", "a")).from(below);
        below.clear();

        assertThat(derivation.steps()).hasSize(1);
    }
}
