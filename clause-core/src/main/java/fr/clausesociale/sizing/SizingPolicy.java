package fr.clausesociale.sizing;

import fr.clausesociale.quantity.Rounding;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How somebody sizes lots: what holds for all of them, whatever the method.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param rounding the rounding of the hours; tables, slices and figures set give theirs unrounded
 * @param floor the hours below which no clause is advised, if there is a floor
 * @param proportionality from which figures on to warn
 * @param divisors what to express the hours in beside hours
 * @since 0.1.0
 */
@Value.Builder
public record SizingPolicy(
        Rounding rounding, Optional<Floor> floor, Proportionality proportionality, List<Divisor> divisors) {

    /** Copies the divisors. */
    public SizingPolicy {
        divisors = List.copyOf(divisors);
    }

    /** A builder without any part set. Not thread-safe. */
    public static SizingPolicyBuilder builder() {
        return new SizingPolicyBuilder();
    }

    /**
     * Sizes a lot by every method that its data allow, and says what the others lack.
     *
     * @param lot the lot
     */
    public SizingComparison compare(LotData lot) {
        return new Methods(lot, this).compare();
    }

    /**
     * Sizes the lots of a contract, each by the method chosen for it, and adds them up.
     *
     * @param lots the lots, each once; also those that are not to bear the clause
     * @throws fr.clausesociale.ClauseException {@code sizing-without-lot}, {@code lot-duplicated}, {@code currency-mismatch}, {@code
     *     sizing-data-missing} if a lot does not tell what its method needs, or what the method refuses, with the place of the lot
     */
    public ContractSizing size(List<LotChoice> lots) {
        return ContractSizing.of(lots, this);
    }
}
