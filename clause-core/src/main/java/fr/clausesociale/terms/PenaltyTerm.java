package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.law.LegalReference;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A penalty that the contract sets. The library computes what the contract writes and nothing else; whether to apply it is
 * the buyer's decision.
 *
 * <p>French: <i>pénalité</i>. This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface PenaltyTerm {

    /** The article of the contract. */
    LegalReference reference();

    /** The currency of its amounts. */
    CurrencyUnit currency();

    /** What a part of a missing hour gives. */
    enum PartHours {
        /** Its proportion of the amount. */
        PRO_RATA,
        /** Nothing: only whole missing hours count. */
        DROPPED
    }

    /**
     * An amount for each hour that was due and not done.
     *
     * @param price the amount per hour
     * @param partHours what a part of an hour gives
     * @param tolerance the hours that may be missing without penalty, if any may
     * @param exemption the article that exempts the hours for which the buyer found nobody to propose, if there is one; without it
     *     {@linkplain fr.clausesociale.journal.Event.HoursExempted such hours} are rejected
     * @param notice the article that lets no penalty be incurred without a {@linkplain fr.clausesociale.journal.Event.HoursNotice formal
     *     notice} on the lot that remained without effect (French: <i>mise en demeure restée infructueuse</i>), as the CCAG of 2021 has it;
     *     if empty, hours missing when the contract has ended are penalised without notice, as the training clause of the Éducation nationale
     *     says, and such notices are rejected
     * @param reference the article of the contract
     */
    record PerMissingHour(
            HourPrice price,
            PartHours partHours,
            Optional<Tolerance> tolerance,
            Optional<LegalReference> exemption,
            Optional<LegalReference> notice,
            LegalReference reference)
            implements PenaltyTerm {

        /** Obtains a penalty of a fixed amount, without tolerance, exemption or notice. */
        public static PerMissingHour of(Money amount, PartHours partHours, LegalReference reference) {
            return new PerMissingHour(
                    new HourPrice.Fixed(amount),
                    partHours,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    reference);
        }

        @Override
        public CurrencyUnit currency() {
            return price.currency();
        }
    }

    /** From when on a document is late. */
    enum LateFrom {
        /**
         * Its last day: the days after it count, that of the receipt included. It applies to the documents of the calendars that have a
         * last day.
         */
        LAST_DAY,
        /** The formal notice (French: <i>mise en demeure</i>): that day counts, that of the receipt does not. */
        FORMAL_NOTICE
    }

    /**
     * An amount for each day on which a document is late.
     *
     * @param rate the amount per day, above zero
     * @param from from when on it is late
     * @param days which days count
     * @param calendar the name of the calendar whose documents it is for; if empty, those for which no other term is
     * @param reference the article of the contract
     */
    record PerDayLate(Money rate, LateFrom from, DayCount days, Optional<String> calendar, LegalReference reference)
            implements PenaltyTerm {

        /** Checks the amount. */
        public PerDayLate {
            requirePositive("/rate", rate);
        }

        /** Obtains a penalty for each calendar day from the formal notice on, whatever the document. */
        public static PerDayLate afterNotice(Money rate, LegalReference reference) {
            return new PerDayLate(rate, LateFrom.FORMAL_NOTICE, DayCount.CALENDAR, Optional.empty(), reference);
        }

        @Override
        public CurrencyUnit currency() {
            return rate.getCurrencyUnit();
        }
    }

    /**
     * An amount for each action that was to be done and was not, such as a meeting or a yearly action beside the hours.
     *
     * @param amount the amount, above zero
     * @param reference the article of the contract
     */
    record PerMissedAction(Money amount, LegalReference reference) implements PenaltyTerm {

        /** Checks the amount. */
        public PerMissedAction {
            requirePositive("/amount", amount);
        }

        @Override
        public CurrencyUnit currency() {
            return amount.getCurrencyUnit();
        }
    }

    private static void requirePositive(String place, Money amount) {
        requireAt(
                place,
                amount.isPositive(),
                "penalty-rate-invalid",
                "le montant d'une pénalité est supérieur à zéro",
                "the amount of a penalty is above zero");
    }
}
