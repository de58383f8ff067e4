package fr.clausesociale.json;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;

/**
 * A document that cannot be read: the code, the JSON pointer of the offending value, and its line and column.
 *
 * <p>Neither the sentence nor anything else repeats what stands there, since it may be personal.
 *
 * @since 0.1.0
 */
public final class JsonInputException extends ClauseException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    JsonInputException(String code, String pointer, int line, int column, Text text) {
        super(code, pointer, text, null);
        this.line = line;
        this.column = column;
    }

    /** The English sentence with the code and the place, as a stack trace shows it. */
    @Override
    @SuppressWarnings(
            "OverrideThrowableToString") // the sentence alone is for people, the place is for whoever reads a trace
    public String toString() {
        return super.toString() + " (line " + line + ", column " + column + ")";
    }

    /** The line, from 1 on, or 0 if it is not known. */
    public int line() {
        return line;
    }

    /** The column, counted in bytes from 1 on, or 0 if it is not known. */
    public int column() {
        return column;
    }
}
