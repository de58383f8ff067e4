package fr.clausesociale.sizing;

import static fr.clausesociale.ClauseException.require;

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
 * @since 0.1.0
 */
@Value.Builder
public record LabourShareMethod(
        Money amount,
        Percentage labourShare,
        Percentage insertionRate,
        Money hourlyCost,
        Rounding rounding,
        Optional<DatedValue<Money>> minimumWage) {

    /** Checks the amounts. */
    public LabourShareMethod {
        require(
                amount.isPositive(),
                "sizing-amount-invalid",
                "le montant à dimensionner est supérieur à zéro",
                "the amount to size is above zero");
        require(
                hourlyCost.isPositive(),
                "sizing-cost-invalid",
                "le coût d'une heure est supérieur à zéro",
                "the cost of an hour is above zero");
        require(
                amount.isSameCurrency(hourlyCost),
                "currency-mismatch",
                "le coût d'une heure est en {0}, le montant en {1}",
                "the cost of an hour is in {0}, the amount in {1}",
                hourlyCost.getCurrencyUnit().getCode(),
                amount.getCurrencyUnit().getCode());
        require(
                minimumWage.map(wage -> wage.value().isSameCurrency(amount)).orElse(true),
                "currency-mismatch",
                "le salaire minimum et le montant ne sont pas dans la même monnaie",
                "the minimum wage and the amount are in different currencies");
    }

    /** A builder without any part set. Not thread-safe. */
    public static LabourShareMethodBuilder builder() {
        return new LabourShareMethodBuilder();
    }

    /** Computes the hours, with each step. */
    public Sizing size() {
        BigDecimal labour = amount.getAmount().multiply(labourShare.fraction());
        BigDecimal effort = labour.multiply(insertionRate.fraction());
        Hours hours = Hours.ofQuotient(effort, hourlyCost.getAmount(), rounding);
        Hours hundredths = Hours.ofQuotient(effort, hourlyCost.getAmount(), Rounding.NEAREST_HUNDREDTH);
        Derivation derivation = Derivation.of("heures d'insertion : {0}", "insertion hours: {0}", hours)
                .from(
                        Derivation.of(
                                "part de main-d'œuvre : {0} × {1} = {2}",
                                "labour: {0} × {1} = {2}", amount, labourShare, display(labour)),
                        Derivation.of(
                                "effort d'insertion : {0} × {1} = {2}",
                                "insertion effort: {0} × {1} = {2}", display(labour), insertionRate, display(effort)),
                        Derivation.of(
                                        "heures : {0} ÷ {1} = {2} au centième près",
                                        "hours: {0} ÷ {1} = {2} to the hundredth",
                                        display(effort),
                                        hourlyCost,
                                        hundredths)
                                .rounded(
                                        "au pas de {0} ({1}) → {2}",
                                        "to a step of {0} ({1}) → {2}", rounding.step(), rounding.mode(), hours));
        return new Sizing(hours, derivation, warnings());
    }

    /** The exact figure: an amount where the currency can hold it. */
    private Object display(BigDecimal value) {
        CurrencyUnit currency = amount.getCurrencyUnit();
        BigDecimal exact = value.stripTrailingZeros();
        return exact.scale() <= currency.getDecimalPlaces()
                ? Money.of(currency, exact)
                : currency.equals(CurrencyUnit.EUR)
                        ? Text.format("{0}\u00a0€", "€{0}", exact)
                        : Text.format("{0}\u00a0{1}", "{0}\u00a0{1}", exact, currency.getCode());
    }

    private List<Text> warnings() {
        return minimumWage
                .filter(wage -> hourlyCost.isLessThan(wage.value()))
                .map(wage -> List.of(Text.format(
                        "le coût horaire de {0} est inférieur au SMIC brut de {1} ({2})",
                        "the hourly cost of {0} is below the gross minimum wage of {1} ({2})",
                        hourlyCost,
                        wage.value(),
                        wage.reference().citation())))
                .orElse(List.of());
    }
}
