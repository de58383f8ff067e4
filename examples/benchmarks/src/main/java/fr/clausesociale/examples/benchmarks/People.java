package fr.clausesociale.examples.benchmarks;

import fr.clausesociale.examples.benchmarks.Person.Scheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented people, always the same for a day. Of one half, a first contact told every other fact; of the other half, a file tells
 * nearly all; of some, only an age band is known. No lambda is used here: the first one would slow the start of a program.
 */
final class People {

    /** The day on which is decided. */
    static final LocalDate DAY = LocalDate.of(2026, 10, 15);

    private static final long SEED = 16_012_021;
    private static final List<Scheme> SCHEMES =
            List.of(Scheme.PACEA, Scheme.CEJ, Scheme.E2C, Scheme.EPIDE, Scheme.OTHER);

    private final Random random = new Random(SEED);
    private final LocalDate day;
    private final int today;
    private int percentKnown;

    private People(LocalDate day) {
        this.day = day;
        today = number(day);
    }

    static List<Person> of(int count, LocalDate day) {
        People people = new People(day);
        List<Person> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(people.next());
        }
        return all;
    }

    private Person next() {
        percentKnown = chance(50) ? 50 : 99;
        int born = today - 365 * 16 - random.nextInt(365 * 49);
        int bornFrom = born;
        int bornUntil = born;
        if (chance(12)) { // only the age band is known: under 26, from 50 on, or between; or not even that
            boolean known = isKnown();
            boolean under26 = born > number(day.minusYears(26));
            boolean from50 = born <= number(day.minusYears(50));
            bornFrom = from50 || !known ? Person.UNKNOWN : number(day.minusYears(under26 ? 26 : 50)) + 1;
            bornUntil = under26 || !known ? Person.NEVER : number(day.minusYears(from50 ? 50 : 26));
        }
        return new Person(
                bornFrom,
                bornUntil,
                isKnown() ? chance(67) ? today + 10 - random.nextInt(800) : Person.NEVER : Person.UNKNOWN,
                isKnown() ? random.nextInt(13) : Person.UNKNOWN,
                flag(8),
                flag(2),
                flag(1),
                flag(3),
                flag(1),
                isKnown() ? chance(8) ? today - 300 + random.nextInt(1000) : Person.NOT_RECOGNISED : Person.UNKNOWN,
                isKnown() ? random.nextInt(8) : Person.UNKNOWN,
                isKnown() ? chance(90) ? today - random.nextInt(1500) : Person.NEVER : Person.UNKNOWN,
                flag(12),
                flag(2),
                flag(3),
                flag(2),
                isKnown() ? scheme() : Scheme.UNKNOWN,
                flag(1));
    }

    private static int number(LocalDate day) {
        return (int) day.toEpochDay();
    }

    private Scheme scheme() {
        return chance(8) ? SCHEMES.get(random.nextInt(SCHEMES.size())) : Scheme.NONE;
    }

    private Truth flag(int percentYes) {
        return isKnown() ? Truth.of(chance(percentYes)) : Truth.UNKNOWN;
    }

    private boolean isKnown() {
        return chance(percentKnown);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
