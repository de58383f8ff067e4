package fr.clausesociale.json;

import static fr.clausesociale.json.Samples.euros;

import fr.clausesociale.Text;
import fr.clausesociale.france.EuThresholds.Buyer;
import fr.clausesociale.france.EuThresholds.Purchase;
import fr.clausesociale.france.SizingFigures;
import fr.clausesociale.france.SocialConditionsDuty;
import fr.clausesociale.france.SocialConditionsDuty.ClaimedException;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.sizing.BracketMethod;
import fr.clausesociale.sizing.BracketMethod.GapReading;
import fr.clausesociale.sizing.BracketTable;
import fr.clausesociale.sizing.BracketTable.Bracket;
import fr.clausesociale.sizing.Divisor;
import fr.clausesociale.sizing.FixedFigureMethod;
import fr.clausesociale.sizing.Floor;
import fr.clausesociale.sizing.HoursPerSliceMethod;
import fr.clausesociale.sizing.HoursWorkedMethod;
import fr.clausesociale.sizing.LabourShareMethod;
import fr.clausesociale.sizing.LotChoice;
import fr.clausesociale.sizing.LotData;
import fr.clausesociale.sizing.PostsMethod;
import fr.clausesociale.sizing.PostsMethod.Counted;
import fr.clausesociale.sizing.PostsMethod.Posts;
import fr.clausesociale.sizing.Proportionality;
import fr.clausesociale.sizing.ShareOfAmountMethod;
import fr.clausesociale.sizing.SizingMethod;
import fr.clausesociale.sizing.SizingPolicy;
import fr.clausesociale.sizing.Source;
import fr.clausesociale.sizing.TradeTable;
import fr.clausesociale.sizing.TransferredStaffMethod;
import fr.clausesociale.terms.Obligation.HoursPerSlice;
import fr.clausesociale.terms.Obligation.SliceReading;
import fr.clausesociale.terms.Obligation.TriggerReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.params.provider.Arguments;

