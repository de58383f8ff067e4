package fr.clausesociale.iae;

import java.time.LocalDate;
import java.time.Period;

/**
 * When a PASS IAE can be prolonged, both days included.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param anchor the day from which the opening is counted
 * @param opens how long after the start or before the end it opens, in months
 * @param closesAfterEnd how long after the end it closes, in months; zero on the last day itself
 * @since 0.1.0
 */
public record ProlongationWindow(Anchor anchor, Period opens, Period closesAfterEnd) {

    /** The day from which the opening of the window is counted. */
    public enum Anchor {
        /** After the first day of the PASS. */
        AFTER_START,
        /** Before the last day of the PASS. */
        BEFORE_END
    }

    /** The first day on which a PASS can be prolonged. */
    public LocalDate opensOn(PassIae pass) {
        return anchor == Anchor.AFTER_START
                ? Platform.plus(pass.start(), opens)
                : pass.end().minus(opens);
    }

    /** The last day on which a PASS can be prolonged. */
    public LocalDate closesOn(PassIae pass) {
        return Platform.plus(pass.end(), closesAfterEnd);
    }
}
