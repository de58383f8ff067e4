package fr.clausesociale.identity;

/**
 * An optional part of a contract: an optional tranche or a renewal.
 *
 * <p>1 to 64 letters, digits, dots, underscores, slashes or hyphens. This type is immutable and thread-safe.
 *
 * @param value the text of the identifier
 * @since 0.1.0
 */
public record PartId(String value) implements Comparable<PartId> {

    /** Checks the form. */
    public PartId {
        Identifier.check(value, "identifiant de tranche ou de reconduction", "part id");
    }

    /**
     * Obtains the identifier from its text.
     *
     * @throws fr.clausesociale.ClauseException {@code identifier-malformed} if it has not the form above
     */
    public static PartId of(String value) {
        return new PartId(value);
    }

    @Override
    public int compareTo(PartId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
