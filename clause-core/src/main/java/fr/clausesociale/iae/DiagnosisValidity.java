package fr.clausesociale.iae;

import static fr.clausesociale.ClauseException.require;

import java.time.LocalDate;

/**
 * How long a diagnosis is valid.
 *
 * <p>Once a PASS rests on it, the PASS proves eligibility by itself on each of its days, the last included: ask {@link
 * PassIae#contains}. The platform says otherwise in one place, where a diagnosis ends the day before its PASS; one rule holds here.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param author who made the diagnosis
 * @param from the day of the diagnosis
 * @param expiresOn the first day on which it is valid no more, after {@code from}
 * @since 0.1.0
 */
public record DiagnosisValidity(DiagnosisAuthor author, LocalDate from, LocalDate expiresOn) {

    /** Checks the order of the days. */
    public DiagnosisValidity {
        require(
                expiresOn.isAfter(from),
                "diagnosis-dates-unordered",
                "un diagnostic du {0} ne peut pas expirer le {1}",
                "a diagnosis of {0} cannot expire on {1}",
                from,
                expiresOn);
    }

    /** Whether the diagnosis is valid on a day: from its own day to the day before it expires. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(expiresOn);
    }
}
