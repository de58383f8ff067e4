package fr.clausesociale.json.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;

/** Makes readers and writers of tokens; their streams are not closed with them. */
public interface JsonLibrary {

    /** A reader of UTF-8, within {@link Limits}. */
    TokenReader strict(InputStream in) throws IOException;

    /** As {@link #strict(InputStream)}, of a part of an array. */
    TokenReader strict(byte[] bytes, int from, int length) throws IOException;

    /** A reader that lets NaN, control characters and a comma behind the last value through. */
    TokenReader lenient(String json) throws IOException;

    /** A writer of UTF-8 with two spaces for each level. */
    TokenWriter indented(OutputStream out) throws IOException;

    /** A writer of UTF-8 on one line, and of nothing between one value and the next. */
    TokenWriter compact(OutputStream out) throws IOException;

    /** As {@link #compact(OutputStream)}, of characters. */
    TokenWriter compact(Writer out) throws IOException;
}
