package fr.clausesociale.contract;

import fr.clausesociale.identity.LotId;

/**
 * A lot of a contract. A contract that is not divided has one lot.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param id its number
 * @param label what it covers
 * @since 0.1.0
 */
public record Lot(LotId id, String label) {}
