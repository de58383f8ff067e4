package fr.clausesociale.assessment;

import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decisions on persons, by the day for which the person was examined. A later decision replaces an earlier one for the same
 * day only: what is said of an old hire does not touch a newer one.
 */
final class Decisions {

    private final Map<PersonToken, TreeMap<LocalDate, Event.PersonDecided>> byPerson = new HashMap<>();

    /** Adds a decision taken after all those before. */
    void add(Event.PersonDecided decision) {
        byPerson.computeIfAbsent(decision.person(), person -> new TreeMap<>()).put(decision.at(), decision);
    }

    /** The decision that holds for a hire: of those that cover its first day, the one examined last. */
    Optional<Event.PersonDecided> on(Event.Hire hire) {
        return byPerson
                .getOrDefault(hire.person(), new TreeMap<>())
                .headMap(hire.startsOn(), true)
                .descendingMap()
                .values()
                .stream()
                .filter(decision -> decision.covers(hire.startsOn()))
                .findFirst();
    }
}
