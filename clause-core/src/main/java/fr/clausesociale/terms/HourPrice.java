package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What one missing hour costs: an amount that the contract writes down, or a multiple of a value that texts fix anew from time to
 * time, such as the minimum wage or the hourly ceiling of social security.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface HourPrice {

    /** The currency. */
    CurrencyUnit currency();

    /**
     * An amount that the contract writes down.
     *
     * @param amount the amount, above zero
     */
    record Fixed(Money amount) implements HourPrice {
        /** Checks the amount. */
        public Fixed {
            requireAt(
                    "/amount",
                    amount.isPositive(),
                    "penalty-rate-invalid",
                    "le montant d'une pénalité est supérieur à zéro",
                    "the amount of a penalty is above zero");
        }

        @Override
        public CurrencyUnit currency() {
            return amount.getCurrencyUnit();
        }
    }

    /** The day whose value a multiple takes. Contracts seldom say it, so it has no default. */
    enum ReferenceDay {
        /** The day of the notification. */
        NOTIFICATION(Text.of("la notification", "the notification")),
        /** The last day of the contract. */
        LAST_DAY_OF_CONTRACT(Text.of("la fin du marché", "the last day of the contract")),
        /** The day of the assessment. */
        ASSESSMENT(Text.of("l'état établi", "the assessment"));

        private final Text label;

        ReferenceDay(Text label) {
            this.label = label;
        }

        /** The day in words. */
        public Text label() {
            return label;
        }
    }

    /**
     * A multiple of a value fixed by successive texts. Nothing is extrapolated: where the value is not known on the day that counts,
     * because that day is before the first text or after the day until which the table was checked, missing hours have no amount, and the
     * assessment {@linkplain fr.clausesociale.assessment.PenaltySheet#unpriced() says why}.
     *
     * @param factor the factor, above zero, at most 1,000 and with at most 6 decimals
     * @param reference the value with its dates and texts, all of it in one currency and above zero
     * @param day the day whose value counts
     */
    record MultipleOf(BigDecimal factor, DatedValues<Money> reference, ReferenceDay day) implements HourPrice {
        /** Checks the factor and the values. */
        public MultipleOf {
            factor = factor.stripTrailingZeros();
            requireAt(
                    "/factor",
                    factor.signum() > 0 && factor.compareTo(BigDecimal.valueOf(1000)) <= 0 && factor.scale() <= 6,
                    "penalty-factor-invalid",
                    "le multiple est supérieur à zéro, d'au plus 1\u202f000 et compte au plus 6 décimales",
                    "the factor is above zero, at most 1,000 and has at most 6 decimals");
            factor = factor.scale() < 0 ? factor.setScale(0) : factor;
            Money first = reference.values().get(0).value();
            for (int i = 0; i < reference.values().size(); i++) {
                DatedValue<Money> value = reference.values().get(i);
                requireAt(
                        "/reference/values/" + i + "/value",
                        value.value().isPositive() && value.value().isSameCurrency(first),
                        "penalty-rate-invalid",
                        "les valeurs de référence sont supérieures à zéro et dans une même monnaie",
                        "the values of a reference are above zero and in one currency");
            }
        }

        @Override
        public CurrencyUnit currency() {
            return reference.values().get(0).value().getCurrencyUnit();
        }
    }
}
