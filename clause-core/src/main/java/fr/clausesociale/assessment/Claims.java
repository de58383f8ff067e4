package fr.clausesociale.assessment;

import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which declaration the days of a person belong to that one company declares for one lot: each day to one, so that no hour counts twice. Days
 * may be declared for several lots or by several companies; {@link HoursAbovePlausible} looks at those together.
 *
 * <p>A declaration asks for those of its days that can count. It asks as long as its hours, as corrected, are above zero
 * and may count: its lot bears the clause, its means are not ruled out, and the decision known by then is not that the
 * person is not eligible. At the end of each day
 *
 * <ol>
 *   <li>declarations that ask no more give their days back;
 *   <li>those that hold days keep them;
 *   <li>the others that ask take theirs if nobody holds any of them: first those that have asked for longest, and of those
 *       that began on one day first those declared first, on one day by id.
 * </ol>
 *
 * <p>So nothing that happens later takes days from a declaration that holds them. One that asks in vain is refused, or, if a
 * correction raised its hours from zero, the corrections since are, and its hours stay at zero.
 */
final class Claims {

    /** The days of a declaration that can count, from the first to the last. */
    record Claim(EventId declaration, LocalDate first, LocalDate last) {}

    /** Whose days, and what for. */
    private record Place(PersonToken person, LotId lot, CompanyId company) {

        static Place of(Event.Hire hire) {
            return new Place(hire.person(), hire.lot(), hire.company());
        }
    }

    /** That a declaration begins or ceases to ask for its days. */
    private record Turn(Claim claim, boolean asks) {}

    /** What is held, by first day; no two of them overlap. */
    private final TreeMap<LocalDate, Claim> held = new TreeMap<>();

    /** What is asked for in vain, those that have asked for longest first. */
    private final Set<Claim> waiting = new LinkedHashSet<>();

    private Claims() {}

    /**
     * The declarations that ask in vain, each with one that holds its days.
     *
     * @param declarations the declarations with their corrections, by day and id
     */
    static Map<EventId, EventId> inVain(Collection<Ledger.Declaration> declarations, HoursCounting counting) {
        Map<Place, SortedMap<LocalDate, List<Turn>>> turns = new HashMap<>();
        for (Ledger.Declaration declaration : declarations) {
            counting.claim(declaration)
                    .ifPresent(claim -> addTurns(
                            declaration,
                            claim,
                            counting,
                            turns.computeIfAbsent(Place.of(declaration.hire()), place -> new TreeMap<>())));
        }
        Map<EventId, EventId> inVain = new HashMap<>();
        turns.values().forEach(ofPlace -> inVain.putAll(new Claims().settle(ofPlace.values())));
        return inVain;
    }

    private static void addTurns(
            Ledger.Declaration declaration,
            Claim claim,
            HoursCounting counting,
            SortedMap<LocalDate, List<Turn>> turns) {
        NavigableMap<LocalDate, Hours> hours = new TreeMap<>();
        declaration.history().forEach(revision -> hours.put(revision.on(), revision.hours()));
        NavigableMap<LocalDate, Boolean> mayCount = counting.mayCount(declaration.hire());
        NavigableSet<LocalDate> days = new TreeSet<>(hours.keySet());
        days.addAll(mayCount.tailMap(hours.firstKey()).keySet());
        boolean asked = false;
        for (LocalDate day : days) {
            boolean asks = at(day, hours, Hours.ZERO).isPositive() && at(day, mayCount, true);
            if (asks != asked) {
                turns.computeIfAbsent(day, on -> new ArrayList<>()).add(new Turn(claim, asks));
            }
            asked = asks;
        }
    }

    /** What holds on a day: what the last day until then says. */
    private static <T> T at(LocalDate day, NavigableMap<LocalDate, T> values, T before) {
        Map.Entry<LocalDate, T> last = values.floorEntry(day);
        return last == null ? before : last.getValue();
    }

    private Map<EventId, EventId> settle(Collection<List<Turn>> days) {
        for (List<Turn> day : days) {
            boolean freed = false;
            for (Turn turn : day) {
                freed |= !turn.asks() && giveBack(turn.claim());
            }
            if (freed) {
                waiting.removeIf(this::take);
            }
            for (Turn turn : day) {
                if (turn.asks() && !take(turn.claim())) {
                    waiting.add(turn.claim());
                }
            }
        }
        Map<EventId, EventId> inVain = new HashMap<>();
        waiting.forEach(claim ->
                inVain.put(claim.declaration(), holder(claim).orElseThrow().declaration()));
        return inVain;
    }

    /** Whether it held its days. */
    private boolean giveBack(Claim claim) {
        return !waiting.remove(claim) && held.remove(claim.first(), claim);
    }

    private boolean take(Claim claim) {
        if (holder(claim).isPresent()) {
            return false;
        }
        held.put(claim.first(), claim);
        return true;
    }

    /** One that holds days of a claim, the one with the last days if there are several. */
    private Optional<Claim> holder(Claim claim) {
        return Optional.ofNullable(held.floorEntry(claim.last()))
                .map(Map.Entry::getValue)
                .filter(other -> !other.last().isBefore(claim.first()));
    }
}
