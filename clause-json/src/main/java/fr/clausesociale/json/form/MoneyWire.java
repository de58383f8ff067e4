package fr.clausesociale.json.form;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/**
 * An amount as {@code {"amount":"10.00","currency":"EUR"}}: the form of FasterXML's joda-money modules with amounts as text. Those
 * modules themselves are each for one line of Jackson, and cannot be on a module path with joda-money, since their descriptors name a
 * module that does not exist.
 */
record MoneyWire(Amount amount, CurrencyUnit currency) {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");

    /** Checks the form, when it is read and when it is written. */
    MoneyWire {
        ClauseException.require(
                AMOUNT.matcher(amount.text()).matches()
                        && new BigDecimal(amount.text()).scale() <= currency.getDecimalPlaces(),
                "amount-malformed",
                "un montant s'écrit comme \"1234.50\", avec au plus 15 chiffres avant le point et pas plus de décimales que n'en a "
                        + "sa monnaie",
                "an amount is written like \"1234.50\", with at most 15 digits before the point and no more decimals than its "
                        + "currency has");
    }

    /** A number as text. */
    record Amount(String text) {}

    static Form<Money> money() {
        return new ConvertedForm<>(
                RecordForm.of(MoneyWire.class),
                wire -> Money.of(wire.currency(), new BigDecimal(wire.amount().text())),
                money -> new MoneyWire(new Amount(money.getAmount().toPlainString()), money.getCurrencyUnit()));
    }

    static Form<Amount> amounts() {
        return new TextForm<>(
                Amount::new,
                Amount::text,
                Text.of(
                        "un montant entre guillemets : écrivez-le comme \"1550000.00\"",
                        "an amount in quotes: write it like \"1550000.00\""));
    }

    static Form<CurrencyUnit> currencies() {
        return new TextForm<>(
                MoneyWire::currency,
                CurrencyUnit::getCode,
                Text.of("le code d'une monnaie, comme \"EUR\"", "the code of a currency, such as \"EUR\""));
    }

    private static CurrencyUnit currency(String code) {
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
}
