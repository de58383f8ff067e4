package fr.clausesociale.json;

import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/**
 * An amount as {@code {"amount":"10.00","currency":"EUR"}}: the form of FasterXML's joda-money module with amounts as text.
 * That module itself cannot be on a module path with joda-money, since its descriptor names a module that does not exist.
 */
final class MoneyCodec {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");

    private MoneyCodec() {}

    static StdDelegatingSerializer writer() {
        return new StdDelegatingSerializer(Money.class, new ToWire());
    }

    static StdDelegatingDeserializer<Money> reader() {
        return new StdDelegatingDeserializer<>(new FromWire());
    }

    static CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException e) {
            throw new ClauseException(
                    "currency-unknown",
                    Text.of(
                            "cette monnaie n'existe pas ; l'euro s'écrit EUR",
                            "there is no such currency; write EUR for the euro"));
        }
    }

    /** The two fields of an amount; public for Jackson alone. */
    public record Wire(String amount, CurrencyUnit currency) {}

    private static final class ToWire extends StdConverter<Money, Wire> {
        @Override
        public Wire convert(Money money) {
            return new Wire(money.getAmount().toPlainString(), money.getCurrencyUnit());
        }
    }

    private static final class FromWire extends StdConverter<Wire, Money> {
        @Override
        public Money convert(Wire wire) {
            boolean exact = AMOUNT.matcher(wire.amount()).matches()
                    && new BigDecimal(wire.amount()).scale() <= wire.currency().getDecimalPlaces();
            ClauseException.require(
                    exact,
                    "amount-malformed",
                    "un montant s'écrit comme \"1234.50\", sans plus de décimales que n'en a sa monnaie",
                    "an amount is written like \"1234.50\", with no more decimals than its currency has");
            return Money.of(wire.currency(), new BigDecimal(wire.amount()));
        }
    }
}
