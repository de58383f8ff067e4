package fr.clausesociale.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.clausesociale.identity.EventId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.journal.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The events of a journal that stand on a day, whatever the contract says: each once, neither withdrawn nor a withdrawal. They come by
 * day and id, so that their order in the journal does not matter.
 */
final class StandingEvents {

    static final Comparator<Event> BY_DAY = Comparator.comparing(Event::on).thenComparing(Event::id);

    private final List<Event> events;
    private final int later;
    private final List<Rejection> rejections = new ArrayList<>();
    private final SortedSet<EventId> withdrawn = new TreeSet<>();

    StandingEvents(Journal journal, LocalDate asOf) {
        List<Event> present = journal.events().stream()
                .filter(event -> !event.on().isAfter(asOf))
                .toList();
        this.later = journal.events().size() - present.size();
        this.events = withoutWithdrawn(distinct(present));
    }

    List<Event> events() {
        return events;
    }

    /** Those of one kind. */
    static <E extends Event> List<E> only(List<Event> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** How many events are of days to come. */
    int later() {
        return later;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    SortedSet<EventId> withdrawn() {
        return withdrawn;
    }

    /** One event per id, by day and id. Equal events are one; events that differ under one id are none. */
    private List<Event> distinct(List<Event> present) {
        Map<EventId, List<Event>> byId = present.stream().collect(groupingBy(Event::id));
        List<Event> distinct = new ArrayList<>(byId.size());
        byId.values().forEach(same -> {
            Event first = same.get(0);
            if (same.stream().allMatch(first::equals)) {
                distinct.add(first);
                same.stream().skip(1).forEach(event -> reject(event, JournalFault.DUPLICATE_EVENT));
            } else {
                same.forEach(event -> reject(event, JournalFault.CONFLICTING_EVENT));
            }
        });
        distinct.sort(BY_DAY);
        return distinct;
    }

    private List<Event> withoutWithdrawn(List<Event> distinct) {
        Map<EventId, Event> byId = distinct.stream().collect(toMap(Event::id, event -> event));
        for (Event event : distinct) {
            if (event instanceof Event.Withdrawn withdrawal) {
                faultOf(withdrawal, byId.get(withdrawal.event())).ifPresent(fault -> reject(event, fault));
            }
        }
        return distinct.stream()
                .filter(event -> !(event instanceof Event.Withdrawn) && !withdrawn.contains(event.id()))
                .toList();
    }

    private Optional<JournalFault> faultOf(Event.Withdrawn withdrawal, @Nullable Event event) {
        if (event == null) {
            return Optional.of(JournalFault.WITHDRAWAL_OF_NOTHING);
        }
        if (event instanceof Event.Withdrawn) {
            return Optional.of(JournalFault.WITHDRAWAL_OF_WITHDRAWAL);
        }
        if (withdrawal.on().isBefore(event.on())) {
            return Optional.of(JournalFault.WITHDRAWAL_BEFORE_EVENT);
        }
        return withdrawn.add(event.id()) ? Optional.empty() : Optional.of(JournalFault.ALREADY_WITHDRAWN);
    }

    private void reject(Event event, JournalFault fault) {
        rejections.add(fault.of(event));
    }
}
