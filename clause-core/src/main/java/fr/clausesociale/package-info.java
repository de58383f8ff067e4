/**
 * Below all floors: what every package needs in order to speak. A {@link Text} is a sentence in French and English, a {@link
 * Figure} a quantity that the two write differently, a {@link ClauseException} the refusal of a value:
 *
 * <pre>{@code
 * try {
 *     Hours.of("sept");
 * } catch (ClauseException e) {
 *     e.code();      // hours-malformed: stable, for programs
 *     e.text().fr(); // les heures s'écrivent comme 151.67 ou 7:20, ou 7:20:30
 * }
 * }</pre>
 *
 * <p>Values are records and check themselves. Those of many components have a builder, {@code X.builder()}: one method for each
 * component, which is described at the record; what is optional and what is a list may be left out, anything else that is left out is an
 * {@link IllegalStateException}.
 *
 * <p>The house is built in floors, and a package imports only from floors below its own: {@code quantity} and {@code law}; {@code
 * derivation} and {@code identity}; {@code person} and {@code contract}; {@code eligibility}; {@code terms} and {@code journal}; {@code
 * assessment} and {@code sizing}; {@code report}; {@code france}.
 */
@BuilderStyle
@NullMarked
package fr.clausesociale;

import org.jspecify.annotations.NullMarked;
