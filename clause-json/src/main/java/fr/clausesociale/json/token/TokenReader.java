package fr.clausesociale.json.token;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads tokens one by one; it stands on one of them. What is no JSON, or beyond a limit, is refused with a {@link TokenException}; an
 * {@link IOException} tells that the stream itself cannot be read.
 */
public interface TokenReader extends Closeable {

    /** Goes to the next token. */
    Token next() throws IOException;

    Token token();

    /** The text of a name or of a text. */
    String text() throws IOException;

    /** The number, or null if its exponent is one that no number can have. */
    @Nullable
    BigDecimal number() throws IOException;

    /** The line of the token, from 1 on; 0 if it is not known. */
    int line();

    /** The column of the token, in bytes from 1 on; 0 if it is not known. */
    int column();
}
