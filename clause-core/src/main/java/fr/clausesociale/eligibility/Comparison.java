package fr.clausesociale.eligibility;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the same people under two lists, or on two days: how many change, and by which criterion. For a reform, or
 * for a buyer who asks what a change of the list would do.
 *
 * <p>It holds the two lists, the two days and counts, and no personal fact. Comparisons of parts of a population add up with
 * {@link #plus}, in any order. Small counts can still point to a person: {@link #explanation(long)} leaves each of them out. It does
 * not keep anybody from working one out from a total and the other counts: that takes complementary suppression, which is for the report
 * that is published.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Comparison {

    private final RuleSet before;
    private final LocalDate beforeAt;
    private final RuleSet after;
    private final LocalDate afterAt;
    private final Map<Cell, Long> cells = new HashMap<>();
    private final SortedMap<String, Long> undecided = new TreeMap<>();

    private Comparison(RuleSet before, LocalDate beforeAt, RuleSet after, LocalDate afterAt) {
        this.before = before;
        this.beforeAt = beforeAt;
        this.after = after;
        this.afterAt = afterAt;
    }

    private enum Counted {
        PEOPLE,
        GAINED,
        LOST
    }

    /** People who go from one verdict to another, or those of them who gain or lose a criterion. */
    private record Cell(Verdict before, Verdict after, Counted counted, String criterion) {

        static Cell of(Verdict before, Verdict after) {
            return new Cell(before, after, Counted.PEOPLE, "");
        }
    }

    /**
     * Decides on everybody twice and counts. Whoever cannot be decided, before or after, is counted as {@link #undecided()}.
     *
     * @param before the first list
     * @param beforeAt the day for which it is applied
     * @param after the second list, or the same
     * @param afterAt the day for which it is applied
     * @param people the people; the stream is read once, in parallel if it is parallel
     */
    public static Comparison of(
            EligibilityEngine before,
            LocalDate beforeAt,
            EligibilityEngine after,
            LocalDate afterAt,
            Stream<Situation> people) {
        return people.collect(
                () -> new Comparison(before.ruleSet(), beforeAt, after.ruleSet(), afterAt),
                (sum, person) -> sum.add(before, after, person),
                Comparison::add);
    }

    private void add(EligibilityEngine first, EligibilityEngine second, Situation person) {
        try {
            add(first.decide(person, beforeAt), second.decide(person, afterAt));
        } catch (ClauseException e) {
            undecided.merge(e.code(), 1L, Math::addExact);
        }
    }

    private void add(Decision was, Decision is) {
        Verdict from = was.verdict();
        Verdict to = is.verdict();
        count(Cell.of(from, to), 1);
        if (from != to) {
            List<String> met = was.met();
            List<String> metAfter = is.met();
            metAfter.stream()
                    .filter(code -> !met.contains(code))
                    .forEach(code -> count(new Cell(from, to, Counted.GAINED, code), 1));
            met.stream()
                    .filter(code -> !metAfter.contains(code))
                    .forEach(code -> count(new Cell(from, to, Counted.LOST, code), 1));
        }
    }

    private void add(Comparison other) {
        other.cells.forEach(this::count);
        other.undecided.forEach((code, people) -> undecided.merge(code, people, Math::addExact));
    }

    private void count(Cell cell, long people) {
        cells.merge(cell, people, Math::addExact);
    }

    /**
     * Both populations together.
     *
     * @throws ClauseException {@code comparison-mismatch} if the other one compares other lists or other days
     */
    public Comparison plus(Comparison other) {
        require(
                comparesTheSame(other),
                "comparison-mismatch",
                "seules s'ajoutent des comparaisons des mêmes listes aux mêmes jours",
                "only comparisons of the same lists on the same days add up");
        Comparison sum = new Comparison(before, beforeAt, after, afterAt);
        sum.add(this);
        sum.add(other);
        return sum;
    }

    /** The first list. */
    public RuleSet before() {
        return before;
    }

    /** The day for which the first list is applied. */
    public LocalDate beforeAt() {
        return beforeAt;
    }

    /** The second list, or the same. */
    public RuleSet after() {
        return after;
    }

    /** The day for which the second list is applied. */
    public LocalDate afterAt() {
        return afterAt;
    }

    /** How many people there are: those of each pair of verdicts, and those who could not be decided. */
    public long people() {
        return sum(cells.entrySet().stream()
                        .filter(entry -> entry.getKey().counted() == Counted.PEOPLE)
                        .map(Map.Entry::getValue))
                + sum(undecided.values().stream());
    }

    /** How many people go from one verdict to another, or keep it. */
    public long count(Verdict from, Verdict to) {
        return cells.getOrDefault(Cell.of(from, to), 0L);
    }

    /** How many people have another verdict than before. */
    public long changed() {
        return sum(cells.entrySet().stream()
                .filter(entry -> entry.getKey().counted() == Counted.PEOPLE)
                .filter(entry -> entry.getKey().before() != entry.getKey().after())
                .map(Map.Entry::getValue));
    }

    private static long sum(Stream<Long> counts) {
        return counts.reduce(0L, Math::addExact);
    }

    /**
     * How many people could not be decided before or after, by the code of the refusal: {@code rule-set-not-in-force} if the list
     * is not in force on the day, {@code date-ambiguous} if a condition refuses to round a date that the calendar does not have.
     */
    public SortedMap<String, Long> undecided() {
        return new TreeMap<>(undecided);
    }

    /**
     * For each criterion of the second list, by code, how many of the people whose verdict changed meet it who met no criterion of
     * that code before. Whoever gains several counts for each, and for none whoever is eligible by {@linkplain Decision#oneOf()
     * one of several} of which none is certain.
     */
    public SortedMap<String, Long> gained() {
        return criteria(cell -> cell.counted() == Counted.GAINED);
    }

    /** The same, of the people who go from one verdict to another. */
    public SortedMap<String, Long> gained(Verdict from, Verdict to) {
        return criteria(cell -> cell.counted() == Counted.GAINED && cell.before() == from && cell.after() == to);
    }

    /**
     * For each criterion of the first list, by code, how many of the people whose verdict changed met it who meet no criterion of
     * that code any more. Whoever loses several counts for each.
     */
    public SortedMap<String, Long> lost() {
        return criteria(cell -> cell.counted() == Counted.LOST);
    }

    /** The same, of the people who go from one verdict to another. */
    public SortedMap<String, Long> lost(Verdict from, Verdict to) {
        return criteria(cell -> cell.counted() == Counted.LOST && cell.before() == from && cell.after() == to);
    }

    private SortedMap<String, Long> criteria(Predicate<Cell> wanted) {
        SortedMap<String, Long> counts = new TreeMap<>();
        cells.forEach((cell, people) -> {
            if (wanted.test(cell)) {
                counts.merge(cell.criterion(), people, Math::addExact);
            }
        });
        return counts;
    }

    /** The comparison in words, with every count: who changes, and by which criterion. */
    public Derivation explanation() {
        return explanation(1);
    }

    /**
     * The comparison in words, without the small counts: "fewer than 5" stands for each from 1 to 4.
     *
     * @param smallest the smallest count that is told, 1 or more
     * @throws ClauseException {@code smallest-count-invalid} if it is below 1
     */
    public Derivation explanation(long smallest) {
        require(
                smallest >= 1,
                "smallest-count-invalid",
                "le plus petit effectif publié est d'au moins {0}",
                "the smallest count that is told is at least {0}",
                1);
        long kept = people() - changed() - sum(undecided.values().stream());
        List<Derivation> codes = new ArrayList<>();
        undecided.forEach((code, count) -> codes.add(line(Text.of(code, code), count, smallest)));
        return Derivation.of(
                        "{0} au {1} → {2} au {3}",
                        "{0} on {1} → {2} on {3}",
                        before.id().toString(),
                        beforeAt,
                        after.id().toString(),
                        afterAt)
                .from(
                        line(Text.of("personnes", "people"), people(), smallest),
                        line(Text.of("verdict changé", "verdict changed"), changed(), smallest)
                                .from(changes(smallest)),
                        line(Text.of("verdict inchangé", "verdict unchanged"), kept, smallest)
                                .from(Stream.of(Verdict.values())
                                        .filter(verdict -> count(verdict, verdict) > 0)
                                        .map(verdict -> line(verdict.label(), count(verdict, verdict), smallest))
                                        .toList()),
                        line(Text.of("non décidé", "not decided"), sum(undecided.values().stream()), smallest)
                                .from(codes));
    }

    private List<Derivation> changes(long smallest) {
        List<Derivation> changes = new ArrayList<>();
        for (Verdict from : Verdict.values()) {
            for (Verdict to : Verdict.values()) {
                if (from != to && count(from, to) > 0) {
                    List<Derivation> criteria = new ArrayList<>();
                    lost(from, to)
                            .forEach((code, count) -> criteria.add(line(
                                    Text.format("n'est plus rempli : {0}", "no longer met: {0}", before.name(code)),
                                    count,
                                    smallest)));
                    gained(from, to)
                            .forEach((code, count) -> criteria.add(line(
                                    Text.format("désormais rempli : {0}", "now met: {0}", after.name(code)),
                                    count,
                                    smallest)));
                    changes.add(line(
                                    Text.format("{0} → {1}", "{0} → {1}", from.label(), to.label()),
                                    count(from, to),
                                    smallest)
                            .from(criteria));
                }
            }
        }
        return changes;
    }

    private static Derivation line(Text what, long people, long smallest) {
        Text count = people > 0 && people < smallest
                ? Text.format("moins de {0}", "fewer than {0}", smallest)
                : Text.format("{0}", "{0}", people);
        return Derivation.of("{0} : {1}", "{0}: {1}", what, count);
    }

    /** Whether the other one compares the same lists on the same days and comes to the same counts. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Comparison that
                && comparesTheSame(that)
                && cells.equals(that.cells)
                && undecided.equals(that.undecided);
    }

    private boolean comparesTheSame(Comparison other) {
        return before.equals(other.before)
                && beforeAt.equals(other.beforeAt)
                && after.equals(other.after)
                && afterAt.equals(other.afterAt);
    }

    @Override
    public int hashCode() {
        return 31 * cells.hashCode() + undecided.hashCode();
    }

    @Override
    public String toString() {
        return "Comparison[" + people() + " people, " + changed() + " changed]";
    }
}
