package fr.clausesociale.identity;

/**
 * The number of a lot within its contract. French: <i>lot</i>.
 *
 * <p>1 to 64 letters, digits, dots, underscores, slashes or hyphens. This type is immutable and thread-safe.
 *
 * @param value the text of the identifier
 * @since 0.1.0
 */
public record LotId(String value) implements Comparable<LotId> {

    /** Checks the form. */
    public LotId {
        Identifier.check(value, "identifiant de lot", "lot id");
    }

    /**
     * Obtains the identifier from its text.
     *
     * @throws fr.clausesociale.ClauseException {@code identifier-malformed} if it has not the form above
     */
    public static LotId of(String value) {
        return new LotId(value);
    }

    @Override
    public int compareTo(LotId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
