/**
 * Sixth floor: what crosses contracts. Contracts are assessed one by one; the hours that they count for one person are then brought
 * together by the person's token, whatever the lot, the contract or the buyer:
 *
 * <pre>{@code
 * List<ContractClaims> claims = ...; // of each contract: ContractClaims.of(terms, journal, assessment)
 * List<PersonHours> persons = PersonHours.of(january, december, claims, timeSheets, OverclaimPolicy.PRO_RATA);
 * persons.get(0).overclaimed();      // hours that were claimed and not worked
 * persons.get(0).overlaps();         // days claimed more than once
 * }</pre>
 *
 * <p>Hours worked once for several contracts or lots under an agreement are shared out by a {@link
 * fr.clausesociale.portfolio.PoolingAgreement}, into time sheets that are declared to each contract or compared with what it claims.
 *
 * <p>All of it are pure functions whose result does not depend on the order of what they are given. Person tokens are components of
 * these records and in no text.
 */
@NullMarked
package fr.clausesociale.portfolio;

import org.jspecify.annotations.NullMarked;
