package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * A timeline says eligible or not of a day only if every history says so that agrees with the facts on the day for which they are
 * known: lives are made up month by month, and their facts of one day are held against those of other days.
 */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class CountHistoryProperties {

    private static final LocalDate KNOWN_ON = LocalDate.of(2026, 10, 15);
    private static final int MONTHS = 96;
    private static final List<Bound> BOUNDS = List.of(Bound.values());
    private static final Fact<BigDecimal> WORKED_LAST_6 = Facts.monthsWorkedInLast(6);
    private static final Fact<BigDecimal> REGISTERED_LAST_18 = Facts.monthsRegisteredInLast(18);

    /**
     * A life in months that begin on a day of the month; the one that runs on a day counts as a whole one.
     *
     * @param start the first day of the first month
     * @param worked in which months there was work
     * @param registered in which months there was a registration
     * @param leftSchool the first month after school
     * @param hoursADay how many hours were worked on each day of a month of work
     */
    private record Life(LocalDate start, BitSet worked, BitSet registered, int leftSchool, int hoursADay) {

        static Life of(Random random) {
            int now = MONTHS / 2;
            LocalDate start = KNOWN_ON.withDayOfMonth(1 + random.nextInt(28)).minusMonths(now);
            BitSet worked = spells(random);
            BitSet registered = spells(random);
            int leftSchool = random.nextBoolean() ? random.nextInt(now) : now - random.nextInt(9);
            if (random.nextBoolean()) { // as things stand they go on
                int month = monthOf(start, KNOWN_ON);
                fill(worked, month, worked.get(month));
                fill(registered, month, registered.get(month));
            }
            return new Life(start, worked, registered, leftSchool, 1 + random.nextInt(8));
        }

        private static BitSet spells(Random random) {
            BitSet months = new BitSet(MONTHS);
            int often = 1 + random.nextInt(20);
            boolean now = random.nextBoolean();
            for (int i = 0; i < MONTHS; i++) {
                now ^= random.nextInt(often) == 0;
                months.set(i, now);
            }
            return months;
        }

        private static void fill(BitSet months, int from, boolean value) {
            for (int i = from; i < MONTHS; i++) {
                months.set(i, value);
            }
        }

        private static int monthOf(LocalDate start, LocalDate day) {
            return Math.toIntExact(ChronoUnit.MONTHS.between(start, day));
        }

        int monthOf(LocalDate day) {
            return monthOf(start, day);
        }

        int count(BitSet months, int window, LocalDate day) {
            int last = monthOf(day);
            int count = 0;
            for (int i = Math.max(0, last - window + 1); i <= last; i++) {
                count += months.get(i) ? 1 : 0;
            }
            return count;
        }

        int inactive(LocalDate day) {
            int count = 0;
            for (int i = leftSchool; i <= monthOf(day); i++) {
                count += worked.get(i) ? 0 : 1;
            }
            return count;
        }

        /** Since when the months are as they are wanted, without a break until a day; empty if they are not. */
        Optional<LocalDate> since(BitSet months, boolean wanted, LocalDate day) {
            int month = monthOf(day) + 1;
            while (month > 0 && months.get(month - 1) == wanted) {
                month--;
            }
            return Optional.of(start.plusMonths(month)).filter(since -> !since.isAfter(day));
        }

        boolean goesOn(BitSet months) {
            for (int i = monthOf(KNOWN_ON); i < MONTHS; i++) {
                if (months.get(i) != months.get(monthOf(KNOWN_ON))) {
                    return false;
                }
            }
            return true;
        }

        int hours(LocalDate since, LocalDate day) {
            int days = 0;
            for (LocalDate one = since; !one.isAfter(day); one = one.plusDays(1)) {
                days += worked.get(monthOf(one)) ? 1 : 0;
            }
            return days * hoursADay;
        }

        /** All facts of a day. */
        Someone on(LocalDate day) {
            LocalDate left = start.plusMonths(leftSchool);
            Optional<LocalDate> registeredSince = since(registered, true, day);
            return with(
                            with(Someone.unknown(), Facts.REGISTERED_SINCE, registeredSince),
                            Facts.WITHOUT_WORK_SINCE,
                            since(worked, false, day))
                    .known(Facts.LEFT_SCHOOL_ON, left)
                    .known(Facts.MONTHS_INACTIVE_SINCE_SCHOOL, BigDecimal.valueOf(inactive(day)))
                    .known(Facts.MONTHS_WORKED_LAST_12, BigDecimal.valueOf(count(worked, 12, day)))
                    .known(WORKED_LAST_6, BigDecimal.valueOf(count(worked, 6, day)))
                    .known(REGISTERED_LAST_18, BigDecimal.valueOf(count(registered, 18, day)))
                    .known(
                            Facts.HOURS_WORKED_SINCE_REGISTRATION,
                            BigDecimal.valueOf(registeredSince
                                    .map(since -> hours(since, day))
                                    .orElse(0)));
        }

        private static Someone with(Someone someone, Fact<LocalDate> fact, Optional<LocalDate> day) {
            return day.map(since -> someone.known(fact, since)).orElseGet(() -> someone.absent(fact));
        }

        /**
         * What is known on one day and stays so. Whoever is registered or without work on that day and not for good gives no day, for
         * a timeline takes days to stay; nor does whoever works, or is registered, with breaks.
         */
        Someone known(Random random) {
            Someone someone = on(KNOWN_ON);
            if (!goesOn(worked) || random.nextInt(4) == 0) {
                someone = someone.unknown(Facts.WITHOUT_WORK_SINCE);
            }
            if (!goesOn(registered) || random.nextInt(4) == 0) {
                someone = someone.unknown(Facts.REGISTERED_SINCE, Facts.HOURS_WORKED_SINCE_REGISTRATION);
            }
            if (random.nextInt(4) == 0) {
                someone = someone.unknown(Facts.LEFT_SCHOOL_ON);
            }
            for (Fact<BigDecimal> fact : List.of(
                    Facts.MONTHS_INACTIVE_SINCE_SCHOOL,
                    Facts.MONTHS_WORKED_LAST_12,
                    WORKED_LAST_6,
                    REGISTERED_LAST_18,
                    Facts.HOURS_WORKED_SINCE_REGISTRATION)) {
                Optional<?> number = someone.of(fact).atLeast();
                if (random.nextInt(3) == 0 || number.isEmpty()) {
                    someone = someone.unknown(fact);
                } else if (random.nextInt(5) == 0) {
                    BigDecimal value = (BigDecimal) number.get();
                    someone = someone.between(
                            fact,
                            value.subtract(BigDecimal.valueOf(random.nextInt(3)))
                                    .max(BigDecimal.ZERO),
                            value.add(BigDecimal.valueOf(1 + random.nextInt(3))));
                }
            }
            return someone;
        }

        /** Whether months without activity that go on by the facts do go on in this life. */
        boolean staysInactive() {
            int month = monthOf(KNOWN_ON);
            for (int i = month + 1; i < MONTHS; i++) {
                if (worked.get(i)) {
                    return inactive(KNOWN_ON) < ChronoUnit.MONTHS.between(start.plusMonths(leftSchool), KNOWN_ON);
                }
            }
            return true;
        }
    }

    private static Condition test(Random random) {
        Bound bound = BOUNDS.get(random.nextInt(BOUNDS.size()));
        Period length = Period.ofMonths(1 + random.nextInt(18));
        return switch (random.nextInt(9)) {
            case 0 -> Condition.threshold(Facts.MONTHS_WORKED_LAST_12, bound, random.nextInt(12));
            case 1 -> Condition.threshold(WORKED_LAST_6, bound, random.nextInt(6));
            case 2 -> Condition.threshold(REGISTERED_LAST_18, bound, random.nextInt(18));
            case 3 -> Condition.threshold(Facts.MONTHS_INACTIVE_SINCE_SCHOOL, bound, random.nextInt(10));
            case 4 -> Condition.threshold(Facts.HOURS_WORKED_SINCE_REGISTRATION, bound, random.nextInt(600));
            case 5 -> Condition.elapsed(Facts.REGISTERED_SINCE, bound, length);
            case 6 -> Condition.elapsed(Facts.WITHOUT_WORK_SINCE, bound, length);
            case 7 -> Condition.elapsed(Facts.LEFT_SCHOOL_ON, bound, length);
            default -> Condition.exists(Facts.REGISTERED_SINCE);
        };
    }

    private static RuleSet list(Random random) {
        List<Condition> criteria = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            criteria.add(
                    switch (random.nextInt(3)) {
                        case 0 -> test(random);
                        case 1 -> Condition.all(test(random), test(random));
                        default -> Condition.all(Condition.not(test(random)), test(random));
                    });
        }
        return Trees.list(criteria);
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void what_is_said_of_another_day_is_true_of_every_life_with_these_facts(
            @ForAll long seed, @ForAll @IntRange(min = -600, max = 600) int away) {
        Random random = new Random(seed);
        Life life = Life.of(random);
        Assume.that(life.staysInactive());
        Someone known = life.known(random);
        RuleSet list = list(random);
        LocalDate day = KNOWN_ON.plusDays(away);

        Decision said = EligibilityEngine.of(list).decide(known.situation().knownOn(KNOWN_ON), day);
        Someone then = life.on(day);
        for (Fact<?> fact : List.of(Facts.REGISTERED_SINCE, Facts.WITHOUT_WORK_SINCE)) { // days stay as they are known
            if (!known.of(fact).isUnknown()) {
                then = then.with(fact, known.of(fact));
            }
        }
        Optional<LocalDate> since = then.situation().of(Facts.REGISTERED_SINCE).atLeast();
        then = then.known(
                Facts.HOURS_WORKED_SINCE_REGISTRATION,
                BigDecimal.valueOf(
                        since.map(registered -> life.hours(registered, day)).orElse(0)));
        Verdict truth = AsGiven.of(list).decide(then.situation(), day).verdict();

        Statistics.collect(said.verdict() == Verdict.UNDETERMINED);
        Statistics.coverage(checker -> checker.check(false).percentage(share -> share > 20));
        assertThat(said.contradictions()).as("%s on %s", known, day).isEmpty();
        assertThat(said.verdict())
                .as("%s on %s, then %s, by %s", known, day, then, list.criteria())
                .isIn(truth, Verdict.UNDETERMINED);
    }
}
