package fr.clausesociale.contract;

import fr.clausesociale.Text;

/**
 * The kinds of contract under which a person in an insertion path works, of employment but for the last two.
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
    TEMPORARY(Text.of("contrat de mission", "temporary-work assignment")),
    /** Work in prison; French: <i>contrat d'emploi pénitentiaire</i>. */
    PRISON_WORK(Text.of("contrat d'emploi pénitentiaire", "prison work contract")),
    /** Of the user of an ESAT, who is no employee; French: <i>contrat de soutien et d'aide par le travail</i>. */
    SUPPORTED_WORK(Text.of("contrat de soutien et d'aide par le travail (ESAT)", "supported work contract (ESAT)")),
    /** No employment: the person works independently, supported by an EITI or alone; French: <i>travail indépendant</i>. */
    SELF_EMPLOYED(Text.of("travail indépendant", "self-employed work"));

    private final Text label;

    Employment(Text label) {
        this.label = label;
    }

    /** The kind of contract in words. */
    public Text label() {
        return label;
    }
}
