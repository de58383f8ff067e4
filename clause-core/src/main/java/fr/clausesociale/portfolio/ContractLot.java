package fr.clausesociale.portfolio;

import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.LotId;
import java.util.Comparator;

/**
 * A lot of one of several contracts.
 *
 * <p>The number of a contract is its buyer's. Among contracts of several buyers it must still differ from the others: an application
 * whose buyers use the same number puts something of the buyer before it in the terms. This type is immutable and thread-safe.
 *
 * @param contract the contract
 * @param lot the lot of it
 * @since 0.1.0
 */
public record ContractLot(ContractId contract, LotId lot) implements Comparable<ContractLot> {

    private static final Comparator<ContractLot> ORDER =
            Comparator.comparing(ContractLot::contract).thenComparing(ContractLot::lot);

    @Override
    public int compareTo(ContractLot other) {
        return ORDER.compare(this, other);
    }

    /** The contract and its lot, as in {@code 21_BAM_048 lot 1}, in French and in English. */
    @Override
    public String toString() {
        return contract.value() + " lot " + lot.value();
    }
}
