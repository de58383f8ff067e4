package fr.clausesociale.person;

import fr.clausesociale.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The last months in which a number counts those of work, or those of registration. Within a longer window there are at least as
 * many, and at most as many more as it is longer.
 *
 * @param fact the number
 * @param ofWork whether it counts months of work, not of registration
 * @param length how many months the window has, as a situation packs numbers
 */
record Window(Fact<?> fact, boolean ofWork, long length) {

    private static final Window WORK_OF_A_YEAR = of(Facts.MONTHS_WORKED_LAST_12, true, 12);

    /**
     * Obtains a window.
     *
     * @param fact the number of months of work, or else of registration
     * @param months the months of the window
     */
    static Window of(Fact<?> fact, boolean ofWork, int months) {
        return new Window(fact, ofWork, PackedFacts.of(fact, BigDecimal.valueOf(months)));
    }

    /** The windows that are known, and others, if they are windows. */
    static List<Window> in(PackedFacts packed, Collection<Fact<?>> others) {
        List<Window> windows = new ArrayList<>();
        windows.add(WORK_OF_A_YEAR);
        for (Fact<?> fact : packed.own()) {
            add(windows, fact);
        }
        for (Fact<?> fact : others) {
            if (packed.ownPlace(fact) == 0) {
                add(windows, fact);
            }
        }
        return windows;
    }

    private static void add(List<Window> windows, Fact<?> fact) {
        if (fact.kind() == Fact.Kind.NUMBER) {
            Facts.windowOf(fact).ifPresent(windows::add);
        }
    }

    private long low(PackedFacts packed) {
        return Math.max(0, packed.low(packed.placeOf(fact)));
    }

    private long high(PackedFacts packed) {
        return Math.max(0, packed.high(packed.placeOf(fact)));
    }

    /** Adds what is wrong with its number alone, and with that of each longer window. */
    void contradictions(List<Window> all, PackedFacts packed, LocalDate day, List<Contradiction> found) {
        if (low(packed) > length) {
            found.add(new Contradiction(
                    List.of(fact),
                    Text.format(
                            "{0} : plus que la période n'en compte", "{0}: more than the period has", fact.label())));
        }
        LocalDate since = since(packed);
        if (since != null && ofWork && low(packed) > mostWorked(since, day)) {
            found.add(contradiction(
                    packed, "« {1} » : plus que n'en laisse « {0} »", "\"{1}\": more than \"{0}\" leaves room for"));
        } else if (since != null && !ofWork && high(packed) < wholeMonths(since, day)) {
            found.add(contradiction(
                    packed,
                    "« {1} » : moins que le temps écoulé depuis « {0} »",
                    "\"{1}\": less than the time since \"{0}\""));
        }
        for (Window other : all) {
            if (other.ofWork != ofWork || other.length <= length) {
                continue;
            }
            if (low(packed) > other.high(packed)) {
                found.add(new Contradiction(
                        List.of(fact, other.fact),
                        Text.of(
                                "plus de mois dans une période que dans une période plus longue",
                                "more months within a period than within a longer one")));
            } else if (other.low(packed) > high(packed) + other.length - length) {
                found.add(new Contradiction(
                        List.of(fact, other.fact),
                        Text.of(
                                "plus de mois dans une période que dans une période plus courte et le temps qui les sépare",
                                "more months within a period than within a shorter one and the time between them")));
            }
        }
    }

    private Contradiction contradiction(PackedFacts packed, String fr, String en) {
        List<Fact<?>> facts = new ArrayList<>(sinceFacts(packed));
        Text since = facts.get(0).label();
        facts.add(fact);
        return new Contradiction(facts, Text.format(fr, en, since, fact.label()));
    }

