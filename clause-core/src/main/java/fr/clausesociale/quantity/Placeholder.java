package fr.clausesociale.quantity;

/** Stands in until the first type of this package is written: Javadoc refuses a module without a public type. */
public final class Placeholder {
    private Placeholder() {}
}
