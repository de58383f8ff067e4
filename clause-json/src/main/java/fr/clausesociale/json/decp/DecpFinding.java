package fr.clausesociale.json.decp;

import fr.clausesociale.Text;

/**
 * Something to know about a contract of a DECP file: where, and what of it.
 *
 * <p>Nothing of it repeats what stands there, since it may be personal. This type is immutable and thread-safe.
 *
 * @param kind what it means for the value
 * @param code the stable code, kebab-case
 * @param pointer the JSON pointer of the value: within the file when it is read (of XML that of the same value in JSON), within the contract when it is converted or checked
 * @param text what was found and what was made of it
 * @since 0.1.0
 */
public record DecpFinding(Kind kind, String code, String pointer, Text text) {

    /** What a finding means for the value. */
    public enum Kind {
        /** It is written otherwise than the format says, and was read without loss. */
        ADAPTED,
        /** It was kept, and may well be wrong. */
        DOUBTFUL,
        /** It was not carried over. */
        LOST,
        /** It keeps the contract from being converted or written. */
        REFUSED
    }
}
