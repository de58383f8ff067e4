package fr.clausesociale.json;

import fr.clausesociale.Text;
import fr.clausesociale.journal.Rejection;

/**
 * A line of NDJSON or of a statement, or a contract of a DECP file, that could not be read: where, and why. What stands around it is still
 * read. Or a record that could not be written as a line.
 *
 * <p>Nothing of it repeats what stands there, since it may be personal. This type is immutable and thread-safe.
 *
 * @param line the number of the line, from 1 on; the header of a CSV file and blank lines are counted; of a
 *     record that could not be written, its number among the records
 * @param column where in the line, from 1 on: in CSV the number of the cell, in JSON that of the byte at which the fault
 *     was met, which for one of several values together is the end of their object, in XML that of the character; 0 if the whole line is meant, and in
 *     writing
 * @param pointer the JSON pointer of the offending value, such as {@code /hours}; in CSV the English name of the column, behind
 *     a slash, or in a DECP table the number of the line; empty if the whole line is meant
 * @param code the stable code, kebab-case
 * @param text what is wrong and what would be right
 * @since 0.1.0
 */
public record RejectedLine(long line, int column, String pointer, String code, Text text) {

    /** The same as an entry of {@link fr.clausesociale.journal.Journal#unreadable()}, its place in words. */
    public Rejection rejection() {
        String place =
                "line " + line + (column > 0 ? ", column " + column : "") + (pointer.isEmpty() ? "" : ", " + pointer);
        return new Rejection(code, place, text);
    }
}
