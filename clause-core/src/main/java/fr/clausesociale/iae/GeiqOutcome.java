package fr.clausesociale.iae;

import fr.clausesociale.Text;

/**
 * What a diagnosis for a GEIQ comes to.
 *
 * @since 0.1.0
 */
public enum GeiqOutcome {
    /** The diagnosis is accepted and gives a support grant. */
    ELIGIBLE(Text.of("éligible", "eligible")),
    /** The diagnosis is accepted, but its criteria give no grant; a GEIQ can hire without one. */
    NO_ALLOWANCE(Text.of("accepté, sans aide", "accepted, without grant")),
    /** The GEIQ ticked no criterion, or none that stands without another; the diagnosis is refused. */
    NO_CRITERION(Text.of("refusé, aucun critère retenu", "refused, no criterion kept")),
    /** Criteria that cannot be true together are ticked; the diagnosis is refused, whoever makes it. */
    INCOMPATIBLE_CRITERIA(Text.of("refusé, critères incompatibles", "refused, incompatible criteria"));

    private final Text label;

    GeiqOutcome(Text label) {
        this.label = label;
    }

    /** The outcome in words. */
    public Text label() {
        return label;
    }
}
