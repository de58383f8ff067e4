package fr.clausesociale.sizing;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.ClauseException;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.terms.Obligation.HoursPerSlice;
import fr.clausesociale.terms.Obligation.SliceReading;
import fr.clausesociale.terms.Obligation.TriggerReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What the term of a framework agreement, hours per slice of amount, comes to for an amount that is expected.
 *
 * <p>It is the very {@linkplain HoursPerSlice term} that the contract will hold, so that sizing and assessment cannot differ: what an
 * unfinished slice gives, and what counts once a trigger is reached, must be said. Pro rata slices are rounded to the hundredth of an hour, as the term
 * has it; nothing else is rounded.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param amount the amount expected to be invoiced under the clause, excluding VAT, above zero; parts of the contract that bear no
 *     hours are left out
 * @param term the term, in the currency of the amount
 * @since 0.1.0
 */
public record HoursPerSliceMethod(Money amount, HoursPerSlice term) implements SizingMethod {

    /** Checks the amount. */
    public HoursPerSliceMethod {
        Figuring.requireAmount(amount);
        requireAt(
                "/amount",
                amount.isSameCurrency(term.slice()),
                "currency-mismatch",
                "le montant est en {0}, la tranche en {1}",
                "the amount is in {0}, the slice in {1}",
                amount.getCurrencyUnit().getCode(),
                term.slice().getCurrencyUnit().getCode());
    }

    @Override
    public Kind kind() {
        return Kind.HOURS_PER_SLICE;
    }

    @Override
    public Sizing size() {
        Hours hours = Figuring.inRange(term.due(amount));
        return Sizing.of(hours, hours.isPositive() || isRoundedToZero(), List.of(term.derivation(amount)));
    }

    /** Whether some of the amount counts, though pro rata it comes to less than half a hundredth of an hour. */
    private boolean isRoundedToZero() {
        HoursPerSlice started = new HoursPerSlice(
                term.slice(),
                term.hours(),
                Optional.of(SliceReading.STARTED),
                term.trigger(),
                term.triggerReading(),
                term.reference());
        return term.slices().orElseThrow() == SliceReading.PRO_RATA
                && started.due(amount).isPositive();
    }

    /**
     * This method for the lowest amount, to the smallest unit of its currency, whose hours, rounded if they are pro rata, reach at least so
     * many.
     *
     * @param hours the hours, above zero and below 100,000,000
     * @throws ClauseException {@code sizing-hours-invalid} otherwise
     */
    public HoursPerSliceMethod withAmountFor(Hours hours) {
        Figuring.requireHours("", hours);
        BigDecimal slice = term.slice().getAmount();
        BigDecimal slices = Figuring.seconds(hours).divide(Figuring.seconds(term.hours()), 0, RoundingMode.UP);
        BigDecimal counted = switch (term.slices().orElseThrow()) {
            case FULL -> slice.multiply(slices);
            case STARTED -> slice.multiply(slices.subtract(BigDecimal.ONE)).add(smallestUnit());
            case PRO_RATA -> {
                Reach reach = Reach.of(hours, Rounding.NEAREST_HUNDREDTH);
                yield reach.lowest(
                        reach.seconds().multiply(slice),
                        Figuring.seconds(term.hours()),
                        term.slice().getCurrencyUnit().getDecimalPlaces());
            }
        };
        Money base = Money.of(term.slice().getCurrencyUnit(), counted);
        return new HoursPerSliceMethod(
                term.trigger().map(trigger -> invoiced(base, trigger)).orElse(base), term);
    }

    private Money invoiced(Money counted, Money trigger) {
        boolean excessOnly = term.triggerReading().orElseThrow() == TriggerReading.EXCESS_ONLY;
        return excessOnly ? trigger.plus(counted) : trigger.isGreaterThan(counted) ? trigger : counted;
    }

    private BigDecimal smallestUnit() {
        return BigDecimal.ONE.movePointLeft(term.slice().getCurrencyUnit().getDecimalPlaces());
    }
}
