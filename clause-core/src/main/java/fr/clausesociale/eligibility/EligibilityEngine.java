package fr.clausesociale.eligibility;

import static fr.clausesociale.ClauseException.requireDay;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.person.Situation;
import fr.clausesociale.person.Snapshot;
import java.time.LocalDate;
import java.util.List;

/**
 * Decides who is eligible under one list.
 *
 * <p>A fact that is unknown is never taken for no: {@link Verdict#ELIGIBLE} and {@link Verdict#NOT_ELIGIBLE} are said exactly
 * when they hold whatever the unknown facts are, {@link Verdict#UNDETERMINED} when two ways to complete the facts differ. What
 * {@linkplain Situation#believed follows} from the facts that are known is known, too; the others are completed independently of
 * one another. The same list, situation and day always give the same decision.
 *
 * <p>Exactness costs cases only where one unknown fact is read by tests that cannot agree, such as under 26 and over 50;
 * their number is bounded at 20,000 a decision, far beyond any list known to us. A list beyond it is decided with care: unless
 * no single fact can turn the verdict, it stays undetermined, a fact stays among those to ask for, and {@link Decision#isExact()} says that it is so.
 *
 * <p>This type is immutable and thread-safe; make one per list and keep it.
 *
 * @since 0.1.0
 */
public final class EligibilityEngine {

    private final Plan plan;

    private EligibilityEngine(Plan plan) {
        this.plan = plan;
    }

    /** Prepares a list for decisions. */
    public static EligibilityEngine of(RuleSet ruleSet) {
        return new EligibilityEngine(new Plan(ruleSet));
    }

    /** The list that this engine applies. */
    public RuleSet ruleSet() {
        return plan.ruleSet();
    }

    /**
     * Decides whether a person is eligible. Facts that {@linkplain Situation#contradictions contradict} one another are taken for
     * unknown, and the decision says so.
     *
     * @param situation what is known of the person for that day
     * @param at the day for which the question is asked, normally the day of the hire
     * @throws fr.clausesociale.ClauseException {@code day-out-of-range} if that day is not of the years 1900 to 9999, {@code
     *     rule-set-not-in-force} if the list is not in force on it, or {@code date-ambiguous} if a condition refuses to round a date that the calendar does not have, and its answer on that
     *     day depends on it
     */
    public Decision decide(Situation situation, LocalDate at) {
        requireInForce(at);
        return new Decision(plan, situation, at);
    }

    /** The decision on facts that are known for a day, the same or another. */
    Decision decide(Snapshot snapshot, LocalDate at) {
        requireInForce(at);
        return new Decision(plan, snapshot, at);
    }

    private void requireInForce(LocalDate at) {
        requireDay(at);
        RuleSet ruleSet = plan.ruleSet();
        if (!ruleSet.isInForce(at)) {
            throw new ClauseException(
                    "rule-set-not-in-force",
                    Text.format(
                            "la liste {0} est en vigueur {1}, mais pas au {2}",
                            "rule set {0} is in force {1}, not on {2}",
                            ruleSet.id().toString(),
                            ruleSet.inForce(),
                            at));
        }
    }

    /**
     * Explains the decision: each criterion with the figures that met or failed it.
     *
     * <p>The explanation holds personal facts. It is for the person and the facilitator; keep it as they are kept.
     *
     * @param situation what is known of the person
     * @param at the day for which the question is asked
     * @throws fr.clausesociale.ClauseException as {@link #decide}
     */
    public Derivation explain(Situation situation, LocalDate at) {
        return decide(situation, at).explanation();
    }

    /**
     * What the list says of a person from one day to another, as long as nothing changes but the date. {@link
     * RuleSetCatalogue#timeline} goes on with the next version of the list.
     *
     * @param situation what is known of the person for the first day; see {@link #timeline(Snapshot, LocalDate, LocalDate)} if it is
     *     known for another
     * @param from the first day
     * @param to the last day, not before the first
     * @throws fr.clausesociale.ClauseException {@code dates-unordered} if the last day comes before the first, or {@code
     *     day-out-of-range} or {@code date-ambiguous} as {@link #decide}
     */
    public Timeline timeline(Situation situation, LocalDate from, LocalDate to) {
        return timeline(situation.knownOn(from), from, to);
    }

    /**
     * The same of facts that are known for a day, within the timeline or not: for one that begins in the past, {@code
     * engine.timeline(situation.knownOn(today), from, to)}. Months and hours that are counted until that day are bounded on the others,
     * as {@link Snapshot} says.
     *
     * @param snapshot what is known of the person, and for which day
     * @param from the first day
     * @param to the last day, not before the first
     * @throws fr.clausesociale.ClauseException as {@link #timeline(Situation, LocalDate, LocalDate)}
     */
    public Timeline timeline(Snapshot snapshot, LocalDate from, LocalDate to) {
        requireDay(from);
        requireDay(to);
        return Timeline.of(List.of(plan), snapshot, from, to);
    }
}
