package fr.clausesociale;

/**
 * A quantity that French and English write differently, such as {@link fr.clausesociale.quantity.Hours}. {@link Text#format} puts it
 * into a sentence.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Figure {

    /** The quantity as each language writes it, with its unit. */
    Text toText();
}
