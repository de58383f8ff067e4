package fr.clausesociale.sizing;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * The method of the branch of cleaning (PACT Propreté) for contracts whose staff the new holder takes over: only what they leave can be
 * performed by people newly hired.
 *
 * <p>With A the amount over N months, S the hours a month of the staff who may be taken over, T the rate and C the euros of contract for
 * an hour of labour (a coefficient, or hourly cost ÷ labour share): P = 1 − (S × C) ÷ (A ÷ N), and hours = P × A ÷ C × T. Example:
 * 600,000 € over 24 months, 600 h a month, C = 25 €, T = 5 %: P is 0.40 and 480 h remain of 1,200. If P is zero or less, there is {@linkplain
 * Sizing.Outcome#NO_POTENTIAL no potential}. The branch advises no clause {@linkplain Floor below 150 hours}.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param amount the amount over the whole length, excluding VAT, above zero
 * @param months the length in months, from 1 to 1,200
 * @param transferableHours the hours a month of the staff who may be taken over, zero or above
 * @param insertionRate the part of the remaining labour reserved for insertion
 * @param coefficient the amount of contract for an hour of labour; given if and only if labour share and hourly cost are not
 * @param labourShare the part of the amount that pays labour, above zero
 * @param hourlyCost the loaded cost of one hour, above zero
 * @param rounding the rounding of the hours
 * @param coefficientSource where the coefficient comes from, if it is given
 * @param labourShareSource where the labour share comes from
 * @param hourlyCostSource where the hourly cost comes from
 * @param insertionRateSource where the insertion rate comes from
 * @since 0.1.0
 */
@Value.Builder
public record TransferredStaffMethod(
        Money amount,
        int months,
        Hours transferableHours,
        Percentage insertionRate,
        Optional<Money> coefficient,
        Optional<Percentage> labourShare,
        Optional<Money> hourlyCost,
        Rounding rounding,
        Optional<Source> coefficientSource,
        Optional<Source> labourShareSource,
        Optional<Source> hourlyCostSource,
        Optional<Source> insertionRateSource)
        implements SizingMethod {

    /** Checks the figures, and that one of the two ways to the coefficient is given. */
    public TransferredStaffMethod {
        Figuring.requireAmount(amount);
        Figuring.requireMonths(months);
        requireAt(
                "/transferableHours",
                !transferableHours.isNegative() && transferableHours.compareTo(Figuring.LIMIT) < 0,
                "sizing-hours-invalid",
                "les heures du personnel à reprendre vont de zéro à moins de 100\u202f000\u202f000",
                "the hours of the staff to take over go from zero to less than 100,000,000");
        requireAt(
                "/coefficient",
                coefficient.isPresent()
                        ? labourShare.isEmpty() && hourlyCost.isEmpty()
                        : labourShare.isPresent() && hourlyCost.isPresent(),
                "sizing-coefficient-invalid",
                "on donne soit le coefficient, soit la part de main-d'œuvre et le coût horaire",
                "either the coefficient is given, or the labour share and the hourly cost");
        if (coefficient.isPresent()) {
            Figuring.requireCost("/coefficient", coefficient.get(), amount);
        } else {
            Figuring.requireCost("/hourlyCost", hourlyCost.orElseThrow(), amount);
            requireAt(
                    "/labourShare",
                    labourShare.orElseThrow().percent().signum() > 0,
                    "sizing-coefficient-invalid",
                    "une part de main-d'œuvre de zéro ne donne aucun coefficient",
                    "a labour share of zero gives no coefficient");
        }
    }

    /** A builder without any part set. Not thread-safe. */
    public static TransferredStaffMethodBuilder builder() {
        return new TransferredStaffMethodBuilder();
    }

    @Override
    public Kind kind() {
        return Kind.TRANSFERRED_STAFF;
    }

    @Override
    public Sizing size() {
        Figuring all = hours(labour());
        Figuring left = hours(left());
        List<Derivation> steps = List.of(
                coefficientStep(),
                Source.mark(
                        Derivation.of(
                                "sans reprise de personnel : {0} ÷ coefficient × {1} = {2} au centième près",
                                "with no staff taken over: {0} ÷ coefficient × {1} = {2} to the hundredth",
                                amount,
                                insertionRate,
                                all.hundredths()),
                        insertionRateSource),
                Derivation.of(
                        "part à pourvoir : 1 − ({0} par mois × coefficient) ÷ ({1} ÷ {2} mois) = {3} au dix-millième près",
                        "share to fill: 1 − ({0} a month × coefficient) ÷ ({1} ÷ {2} months) = {3} to four decimals",
                        transferableHours,
                        amount,
                        months,
                        Figuring.plain(left().divide(labour(), 4, RoundingMode.HALF_UP))),
                left.rounded(
                        Derivation.of(
                                "heures : part à pourvoir × heures sans reprise = {0} au centième près",
                                "hours: share to fill × hours with no staff taken over = {0} to the hundredth",
                                left.hundredths()),
                        rounding));
        return Sizing.of(left, rounding, steps);
    }

    private Derivation coefficientStep() {
        if (coefficient.isPresent()) {
            return Source.mark(
                    Derivation.of(
                            "coefficient : {0} par heure de main-d'œuvre",
                            "coefficient: {0} per hour of labour", cost()),
                    coefficientSource);
        }
        int cents = amount.getCurrencyUnit().getDecimalPlaces();
        return Derivation.of(
                        "coefficient : {0} ÷ {1} = {2} par heure de main-d'œuvre, au centime près",
                        "coefficient: {0} ÷ {1} = {2} per hour of labour, to the cent",
                        cost(),
                        labourShare.orElseThrow(),
                        Money.of(
                                amount.getCurrencyUnit(),
                                cost().getAmount().divide(share(), cents, RoundingMode.HALF_UP)))
                .from(
                        Source.mark(Derivation.of("coût horaire : {0}", "hourly cost: {0}", cost()), hourlyCostSource),
                        Source.mark(
                                Derivation.of(
                                        "part de main-d'œuvre : {0}", "labour share: {0}", labourShare.orElseThrow()),
                                labourShareSource));
    }

    /**
     * This method at the lowest rate, to 10 decimals, whose hours, rounded, reach at least so many.
     *
     * @param hours the hours, above zero and below 100,000,000
     * @throws fr.clausesociale.ClauseException {@code sizing-out-of-reach} if no rate up to 100 % gives them
     */
    public TransferredStaffMethod withRateFor(Hours hours) {
        Reach reach = Reach.of(hours, rounding);
        return with(amount, reach.rate(reach.seconds().multiply(cost().getAmount()), left()), Optional.empty());
    }

    /**
     * This method for the lowest amount, to the smallest unit of its currency, whose hours, rounded, reach at least so many.
     *
     * @param hours the hours, above zero and below 100,000,000
     * @throws fr.clausesociale.ClauseException {@code sizing-out-of-reach} if no amount gives them
     */
    public TransferredStaffMethod withAmountFor(Hours hours) {
        Reach reach = Reach.of(hours, rounding);
        BigDecimal fraction = insertionRate.fraction();
        Money newAmount = reach.amount(
                reach.seconds().multiply(cost().getAmount()).add(staff().multiply(fraction)),
                share().multiply(fraction).multiply(Figuring.SECONDS_PER_HOUR),
                amount.getCurrencyUnit());
        return with(newAmount, insertionRate, insertionRateSource);
    }

    private TransferredStaffMethod with(Money newAmount, Percentage newRate, Optional<Source> newRateSource) {
        return new TransferredStaffMethod(
                newAmount,
                months,
                transferableHours,
                newRate,
                coefficient,
                labourShare,
                hourlyCost,
                rounding,
                coefficientSource,
                labourShareSource,
                hourlyCostSource,
                newRateSource);
    }

    private Money cost() {
        return coefficient.or(() -> hourlyCost).orElseThrow();
    }

    /** What the cost of an hour is divided by to give the coefficient. */
    private BigDecimal share() {
        return labourShare.map(Percentage::fraction).orElse(BigDecimal.ONE);
    }

    /** The labour of the whole contract: hours times cost, in seconds. */
    private BigDecimal labour() {
        return amount.getAmount().multiply(share()).multiply(Figuring.SECONDS_PER_HOUR);
    }

    /** The labour of the staff who may be taken over, likewise. */
    private BigDecimal staff() {
        return Figuring.seconds(transferableHours).multiply(cost().getAmount()).multiply(BigDecimal.valueOf(months));
    }

    private BigDecimal left() {
        return labour().subtract(staff());
    }

    private Figuring hours(BigDecimal labour) {
        return new Figuring(
                labour.multiply(insertionRate.fraction()), cost().getAmount().multiply(Figuring.SECONDS_PER_HOUR));
    }
}
