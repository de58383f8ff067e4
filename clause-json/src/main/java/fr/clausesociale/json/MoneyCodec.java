package fr.clausesociale.json;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
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

    static ConvertingReader<Wire, Money> reader() {
        return new ConvertingReader<>(
                Money.class, Wire.class, wire -> Money.of(wire.currency(), new BigDecimal(wire.amount())));
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
    public record Wire(
            @JsonDeserialize(using = AmountReader.class) String amount, CurrencyUnit currency) {

        /** Checks the form, when it is read and when it is written. */
        public Wire {
            ClauseException.require(
                    AMOUNT.matcher(amount).matches() && new BigDecimal(amount).scale() <= currency.getDecimalPlaces(),
                    "amount-malformed",
                    "un montant s'écrit comme \"1234.50\", avec au plus 15 chiffres avant le point et pas plus de décimales que n'en a "
                            + "sa monnaie",
                    "an amount is written like \"1234.50\", with at most 15 digits before the point and no more decimals than its "
                            + "currency has");
        }
    }

    /** Reads the amount alone; public for Jackson alone. */
    public static final class AmountReader extends TextReader<String> {
        private static final long serialVersionUID = 1L;

        /** Makes the reader. */
        public AmountReader() {
            super(
                    String.class,
                    text -> text,
                    Text.of(
                            "un montant entre guillemets : écrivez-le comme \"1550000.00\"",
                            "an amount in quotes: write it like \"1550000.00\""));
        }
    }

    private static final class ToWire extends StdConverter<Money, Wire> {
        @Override
        public Wire convert(Money money) {
            return new Wire(money.getAmount().toPlainString(), money.getCurrencyUnit());
        }
    }
}
