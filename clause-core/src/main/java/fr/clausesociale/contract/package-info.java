/**
 * Second floor: the contract (<i>marché</i>) that carries a clause, as it was signed: its lots, its last day, its currency, and the
 * company or the {@link fr.clausesociale.contract.Grouping} (<i>groupement</i>) that holds it. When it begins is an event, its notification. A
 * contract that is not divided has one lot.
 *
 * <p>{@link fr.clausesociale.contract.Route} and {@link fr.clausesociale.contract.Employment} are the ways of having hours done, and the
 * employment contracts, that clauses distinguish; which of them a contract admits is in its terms.
 */
@NullMarked
package fr.clausesociale.contract;

import org.jspecify.annotations.NullMarked;