    /** The bounds of its number that follow from the others and from the day, if they are narrower than its own. */
    @Nullable
    Consequence bounds(List<Window> all, PackedFacts packed, LocalDate day) {
        long low = low(packed);
        long high = Math.min(high(packed), length);
        Set<Fact<?>> from = new LinkedHashSet<>();
        for (Window other : all) {
            if (other.ofWork != ofWork || other.length == length || packed.placeOf(other.fact) == 0) {
                continue;
            }
            long atLeast = other.low(packed) - Math.max(0, other.length - length);
            long atMost = other.high(packed) + Math.max(0, length - other.length);
            if (atLeast > low || atMost < high) {
                from.add(other.fact);
            }
            low = Math.max(low, atLeast);
            high = Math.min(high, atMost);
        }
        LocalDate since = since(packed);
        if (since != null) {
            long atLeast = ofWork ? 0 : wholeMonths(since, day);
            long atMost = ofWork ? mostWorked(since, day) : length;
            if (atLeast > low || atMost < high) {
                from.addAll(sinceFacts(packed));
            }
            low = Math.max(low, atLeast);
            high = Math.min(high, atMost);
        }
        long idle = Inactivity.mostWorked(this, packed, day);
        if (idle < high) {
            from.addAll(Inactivity.facts());
        }
        high = Math.min(high, idle);
        return from.isEmpty() ? null : new Consequence(fact, between(low, high), List.copyOf(from));
    }

    /** The first day after another one on which one more month of the window is without work, or one of registration. */
    LocalDate nextTurn(PackedFacts packed, LocalDate day) {
        LocalDate since = since(packed);
        return since == null || wholeMonths(since, day) >= length ? LocalDate.MAX : Elapsed.nextMonth(since, day);
    }

    /**
     * The facts that say since when, without a break, there was no work or the registration runs, the day first; none if nothing
     * does. Whoever has worked no hour since the registration was without work since then.
     */
    private List<Fact<?>> sinceFacts(PackedFacts packed) {
        long registered = since(Facts.REGISTERED_SINCE, packed);
        if (!ofWork) {
            return registered == PackedFacts.UNKNOWN_HIGH ? List.of() : List.of(Facts.REGISTERED_SINCE);
        }
        long without = since(Facts.WITHOUT_WORK_SINCE, packed);
        int hours = packed.placeOf(Facts.HOURS_WORKED_SINCE_REGISTRATION);
        boolean idle = packed.low(hours) > PackedFacts.ABSENT && packed.high(hours) <= 0;
        if (idle && registered < without) {
            return List.of(Facts.REGISTERED_SINCE, Facts.HOURS_WORKED_SINCE_REGISTRATION);
        }
        return without == PackedFacts.UNKNOWN_HIGH ? List.of() : List.of(Facts.WITHOUT_WORK_SINCE);
    }

    /** The latest day that a fact may be, if it is known to be one. */
    static long since(Fact<LocalDate> fact, PackedFacts packed) {
        int place = packed.placeOf(fact);
        return packed.low(place) > PackedFacts.ABSENT ? packed.high(place) : PackedFacts.UNKNOWN_HIGH;
    }

    /** The latest day since which, without a break, there was no work or the registration runs; far ahead if nothing says so. */
    long latestSince(PackedFacts packed) {
        List<Fact<?>> facts = sinceFacts(packed);
        return facts.isEmpty() ? PackedFacts.UNKNOWN_HIGH : packed.high(packed.placeOf(facts.get(0)));
    }

    private @Nullable LocalDate since(PackedFacts packed) {
        long since = latestSince(packed);
        return since == PackedFacts.UNKNOWN_HIGH ? null : LocalDate.ofEpochDay(since);
    }

    /** The whole months since a day, no more than the window has. */
    private long wholeMonths(LocalDate since, LocalDate day) {
        return Math.min(
                length, PackedFacts.of(fact, BigDecimal.valueOf(Math.max(0, Elapsed.monthsBetween(since, day)))));
    }

    /** A month that has begun may count as a whole one. */
    private long mostWorked(LocalDate since, LocalDate day) {
        return Math.min(length, length - wholeMonths(since, day) + PackedFacts.of(fact, BigDecimal.ONE));
    }

    static Knowledge<BigDecimal> between(long low, long high) {
        BigDecimal atLeast = PackedFacts.toNumber(low);
        return low == high
                ? new Knowledge.Known<>(atLeast)
                : new Knowledge.Between<>(Optional.of(atLeast), Optional.of(PackedFacts.toNumber(high)));
    }
}
