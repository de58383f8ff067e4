package fr.clausesociale.assessment;

import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decisions on persons, of which the latest holds. Each person keeps, by the day for which the person was examined, only
 * those that no later decision replaces.
 */
final class Decisions {

    private final Map<PersonToken, TreeMap<LocalDate, Event.PersonDecided>> byPerson = new HashMap<>();

    /** Adds a decision later than all before. It replaces those for its day and for later days. */
    void add(Event.PersonDecided decision) {
        TreeMap<LocalDate, Event.PersonDecided> byDay =
                byPerson.computeIfAbsent(decision.person(), person -> new TreeMap<>());
        byDay.tailMap(decision.at(), true).clear();
        byDay.put(decision.at(), decision);
    }

    /** The latest decision for the first day of a hire or an earlier day. */
    Optional<Event.PersonDecided> on(Event.Hire hire) {
        return Optional.ofNullable(byPerson.get(hire.person()))
                .map(byDay -> byDay.floorEntry(hire.startsOn()))
                .map(Map.Entry::getValue);
    }
}
