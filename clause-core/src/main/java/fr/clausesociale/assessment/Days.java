package fr.clausesociale.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days of a lot or a contract, the first not counted and the last counted.
 *
 * @param elapsed those elapsed, at most all
 * @param total all
 */
record Days(long elapsed, long total) {

    static final Days NONE = new Days(0, 0);

    static Days of(LocalDate from, LocalDate asOf, LocalDate to) {
        long total = Math.max(0, ChronoUnit.DAYS.between(from, to));
        long left = Math.max(0, Math.min(total, ChronoUnit.DAYS.between(asOf, to)));
        return new Days(total - left, total);
    }

    long left() {
        return total - elapsed;
    }
}
