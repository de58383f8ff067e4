package fr.clausesociale.sizing;

import static fr.clausesociale.ClauseException.require;
import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An exact number of hours, as a quotient, on its way to be rounded.
 *
 * @param numerator the numerator, in hours times the unit of the denominator
 * @param denominator the denominator, above zero
 */
record Figuring(BigDecimal numerator, BigDecimal denominator) {

    /** As in the terms of a contract. No published operation comes near it: 24,750,000 hours were worked for Paris 2024. */
    static final Hours LIMIT = Hours.of(100_000_000);

    static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    Hours rounded(Rounding rounding) {
        requireRange(comparedTo(LIMIT) < 0);
        return inRange(Hours.ofQuotient(numerator, denominator, rounding));
    }

    static Hours inRange(Hours hours) {
        requireRange(hours.compareTo(LIMIT) < 0);
        return hours;
    }

    private static void requireRange(boolean below) {
        require(
                below,
                "sizing-hours-out-of-range",
                "un dimensionnement reste en dessous de 100\u202f000\u202f000 heures",
                "a sizing stays below 100,000,000 hours");
    }

    /** The step that tells the quotient and its one rounding. */
    Derivation quotient(Object dividend, Object divisor, Rounding rounding) {
        return rounded(
                Derivation.of(
                        "heures : {0} ÷ {1} = {2} au centième près",
                        "hours: {0} ÷ {1} = {2} to the hundredth", dividend, divisor, hundredths()),
                rounding);
    }

    /** A step with the rounding of these hours. */
    Derivation rounded(Derivation step, Rounding rounding) {
        return step.rounded(
                "au pas de {0} ({1}) → {2}",
                "to a step of {0} ({1}) → {2}", rounding.step(), rounding.mode(), rounded(rounding));
    }

    int comparedTo(Hours hours) {
        return numerator.multiply(SECONDS_PER_HOUR).compareTo(denominator.multiply(seconds(hours)));
    }

    /** The hours to two decimals, however many they are. */
    BigDecimal toDecimal(RoundingMode mode) {
        return plain(numerator.divide(denominator, 2, mode));
    }

    Hours hundredths() {
        return rounded(Rounding.NEAREST_HUNDREDTH);
    }

    /** The exact amount: as money where the currency can hold it. */
    static Object display(BigDecimal value, CurrencyUnit currency) {
        BigDecimal exact = plain(value);
        return exact.scale() <= currency.getDecimalPlaces()
                ? Money.of(currency, exact)
                : currency.equals(CurrencyUnit.EUR)
                        ? Text.format("{0}\u00a0€", "€{0}", exact)
                        : Text.format("{0}\u00a0{1}", "{0}\u00a0{1}", exact, currency.getCode());
    }

    /** The same number without trailing zeros. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The word for a number of things: French counts from two on as several, English all but one. */
    static Text agreeing(BigDecimal number, Text one, Text many) {
        BigDecimal size = number.abs();
        return Text.of(
                (size.compareTo(BigDecimal.valueOf(2)) < 0 ? one : many).fr(),
                (size.compareTo(BigDecimal.ONE) == 0 ? one : many).en());
    }

    static BigDecimal seconds(Hours hours) {
        return BigDecimal.valueOf(hours.toSeconds());
    }

    static void requireAmount(Money amount) {
        requireAt(
                "/amount",
                amount.isPositive(),
                "sizing-amount-invalid",
                "le montant à dimensionner est supérieur à zéro",
                "the amount to size is above zero");
    }

    static void requireCost(String place, Money cost, Money amount) {
        requireAt(
                place,
                cost.isPositive(),
                "sizing-cost-invalid",
                "le coût d'une heure est supérieur à zéro",
                "the cost of an hour is above zero");
        requireAt(
                place,
                amount.isSameCurrency(cost),
                "currency-mismatch",
                "le coût d'une heure est en {0}, le montant en {1}",
                "the cost of an hour is in {0}, the amount in {1}",
                cost.getCurrencyUnit().getCode(),
                amount.getCurrencyUnit().getCode());
    }

    static void requireHours(String place, Hours hours) {
        requireAt(
                place,
                hours.isPositive() && hours.compareTo(LIMIT) < 0,
                "sizing-hours-invalid",
                "ces heures sont supérieures à zéro et inférieures à 100\u202f000\u202f000",
                "these hours are above zero and below 100,000,000");
    }

    static void requireMonths(int months) {
        requireAt(
                "/months",
                months >= 1 && months <= 1200,
                "sizing-months-invalid",
                "une durée compte de 1 à 1\u202f200 mois",
                "a length is from 1 to 1,200 months");
    }
}
