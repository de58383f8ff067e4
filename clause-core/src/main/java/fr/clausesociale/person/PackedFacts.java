package fr.clausesociale.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a situation says, as primitives, for engines that read many facts of many people.
 *
 * <p>A standard flag is one bit among those that are true and one among those that are false; both bits are off while the
 * flag is unknown. Every other fact has a place with two figures; that of an unknown fact is 0:
 *
 * <ul>
 *   <li>a day (as days since 1970) or a number (in millionths): the lowest and the highest that it may be. {@link #ABSENT} lies
 *       below all values, so that no value at all is a figure as well; place 0 holds {@code ABSENT} to {@link #UNKNOWN_HIGH}.
 *   <li>a choice, or a flag of the application's own: in the lower figure, one bit for each code that it may be ({@code 1}
 *       for a flag that is true), and {@link #NONE} if it may be absent.
 * </ul>
 *
 * <p>The numbers of standard facts are the same in every situation of one version of the library and are not meant to be
 * stored; places differ from situation to situation. This type is immutable and thread-safe; its text shows nothing.
 *
 * @since 0.1.0
 */
public final class PackedFacts {

    /** Both figures of a day or a number of which it is known that there is none; any value lies above. */
    public static final long ABSENT = -(1L << 61);

    /** The higher figure of a day or number of which nothing is known; any value lies below. */
    public static final long UNKNOWN_HIGH = 1L << 61;

    /** The bit which says that a choice may be absent. */
    public static final long NONE = Long.MIN_VALUE;

    /** What a choice may be of which nothing is known: any of its codes, or absent. */
    public static final long ANY_CODE = -1L;

    private static final int DECIMALS = 6;
    private static final Map<Fact<?>, Integer> FLAG_NUMBERS = numbers(true);
    private static final Map<Fact<?>, Integer> OTHER_NUMBERS = numbers(false);

    /** How many standard flags there are: their bits are 0 up to this, not included. */
    public static final int FLAGS = FLAG_NUMBERS.size();

    private static final int TRUE = 0;
    private static final int FALSE = 1;
    private static final int PRESENT = 2;
    private static final int FIRST_DAY = 3;
    private static final int DAY_AFTER = 4;
    private static final int FIGURES = 5;

    // flags, what is present, the days for which it holds and the figures: side by side, for most of a decision is
    // reading them
    private final long[] words;
    private final Fact<?>[] own;

    private PackedFacts(long[] words, Fact<?>[] own) {
        this.words = words;
        this.own = own;
    }

    PackedFacts(Map<Fact<?>, Knowledge<?>> facts) {
        long yes = 0;
        long no = 0;
        long numbers = 0;
        List<Fact<?>> ownFacts = new ArrayList<>();
        for (Map.Entry<Fact<?>, Knowledge<?>> entry : facts.entrySet()) {
            int flag = flag(entry.getKey());
            int number = number(entry.getKey());
            if (number >= 0) {
                numbers |= 1L << number;
            } else if (flag < 0) {
                ownFacts.add(entry.getKey());
            } else if (entry.getValue().isAbsent()) {
                no |= 1L << flag;
            } else {
                yes |= 1L << flag;
            }
        }
        own = ownFacts.toArray(new Fact<?>[0]);
        words = new long[FIGURES + 2 * (1 + Long.bitCount(numbers) + own.length)];
        words[TRUE] = yes;
        words[FALSE] = no;
        words[PRESENT] = numbers;
        words[FIRST_DAY] = Long.MIN_VALUE;
        words[DAY_AFTER] = Long.MAX_VALUE;
        words[FIGURES] = ABSENT;
        words[FIGURES + 1] = UNKNOWN_HIGH;
        for (Map.Entry<Fact<?>, Knowledge<?>> entry : facts.entrySet()) {
            if (flag(entry.getKey()) < 0) {
                int number = number(entry.getKey());
                pack(number >= 0 ? place(number) : ownPlace(entry.getKey()), entry.getKey(), entry.getValue());
            }
        }
    }

    private void pack(int place, Fact<?> fact, Knowledge<?> knowledge) {
        int low = FIGURES + 2 * place;
        int high = low + 1;
        if (!isOrdered(fact)) {
            words[low] = known(fact, knowledge.atLeast(), NONE);
        } else if (knowledge.isAbsent()) {
            words[low] = ABSENT;
            words[high] = ABSENT;
        } else {
            words[low] = known(fact, knowledge.atLeast(), lowest(fact));
            words[high] = known(fact, knowledge.atMost(), highest(fact));
        }
    }

    /** The same for some days only, as days since 1970: from one until another, not included. */
    PackedFacts holding(long from, long until) {
        long[] held = words.clone();
        held[FIRST_DAY] = from;
        held[DAY_AFTER] = until;
        return new PackedFacts(held, own);
    }

    /** Whether it holds on a day, as days since 1970; what was given holds on any. */
    boolean holdsOn(long epochDay) {
        return epochDay >= words[FIRST_DAY] && epochDay < words[DAY_AFTER];
    }

    private static long known(Fact<?> fact, Optional<?> bound, long otherwise) {
        return bound.isPresent() ? of(fact, bound.get()) : otherwise;
    }

    /** The bit of a standard flag, from 0 to 63; -1 for any other fact. */
    public static int flag(Fact<?> fact) {
        return FLAG_NUMBERS.getOrDefault(fact, -1);
    }

    /** The number of a standard fact which is not a flag, from 0 to 63; -1 for any other fact. */
    public static int number(Fact<?> fact) {
        return OTHER_NUMBERS.getOrDefault(fact, -1);
    }

    /** The place of the standard fact of a {@linkplain #number(Fact) number} in this situation; 0 if it is unknown. */
    public int place(int number) {
        long present = words[PRESENT];
        long bit = 1L << number;
        int isPresent = (int) (present >>> number) & 1;
        return (1 + Long.bitCount(present & (bit - 1))) & -isPresent; // without a branch, which nobody could predict
    }

    /** The place in this situation of a fact of the application's own; 0 if it is unknown. */
    public int ownPlace(Fact<?> fact) {
        for (int i = 0; i < own.length; i++) {
            if (own[i].equals(fact)) {
                return 1 + Long.bitCount(words[PRESENT]) + i;
            }
        }
        return 0;
    }

    /** The place in this situation of a fact which is no standard flag; 0 if it is unknown. */
    int placeOf(Fact<?> fact) {
        int number = number(fact);
        return number >= 0 ? place(number) : ownPlace(fact);
    }

    /** The facts of the application's own, windows of months other than a year among them. */
    Fact<?>[] own() {
        return own;
    }

    /** The number of a figure. */
    static BigDecimal toNumber(long figure) {
        return Fact.plain(BigDecimal.valueOf(figure, DECIMALS));
    }

    /**
     * A value as a figure: the days since 1970 of a day, the millionths of a number, the bit of a code.
     *
     * @param fact the fact
     * @param value one of its values
     */
    public static long of(Fact<?> fact, Object value) {
        return switch (fact.kind()) {
            case FLAG -> 1L;
            case CHOICE -> 1L << fact.codes().indexOf(value);
            case DATE -> ((LocalDate) value).toEpochDay();
            case NUMBER -> ((BigDecimal) value).movePointRight(DECIMALS).longValueExact();
        };
    }

    /** The lowest value that a day or a number may have, as a figure. */
    public static long lowest(Fact<?> fact) {
        return fact.kind() == Fact.Kind.DATE ? Fact.FIRST_DAY.toEpochDay() : 0;
    }

    /** The highest value that a day or a number may have, as a figure. */
    public static long highest(Fact<?> fact) {
        return fact.kind() == Fact.Kind.DATE ? Facts.PERMANENT.toEpochDay() : of(fact, Fact.MAX_NUMBER);
    }

    /** Whether a fact has a lowest and a highest figure: a day or a number. */
    public static boolean isOrdered(Fact<?> fact) {
        return fact.kind() == Fact.Kind.DATE || fact.kind() == Fact.Kind.NUMBER;
    }

    /** The standard flags that are true. */
    public long flagsTrue() {
        return words[TRUE];
    }

    /** The standard flags that are known to be false. */
    public long flagsFalse() {
        return words[FALSE];
    }

    /** The lower figure of a place, or the codes that a choice may be. */
    public long low(int place) {
        return words[FIGURES + 2 * place];
    }

    /** The higher figure of a place. */
    public long high(int place) {
        return words[FIGURES + 1 + 2 * place];
    }

    @Override
    public String toString() {
        return "PackedFacts[hidden]";
    }

    private static Map<Fact<?>, Integer> numbers(boolean flags) {
        Map<Fact<?>, Integer> numbers = new HashMap<>();
        for (Fact<?> fact : Facts.all()) {
            if ((fact.kind() == Fact.Kind.FLAG) == flags) {
                numbers.put(fact, numbers.size());
            }
        }
        return Map.copyOf(numbers);
    }
}
