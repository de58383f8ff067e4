package fr.clausesociale.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Text;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.sizing.PostsMethod.Counted;
import fr.clausesociale.sizing.PostsMethod.Posts;
import fr.clausesociale.sizing.Sizing.Outcome;
import fr.clausesociale.terms.Obligation.HoursPerSlice;
import fr.clausesociale.terms.Obligation.SliceReading;
import fr.clausesociale.terms.Obligation.TriggerReading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class SizingProperties {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void more_amount_or_a_higher_rate_never_gives_fewer_hours(
            @ForAll("amounts") Money amount,
            @ForAll("amounts") Money more,
            @ForAll("percentages") Percentage share,
            @ForAll("percentages") Percentage rate,
            @ForAll("percentages") Percentage other,
            @ForAll("roundings") Rounding rounding,
            @ForAll("staff") Hours staff) {
        Percentage low = rate.compareTo(other) < 0 ? rate : other;
        Percentage high = rate.compareTo(other) < 0 ? other : rate;

        assertThat(byLabour(amount.plus(more), share, low, rounding).size().hours())
                .isGreaterThanOrEqualTo(
                        byLabour(amount, share, low, rounding).size().hours());
        assertThat(byLabour(amount, share, high, rounding).size().hours())
                .isGreaterThanOrEqualTo(
                        byLabour(amount, share, low, rounding).size().hours());
        assertThat(byStaff(amount.plus(more), staff, low, rounding).size().hours())
                .isGreaterThanOrEqualTo(
                        byStaff(amount, staff, low, rounding).size().hours());
        assertThat(byStaff(amount, staff, high, rounding).size().hours())
                .isGreaterThanOrEqualTo(
                        byStaff(amount, staff, low, rounding).size().hours());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void an_amount_a_number_of_times_gives_the_hours_that_number_of_times(
            @ForAll @IntRange(min = 1, max = 10_000) int euros,
            @ForAll("percentages") Percentage share,
            @ForAll @IntRange(min = 1, max = 50) int times) {
        Hours once = centAnHour(euros, share);

        assertThat(centAnHour(euros * times, share)).isEqualTo(once.multipliedBy(times));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void lots_rounded_apart_stay_within_half_a_step_each_of_the_whole(
            @ForAll("amounts") Money first, @ForAll("amounts") Money second, @ForAll("percentages") Percentage rate) {
        Percentage share = Percentage.of("50");
        Hours apart = byLabour(first, share, rate, Rounding.NEAREST_HOUR)
                .size()
                .hours()
                .plus(byLabour(second, share, rate, Rounding.NEAREST_HOUR)
                        .size()
                        .hours());
        Hours together = byLabour(first.plus(second), share, rate, Rounding.NEAREST_HOUR)
                .size()
                .hours();

        assertThat(apart.minus(together).toDuration().abs())
                .isLessThanOrEqualTo(Hours.of("1.5").toDuration());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void sizing_with_what_was_found_for_some_hours_gives_these_hours(
            @ForAll("positivePercentages") Percentage share,
            @ForAll("positivePercentages") Percentage rate,
            @ForAll("roundings") Rounding rounding,
            @ForAll @IntRange(min = 1, max = 2000) int steps,
            @ForAll("staff") Hours staff) {
        Hours hours = rounding.step().multipliedBy(steps);
        Money enough = Money.parse("EUR 100000000000");

        assertThat(byLabour(enough, share, rate, rounding)
                        .withAmountFor(hours)
                        .size()
                        .hours())
                .isEqualTo(hours);
        assertThat(byLabour(enough, share, rate, rounding)
                        .withRateFor(hours)
                        .size()
                        .hours())
                .isEqualTo(hours);
        assertThat(byStaff(enough, staff, rate, rounding)
                        .withAmountFor(hours)
                        .size()
                        .hours())
                .isEqualTo(hours);
        HoursWorkedMethod worked = new HoursWorkedMethod(Hours.of(99_999_999), rate, rounding, Optional.empty());
        assertThat(worked.withRateFor(hours).size().hours()).isEqualTo(hours);
        Assume.that(rate.compareTo(Percentage.of("1")) >= 0);
        assertThat(worked.withHoursWorkedFor(hours).size().hours()).isEqualTo(hours);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void what_was_found_for_some_hours_is_the_lowest_that_reaches_them(
            @ForAll("positivePercentages") Percentage share,
            @ForAll("positivePercentages") Percentage rate,
            @ForAll("roundings") Rounding rounding,
            @ForAll @LongRange(min = 1, max = 3_600_000) long seconds,
            @ForAll("staff") Hours staff) {
        Hours hours = Hours.ofSeconds(seconds);
        Money enough = Money.parse("EUR 1000000000");

        LabourShareMethod labour = byLabour(enough, share, rate, rounding);
        assertLowest(hours, labour.withRateFor(hours).insertionRate(), r -> byLabour(enough, share, r, rounding));
        assertLowest(hours, labour.withAmountFor(hours).amount(), a -> byLabour(a, share, rate, rounding));
        TransferredStaffMethod transferred = byStaff(enough, staff, rate, rounding);
        assertLowest(hours, transferred.withRateFor(hours).insertionRate(), r -> byStaff(enough, staff, r, rounding));
        assertLowest(hours, transferred.withAmountFor(hours).amount(), a -> byStaff(a, staff, rate, rounding));
        ShareOfAmountMethod part = byShare(enough, rate, rounding);
        assertLowest(hours, part.withShareFor(hours).share(), s -> byShare(enough, s, rounding));
        assertLowest(hours, part.withAmountFor(hours).amount(), a -> byShare(a, rate, rounding));
        HoursWorkedMethod worked = byHours(Hours.of(99_999_999), rate, rounding);
        assertLowest(hours, worked.withRateFor(hours).insertionRate(), r -> byHours(worked.hoursWorked(), r, rounding));
        Hours all = worked.withHoursWorkedFor(hours).hoursWorked();
        assertReaches(hours, byHours(all, rate, rounding));
        Hours fewer = all.minus(Rounding.NEAREST_HUNDREDTH.step());
        assertThat(fewer.isPositive()
                        && byHours(fewer, rate, rounding).size().hours().compareTo(hours) >= 0)
                .isFalse();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void the_amount_found_for_a_term_by_slices_is_the_lowest_that_reaches_the_hours(
            @ForAll SliceReading slices,
            @ForAll TriggerReading reading,
            @ForAll @IntRange(max = 300_000) int trigger,
            @ForAll @LongRange(min = 1, max = 3_600_000) long seconds) {
        Hours hours = Hours.ofSeconds(seconds);
        HoursPerSlice always =
                HoursPerSlice.of(Money.parse("EUR 2000.01"), Hours.of("1.07"), slices, LegalReference.of("CCAP"));
        HoursPerSlice term = trigger == 0 ? always : always.from(Money.ofMajor(CurrencyUnit.EUR, trigger), reading);

        assertLowest(
                hours,
                new HoursPerSliceMethod(Money.parse("EUR 1"), term)
                        .withAmountFor(hours)
                        .amount(),
                amount -> new HoursPerSliceMethod(amount, term));
    }

    private static void assertLowest(Hours hours, Percentage rate, Function<Percentage, SizingMethod> at) {
        assertReaches(hours, at.apply(rate));
        Percentage less = Percentage.of(rate.percent().subtract(new BigDecimal("0.0000000001")));
        assertThat(at.apply(less).size().hours()).isLessThan(hours);
    }

    private static void assertLowest(Hours hours, Money amount, Function<Money, SizingMethod> at) {
        assertReaches(hours, at.apply(amount));
        Money less = amount.minus(Money.ofMinor(CurrencyUnit.EUR, 1));
        assertThat(less.isPositive() && at.apply(less).size().hours().compareTo(hours) >= 0)
                .isFalse();
    }

    private static void assertReaches(Hours hours, SizingMethod method) {
        assertThat(method.size().hours()).isGreaterThanOrEqualTo(hours);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void staff_taken_over_never_add_hours_and_nobody_taken_over_changes_nothing(
            @ForAll("amounts") Money amount,
            @ForAll("percentages") Percentage rate,
            @ForAll("roundings") Rounding rounding,
            @ForAll("staff") Hours staff) {
        Hours naive = byStaff(amount, Hours.ZERO, rate, rounding).size().hours();

        assertThat(byStaff(amount, staff, rate, rounding).size().hours()).isLessThanOrEqualTo(naive);
        assertThat(naive)
                .isEqualTo(LabourShareMethod.builder()
                        .amount(amount)
                        .labourShare(Percentage.of("80"))
                        .insertionRate(rate)
                        .hourlyCost(Money.parse("EUR 20"))
                        .rounding(rounding)
                        .build()
                        .size()
                        .hours());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void only_hours_have_something_to_advise_and_a_floor_never_adds_any(
            @ForAll("amounts") Money amount,
            @ForAll("percentages") Percentage rate,
            @ForAll("roundings") Rounding rounding,
            @ForAll("staff") Hours staff) {
        Sizing sizing = byStaff(amount, staff, rate, rounding).size();
        Sizing above = sizing.above(new Floor(Hours.of(150), LegalReference.of("Règle")));

        assertThat(sizing.outcome() == Outcome.HOURS).isEqualTo(sizing.advised().isPositive());
        assertThat(above.hours()).isEqualTo(sizing.hours());
        assertThat(above.advised()).isIn(Hours.ZERO, sizing.hours());
        assertThat(above.advised().isZero() || above.advised().compareTo(Hours.of(150)) >= 0)
                .isTrue();
        assertThat(above.above(new Floor(Hours.of(150), LegalReference.of("Règle")))
                        .outcome())
                .isEqualTo(above.outcome());
    }

    /** Staff at 25 € of contract an hour over 24 months take none, some or all of the amount. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void there_is_no_potential_exactly_where_there_are_no_hours_before_rounding(
            @ForAll("smallAmounts") Money amount,
            @ForAll("percentages") Percentage rate,
            @ForAll("roundings") Rounding rounding,
            @ForAll("staff") Hours staff) {
        BigDecimal labour = amount.getAmount().multiply(rate.percent());
        BigDecimal left = amount.getAmount()
                .subtract(BigDecimal.valueOf(staff.toSeconds() * 25 * 24)
                        .divide(BigDecimal.valueOf(3600), MathContext.DECIMAL128));

        assertThat(byLabour(amount, Percentage.of("50"), rate, rounding).size().outcome() == Outcome.NO_POTENTIAL)
                .isEqualTo(labour.signum() <= 0);
        assertThat(byShare(amount, rate, rounding).size().outcome() == Outcome.NO_POTENTIAL)
                .isEqualTo(labour.signum() <= 0);
        assertThat(byStaff(amount, staff, rate, rounding).size().outcome() == Outcome.NO_POTENTIAL)
                .isEqualTo(labour.signum() <= 0 || left.signum() <= 0);
        HoursWorkedMethod worked = new HoursWorkedMethod(Hours.ofSeconds(90), rate, rounding, Optional.empty());
        assertThat(worked.size().outcome() == Outcome.NO_POTENTIAL).isEqualTo(labour.signum() <= 0);
        Posts post = new Posts(
                Counted.FULL_TIME_POSTS,
                new BigDecimal("0.000001"),
                Divisor.month(Hours.of("151.67"), LegalReference.of("Règle")));
        assertThat(new PostsMethod(post, 1, rounding).size().outcome()).isNotEqualTo(Outcome.NO_POTENTIAL);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_method_gives_in_a_comparison_what_it_gives_alone(
            @ForAll("amounts") Money amount,
            @ForAll("percentages") Percentage share,
            @ForAll("percentages") Percentage rate,
            @ForAll("roundings") Rounding rounding) {
        SizingComparison comparison = SizingPolicy.builder()
                .rounding(rounding)
                .proportionality(Proportionality.plausible())
                .build()
                .compare(LotData.builder()
                        .amount(amount)
                        .labourShare(share)
                        .insertionRate(rate)
                        .hourlyCost(Money.parse("EUR 30"))
                        .fixedFigure(new FixedFigureMethod(Hours.of(1), Text.of("peu", "few"), Optional.empty()))
                        .build());
        List<SizingComparison.Line> lines = comparison.lines();

        assertThat(lines.get(0).sizing().hours())
                .isEqualTo(byLabour(amount, share, rate, rounding).size().hours());
        assertThat(lines.size() + comparison.unavailable().size()).isEqualTo(SizingMethod.Kind.values().length);
        assertThat(comparison.differences().get(0).hours())
                .isEqualTo(Hours.of(1).minus(lines.get(0).sizing().hours()));
    }

    /** At one cent an hour, a hundredth of a percent of a euro is a hundredth of an hour: nothing is left to round. */
    private static Hours centAnHour(int euros, Percentage share) {
        return LabourShareMethod.builder()
                .amount(Money.ofMajor(CurrencyUnit.EUR, euros))
                .labourShare(share)
                .insertionRate(Percentage.of("100"))
                .hourlyCost(Money.parse("EUR 0.01"))
                .rounding(Rounding.NEAREST_HUNDREDTH)
                .build()
                .size()
                .hours();
    }

    private static LabourShareMethod byLabour(Money amount, Percentage share, Percentage rate, Rounding rounding) {
        return LabourShareMethod.builder()
                .amount(amount)
                .labourShare(share)
                .insertionRate(rate)
                .hourlyCost(Money.parse("EUR 30"))
                .rounding(rounding)
                .build();
    }

    private static ShareOfAmountMethod byShare(Money amount, Percentage share, Rounding rounding) {
        return ShareOfAmountMethod.builder()
                .amount(amount)
                .share(share)
                .hourlyCost(Money.parse("EUR 30"))
                .rounding(rounding)
                .build();
    }

    private static HoursWorkedMethod byHours(Hours worked, Percentage rate, Rounding rounding) {
        return new HoursWorkedMethod(worked, rate, rounding, Optional.empty());
    }

    private static TransferredStaffMethod byStaff(Money amount, Hours staff, Percentage rate, Rounding rounding) {
        return TransferredStaffMethod.builder()
                .amount(amount)
                .months(24)
                .transferableHours(staff)
                .coefficient(Money.parse("EUR 25"))
                .insertionRate(rate)
                .rounding(rounding)
                .build();
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(1, 10_000_000_000L).map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
    }

    /** Up to 20,000 €, of which many a rounding leaves nothing. */
    @Provide
    Arbitrary<Money> smallAmounts() {
        return Arbitraries.longs().between(1, 2_000_000).map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
    }

    @Provide
    Arbitrary<Percentage> percentages() {
        return Arbitraries.integers().between(0, 10_000).map(basis -> Percentage.of(BigDecimal.valueOf(basis, 2)));
    }

    @Provide
    Arbitrary<Percentage> positivePercentages() {
        return Arbitraries.integers().between(10, 10_000).map(basis -> Percentage.of(BigDecimal.valueOf(basis, 2)));
    }

    @Provide
    Arbitrary<Hours> staff() {
        return Arbitraries.longs().between(0, 3_600_000).map(Hours::ofSeconds);
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Arbitraries.of(1, 5, 10, 35)
                .flatMap(step -> Arbitraries.of(
                                RoundingMode.HALF_UP,
                                RoundingMode.HALF_DOWN,
                                RoundingMode.HALF_EVEN,
                                RoundingMode.UP,
                                RoundingMode.DOWN)
                        .map(mode -> new Rounding(Hours.of(step), mode)));
    }
}
