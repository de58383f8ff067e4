package fr.clausesociale.terms;

import fr.clausesociale.Text;

/**
 * Which version of its list a contract takes when texts change the list while the contract runs. A contract that names a list seldom
 * says so, and persons are eligible or not by it, so there is no default.
 *
 * @since 0.1.0
 */
public enum ListVersions {
    /** The version that the terms name, for every hire. Once it is no longer in force nobody can be examined by it. */
    NAMED(Text.of(
            "version de la liste : celle que nomment les clauses", "version of the list: the one that the terms name")),
    /** The version in force on the first day of each hire, as for priority neighbourhoods: that of their generation. */
    IN_FORCE_AT_HIRE(Text.of(
            "version de la liste : celle en vigueur à l'embauche",
            "version of the list: the one in force at the hire"));

    private final Text label;

    ListVersions(Text label) {
        this.label = label;
    }

    /** The choice in words. */
    public Text label() {
        return label;
    }
}
