package fr.clausesociale.json.decp;

import static fr.clausesociale.ClauseException.require;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the contracts of a DECP file, read or written: {@code read = accepted + rejected}, and what was found.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param read all contracts
 * @param accepted those that were handed on
 * @param rejected those that could not be, and why, by code
 * @param findings what was found in those accepted and in the file, by code
 * @param file what was found in the file and belongs to no contract, the first hundred
 * @since 0.1.0
 */
public record DecpAccount(
        long read,
        long accepted,
        SortedMap<String, Long> rejected,
        SortedMap<String, Long> findings,
        List<DecpFinding> file) {

    /** Copies the counts and checks that no contract is lost. */
    public DecpAccount {
        rejected = copy(rejected);
        findings = copy(findings);
        file = List.copyOf(file);
        long refused = sum(rejected);
        require(
                accepted >= 0 && refused >= 0 && read == accepted + refused,
                "decp-account-unbalanced",
                "{0} contrats lus ne sont pas {1} retenus et {2} rejetés",
                "{0} contracts read are not {1} accepted and {2} rejected",
                read,
                accepted,
                refused);
    }

    /** The number of contracts that could not be handed on. */
    public long refused() {
        return sum(rejected);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static SortedMap<String, Long> copy(SortedMap<String, Long> counts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
