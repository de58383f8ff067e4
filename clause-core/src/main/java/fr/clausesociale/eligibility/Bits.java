package fr.clausesociale.eligibility;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Sets of small numbers, as words of 64 bits. */
final class Bits {

    private Bits() {}

    static long[] of(int bit, int words) {
        long[] set = new long[words];
        add(set, bit);
        return set;
    }

    static void add(long[] set, int bit) {
        set[bit >> 6] |= 1L << bit;
    }

    static boolean has(long[] set, int bit) {
        return (set[bit >> 6] & 1L << bit) != 0;
    }

    static void each(long[] set, IntConsumer action) {
        for (int word = 0; word < set.length; word++) {
            for (long left = set[word]; left != 0; left &= left - 1) {
                action.accept((word << 6) + Long.numberOfTrailingZeros(left));
            }
        }
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
