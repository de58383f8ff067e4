package fr.clausesociale;

/**
 * A language in which results are explained.
 *
 * @since 0.1.0
 */
public enum Language {
    /** French, in the administration's own terms. */
    FRENCH,
    /** English. */
    ENGLISH
}
