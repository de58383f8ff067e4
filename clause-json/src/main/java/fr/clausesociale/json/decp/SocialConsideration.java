package fr.clausesociale.json.decp;

/**
 * How a contract serves a social purpose, as the essential data tell it. They do not tell an insertion clause from another social clause,
 * and know neither hours nor persons.
 *
 * @since 0.1.0
 */
public enum SocialConsideration {
    /**
     * A social object, condition of performance or specification; an insertion clause is one. French: <i>clause sociale</i>.
     */
    CLAUSE,
    /** The award depends on a social criterion. French: <i>critère social</i>. */
    CRITERION,
    /**
     * Reserved to adapted enterprises, integration structures, work in prison or the social economy (code de la commande publique, articles
     * L. 2113-12 to L. 2113-15; for concessions L. 3113-1 to L. 3113-2-1). French: <i>marché réservé, concession réservée</i>.
     */
    RESERVED
}
