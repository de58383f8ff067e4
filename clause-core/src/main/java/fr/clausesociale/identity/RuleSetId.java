package fr.clausesociale.identity;

/**
 * A list of eligible persons in one of its versions, such as {@code ccag-2021} version {@code 1}.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param name the name of the list, stable over its versions
 * @param version the version of its content
 * @since 0.1.0
 */
public record RuleSetId(String name, String version) {

    /** Checks the form of both parts. */
    public RuleSetId {
        Identifier.check(name, "nom de liste", "rule set name");
        Identifier.check(version, "numéro de version de liste", "rule set version");
    }

    /**
     * Obtains the identifier from its parts.
     *
     * @throws fr.clausesociale.ClauseException {@code identifier-malformed} if a part has not the form of an identifier
     */
    public static RuleSetId of(String name, String version) {
        return new RuleSetId(name, version);
    }

    /** The name and the version: {@code ccag-2021@1}. */
    @Override
    public String toString() {
        return name + "@" + version;
    }
}
