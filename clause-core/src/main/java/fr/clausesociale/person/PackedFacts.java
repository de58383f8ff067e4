package fr.clausesociale.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a situation says, as primitives, for engines that read many facts of many people.
 *
 * <p>A standard flag is one bit among those that are true and one among those that are false; both bits are off while the
 * flag is unknown. Every other fact has a slot with two figures:
 *
 * <ul>
 *   <li>a day (as days since 1970) or a number (in millionths): the lowest and the highest that it may be. Nothing known is
 *       {@link #UNKNOWN_LOW} to {@link #UNKNOWN_HIGH}; no value at all is {@link Long#MAX_VALUE} to {@link Long#MIN_VALUE}.
 *   <li>a choice, or a flag of the application's own: in the lower figure, one bit for each code that it may be ({@code 1}
 *       for a flag that is true), and {@link #NONE} if it may be absent.
 * </ul>
 *
 * <p>The places of standard facts are the same in every situation of one version of the library and are not meant to be
 * stored. This type is immutable and thread-safe; its text shows nothing.
 *
 * @since 0.1.0
 */
public final class PackedFacts {

    /** The lower figure of a day or number of which nothing is known; any that is known lies above. */
    public static final long UNKNOWN_LOW = Long.MIN_VALUE + 1;

    /** The higher figure of a day or number of which nothing is known; any that is known lies below. */
    public static final long UNKNOWN_HIGH = Long.MAX_VALUE - 1;

    /** The bit which says that a choice may be absent. */
    public static final long NONE = Long.MIN_VALUE;

    private static final long ANYTHING = -1L;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Map<Fact<?>, Integer> FLAGS = places(true);
    private static final Map<Fact<?>, Integer> SLOTS = places(false);

    private final List<Fact<?>> own;
    private final long flagsTrue;
    private final long flagsFalse;
    private final long[] low;
    private final long[] high;

    PackedFacts(Map<Fact<?>, Knowledge<?>> facts) {
        own = facts.keySet().stream()
                .filter(fact -> flag(fact) < 0 && standardSlot(fact) < 0)
                .toList();
        low = new long[SLOTS.size() + own.size()];
        high = new long[low.length];
        Arrays.fill(high, UNKNOWN_HIGH);
        SLOTS.forEach((fact, slot) -> low[slot] = isOrdered(fact) ? UNKNOWN_LOW : ANYTHING);
        long yes = 0;
        long no = 0;
        for (Map.Entry<Fact<?>, Knowledge<?>> entry : facts.entrySet()) {
            Fact<?> fact = entry.getKey();
            Knowledge<?> knowledge = entry.getValue();
            int flag = flag(fact);
            if (flag < 0) {
                pack(slot(fact), fact, knowledge);
            } else if (knowledge.isAbsent()) {
                no |= 1L << flag;
            } else {
                yes |= 1L << flag;
            }
        }
        flagsTrue = yes;
        flagsFalse = no;
    }

    private void pack(int slot, Fact<?> fact, Knowledge<?> knowledge) {
        if (!isOrdered(fact)) {
            low[slot] = knowledge.atLeast().map(value -> of(fact, value)).orElse(NONE);
        } else if (knowledge.isAbsent()) {
            low[slot] = Long.MAX_VALUE;
            high[slot] = Long.MIN_VALUE;
        } else {
            low[slot] = knowledge.atLeast().map(value -> of(fact, value)).orElse(lowest(fact));
            high[slot] = knowledge.atMost().map(value -> of(fact, value)).orElse(highest(fact));
        }
    }

    /** The bit of a standard flag, from 0 to 63; -1 for any other fact. */
    public static int flag(Fact<?> fact) {
        return FLAGS.getOrDefault(fact, -1);
    }

    /** The slot of a standard fact which is not a flag; -1 for any other fact. */
    public static int standardSlot(Fact<?> fact) {
        return SLOTS.getOrDefault(fact, -1);
    }

    /** The slot of a fact in this situation; -1 for a standard flag, and for a fact of the application's own that is unknown. */
    public int slot(Fact<?> fact) {
        int standard = standardSlot(fact);
        if (standard >= 0) {
            return standard;
        }
        int place = own.indexOf(fact);
        return place < 0 ? -1 : SLOTS.size() + place;
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
            case NUMBER -> ((BigDecimal) value).multiply(MILLION).longValueExact();
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

    /** Whether nothing at all is known of a fact. */
    public boolean isUnknown(Fact<?> fact) {
        int flag = flag(fact);
        if (flag >= 0) {
            return ((flagsTrue | flagsFalse) & 1L << flag) == 0;
        }
        int slot = slot(fact);
        return slot < 0 || low[slot] == (isOrdered(fact) ? UNKNOWN_LOW : ANYTHING);
    }

    /** The standard flags that are true. */
    public long flagsTrue() {
        return flagsTrue;
    }

    /** The standard flags that are known to be false. */
    public long flagsFalse() {
        return flagsFalse;
    }

    /** The lower figure of a slot, or the codes that a choice may be. */
    public long low(int slot) {
        return low[slot];
    }

    /** The higher figure of a slot. */
    public long high(int slot) {
        return high[slot];
    }

    @Override
    public String toString() {
        return "PackedFacts[hidden]";
    }

    private static Map<Fact<?>, Integer> places(boolean flags) {
        List<Fact<?>> facts = new ArrayList<>(Facts.all());
        facts.removeIf(fact -> (fact.kind() == Fact.Kind.FLAG) != flags);
        Map<Fact<?>, Integer> places = new HashMap<>();
        facts.forEach(fact -> places.put(fact, places.size()));
        return Map.copyOf(places);
    }
}
