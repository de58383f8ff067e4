package fr.clausesociale.eligibility;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Knowledge;
import fr.clausesociale.person.PackedFacts;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A list made ready for decisions, once: each different test has a bit, each condition is a count of bits.
 *
 * <p>The first bits are those of the standard flags, as a situation packs them, so that flags need no test at all. The other
 * tests hold figures against each other: days and numbers against the {@link Cuts} of the day, choices against the codes
 * that make the test true.
 *
 * <p>Thread-safe: what is worked out for recent days is kept in an array; two threads may at worst work out the same.
 */
final class Plan {

    private static final int FLAG_BITS = (int)
            Facts.all().stream().filter(fact -> PackedFacts.flag(fact) >= 0).count();
    private static final int DAYS_KEPT = 32;

    private final RuleSet ruleSet;
    private final List<Node> criteria;
    private final int words;
    private final Map<Condition, Integer> bits = new LinkedHashMap<>();
    private final List<Input> inputs;
    private final int comparisons;
    private final int[] numbers;
    private final List<Input> suspects;
    private final Input[] inputOf;
    private final long[] wantedTrue;
    private final long[] wantedFalse;
    private final long flags;
    private final long[] alone;
    private final Node[] together;

    private final List<Condition> tests = new ArrayList<>();
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
        Set<Condition> all = new LinkedHashSet<>();
        ruleSet.criteria().forEach(criterion -> collectTests(criterion.condition(), all));
        all.stream().filter(Plan::isComparison).forEach(tests::add);
        this.comparisons = tests.size();
        all.stream()
                .filter(test -> !isComparison(test) && PackedFacts.flag(fact(test)) < 0)
                .forEach(tests::add);
        for (int i = 0; i < tests.size(); i++) {
            bits.put(tests.get(i), FLAG_BITS + i);
        }
        all.forEach(test -> bits.putIfAbsent(test, PackedFacts.flag(fact(test))));
        this.words = (FLAG_BITS + tests.size() + 63) >> 6;
        this.wantedTrue = new long[words];
        this.wantedFalse = new long[words];
        this.criteria = ruleSet.criteria().stream()
                .map(criterion -> node(criterion.condition()))
                .toList();
        criteria.forEach(criterion -> polarity(criterion, true));
        List<Node> alternatives = criteria.stream().flatMap(Node::alternatives).toList();
        this.alone = new long[words];
        alternatives.stream().filter(node -> node.bit() >= 0).forEach(node -> Bits.add(alone, node.bit()));
        this.together = alternatives.stream().filter(node -> node.bit() < 0).toArray(Node[]::new);
        this.inputs = readInputs();
        this.suspects = inputs.stream()
                .filter(input -> input.isSuspect(new long[2 * words]))
                .toList();
        this.inputOf = new Input[FLAG_BITS + tests.size()];
        inputs.forEach(input -> Bits.each(input.bits(), bit -> inputOf[bit] = input));
        this.flags = bits.values().stream()
                .filter(bit -> bit < FLAG_BITS)
                .mapToLong(bit -> 1L << bit)
                .reduce(0, (a, b) -> a | b);
        this.codes = new long[tests.size()];
        this.numbers = new int[comparisons];
        for (int i = 0; i < codes.length; i++) {
            Condition test = tests.get(i);
            codes[i] = codes(test, fact(test));
            if (i < comparisons) {
                numbers[i] = PackedFacts.number(fact(test));
            }
            if (test instanceof Condition.Elapsed elapsed && elapsed.monthEnd() == MonthEnd.REFUSE) {
                refusing.add(elapsed);
            }
        }
    }

    private static Fact<?> fact(Condition test) {
        return test.accept(Structure.READER).fact().orElseThrow();
    }

    private static void collectTests(Condition condition, Set<Condition> tests) {
        Structure structure = condition.accept(Structure.READER);
        structure.branches().forEach(branch -> collectTests(branch, tests));
        if (structure.fact().isPresent()) {
            tests.add(condition);
        }
    }

    /** Whether a test compares a standard day or number. */
    private static boolean isComparison(Condition test) {
        return PackedFacts.isOrdered(fact(test)) && PackedFacts.number(fact(test)) >= 0;
    }

    private Node node(Condition condition) {
        Integer bit = bits.get(condition);
        if (bit != null) {
            return Node.test(condition, bit, words);
        }
        List<Node> branches = condition.accept(Structure.READER).branches().stream()
                .map(this::node)
                .toList();
        return Node.group(condition, branches, words);
    }

    private void polarity(Node node, boolean wanted) {
        if (node.bit() >= 0) {
            Bits.add(wanted ? wantedTrue : wantedFalse, node.bit());
        }
        node.branches().forEach(branch -> polarity(branch, wanted != node.negated()));
    }

    /** The codes that make a test on a choice true; 0 for a test on a day or a number. */
    private static long codes(Condition test, Fact<?> fact) {
        if (PackedFacts.isOrdered(fact)) {
            return 0;
        }
        return test instanceof Condition.OneOf oneOf
                ? oneOf.codes().stream()
                        .mapToLong(code -> PackedFacts.of(fact, code))
                        .reduce(0, (a, b) -> a | b)
                : ~PackedFacts.NONE;
    }

    /** The facts that the list reads, in the order in which equally useful ones are asked for. */
    private List<Input> readInputs() {
        Map<Fact<?>, long[]> bitsOf = new LinkedHashMap<>();
        bits.forEach((test, bit) -> Bits.add(bitsOf.computeIfAbsent(fact(test), f -> new long[words]), bit));
        List<Fact<?>> order = new ArrayList<>(bitsOf.keySet());
        order.sort(comparingInt(Plan::standardPlace));
        List<Input> found = new ArrayList<>();
        for (Fact<?> fact : order) {
            long[] own = requireNonNull(bitsOf.get(fact));
            found.add(new Input(
                    fact,
                    found.size(),
                    IntStream.range(0, tests.size())
                            .filter(test -> Bits.has(own, FLAG_BITS + test))
                            .toArray(),
                    own,
                    wantedTrue,
                    wantedFalse,
                    criteria.stream().filter(node -> node.reads(own)).toList()));
        }
        return List.copyOf(found);
    }

    private static int standardPlace(Fact<?> fact) {
        int place = Facts.all().indexOf(fact);
        return place < 0 ? Facts.all().size() : place;
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
        return inputs;
    }

    /** The facts that several tests read, or one test that is wanted true here and false there. */
    List<Input> suspects() {
        return suspects;
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
            failing[word] |= open & wantedFalse[word];
            failing[words + word] |= open & ~wantedFalse[word];
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
    long[] truths(Situation situation, LocalDate at) {
        PackedFacts packed = situation.packed();
        Cuts day = cuts(at);
        long[] truths = new long[2 * words];
        truths[0] = packed.flagsTrue() & flags;
        truths[words] = packed.flagsFalse() & flags;
        compare(packed, day, truths);
        for (int test = comparisons; test < codes.length; test++) {
            Input input = inputOf[FLAG_BITS + test];
            int place = input.placeIn(packed);
            boolean unknownChoice = place == 0 && codes[test] != 0;
            answer(test, unknownChoice ? PackedFacts.ANY_CODE : packed.low(place), packed.high(place), day, truths);
        }
        for (Condition.Elapsed elapsed : refusing) {
            Knowledge<LocalDate> since = situation.of(elapsed.fact());
            since.atLeast().ifPresent(elapsed::reached);
            since.atMost().ifPresent(elapsed::reached);
        }
        return truths;
    }

    /** The tests on standard days and numbers, without a branch that nobody could predict: most of the time goes by here. */
    private void compare(PackedFacts packed, Cuts day, long[] truths) {
        for (int test = 0; test < comparisons; test++) {
            int place = packed.place(numbers[test]);
            long answer = compare(packed.low(place), packed.high(place), day.low(test), day.high(test));
            int bit = FLAG_BITS + test;
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
        int bit = FLAG_BITS + test;
        long choice = codes[test];
        long answer = choice == 0
                ? compare(low, high, day.low(test), day.high(test))
                : (low & ~choice) == 0 ? 1 : (low & choice) == 0 ? 2 : 0;
        truths[bit >> 6] |= (answer & 1) << bit;
        truths[words + (bit >> 6)] |= (answer >>> 1) << bit;
    }

    /** What the tests on a fact can still say together; of a fact of which nothing is known it is kept for the day. */
    Cases cases(Input input, PackedFacts packed, LocalDate at) {
        Cuts day = cuts(at);
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
            long[] answers = Arrays.copyOf(truths(input, value, day), words);
            if (found.stream().noneMatch(other -> Arrays.equals(other, answers))) {
                found.add(answers);
            }
        }
        found.sort(comparingInt(Bits::count));
        return new Cases(List.copyOf(found), input.isEntangled(truths(input, known, day), found));
    }

    /** What the tests on a fact say, and nothing of any other. */
    private long[] truths(Input input, Figure known, Cuts day) {
        long[] truths = new long[2 * words];
        if (input.isFlag() && known.low() == known.high()) {
            truths[known.low() == PackedFacts.NONE ? words : 0] = input.bits()[0];
        }
        for (int test : input.tests()) {
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
        for (int test : input.tests()) {
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
    SortedSet<LocalDate> turningDays(Situation situation, LocalDate first, LocalDate last) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Condition test : tests) {
            if (test instanceof Condition.Elapsed elapsed) {
                Knowledge<LocalDate> since = situation.of(elapsed.fact());
                since.atLeast().ifPresent(day -> add(days, elapsed.reached(day)));
                since.atMost().ifPresent(day -> add(days, elapsed.reached(day)));
            } else if (test instanceof Condition.ValidUntil validUntil) {
                Knowledge<LocalDate> until = situation.of(validUntil.fact());
                until.atLeast().ifPresent(day -> add(days, day));
                until.atMost().ifPresent(day -> add(days, day));
            }
        }
        for (Criterion criterion : ruleSet.criteria()) {
            for (ProofRequirement requirement : criterion.proofs()) {
                situation.proofs().stream()
                        .filter(proof -> proof.kind().equals(requirement.kind()))
                        .forEach(proof -> requirement.turningDays(proof).forEach(day -> add(days, day)));
            }
        }
        return days.subSet(first, false, last, true);
    }

    /** A bound may take the day itself in or leave it out, so that the next one matters too. */
    private static void add(Set<LocalDate> days, LocalDate day) {
        days.add(day);
        days.add(day.plusDays(1));
    }

    private Cuts cuts(LocalDate at) {
        int place = at.hashCode() & DAYS_KEPT - 1;
        Cuts kept = cuts[place];
        if (kept == null || !kept.at().equals(at)) {
            kept = new Cuts(at, tests, inputs.size());
            cuts[place] = kept;
        }
        return kept;
    }
}
