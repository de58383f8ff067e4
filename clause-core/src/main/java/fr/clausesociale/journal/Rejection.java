package fr.clausesociale.journal;

import fr.clausesociale.Text;
import fr.clausesociale.identity.EventId;
import java.util.Optional;

/**
 * An entry of a journal that was refused, where it stands and why. The rest of the journal is still used.
 *
 * <p>It holds no personal fact and no person token. This type is immutable and thread-safe.
 *
 * @param code the stable code, kebab-case
 * @param place where: {@code line 17, column 5, /hours} for an entry that could not be read, {@code event d-0042 /hours} for one that
 *     contradicts the contract or the rest of the journal
 * @param message why
 * @param heldBy the declaration that holds the days of the person, if that is why
 * @since 0.1.0
 */
public record Rejection(String code, String place, Text message, Optional<EventId> heldBy) {

    /** A rejection in which no other declaration has a part. */
    public Rejection(String code, String place, Text message) {
        this(code, place, message, Optional.empty());
    }
}
