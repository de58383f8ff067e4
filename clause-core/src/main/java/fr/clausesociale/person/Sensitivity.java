package fr.clausesociale.person;

/**
 * How intrusive it is to ask for a fact, from least to most: the engine asks in this order, health last.
 *
 * @since 0.1.0
 */
public enum Sensitivity {
    /** Registration, work, school, age. */
    ORDINARY,
    /** Where the person lives. */
    ADDRESS,
    /** Benefits and support schemes. */
    SOCIAL,
    /** International protection. */
    ORIGIN,
    /** Court supervision and prison. */
    JUDICIAL,
    /** Disability and invalidity; health data in the sense of article 9 of the GDPR. */
    HEALTH
}
