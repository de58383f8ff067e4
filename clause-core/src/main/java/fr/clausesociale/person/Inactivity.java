package fr.clausesociale.person;

import fr.clausesociale.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month of work is none without activity. Those worked within a window and those without activity since school lie in the window
 * or in the time since school, and so both together are no more than the longer of the two. A month that has begun may count as a
 * whole one, of work and without activity alike.
 */
final class Inactivity {

    private static final Fact<BigDecimal> INACTIVE = Facts.MONTHS_INACTIVE_SINCE_SCHOOL;

    /** As long after school nothing is concluded any more for the months without activity, unless a window is longer. */
    private static final int MONTHS_CONCLUDED = 24;

    private Inactivity() {}

    static void contradictions(List<Window> windows, PackedFacts packed, LocalDate day, List<Contradiction> found) {
        LocalDate left = left(packed);
        long inactive = low(INACTIVE, packed);
        if (left == null || inactive == 0) {
            return;
        }
        for (Window window : windows) {
            long worked = Math.min(window.length(), low(window.fact(), packed));
            if (window.ofWork() && worked > 0 && worked + inactive > most(window, left, day)) {
                found.add(new Contradiction(
                        List.of(Facts.LEFT_SCHOOL_ON, INACTIVE, window.fact()),
                        Text.format(
                                "« {0} » et « {1} » : plus de mois que le temps écoulé n'en compte, un mois travaillé n'étant pas un mois d'inactivité",
                                "\"{0}\" and \"{1}\": more months than have gone by, for a month of work is none without activity",
                                INACTIVE.label(),
                                window.fact().label())));
            }
        }
    }

    /** The most months of work that a window may hold beside those without activity. */
    static long mostWorked(Window window, PackedFacts packed, LocalDate day) {
        LocalDate left = left(packed);
        return left == null || !window.ofWork()
                ? PackedFacts.UNKNOWN_HIGH
                : Math.max(0, most(window, left, day) - low(INACTIVE, packed));
    }

    /** The facts from which that follows. */
    static List<Fact<?>> facts() {
        return List.of(Facts.LEFT_SCHOOL_ON, INACTIVE);
    }

    /** The bound of the months without activity that follows from those of work, if it is narrower than that of the time alone. */
    static @Nullable Consequence bound(List<Window> windows, PackedFacts packed, LocalDate day) {
        LocalDate left = left(packed);
        if (left == null) {
            return null;
        }
        long high = Math.min(packed.high(packed.placeOf(INACTIVE)), months(left, day));
        Fact<?> from = null;
        for (Window window : windows) {
            if (window.ofWork() && months(left, day) <= concluded(window)) {
                long most = most(window, left, day) - Math.min(window.length(), low(window.fact(), packed));
                from = most < high ? window.fact() : from;
                high = Math.min(most, high);
            }
        }
        return from == null
                ? null
                : new Consequence(
                        INACTIVE, Window.between(low(INACTIVE, packed), high), List.of(Facts.LEFT_SCHOOL_ON, from));
    }

    /** The first day after another one on which a contradiction may end, or a bound be wider. */
    static LocalDate nextTurn(List<Window> windows, PackedFacts packed, LocalDate day) {
        LocalDate left = left(packed);
        if (left == null) {
            return LocalDate.MAX;
        }
        long inactive = low(INACTIVE, packed);
        boolean isOver = windows.stream()
                .filter(Window::ofWork)
                .allMatch(window -> months(left, day) > Math.max(concluded(window), window.length() + inactive));
        return isOver ? LocalDate.MAX : Elapsed.nextMonth(left, day);
    }

    private static long concluded(Window window) {
        return Math.max(window.length(), PackedFacts.of(INACTIVE, BigDecimal.valueOf(MONTHS_CONCLUDED)));
    }

    private static long most(Window window, LocalDate left, LocalDate day) {
        return Math.max(window.length(), months(left, day)) + PackedFacts.of(INACTIVE, BigDecimal.ONE);
    }

    /** The months since school, the one that has begun included. */
    private static long months(LocalDate left, LocalDate day) {
        return PackedFacts.of(INACTIVE, BigDecimal.valueOf(Elapsed.monthsBetween(left, day) + 1L));
    }

    private static @Nullable LocalDate left(PackedFacts packed) {
        long earliest = packed.low(packed.placeOf(Facts.LEFT_SCHOOL_ON));
        return earliest > PackedFacts.ABSENT ? LocalDate.ofEpochDay(earliest) : null;
    }

    private static long low(Fact<?> fact, PackedFacts packed) {
        return Math.max(0, packed.low(packed.placeOf(fact)));
    }
}
