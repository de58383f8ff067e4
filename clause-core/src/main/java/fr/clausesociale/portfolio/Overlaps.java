package fr.clausesociale.portfolio;

import fr.clausesociale.portfolio.ClaimMerge.Line;
import fr.clausesociale.portfolio.PersonHours.Excess;
import fr.clausesociale.portfolio.PersonHours.Overlap;
import fr.clausesociale.quantity.Hours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where days of one person are claimed more than once, and where too many hours stand on them. */
final class Overlaps {

    private final List<Overlap> overlaps = new ArrayList<>();
    private final List<Excess> excesses = new ArrayList<>();

    Overlaps(List<Line> lines) {
        findOverlaps(lines);
        groups(lines).forEach(group -> excess(group).ifPresent(excesses::add));
    }

    List<Overlap> overlaps() {
        return overlaps;
    }

    List<Excess> excesses() {
        return excesses;
    }

    /** Goes from each day on which a line begins or has ended to the next. */
    private void findOverlaps(List<Line> lines) {
        SortedMap<LocalDate, List<Line>> begin = new TreeMap<>();
        SortedMap<LocalDate, List<Line>> ended = new TreeMap<>();
        for (Line line : lines) {
            begin.computeIfAbsent(line.from(), day -> new ArrayList<>()).add(line);
            ended.computeIfAbsent(line.to().plusDays(1), day -> new ArrayList<>())
                    .add(line);
        }
        SortedMap<ContractLot, Integer> active = new TreeMap<>();
        TreeMap<LocalDate, Boolean> days = new TreeMap<>();
        begin.keySet().forEach(day -> days.put(day, true));
        ended.keySet().forEach(day -> days.put(day, true));
        for (LocalDate day : days.keySet()) {
            ended.getOrDefault(day, List.of())
                    .forEach(
                            line -> active.computeIfPresent(line.lot(), (lot, count) -> count == 1 ? null : count - 1));
            begin.getOrDefault(day, List.of()).forEach(line -> active.merge(line.lot(), 1, Integer::sum));
            if (isClaimedAgain(active)) {
                add(new Overlap(day, days.higherKey(day).minusDays(1), List.copyOf(active.keySet())));
            }
        }
    }

    private static boolean isClaimedAgain(SortedMap<ContractLot, Integer> active) {
        return active.size() > 1 || active.values().stream().anyMatch(count -> count > 1);
    }

    private void add(Overlap next) {
        if (!overlaps.isEmpty()) {
            Overlap before = overlaps.get(overlaps.size() - 1);
            if (before.to().plusDays(1).equals(next.from()) && before.lots().equals(next.lots())) {
                overlaps.set(overlaps.size() - 1, new Overlap(before.from(), next.to(), next.lots()));
                return;
            }
        }
        overlaps.add(next);
    }

    /** The lines, in groups without a common day; each line and hence each group is of one month. */
    private static List<List<Line>> groups(List<Line> lines) {
        List<List<Line>> groups = new ArrayList<>();
        LocalDate end = LocalDate.MIN;
        for (Line line : lines.stream().sorted(Comparator.comparing(Line::from)).toList()) {
            if (line.from().isAfter(end)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(line);
            end = line.to().isAfter(end) ? line.to() : end;
        }
        return groups;
    }

    /**
     * The days of a month by which most is exceeded, the earliest and fewest of them if several are. Hours can be worked if and
     * only if no stretch of days has to hold more than fits into it.
     */
    private static Optional<Excess> excess(List<Line> group) {
        Hours perDay = group.stream()
                .map(Line::mostPerDay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate month = group.get(0).from().withDayOfMonth(1);
        Excess worst = new Excess(month, month, Hours.ZERO, Hours.ZERO);
        for (int first : group.stream()
                .mapToInt(line -> line.from().getDayOfMonth())
                .distinct()
                .toArray()) {
            SortedMap<Integer, Hours> byLastDay = new TreeMap<>();
            group.stream()
                    .filter(line -> line.from().getDayOfMonth() >= first)
                    .forEach(line -> byLastDay.merge(line.to().getDayOfMonth(), line.hours(), Hours::plus));
            Hours claimed = Hours.ZERO;
            for (Map.Entry<Integer, Hours> entry : byLastDay.entrySet()) {
                int last = entry.getKey();
                claimed = claimed.plus(entry.getValue());
                Hours most = perDay.multipliedBy(last - first + 1L);
                if (claimed.minus(most).compareTo(worst.claimed().minus(worst.most())) > 0) {
                    worst = new Excess(month.withDayOfMonth(first), month.withDayOfMonth(last), claimed, most);
                }
            }
        }
        return worst.claimed().isPositive() ? Optional.of(worst) : Optional.empty();
    }
}
