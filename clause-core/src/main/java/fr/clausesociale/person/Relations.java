package fr.clausesociale.person;

import static fr.clausesociale.person.Relations.Side.ABSENT;
import static fr.clausesociale.person.Relations.Side.PRESENT;

import fr.clausesociale.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How facts bear on one another by their definitions, and by nothing else.
 *
 * <p>What is merely unlikely is left out, and so is what a form may say by another reading of a word: a registration while at
 * school, a refugee who still seeks asylum, a trainee who has never worked; a few hours of work since the registration of somebody
 * without work for longer, for they may pass for none; somebody who has never worked and of whom it is said that there is no day
 * since which there was no work; an orientation to ordinary work without recognition as a disabled worker, which may only say that
 * the person looks for an ordinary job. So is all that depends on the day.
 */
final class Relations {

    /**
     * The first day on which the generation of 2024 of the priority neighbourhoods is in force in metropolitan France (decree
     * 2023-1314), and the first on which it is everywhere (overseas, decree 2024-1212). Between them no fact says which one is.
     */
    static final List<LocalDate> TURNING_DAYS = List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));

    private static final List<Order> ORDERS = List.of(
            afterBirth(Facts.REGISTERED_SINCE),
            afterBirth(Facts.RECURRENTLY_REGISTERED_SINCE),
            afterBirth(Facts.LEFT_SCHOOL_ON),
            afterBirth(Facts.WITHOUT_WORK_SINCE),
            afterBirth(Facts.LAST_WORKED_IN_TRADE_ON),
            afterBirth(Facts.PASS_IAE_UNTIL),
            afterBirth(Facts.DISABLED_WORKER_UNTIL),
            new Order( // nobody registers anew while registered without a break
                    Facts.RECURRENTLY_REGISTERED_SINCE,
                    Facts.REGISTERED_SINCE,
                    Text.of(
                            "première inscription d'un chômage récurrent, postérieure à l'inscription en cours",
                            "first registration of a recurrent unemployment later than the registration that still runs")),
            new Order(
                    Facts.LAST_WORKED_IN_TRADE_ON,
                    Facts.WITHOUT_WORK_SINCE,
                    Text.of(
                            "jour travaillé après le début de la période sans emploi",
                            "day of work while without work")));

    private static final List<Exclusion> EXCLUSIONS = List.of(
            neverWorked(Facts.HOURS_WORKED_SINCE_REGISTRATION),
            neverWorked(Facts.LAST_WORKED_IN_TRADE_ON),
            new Exclusion(
                    Facts.REGISTERED_SINCE,
                    ABSENT,
                    Facts.HOURS_WORKED_SINCE_REGISTRATION,
                    PRESENT,
                    Text.of(
                            "heures travaillées depuis l'inscription, sans inscription",
                            "hours worked since the registration, without any registration")),
            new Exclusion(
                    Facts.LEFT_SCHOOL_ON,
                    ABSENT,
                    Facts.MONTHS_INACTIVE_SINCE_SCHOOL,
                    PRESENT,
                    Text.of(
                            "mois d'inactivité depuis la sortie du système scolaire, sans en être sorti",
                            "months without activity since leaving school, without having left it")),
            new Exclusion(
                    Facts.PRISON_WORK,
                    PRESENT,
                    Facts.DETENTION_OR_SUPERVISION,
                    ABSENT,
                    Text.of(
                            "travail sous main de justice, sans y être placé",
                            "work under court supervision, without being under it")));

    private static final List<Exclusion> UNTIL_2023 = inForce(Facts.QPV_2014_RESIDENT);
    private static final List<Exclusion> SINCE_2025 = inForce(Facts.QPV_2024_RESIDENT);

    private Relations() {}

    /** How many turning days have come by a day. */
    static int turningDaysUntil(LocalDate day) {
        int count = 0;
        for (LocalDate turning : TURNING_DAYS) {
            count += turning.isAfter(day) ? 0 : 1;
        }
        return count;
    }

    /** The facts that contradict one another, always in the same order. */
    static List<Contradiction> contradictions(Map<Fact<?>, Knowledge<?>> facts, LocalDate day) {
        List<Contradiction> found = new ArrayList<>();
        for (Order order : ORDERS) {
            if (order.isBroken(facts)) {
                found.add(new Contradiction(List.of(order.earlier(), order.later()), order.reason()));
            }
        }
        List<Window> windows = Window.in(facts.keySet());
        for (Exclusion exclusion : exclusions(windows, day)) {
            if (exclusion.isBroken(facts)) {
                found.add(new Contradiction(List.of(exclusion.first(), exclusion.second()), exclusion.reason()));
            }
        }
        for (Window window : windows) {
            found.addAll(window.contradictions(windows, facts));
        }
        return List.copyOf(found);
    }

    /**
     * What follows for facts of which less is known.
     *
     * @param facts what is known, without contradictions
     * @param windows numbers of months for which it is looked at, too
     */
    static Map<Fact<?>, Consequence> consequences(
            Map<Fact<?>, Knowledge<?>> facts, Collection<Fact<?>> windows, LocalDate day) {
        Set<Fact<?>> looked = new LinkedHashSet<>(facts.keySet());
        looked.add(Facts.MONTHS_WORKED_LAST_12);
        looked.addAll(windows);
        List<Window> all = Window.in(looked);
        Map<Fact<?>, Consequence> found = new LinkedHashMap<>();
        for (Exclusion exclusion : exclusions(all, day)) {
            exclusion
                    .follow(facts)
                    .ifPresent(consequence -> found.merge(consequence.fact(), consequence, Consequence::and));
        }
        for (Window window : all) {
            if (!found.containsKey(window.fact())) {
                window.bounds(all, facts).ifPresent(consequence -> found.put(consequence.fact(), consequence));
            }
        }
        return found;
    }

    private static List<Exclusion> exclusions(List<Window> windows, LocalDate day) {
        List<Exclusion> all = new ArrayList<>(EXCLUSIONS);
        switch (turningDaysUntil(day)) {
            case 0 -> all.addAll(UNTIL_2023);
            case 2 -> all.addAll(SINCE_2025);
            default -> {}
        }
        for (Window window : windows) {
            if (window.ofWork()) {
                all.add(neverWorked(window.fact()));
            }
        }
        return all;
    }

    /** The lowest that a number may be; none at all counts as zero. */
    static BigDecimal lowest(@Nullable Knowledge<?> number) {
        return number == null
                ? BigDecimal.ZERO
                : (BigDecimal) number.atLeast().map(Object.class::cast).orElse(BigDecimal.ZERO);
    }

    /** The highest that a number may be; a number has a bound of its own where none is known. */
    static BigDecimal highest(@Nullable Knowledge<?> number) {
        if (number == null) {
            return Fact.MAX_NUMBER;
        }
        return (BigDecimal)
                number.atMost().map(Object.class::cast).orElse(number.isAbsent() ? BigDecimal.ZERO : Fact.MAX_NUMBER);
    }

    /** What a fact may be. */
    enum Side {
        /** Yes, a day, a number above zero. */
        PRESENT,
        /** No, none, zero. */
        ABSENT;

        /** Whether a fact is known to be so. */
        boolean isCertain(Fact<?> fact, @Nullable Knowledge<?> knowledge) {
            if (knowledge == null) {
                return false;
            }
            if (fact.kind() != Fact.Kind.NUMBER) {
                return knowledge.isAbsent() == (this == ABSENT);
            }
            return this == PRESENT
                    ? lowest(knowledge).signum() > 0
                    : highest(knowledge).signum() == 0;
        }

        /** What follows if a fact cannot be so, unless that is known already. */
        private Optional<Consequence> ruledOut(Fact<?> fact, @Nullable Knowledge<?> knowledge, Fact<?> from) {
            Side instead = this == PRESENT ? ABSENT : PRESENT;
            return instead.isCertain(fact, knowledge)
                    ? Optional.empty()
                    : Optional.of(new Consequence(fact, instead.of(fact.kind()), List.of(from)));
        }

        /** What is known of a fact that is so: of a number that it is zero, never that it is not. */
        private Knowledge<?> of(Fact.Kind kind) {
            if (this == ABSENT) {
                return kind == Fact.Kind.NUMBER ? new Knowledge.Known<>(BigDecimal.ZERO) : new Knowledge.Absent<>();
            }
            return kind == Fact.Kind.FLAG
                    ? new Knowledge.Known<>(true)
                    : new Knowledge.Between<>(Optional.empty(), Optional.empty());
        }
    }

    /** Two facts that cannot both be so. */
    private record Exclusion(Fact<?> first, Side one, Fact<?> second, Side other, Text reason) {

        boolean isBroken(Map<Fact<?>, Knowledge<?>> facts) {
            return one.isCertain(first, facts.get(first)) && other.isCertain(second, facts.get(second));
        }

        /** What follows from one of them for the other, of which that is not known yet. */
        Optional<Consequence> follow(Map<Fact<?>, Knowledge<?>> facts) {
            if (one.isCertain(first, facts.get(first))) {
                return other.ruledOut(second, facts.get(second), first);
            }
            return other.isCertain(second, facts.get(second))
                    ? one.ruledOut(first, facts.get(first), second)
                    : Optional.empty();
        }
    }

    /**
     * What follows for a fact.
     *
     * @param fact the fact
     * @param knowledge what is known of it then
     * @param from the facts from which it follows
     */
    record Consequence(Fact<?> fact, Knowledge<?> knowledge, List<Fact<?>> from) {

        /** The same consequence of more facts. */
        Consequence and(Consequence other) {
            return new Consequence(
                    fact,
                    knowledge,
                    Stream.concat(from.stream(), other.from.stream()).toList());
        }
    }

    /** Whoever lives in a neighbourhood of the generation in force lives in one that is in force, and nobody else does. */
    private static List<Exclusion> inForce(Fact<Boolean> generation) {
        Text reason = Text.format(
                "« {0} » et « {1} » diffèrent, alors que cette génération est en vigueur",
                "\"{0}\" and \"{1}\" differ, though that generation is in force",
                Facts.QPV_RESIDENT.label(),
                generation.label());
        return List.of(
                new Exclusion(Facts.QPV_RESIDENT, PRESENT, generation, ABSENT, reason),
                new Exclusion(Facts.QPV_RESIDENT, ABSENT, generation, PRESENT, reason));
    }

    private static Exclusion neverWorked(Fact<?> work) {
        return new Exclusion(
                Facts.NEVER_WORKED,
                PRESENT,
                work,
                PRESENT,
                Text.format(
                        "« {0} » et « {1} » à la fois",
                        "both \"{0}\" and \"{1}\"", Facts.NEVER_WORKED.label(), work.label()));
    }

    /** Two days of which one, where both exist, is not later than the other. */
    private record Order(Fact<LocalDate> earlier, Fact<LocalDate> later, Text reason) {

        boolean isBroken(Map<Fact<?>, Knowledge<?>> facts) {
            Knowledge<?> first = facts.get(earlier);
            Knowledge<?> second = facts.get(later);
            return first != null
                    && second != null
                    && first.atLeast().isPresent()
                    && second.atMost().isPresent()
                    && ((LocalDate) first.atLeast().get())
                            .isAfter((LocalDate) second.atMost().get());
        }
    }

    private static Order afterBirth(Fact<LocalDate> later) {
        return new Order(
                Facts.BIRTH_DATE, later, Text.format("{0} avant la naissance", "{0} before the birth", later.label()));
    }
}
