package fr.clausesociale.journal;

import fr.clausesociale.derivation.Fingerprint;
import java.util.List;

/**
 * All that happened on a contract, and the entries that could not be read.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param events the events, in any order
 * @param unreadable the entries that could not be read as events, so that none is lost
 * @since 0.1.0
 */
public record Journal(List<Event> events, List<Rejection> unreadable) {

    /** Copies the lists. */
    public Journal {
        events = List.copyOf(events);
        unreadable = List.copyOf(unreadable);
    }

    /** A digest of the whole content, whatever its order: journals with the same fingerprint give the same assessments. */
    public String fingerprint() {
        return Fingerprint.of(List.of(fingerprints(events), fingerprints(unreadable)));
    }

    private static List<String> fingerprints(List<?> entries) {
        return entries.stream()
                .map(entry -> Fingerprint.of((Record) entry))
                .sorted()
                .toList();
    }

    /** Obtains a journal of events that were all read. */
    public static Journal of(List<Event> events) {
        return new Journal(events, List.of());
    }
}
