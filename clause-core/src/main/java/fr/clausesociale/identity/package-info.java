/**
 * First floor: how things are named. Contracts, lots, companies, documents and events have an id each, a type of its own around a text of
 * 1 to 64 letters, digits, dots, underscores, slashes or hyphens, so that a lot cannot be handed over as a contract. The buyer's or
 * the application's own numbers do; they are neither looked up nor checked against a register. A list of eligible persons has a name and a
 * version.
 *
 * <p>Numbers and codes that the State gives have a type each, which checks the form and, where there is one, the check digit: {@link
 * fr.clausesociale.identity.Siren}, {@link fr.clausesociale.identity.Siret}, {@link fr.clausesociale.identity.QpvCode}, {@link
 * fr.clausesociale.identity.CommuneCode}, {@link fr.clausesociale.identity.CpvCode}, {@link fr.clausesociale.identity.Uai}, {@link
 * fr.clausesociale.identity.NafCode}, {@link fr.clausesociale.identity.RncpLevel}. No register is looked up.
 *
 * <p>A person is a {@link fr.clausesociale.identity.PersonToken}, opaque and made by the application, at random: the library knows no name,
 * refuses what looks like a social-security number, an e-mail address or a phone number, and shows no token in any text.
 */
@NullMarked
package fr.clausesociale.identity;

import org.jspecify.annotations.NullMarked;
