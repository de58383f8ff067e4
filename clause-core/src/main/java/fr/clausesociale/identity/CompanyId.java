package fr.clausesociale.identity;

/**
 * A company within a contract, named as the application names it; never the name of a person. French: <i>entreprise</i>.
 *
 * <p>1 to 64 letters, digits, dots, underscores, slashes or hyphens. This type is immutable and thread-safe.
 *
 * @param value the text of the identifier
 * @since 0.1.0
 */
public record CompanyId(String value) implements Comparable<CompanyId> {

    /** Checks the form. */
    public CompanyId {
        Identifier.check(value, "identifiant d'entreprise", "company id");
    }

    /**
     * Obtains the identifier from its text.
     *
     * @throws fr.clausesociale.ClauseException {@code identifier-malformed} if it has not the form above
     */
    public static CompanyId of(String value) {
        return new CompanyId(value);
    }

    @Override
    public int compareTo(CompanyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