/** One value or more of each type of a sizing. */
final class SizingSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LegalReference TABLE = LegalReference.of("Table de la ville");
    private static final Source SOURCE = new Source(TABLE, Optional.of(DAY));
    private static final DatedValue<Money> WAGE =
            new DatedValue<>(DAY, euros("12.31"), LegalReference.of("Arrêté du 22 mai 2026"));

    private SizingSamples() {}

    static List<SizingMethod> methods() {
        return List.of(
                labourShare(),
                new HoursWorkedMethod(
                        Hours.of(480_000), Percentage.of("10"), Rounding.NEAREST_HOUR, Optional.of(SOURCE)),
                new HoursPerSliceMethod(euros("3100000.00"), slices()),
                TransferredStaffMethod.builder()
                        .amount(euros("600000.00"))
                        .months(24)
                        .transferableHours(Hours.of("600.5"))
                        .insertionRate(Percentage.of("5"))
                        .labourShare(Percentage.of("80"))
                        .hourlyCost(euros("20.00"))
                        .rounding(Rounding.NEAREST_HOUR)
                        .labourShareSource(SOURCE)
                        .hourlyCostSource(SOURCE)
                        .insertionRateSource(SOURCE)
                        .build(),
                TransferredStaffMethod.builder()
                        .amount(euros("600000.00"))
                        .months(24)
                        .transferableHours(Hours.of(1050))
                        .insertionRate(Percentage.of("5"))
                        .coefficient(euros("25.00"))
                        .coefficientSource(SOURCE)
                        .rounding(Rounding.NEAREST_HOUR)
                        .build(),
                new BracketMethod(euros("99500.00"), brackets(), Optional.of(GapReading.LOWER_BRACKET)),
                new PostsMethod(posts(), 18, new Rounding(Hours.of(5), RoundingMode.DOWN)),
                ShareOfAmountMethod.builder()
                        .amount(euros("600000.00"))
                        .share(Percentage.of("10"))
                        .hourlyCost(euros("30.00"))
                        .labourShare(Percentage.of("40"))
                        .minimumLabourShare(Percentage.of("50"))
                        .rounding(Rounding.NEAREST_HOUR)
                        .shareSource(SOURCE)
                        .hourlyCostSource(SOURCE)
                        .build(),
                figure());
    }

    static Stream<Arguments> values() {
        return others().stream().map(value -> Arguments.of(value, value.getClass()));
    }

    static List<Object> all() {
        return Stream.of(
                        methods().stream(),
                        methods().stream().map(SizingMethod::size),
                        others().stream(),
                        Stream.of(SizingFigures.buildingHourlyCost()))
                .<Object>flatMap(values -> values)
                .toList();
    }

    private static List<Object> others() {
        return List.of(
                lot(),
                school(),
                policy(),
                policy().compare(lot()),
                policy().compare(school()),
                policy().size(choices()),
                choices().get(0),
                tradeTable(),
                duty(),
                duty().find());
    }

    static LabourShareMethod labourShare() {
        return LabourShareMethod.builder()
                .amount(euros("1000000.00"))
                .labourShare(Percentage.of("50"))
                .insertionRate(Percentage.of("5"))
                .hourlyCost(euros("10.00"))
                .rounding(Rounding.NEAREST_HOUR)
                .minimumWage(WAGE)
                .labourShareSource(SOURCE)
                .insertionRateSource(SOURCE)
                .hourlyCostSource(SOURCE)
                .build();
    }

    /** A lot of which everything is known. */
    static LotData lot() {
        return LotData.builder()
                .amount(euros("99500.00"))
                .months(1)
                .labourShare(Percentage.of("80"))
                .insertionRate(Percentage.of("5"))
                .hourlyCost(euros("10.00"))
                .minimumWage(WAGE)
                .hoursWorked(Hours.of(26_000))
                .slices(slices())
                .brackets(brackets())
                .gap(GapReading.LOWER_BRACKET)
                .transferableHours(Hours.of(600))
                .coefficient(euros("25.00"))
                .posts(posts())
                .shareOfAmount(Percentage.of("10"))
                .minimumLabourShare(Percentage.of("50"))
                .fixedFigure(figure())
                .labourShareSource(SOURCE)
                .insertionRateSource(SOURCE)
                .hourlyCostSource(SOURCE)
                .coefficientSource(SOURCE)
                .shareOfAmountSource(SOURCE)
                .build();
    }

    /** A lot that two methods can size, one refuses and the others lack data for. */
    static LotData school() {
        return LotData.builder()
                .amount(euros("99500.00"))
                .labourShare(Percentage.of("20"))
                .insertionRate(Percentage.of("5"))
                .hourlyCost(euros("30.00"))
                .brackets(brackets())
                .fixedFigure(figure())
                .build();
    }

    private static List<LotChoice> choices() {
        return List.of(
                new LotChoice(LotId.of("1"), lot(), Optional.of(SizingMethod.Kind.HOURS_WORKED)),
                new LotChoice(LotId.of("2"), school(), Optional.of(SizingMethod.Kind.FIXED_FIGURE)),
                new LotChoice(LotId.of("3"), school(), Optional.empty()));
    }

    static SizingPolicy policy() {
        return SizingPolicy.builder()
                .rounding(Rounding.NEAREST_HOUR)
                .floor(new Floor(Hours.of(150), LegalReference.of("Règle de la branche")))
                .proportionality(Proportionality.builder()
                        .fewerHoursThan(Hours.of("151.67"))
                        .fewerMonthsThan(2)
                        .hoursPerMillionFrom(Hours.of(150))
                        .hoursPerMillionTo(Hours.of(1000))
                        .build())
                .addDivisors(Divisor.day(Hours.of(7), TABLE), Divisor.fullTimeYear(Hours.of(1607), TABLE))
                .build();
    }

    private static HoursPerSlice slices() {
        return HoursPerSlice.of(euros("2000.00"), Hours.of(1), SliceReading.FULL, Samples.ARTICLE)
                .from(euros("2700000.00"), TriggerReading.EXCESS_ONLY);
    }

    private static BracketTable brackets() {
        return new BracketTable(
                List.of(
                        new Bracket(euros("1.00"), Optional.of(euros("99000.00")), Hours.of(150), Optional.of(1)),
                        new Bracket(euros("100000.00"), Optional.empty(), Hours.of(300), Optional.empty())),
                TABLE);
    }

    private static Posts posts() {
        return new Posts(Counted.FULL_TIME_POSTS, new BigDecimal("1.5"), Divisor.fullTimeYear(Hours.of(1607), TABLE));
    }

    private static FixedFigureMethod figure() {
        return new FixedFigureMethod(Hours.of(254), Text.of("lot technique", "technical lot"), Optional.of(SOURCE));
    }

    private static TradeTable tradeTable() {
        return new TradeTable(List.of(new TradeTable.Entry(
                "masonry",
                "77",
                Optional.of(new DatedValues<>(
                        "labour-share", List.of(new DatedValue<>(DAY, Percentage.of("50"), TABLE)), DAY)),
                Optional.of(new DatedValues<>(
                        "hourly-cost", List.of(new DatedValue<>(DAY, euros("30.00"), TABLE)), DAY)))));
    }

    private static SocialConditionsDuty duty() {
        return SocialConditionsDuty.builder()
                .launchedOn(LocalDate.of(2026, 10, 1))
                .buyer(Buyer.OTHER_AUTHORITY)
                .purchase(Purchase.SERVICES)
                .estimatedValue(euros("300000.00"))
                .defenceOrSecurity(false)
                .addExceptions(new ClaimedException("lien insuffisant avec l'objet", "achat de licences"))
                .build();
    }
}
