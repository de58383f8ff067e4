/**
 * First floor: how a result was reached. A {@link fr.clausesociale.derivation.Derivation} is a tree of steps with their figures, the
 * rounding applied, the text behind them and their day; every result carries or gives one, and {@code
 * derivation.render(Language.FRENCH)} writes it, one line per step. The derivation of a decision on a person holds personal facts.
 *
 * <p>A {@link fr.clausesociale.derivation.Fingerprint} is a digest of the terms or the list that a result rests on, the same on any
 * machine and in any year: two results with one fingerprint come from the same rules.
 */
@NullMarked
package fr.clausesociale.derivation;

import org.jspecify.annotations.NullMarked;
