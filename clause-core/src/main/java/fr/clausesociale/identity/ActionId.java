package fr.clausesociale.identity;

/**
 * An action that the contractor owes beside or instead of hours, such as a meeting with the facilitator or the hosting of a trainee.
 *
 * <p>1 to 64 letters, digits, dots, underscores, slashes or hyphens. This type is immutable and thread-safe.
 *
 * @param value the text of the identifier
 * @since 0.1.0
 */
public record ActionId(String value) implements Comparable<ActionId> {

    /** Checks the form. */
    public ActionId {
        Identifier.check(value, "identifiant d'action", "action id");
    }

    /**
     * Obtains the identifier from its text.
     *
     * @throws fr.clausesociale.ClauseException {@code identifier-malformed} if it has not the form above
     */
    public static ActionId of(String value) {
        return new ActionId(value);
    }

    @Override
    public int compareTo(ActionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
