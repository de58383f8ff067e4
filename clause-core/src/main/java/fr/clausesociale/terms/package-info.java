/**
 * Fourth floor: what a contract says about its clause. {@link fr.clausesociale.terms.ClauseTerms} holds it all; a choice that a
 * contract's text leaves open must be made here, and is refused if it is not.
 */
@NullMarked
package fr.clausesociale.terms;

import org.jspecify.annotations.NullMarked;
