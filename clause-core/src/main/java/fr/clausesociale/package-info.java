/**
 * Below all floors: the one exception of the library.
 *
 * <p>The house is built in floors, and a package imports only from floors below its own: {@code quantity} and {@code law}; {@code
 * derivation} and {@code identity}; {@code person} and {@code contract}; {@code eligibility} and {@code sizing}; {@code terms} and
 * {@code journal}; {@code assessment}; {@code report}; {@code france}.
 */
@BuilderStyle
@NullMarked
package fr.clausesociale;

import org.jspecify.annotations.NullMarked;
