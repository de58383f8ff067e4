package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.HourPrice;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.Tolerance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the contract's penalty makes of missing hours, be they missing on a day or by a forecast. */
final class MissingHoursPrice {

    private final PenaltyTerm.PerMissingHour term;
    private final LocalDate notifiedOn;
    private final LocalDate endsOn;
    private final LocalDate asOf;

    private MissingHoursPrice(PenaltyTerm.PerMissingHour term, LocalDate notifiedOn, LocalDate endsOn, LocalDate asOf) {
        this.term = term;
        this.notifiedOn = notifiedOn;
        this.endsOn = endsOn;
        this.asOf = asOf;
    }

    /** The price of a contract that was notified, if it sets one. */
    static Optional<MissingHoursPrice> of(ClauseTerms terms, LocalDate notifiedOn, LocalDate endsOn, LocalDate asOf) {
        return terms.penalties().stream()
                .filter(PenaltyTerm.PerMissingHour.class::isInstance)
                .map(penalty -> new MissingHoursPrice((PenaltyTerm.PerMissingHour) penalty, notifiedOn, endsOn, asOf))
                .findFirst();
    }

    LegalReference reference() {
        return term.reference();
    }

    boolean countsWholeHours() {
        return term.partHours() == PenaltyTerm.PartHours.DROPPED;
    }

    /** The hours that cost something, of some that are missing. */
    ExactHours priced(ExactHours missing, Hours toPerform, Hours exempted) {
        ExactHours left = missing.minus(ExactHours.of(exempted)).orZeroIfNegative();
        if (term.tolerance().isPresent()) {
            Tolerance tolerance = term.tolerance().get();
            ExactHours excess =
                    left.minus(ExactHours.of(tolerated(tolerance, toPerform))).orZeroIfNegative();
            boolean all = tolerance.beyond() == Tolerance.Beyond.EVERYTHING && excess.isPositive();
            left = all ? left : excess;
        }
        return countsWholeHours() ? ExactHours.of(left.wholeHours()) : left;
    }

    /** What priced hours come to: empty if there are any and the price of an hour is not known. */
    Optional<Money> amount(ExactHours priced) {
        CurrencyUnit currency = term.currency();
        if (!priced.isPositive()) {
            return Optional.of(Money.zero(currency));
        }
        return perHour()
                .map(price -> Money.of(
                        currency,
                        price.multiply(priced.hoursDividend())
                                .divide(priced.hoursDivisor(), currency.getDecimalPlaces(), RoundingMode.HALF_UP)));
    }

    /** Why the price of an hour is not known, if it is not. */
    Optional<Text> notKnown() {
        if (!(term.price() instanceof HourPrice.MultipleOf multiple)
                || value(multiple).isPresent()) {
            return Optional.empty();
        }
        DatedValues<Money> reference = multiple.reference();
        return Optional.of(Text.format(
                "prix d'une heure non connu : la table {0} est connue du {1} au {2} (jour de sa dernière vérification), mais pas au {3} ({4})",
                "price of an hour not known: table {0} is known from {1} to {2} (the day it was last checked), not on {3} ({4})",
                reference.key(),
                reference.values().get(0).from(),
                reference.checkedOn(),
                day(multiple),
                multiple.day().label()));
    }

    private static Hours tolerated(Tolerance tolerance, Hours toPerform) {
        return toPerform.share(tolerance.share(), RoundingMode.CEILING);
    }

    /** What may be missing of the hours to perform, if anything may. */
    Optional<Derivation> toleratedStep(Hours toPerform) {
        return term.tolerance().map(tolerance -> {
            boolean excess = tolerance.beyond() == Tolerance.Beyond.EXCESS_ONLY;
            return Derivation.of(
                            excess
                                    ? "tolérance : {0} de {1} = {2} ; seul l'excédent compte"
                                    : "tolérance : {0} de {1} = {2} ; au-delà, toutes les heures manquantes comptent",
                            excess
                                    ? "tolerance: {0} of {1} = {2}; only the excess counts"
                                    : "tolerance: {0} of {1} = {2}; beyond it, every missing hour counts",
                            tolerance.share(),
                            toPerform,
                            tolerated(tolerance, toPerform))
                    .rounded("à la seconde supérieure", "up to the second");
        });
    }

    /** What one hour costs, if that is known. */
    private Optional<BigDecimal> perHour() {
        if (term.price() instanceof HourPrice.Fixed fixed) {
            return Optional.of(fixed.amount().getAmount());
        }
        HourPrice.MultipleOf multiple = (HourPrice.MultipleOf) term.price();
        return value(multiple).map(value -> value.value().getAmount().multiply(multiple.factor()));
    }

    private Optional<DatedValue<Money>> value(HourPrice.MultipleOf multiple) {
        return multiple.reference().find(day(multiple));
    }

    private LocalDate day(HourPrice.MultipleOf multiple) {
        return switch (multiple.day()) {
            case NOTIFICATION -> notifiedOn;
            case LAST_DAY_OF_CONTRACT -> endsOn;
            case ASSESSMENT -> asOf;
        };
    }

    /** The exact price of one hour, as money where the currency can hold it, or that it is not known. */
    Object shownPerHour() {
        return perHour().map(this::shown).orElse(Text.of("prix non connu", "price not known"));
    }

    private Object shown(BigDecimal perHour) {
        CurrencyUnit currency = term.currency();
        BigDecimal exact = perHour.stripTrailingZeros();
        return exact.scale() <= currency.getDecimalPlaces()
                ? Money.of(currency, exact)
                : Text.format("{0}\u00a0{1}", "{0}\u00a0{1}", exact, currency.getCode());
    }

    /** What one hour costs or why that is not known, if it hangs on a value fixed by a text. */
    Optional<Derivation> perHourStep() {
        if (!(term.price() instanceof HourPrice.MultipleOf multiple)) {
            return Optional.empty();
        }
        return value(multiple)
                .map(value -> perHourStep(multiple, value))
                .or(() -> notKnown().map(Derivation::of));
    }

    private Derivation perHourStep(HourPrice.MultipleOf multiple, DatedValue<Money> value) {
        return Derivation.of(
                        "prix d'une heure : {0} × {1} = {2}, valeur au {3} ({4})",
                        "price of an hour: {0} × {1} = {2}, value on {3} ({4})",
                        multiple.factor(),
                        value.value(),
                        shownPerHour(),
                        day(multiple),
                        multiple.day().label())
                .under(value.reference())
                .on(value.from());
    }
}
