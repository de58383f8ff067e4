package fr.clausesociale.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A condition made ready for decisions: how many of its branches it wants, the tests among them as bits.
 *
 * <p>It reads an array of words: the first half has a bit for each test that is true, the second half for each that is
 * false.
 */
final class Node {

    private final Condition condition;
    private final List<Node> branches;
    private final int bit;
    private final int count;
    private final boolean negated;
    private final int size;
    private final int[] words;
    private final long[] masks;
    private final Node[] nested;
    private final long[] tests;

    private Node(
            Condition condition,
            List<Node> branches,
            int bit,
            int count,
            boolean negated,
            long[] own,
            List<Node> nested) {
        this.condition = condition;
        this.branches = branches;
        this.bit = bit;
        this.count = count;
        this.negated = negated;
        this.nested = nested.toArray(new Node[0]);
        this.words = Bits.usedWords(own);
        this.masks = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            masks[i] = own[words[i]];
        }
        this.size = Bits.count(own) + this.nested.length;
        this.tests = own.clone();
        for (Node branch : nested) {
            for (int word = 0; word < tests.length; word++) {
                tests[word] |= branch.tests[word];
            }
        }
    }

    /** A test on a fact. */
    static Node test(Condition condition, int bit, int words) {
        return new Node(condition, List.of(), bit, 1, false, Bits.of(bit, words), List.of());
    }

    /** A condition on branches. */
    static Node group(Condition condition, List<Node> branches, int words) {
        Structure structure = condition.accept(Structure.READER);
        long[] own = new long[words];
        List<Node> nested = new ArrayList<>();
        for (Node branch : branches) {
            if (branch.bit < 0 || Bits.has(own, branch.bit)) { // the same test twice counts twice
                nested.add(branch);
            } else {
                Bits.add(own, branch.bit);
            }
        }
        return new Node(condition, branches, -1, structure.count(), structure.negated(), own, nested);
    }

    Condition condition() {
        return condition;
    }

    List<Node> branches() {
        return branches;
    }

    /** The bit of a test; -1 for a condition on branches. */
    int bit() {
        return bit;
    }

    /** How many branches it wants. */
    int count() {
        return count;
    }

    /** Whether it wants its branch false. */
    boolean negated() {
        return negated;
    }

    /** The bits of all tests in it, those of nested branches too. */
    long[] tests() {
        return tests;
    }

    /** Whether one of some tests is in it. */
    boolean reads(long[] bits) {
        for (int word = 0; word < tests.length; word++) {
            if ((tests[word] & bits[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    Truth truth(long[] truths) {
        int half = truths.length >> 1;
        int certain = 0;
        int impossible = 0;
        for (int i = 0; i < words.length; i++) {
            certain += Long.bitCount(truths[words[i]] & masks[i]);
            impossible += Long.bitCount(truths[half + words[i]] & masks[i]);
        }
        for (Node branch : nested) {
            Truth truth = branch.truth(truths);
            if (truth == Truth.TRUE) {
                certain++;
            } else if (truth == Truth.FALSE) {
                impossible++;
            }
        }
        if (certain >= count) {
            return negated ? Truth.FALSE : Truth.TRUE;
        }
        if (size - impossible < count) {
            return negated ? Truth.TRUE : Truth.FALSE;
        }
        return Truth.UNKNOWN;
    }

    /**
     * What it says if a condition whose document is out of date carries nothing.
     *
     * @param truths what the tests say
     * @param unproven the conditions whose document is out of date
     */
    Truth proven(long[] truths, Set<Node> unproven) {
        if (unproven.contains(this)) {
            return Truth.FALSE;
        }
        if (bit >= 0 || negated) { // no document is asked for what is not so
            return truth(truths);
        }
        int certain = 0;
        int possible = 0;
        for (Node branch : branches) {
            Truth truth = branch.proven(truths, unproven);
            certain += truth == Truth.TRUE ? 1 : 0;
            possible += truth == Truth.FALSE ? 0 : 1;
        }
        return certain >= count ? Truth.TRUE : possible < count ? Truth.FALSE : Truth.UNKNOWN;
    }
}
