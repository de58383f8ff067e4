package fr.clausesociale.contract;

import fr.clausesociale.Text;

/**
 * The kinds of employment contract that bind a person in an insertion path to the employer.
 *
 * @since 0.1.0
 */
public enum Employment {
    /** Open-ended; French: <i>contrat à durée indéterminée</i>. */
    CDI(Text.of("CDI", "open-ended contract (CDI)")),
    /** Fixed-term; French: <i>contrat à durée déterminée</i>. */
    CDD(Text.of("CDD", "fixed-term contract (CDD)")),
    /** Apprenticeship, a work-study contract; French: <i>contrat d'apprentissage</i>. */
    APPRENTICESHIP(Text.of("contrat d'apprentissage", "apprenticeship")),
    /** Professional training, a work-study contract; French: <i>contrat de professionnalisation</i>. */
    PROFESSIONAL_TRAINING(Text.of("contrat de professionnalisation", "professional training contract")),
    /** Fixed-term in an integration structure; French: <i>CDDI</i>. */
    CDDI(Text.of("CDDI", "fixed-term integration contract (CDDI)")),
    /** Temporary-work assignment; French: <i>contrat de mission</i>. */
    TEMPORARY(Text.of("contrat de mission", "temporary-work assignment"));

    private final Text label;

    Employment(Text label) {
        this.label = label;
    }

    /** The kind of contract in words. */
    public Text label() {
        return label;
    }
}
