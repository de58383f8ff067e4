package fr.clausesociale.examples.benchmarks;

import java.time.LocalDate;
import java.time.Period;

/** The days to which the list counts back from the day on which is decided, as days since 1970: computed once, not per person. */
public final class Limits {

    final int today;
    final int sixMonthsAgo;
    final int overTwelveMonthsAgo;
    final int twentySixYearsAgo;
    final int overFiftyYearsAgo;

    Limits(LocalDate at) {
        LocalDate dayBefore = at.minusDays(1);
        today = (int) at.toEpochDay();
        sixMonthsAgo = last(Period.ofMonths(6), at);
        overTwelveMonthsAgo = last(Period.ofMonths(12), dayBefore);
        twentySixYearsAgo = last(Period.ofYears(26), at);
        overFiftyYearsAgo = last(Period.ofYears(50), dayBefore);
    }

    /** The last day from which a length of time is over at the end: six months before 28 February is 31 August. */
    private static int last(Period length, LocalDate end) {
        LocalDate day = end.minus(length).plusDays(3);
        while (day.plus(length).isAfter(end)) {
            day = day.minusDays(1);
        }
        return (int) day.toEpochDay();
    }
}
