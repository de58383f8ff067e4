package fr.clausesociale.json.form;

import fr.clausesociale.Text;
import fr.clausesociale.json.token.JsonFault;
import fr.clausesociale.json.token.Token;
import fr.clausesociale.json.token.TokenReader;
import java.io.IOException;
import java.math.BigDecimal;

/** The reading of one document, or of the value within one at which a reader stands: its tokens, and the way to the current one. */
public final class Reading extends Path {

    private TokenReader tokens;

    public Reading(TokenReader tokens) {
        this.tokens = tokens;
    }

    /** Reads the one value of a document from its first token on, and nothing behind it. */
    public <T> T document(Form<T> form) throws IOException {
        if (next() == Token.END) {
            throw JsonFault.JSON_MALFORMED.refusal();
        }
        if (token() == Token.NULL) {
            throw JsonFault.wrongType(Text.of("une valeur, et non null", "a value, not null"));
        }
        T value = form.read(this);
        if (next() != Token.END) {
            throw JsonFault.JSON_MALFORMED.refusal();
        }
        return value;
    }

    public int line() {
        return tokens.line();
    }

    public int column() {
        return tokens.column();
    }

    Token next() throws IOException {
        return tokens.next();
    }

    Token token() {
        return tokens.token();
    }

    /** Refuses any other token. */
    void require(Token token, Text expected) {
        if (token() != token) {
            throw JsonFault.wrongType(expected);
        }
    }

    /** The name of a field. */
    String name() throws IOException {
        return tokens.text();
    }

    String text(Text expected) throws IOException {
        require(Token.TEXT, expected);
        return tokens.text();
    }

    BigDecimal number(Text expected) throws IOException {
        BigDecimal number = token() == Token.INTEGER || token() == Token.DECIMAL ? tokens.number() : null;
        if (number == null) {
            throw JsonFault.wrongType(expected);
        }
        return number;
    }

    /** Goes to the last token of the value which begins with the current one. */
    void skip() throws IOException {
        for (int depth = step(); depth > 0; depth += step()) {
            next();
        }
    }

    /**
     * Goes to the field of a name, in an object on whose first field the reader stands; false, and at the end of the object, if it has
     * no such field. The tape takes the fields before it.
     */
    boolean find(String name, Tape before) throws IOException {
        while (token() == Token.NAME && !name().equals(name)) {
            before.add(tokens);
            next();
            int depth = 0;
            do {
                depth += step();
                before.add(tokens);
                next();
            } while (depth > 0);
        }
        return token() == Token.NAME;
    }

    /** By how many levels the current token goes down. */
    private int step() {
        return switch (token()) {
            case START_OBJECT, START_LIST -> 1;
            case END_OBJECT, END_LIST -> -1;
            default -> 0;
        };
    }

    /** Gives the tokens of a tape once more, from {@link #next} on, and goes on with those behind the current one then. */
    void replay(Tape tape) {
        tokens = tape.before(tokens);
    }

    /** Forgets a tape which has been given to its end. */
    void endReplay(Tape tape) {
        tokens = tape.behind();
    }
}
