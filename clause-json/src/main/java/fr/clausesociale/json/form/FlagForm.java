package fr.clausesociale.json.form;

import fr.clausesociale.Text;
import fr.clausesociale.json.token.Token;
import java.io.IOException;

/** Yes or no. */
final class FlagForm extends Form<Boolean> {

    private static final Text EXPECTED = Text.of("true ou false, sans guillemets", "true or false, without quotes");

    @Override
    public Boolean read(Reading in) throws IOException {
        if (in.token() != Token.FALSE) {
            in.require(Token.TRUE, EXPECTED);
        }
        return in.token() == Token.TRUE;
    }

    @Override
    public void write(Boolean value, Writing out) throws IOException {
        out.tokens().flag(value);
    }
}
