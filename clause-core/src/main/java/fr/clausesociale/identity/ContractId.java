package fr.clausesociale.identity;

/**
 * The buyer's number of a public or private contract, such as {@code 21_BAM_048}. French: <i>numéro de marché</i>.
 *
 * <p>1 to 64 letters, digits, dots, underscores, slashes or hyphens. This type is immutable and thread-safe.
 *
 * @param value the text of the identifier
 * @since 0.1.0
 */
public record ContractId(String value) implements Comparable<ContractId> {

    /** Checks the form. */
    public ContractId {
        Identifier.check(value, "identifiant de marché", "contract id");
    }

    /**
     * Obtains the identifier from its text.
     *
     * @throws fr.clausesociale.ClauseException {@code identifier-malformed} if it has not the form above
     */
    public static ContractId of(String value) {
        return new ContractId(value);
    }

    @Override
    public int compareTo(ContractId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
