package fr.clausesociale.sizing;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.derivation.Derivation;
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
 * A share of the amount to be performed by people in insertion, as the objective of the State of 2010 has it: 10 % of the services bought, where
 * labour makes at least 50 %.
 *
 * <p>hours = amount × share ÷ hourly cost. Where labour makes less than the minimum, {@linkplain Sizing.Outcome#NO_CLAUSE_ADVISED no
 * clause is advised}. What an hour costs is loaded wage alone or a price with all overheads: sources do not say, and the caller does.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param amount the amount excluding VAT, above zero
 * @param share the part of the amount to be performed by people in insertion
 * @param hourlyCost what one of their hours takes of the amount, above zero
 * @param labourShare the part of the amount that pays labour; given if there is a minimum
 * @param minimumLabourShare the labour share from which on the objective applies, itself included, if it has such a condition
 * @param rounding the rounding of the hours
 * @param shareSource where the share and its condition come from
 * @param hourlyCostSource where the cost comes from
 * @since 0.1.0
 */
@Value.Builder
public record ShareOfAmountMethod(
        Money amount,
        Percentage share,
        Money hourlyCost,
        Optional<Percentage> labourShare,
        Optional<Percentage> minimumLabourShare,
        Rounding rounding,
        Optional<Source> shareSource,
        Optional<Source> hourlyCostSource)
        implements SizingMethod {

    /** Checks the amounts, and that a condition on labour can be tested. */
    public ShareOfAmountMethod {
        Figuring.requireAmount(amount);
        Figuring.requireCost("/hourlyCost", hourlyCost, amount);
        requireAt(
                "/labourShare",
                minimumLabourShare.isEmpty() || labourShare.isPresent(),
                "sizing-labour-share-missing",
                "l'objectif pose une condition sur la part de main-d'œuvre, qui n'est pas donnée",
                "the objective sets a condition on the labour share, which is not given");
    }

    /** A builder without any part set. Not thread-safe. */
    public static ShareOfAmountMethodBuilder builder() {
        return new ShareOfAmountMethodBuilder();
    }

    @Override
    public Kind kind() {
        return Kind.SHARE_OF_AMOUNT;
    }

    @Override
    public Sizing size() {
        CurrencyUnit currency = amount.getCurrencyUnit();
        BigDecimal part = amount.getAmount().multiply(share.fraction());
        Figuring exact = new Figuring(part, hourlyCost.getAmount());
        Sizing sizing = Sizing.of(
                exact,
                rounding,
                List.of(
                        Source.mark(
                                Derivation.of(
                                        "part réservée : {0} × {1} = {2}",
                                        "reserved part: {0} × {1} = {2}",
                                        amount,
                                        share,
                                        Figuring.display(part, currency)),
                                shareSource),
                        Source.mark(
                                exact.quotient(Figuring.display(part, currency), hourlyCost, rounding),
                                hourlyCostSource)));
        boolean met = minimumLabourShare
                .map(minimum -> labourShare.orElseThrow().compareTo(minimum) >= 0)
                .orElse(true);
        return met || sizing.outcome() == Sizing.Outcome.NO_POTENTIAL
                ? sizing
                : sizing.notAdvised(Source.mark(
                        Derivation.of(
                                "main-d'œuvre : {0}, moins que les {1} demandés",
                                "labour: {0}, less than the {1} asked for",
                                labourShare.orElseThrow(),
                                minimumLabourShare.orElseThrow()),
                        shareSource));
    }

    /**
     * This method at the lowest share, to 10 decimals, whose hours, rounded, reach at least so many.
     *
     * @param hours the hours, above zero and below 100,000,000
     * @throws fr.clausesociale.ClauseException {@code sizing-out-of-reach} if not even the whole amount gives them
     */
    public ShareOfAmountMethod withShareFor(Hours hours) {
        Reach reach = Reach.of(hours, rounding);
        return with(
                amount,
                reach.rate(
                        reach.seconds().multiply(hourlyCost.getAmount()),
                        amount.getAmount().multiply(Figuring.SECONDS_PER_HOUR)));
    }

    /**
     * This method for the lowest amount, to the smallest unit of its currency, whose hours, rounded, reach at least so many.
     *
     * @param hours the hours, above zero and below 100,000,000
     * @throws fr.clausesociale.ClauseException {@code sizing-out-of-reach} if no amount gives them
     */
    public ShareOfAmountMethod withAmountFor(Hours hours) {
        Reach reach = Reach.of(hours, rounding);
        return with(
                reach.amount(
                        reach.seconds().multiply(hourlyCost.getAmount()),
                        share.fraction().multiply(Figuring.SECONDS_PER_HOUR),
                        amount.getCurrencyUnit()),
                share);
    }

    private ShareOfAmountMethod with(Money newAmount, Percentage newShare) {
        return new ShareOfAmountMethod(
                newAmount,
                newShare,
                hourlyCost,
                labourShare,
                minimumLabourShare,
                rounding,
                newShare.equals(share) ? shareSource : Optional.empty(),
                hourlyCostSource);
    }
}
