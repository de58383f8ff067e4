package fr.clausesociale.eligibility;

import java.util.stream.IntStream;

/** Sets of small numbers, as words of 64 bits. */
final class Bits {

    private Bits() {}

    static long[] of(int bit, int words) {
        long[] set = new long[words];
        add(set, bit);
        return set;
    }

    /** Adds a bit, and says whether it was new. */
    static boolean add(long[] set, int bit) {
        long before = set[bit >> 6];
        set[bit >> 6] |= 1L << bit;
        return set[bit >> 6] != before;
    }

    static int count(long[] set) {
        int count = 0;
        for (long word : set) {
            count += Long.bitCount(word);
        }
        return count;
    }

    static int[] usedWords(long[] set) {
        return IntStream.range(0, set.length).filter(word -> set[word] != 0).toArray();
    }
}
