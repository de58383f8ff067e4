package fr.clausesociale.person;

import fr.clausesociale.Text;

/**
 * What a number of a person counts. Lists and situations hold numbers of the unit of their fact; nothing is converted.
 *
 * @since 0.1.0
 */
public enum Unit {
    /** Hours, as decimals. */
    HOURS(Text.of("heures", "hours")),
    /** Calendar days. */
    DAYS(Text.of("jours", "days")),
    /** Months, part months as decimals. */
    MONTHS(Text.of("mois", "months")),
    /** Years. */
    YEARS(Text.of("années", "years")),
    /** Persons: children in care, members of a household. */
    PERSONS(Text.of("personnes", "persons")),
    /** Euros. */
    EUROS(Text.of("euros", "euros")),
    /** Steps of a scale, which the label of the fact names: level of education. */
    LEVEL(Text.of("niveau", "level"));

    private final Text label;

    Unit(Text label) {
        this.label = label;
    }

    /** The unit in words, in the plural where it has one. */
    public Text label() {
        return label;
    }
}
