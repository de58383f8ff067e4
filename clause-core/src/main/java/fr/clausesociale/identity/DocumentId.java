package fr.clausesociale.identity;

/**
 * A document that the contractor owes, such as the statement of a quarter. French: <i>pièce justificative</i>.
 *
 * <p>1 to 64 letters, digits, dots, underscores, slashes or hyphens. This type is immutable and thread-safe.
 *
 * @param value the text of the identifier
 * @since 0.1.0
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

    /** Checks the form. */
    public DocumentId {
        Identifier.check(value, "identifiant de pièce", "document id");
    }

    /**
     * Obtains the identifier from its text.
     *
     * @throws fr.clausesociale.ClauseException {@code identifier-malformed} if it has not the form above
     */
    public static DocumentId of(String value) {
        return new DocumentId(value);
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
