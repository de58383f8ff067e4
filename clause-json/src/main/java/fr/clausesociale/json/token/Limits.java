package fr.clausesociale.json.token;

/** How large a document may be: the same for reading and for writing, so that what is written can be read. */
public final class Limits {

    /** Objects and lists within each other. */
    public static final int DEPTH = 200;
    /** Characters of one text. */
    public static final int TEXT = 100_000;
    /** Digits of one number. */
    public static final int NUMBER = 1000;

    public static final int MEBIBYTE = 1024 * 1024;

    /** Bytes of one line. */
    public static final int LINE = MEBIBYTE;

    static final int DOCUMENT_MIB = 256;

    /** Bytes of one document. */
    public static final long DOCUMENT = DOCUMENT_MIB * (long) MEBIBYTE;

    private Limits() {}
}
