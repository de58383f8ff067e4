package fr.clausesociale.json.form;

import fr.clausesociale.Text;
import fr.clausesociale.json.token.Token;
import fr.clausesociale.quantity.Hours;
import java.io.IOException;
import java.math.RoundingMode;

/** Hours as a number with two decimals ({@code 151.67}), or as clock text where decimals are not exact ({@code "7:20"}). */
final class HoursForm extends Form<Hours> {

    private static final Text EXPECTED =
            Text.of("des heures, comme 151.67 ou \"7:20\"", "hours, such as 151.67 or \"7:20\"");

    @Override
    public Hours read(Reading in) throws IOException {
        return in.token() == Token.TEXT ? Hours.of(in.text(EXPECTED)) : Hours.of(in.number(EXPECTED));
    }

    @Override
    public void write(Hours value, Writing out) throws IOException {
        if (value.isHundredths()) {
            out.tokens().number(value.toDecimal(2, RoundingMode.UNNECESSARY));
        } else {
            out.text(value.toString());
        }
    }
}
