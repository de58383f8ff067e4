package fr.clausesociale.eligibility;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.ClauseException.requireDay;
import static java.util.stream.Collectors.toMap;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.person.Situation;
import fr.clausesociale.person.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the same people under two lists, or on two days: how many change, and by which criteria. For a reform, or
 * for a buyer who asks what a change of the list would do.
 *
 * <p>The facts are known for the first day, unless another is given; months and hours that are counted until that day are bounded on
 * another, as {@link Snapshot} says, so that a verdict may become undetermined.
 *
 * <p>It holds the two lists, the two days, the day for which the facts are known and counts, and no personal fact. Comparisons of parts of a population add up with
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
    private final LocalDate knownOn;
    private final Map<Cell, Long> cells = new HashMap<>();
    private final SortedMap<String, Long> undecided = new TreeMap<>();

    private Comparison(RuleSet before, LocalDate beforeAt, RuleSet after, LocalDate afterAt, LocalDate knownOn) {
        this.before = before;
        this.beforeAt = beforeAt;
        this.after = after;
        this.afterAt = afterAt;
        this.knownOn = knownOn;
    }

    /**
     * What a criterion is to a decision.
     *
     * @since 0.1.0
     */
    public enum State {
        /** It is met. */
        MET(Text.of("rempli", "met")),
        /** It is met, but a document given for it does not hold: {@link Outcome#PROOF_NOT_VALID}. */
        PROOF_NOT_VALID(Text.of("rempli, justificatif non valable", "met, but its document does not hold")),
        /** It is one of several of which one is met, whatever the unknown facts are: {@link Decision#oneOf()}. */
        ONE_OF(Text.of("celui-ci ou un autre rempli", "this one or another met")),
        /** The same, but a document given for one of them does not hold. */
        ONE_OF_PENDING_PROOF(Text.of(
                "celui-ci ou un autre rempli, en attente de justificatif",
                "this one or another met, but pending proof")),
        /** Unknown facts could make it true or false, and no verdict rests on it. */
        UNDETERMINED(Text.of("indéterminé", "undetermined")),
        /** It is not met, the list does not have it, or nobody is eligible by it whatever the unknown facts are. */
        NOT_MET(Text.of("non rempli", "not met"));

        private final Text label;

        State(Text label) {
            this.label = label;
        }

        private static State of(CriterionOutcome criterion, Verdict verdict, List<String> oneOf) {
            return switch (criterion.outcome()) {
                case MET -> MET;
                case PROOF_NOT_VALID -> PROOF_NOT_VALID;
                case UNDETERMINED ->
                    oneOf.contains(criterion.criterion())
                            ? verdict == Verdict.ELIGIBLE ? ONE_OF : ONE_OF_PENDING_PROOF
                            : verdict == Verdict.NOT_ELIGIBLE ? NOT_MET : UNDETERMINED;
                case NOT_MET -> NOT_MET;
            };
        }
    }

    /**
     * That a criterion is something else to the second decision than to the first. Changes are ordered by what the criterion was,
     * then by what it is, then by its code.
     *
     * @param criterion the code of the criterion
     * @param before what it is to the first decision
     * @param after what it is to the second decision
     * @since 0.1.0
     */
    public record Change(String criterion, State before, State after) implements Comparable<Change> {

        private static final Comparator<Change> ORDER = Comparator.comparing(Change::before)
                .thenComparing(Change::after)
                .thenComparing(Change::criterion);

        @Override
        public int compareTo(Change other) {
            return ORDER.compare(this, other);
        }
    }

    /** People who go from one verdict to another, or those of them to whom a criterion changes. */
    private record Cell(Verdict before, Verdict after, Optional<Change> change) {

        static Cell of(Verdict before, Verdict after) {
            return new Cell(before, after, Optional.empty());
        }

        boolean isOfPeople() {
            return change.isEmpty();
        }
    }

    /**
     * Decides on everybody twice and counts. Whoever cannot be decided, before or after, is counted as {@link #undecided()}.
     *
     * @param before the first list
     * @param beforeAt the day for which it is applied, and for which the facts are known
     * @param after the second list, or the same
     * @param afterAt the day for which it is applied
     * @param people the people; the stream is read once, in parallel if it is parallel
     * @throws fr.clausesociale.ClauseException {@code day-out-of-range} if a day is not of the years 1900 to 9999
     */
    public static Comparison of(
            EligibilityEngine before,
            LocalDate beforeAt,
            EligibilityEngine after,
            LocalDate afterAt,
            Stream<Situation> people) {
        return of(before, beforeAt, after, afterAt, beforeAt, people);
    }

    /**
     * The same of facts that are known for another day.
     *
     * @param before the first list
     * @param beforeAt the day for which it is applied
     * @param after the second list, or the same
     * @param afterAt the day for which it is applied
     * @param knownOn the day for which the facts are known
     * @param people the people; the stream is read once, in parallel if it is parallel
     * @throws fr.clausesociale.ClauseException {@code day-out-of-range} if a day is not of the years 1900 to 9999
     */
    public static Comparison of(
            EligibilityEngine before,
            LocalDate beforeAt,
            EligibilityEngine after,
            LocalDate afterAt,
            LocalDate knownOn,
            Stream<Situation> people) {
        requireDay(beforeAt);
        requireDay(afterAt);
        requireDay(knownOn);
        return people.collect(
                () -> new Comparison(before.ruleSet(), beforeAt, after.ruleSet(), afterAt, knownOn),
                (sum, person) -> sum.add(before, after, person),
                Comparison::add);
    }

    private void add(EligibilityEngine first, EligibilityEngine second, Situation person) {
        try {
            Snapshot known = person.knownOn(knownOn);
            add(first.decide(known, beforeAt), second.decide(known, afterAt));
        } catch (ClauseException e) {
            undecided.merge(e.code(), 1L, Math::addExact);
        }
    }

    private void add(Decision was, Decision is) {
        Verdict from = was.verdict();
        Verdict to = is.verdict();
        count(Cell.of(from, to), 1);
        if (from != to) {
            changes(was, is).forEach(change -> count(new Cell(from, to, Optional.of(change)), 1));
        }
    }

    private static Stream<Change> changes(Decision was, Decision is) {
        Map<String, State> before = states(was);
        Map<String, State> after = states(is);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .map(code -> new Change(
                        code, before.getOrDefault(code, State.NOT_MET), after.getOrDefault(code, State.NOT_MET)))
                .filter(change -> change.before() != change.after());
    }

    private static Map<String, State> states(Decision decision) {
        List<String> oneOf = decision.oneOf();
        return decision.criteria().stream()
                .collect(toMap(
                        CriterionOutcome::criterion, criterion -> State.of(criterion, decision.verdict(), oneOf)));
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
     * @throws ClauseException {@code comparison-mismatch} if the other one compares other lists, other days or facts of another day
     */
    public Comparison plus(Comparison other) {
        require(
                comparesTheSame(other),
                "comparison-mismatch",
                "seules s'ajoutent des comparaisons des mêmes listes aux mêmes jours",
                "only comparisons of the same lists on the same days add up");
        Comparison sum = new Comparison(before, beforeAt, after, afterAt, knownOn);
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

    /** The day for which the facts are known. */
    public LocalDate knownOn() {
        return knownOn;
    }

    /** How many people there are: those of each pair of verdicts, and those who could not be decided. */
    public long people() {
        return sum(cells.entrySet().stream()
                        .filter(entry -> entry.getKey().isOfPeople())
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
                .filter(entry -> entry.getKey().isOfPeople())
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
     * How many of the people whose verdict changed see a criterion change, for each change of each criterion of either list. Each of
     * these people counts for one change at least, and for each criterion that changes to them.
     */
    public SortedMap<Change, Long> changes() {
        return changes(cell -> true);
    }

    /** The same, of the people who go from one verdict to another. */
    public SortedMap<Change, Long> changes(Verdict from, Verdict to) {
        return changes(cell -> cell.before() == from && cell.after() == to);
    }

    private SortedMap<Change, Long> changes(Predicate<Cell> wanted) {
        SortedMap<Change, Long> counts = new TreeMap<>();
        cells.forEach((cell, people) -> cell.change()
                .filter(change -> wanted.test(cell))
                .ifPresent(change -> counts.merge(change, people, Math::addExact)));
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
        Text compared = Text.format(
                "{0} au {1} → {2} au {3}",
                "{0} on {1} → {2} on {3}",
                before.id().toString(),
                beforeAt,
                after.id().toString(),
                afterAt);
        return Derivation.of(
                        knownOn.equals(beforeAt) && knownOn.equals(afterAt)
                                ? compared
                                : Text.format(
                                        "{0} (renseignements connus au {1})",
                                        "{0} (facts known on {1})", compared, knownOn))
                .from(
                        line(Text.of("personnes", "people"), people(), smallest),
                        line(Text.of("verdict changé", "verdict changed"), changed(), smallest)
                                .from(verdicts(smallest)),
                        line(Text.of("verdict inchangé", "verdict unchanged"), kept, smallest)
                                .from(Stream.of(Verdict.values())
                                        .filter(verdict -> count(verdict, verdict) > 0)
                                        .map(verdict -> line(verdict.label(), count(verdict, verdict), smallest))
                                        .toList()),
                        line(Text.of("non décidé", "not decided"), sum(undecided.values().stream()), smallest)
                                .from(codes));
    }

    private List<Derivation> verdicts(long smallest) {
        List<Derivation> verdicts = new ArrayList<>();
        for (Verdict from : Verdict.values()) {
            for (Verdict to : Verdict.values()) {
                if (from != to && count(from, to) > 0) {
                    verdicts.add(line(
                                    Text.format("{0} → {1}", "{0} → {1}", from.label(), to.label()),
                                    count(from, to),
                                    smallest)
                            .from(changes(from, to).entrySet().stream()
                                    .map(entry -> line(words(entry.getKey()), entry.getValue(), smallest))
                                    .toList()));
                }
            }
        }
        return verdicts;
    }

    private Text words(Change change) {
        String code = change.criterion();
        boolean isNamedBefore = before.has(code) && (change.after() == State.NOT_MET || !after.has(code));
        return Text.format(
                "{0} : {1} → {2}",
                "{0}: {1} → {2}",
                (isNamedBefore ? before : after).name(code),
                label(before, code, change.before()),
                label(after, code, change.after()));
    }

    private static Text label(RuleSet list, String code, State state) {
        return list.has(code) ? state.label : Text.of("absent de la liste", "not in the list");
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
                && afterAt.equals(other.afterAt)
                && knownOn.equals(other.knownOn);
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
