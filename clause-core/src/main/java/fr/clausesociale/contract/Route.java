package fr.clausesociale.contract;

/**
 * The ways in which a contractor may have hours performed.
 *
 * <p>French: <i>modalités de mise en œuvre</i>.
 *
 * @since 0.1.0
 */
public enum Route {
    /** The company hires; French: <i>embauche directe</i>. */
    DIRECT_HIRE,
    /** A structure makes its employees available; French: <i>mise à disposition</i>. */
    MAKING_AVAILABLE,
    /** A structure is a subcontractor; French: <i>sous-traitance</i>. */
    SUBCONTRACTING,
    /** A structure is a member of the grouping; French: <i>cotraitance</i>. */
    CO_CONTRACTING
}
