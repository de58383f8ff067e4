package fr.clausesociale.person;

import static fr.clausesociale.ClauseException.requireDay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A situation and the day for which its facts are known, to ask what they say on other days if nothing else changes.
 *
 * <p>Days, flags and choices stay as they are known. So do numbers, but those that count until a day: they say what they say on the
 * day for which they are known, and on another day no more than what follows:
 *
 * <ul>
 *   <li>Months worked within the last 12 (or any other window): each month between the two days takes one month out of the window and
 *       may bring one in, so that 8 months are 5 to 11 of the 12 three months later, and three months earlier. Whoever is without
 *       work since a day works in no later month.
 *   <li>Months registered within a window: likewise; whoever is registered since a day without a break is registered in each month
 *       from then on, whoever is not registered in no later month.
 *   <li>Hours worked since the registration: later at least as many, and at most 24 more a day, or none for whoever is without work;
 *       earlier at most as many.
 *   <li>Months without activity since school: later at least as many, and at most one more for each month; earlier at most as many.
 *       Where they are all the whole months since school was left, they go on and grow with each whole month. They do not grow while
 *       it is known that the person works or is a work-study trainee.
 * </ul>
 *
 * <p>A month that has begun may count as a whole one. What follows from a count on the day for which it is known (that school was
 * left by a day, that the person has worked before) follows later, too, and days do so earlier. Facts that {@linkplain
 * Situation#contradictions contradict} a count on the day for which they are known do so on every day; a count of one day contradicts
 * nothing on another.
 *
 * <p>This type is immutable and thread-safe; its text shows no fact.
 *
 * @since 0.1.0
 */
public final class Snapshot {

    private final Situation situation;
    private final LocalDate knownOn;

    Snapshot(Situation situation, LocalDate knownOn) {
        this.situation = situation;
        this.knownOn = knownOn;
    }

    /** The situation on the day for which it is known. */
    public Situation situation() {
        return situation;
    }

    /** The day for which the facts are known. */
    public LocalDate knownOn() {
        return knownOn;
    }

    /** Whether a fact is known that counts months or hours until that day, and says less of other days. */
    public boolean hasCounts() {
        return situation.given().keySet().stream()
                .anyMatch(fact -> Count.of(fact).isPresent());
    }

    /**
     * What the facts say on a day if nothing else changes until then, or has changed since; on the day for which they are known the
     * situation itself.
     *
     * @param day the day
     * @param windows as in {@link Situation#believed}
     * @throws fr.clausesociale.ClauseException {@code day-out-of-range} if the day is not of the years 1900 to 9999
     */
    public Situation on(LocalDate day, Collection<Fact<?>> windows) {
        requireDay(day);
        return day.equals(knownOn) || !hasCounts() ? situation : new Known(windows).on(day);
    }

    /**
     * The days after the first, up to the last, on which the facts may say something else than on the day before: a count has other
     * bounds, or {@link Situation#nextTurn} comes.
     *
     * @param first the first day
     * @param last the last day
     * @param windows as in {@link Situation#believed}
     * @throws fr.clausesociale.ClauseException {@code day-out-of-range} if a day is not of the years 1900 to 9999
     */
    public SortedSet<LocalDate> turningDays(LocalDate first, LocalDate last, Collection<Fact<?>> windows) {
        requireDay(first);
        requireDay(last);
        Optional<Known> known = hasCounts() ? Optional.of(new Known(windows)) : Optional.empty();
        NavigableSet<LocalDate> days =
                known.map(counted -> counted.movingDays(first, last)).orElseGet(TreeSet::new);
        LocalDate turn = first;
        while (true) {
            LocalDate day = turn;
            LocalDate next = known.filter(counted -> !day.equals(knownOn))
                    .map(counted -> counted.on(day))
                    .orElse(situation)
                    .nextTurn(day, windows);
            LocalDate moving = days.higher(turn);
            turn = moving == null || next.isBefore(moving) ? next : moving;
            if (turn.isAfter(last) || turn.equals(LocalDate.MAX)) {
                return days;
            }
            days.add(turn);
        }
    }

    /** What is known on the day for which it is, with what follows then. */
    private final class Known {

        private final SortedMap<Fact<?>, Knowledge<?>> sound = new TreeMap<>(situation.given());
        private final List<Contradiction> lasting = new ArrayList<>();
        private final PackedFacts packed;
        private final Map<Fact<?>, Consequence> follows = new LinkedHashMap<>();
        private final List<Count> counts = new ArrayList<>();

        Known(Collection<Fact<?>> windows) {
            for (Contradiction contradiction : situation.contradictions(knownOn)) {
                List<Fact<?>> doubtful = contradiction.facts().stream()
                        .filter(fact -> Count.of(fact).isPresent())
                        .toList();
                if (!doubtful.isEmpty()) {
                    lasting.add(contradiction);
                    sound.keySet().removeAll(doubtful);
                }
            }
            Situation believed = situation.believed(knownOn, windows);
            packed = believed.packed();
            sound.keySet().forEach(fact -> Count.of(fact).ifPresent(counts::add));
            Set<Fact<?>> counted = new HashSet<>();
            counts.forEach(count -> counted.add(count.fact()));
            believed.consequences().forEach((fact, consequence) -> {
                if (!counted.contains(fact) && consequence.from().stream().anyMatch(from -> counted.contains(from))) {
                    follows.put(fact, consequence);
                    Count.of(fact).ifPresent(counts::add);
                }
            });
        }

        Situation on(LocalDate day) {
            SortedMap<Fact<?>, Knowledge<?>> facts = new TreeMap<>(sound);
            Map<Fact<?>, Consequence> consequences = new LinkedHashMap<>();
            follows.forEach((fact, consequence) -> {
                boolean lasts = fact.kind() == Fact.Kind.DATE || day.isAfter(knownOn);
                if (lasts && Count.of(fact).isEmpty()) {
                    consequences.put(fact, consequence);
                }
            });
            for (Count count : counts) {
                Count.Bounds bounds = count.on(day, packed, knownOn);
                Consequence consequence = follows.get(count.fact());
                if (consequence != null || !bounds.equals(count.known(situation.packed()))) {
                    consequences.put(
                            count.fact(),
                            new Consequence(
                                    count.fact(),
                                    bounds.knowledge(count.fact()),
                                    consequence == null ? List.of(count.fact()) : consequence.from()));
                }
            }
            consequences.forEach((fact, consequence) -> facts.put(fact, consequence.knowledge()));
            return new Situation(facts, new PackedFacts(facts), situation.proofs(), consequences, List.copyOf(lasting));
        }

        /** The days on which a count has other bounds than on the day before. */
        NavigableSet<LocalDate> movingDays(LocalDate first, LocalDate last) {
            NavigableSet<LocalDate> days = new TreeSet<>();
            long from = Math.max(first.toEpochDay(), knownOn.toEpochDay() - Count.FAR - 1);
            long to = Math.min(last.toEpochDay(), knownOn.toEpochDay() + Count.FAR + 1);
            List<Count.Bounds> before = List.of();
            for (long epochDay = from; epochDay <= to; epochDay++) {
                LocalDate day = LocalDate.ofEpochDay(epochDay);
                List<Count.Bounds> bounds = bounds(day);
                if (epochDay > from && !bounds.equals(before)) {
                    days.add(day);
                }
                before = bounds;
            }
            if (first.isBefore(knownOn) && !last.isBefore(knownOn)) {
                days.add(knownOn);
            }
            if (!first.isAfter(knownOn) && last.isAfter(knownOn)) {
                days.add(knownOn.plusDays(1));
            }
            return days;
        }

        private List<Count.Bounds> bounds(LocalDate day) {
            List<Count.Bounds> bounds = new ArrayList<>();
            counts.forEach(count -> bounds.add(count.on(day, packed, knownOn)));
            return bounds;
        }
    }

    @Override
    public String toString() {
        return "Snapshot[" + knownOn + ", " + situation + "]";
    }
}
