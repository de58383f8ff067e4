/**
 * First floor: how things are named. Contracts, lots, companies, documents and events have an id each, a type of its own around a text of
 * 1 to 64 letters, digits, dots, underscores, slashes or hyphens, so that a lot cannot be handed over as a contract. The buyer's or
 * the application's own numbers do; they are neither looked up nor checked against a register. A list of eligible persons has a name and a
 * version.
 *
 * <p>A person is a {@link fr.clausesociale.identity.PersonToken}, opaque and made by the application, at random: the library knows no name,
 * refuses what looks like a social-security number, an e-mail address or a phone number, and shows no token in any text.
 */
@NullMarked
package fr.clausesociale.identity;

import org.jspecify.annotations.NullMarked;
