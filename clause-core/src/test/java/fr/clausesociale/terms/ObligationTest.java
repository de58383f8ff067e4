package fr.clausesociale.terms;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.terms.Obligation.SliceReading.FULL;
import static fr.clausesociale.terms.Obligation.SliceReading.PRO_RATA;
import static fr.clausesociale.terms.Obligation.SliceReading.STARTED;
import static fr.clausesociale.terms.Obligation.TriggerReading.EVERYTHING_ONCE_REACHED;
import static fr.clausesociale.terms.Obligation.TriggerReading.EXCESS_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.Obligation.FixedHours;
import fr.clausesociale.terms.Obligation.HoursPerSlice;
import fr.clausesociale.terms.Obligation.SliceReading;
import fr.clausesociale.terms.Obligation.TriggerReading;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObligationTest {

    private static final LegalReference ARTICLE = LegalReference.of("CCAP 21_BAM_048", "art. 1.4");
    private static final Money SLICE = euros("2000");
    private static final Money TRIGGER = euros("2700000");

    @ParameterizedTest
    @CsvSource({
        "2699999.99, 0, 0",
        "2700000, 0, 1350",
        "2700000.01, 0, 1350",
        "2701999.99, 0, 1350",
        "2702000, 1, 1351",
        "3100000, 200, 1550"
    })
    void what_is_due_from_the_trigger_on_depends_on_the_reading(
            String invoiced, String excessOnly, String everythingOnceReached) {
        assertThat(perSlice(FULL).from(TRIGGER, EXCESS_ONLY).due(euros(invoiced)))
                .isEqualTo(Hours.of(excessOnly));
        assertThat(perSlice(FULL).from(TRIGGER, EVERYTHING_ONCE_REACHED).due(euros(invoiced)))
                .isEqualTo(Hours.of(everythingOnceReached));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "0.01, 0, 1, 0",
        "10, 0, 1, 0.01",
        "1999.99, 0, 1, 1",
        "2000, 1, 1, 1",
        "2000.01, 1, 2, 1",
        "3000, 1, 2, 1.5",
        "3010, 1, 2, 1.51"
    })
    void what_an_unfinished_slice_gives_depends_on_the_reading(
            String invoiced, String full, String started, String proRata) {
        assertThat(perSlice(FULL).due(euros(invoiced))).isEqualTo(Hours.of(full));
        assertThat(perSlice(STARTED).due(euros(invoiced))).isEqualTo(Hours.of(started));
        assertThat(perSlice(PRO_RATA).due(euros(invoiced))).isEqualTo(Hours.of(proRata));
    }

    @Test
    void the_readings_of_slices_and_of_the_trigger_combine() {
        assertThat(perSlice(STARTED).from(TRIGGER, EXCESS_ONLY).due(euros("2700000.01")))
                .isEqualTo(Hours.of(1));
        assertThat(perSlice(PRO_RATA).from(TRIGGER, EXCESS_ONLY).due(euros("2701000")))
                .isEqualTo(Hours.of("0.5"));
        assertThat(perSlice(STARTED).from(TRIGGER, EXCESS_ONLY).due(TRIGGER)).isEqualTo(Hours.ZERO);
    }

    @Test
    void a_contract_that_does_not_say_what_an_unfinished_slice_gives_is_refused() {
        assertRefused("slice-reading-missing", () -> perSlice(null))
                .contains("€3,000.00", "FULL gives 1 h", "STARTED gives 2 h", "PRO_RATA gives 1.5 h");
    }

    @Test
    void a_contract_that_does_not_say_what_the_trigger_makes_due_is_refused() {
        assertRefused("trigger-reading-missing", () -> perSlice(FULL, Optional.of(TRIGGER), Optional.empty()))
                .contains("€3,100,000.00", "EXCESS_ONLY gives 200 h", "EVERYTHING_ONCE_REACHED gives 1,550 h");
    }

    @Test
    void a_reading_without_a_trigger_is_refused() {
        assertRefused("trigger-missing", () -> perSlice(FULL, Optional.empty(), Optional.of(EXCESS_ONLY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR 0", "EUR -1", "CHF 2700000"})
    void a_trigger_is_above_zero_and_in_the_currency_of_the_slice(String trigger) {
        assertRefused("trigger-invalid", () -> perSlice(FULL).from(Money.parse(trigger), EXCESS_ONLY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-2000"})
    void a_slice_is_above_zero(String slice) {
        assertRefused("slice-invalid", () -> HoursPerSlice.of(euros(slice), Hours.of(1), FULL, ARTICLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0:20"})
    void hours_owed_are_above_zero_and_whole_hundredths(String hours) {
        assertRefused("obligation-hours-invalid", () -> HoursPerSlice.of(SLICE, Hours.of(hours), FULL, ARTICLE));
        assertRefused("obligation-hours-invalid", () -> new FixedHours(Hours.of(hours), ARTICLE));
    }

    @ParameterizedTest
    @EnumSource
    void credit_notes_above_the_invoices_give_no_hours(SliceReading slices) {
        assertThat(perSlice(slices).due(euros("-3000"))).isEqualTo(Hours.ZERO);
    }

    @Test
    void an_amount_in_another_currency_is_refused() {
        assertRefused("currency-mismatch", () -> perSlice(FULL).due(Money.parse("CHF 4000")))
                .contains("CHF", "EUR");
        assertRefused(
                "currency-mismatch",
                () -> perSlice(FULL).from(TRIGGER, EXCESS_ONLY).derivation(Money.parse("CHF 4000")));
    }

    @Test
    void fixed_hours_are_due_whatever_is_invoiced() {
        FixedHours fixed = new FixedHours(Hours.of(245), ARTICLE);

        assertThat(fixed.due(euros("0"))).isEqualTo(Hours.of(245));
        assertThat(fixed.derivation(euros("0")).render(Language.ENGLISH))
                .isEqualTo("- hours due: 245 h, set by the contract [CCAP 21_BAM_048, art. 1.4]\n");
    }

    @Test
    void explains_the_excess_over_the_trigger() {
        assertThat(explained(EXCESS_ONLY, "3100000")).isEqualTo("""
                        - hours due: 200 h (1 h per slice of €2,000.00) [CCAP 21_BAM_048, art. 1.4]
                          - invoiced: €3,100,000.00
                          - trigger of €2,700,000.00 reached: only the excess counts
                          - amount that counts: €400,000.00 ÷ €2,000.00, full slices
                        """);
    }

    @Test
    void explains_that_everything_counts() {
        assertThat(explained(EVERYTHING_ONCE_REACHED, "3100000")).isEqualTo("""
                        - hours due: 1,550 h (1 h per slice of €2,000.00) [CCAP 21_BAM_048, art. 1.4]
                          - invoiced: €3,100,000.00
                          - trigger of €2,700,000.00 reached: everything counts from the first euro
                          - amount that counts: €3,100,000.00 ÷ €2,000.00, full slices
                        """);
    }

    @Test
    void explains_that_the_trigger_is_not_reached() {
        assertThat(explained(EXCESS_ONLY, "2699999.99")).isEqualTo("""
                        - hours due: 0 h (1 h per slice of €2,000.00) [CCAP 21_BAM_048, art. 1.4]
                          - invoiced: €2,699,999.99
                          - trigger of €2,700,000.00 not reached
                          - amount that counts: €0.00 ÷ €2,000.00, full slices
                        """);
    }

    @ParameterizedTest
    @CsvSource({"2699999.99, non atteint", "2700000, atteint : seul l'excédent compte"})
    void explains_the_trigger_in_french(String invoiced, String reached) {
        assertThat(perSlice(FULL)
                        .from(TRIGGER, EXCESS_ONLY)
                        .derivation(euros(invoiced))
                        .render(Language.FRENCH))
                .contains("seuil de déclenchement de 2\u202f700\u202f000,00\u00a0€ " + reached + "\n");
    }

    @Test
    void explains_the_rounding_of_an_unfinished_slice_in_french() {
        assertThat(perSlice(PRO_RATA).derivation(euros("3010")).render(Language.FRENCH))
                .isEqualTo("- heures dues : 1,51\u00a0h (1\u00a0h par tranche de 2\u202f000,00\u00a0€)"
                        + " [CCAP 21_BAM_048, art. 1.4]\n"
                        + "  - facturé : 3\u202f010,00\u00a0€\n"
                        + "  - montant qui compte : 3\u202f010,00\u00a0€ ÷ 2\u202f000,00\u00a0€, au prorata"
                        + " ; arrondi : au centième d'heure le plus proche\n");
    }

    private static String explained(TriggerReading reading, String invoiced) {
        return perSlice(FULL).from(TRIGGER, reading).derivation(euros(invoiced)).render(Language.ENGLISH);
    }

    private static HoursPerSlice perSlice(SliceReading slices) {
        return perSlice(slices, Optional.empty(), Optional.empty());
    }

    private static HoursPerSlice perSlice(
            SliceReading slices, Optional<Money> trigger, Optional<TriggerReading> reading) {
        return new HoursPerSlice(SLICE, Hours.of(1), Optional.ofNullable(slices), trigger, reading, ARTICLE);
    }

    private static Money euros(String amount) {
        return Money.parse("EUR " + amount);
    }
}
