package fr.clausesociale.eligibility;

import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What becomes of the same people under two lists, or on two days: how many change, and by which criterion. For a reform, or
 * for a buyer who asks what a change of the list would do.
 *
 * <p>It holds counts and no personal fact; small counts can still point to a person, so whoever publishes them suppresses
 * small ones. Comparisons of parts of a population add up with {@link #plus}, in any order.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Comparison {

    private final Map<Verdict, Map<Verdict, Long>> verdicts;
    private final SortedMap<String, Long> gained;
    private final SortedMap<String, Long> lost;

    private Comparison(
            Map<Verdict, Map<Verdict, Long>> verdicts, SortedMap<String, Long> gained, SortedMap<String, Long> lost) {
        this.verdicts = verdicts;
        this.gained = gained;
        this.lost = lost;
    }

    /**
     * Decides on everybody twice and counts.
     *
     * @param before the first list
     * @param beforeAt the day for which it is applied
     * @param after the second list, or the same
     * @param afterAt the day for which it is applied
     * @param people the people; the stream is read once, in parallel if it is parallel
     * @throws fr.clausesociale.ClauseException as {@link EligibilityEngine#decide}
     */
    public static Comparison of(
            EligibilityEngine before,
            LocalDate beforeAt,
            EligibilityEngine after,
            LocalDate afterAt,
            Stream<Situation> people) {
        return people.collect(
                Comparison::none,
                (sum, person) -> sum.add(before.decide(person, beforeAt), after.decide(person, afterAt)),
                Comparison::add);
    }

    private static Comparison none() {
        return new Comparison(new EnumMap<>(Verdict.class), new TreeMap<>(), new TreeMap<>());
    }

    private void add(Decision before, Decision after) {
        add(before.verdict(), after.verdict(), 1);
        List<String> met = before.met();
        List<String> metAfter = after.met();
        metAfter.stream().filter(code -> !met.contains(code)).forEach(code -> gained.merge(code, 1L, Math::addExact));
        met.stream().filter(code -> !metAfter.contains(code)).forEach(code -> lost.merge(code, 1L, Math::addExact));
    }

    private void add(Comparison other) {
        other.verdicts.forEach((before, row) -> row.forEach((after, count) -> add(before, after, count)));
        other.gained.forEach((code, count) -> gained.merge(code, count, Math::addExact));
        other.lost.forEach((code, count) -> lost.merge(code, count, Math::addExact));
    }

    private void add(Verdict before, Verdict after, long count) {
        verdicts.computeIfAbsent(before, v -> new EnumMap<>(Verdict.class)).merge(after, count, Math::addExact);
    }

    /** Both populations together. */
    public Comparison plus(Comparison other) {
        Comparison sum = none();
        sum.add(this);
        sum.add(other);
        return sum;
    }

    /** How many people there are. */
    public long people() {
        return verdicts.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /** How many people go from one verdict to another, or keep it. */
    public long count(Verdict before, Verdict after) {
        return verdicts.getOrDefault(before, Map.of()).getOrDefault(after, 0L);
    }

    /** How many people have another verdict than before. */
    public long changed() {
        long kept = Stream.of(Verdict.values())
                .mapToLong(verdict -> count(verdict, verdict))
                .sum();
        return people() - kept;
    }

    /** For each criterion of the second list, by code, how many people meet it who met no criterion of that code before. */
    public SortedMap<String, Long> gained() {
        return new TreeMap<>(gained);
    }

    /** For each criterion of the first list, by code, how many people met it who meet no criterion of that code any more. */
    public SortedMap<String, Long> lost() {
        return new TreeMap<>(lost);
    }

    @Override
    public String toString() {
        return "Comparison[" + people() + " people, " + changed() + " changed]";
    }
}
