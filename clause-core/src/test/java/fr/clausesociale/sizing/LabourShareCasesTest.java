package fr.clausesociale.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Published sizings, each with its source. */
class LabourShareCasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "src/test/resources/cases/labour-share.csv", numLinesToSkip = 1)
    void a_published_sizing_is_computed(
            String id, String source, String amount, String labourShare, String rate, String hourlyCost, String hours) {
        Sizing sizing = LabourShareMethod.builder()
                .amount(Money.parse("EUR " + amount))
                .labourShare(Percentage.of(labourShare))
                .insertionRate(Percentage.of(rate))
                .hourlyCost(Money.parse("EUR " + hourlyCost))
                .rounding(Rounding.NEAREST_HOUR)
                .build()
                .size();

        assertThat(sizing.hours()).as(source).isEqualTo(Hours.of(hours));
    }
}
