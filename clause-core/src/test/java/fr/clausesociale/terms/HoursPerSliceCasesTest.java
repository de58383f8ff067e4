package fr.clausesociale.terms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.Obligation.HoursPerSlice;
import fr.clausesociale.terms.Obligation.SliceReading;
import fr.clausesociale.terms.Obligation.TriggerReading;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Published obligations per slice of amount, each with its source. */
class HoursPerSliceCasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "src/test/resources/cases/hours-per-slice.csv", numLinesToSkip = 1)
    void a_published_obligation_is_computed(
            String id,
            String source,
            String slice,
            String hours,
            @Nullable String trigger,
            String invoiced,
            String due) {
        HoursPerSlice fromTheFirstEuro = HoursPerSlice.of(
                Money.parse("EUR " + slice), Hours.of(hours), SliceReading.FULL, LegalReference.of(source));
        Obligation obligation = trigger == null
                ? fromTheFirstEuro
                : fromTheFirstEuro.from(Money.parse("EUR " + trigger), TriggerReading.EXCESS_ONLY);

        assertThat(obligation.due(Money.parse("EUR " + invoiced))).as(source).isEqualTo(Hours.of(due));
    }
}
