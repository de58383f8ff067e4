package fr.clausesociale.person;

import fr.clausesociale.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two facts of a situation that cannot both be true: a registration before the birth, never worked and 300 hours worked, more
 * months worked within the last 12 than within the last 18.
 *
 * <p>A situation reports them and an engine takes both facts for unknown: neither is believed, and both are asked for again where
 * they matter. Only what is certain counts: facts known within bounds contradict each other if no values within the bounds
 * agree. Its text shows nothing. This type is immutable and thread-safe.
 *
 * @param first one of the facts
 * @param second the other
 * @param reason why they cannot both be true, without any value
 * @since 0.1.0
 */
public record Contradiction(Fact<?> first, Fact<?> second, Text reason) {

    private static final List<Fact<LocalDate>> AFTER_BIRTH = List.of(
            Facts.REGISTERED_SINCE,
            Facts.RECURRENTLY_REGISTERED_SINCE,
            Facts.LEFT_SCHOOL_ON,
            Facts.WITHOUT_WORK_SINCE,
            Facts.LAST_WORKED_IN_TRADE_ON);

    static List<Contradiction> in(Map<Fact<?>, Knowledge<?>> facts) {
        List<Contradiction> found = new ArrayList<>();
        for (Fact<LocalDate> later : AFTER_BIRTH) {
            if (exceeds(facts.get(Facts.BIRTH_DATE), facts.get(later))) {
                found.add(new Contradiction(
                        Facts.BIRTH_DATE,
                        later,
                        Text.format("{0} avant la naissance", "{0} before the birth", later.label())));
            }
        }
        if (facts.get(Facts.NEVER_WORKED) instanceof Knowledge.Known) {
            facts.forEach((fact, knowledge) -> {
                if (isWork(fact)
                        && knowledge.atLeast().filter(Contradiction::isPositive).isPresent()) {
                    found.add(new Contradiction(
                            Facts.NEVER_WORKED,
                            fact,
                            Text.format(
                                    "« {0} » et « {1} » à la fois",
                                    "both \"{0}\" and \"{1}\"", Facts.NEVER_WORKED.label(), fact.label())));
                }
            });
        }
        List<Fact<?>> windows = facts.keySet().stream()
                .filter(fact -> Facts.windowOf(fact).isPresent())
                .toList();
        for (Fact<?> shorter : windows) {
            for (Fact<?> longer : windows) {
                int months = Facts.windowOf(shorter).orElseThrow();
                if (months < Facts.windowOf(longer).orElseThrow() && exceeds(facts.get(shorter), facts.get(longer))) {
                    found.add(new Contradiction(
                            shorter,
                            longer,
                            Text.format(
                                    "plus de mois travaillés dans une période que dans une période plus longue",
                                    "more months worked within a period than within a longer one")));
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isWork(Fact<?> fact) {
        return fact.equals(Facts.HOURS_WORKED_SINCE_REGISTRATION)
                || fact.equals(Facts.LAST_WORKED_IN_TRADE_ON)
                || Facts.windowOf(fact).isPresent();
    }

    private static boolean isPositive(Object value) {
        return !(value instanceof BigDecimal number) || number.signum() > 0;
    }

    /** Whether the lowest that the first may be lies above the highest that the second may be. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // both are days, or both numbers
    private static boolean exceeds(@Nullable Knowledge<?> first, @Nullable Knowledge<?> second) {
        if (first == null
                || second == null
                || first.atLeast().isEmpty()
                || second.atMost().isEmpty()) {
            return false;
        }
        return ((Comparable) first.atLeast().get()).compareTo(second.atMost().get()) > 0;
    }

    @Override
    public String toString() {
        return "Contradiction[hidden]";
    }
}
