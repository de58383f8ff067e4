package fr.clausesociale.assessment;

import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which declarations of one person hold hours on the same days. The person may have worked for several lots or companies on them, or the same
 * hours were declared twice: what is possible only is told, and changes no figure.
 */
final class HoursAlongside {

    private HoursAlongside() {}

    /**
     * The lines, each with the others that share days with it.
     *
     * @param lines the lines, by id, with what becomes of their hours
     * @param persons the person of each hire
     * @param checks the checks of declarations, by day
     */
    static List<HoursLine> told(
            List<HoursLine> lines, Map<EventId, PersonToken> persons, List<Event.DeclarationsChecked> checks) {
        Map<EventId, List<Event.DeclarationsChecked>> checksOf = new HashMap<>();
        checks.forEach(check -> check.declarations()
                .forEach(id ->
                        checksOf.computeIfAbsent(id, key -> new ArrayList<>()).add(check)));
        Map<EventId, List<HoursLine.Alongside>> alongside = new HashMap<>();
        for (List<HoursLine> ofMonth : PersonMonth.group(lines, persons)) {
            for (HoursLine line : ofMonth) {
                alongside.put(
                        line.declaration(),
                        ofMonth.stream()
                                .filter(other -> !other.declaration().equals(line.declaration()))
                                .flatMap(other ->
                                        of(line, other, checksOf.getOrDefault(line.declaration(), List.of())).stream())
                                .toList());
            }
        }
        return lines.stream()
                .map(line -> line.with(alongside.getOrDefault(line.declaration(), List.of())))
                .toList();
    }

    /** The lines that share days of which no check holds, directly or through others, together and by id. */
    static Stream<List<HoursLine>> linked(List<HoursLine> lines) {
        Map<EventId, HoursLine> left = new LinkedHashMap<>();
        lines.stream().filter(line -> !line.unchecked().isEmpty()).forEach(line -> left.put(line.declaration(), line));
        List<List<HoursLine>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            SortedMap<EventId, HoursLine> group = new TreeMap<>();
            Deque<EventId> next =
                    new ArrayDeque<>(Set.of(left.keySet().iterator().next()));
            while (!next.isEmpty()) {
                HoursLine line = left.remove(next.pop());
                if (line != null) {
                    group.put(line.declaration(), line);
                    line.unchecked().forEach(other -> next.push(other.declaration()));
                }
            }
            groups.add(List.copyOf(group.values()));
        }
        return groups.stream();
    }

    /** What another line is to a line of which there are some checks. */
    private static Optional<HoursLine.Alongside> of(
            HoursLine line, HoursLine other, List<Event.DeclarationsChecked> checks) {
        List<Stretch> shared = line.open()
                .flatMap(one -> other.open().flatMap(another -> shared(one, another)))
                .toList();
        return shared.stream()
                .map(Stretch::from)
                .min(Comparator.naturalOrder())
                .map(from -> new HoursLine.Alongside(
                        other.declaration(),
                        other.lot(),
                        other.company(),
                        from,
                        shared.stream()
                                .map(Stretch::to)
                                .max(Comparator.naturalOrder())
                                .orElse(from),
                        other.openHours(),
                        checkedOn(line, other, checks)));
    }

    /** The day of the last of the checks of a line that names another, too, unless one of them was corrected since. */
    private static Optional<LocalDate> checkedOn(
            HoursLine line, HoursLine other, List<Event.DeclarationsChecked> checks) {
        return checks.stream()
                .filter(check -> check.names(other.declaration()))
                .map(Event.DeclarationsChecked::on)
                .reduce((before, last) -> last)
                .filter(day -> !day.isBefore(changedOn(line)) && !day.isBefore(changedOn(other)));
    }

    private static LocalDate changedOn(HoursLine line) {
        return line.history().get(line.history().size() - 1).on();
    }

    private static Stream<Stretch> shared(HoursPart one, HoursPart other) {
        Stretch days = new Stretch(
                one.from().isAfter(other.from()) ? one.from() : other.from(),
                one.to().isBefore(other.to()) ? one.to() : other.to());
        return Stream.of(days).filter(some -> !some.to().isBefore(some.from()));
    }

    private record Stretch(LocalDate from, LocalDate to) {}
}
