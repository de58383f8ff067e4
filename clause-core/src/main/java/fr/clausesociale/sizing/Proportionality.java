package fr.clausesociale.sizing;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.quantity.Hours;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * From which figures on a sizing looks out of proportion. It warns and forbids nothing.
 *
 * <p>No text sets these limits, and none has a default: what is left out is not tested. Only the range of {@link #plausible()} is ours.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param fewerHoursThan fewer hours than these are few
 * @param fewerMonthsThan a contract of fewer months is short, from 1 to 1,200
 * @param hoursPerMillionFrom fewer hours than these for each million of the amount are few
 * @param hoursPerMillionTo more hours than these for each million of the amount are many
 * @since 0.1.0
 */
@Value.Builder
public record Proportionality(
        Optional<Hours> fewerHoursThan,
        Optional<Integer> fewerMonthsThan,
        Optional<Hours> hoursPerMillionFrom,
        Optional<Hours> hoursPerMillionTo) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** Checks the limits. */
    public Proportionality {
        fewerHoursThan.ifPresent(hours -> Figuring.requireHours("/fewerHoursThan", hours));
        hoursPerMillionFrom.ifPresent(hours -> Figuring.requireHours("/hoursPerMillionFrom", hours));
        hoursPerMillionTo.ifPresent(hours -> Figuring.requireHours("/hoursPerMillionTo", hours));
        requireAt(
                "/fewerMonthsThan",
                fewerMonthsThan.map(months -> months >= 1 && months <= 1200).orElse(true),
                "sizing-months-invalid",
                "une durée compte de 1 à 1\u202f200 mois",
                "a length is from 1 to 1,200 months");
        requireAt(
                "/hoursPerMillionTo",
                hoursPerMillionFrom.isEmpty()
                        || hoursPerMillionTo.isEmpty()
                        || hoursPerMillionFrom.get().compareTo(hoursPerMillionTo.get()) <= 0,
                "proportionality-unordered",
                "le nombre d'heures par million le plus bas ne dépasse pas le plus haut",
                "the lowest number of hours per million is not above the highest");
    }

    /** A builder without any limit set. Not thread-safe. */
    public static ProportionalityBuilder builder() {
        return new ProportionalityBuilder();
    }

    /**
     * From 150 to 1,000 hours for each million euros, and no other limit. The range is this library's own, drawn around the contracts that it
     * was read from (186 to 700 hours per million); no text and no practice states it.
     */
    public static Proportionality plausible() {
        return builder()
                .hoursPerMillionFrom(Hours.of(150))
                .hoursPerMillionTo(Hours.of(1000))
                .build();
    }

    /**
     * What looks out of proportion, if a sizing gives hours at all.
     *
     * @param sizing the sizing
     * @param lot the lot; what it does not tell is not tested
     */
    public List<Sizing.Warning> warnings(Sizing sizing, LotData lot) {
        Hours hours = sizing.advised();
        if (!hours.isPositive()) {
            return List.of();
        }
        List<Sizing.Warning> warnings = new ArrayList<>();
        fewerHoursThan
                .filter(limit -> hours.compareTo(limit) < 0)
                .ifPresent(limit -> warnings.add(new Sizing.Warning(
                        Sizing.Doubt.FEW_HOURS,
                        Text.format(
                                "{0}, moins que {1} : peu pour un parcours",
                                "{0}, less than {1}: little to take somebody on for", hours, limit))));
        fewerMonthsThan
                .filter(limit -> lot.months().map(months -> months < limit).orElse(false))
                .ifPresent(limit -> warnings.add(new Sizing.Warning(
                        Sizing.Doubt.SHORT_DURATION,
                        Text.format(
                                "{0}, moins que {1} : court pour recruter",
                                "{0}, less than {1}: short to recruit for",
                                Period.ofMonths(lot.months().orElseThrow()),
                                Period.ofMonths(limit)))));
        lot.amount().ifPresent(amount -> perMillion(hours, amount, warnings));
        return List.copyOf(warnings);
    }

    private void perMillion(Hours hours, Money amount, List<Sizing.Warning> warnings) {
        Figuring perMillion = new Figuring(
                Figuring.seconds(hours).multiply(MILLION), amount.getAmount().multiply(Figuring.SECONDS_PER_HOUR));
        hoursPerMillionFrom
                .filter(limit -> perMillion.comparedTo(limit) < 0)
                .ifPresent(limit -> warnings.add(
                        new Sizing.Warning(Sizing.Doubt.FEW_HOURS_PER_MILLION, below(perMillion, amount, limit))));
        hoursPerMillionTo
                .filter(limit -> perMillion.comparedTo(limit) > 0)
                .ifPresent(limit -> warnings.add(
                        new Sizing.Warning(Sizing.Doubt.MANY_HOURS_PER_MILLION, above(perMillion, amount, limit))));
    }

    /** The figure is rounded away from the limit, lest it seem to equal it. */
    private static Text below(Figuring perMillion, Money amount, Hours limit) {
        return Text.format(
                "{0} heures par million ({1}), au centième inférieur : moins que {2}",
                "{0} hours per million ({1}), rounded down to the hundredth: less than {2}",
                perMillion.toDecimal(RoundingMode.FLOOR),
                amount.getCurrencyUnit().getCode(),
                limit);
    }

    private static Text above(Figuring perMillion, Money amount, Hours limit) {
        return Text.format(
                "{0} heures par million ({1}), au centième supérieur : plus que {2}",
                "{0} hours per million ({1}), rounded up to the hundredth: more than {2}",
                perMillion.toDecimal(RoundingMode.CEILING),
                amount.getCurrencyUnit().getCode(),
                limit);
    }
}
