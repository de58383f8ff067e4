package fr.clausesociale.person;

import fr.clausesociale.Text;
import fr.clausesociale.person.Relations.Consequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The last months in which a number counts those of work, or those of registration. Within a longer window there are at least as
 * many, and at most as many more as it is longer.
 *
 * @param fact the number
 * @param ofWork whether it counts months of work, not of registration
 * @param months how many months the window has
 */
record Window(Fact<?> fact, boolean ofWork, int months) {

    /** The windows among some facts, in their order. */
    static List<Window> in(Collection<Fact<?>> facts) {
        List<Window> windows = new ArrayList<>();
        for (Fact<?> fact : facts) {
            Facts.windowOf(fact).ifPresent(windows::add);
        }
        return windows;
    }

    /** What is wrong with its number alone, and with that of each longer window. */
    List<Contradiction> contradictions(List<Window> all, Map<Fact<?>, Knowledge<?>> facts) {
        List<Contradiction> found = new ArrayList<>();
        BigDecimal lowest = Relations.lowest(facts.get(fact));
        BigDecimal highest = Relations.highest(facts.get(fact));
        if (lowest.compareTo(BigDecimal.valueOf(months)) > 0) {
            found.add(new Contradiction(
                    List.of(fact),
                    Text.format(
                            "{0} : plus que la période n'en compte", "{0}: more than the period has", fact.label())));
        }
        for (Window other : all) {
            int longer = other.months - months;
            if (!isLike(other) || longer < 0) {
                continue;
            }
            if (lowest.compareTo(Relations.highest(facts.get(other.fact))) > 0) {
                found.add(new Contradiction(
                        List.of(fact, other.fact),
                        Text.of(
                                "plus de mois dans une période que dans une période plus longue",
                                "more months within a period than within a longer one")));
            } else if (Relations.lowest(facts.get(other.fact)).compareTo(highest.add(BigDecimal.valueOf(longer))) > 0) {
                found.add(new Contradiction(
                        List.of(fact, other.fact),
                        Text.of(
                                "plus de mois dans une période que dans une période plus courte et le temps qui les sépare",
                                "more months within a period than within a shorter one and the time between them")));
            }
        }
        return found;
    }

    /** The bounds of its number that follow from the others, if they are narrower than its own. */
    Optional<Consequence> bounds(List<Window> all, Map<Fact<?>, Knowledge<?>> facts) {
        BigDecimal low = Relations.lowest(facts.get(fact));
        BigDecimal high = Relations.highest(facts.get(fact)).min(BigDecimal.valueOf(months));
        Set<Fact<?>> from = new LinkedHashSet<>();
        for (Window other : all) {
            Knowledge<?> known = facts.get(other.fact);
            if (known == null || !isLike(other)) {
                continue;
            }
            BigDecimal atLeast =
                    Relations.lowest(known).subtract(BigDecimal.valueOf(Math.max(0, other.months - months)));
            BigDecimal atMost = Relations.highest(known).add(BigDecimal.valueOf(Math.max(0, months - other.months)));
            if (atLeast.compareTo(low) > 0) {
                low = atLeast;
                from.add(other.fact);
            }
            if (atMost.compareTo(high) < 0) {
                high = atMost;
                from.add(other.fact);
            }
        }
        return from.isEmpty()
                ? Optional.empty()
                : Optional.of(new Consequence(fact, between(low, high), List.copyOf(from)));
    }

    /** Whether another window counts months of the same kind. */
    private boolean isLike(Window other) {
        return other.ofWork == ofWork && other.months != months;
    }

    private static Knowledge<BigDecimal> between(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0
                ? new Knowledge.Known<>(Fact.plain(low))
                : new Knowledge.Between<>(Optional.of(Fact.plain(low)), Optional.of(Fact.plain(high)));
    }
}
