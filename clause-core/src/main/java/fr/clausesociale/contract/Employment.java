package fr.clausesociale.contract;

/**
 * The kinds of employment contract that bind a person in an insertion path to the employer.
 *
 * @since 0.1.0
 */
public enum Employment {
    /** Open-ended; French: <i>contrat à durée indéterminée</i>. */
    CDI,
    /** Fixed-term; French: <i>contrat à durée déterminée</i>. */
    CDD,
    /** Apprenticeship, a work-study contract; French: <i>contrat d'apprentissage</i>. */
    APPRENTICESHIP,
    /** Professional training, a work-study contract; French: <i>contrat de professionnalisation</i>. */
    PROFESSIONAL_TRAINING,
    /** Fixed-term in an integration structure; French: <i>CDDI</i>. */
    CDDI,
    /** Temporary-work assignment; French: <i>contrat de mission</i>. */
    TEMPORARY
}
