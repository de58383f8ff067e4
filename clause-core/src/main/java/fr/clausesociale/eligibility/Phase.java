package fr.clausesociale.eligibility;

import java.time.LocalDate;

/**
 * Days in a row on which a list says the same of a person: the same verdict, by the same criteria, with the same contradictions
 * between the facts.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param from the first day
 * @param to the last day
 * @param decision the decision on the first day, which holds until the last
 * @since 0.1.0
 */
public record Phase(LocalDate from, LocalDate to, Decision decision) {

    /** The verdict of these days. */
    public Verdict verdict() {
        return decision.verdict();
    }

    /** The decision of the last day, which differs in the day alone. */
    Decision lastDay() {
        return decision.on(to);
    }

    @Override
    public String toString() {
        return "Phase[" + from + ".." + to + ", " + verdict() + "]";
    }
}
