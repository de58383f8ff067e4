package fr.clausesociale.sizing;

import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rate on the hours that the contract takes, as programmes state it: 5 % of the hours worked for the works of urban renewal, 10 % for
 * those of Grand Paris since October 2020.
 *
 * <p>hours = hours worked × insertion rate. Example: 480,000 h × 10 % is 48,000 h. Which day decides on a rate that changes, that of the
 * consultation or that of the notification, no source says: look the rate up for the day that the programme goes by.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param hoursWorked the hours that performing the contract takes, above zero and below 100,000,000
 * @param insertionRate the part of them reserved for insertion
 * @param rounding the rounding of the hours
 * @param insertionRateSource where the rate comes from, to be shown beside it
 * @since 0.1.0
 */
@Value.Builder
public record HoursWorkedMethod(
        Hours hoursWorked, Percentage insertionRate, Rounding rounding, Optional<Source> insertionRateSource)
        implements SizingMethod {

    /** Checks the hours. */
    public HoursWorkedMethod {
        Figuring.requireHours("/hoursWorked", hoursWorked);
    }

    /** A builder without any part set. Not thread-safe. */
    public static HoursWorkedMethodBuilder builder() {
        return new HoursWorkedMethodBuilder();
    }

    @Override
    public Kind kind() {
        return Kind.HOURS_WORKED;
    }

    @Override
    public Sizing size() {
        Figuring exact = new Figuring(
                Figuring.seconds(hoursWorked).multiply(insertionRate.fraction()), Figuring.SECONDS_PER_HOUR);
        Derivation product = exact.rounded(
                Derivation.of(
                        "heures travaillées : {0} × {1} = {2} au centième près",
                        "hours worked: {0} × {1} = {2} to the hundredth",
                        hoursWorked,
                        insertionRate,
                        exact.hundredths()),
                rounding);
        return Sizing.of(exact, rounding, List.of(Source.mark(product, insertionRateSource)));
    }

    /**
     * This method at the lowest rate, to 10 decimals, whose hours, rounded, reach at least so many.
     *
     * @param hours the hours, above zero and below 100,000,000
     * @throws fr.clausesociale.ClauseException {@code sizing-out-of-reach} if 100 % gives fewer
     */
    public HoursWorkedMethod withRateFor(Hours hours) {
        Reach reach = Reach.of(hours, rounding);
        Percentage rate = reach.rate(reach.seconds(), Figuring.seconds(hoursWorked));
        return new HoursWorkedMethod(hoursWorked, rate, rounding, Optional.empty());
    }

    /**
     * This method with the fewest hours worked, to the hundredth, whose hours, rounded, reach at least so many.
     *
     * @param hours the hours, above zero and below 100,000,000
     * @throws fr.clausesociale.ClauseException {@code sizing-out-of-reach} if the rate is zero, {@code sizing-hours-invalid} if it takes
     *     100,000,000 hours worked or more
     */
    public HoursWorkedMethod withHoursWorkedFor(Hours hours) {
        Reach reach = Reach.of(hours, rounding);
        BigDecimal worked =
                reach.lowest(reach.seconds(), insertionRate.fraction().multiply(Figuring.SECONDS_PER_HOUR), 2);
        return new HoursWorkedMethod(Hours.of(worked), insertionRate, rounding, insertionRateSource);
    }
}
