package fr.clausesociale.json.token;

/** A piece of a JSON document. */
public enum Token {
    START_OBJECT,
    END_OBJECT,
    START_LIST,
    END_LIST,
    /** The name of a field. */
    NAME,
    TEXT,
    /** A number without a point and without an exponent. */
    INTEGER,
    /** Any other number. */
    DECIMAL,
    TRUE,
    FALSE,
    NULL,
    /** What JSON does not have: NaN, where it is let through, or a value that an application put among the tokens. */
    OTHER,
    /** Nothing, before the first token and behind the last. */
    END
}
