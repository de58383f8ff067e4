package fr.clausesociale.eligibility;

import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Knowledge;
import fr.clausesociale.person.PackedFacts;
import fr.clausesociale.person.Situation;
import fr.clausesociale.person.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A list made ready for decisions, once: each different test has a bit, each condition is a count of bits.
 *
 * <p>Flags are read as a situation packs them, days and numbers are held against the {@link Cuts} of the day, choices against the
 * codes that make the test true.
 *
 * <p>Thread-safe: what is worked out for recent days is kept in an array; two threads may at worst work out the same.
 */
final class Plan {

    private static final int DAYS_KEPT = 32;

    private final RuleSet ruleSet;
    private final Inputs inputs;
    private final int words;
    private final Input[] inputOf;
    private final List<Input> suspects = new ArrayList<>();
    private final List<Fact<?>> windows = new ArrayList<>();
    private final List<Node> criteria = new ArrayList<>();
    private final long flags;
    private final long[] alone;
    private final List<Node> together = new ArrayList<>();
    private final int[] numbers;
    private final long[] codes;
    private final List<Condition.Elapsed> refusing = new ArrayList<>();
    private final Cuts[] cuts = new Cuts[DAYS_KEPT];

    /** What a fact may be, as a situation packs it. */
    private record Figure(long low, long high) {
        static Figure of(long value) {
            return new Figure(value, value);
        }
    }

    Plan(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.inputs = new Inputs(ruleSet);
        this.words = inputs.words();
        this.inputOf = new Input[words * Long.SIZE];
        this.alone = new long[words];
        for (Criterion criterion : ruleSet.criteria()) {
            Node node = node(criterion.condition(), true);
            criteria.add(node);
            addAlternatives(node);
        }
        long used = 0;
        for (Input input : inputs.inOrder()) {
            used |= input.isFlag() ? input.bits()[0] : 0;
            for (Node criterion : criteria) {
                if (criterion.reads(input.bits())) {
                    input.criteria().add(criterion);
                }
            }
            if (input.isSuspect(new long[2 * words])) {
                suspects.add(input);
            }
            if (input.fact().kind() == Fact.Kind.NUMBER && PackedFacts.number(input.fact()) < 0) {
                windows.add(input.fact());
            }
        }
        this.flags = used;
        this.numbers = new int[inputs.comparisons()];
        this.codes = new long[inputs.tests().size()];
        for (int test = 0; test < codes.length; test++) {
            Condition condition = inputs.tests().get(test);
            Fact<?> fact = inputs.of(condition).fact();
            codes[test] = codes(condition, fact);
            if (test < numbers.length) {
                numbers[test] = PackedFacts.number(fact);
            }
            if (condition instanceof Condition.Elapsed elapsed && elapsed.monthEnd() == MonthEnd.REFUSE) {
                refusing.add(elapsed);
            }
        }
    }

    private Node node(Condition condition, boolean wanted) {
        Structure structure = condition.accept(Structure.READER);
        if (structure.fact().isPresent()) {
            Input input = inputs.of(condition);
            int bit = input.bit(condition);
            inputOf[bit] = input;
            Bits.add(wanted ? inputs.wantedTrue() : inputs.wantedFalse(), bit);
            return Node.test(condition, bit, words);
        }
        List<Node> branches = new ArrayList<>();
        for (Condition branch : structure.branches()) {
            branches.add(node(branch, wanted != structure.negated()));
        }
        return Node.group(condition, branches, words);
    }

    /** Notes the conditions of which one is enough: those of the branches of a node if one of them is, else the node itself. */
    private void addAlternatives(Node node) {
        if (node.bit() >= 0) {
            Bits.add(alone, node.bit());
        } else if (node.count() == 1 && !node.negated()) {
            for (Node branch : node.branches()) {
                addAlternatives(branch);
            }
        } else {
            together.add(node);
        }
    }

