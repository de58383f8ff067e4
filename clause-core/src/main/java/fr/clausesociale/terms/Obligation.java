package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.Money;

/**
 * How many hours a lot owes.
 *
 * <p>French: <i>volume horaire d'insertion</i>. This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface Obligation {

    /** The article of the contract. */
    LegalReference reference();

    /**
     * The hours due once an amount has been invoiced.
     *
     * @param invoiced the amount invoiced so far, excluding VAT; below zero, if credit notes exceed the invoices, it counts
     *     as zero
     * @throws ClauseException {@code currency-mismatch} if what is due depends on the amount and it is in another currency
     */
    Hours due(Money invoiced);

    /**
     * How {@link #due} is computed.
     *
     * @param invoiced the amount invoiced so far, excluding VAT
     */
    Derivation derivation(Money invoiced);

    /**
     * A number of hours that the contract writes down.
     *
     * @param hours the hours, above zero, below 100,000,000 and a whole number of hundredths
     * @param reference the article of the contract
     */
    record FixedHours(Hours hours, LegalReference reference) implements Obligation {
        /** Checks the hours. */
        public FixedHours {
            LotObligation.requireHours(hours);
        }

        @Override
        public Hours due(Money invoiced) {
            return hours;
        }

        @Override
        public Derivation derivation(Money invoiced) {
            return Derivation.of(
                            "heures dues : {0}, fixées par le marché", "hours due: {0}, set by the contract", hours)
                    .under(reference);
        }
    }

    /** What an unfinished slice of amount gives. */
    enum SliceReading {
        /** Nothing before the slice is complete. */
        FULL,
        /** A whole slice's hours as soon as it is begun. */
        STARTED,
        /** Its proportion, to the hundredth of an hour. */
        PRO_RATA
    }

    /** What is due once the trigger is reached. */
    enum TriggerReading {
        /** Only what is invoiced beyond the trigger counts. */
        EXCESS_ONLY,
        /** All that has been invoiced counts, from the first euro. */
        EVERYTHING_ONCE_REACHED
    }

    /**
     * Hours per slice of invoiced amount, if need be only from a trigger on.
     *
     * <p>Contracts seldom say what an unfinished slice gives, and often leave open whether reaching the trigger makes the
     * whole amount count. Both change the result by far, so neither has a default: an obligation that does not say is
     * refused with {@code slice-reading-missing} or {@code trigger-reading-missing}, and the message says what each
     * reading would give.
     *
     * @param slice the slice of amount, excluding VAT, above zero
     * @param hours the hours of one slice, above zero, below 100,000,000 and a whole number of hundredths
     * @param slices what an unfinished slice gives; always given
     * @param trigger the amount below which nothing is due, above zero, if there is one
     * @param triggerReading what is due once the trigger is reached; given if and only if there is a trigger
     * @param reference the article of the contract
     */
    record HoursPerSlice(
            Money slice,
            Hours hours,
            Optional<SliceReading> slices,
            Optional<Money> trigger,
            Optional<TriggerReading> triggerReading,
            LegalReference reference)
            implements Obligation {

        /** Checks the amounts, and that the readings are given. */
        public HoursPerSlice {
            requireAt(
                    "/slice",
                    slice.isPositive(),
                    "slice-invalid",
                    "le montant d'une tranche est supérieur à zéro",
                    "a slice of amount is above zero");
            requireAt(
                    "/hours",
                    hours.isPositive() && hours.isHundredths() && hours.compareTo(Hours.of(100_000_000)) < 0,
                    "obligation-hours-invalid",
                    "les heures d'une tranche sont comprises entre zéro et 100\u202f000\u202f000 et comptent un nombre entier de centièmes",
                    "the hours of a slice lie between zero and 100,000,000 and are a whole number of hundredths");
            if (trigger.isPresent()) {
                requireAt(
                        "/trigger",
                        trigger.get().isPositive() && trigger.get().isSameCurrency(slice),
                        "trigger-invalid",
                        "un seuil de déclenchement est supérieur à zéro et dans la monnaie de la tranche",
                        "a trigger is above zero and in the currency of the slice");
            }
            requireReadings(slice, hours, slices, trigger, triggerReading);
        }

        /** Obtains an obligation from the first euro on. */
        public static HoursPerSlice of(Money slice, Hours hours, SliceReading slices, LegalReference reference) {
            return new HoursPerSlice(slice, hours, Optional.of(slices), Optional.empty(), Optional.empty(), reference);
        }

        /** The same obligation from a trigger on. */
        public HoursPerSlice from(Money amount, TriggerReading reading) {
            return new HoursPerSlice(slice, hours, slices, Optional.of(amount), Optional.of(reading), reference);
        }

        @Override
        public Hours due(Money invoiced) {
            return hoursOf(base(invoiced), slice, hours, slices.orElseThrow());
        }

        private Money base(Money invoiced) {
            require(
                    invoiced.isSameCurrency(slice),
                    "currency-mismatch",
                    "le montant facturé est en {0}, la tranche en {1}",
                    "the amount invoiced is in {0}, the slice in {1}",
                    invoiced.getCurrencyUnit().getCode(),
                    slice.getCurrencyUnit().getCode());
            if (invoiced.isNegative()) {
                return Money.zero(slice.getCurrencyUnit());
            }
            if (trigger.isEmpty() || triggerReading.isEmpty()) {
                return invoiced;
            }
            return base(invoiced, trigger.get(), triggerReading.get());
        }

        private static Money base(Money invoiced, Money trigger, TriggerReading reading) {
            if (invoiced.isLessThan(trigger)) {
                return Money.zero(invoiced.getCurrencyUnit());
            }
            return reading == TriggerReading.EXCESS_ONLY ? invoiced.minus(trigger) : invoiced;
        }

        private static Hours hoursOf(Money base, Money slice, Hours hours, SliceReading slices) {
            return switch (slices) {
                case FULL -> hours.multipliedBy(slices(base, slice, RoundingMode.DOWN));
                case STARTED -> hours.multipliedBy(slices(base, slice, RoundingMode.UP));
                case PRO_RATA ->
                    Hours.ofQuotient(
                            base.getAmount().multiply(BigDecimal.valueOf(hours.toSeconds())),
                            slice.getAmount().multiply(BigDecimal.valueOf(3600)),
                            Rounding.NEAREST_HUNDREDTH);
            };
        }

        private static BigInteger slices(Money base, Money slice, RoundingMode mode) {
            return base.getAmount().divide(slice.getAmount(), 0, mode).toBigIntegerExact();
        }

        private static void requireReadings(
                Money slice,
                Hours hours,
                Optional<SliceReading> slices,
                Optional<Money> trigger,
                Optional<TriggerReading> triggerReading) {
            if (slices.isEmpty()) {
                Money example = slice.plus(slice.dividedBy(2, RoundingMode.DOWN));
                throw new ClauseException(
                        "slice-reading-missing",
                        "/slices",
                        Text.format(
                                "la clause doit dire ce que donne une tranche inachevée : pour {0}, FULL donne {1}, STARTED donne {2}, PRO_RATA donne {3}",
                                "the terms must say what an unfinished slice gives: for {0}, FULL gives {1}, STARTED gives {2}, PRO_RATA gives {3}",
                                example,
                                hoursOf(example, slice, hours, SliceReading.FULL),
                                hoursOf(example, slice, hours, SliceReading.STARTED),
                                hoursOf(example, slice, hours, SliceReading.PRO_RATA)),
                        null);
            }
            requireAt(
                    "/trigger",
                    trigger.isPresent() || triggerReading.isEmpty(),
                    "trigger-missing",
                    "la clause dit comment lire un seuil de déclenchement, mais pas son montant",
                    "the terms say how to read a trigger but not its amount");
            if (trigger.isPresent() && triggerReading.isEmpty()) {
                Money example = trigger.get().plus(slice.multipliedBy(200));
                throw new ClauseException(
                        "trigger-reading-missing",
                        "/triggerReading",
                        Text.format(
                                "la clause doit dire ce qui est dû une fois le seuil de déclenchement atteint : pour {0} facturés, EXCESS_ONLY donne {1}, EVERYTHING_ONCE_REACHED donne {2}",
                                "the terms must say what is due once the trigger is reached: for {0} invoiced, EXCESS_ONLY gives {1}, EVERYTHING_ONCE_REACHED gives {2}",
                                example,
                                hoursOf(
                                        base(example, trigger.get(), TriggerReading.EXCESS_ONLY),
                                        slice,
                                        hours,
                                        slices.get()),
                                hoursOf(example, slice, hours, slices.get())),
                        null);
            }
        }

        @Override
        public Derivation derivation(Money invoiced) {
            Money base = base(invoiced);
            SliceReading reading = slices.orElseThrow();
            Derivation due = Derivation.of(
                            "heures dues : {0} ({1} par tranche de {2})",
                            "hours due: {0} ({1} per slice of {2})", due(invoiced), hours, slice)
                    .under(reference);
            Derivation counted = Derivation.of(
                    "montant qui compte : {0} ÷ {1}, {2}",
                    "amount that counts: {0} ÷ {1}, {2}", base, slice, label(reading));
            if (reading == SliceReading.PRO_RATA) {
                counted = counted.rounded("au centième d'heure le plus proche", "to the nearest hundredth of an hour");
            }
            Derivation reached = Derivation.of("facturé : {0}", "invoiced: {0}", invoiced);
            if (trigger.isEmpty() || triggerReading.isEmpty()) {
                return due.from(reached, counted);
            }
            return due.from(
                    reached,
                    Derivation.of(
                            invoiced.isLessThan(trigger.get())
                                    ? "seuil de déclenchement de {0} non atteint"
                                    : "seuil de déclenchement de {0} atteint : {1}",
                            invoiced.isLessThan(trigger.get())
                                    ? "trigger of {0} not reached"
                                    : "trigger of {0} reached: {1}",
                            trigger.get(),
                            triggerReading.get() == TriggerReading.EXCESS_ONLY
                                    ? Text.of("seul l'excédent compte", "only the excess counts")
                                    : Text.of(
                                            "tout compte depuis le premier euro",
                                            "everything counts from the first euro")),
                    counted);
        }

        private static Text label(SliceReading slices) {
            return switch (slices) {
                case FULL -> Text.of("tranches entières", "full slices");
                case STARTED -> Text.of("tranches commencées", "started slices");
                case PRO_RATA -> Text.of("au prorata", "pro rata");
            };
        }
    }
}
