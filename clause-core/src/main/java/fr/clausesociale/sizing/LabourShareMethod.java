package fr.clausesociale.sizing;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The classic sizing of an obligation: the part of the amount that pays labour, the part of that labour reserved for
 * insertion, divided by what an hour costs.
 *
 * <p>hours = amount excl. VAT × labour share × insertion rate ÷ hourly cost. Full precision is kept and rounded once.
 * Example: 1,000,000 € × 50 % × 5 % ÷ 30 € is 833.33 h, 833 h to the nearest hour.
 *
 * <p>No share, rate or cost is a national default: they vary by trade, territory and date, and the caller gives them.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param amount the amount excluding VAT, above zero
 * @param labourShare the part of the amount that pays labour (French: <i>part de main-d'œuvre</i>)
 * @param insertionRate the part of the labour reserved for insertion (French: <i>taux d'insertion</i>)
 * @param hourlyCost the loaded cost of one hour, above zero, in the currency of the amount
 * @param rounding the rounding of the hours
 * @param minimumWage the gross minimum hourly wage on the day of the sizing, to warn of a cost that no employer can have;
 *     empty to skip the check
 * @param labourShareSource where the labour share comes from, to be shown beside it
 * @param insertionRateSource where the insertion rate comes from, to be shown beside it
 * @param hourlyCostSource where the hourly cost comes from, to be shown beside it
 * @since 0.1.0
 */
@Value.Builder
public record LabourShareMethod(
        Money amount,
        Percentage labourShare,
        Percentage insertionRate,
        Money hourlyCost,
        Rounding rounding,
        Optional<DatedValue<Money>> minimumWage,
        Optional<Source> labourShareSource,
        Optional<Source> insertionRateSource,
        Optional<Source> hourlyCostSource)
        implements SizingMethod {

    /** Checks the amounts. */
    public LabourShareMethod {
        Figuring.requireAmount(amount);
        Figuring.requireCost("/hourlyCost", hourlyCost, amount);
        requireAt(
                "/minimumWage",
                minimumWage.map(wage -> wage.value().isSameCurrency(amount)).orElse(true),
                "currency-mismatch",
                "le salaire minimum et le montant ne sont pas dans la même monnaie",
                "the minimum wage and the amount are in different currencies");
    }

    /** A builder without any part set. Not thread-safe. */
    public static LabourShareMethodBuilder builder() {
        return new LabourShareMethodBuilder();
    }

    @Override
    public Kind kind() {
        return Kind.LABOUR_SHARE;
    }

    @Override
    public Sizing size() {
        CurrencyUnit currency = amount.getCurrencyUnit();
        BigDecimal labour = amount.getAmount().multiply(labourShare.fraction());
        BigDecimal effort = labour.multiply(insertionRate.fraction());
        Figuring exact = new Figuring(effort, hourlyCost.getAmount());
        List<Derivation> steps = List.of(
                Source.mark(
                        Derivation.of(
                                "part de main-d'œuvre : {0} × {1} = {2}",
                                "labour: {0} × {1} = {2}", amount, labourShare, Figuring.display(labour, currency)),
                        labourShareSource),
                Source.mark(
                        Derivation.of(
                                "effort d'insertion : {0} × {1} = {2}",
                                "insertion effort: {0} × {1} = {2}",
                                Figuring.display(labour, currency),
                                insertionRate,
                                Figuring.display(effort, currency)),
                        insertionRateSource),
                Source.mark(
                        exact.quotient(Figuring.display(effort, currency), hourlyCost, rounding), hourlyCostSource));
        return Sizing.of(exact, rounding, steps).warnedOf(costBelowMinimumWage());
    }

    private Optional<Sizing.Warning> costBelowMinimumWage() {
        return minimumWage
                .filter(wage -> hourlyCost.isLessThan(wage.value()))
                .map(wage -> new Sizing.Warning(
                        Sizing.Doubt.COST_BELOW_MINIMUM_WAGE,
                        Text.format(
                                "le coût horaire de {0} est inférieur au SMIC brut de {1} ({2})",
                                "the hourly cost of {0} is below the gross minimum wage of {1} ({2})",
                                hourlyCost,
                                wage.value(),
                                wage.reference().citation())));
    }

    /**
     * This method at the lowest rate, to 10 decimals, whose hours, rounded, reach at least so many.
     *
     * @param hours the hours, above zero and below 100,000,000
     * @throws fr.clausesociale.ClauseException {@code sizing-out-of-reach} if no rate up to 100 % gives them
     */
    public LabourShareMethod withRateFor(Hours hours) {
        Reach reach = Reach.of(hours, rounding);
        return with(
                amount,
                reach.rate(
                        reach.seconds().multiply(hourlyCost.getAmount()),
                        amount.getAmount().multiply(labourShare.fraction()).multiply(Figuring.SECONDS_PER_HOUR)),
                Optional.empty());
    }

    /**
     * This method for the lowest amount, to the smallest unit of its currency, whose hours, rounded, reach at least so many.
     *
     * @param hours the hours, above zero and below 100,000,000
     * @throws fr.clausesociale.ClauseException {@code sizing-out-of-reach} if no amount gives them
     */
    public LabourShareMethod withAmountFor(Hours hours) {
        Reach reach = Reach.of(hours, rounding);
        return with(
                reach.amount(
                        reach.seconds().multiply(hourlyCost.getAmount()),
                        labourShare
                                .fraction()
                                .multiply(insertionRate.fraction())
                                .multiply(Figuring.SECONDS_PER_HOUR),
                        amount.getCurrencyUnit()),
                insertionRate,
                insertionRateSource);
    }

    private LabourShareMethod with(Money newAmount, Percentage newRate, Optional<Source> newRateSource) {
        return new LabourShareMethod(
                newAmount,
                labourShare,
                newRate,
                hourlyCost,
                rounding,
                minimumWage,
                labourShareSource,
                newRateSource,
                hourlyCostSource);
    }
}
