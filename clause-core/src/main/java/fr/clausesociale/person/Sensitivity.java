package fr.clausesociale.person;

import fr.clausesociale.Text;

/**
 * How intrusive it is to ask for a fact, from least to most: the engine asks in this order, health last.
 *
 * @since 0.1.0
 */
public enum Sensitivity {
    /** Registration, work, school, age. */
    ORDINARY(Text.of("donnée ordinaire", "ordinary")),
    /** Where the person lives. */
    ADDRESS(Text.of("domicile", "address")),
    /** Benefits and support schemes. */
    SOCIAL(Text.of("donnée sociale", "social")),
    /** International protection. */
    ORIGIN(Text.of("origine", "origin")),
    /** Court supervision and prison. */
    JUDICIAL(Text.of("donnée judiciaire", "judicial")),
    /** Disability and invalidity; health data in the sense of article 9 of the GDPR. */
    HEALTH(Text.of("donnée de santé", "health"));

    private final Text label;

    Sensitivity(Text label) {
        this.label = label;
    }

    /** The class in words. */
    public Text label() {
        return label;
    }
}
