/**
 * Sixth floor: what a decision or an assessment rested on and said, to be kept and replayed. {@code DecisionReceipt.of(decision, situation)}
 * and {@code AssessmentReceipt.of(terms, journal, asOf)} hold the fingerprints of what went in, the day, the result and its derivation.
 * Years later their {@code replay} takes the same input through the library of that time and tells whether it says the same, or what
 * differs.
 */
@NullMarked
package fr.clausesociale.receipt;

import org.jspecify.annotations.NullMarked;
