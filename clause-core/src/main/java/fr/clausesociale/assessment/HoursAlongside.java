package fr.clausesociale.assessment;

import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.PersonToken;
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
     */
    static List<HoursLine> told(List<HoursLine> lines, Map<EventId, PersonToken> persons) {
        Map<EventId, List<HoursLine.Alongside>> alongside = new HashMap<>();
        for (List<HoursLine> ofMonth : PersonMonth.group(lines, persons)) {
            for (HoursLine line : ofMonth) {
                alongside.put(
                        line.declaration(),
                        ofMonth.stream()
                                .filter(other -> !other.declaration().equals(line.declaration()))
                                .flatMap(other -> of(line, other).stream())
                                .toList());
            }
        }
        return lines.stream()
                .map(line -> line.with(alongside.getOrDefault(line.declaration(), List.of())))
                .toList();
    }

    /** The lines that share days, directly or through others, together and by id. */
    static Stream<List<HoursLine>> linked(List<HoursLine> lines) {
        Map<EventId, HoursLine> left = new LinkedHashMap<>();
        lines.stream().filter(line -> !line.alongside().isEmpty()).forEach(line -> left.put(line.declaration(), line));
        List<List<HoursLine>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            SortedMap<EventId, HoursLine> group = new TreeMap<>();
            Deque<EventId> next =
                    new ArrayDeque<>(Set.of(left.keySet().iterator().next()));
            while (!next.isEmpty()) {
                HoursLine line = left.remove(next.pop());
                if (line != null) {
                    group.put(line.declaration(), line);
                    line.alongside().forEach(other -> next.push(other.declaration()));
                }
            }
            groups.add(List.copyOf(group.values()));
        }
        return groups.stream();
    }

    private static Optional<HoursLine.Alongside> of(HoursLine line, HoursLine other) {
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
                        other.openHours()));
    }

    private static Stream<Stretch> shared(HoursPart one, HoursPart other) {
        Stretch days = new Stretch(
                one.from().isAfter(other.from()) ? one.from() : other.from(),
                one.to().isBefore(other.to()) ? one.to() : other.to());
        return Stream.of(days).filter(some -> !some.to().isBefore(some.from()));
    }

    private record Stretch(LocalDate from, LocalDate to) {}
}
