package fr.clausesociale.iae;

/**
 * How much a criterion weighs in a diagnosis.
 *
 * @since 0.1.0
 */
public enum CriterionLevel {
    /** One alone is enough; French: <i>critère de niveau 1</i>. */
    ONE,
    /** Several are needed; French: <i>critère de niveau 2</i>. */
    TWO
}
