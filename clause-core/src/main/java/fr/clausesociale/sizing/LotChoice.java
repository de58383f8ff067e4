package fr.clausesociale.sizing;

import fr.clausesociale.identity.LotId;
import fr.clausesociale.sizing.SizingMethod.Kind;
import java.util.Optional;

/**
 * By which method a lot of a contract is to be sized.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param lot the lot
 * @param data what is known of it
 * @param method the method; empty if the lot is not to bear the clause, which is not the same as zero hours
 * @since 0.1.0
 */
public record LotChoice(LotId lot, LotData data, Optional<Kind> method) {}
