package fr.clausesociale.person;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The last months in which a number counts those of work, or those of registration.
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

    /** How many months the window has, which is the highest that the number can be. */
    BigDecimal length() {
        return BigDecimal.valueOf(months);
    }
}
