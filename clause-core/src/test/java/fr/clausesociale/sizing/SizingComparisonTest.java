package fr.clausesociale.sizing;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Golden;
import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.sizing.BracketMethod.GapReading;
import fr.clausesociale.sizing.BracketTable.Bracket;
import fr.clausesociale.sizing.PostsMethod.Counted;
import fr.clausesociale.sizing.PostsMethod.Posts;
import fr.clausesociale.sizing.SizingComparison.Line;
import fr.clausesociale.sizing.SizingComparison.Unavailable;
import fr.clausesociale.sizing.SizingMethod.Kind;
import fr.clausesociale.terms.Obligation.HoursPerSlice;
import fr.clausesociale.terms.Obligation.SliceReading;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SizingComparisonTest {

    private static final LegalReference RULE = LegalReference.of("Règle de la ville");
    private static final Divisor YEAR = Divisor.fullTimeYear(Hours.of(1607), RULE);
    private static final SizingPolicy POLICY = SizingPolicy.builder()
            .rounding(Rounding.NEAREST_HOUR)
            .floor(new Floor(Hours.of(150), LegalReference.of("Règle de la branche")))
            .proportionality(Proportionality.builder()
                    .fewerHoursThan(Hours.of(152))
                    .fewerMonthsThan(2)
                    .hoursPerMillionFrom(Hours.of(150))
                    .hoursPerMillionTo(Hours.of(1000))
                    .build())
            .addDivisors(Divisor.day(Hours.of(7), RULE), Divisor.month(Hours.of("151.67"), RULE), YEAR)
            .build();

    @Test
    void the_first_story_adds_up() {
        List<LotData> school = List.of(
                works("1200000", "50", "30", "5"),
                works("300000", "70", "28", "5"),
                works("450000", "20", "30", "5"),
                works("380000", "45", "30", "5"));

        List<Sizing> sizings = school.stream()
                .map(lot -> POLICY.compare(lot)
                        .line(Kind.LABOUR_SHARE)
                        .orElseThrow()
                        .sizing())
                .toList();
        Hours total = sizings.stream().map(Sizing::advised).reduce(Hours.ZERO, Hours::plus);

        assertThat(sizings)
                .extracting(Sizing::hours)
                .containsExactly(Hours.of(1000), Hours.of(375), Hours.of(150), Hours.of(285));
        assertThat(total).isEqualTo(Hours.of(1810));
        assertThat(YEAR.of(total, 2, RoundingMode.HALF_UP).figure()).isEqualTo(new BigDecimal("1.13"));
        assertThat(sizings.get(2).warnings())
                .containsExactly(new Sizing.Warning(
                        Sizing.Doubt.FEW_HOURS,
                        Text.of(
                                "150\u00a0h, moins que 152\u00a0h : peu pour un parcours",
                                "150 h, less than 152 h: little to take somebody on for")));
        assertThat(POLICY.compare(school.get(2))
                        .lines()
                        .get(0)
                        .equivalents()
                        .get(1)
                        .toText()
                        .en())
                .isEqualTo("0.99 full-time months (150 h ÷ 151.67 h, Règle de la ville)");
    }

    @Test
    void the_first_story_at_seven_percent_adds_up() {
        Hours total = List.of(
                        works("1200000", "50", "30", "7"),
                        works("300000", "70", "28", "7"),
                        works("450000", "20", "30", "7"),
                        works("380000", "45", "30", "7"))
                .stream()
                .map(lot -> POLICY.compare(lot).lines().get(0).sizing().advised())
                .reduce(Hours.ZERO, Hours::plus);

        assertThat(total).isEqualTo(Hours.of(2534));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everything_that_is_known_goes_through_every_method(Language language) throws IOException {
        SizingComparison comparison = POLICY.compare(cleaning());

        assertThat(comparison.lines()).extracting(line -> line.method().kind()).containsExactly(Kind.values());
        assertThat(comparison.unavailable()).isEmpty();
        assertThat(comparison.line(Kind.LABOUR_SHARE).orElseThrow().sizing().hours())
                .isEqualTo(Hours.of(1200));
        assertThat(comparison
                        .line(Kind.TRANSFERRED_STAFF)
                        .orElseThrow()
                        .sizing()
                        .hours())
                .isEqualTo(Hours.of(480));
        Golden.assertSame("sizing/comparison", language, comparison.explanation());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_not_known_rules_methods_out_and_is_named(Language language) throws IOException {
        SizingComparison comparison = POLICY.compare(LotData.builder()
                .amount(euros("600000"))
                .insertionRate(Percentage.of("5"))
                .hoursWorked(Hours.of(20_000))
                .build());

        assertThat(comparison.lines()).extracting(line -> line.method().kind()).containsExactly(Kind.HOURS_WORKED);
        assertThat(comparison.unavailable().get(0).missing()).containsExactly(Datum.LABOUR_SHARE, Datum.HOURLY_COST);
        assertThat(comparison.differences()).isEmpty();
        Golden.assertSame("sizing/comparison-with-little", language, comparison.explanation());
    }

    @Test
    void nothing_known_gives_nothing() {
        SizingComparison comparison = POLICY.compare(LotData.builder().build());

        assertThat(comparison.lines()).isEmpty();
        assertThat(comparison.unavailable()).extracting(Unavailable::kind).containsExactly(Kind.values());
    }

    @Test
    void what_a_method_refuses_is_told_and_the_others_are_computed() {
        SizingComparison comparison = POLICY.compare(LotData.builder()
                .amount(euros("99500"))
                .brackets(table())
                .fixedFigure(figure())
                .build());

        assertThat(comparison.lines()).extracting(line -> line.method().kind()).containsExactly(Kind.FIXED_FIGURE);
        assertThat(comparison.unavailable())
                .filteredOn(method -> method.kind() == Kind.BRACKETS)
                .singleElement()
                .satisfies(method -> {
                    assertThat(method.code()).contains("bracket-gap-reading-missing");
                    assertThat(method.missing()).isEmpty();
                    assertThat(method.reason().en()).contains("LOWER_BRACKET gives 150 h");
                });
    }

    @Test
    void a_coefficient_stands_for_labour_share_and_cost() {
        Line line = POLICY.compare(LotData.builder()
                        .amount(euros("600000"))
                        .months(24)
                        .insertionRate(Percentage.of("5"))
                        .transferableHours(Hours.of(900))
                        .coefficient(euros("25"))
                        .build())
                .line(Kind.TRANSFERRED_STAFF)
                .orElseThrow();

        assertThat(line.sizing().outcome()).isEqualTo(Sizing.Outcome.NO_CLAUSE_ADVISED);
        assertThat(line.sizing().hours()).isEqualTo(Hours.of(120));
        assertThat(line.sizing().warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1000000, 149.99, 12, FEW_HOURS_PER_MILLION",
        "1000000, 150, 12, ",
        "1000000, 1000, 12, ",
        "1000000, 1000.01, 12, MANY_HOURS_PER_MILLION",
        "333333.33, 50, 12, ",
        "333333.34, 50, 12, FEW_HOURS_PER_MILLION",
        "1000000, 500, 1, SHORT_DURATION",
        "1000000, 500, 2, "
    })
    void warnings_begin_beyond_their_limits(String amount, String hours, int months, Sizing.Doubt doubt) {
        Proportionality limits = Proportionality.builder()
                .fewerMonthsThan(2)
                .hoursPerMillionFrom(Proportionality.plausible().hoursPerMillionFrom())
                .hoursPerMillionTo(Proportionality.plausible().hoursPerMillionTo())
                .build();
        LotData lot = LotData.builder().amount(euros(amount)).months(months).build();
        Sizing sizing = new FixedFigureMethod(Hours.of(hours), Text.of("fixé", "set"), Optional.empty()).size();

        assertThat(limits.warnings(sizing, lot))
                .extracting(Sizing.Warning::doubt)
                .isEqualTo(Optional.ofNullable(doubt).stream().toList());
    }

    @Test
    void a_warning_tells_its_figures() {
        Sizing sizing = new FixedFigureMethod(Hours.of(100), Text.of("fixé", "set"), Optional.empty()).size();
        List<Sizing.Warning> warnings = Proportionality.builder()
                .fewerMonthsThan(2)
                .hoursPerMillionFrom(Hours.of(150))
                .build()
                .warnings(
                        sizing,
                        LotData.builder().amount(euros("3000000")).months(1).build());

        assertThat(warnings)
                .extracting(warning -> warning.reason().en())
                .containsExactly(
                        "1\u00a0month, less than 2\u00a0months: short to recruit for",
                        "33.33 hours per million (EUR), rounded down to the hundredth: less than 150 h");
        assertThat(warnings.get(1).reason().fr())
                .isEqualTo("33,33 heures par million (EUR), au centième inférieur : moins que 150\u00a0h");
    }

    /** 1 h on 6,666.67 € is 149.999925 h per million, on 6,666.66 € 150.00015. */
    @Test
    void a_figure_near_its_limit_is_shown_on_its_own_side() {
        Sizing sizing = new FixedFigureMethod(Hours.of(1), Text.of("fixé", "set"), Optional.empty()).size();
        Proportionality below =
                Proportionality.builder().hoursPerMillionFrom(Hours.of(150)).build();
        Proportionality above =
                Proportionality.builder().hoursPerMillionTo(Hours.of(150)).build();

        assertThat(below.warnings(
                        sizing, LotData.builder().amount(euros("6666.67")).build()))
                .extracting(warning -> warning.reason().fr())
                .containsExactly("149,99 heures par million (EUR), au centième inférieur : moins que 150\u00a0h");
        assertThat(above.warnings(
                        sizing, LotData.builder().amount(euros("6666.66")).build()))
                .extracting(warning -> warning.reason().en())
                .containsExactly("150.01 hours per million (EUR), rounded up to the hundredth: more than 150 h");
    }

    @Test
    void data_and_limits_that_cannot_be_are_refused() {
        assertRefused(
                "sizing-amount-invalid",
                "/amount",
                () -> LotData.builder().amount(euros("0")).build());
        assertRefused(
                "sizing-months-invalid",
                "/months",
                () -> LotData.builder().months(0).build());
        assertRefused(
                "sizing-cost-invalid",
                "/hourlyCost",
                () -> LotData.builder().hourlyCost(euros("-1")).build());
        assertRefused(
                "currency-mismatch",
                "/coefficient",
                () -> LotData.builder()
                        .amount(euros("1"))
                        .coefficient(Money.parse("CHF 25"))
                        .build());
        assertRefused(
                "sizing-hours-invalid",
                "/hoursWorked",
                () -> LotData.builder()
                        .hoursWorked(Hours.of(1_000_000_000_000L))
                        .build());
        assertRefused(
                "sizing-hours-invalid",
                "/transferableHours",
                () -> LotData.builder().transferableHours(Hours.of(-1)).build());
        assertRefused(
                "proportionality-unordered",
                "/hoursPerMillionTo",
                () -> Proportionality.builder()
                        .hoursPerMillionFrom(Hours.of(1000))
                        .hoursPerMillionTo(Hours.of(150))
                        .build());
        assertRefused(
                "sizing-months-invalid",
                "/fewerMonthsThan",
                () -> Proportionality.builder().fewerMonthsThan(0).build());
    }

    private static LotData works(String amount, String share, String cost, String rate) {
        return LotData.builder()
                .amount(euros(amount))
                .labourShare(Percentage.of(share))
                .hourlyCost(euros(cost))
                .insertionRate(Percentage.of(rate))
                .build();
    }

    private static LotData cleaning() {
        return LotData.builder()
                .amount(euros("600000"))
                .months(24)
                .labourShare(Percentage.of("80"))
                .insertionRate(Percentage.of("5"))
                .hourlyCost(euros("20"))
                .hoursWorked(Hours.of(26_000))
                .slices(HoursPerSlice.of(euros("50000"), Hours.of(35), SliceReading.FULL, RULE))
                .brackets(table())
                .gap(GapReading.LOWER_BRACKET)
                .transferableHours(Hours.of(600))
                .posts(new Posts(Counted.FULL_TIME_POSTS, new BigDecimal("0.04"), YEAR))
                .shareOfAmount(Percentage.of("10"))
                .minimumLabourShare(Percentage.of("85"))
                .fixedFigure(figure())
                .labourShareSource(Source.of(RULE))
                .build();
    }

    private static BracketTable table() {
        return new BracketTable(
                List.of(
                        new Bracket(euros("1"), Optional.of(euros("99000")), Hours.of(150), Optional.of(1)),
                        new Bracket(euros("100000"), Optional.empty(), Hours.of(300), Optional.of(2))),
                LegalReference.of("Barème"));
    }

    private static FixedFigureMethod figure() {
        return new FixedFigureMethod(Hours.of(254), Text.of("lot technique", "technical lot"), Optional.empty());
    }

    private static Money euros(String amount) {
        return Money.parse("EUR " + amount);
    }
}
