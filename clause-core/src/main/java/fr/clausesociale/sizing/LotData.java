package fr.clausesociale.sizing;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.law.DatedValue;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.terms.Obligation.HoursPerSlice;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What is known of a lot before its clause is written. All of it is optional: what is not known is left out, and {@link SizingPolicy#compare}
 * says which methods that rules out.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param amount the amount excluding VAT that bears the clause, above zero
 * @param months the length in months, from 1 to 1,200
 * @param labourShare the part of the amount that pays labour
 * @param insertionRate the part of the labour to reserve for insertion
 * @param hourlyCost the loaded cost of one hour, above zero
 * @param minimumWage the gross minimum hourly wage on the day of the sizing, to warn of a cost below it
 * @param hoursWorked the hours that performing the lot takes, above zero and below 100,000,000
 * @param slices the hours per slice of amount that the contract would state
 * @param brackets a table of hours by amount
 * @param gap how to read an amount between two brackets of the table
 * @param transferableHours the hours a month of the staff who may be taken over, zero or above
 * @param coefficient the amount of contract for an hour of labour, above zero; without it, the hourly cost ÷ the labour share
 * @param posts who is to be employed
 * @param shareOfAmount the part of the amount to be performed by people in insertion
 * @param minimumLabourShare the labour share from which on that part is asked for
 * @param fixedFigure a figure set by somebody
 * @param labourShareSource where the labour share comes from
 * @param insertionRateSource where the insertion rate comes from
 * @param hourlyCostSource where the hourly cost comes from
 * @param coefficientSource where the coefficient comes from
 * @param shareOfAmountSource where the share of the amount and its condition come from
 * @since 0.1.0
 */
@Value.Builder
public record LotData(
        Optional<Money> amount,
        Optional<Integer> months,
        Optional<Percentage> labourShare,
        Optional<Percentage> insertionRate,
        Optional<Money> hourlyCost,
        Optional<DatedValue<Money>> minimumWage,
        Optional<Hours> hoursWorked,
        Optional<HoursPerSlice> slices,
        Optional<BracketTable> brackets,
        Optional<BracketMethod.GapReading> gap,
        Optional<Hours> transferableHours,
        Optional<Money> coefficient,
        Optional<PostsMethod.Posts> posts,
        Optional<Percentage> shareOfAmount,
        Optional<Percentage> minimumLabourShare,
        Optional<FixedFigureMethod> fixedFigure,
        Optional<Source> labourShareSource,
        Optional<Source> insertionRateSource,
        Optional<Source> hourlyCostSource,
        Optional<Source> coefficientSource,
        Optional<Source> shareOfAmountSource) {

    /** Checks each figure that is given. */
    public LotData {
        amount.ifPresent(Figuring::requireAmount);
        months.ifPresent(Figuring::requireMonths);
        hourlyCost.ifPresent(cost -> Figuring.requireCost("/hourlyCost", cost, amount.orElse(cost)));
        coefficient.ifPresent(cost -> Figuring.requireCost("/coefficient", cost, amount.orElse(cost)));
        hoursWorked.ifPresent(hours -> Figuring.requireHours("/hoursWorked", hours));
        requireAt(
                "/transferableHours",
                transferableHours
                        .map(hours -> !hours.isNegative() && hours.compareTo(Figuring.LIMIT) < 0)
                        .orElse(true),
                "sizing-hours-invalid",
                "les heures du personnel à reprendre vont de zéro à moins de 100\u202f000\u202f000",
                "the hours of the staff to take over go from zero to less than 100,000,000");
    }

    /** A builder without any part set. Not thread-safe. */
    public static LotDataBuilder builder() {
        return new LotDataBuilder();
    }
}
