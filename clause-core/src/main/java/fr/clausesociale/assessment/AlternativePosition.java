package fr.clausesociale.assessment;

import fr.clausesociale.contract.Fulfilment;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.quantity.Hours;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a lot stands that may be met by {@linkplain fr.clausesociale.terms.YearlyActions actions instead of hours}: what either choice
 * asks for.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param chosen what the holder chose; empty as long as it has not
 * @param hoursToPerform what the hours come to, less neutralised, if they are chosen
 * @param years the years of the contract that have begun, and the actions of each; none before the notification
 * @param state the verdict
 * @param derivation how it was reached, with the years
 * @since 0.1.0
 */
public record AlternativePosition(
        Optional<Fulfilment> chosen, Hours hoursToPerform, List<Year> years, State state, Derivation derivation) {

    /**
     * The actions of one year, as far as the contract lasts in it.
     *
     * @param from its first day
     * @param to its last day
     * @param asked the actions that it asks for
     * @param due those of them that are due by the day of the assessment
     * @param done the actions done in it
     */
    public record Year(LocalDate from, LocalDate to, int asked, int due, int done) {

        /** The actions that are due and were not done in the year. */
        public int missing() {
            return Math.max(0, due - done);
        }
    }

    /** Whether what is due on the day is done. */
    public enum State {
        /** What was chosen is done; or, as long as nothing is chosen, both are. */
        MET,
        /** Nothing is chosen yet, and what is due is done by the one choice and not by the other. */
        UNDETERMINED,
        /** What was chosen is not done; or neither is. */
        NOT_MET
    }

    /** Copies the years. */
    public AlternativePosition {
        years = List.copyOf(years);
    }

    /** The actions due by the day, if actions are chosen. */
    public int actionsDue() {
        return years.stream().mapToInt(Year::due).sum();
    }

    /** The actions due by the day and not done, if actions are chosen. */
    public int actionsMissing() {
        return years.stream().mapToInt(Year::missing).sum();
    }
}
