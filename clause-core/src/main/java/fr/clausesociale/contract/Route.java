package fr.clausesociale.contract;

import fr.clausesociale.Text;

/**
 * The ways in which a contractor may have hours performed.
 *
 * <p>French: <i>modalités de mise en œuvre</i>.
 *
 * @since 0.1.0
 */
public enum Route {
    /** The company hires; French: <i>embauche directe</i>. */
    DIRECT_HIRE(Text.of("embauche directe", "direct hire")),
    /** A structure makes its employees available; French: <i>mise à disposition</i>. */
    MAKING_AVAILABLE(Text.of("mise à disposition", "making available")),
    /** A structure is a subcontractor; French: <i>sous-traitance</i>. */
    SUBCONTRACTING(Text.of("sous-traitance", "subcontracting")),
    /** A structure is a member of the grouping; French: <i>cotraitance</i>. */
    CO_CONTRACTING(Text.of("cotraitance", "co-contracting"));

    private final Text label;

    Route(Text label) {
        this.label = label;
    }

    /** The way in words. */
    public Text label() {
        return label;
    }
}
