/**
 * First floor: how a result was reached, in French and English, and the fingerprint of what it was reached from.
 */
@NullMarked
package fr.clausesociale.derivation;

import org.jspecify.annotations.NullMarked;
