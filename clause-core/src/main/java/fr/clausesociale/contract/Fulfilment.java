package fr.clausesociale.contract;

import fr.clausesociale.Text;

/**
 * What the holder of a contract does where its clause leaves the choice between hours and actions.
 *
 * @since 0.1.0
 */
public enum Fulfilment {
    /** Hours of insertion. */
    HOURS(Text.of("heures d'insertion", "hours of insertion")),
    /** So many actions a year instead of hours, such as the hosting of a trainee; French: <i>actions d'insertion</i>. */
    ACTIONS(Text.of("actions d'insertion", "insertion actions"));

    private final Text label;

    Fulfilment(Text label) {
        this.label = label;
    }

    /** The choice in words. */
    public Text label() {
        return label;
    }
}
