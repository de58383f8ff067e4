package fr.clausesociale.json.token;

import fr.clausesociale.ClauseException;
import org.jspecify.annotations.Nullable;

/** A refusal with the line and the column at which it was met, where that is not the token on which the reader stands. */
public final class TokenException extends ClauseException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /** A refusal; the cause is what Jackson said, if it is Jackson that refuses. */
    public TokenException(ClauseException refusal, int line, int column, @Nullable Throwable cause) {
        super(refusal.code(), refusal.place(), refusal.text(), cause);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
