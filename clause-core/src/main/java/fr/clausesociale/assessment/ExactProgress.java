package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** The figures of a {@link Progress} before they are rounded. */
record ExactProgress(
        Days days,
        Hours toPerform,
        Hours done,
        Hours pending,
        Optional<ExactHours> planned,
        Optional<ExactHours> weeklyPace,
        Optional<ExactHours> requiredWeeklyPace,
        Optional<ExactHours> forecast,
        Optional<ExactHours> shortfall,
        Optional<Money> exposure) {

    private static final int WEEK = 7;

    /** The figures of a lot on which a contract that was notified asks for hours. */
    static ExactProgress of(
            Days days,
            Hours toPerform,
            Hours done,
            Hours pending,
            Optional<ExactHours> planned,
            Function<ExactHours, Optional<Money>> price) {
        Optional<ExactHours> forecast = forecast(ExactHours.of(done), days);
        Optional<ExactHours> shortfall =
                forecast.map(end -> ExactHours.of(toPerform).minus(end).orZeroIfNegative());
        return new ExactProgress(
                days,
                toPerform,
                done,
                pending,
                planned,
                days.elapsed() == 0
                        ? Optional.empty()
                        : Optional.of(ExactHours.of(done).times(WEEK, days.elapsed())),
                required(ExactHours.of(toPerform.minus(done)), days.left()),
                forecast,
                shortfall,
                shortfall.flatMap(price));
    }

    /** The figures of a lot of a contract that was not notified yet. */
    static ExactProgress notBegun(Hours toPerform) {
        return new ExactProgress(
                Days.NONE,
                toPerform,
                Hours.ZERO,
                Hours.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<ExactHours> forecast(ExactHours done, Days days) {
        if (days.left() == 0) {
            return Optional.of(done);
        }
        return days.elapsed() == 0 ? Optional.empty() : Optional.of(done.times(days.total(), days.elapsed()));
    }

    private static Optional<ExactHours> required(ExactHours missing, long left) {
        if (!missing.isPositive()) {
            return Optional.of(ExactHours.ZERO);
        }
        return left == 0 ? Optional.empty() : Optional.of(missing.times(WEEK, left));
    }

    /** The figures of a contract: the sums of those of its lots, with what its penalties leave of their exposures. */
    static ExactProgress sum(Days days, List<ExactProgress> lots, Optional<Money> exposure) {
        return new ExactProgress(
                days,
                lots.stream().map(ExactProgress::toPerform).reduce(Hours.ZERO, Hours::plus),
                lots.stream().map(ExactProgress::done).reduce(Hours.ZERO, Hours::plus),
                lots.stream().map(ExactProgress::pending).reduce(Hours.ZERO, Hours::plus),
                ofAll(lots, ExactProgress::planned),
                ofAll(lots, ExactProgress::weeklyPace),
                ofAll(lots, ExactProgress::requiredWeeklyPace),
                ofAll(lots, ExactProgress::forecast),
                lots.stream().flatMap(lot -> lot.shortfall().stream()).reduce(ExactHours::plus),
                exposure);
    }

    private static Optional<ExactHours> ofAll(
            List<ExactProgress> lots, Function<ExactProgress, Optional<ExactHours>> figure) {
        List<ExactHours> known =
                lots.stream().flatMap(lot -> figure.apply(lot).stream()).toList();
        return known.size() == lots.size() ? known.stream().reduce(ExactHours::plus) : Optional.empty();
    }

    Optional<ExactHours> lag() {
        return planned.map(hours -> hours.minus(ExactHours.of(done)));
    }

    Optional<BigDecimal> index() {
        return planned.filter(ExactHours::isPositive)
                .map(hours -> new BigDecimal(hours.divisor())
                        .multiply(BigDecimal.valueOf(done.toSeconds()))
                        .divide(new BigDecimal(hours.seconds()), 2, RoundingMode.HALF_UP));
    }

    Optional<Progress.Status> status(FollowUpPolicy policy) {
        return planned.filter(ExactHours::isPositive).map(hours -> policy.status(ExactHours.of(done), hours));
    }

    Progress rounded(
            Rounding rounding, Optional<Progress.Status> status, Optional<Text> unpriced, Derivation derivation) {
        return Progress.builder()
                .elapsedDays(days.elapsed())
                .totalDays(days.total())
                .toPerform(toPerform)
                .done(done)
                .pending(pending)
                .planned(planned.map(hours -> hours.rounded(rounding)))
                .lag(lag().map(hours -> hours.rounded(rounding)))
                .index(index())
                .weeklyPace(weeklyPace.map(hours -> hours.rounded(rounding)))
                .requiredWeeklyPace(requiredWeeklyPace.map(hours -> hours.rounded(rounding)))
                .forecast(forecast.map(hours -> hours.rounded(rounding)))
                .shortfall(shortfall.map(hours -> hours.rounded(rounding)))
                .exposure(exposure)
                .unpriced(unpriced)
                .status(status)
                .derivation(derivation)
                .build();
    }
}
