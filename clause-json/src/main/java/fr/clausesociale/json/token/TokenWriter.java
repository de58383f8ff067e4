package fr.clausesociale.json.token;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes tokens one by one. What lies too deep is refused with a {@link TokenException}. */
public interface TokenWriter extends Closeable, Flushable {

    void startObject() throws IOException;

    void endObject() throws IOException;

    void startList() throws IOException;

    void endList() throws IOException;

    void name(String name) throws IOException;

    void text(String text) throws IOException;

    /** Writes a number without an exponent. */
    void number(BigDecimal number) throws IOException;

    void number(long number) throws IOException;

    void flag(boolean flag) throws IOException;
}
