package fr.clausesociale.json;

import static fr.clausesociale.ClauseException.require;

/**
 * What became of the lines of a stream, or of the records written into one: {@code read = accepted + rejected}. Blank lines are not counted; nor are, in
 * CSV, the header and lines of empty cells.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param read all lines, or all records handed over
 * @param accepted those that became records, or were written
 * @param rejected those that could not
 * @since 0.1.0
 */
public record LineAccount(long read, long accepted, long rejected) {

    /** Checks that no line is lost. */
    public LineAccount {
        require(
                accepted >= 0 && rejected >= 0 && read == accepted + rejected,
                "line-account-unbalanced",
                "{0} lignes lues ne sont pas {1} retenues et {2} rejetées",
                "{0} lines read are not {1} accepted and {2} rejected",
                read,
                accepted,
                rejected);
    }
}
