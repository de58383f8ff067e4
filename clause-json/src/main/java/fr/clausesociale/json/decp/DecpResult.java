package fr.clausesociale.json.decp;

import java.util.List;
import java.util.Optional;

/**
 * What a conversion gives: the value, and all that was doubted or lost on the way; without the value, what kept it from being made.
 *
 * <p>This type is immutable; it is thread-safe if the value is.
 *
 * @param <T> the type of the value
 * @param value the value, empty exactly if a finding is {@link DecpFinding.Kind#REFUSED}
 * @param findings what was found
 * @since 0.1.0
 */
public record DecpResult<T>(Optional<T> value, List<DecpFinding> findings) {

    /** Copies the findings. */
    public DecpResult {
        findings = List.copyOf(findings);
    }
}
