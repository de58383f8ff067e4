package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.quantity.Hours;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * How far a lot or a contract has come against its plan, and where it ends if it goes on like that.
 *
 * <p>Days are counted from one day to another: the first is not counted, the last is. They run from the notification, or from
 * the first day of the plan of the lot if that is later, to the last day of the contract. Every figure comes from exact
 * fractions; hours are then rounded once, by the rule of the {@link FollowUpPolicy}, money to the cent, half of it up, the
 * index to two decimals, half up. Hours to perform, done and pending are not rounded here.
 *
 * <p>On a whole contract hours are the sums of the exact hours of its lots, and the exposure the sum of their amounts: what missing hours
 * add to the penalties that are incurred already for documents and actions, which are not in it, as far as a {@linkplain
 * fr.clausesociale.terms.ClauseTerms#penaltyLimit() limit} of the penalties leaves room beside them. A sum is empty if that of a
 * lot is, but those of shortfall and exposure leave lots without forecast out. Hours above what one lot owes make up for no shortfall of
 * another.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param elapsedDays the days elapsed, at most all; zero as long as the contract is not notified
 * @param totalDays all days; zero as long as the contract is not notified
 * @param toPerform the hours to perform until the end: due or expected, less neutralised
 * @param done the hours counted, as they are {@linkplain HoursTally#credited() credited}
 * @param pending what the hours that wait for a decision or a document are credited for if they count; they are in no other figure
 * @param planned the hours that are to be done by the day; empty without a plan and before the notification
 * @param lag the hours planned and not done; below zero if more is done than planned
 * @param index hours done for each hour planned; empty if none are planned by the day
 * @param weeklyPace the hours done in seven days, on average over the days elapsed; empty if none elapsed
 * @param requiredWeeklyPace the hours to do in seven days, on average, from the day to the end; empty if hours are missing
 *     and no day is left, and before the notification
 * @param forecast the hours done at the end if the pace stays; empty as long as no day has elapsed, unless none is left
 * @param shortfall the hours missing at the end at that pace, never below zero: the exposure in hours; empty without forecast
 * @param exposure what the contract's penalty per missing hour makes of the exact shortfall, less tolerated and exempted hours;
 *     empty if the contract sets none, without forecast, or if the price is not known; of a contract also if that of a lot is empty for
 *     that last reason. Zero on a lot whose holder has not chosen between {@linkplain AlternativePosition hours and actions} as long as
 *     no action due is missing. Documents and actions are in the {@link PenaltySheet} and not here. It is an
 *     exposure, not a decision
 * @param unpriced why missing hours that the contract penalises have no amount, such as a minimum wage that is not known on the day
 *     that counts; empty unless it is so
 * @param status where the index lies between the thresholds of the caller; of a contract the worst of its lots; empty without
 *     an index
 * @param derivation every figure with its steps
 * @since 0.1.0
 */
@Value.Builder
public record Progress(
        long elapsedDays,
        long totalDays,
        Hours toPerform,
        Hours done,
        Hours pending,
        Optional<Hours> planned,
        Optional<Hours> lag,
        Optional<BigDecimal> index,
        Optional<Hours> weeklyPace,
        Optional<Hours> requiredWeeklyPace,
        Optional<Hours> forecast,
        Optional<Hours> shortfall,
        Optional<Money> exposure,
        Optional<Text> unpriced,
        Optional<Status> status,
        Derivation derivation) {

    /** Where the index lies between the thresholds of a {@link FollowUpPolicy}; the worst last. */
    public enum Status {
        /** Below no threshold. */
        GREEN(Text.of("vert", "green")),
        /** Below the threshold for amber, if there is one. */
        AMBER(Text.of("orange", "amber")),
        /** Below the threshold for red. */
        RED(Text.of("rouge", "red"));

        private final Text label;

        Status(Text label) {
            this.label = label;
        }

        /** The status in words. */
        public Text label() {
            return label;
        }
    }

    /** A builder without any figure set. Not thread-safe. */
    public static ProgressBuilder builder() {
        return new ProgressBuilder();
    }
}
