package fr.clausesociale.assessment;

import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decisions on persons, the last one taken first. What is said of the day of an old hire does not touch a newer one. */
final class Decisions {

    private final Map<PersonToken, Deque<Event.PersonDecided>> byPerson = new HashMap<>();

    /** Adds a decision taken after all those before. */
    void add(Event.PersonDecided decision) {
        byPerson.computeIfAbsent(decision.person(), person -> new ArrayDeque<>())
                .addFirst(decision);
    }

    /** Whether the person is of the contract's priority public, if the decision that holds for a hire says so. */
    Optional<Boolean> isOfPriorityPublic(Event.Hire hire) {
        return on(hire).findFirst().flatMap(Event.PersonDecided::priorityPublic);
    }

    /** The decisions that cover the first day of a hire, the last one taken first: that one holds. */
    Stream<Event.PersonDecided> on(Event.Hire hire) {
        return byPerson.getOrDefault(hire.person(), new ArrayDeque<>()).stream()
                .filter(decision -> decision.covers(hire.startsOn()));
    }

    /** The day of the first decision that found a person eligible, whatever the hires that it covers. */
    Optional<LocalDate> firstEligible(PersonToken person) {
        return byPerson.getOrDefault(person, new ArrayDeque<>()).stream()
                .filter(decision -> decision.verdict() == Verdict.ELIGIBLE)
                .map(Event.PersonDecided::on)
                .min(Comparator.naturalOrder());
    }

    /** The last decision on a person, whatever the hires that it covers. */
    Optional<Event.PersonDecided> last(PersonToken person) {
        return Optional.ofNullable(byPerson.get(person)).map(Deque::getFirst);
    }
}
