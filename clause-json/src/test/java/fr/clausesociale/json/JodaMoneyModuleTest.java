package fr.clausesociale.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jodamoney.AmountRepresentation;
import com.fasterxml.jackson.datatype.jodamoney.JodaMoneyModule;
import fr.clausesociale.json.jackson2.ClauseModule;
import fr.clausesociale.terms.ClauseTerms;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That our amounts and those of FasterXML's module are the same. It runs on the class path: see the POM. */
class JodaMoneyModuleTest {

    private static final ObjectMapper OURS = new ObjectMapper().registerModule(new ClauseModule());
    private static final ObjectMapper THEIRS = new ObjectMapper()
            .registerModule(new JodaMoneyModule().withAmountRepresentation(AmountRepresentation.DECIMAL_STRING));

    @ParameterizedTest
    @CsvSource({"EUR, 1234.50", "EUR, -0.01", "EUR, 0.00", "EUR, 999999999999999.99", "JPY, 1000", "TND, 1.500"})
    void amounts_are_the_same_both_ways(String currency, BigDecimal amount) throws Exception {
        Money money = Money.of(CurrencyUnit.of(currency), amount);
        String json = OURS.writeValueAsString(money);

        assertThat(json).isEqualTo(THEIRS.writeValueAsString(money));
        assertThat(OURS.readValue(json, Money.class)).isEqualTo(money);
        assertThat(THEIRS.readValue(json, Money.class)).isEqualTo(money);
    }

    @Test
    void currencies_are_the_same_both_ways() throws Exception {
        String json = OURS.writeValueAsString(CurrencyUnit.EUR);

        assertThat(json).isEqualTo(THEIRS.writeValueAsString(CurrencyUnit.EUR));
        assertThat(OURS.readValue(json, CurrencyUnit.class)).isEqualTo(CurrencyUnit.EUR);
    }

    @Test
    void a_mapper_that_finds_both_modules_reads_our_terms() throws Exception {
        ObjectMapper both = JsonMapper.builder().findAndAddModules().build();

        assertThat(both.getRegisteredModuleIds()).contains(JodaMoneyModule.class.getName());
        assertThat(both.readValue(Json.write(Samples.terms()), ClauseTerms.class))
                .isEqualTo(Samples.terms());
    }
}
