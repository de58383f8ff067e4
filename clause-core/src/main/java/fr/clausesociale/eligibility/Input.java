package fr.clausesociale.eligibility;

import fr.clausesociale.person.Fact;
import fr.clausesociale.person.PackedFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * A fact as one list reads it: the tests on it, and the criteria in which they stand.
 *
 * <p>A value of the fact answers all tests on it together. Several open tests may so stand in each other's way: no value is under
 * 26 and over 50.
 */
final class Input {

    private final Fact<?> fact;
    private final int place;
    private final int flag;
    private final int number;
    private final List<Condition> tests;
    private final int first;
    private final long[] bits;
    private final long[] wantedTrue;
    private final long[] wantedFalse;
    private final List<Node> criteria = new ArrayList<>();

    /**
     * @param fact the fact
     * @param place its place in the order in which equally useful facts are asked for
     * @param tests the different tests on it
     * @param first the number of the first test; -1 for a standard flag
     * @param wantedTrue the tests that are wanted true somewhere in the list, of any fact; filled later
     * @param wantedFalse those that are wanted false somewhere
     */
    Input(Fact<?> fact, int place, List<Condition> tests, int first, long[] wantedTrue, long[] wantedFalse) {
        this.fact = fact;
        this.place = place;
        this.flag = PackedFacts.flag(fact);
        this.number = PackedFacts.number(fact);
        this.tests = tests;
        this.first = first;
        this.wantedTrue = wantedTrue;
        this.wantedFalse = wantedFalse;
        this.bits = new long[wantedTrue.length];
        for (Condition test : tests) {
            Bits.add(bits, bit(test));
        }
    }

    Fact<?> fact() {
        return fact;
    }

    /** Its place in the order in which equally useful facts are asked for. */
    int place() {
        return place;
    }

    boolean isFlag() {
        return flag >= 0;
    }

    /** Whether nothing at all is known of the fact. */
    boolean isUnknown(PackedFacts packed) {
        return isFlag() ? ((packed.flagsTrue() | packed.flagsFalse()) & 1L << flag) == 0 : placeIn(packed) == 0;
    }

    /** The place of the fact in what is said of somebody, 0 if nothing is; for all but standard flags. */
    int placeIn(PackedFacts packed) {
        return number >= 0 ? packed.place(number) : packed.ownPlace(fact);
    }

    /** The bit of a test on the fact. */
    int bit(Condition test) {
        if (isFlag()) {
            return flag;
        }
        int last = tests.size() - 1;
        int number = 0;
        while (number < last && !Inputs.isSame(tests.get(number), test)) {
            number++;
        }
        return PackedFacts.FLAGS + first + number;
    }

    /** The number of the first test. */
    int first() {
        return first;
    }

    /** The number after that of the last test; that of the first for a standard flag, whose tests have none. */
    int end() {
        return isFlag() ? first : first + tests.size();
    }

    /** The bits of all tests. */
    long[] bits() {
        return bits;
    }

    /** The criteria that read the fact. */
    List<Node> criteria() {
        return criteria;
    }

    /** Whether open tests may stand in each other's way: there are several, or one that is wanted true here and false there. */
    boolean isSuspect(long[] truths) {
        return countOpen(bits, truths) > 1 || isMixed(truths);
    }

    /** Whether a test is open. */
    boolean isOpen(long[] truths) {
        return countOpen(bits, truths) > 0;
    }

    /**
     * Whether open tests stand in each other's way. Where no fact is so, all criteria can fail together, and any open one can be
     * met.
     *
     * @param cases the answers that the tests can still give together
     */
    boolean isEntangled(long[] truths, List<long[]> cases) {
        if (isMixed(truths)) {
            return true;
        }
        if (countOpen(bits, truths) < 2) {
            return false;
        }
        if (!canBe(false, bits, truths, cases)) {
            return true;
        }
        for (Node criterion : criteria) {
            if (countOpen(criterion.tests(), truths) > 1 && !canBe(true, criterion.tests(), truths, cases)) {
                return true;
            }
        }
        return false;
    }

    /** Of some answers, those in which no open test is as it is wanted, or else the first. */
    long[] leastWanted(long[] truths, List<long[]> cases) {
        for (long[] answers : cases) {
            if (isExtreme(false, bits, truths, answers)) {
                return answers;
            }
        }
        return cases.get(0);
    }

    /** Replaces what is said of the tests by answers to all of them. */
    void set(long[] truths, long[] answers) {
        for (int word = 0; word < bits.length; word++) {
            int no = bits.length + word;
            truths[word] = (truths[word] & ~bits[word]) | answers[word];
            truths[no] = (truths[no] & ~bits[word]) | (bits[word] & ~answers[word]);
        }
    }

    /** Whether an open test is wanted true in one place and false in another. */
    private boolean isMixed(long[] truths) {
        for (int word = 0; word < bits.length; word++) {
            if ((open(truths, word) & wantedTrue[word] & wantedFalse[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one value makes the open tests of a condition all as they are wanted, or none of them. */
    private boolean canBe(boolean wanted, long[] within, long[] truths, List<long[]> cases) {
        for (long[] answers : cases) {
            if (isExtreme(wanted, within, truths, answers)) {
                return true;
            }
        }
        return false;
    }

    private boolean isExtreme(boolean wanted, long[] within, long[] truths, long[] answers) {
        for (int word = 0; word < bits.length; word++) {
            long ideal = wanted ? wantedTrue[word] & ~wantedFalse[word] : wantedFalse[word];
            if (((answers[word] ^ ideal) & open(truths, word) & within[word]) != 0) {
                return false;
            }
        }
        return true;
    }

    private int countOpen(long[] within, long[] truths) {
        int count = 0;
        for (int word = 0; word < bits.length; word++) {
            count += Long.bitCount(open(truths, word) & within[word]);
        }
        return count;
    }

    private long open(long[] truths, int word) {
        return bits[word] & ~(truths[word] | truths[bits.length + word]);
    }
}
