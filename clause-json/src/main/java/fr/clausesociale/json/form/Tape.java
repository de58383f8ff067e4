package fr.clausesociale.json.form;

import fr.clausesociale.json.token.JsonFault;
import fr.clausesociale.json.token.Token;
import fr.clausesociale.json.token.TokenReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tokens that were read, with their places, to be read once more before those behind them. */
final class Tape implements TokenReader {

    /** So many that a line of a journal never has more, and no document takes much memory. */
    private static final int MAX_TOKENS = 1_000_000;

    private record Entry(Token token, @Nullable Object value, int line, int column) {}

    private final List<Entry> entries = new ArrayList<>();
    private int current = -1;
    private @Nullable TokenReader behind;

    void add(TokenReader in) throws IOException {
        if (entries.size() == MAX_TOKENS) {
            throw JsonFault.JSON_TOO_LARGE.refusal();
        }
        Object value = switch (in.token()) {
            case NAME, TEXT -> in.text();
            case INTEGER, DECIMAL -> in.number();
            default -> null;
        };
        entries.add(new Entry(in.token(), value, in.line(), in.column()));
    }

    /** This tape, followed by the tokens of a reader behind its current one. */
    TokenReader before(TokenReader reader) {
        behind = reader;
        return this;
    }

    TokenReader behind() {
        return Objects.requireNonNull(behind);
    }

    @Override
    public Token next() throws IOException {
        current = Math.min(current + 1, entries.size());
        return isOver() ? behind().next() : token();
    }

    private boolean isOver() {
        return current == entries.size();
    }

    @Override
    public Token token() {
        return isOver() ? behind().token() : entry().token();
    }

    @Override
    public String text() throws IOException {
        return isOver() ? behind().text() : (String) Objects.requireNonNull(entry().value());
    }

    @Override
    public @Nullable BigDecimal number() throws IOException {
        return isOver() ? behind().number() : (BigDecimal) entry().value();
    }

    @Override
    public int line() {
        return isOver() ? behind().line() : entry().line();
    }

    @Override
    public int column() {
        return isOver() ? behind().column() : entry().column();
    }

    private Entry entry() {
        return entries.get(current);
    }

    @Override
    public void close() throws IOException {
        behind().close();
    }
}
