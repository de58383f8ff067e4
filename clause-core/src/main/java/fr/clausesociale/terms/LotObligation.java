package fr.clausesociale.terms;

import fr.clausesociale.identity.LotId;

/**
 * A lot that bears the clause and how many hours it owes. A lot that is not named bears none, which is not the same as
 * owing zero hours.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param lot the lot
 * @param obligation what it owes
 * @since 0.1.0
 */
public record LotObligation(LotId lot, Obligation obligation) {}
