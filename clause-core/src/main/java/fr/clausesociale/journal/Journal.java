package fr.clausesociale.journal;

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

    /** Obtains a journal of events that were all read. */
    public static Journal of(List<Event> events) {
        return new Journal(events, List.of());
    }
}
