package fr.clausesociale.eligibility;

import java.util.Arrays;

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

    static int count(long[] set) {
        int count = 0;
        for (long word : set) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** The words that hold a bit. */
    static int[] usedWords(long[] set) {
        int[] words = new int[set.length];
        int count = 0;
        for (int word = 0; word < set.length; word++) {
            if (set[word] != 0) {
                words[count++] = word;
            }
        }
        return Arrays.copyOf(words, count);
    }
}
