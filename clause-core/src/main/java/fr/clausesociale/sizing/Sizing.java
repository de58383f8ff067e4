package fr.clausesociale.sizing;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Rounding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a method gives for a lot.
 *
 * <p>The hours are those of the formula, whatever the outcome, so that a reader sees by how much a floor is missed; {@link #advised()}
 * are those to write into a clause.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param outcome whether there is something to write into a clause
 * @param hours the hours of the formula, rounded; zero if it gives none or less, or so few that they round to zero
 * @param derivation how they were computed
 * @param warnings what looks doubtful and why; empty if nothing does
 * @since 0.1.0
 */
public record Sizing(Outcome outcome, Hours hours, Derivation derivation, List<Warning> warnings) {

    /** What a sizing comes to. */
    public enum Outcome {
        /** A clause of these hours. */
        HOURS,
        /** The formula gives hours, but too few for a clause or so few that they round to zero, or a condition of the method is not met. */
        NO_CLAUSE_ADVISED,
        /** The formula gives no hours, before any rounding: there is nothing to perform, or staff taken over perform it all. */
        NO_POTENTIAL
    }

    /** What looks doubtful in a sizing, as a stable code. */
    public enum Doubt {
        /** The cost of an hour is below the minimum wage. */
        COST_BELOW_MINIMUM_WAGE,
        /** Fewer hours than the caller takes to be worth a clause. */
        FEW_HOURS,
        /** A contract shorter than the caller takes to be long enough to recruit for. */
        SHORT_DURATION,
        /** Fewer hours for each million than is plausible. */
        FEW_HOURS_PER_MILLION,
        /** More hours for each million than is plausible. */
        MANY_HOURS_PER_MILLION
    }

    /**
     * Something doubtful.
     *
     * @param doubt the code
     * @param reason why, with its figures
     */
    public record Warning(Doubt doubt, Text reason) {}

    /** Copies the warnings. */
    public Sizing {
        warnings = List.copyOf(warnings);
    }

    /** The sizing of an exact number of hours, rounded once. */
    static Sizing of(Figuring exact, Rounding rounding, List<Derivation> steps) {
        return of(exact.rounded(rounding), exact.numerator().signum() > 0, steps);
    }

    /** The sizing of hours that need no rounding. */
    static Sizing of(Hours hours, List<Derivation> steps) {
        return of(hours, hours.isPositive(), steps);
    }

    /** The sizing of rounded hours, of which there were some before they were rounded or not. */
    static Sizing of(Hours hours, boolean some, List<Derivation> steps) {
        if (!some) {
            return new Sizing(
                    Outcome.NO_POTENTIAL,
                    Hours.ZERO,
                    Derivation.of("aucun potentiel d'insertion", "no insertion potential")
                            .from(steps),
                    List.of());
        }
        Sizing sizing = new Sizing(
                Outcome.HOURS,
                hours,
                Derivation.of("heures d'insertion : {0}", "insertion hours: {0}", hours)
                        .from(steps),
                List.of());
        return hours.isPositive()
                ? sizing
                : sizing.notAdvised(Derivation.of(
                        "plus de zéro heure avant l'arrondi, aucune après",
                        "more than zero hours before rounding, none after"));
    }

    /** The hours to write into a clause: zero unless the outcome is {@link Outcome#HOURS}. */
    public Hours advised() {
        return outcome == Outcome.HOURS ? hours : Hours.ZERO;
    }

    /**
     * This sizing held against a floor: no clause is advised below it, and hours equal to it pass. The hours are compared as they are
     * rounded, which is how the clause would write them.
     *
     * @param floor the floor
     */
    public Sizing above(Floor floor) {
        if (outcome != Outcome.HOURS) {
            return this;
        }
        boolean reached = hours.compareTo(floor.hours()) >= 0;
        return reached
                ? new Sizing(outcome, hours, and(floor.step(hours, true)), warnings)
                : notAdvised(floor.step(hours, false));
    }

    /** The same sizing without a clause, for a reason. */
    Sizing notAdvised(Derivation reason) {
        return new Sizing(
                Outcome.NO_CLAUSE_ADVISED,
                hours,
                Derivation.of(
                                "aucune clause conseillée, pour {0} calculées",
                                "no clause advised, for {0} computed", hours)
                        .from(and(reason).steps()),
                warnings);
    }

    private Derivation and(Derivation step) {
        return derivation.from(
                Stream.concat(derivation.steps().stream(), Stream.of(step)).toList());
    }

    /** The same sizing with more warnings. */
    Sizing warnedOf(Optional<Warning> more) {
        return warnedOf(more.stream().toList());
    }

    Sizing warnedOf(List<Warning> more) {
        return new Sizing(
                outcome,
                hours,
                derivation,
                Stream.concat(warnings.stream(), more.stream()).toList());
    }
}
