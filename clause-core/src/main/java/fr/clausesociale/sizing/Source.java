package fr.clausesociale.sizing;

import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.UndatedValue;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a figure of a sizing comes from, and for which day it was taken. The derivation shows both beside the figure.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param reference the text, table or page
 * @param on the day for which the figure was taken; empty if the source carries no date
 * @since 0.1.0
 */
public record Source(LegalReference reference, Optional<LocalDate> on) {

    /** Obtains the source of a figure that carries no date. */
    public static Source of(LegalReference reference) {
        return new Source(reference, Optional.empty());
    }

    /** Obtains the source of a value that carries no date. */
    public static Source of(UndatedValue<?> value) {
        return of(value.reference());
    }

    /**
     * Obtains the source of a dated value.
     *
     * @param value the value in force on the day
     * @param day the day for which it was looked up
     */
    public static Source of(DatedValue<?> value, LocalDate day) {
        return new Source(value.reference(), Optional.of(day));
    }

    /** A step with this source, if there is one. */
    static Derivation mark(Derivation step, Optional<Source> source) {
        return source.map(from -> from.on().map(step::on).orElse(step).under(from.reference()))
                .orElse(step);
    }
}
