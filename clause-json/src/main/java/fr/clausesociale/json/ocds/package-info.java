/**
 * The hours due and done of contracts, published as open data in the Open Contracting Data Standard (OCDS) 1.1: {@link
 * fr.clausesociale.json.ocds.Ocds} writes a release of each contract, with the extensions for metrics, lots and sustainability. No other
 * public format has a place for the hours of a social clause.
 */
@NullMarked
package fr.clausesociale.json.ocds;

import org.jspecify.annotations.NullMarked;
