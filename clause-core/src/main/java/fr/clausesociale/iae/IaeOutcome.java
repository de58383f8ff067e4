package fr.clausesociale.iae;

import fr.clausesociale.Text;

/**
 * What a diagnosis of the IAE comes to.
 *
 * @since 0.1.0
 */
public enum IaeOutcome {
    /** The person is eligible. */
    ELIGIBLE(Text.of("éligible", "eligible")),
    /** No criterion of level 1, and fewer of level 2 than the structure's kind asks for. */
    NOT_ENOUGH_CRITERIA(Text.of("critères insuffisants", "not enough criteria")),
    /** Criteria that cannot be true together are ticked; the diagnosis is refused, whoever makes it. */
    INCOMPATIBLE_CRITERIA(Text.of("critères incompatibles", "incompatible criteria"));

    private final Text label;

    IaeOutcome(Text label) {
        this.label = label;
    }

    /** The outcome in words. */
    public Text label() {
        return label;
    }
}
