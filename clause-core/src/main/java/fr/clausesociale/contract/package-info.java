/**
 * Second floor: the contract that carries a clause, its lots, the companies that hold it and the means of performing hours.
 */
@NullMarked
package fr.clausesociale.contract;

import org.jspecify.annotations.NullMarked;
