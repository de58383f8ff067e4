package fr.clausesociale.eligibility;

import static java.util.Comparator.comparingInt;

import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Knowledge;
import fr.clausesociale.person.PackedFacts;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

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
    private static final long ANY_CODE = -1L;

    private final RuleSet ruleSet;
    private final List<Node> criteria;
    private final int words;
    private final Map<Condition, Integer> bits = new LinkedHashMap<>();
    private final Map<Fact<?>, long[]> bitsOf = new LinkedHashMap<>();
    private final Map<Fact<?>, List<Node>> readers = new HashMap<>();
    private final long[] wantedTrue;
    private final long[] wantedFalse;
    private final long flags;
    private final Fact<?>[] factOf;
    private final List<Fact<?>> suspects;

    private final List<Condition> tests = new ArrayList<>();
    private final Fact<?>[] facts;
    private final int[] slots;
    private final long[] codes;
    private final boolean[] zeroIfAbsent;
    private final List<Condition.Elapsed> refusing = new ArrayList<>();
    private final Cuts[] cuts = new Cuts[DAYS_KEPT];

    /** What a fact may be: one value or, of a day or a number, all between two. */
    private record Figure(long low, long high) {
        static final Figure ABSENT = new Figure(Long.MAX_VALUE, Long.MIN_VALUE);

        static Figure of(long value) {
            return new Figure(value, value);
        }
    }

    Plan(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        ruleSet.criteria().forEach(criterion -> number(criterion.condition()));
        this.words = (FLAG_BITS + tests.size() + 63) >> 6;
        this.wantedTrue = new long[words];
        this.wantedFalse = new long[words];
        this.criteria = ruleSet.criteria().stream()
                .map(criterion -> node(criterion.condition()))
                .toList();
        this.factOf = new Fact<?>[FLAG_BITS + tests.size()];
        long used = 0;
        for (Map.Entry<Condition, Integer> test : bits.entrySet()) {
            int bit = test.getValue();
            factOf[bit] = fact(test.getKey());
            Bits.add(bitsOf.computeIfAbsent(factOf[bit], f -> new long[words]), bit);
            used |= bit < FLAG_BITS ? 1L << bit : 0;
        }
        this.flags = used;
        for (Node criterion : criteria) {
            polarity(criterion, true);
            Structure.facts(criterion.condition())
                    .distinct()
                    .forEach(fact -> readers.computeIfAbsent(fact, f -> new ArrayList<>())
                            .add(criterion));
        }
        this.suspects = bitsOf.entrySet().stream()
                .filter(entry -> Bits.count(entry.getValue()) > 1 || isMixed(entry.getValue()))
                .<Fact<?>>map(Map.Entry::getKey)
                .toList();
        this.facts = tests.stream().map(Plan::fact).toArray(Fact<?>[]::new);
        this.slots = new int[facts.length];
        this.codes = new long[facts.length];
        this.zeroIfAbsent = new boolean[facts.length];
        for (int i = 0; i < facts.length; i++) {
            Condition test = tests.get(i);
            slots[i] = PackedFacts.standardSlot(facts[i]);
            codes[i] = codes(test, facts[i]);
            zeroIfAbsent[i] = test instanceof Condition.Threshold;
            if (test instanceof Condition.Elapsed elapsed && elapsed.monthEnd() == MonthEnd.REFUSE) {
                refusing.add(elapsed);
            }
        }
    }

    private static Fact<?> fact(Condition test) {
        return test.accept(Structure.READER).fact().orElseThrow();
    }

    /** Gives each different test a bit, in the order of the tree. */
    private void number(Condition condition) {
        Structure structure = condition.accept(Structure.READER);
        structure.branches().forEach(this::number);
        if (structure.fact().isEmpty() || bits.containsKey(condition)) {
            return;
        }
        int flag = PackedFacts.flag(structure.fact().get());
        bits.put(condition, flag < 0 ? FLAG_BITS + tests.size() : flag);
        if (flag < 0) {
            tests.add(condition);
        }
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

    RuleSet ruleSet() {
        return ruleSet;
    }

    /** The conditions of the criteria, in the order of the list. */
    List<Node> criteria() {
        return criteria;
    }

    /** The facts that several tests read, or one test that is wanted true here and false there. */
    List<Fact<?>> suspects() {
        return suspects;
    }

    /** The bits of the tests on a fact. */
    long[] bitsOf(Fact<?> fact) {
        return bitsOf.getOrDefault(fact, new long[words]);
    }

    /** The fact that a test reads. */
    Fact<?> fact(int bit) {
        return factOf[bit];
    }

    /** The criteria that read a fact. */
    List<Node> readers(Fact<?> fact) {
        return readers.getOrDefault(fact, List.of());
    }

    /** Whether one of these tests is wanted true in one place and false in another. */
    boolean isMixed(long[] set) {
        for (int word = 0; word < words; word++) {
            if ((set[word] & wantedTrue[word] & wantedFalse[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether of these tests each is as it is wanted, or each as it is not. */
    boolean isExtreme(long[] set, long[] answers, boolean wanted) {
        for (int word = 0; word < words; word++) {
            long ideal = wanted ? wantedTrue[word] & ~wantedFalse[word] : wantedFalse[word];
            if (((answers[word] ^ ideal) & set[word]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The tests that are true, then those that are false, for {@link Node#truth}. */
    long[] truths(Situation situation, LocalDate at) {
        PackedFacts packed = situation.packed();
        Cuts day = cuts(at);
        long[] truths = new long[2 * words];
        truths[0] = packed.flagsTrue() & flags;
        truths[words] = packed.flagsFalse() & flags;
        for (int i = 0; i < slots.length; i++) {
            int slot = slots[i] >= 0 ? slots[i] : packed.slot(facts[i]);
            if (slot >= 0) {
                answer(i, packed.low(slot), packed.high(slot), day, truths);
            } else {
                answer(i, codes[i] == 0 ? PackedFacts.UNKNOWN_LOW : ANY_CODE, PackedFacts.UNKNOWN_HIGH, day, truths);
            }
        }
        for (Condition.Elapsed elapsed : refusing) {
            Knowledge<LocalDate> since = situation.of(elapsed.fact());
            since.atLeast().ifPresent(elapsed::reached);
            since.atMost().ifPresent(elapsed::reached);
        }
        return truths;
    }

    private void answer(int test, long low, long high, Cuts day, long[] truths) {
        int bit = FLAG_BITS + test;
        boolean yes;
        boolean no;
        if (codes[test] != 0) {
            yes = (low & ~codes[test]) == 0;
            no = (low & codes[test]) == 0;
        } else if (low > high && zeroIfAbsent[test]) {
            yes = day.low(test) <= 0 && day.high(test) >= 0;
            no = !yes;
        } else {
            no = high < day.low(test) || low > day.high(test);
            yes = !no && low >= day.low(test) && high <= day.high(test);
        }
        if (yes) {
            truths[bit >> 6] |= 1L << bit;
        } else if (no) {
            truths[words + (bit >> 6)] |= 1L << bit;
        }
    }

    /** The tests on a fact that are true if the fact is a value. */
    private long[] answers(Fact<?> fact, Figure value, LocalDate at) {
        long[] truths = new long[2 * words];
        if (PackedFacts.flag(fact) >= 0) {
            truths[0] = value.equals(Figure.ABSENT) ? 0 : 1L << PackedFacts.flag(fact);
        }
        for (int i = 0; i < facts.length; i++) {
            if (facts[i].equals(fact)) {
                answer(i, value.low(), value.high(), cuts(at), truths);
            }
        }
        return Arrays.copyOf(truths, words);
    }

    /**
     * The different answers that the tests on a fact can give together, those with the fewest true ones first. Those of a fact of
     * which nothing is known are the same for everybody and kept for the day.
     */
    List<long[]> cases(Fact<?> fact, PackedFacts packed, LocalDate at) {
        return packed.isUnknown(fact)
                ? cuts(at).ofUnknown(fact, () -> newCases(fact, packed, at))
                : newCases(fact, packed, at);
    }

    private List<long[]> newCases(Fact<?> fact, PackedFacts packed, LocalDate at) {
        List<long[]> found = new ArrayList<>();
        for (Figure value : samples(fact, packed, at)) {
            long[] answer = answers(fact, value, at);
            if (found.stream().noneMatch(other -> Arrays.equals(other, answer))) {
                found.add(answer);
            }
        }
        found.sort(comparingInt(Bits::count));
        return List.copyOf(found);
    }

    /** Values of a fact on both sides of every test, of those that it may still have. */
    private List<Figure> samples(Fact<?> fact, PackedFacts packed, LocalDate at) {
        int slot = packed.slot(fact);
        List<Figure> samples = new ArrayList<>();
        if (!PackedFacts.isOrdered(fact)) {
            // only a flag or a choice of which nothing is known is asked for
            samples.add(PackedFacts.flag(fact) >= 0 ? Figure.ABSENT : Figure.of(PackedFacts.NONE));
            int values = fact.kind() == Fact.Kind.FLAG ? 1 : fact.codes().size();
            for (int value = 0; value < values; value++) {
                samples.add(Figure.of(1L << value));
            }
            return samples;
        }
        boolean unknown = packed.isUnknown(fact);
        if (unknown) {
            samples.add(Figure.ABSENT);
        }
        long low = unknown ? PackedFacts.lowest(fact) : packed.low(slot);
        long high = unknown ? PackedFacts.highest(fact) : packed.high(slot);
        TreeSet<Long> values = new TreeSet<>();
        values.add(low);
        values.add(high);
        Cuts day = cuts(at);
        for (int i = 0; i < facts.length; i++) {
            if (facts[i].equals(fact)) {
                long from = day.low(i);
                long to = day.high(i);
                for (long value : new long[] {from - 1, from, to, to + 1}) {
                    if (value >= low && value <= high) {
                        values.add(value);
                    }
                }
            }
        }
        values.forEach(value -> samples.add(Figure.of(value)));
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
            kept = new Cuts(at, tests);
            cuts[place] = kept;
        }
        return kept;
    }
}
