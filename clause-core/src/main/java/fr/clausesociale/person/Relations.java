package fr.clausesociale.person;

import static fr.clausesociale.person.Claim.not;
import static fr.clausesociale.person.Claim.that;

import fr.clausesociale.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How facts bear on one another by their definitions, and by nothing else.
 *
 * <p>What is merely unlikely is left out, and so is what a form may say by another reading of a word: a registration while at
 * school, somebody registered who does not look for work, a refugee who still seeks asylum, a trainee who has never worked; a few hours of work since the registration of somebody
 * without work for longer, for they may pass for none; somebody who has never worked and of whom it is said that there is no day
 * since which there was no work; an orientation to ordinary work without recognition as a disabled worker, which may only say that
 * the person looks for an ordinary job. So is what depends on the day, but the generation of the priority neighbourhoods.
 *
 * <p>Written in loops over packed facts: everybody is looked at once.
 */
final class Relations {

    /**
     * The first day on which the generation of 2024 of the priority neighbourhoods is in force in metropolitan France (decree
     * 2023-1314), and the first on which it is everywhere (overseas, decree 2024-1212). Between them no fact says which one is.
     */
    static final List<LocalDate> TURNING_DAYS = List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));

    /** The nomenclature of 2019 has levels up to 8. */
    private static final long HIGHEST_LEVEL = PackedFacts.of(Facts.EDUCATION_LEVEL, BigDecimal.valueOf(8));

    private static final long HOURS_OF_A_MONTH =
            PackedFacts.of(Facts.HOURS_WORKED_SINCE_REGISTRATION, BigDecimal.valueOf(31 * 24));
    private static final Text WORK_WHILE_WITHOUT = Text.of(
            "« {1} » : plus qu'un mois n'en compte, alors que la personne est sans emploi depuis plus longtemps",
            "\"{1}\": more than a month has, though the person has been without work for longer");

    private static final Text BEFORE_BIRTH = Text.of("{1} avant la naissance", "{1} before the birth");
    private static final Text BOTH = Text.of("« {0} » et « {1} » à la fois", "both \"{0}\" and \"{1}\"");
    private static final Text NOT_IN_FORCE = Text.of(
            "« {0} » et « {1} » diffèrent, alors que cette génération est en vigueur",
            "\"{0}\" and \"{1}\" differ, though that generation is in force");

    private static final List<Order> ORDERS = List.of(
            new Order(Facts.BIRTH_DATE, Facts.REGISTERED_SINCE, BEFORE_BIRTH),
            new Order(Facts.BIRTH_DATE, Facts.RECURRENTLY_REGISTERED_SINCE, BEFORE_BIRTH),
            new Order(Facts.BIRTH_DATE, Facts.LEFT_SCHOOL_ON, BEFORE_BIRTH),
            new Order(Facts.BIRTH_DATE, Facts.WITHOUT_WORK_SINCE, BEFORE_BIRTH),
            new Order(Facts.BIRTH_DATE, Facts.LAST_WORKED_IN_TRADE_ON, BEFORE_BIRTH),
            new Order(Facts.BIRTH_DATE, Facts.PASS_IAE_UNTIL, BEFORE_BIRTH),
            new Order(Facts.BIRTH_DATE, Facts.DISABLED_WORKER_UNTIL, BEFORE_BIRTH),
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

    private static final List<Exclusion> ALWAYS = List.of(
            new Exclusion(that(Facts.NEVER_WORKED), that(Facts.HOURS_WORKED_SINCE_REGISTRATION), BOTH),
            new Exclusion(that(Facts.NEVER_WORKED), that(Facts.LAST_WORKED_IN_TRADE_ON), BOTH),
            new Exclusion(that(Facts.NEVER_WORKED), that(Facts.MONTHS_WORKED_LAST_12), BOTH),
            new Exclusion(
                    not(Facts.REGISTERED_SINCE),
                    that(Facts.HOURS_WORKED_SINCE_REGISTRATION),
                    Text.of(
                            "heures travaillées depuis l'inscription, sans inscription",
                            "hours worked since the registration, without any registration")),
            new Exclusion(
                    not(Facts.LEFT_SCHOOL_ON),
                    that(Facts.MONTHS_INACTIVE_SINCE_SCHOOL),
                    Text.of(
                            "mois d'inactivité depuis la sortie du système scolaire, sans en être sorti",
                            "months without activity since leaving school, without having left it")),
            new Exclusion(
                    that(Facts.PRISON_WORK),
                    not(Facts.DETENTION_OR_SUPERVISION),
                    Text.of(
                            "travail sous main de justice, sans y être placé",
                            "work under court supervision, without being under it")));

    /** What excludes what until the first of the turning days, between the two, and from the second on. */
    private static final List<List<Exclusion>> EXCLUSIONS =
            List.of(whileInForce(Facts.QPV_2014_RESIDENT), ALWAYS, whileInForce(Facts.QPV_2024_RESIDENT));

    private Relations() {}

    /** How many turning days have come by a day. */
    private static int turningDaysUntil(LocalDate day) {
        int count = 0;
        for (LocalDate turning : TURNING_DAYS) {
            count += turning.isAfter(day) ? 0 : 1;
        }
        return count;
    }

    /**
     * The first day after another one on which the same facts may say something else.
     *
     * @param others numbers of months that are looked at, too
     */
    static LocalDate nextTurn(PackedFacts packed, Collection<Fact<?>> others, LocalDate day) {
        int turns = turningDaysUntil(day);
        LocalDate next = turns < TURNING_DAYS.size() ? TURNING_DAYS.get(turns) : LocalDate.MAX;
        if (isUnborn(packed, day)) {
            next = earlier(next, born(packed));
        }
        for (Elapsed elapsed : Elapsed.ALL) {
            next = earlier(next, elapsed.nextTurn(packed, day));
        }
        List<Window> windows = Window.in(packed, others);
        for (Window window : windows) {
            next = earlier(next, window.nextTurn(packed, day));
        }
        return earlier(next, Inactivity.nextTurn(windows, packed, day));
    }

    /** Whoever lives in a neighbourhood of the generation in force lives in one that is in force, and nobody else does. */
    private static List<Exclusion> whileInForce(Fact<Boolean> generation) {
        List<Exclusion> all = new ArrayList<>(ALWAYS);
        all.add(new Exclusion(that(Facts.QPV_RESIDENT), not(generation), NOT_IN_FORCE));
        all.add(new Exclusion(not(Facts.QPV_RESIDENT), that(generation), NOT_IN_FORCE));
        return all;
    }

    /** The facts that contradict one another, always in the same order. */
    static List<Contradiction> contradictions(PackedFacts packed, LocalDate day) {
        List<Contradiction> found = new ArrayList<>(0);
        for (Order order : ORDERS) {
            if (order.isBroken(packed)) {
                found.add(contradiction(order.earlier, order.later, order.reason));
            }
        }
        if (turningDaysUntil(day) == 1) {
            Generations.contradictions(packed, found);
        }
        if (hasWorkedWhileWithoutWork(packed)) {
            found.add(
                    contradiction(Facts.WITHOUT_WORK_SINCE, Facts.HOURS_WORKED_SINCE_REGISTRATION, WORK_WHILE_WITHOUT));
        }
        List<Window> windows = Window.in(packed, List.of());
        for (Exclusion exclusion : exclusions(windows, day)) {
            if (exclusion.one.isCertain(packed) && exclusion.other.isCertain(packed)) {
                found.add(contradiction(exclusion.one.fact(), exclusion.other.fact(), exclusion.reason));
            }
        }
        Structures.contradictions(packed, found);
        for (Window window : windows) {
            window.contradictions(windows, packed, day, found);
        }
        Inactivity.contradictions(windows, packed, day, found);
        for (Elapsed elapsed : Elapsed.ALL) {
            if (elapsed.isBroken(packed, day)) {
                found.add(contradiction(elapsed.since(), elapsed.number(), elapsed.reason()));
            }
        }
        if (isUnborn(packed, day)) {
            found.add(new Contradiction(
                    List.of(Facts.BIRTH_DATE),
                    Text.of("naissance postérieure au jour examiné", "birth after the day examined")));
        }
        if (packed.low(packed.placeOf(Facts.EDUCATION_LEVEL)) > HIGHEST_LEVEL) {
            found.add(new Contradiction(
                    List.of(Facts.EDUCATION_LEVEL),
                    Text.of(
                            "niveau de formation au-delà de 8, le plus élevé",
                            "level of education beyond 8, the highest")));
        }
        return List.copyOf(found);
    }

    /** A few hours may pass for none; more than a month holds may not. */
    private static boolean hasWorkedWhileWithoutWork(PackedFacts packed) {
        long without = packed.high(packed.placeOf(Facts.WITHOUT_WORK_SINCE));
        long registered = packed.low(packed.placeOf(Facts.REGISTERED_SINCE));
        return without > PackedFacts.ABSENT
                && without <= registered
                && packed.low(packed.placeOf(Facts.HOURS_WORKED_SINCE_REGISTRATION)) > HOURS_OF_A_MONTH;
    }

    private static boolean isUnborn(PackedFacts packed, LocalDate day) {
        return packed.low(packed.placeOf(Facts.BIRTH_DATE)) > day.toEpochDay();
    }

    private static LocalDate born(PackedFacts packed) {
        return LocalDate.ofEpochDay(packed.low(packed.placeOf(Facts.BIRTH_DATE)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }

    private static Contradiction contradiction(Fact<?> first, Fact<?> second, Text reason) {
        return new Contradiction(
                List.of(first, second), Text.format(reason.fr(), reason.en(), first.label(), second.label()));
    }

    /**
     * Days that exist because time since them is counted, and how late they may be. With each day that goes by they may be later by
     * one.
     *
     * @param packed what is known, without contradictions
     */
    static Map<Fact<?>, Consequence> boundsOfDays(PackedFacts packed, LocalDate day) {
        Map<Fact<?>, Consequence> found = new LinkedHashMap<>(2);
        for (Elapsed elapsed : Elapsed.ALL) {
            add(found, elapsed.boundOfDay(packed, day));
        }
        return found;
    }

    /**
     * What follows for facts of which less is known, by fact.
     *
     * @param packed what is known, without contradictions
     * @param others numbers of months for which it is looked at, too
     */
    static Map<Fact<?>, Consequence> consequences(PackedFacts packed, Collection<Fact<?>> others, LocalDate day) {
        Map<Fact<?>, Consequence> found = new LinkedHashMap<>(4);
        List<Window> windows = Window.in(packed, others);
        for (Exclusion exclusion : exclusions(windows, day)) {
            if (exclusion.one.isCertain(packed)) {
                add(found, exclusion.notOther, packed, exclusion.one.fact());
            } else if (exclusion.other.isCertain(packed)) {
                add(found, exclusion.notOne, packed, exclusion.other.fact());
            }
        }
        for (Window window : windows) {
            add(found, found.containsKey(window.fact()) ? null : window.bounds(windows, packed, day));
        }
        for (Elapsed elapsed : Elapsed.ALL) {
            add(found, found.containsKey(elapsed.number()) ? null : elapsed.bound(packed, day));
        }
        add(found, Inactivity.bound(windows, packed, day));
        BiConsumer<Claim, List<Fact<?>>> follows = (claim, from) -> {
            if (!claim.isCertain(packed)) {
                add(found, new Consequence(claim.fact(), claim.knowledge(), from));
            }
        };
        Structures.consequences(packed, follows);
        if (turningDaysUntil(day) == 1) {
            Generations.consequences(packed, follows);
        }
        add(found, bornBefore(packed));
        return found;
    }

    private static void add(Map<Fact<?>, Consequence> found, @Nullable Consequence consequence) {
        if (consequence != null) {
            found.put(consequence.fact(), consequence);
        }
    }

    /** That whoever left school or registered on a day was born by then. */
    private static @Nullable Consequence bornBefore(PackedFacts packed) {
        int birth = packed.placeOf(Facts.BIRTH_DATE);
        long latest = Math.min(packed.high(birth), PackedFacts.highest(Facts.BIRTH_DATE));
        List<Fact<?>> from = List.of();
        for (Order order : ORDERS) {
            int later = packed.place(order.laterNumber);
            if (order.earlier.equals(Facts.BIRTH_DATE)
                    && packed.low(later) > PackedFacts.ABSENT
                    && packed.high(later) < latest) {
                latest = packed.high(later);
                from = List.of(order.later);
            }
        }
        if (from.isEmpty()) {
            return null;
        }
        long earliest = Math.max(PackedFacts.lowest(Facts.BIRTH_DATE), packed.low(birth));
        return new Consequence(
                Facts.BIRTH_DATE,
                new Knowledge.Between<>(
                        Optional.of(LocalDate.ofEpochDay(earliest)), Optional.of(LocalDate.ofEpochDay(latest))),
                from);
    }

    private static void add(Map<Fact<?>, Consequence> found, Claim claim, PackedFacts packed, Fact<?> from) {
        if (!claim.isCertain(packed)) {
            Consequence known = found.get(claim.fact());
            found.put(
                    claim.fact(),
                    known == null ? new Consequence(claim.fact(), claim.knowledge(), List.of(from)) : known.and(from));
        }
    }

    private static List<Exclusion> exclusions(List<Window> windows, LocalDate day) {
        List<Exclusion> standard = EXCLUSIONS.get(turningDaysUntil(day));
        if (windows.size() == 1) {
            return standard;
        }
        List<Exclusion> all = new ArrayList<>(standard);
        for (Window window : windows) {
            if (window.ofWork() && !window.fact().equals(Facts.MONTHS_WORKED_LAST_12)) {
                all.add(new Exclusion(that(Facts.NEVER_WORKED), that(window.fact()), BOTH));
            }
        }
        return all;
    }

    /** Two claims that cannot both be true. */
    private static final class Exclusion {
        private final Claim one;
        private final Claim other;
        private final Claim notOne;
        private final Claim notOther;
        private final Text reason;

        Exclusion(Claim one, Claim other, Text reason) {
            this.one = one;
            this.other = other;
            this.notOne = one.opposite();
            this.notOther = other.opposite();
            this.reason = reason;
        }
    }

    /** Two days of which one, where both exist, is not later than the other. */
    private static final class Order {
        private final Fact<LocalDate> earlier;
        private final Fact<LocalDate> later;
        private final int earlierNumber;
        private final int laterNumber;
        private final Text reason;

        Order(Fact<LocalDate> earlier, Fact<LocalDate> later, Text reason) {
            this.earlier = earlier;
            this.later = later;
            this.earlierNumber = PackedFacts.number(earlier);
            this.laterNumber = PackedFacts.number(later);
            this.reason = reason;
        }

        boolean isBroken(PackedFacts packed) {
            long latest = packed.high(packed.place(laterNumber));
            return latest != PackedFacts.ABSENT && packed.low(packed.place(earlierNumber)) > latest;
        }
    }
}
