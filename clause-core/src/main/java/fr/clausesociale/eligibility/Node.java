package fr.clausesociale.eligibility;

import java.util.List;

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

    private Node(
            Condition condition,
            List<Node> branches,
            int bit,
            int count,
            boolean negated,
            long[] tests,
            Node[] nested) {
        this.condition = condition;
        this.branches = branches;
        this.bit = bit;
        this.count = count;
        this.negated = negated;
        this.nested = nested;
        this.words = Bits.usedWords(tests);
        this.masks = new long[words.length];
        int bits = 0;
        for (int i = 0; i < words.length; i++) {
            masks[i] = tests[words[i]];
            bits += Long.bitCount(masks[i]);
        }
        this.size = bits + nested.length;
    }

    /** A test on a fact. */
    static Node test(Condition condition, int bit, int words) {
        return new Node(condition, List.of(), bit, 1, false, Bits.of(bit, words), new Node[0]);
    }

    /** A condition on branches. */
    static Node group(Condition condition, List<Node> branches, int words) {
        Structure structure = condition.accept(Structure.READER);
        long[] tests = new long[words];
        List<Node> nested = branches.stream()
                .filter(branch -> branch.bit < 0 || !Bits.add(tests, branch.bit)) // the same test twice counts twice
                .toList();
        return new Node(
                condition, branches, -1, structure.count(), structure.negated(), tests, nested.toArray(Node[]::new));
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
}
