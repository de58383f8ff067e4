package fr.clausesociale.sizing;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.sizing.SizingComparison.Difference;
import fr.clausesociale.sizing.SizingComparison.Line;
import fr.clausesociale.sizing.SizingComparison.Unavailable;
import fr.clausesociale.sizing.SizingMethod.Kind;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries every method on one lot. */
final class Methods {

    private final LotData lot;
    private final SizingPolicy policy;

    Methods(LotData lot, SizingPolicy policy) {
        this.lot = lot;
        this.policy = policy;
    }

    SizingComparison compare() {
        List<Line> lines = new ArrayList<>();
        List<Unavailable> unavailable = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Datum> missing = missing(kind);
            if (!missing.isEmpty()) {
                unavailable.add(Unavailable.lacking(kind, missing));
                continue;
            }
            try {
                lines.add(line(method(kind)));
            } catch (ClauseException e) {
                unavailable.add(Unavailable.refused(kind, e));
            }
        }
        List<Difference> differences = lines.stream()
                .skip(1)
                .map(line -> difference(lines.get(0), line))
                .toList();
        return new SizingComparison(lines, unavailable, differences);
    }

    /**
     * What one method gives.
     *
     * @throws ClauseException {@code sizing-data-missing}, or a code of the method
     */
    Line line(Kind kind) {
        Optional<Text> missing = Datum.list(missing(kind).stream().map(Datum::label));
        if (missing.isPresent()) {
            throw new ClauseException(
                    "sizing-data-missing",
                    Text.format("{0}, il manque : {1}", "{0}, missing: {1}", kind.label(), missing.get()));
        }
        return line(method(kind));
    }

    private List<Datum> missing(Kind kind) {
        return needs(kind).stream().filter(datum -> !datum.isKnown(lot)).toList();
    }

    /** What a method needs; a coefficient may stand for labour share and hourly cost. */
    private List<Datum> needs(Kind kind) {
        return switch (kind) {
            case LABOUR_SHARE -> List.of(Datum.AMOUNT, Datum.LABOUR_SHARE, Datum.INSERTION_RATE, Datum.HOURLY_COST);
            case HOURS_WORKED -> List.of(Datum.HOURS_WORKED, Datum.INSERTION_RATE);
            case HOURS_PER_SLICE -> List.of(Datum.AMOUNT, Datum.SLICES);
            case TRANSFERRED_STAFF ->
                lot.coefficient().isPresent()
                        ? List.of(
                                Datum.AMOUNT,
                                Datum.MONTHS,
                                Datum.TRANSFERABLE_HOURS,
                                Datum.INSERTION_RATE,
                                Datum.COEFFICIENT)
                        : List.of(
                                Datum.AMOUNT,
                                Datum.MONTHS,
                                Datum.TRANSFERABLE_HOURS,
                                Datum.INSERTION_RATE,
                                Datum.LABOUR_SHARE,
                                Datum.HOURLY_COST);
            case BRACKETS -> List.of(Datum.AMOUNT, Datum.BRACKETS);
            case POSTS -> List.of(Datum.POSTS, Datum.MONTHS);
            case SHARE_OF_AMOUNT ->
                lot.minimumLabourShare().isPresent()
                        ? List.of(
                                Datum.AMOUNT,
                                Datum.SHARE_OF_AMOUNT,
                                Datum.HOURLY_COST,
                                Datum.LABOUR_SHARE,
                                Datum.MINIMUM_LABOUR_SHARE)
                        : List.of(Datum.AMOUNT, Datum.SHARE_OF_AMOUNT, Datum.HOURLY_COST);
            case FIXED_FIGURE -> List.of(Datum.FIXED_FIGURE);
        };
    }

    private SizingMethod method(Kind kind) {
        return switch (kind) {
            case LABOUR_SHARE ->
                LabourShareMethod.builder()
                        .amount(lot.amount().orElseThrow())
                        .labourShare(lot.labourShare().orElseThrow())
                        .insertionRate(lot.insertionRate().orElseThrow())
                        .hourlyCost(lot.hourlyCost().orElseThrow())
                        .rounding(policy.rounding())
                        .minimumWage(lot.minimumWage())
                        .labourShareSource(lot.labourShareSource())
                        .insertionRateSource(lot.insertionRateSource())
                        .hourlyCostSource(lot.hourlyCostSource())
                        .build();
            case HOURS_WORKED ->
                HoursWorkedMethod.builder()
                        .hoursWorked(lot.hoursWorked().orElseThrow())
                        .insertionRate(lot.insertionRate().orElseThrow())
                        .rounding(policy.rounding())
                        .insertionRateSource(lot.insertionRateSource())
                        .build();
            case HOURS_PER_SLICE ->
                new HoursPerSliceMethod(lot.amount().orElseThrow(), lot.slices().orElseThrow());
            case TRANSFERRED_STAFF -> transferredStaff();
            case BRACKETS ->
                new BracketMethod(lot.amount().orElseThrow(), lot.brackets().orElseThrow(), lot.gap());
            case POSTS ->
                new PostsMethod(lot.posts().orElseThrow(), lot.months().orElseThrow(), policy.rounding());
            case SHARE_OF_AMOUNT ->
                ShareOfAmountMethod.builder()
                        .amount(lot.amount().orElseThrow())
                        .share(lot.shareOfAmount().orElseThrow())
                        .hourlyCost(lot.hourlyCost().orElseThrow())
                        .labourShare(lot.labourShare())
                        .minimumLabourShare(lot.minimumLabourShare())
                        .rounding(policy.rounding())
                        .shareSource(lot.shareOfAmountSource())
                        .hourlyCostSource(lot.hourlyCostSource())
                        .build();
            case FIXED_FIGURE -> lot.fixedFigure().orElseThrow();
        };
    }

    private TransferredStaffMethod transferredStaff() {
        TransferredStaffMethodBuilder staff = TransferredStaffMethod.builder()
                .amount(lot.amount().orElseThrow())
                .months(lot.months().orElseThrow())
                .transferableHours(lot.transferableHours().orElseThrow())
                .insertionRate(lot.insertionRate().orElseThrow())
                .rounding(policy.rounding())
                .insertionRateSource(lot.insertionRateSource());
        return lot.coefficient().isPresent()
                ? staff.coefficient(lot.coefficient())
                        .coefficientSource(lot.coefficientSource())
                        .build()
                : staff.labourShare(lot.labourShare())
                        .hourlyCost(lot.hourlyCost())
                        .labourShareSource(lot.labourShareSource())
                        .hourlyCostSource(lot.hourlyCostSource())
                        .build();
    }

    private Line line(SizingMethod method) {
        Sizing computed = method.size();
        Sizing sizing = policy.floor().map(computed::above).orElse(computed);
        return new Line(
                method,
                sizing.warnedOf(policy.proportionality().warnings(sizing, lot)),
                policy.divisors().stream()
                        .map(divisor -> divisor.of(sizing.hours(), 2, RoundingMode.HALF_UP))
                        .toList());
    }

    private Difference difference(Line first, Line other) {
        Kind one = first.method().kind();
        Kind two = other.method().kind();
        Hours more = other.sizing().hours().minus(first.sizing().hours());
        Text compared = more.isZero()
                ? Text.of("autant d'heures", "as many hours")
                : Text.format(
                        more.isPositive() ? "{0} de plus" : "{0} de moins",
                        more.isPositive() ? "{0} more" : "{0} less",
                        more.isPositive() ? more : more.negated());
        Text reason = Text.format(
                "la méthode «\u00a0{0}\u00a0», comparée à la méthode «\u00a0{1}\u00a0» : {2}",
                "the method \"{0}\", compared with the method \"{1}\": {2}", two.label(), one.label(), compared);
        reason = and(
                reason,
                "données dont la première tient compte et la seconde non",
                "inputs that the first takes account of and the second does not",
                only(two, one));
        reason = and(
                reason,
                "données dont la seconde tient compte et la première non",
                "inputs that the second takes account of and the first does not",
                only(one, two));
        return new Difference(one, two, more, reason);
    }

    private static Text and(Text said, String fr, String en, Optional<Text> inputs) {
        return inputs.map(list -> Text.format("{0} ; " + fr + " : {1}", "{0}; " + en + ": {1}", said, list))
                .orElse(said);
    }

    /** The inputs of one method that another does not look at. */
    private Optional<Text> only(Kind kind, Kind other) {
        return Datum.list(needs(kind).stream()
                .filter(datum -> !needs(other).contains(datum))
                .map(datum -> datum.in(lot)));
    }
}
