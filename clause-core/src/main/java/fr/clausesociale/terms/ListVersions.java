package fr.clausesociale.terms;

/**
 * Which version of its list a contract takes when texts change the list while the contract runs. A contract that names a list seldom
 * says so, and persons are eligible or not by it, so there is no default.
 *
 * @since 0.1.0
 */
public enum ListVersions {
    /** The version that the terms name, for every hire. Once it is no longer in force nobody can be examined by it. */
    NAMED,
    /** The version in force on the first day of each hire, as for priority neighbourhoods: that of their generation. */
    IN_FORCE_AT_HIRE
}