    /** The codes that make a test on a choice true; 0 for a test on a day or a number. */
    private static long codes(Condition test, Fact<?> fact) {
        if (PackedFacts.isOrdered(fact)) {
            return 0;
        }
        if (!(test instanceof Condition.OneOf oneOf)) {
            return ~PackedFacts.NONE;
        }
        long codes = 0;
        for (String code : oneOf.codes()) {
            codes |= PackedFacts.of(fact, code);
        }
        return codes;
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    /** The conditions of the criteria, in the order of the list. */
    List<Node> criteria() {
        return criteria;
    }

    /** The facts that the list reads, in the order in which equally useful ones are asked for. */
    List<Input> inputs() {
        return inputs.inOrder();
    }

    /** The facts that several tests read, or one test that is wanted true here and false there. */
    List<Input> suspects() {
        return suspects;
    }

    /** The numbers that the list reads beyond the standard ones, windows of months among them. */
    List<Fact<?>> windows() {
        return windows;
    }

    /** The fact that a test reads. */
    Input input(int bit) {
        return inputOf[bit];
    }

    /** Answers each open test in the way in which it is not wanted, as if no two of them read the same fact. */
    long[] failing(long[] truths) {
        long[] failing = truths.clone();
        for (int word = 0; word < words; word++) {
            long open = ~(truths[word] | truths[words + word]);
            failing[word] |= open & inputs.wantedFalse()[word];
            failing[words + word] |= open & ~inputs.wantedFalse()[word];
        }
        return failing;
    }

    /** Whether an open test on a fact is enough to meet a criterion. */
    boolean hasOpenAlone(Input input, long[] truths) {
        for (int word = 0; word < words; word++) {
            if ((input.bits()[word] & alone[word] & ~(truths[word] | truths[words + word])) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a criterion is met. */
    Truth truth(long[] truths) {
        boolean open = false;
        for (int word = 0; word < words; word++) {
            if ((truths[word] & alone[word]) != 0) {
                return Truth.TRUE;
            }
            open |= (alone[word] & ~truths[words + word]) != 0;
        }
        for (Node node : together) {
            Truth truth = node.truth(truths);
            if (truth == Truth.TRUE) {
                return truth;
            }
            open |= truth == Truth.UNKNOWN;
        }
        return open ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The tests that are true, then those that are false, for {@link Node#truth}. */
    long[] truths(PackedFacts packed, Cuts day) {
        long[] truths = new long[2 * words];
        truths[0] = packed.flagsTrue() & flags;
        truths[words] = packed.flagsFalse() & flags;
        compare(packed, day, truths);
        for (int test = numbers.length; test < codes.length; test++) {
            Input input = inputOf[PackedFacts.FLAGS + test];
            int place = input.placeIn(packed);
            boolean unknownChoice = place == 0 && codes[test] != 0;
            answer(test, unknownChoice ? PackedFacts.ANY_CODE : packed.low(place), packed.high(place), day, truths);
        }
        return truths;
    }

    /** Whether the list refuses to round some dates that the calendar does not have. */
    boolean isRefusing() {
        return !refusing.isEmpty();
    }

    /** Refuses a day on which an answer depends on how a date is rounded that the list refuses to round. */
    void requireClear(Situation situation, LocalDate at) {
        for (Condition.Elapsed elapsed : refusing) {
            // of bounds only the later one can leave the answer in doubt that the test gives
            situation.of(elapsed.fact()).atMost().ifPresent(since -> elapsed.requireClear(since, at));
        }
    }

    /** The tests on standard days and numbers, without a branch that nobody could predict: most of the time goes by here. */
    private void compare(PackedFacts packed, Cuts day, long[] truths) {
        for (int test = 0; test < numbers.length; test++) {
            int place = packed.place(numbers[test]);
            long answer = compare(packed.low(place), packed.high(place), day.low(test), day.high(test));
            int bit = PackedFacts.FLAGS + test;
            truths[bit >> 6] |= (answer & 1) << bit;
            truths[words + (bit >> 6)] |= (answer >>> 1) << bit;
        }
    }

    /** 1 if all figures between two lie within two others, 2 if none does, 0 else. */
    private static long compare(long low, long high, long from, long to) {
        long outside = ((high - from) | (to - low)) >>> 63; // the sign of a difference
        long beyond = ((low - from) | (to - high)) >>> 63;
        return (outside << 1) | (1 - beyond);
    }

    private void answer(int test, long low, long high, Cuts day, long[] truths) {
        int bit = PackedFacts.FLAGS + test;
        long choice = codes[test];
        long answer = choice == 0
                ? compare(low, high, day.low(test), day.high(test))
                : (low & ~choice) == 0 ? 1 : (low & choice) == 0 ? 2 : 0;
        truths[bit >> 6] |= (answer & 1) << bit;
        truths[words + (bit >> 6)] |= (answer >>> 1) << bit;
    }

    /**
     * Whether the open tests of a fact stand in each other's way. Where there is no such fact, all open criteria can fail together,
     * and any of them can be met.
     */
    boolean isEntangled(PackedFacts packed, Cuts day, long[] truths) {
        for (Input input : suspects) {
            if (input.isSuspect(truths) && cases(input, packed, day).isEntangled()) {
                return true;
            }
        }
        return false;
    }

    /** What the tests on a fact can still say together; of a fact of which nothing is known it is kept for the day. */
    Cases cases(Input input, PackedFacts packed, Cuts day) {
        if (!input.isUnknown(packed)) {
            return newCases(
                    input, new Figure(packed.low(input.placeIn(packed)), packed.high(input.placeIn(packed))), day);
        }
        Cases kept = day.casesOfUnknown(input.place());
        if (kept == null) {
            boolean isOrdered = PackedFacts.isOrdered(input.fact());
            kept = newCases(
                    input,
                    new Figure(isOrdered ? PackedFacts.ABSENT : PackedFacts.ANY_CODE, PackedFacts.UNKNOWN_HIGH),
                    day);
            day.casesOfUnknown(input.place(), kept);
        }
        return kept;
    }

    private Cases newCases(Input input, Figure known, Cuts day) {
        List<long[]> found = new ArrayList<>();
        for (Figure value : samples(input, known, day)) {
            add(found, Arrays.copyOf(truths(input, value, day), words));
        }
        return new Cases(List.copyOf(found), input.isEntangled(truths(input, known, day), found));
    }

    /** Adds answers that are new, behind those that have as few true ones. */
    private static void add(List<long[]> found, long[] answers) {
        int place = 0;
        for (int i = 0; i < found.size(); i++) {
            if (Arrays.equals(found.get(i), answers)) {
                return;
            }
            place += Bits.count(found.get(i)) <= Bits.count(answers) ? 1 : 0;
        }
        found.add(place, answers);
    }

    /** What the tests on a fact say, and nothing of any other. */
    private long[] truths(Input input, Figure known, Cuts day) {
        long[] truths = new long[2 * words];
        if (input.isFlag() && known.low() == known.high()) {
            truths[known.low() == PackedFacts.NONE ? words : 0] = input.bits()[0];
        }
        for (int test = input.first(); test < input.end(); test++) {
            answer(test, known.low(), known.high(), day, truths);
        }
        return truths;
    }

    /** Values of a fact on both sides of every test, of those that it may still have. */
    private static List<Figure> samples(Input input, Figure known, Cuts day) {
        Fact<?> fact = input.fact();
        List<Figure> samples = new ArrayList<>();
        if (!PackedFacts.isOrdered(fact)) {
            samples.add(Figure.of(PackedFacts.NONE));
            int values = fact.kind() == Fact.Kind.FLAG ? 1 : fact.codes().size();
            for (int value = 0; value < values; value++) {
                samples.add(Figure.of(1L << value));
            }
            return samples;
        }
        TreeSet<Long> values = new TreeSet<>();
        values.add(known.low());
        values.add(known.high());
        values.add(PackedFacts.lowest(fact));
        values.add(PackedFacts.highest(fact));
        for (int test = input.first(); test < input.end(); test++) {
            values.addAll(List.of(day.low(test) - 1, day.low(test), day.high(test), day.high(test) + 1));
        }
        for (long value : values) {
            boolean isValue = value == PackedFacts.ABSENT
                    || (value >= PackedFacts.lowest(fact) && value <= PackedFacts.highest(fact));
            if (isValue && value >= known.low() && value <= known.high()) {
                samples.add(Figure.of(value));
            }
        }
        return samples;
    }

    /** The days after the first, up to the last, on which a test or a document may begin or cease to hold, in order. */
    SortedSet<LocalDate> turningDays(Snapshot snapshot, LocalDate first, LocalDate last) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Situation situation = snapshot.situation();
        List<Situation> views = List.of(
                situation,
                situation.believed(snapshot.knownOn(), windows),
                snapshot.on(first, windows).believed(first, windows));
        for (Condition test : inputs.tests()) {
            if (test instanceof Condition.Elapsed elapsed) {
                for (Situation view : views) {
                    Knowledge<LocalDate> since = view.of(elapsed.fact());
                    since.atLeast().ifPresent(day -> add(days, elapsed.reached(day)));
                    since.atMost().ifPresent(day -> add(days, elapsed.reached(day)));
                }
            } else if (test instanceof Condition.ValidUntil validUntil) {
                Knowledge<LocalDate> until = situation.of(validUntil.fact());
                until.atLeast().ifPresent(day -> add(days, day));
                until.atMost().ifPresent(day -> add(days, day));
            }
        }
        for (Criterion criterion : ruleSet.criteria()) {
            for (ProofRequirement requirement : criterion.allProofs()) {
                situation.proofs().stream().flatMap(requirement::turningDays).forEach(day -> add(days, day));
            }
        }
        days.addAll(snapshot.turningDays(first, last, windows));
        return days.subSet(first, false, last, true);
    }

    /** A bound may take the day itself in or leave it out, so that the next one matters too. */
    private static void add(Set<LocalDate> days, LocalDate day) {
        days.add(day);
        days.add(day.plusDays(1));
    }

    /** Where the tests turn on a day. */
    Cuts cuts(LocalDate at) {
        int place = at.hashCode() & DAYS_KEPT - 1;
        Cuts kept = cuts[place];
        if (kept == null || !kept.at().equals(at)) {
            kept = new Cuts(at, inputs);
            cuts[place] = kept;
        }
        return kept;
    }
}
