package fr.clausesociale.identity;

/**
 * The kinds of structures that employ, train or second people in an insertion path, and the others by which contracts let hours be
 * performed. To be with one of these others ({@link #ETT}, {@link #TIH}) makes nobody eligible.
 *
 * @since 0.1.0
 */
public enum StructureKind {
    /** Intermediary association; French: <i>association intermédiaire</i>. */
    AI,
    /** Temporary-work integration enterprise; French: <i>entreprise de travail temporaire d'insertion</i>. */
    ETTI,
    /** Integration enterprise; French: <i>entreprise d'insertion</i>. */
    EI,
    /** Integration workshop; French: <i>atelier et chantier d'insertion</i>. */
    ACI,
    /** Integration enterprise by self-employed work; French: <i>entreprise d'insertion par le travail indépendant</i>. */
    EITI,
    /** Adapted enterprise; French: <i>entreprise adaptée</i>. */
    EA,
    /** Adapted temporary-work enterprise; French: <i>entreprise adaptée de travail temporaire</i>. */
    EATT,
    /** Support-through-work centre, with users rather than employees; French: <i>ESAT</i>. */
    ESAT,
    /** Employers' group for integration and qualification; French: <i>GEIQ</i>. */
    GEIQ,
    /** Neighbourhood management association; French: <i>régie de quartier, régie de territoire</i>. */
    REGIE_DE_QUARTIER,
    /** Reinsertion centre of the Ministry of Defence, also "Défense 2e chance"; French: <i>EPIDE</i>. */
    EPIDE,
    /** Second-chance school; French: <i>école de la deuxième chance</i>. */
    E2C,
    /**
     * Operator of work in prison; French: <i>service de l'emploi pénitentiaire (SEP)</i>, workshop run by the prison (<i>régie</i>) or
     * concessionaire.
     */
    PRISON_OPERATOR,
    /**
     * Temporary-work agency that is none of the above; French: <i>entreprise de travail temporaire</i>. Some contracts admit it for persons
     * who are eligible themselves.
     */
    ETT,
    /** Disabled person who is self-employed; French: <i>travailleur indépendant handicapé</i>. */
    TIH
}
