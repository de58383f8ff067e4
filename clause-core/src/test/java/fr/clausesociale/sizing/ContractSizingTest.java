package fr.clausesociale.sizing;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Golden;
import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Apportionment;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.sizing.ContractSizing.SizedLot;
import fr.clausesociale.sizing.Sizing.Doubt;
import fr.clausesociale.sizing.Sizing.Outcome;
import fr.clausesociale.sizing.Sizing.Warning;
import fr.clausesociale.sizing.SizingMethod.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContractSizingTest {

    private static final LegalReference RULE = LegalReference.of("Règle de la ville");
    private static final SizingPolicy POLICY = SizingPolicy.builder()
            .rounding(Rounding.NEAREST_HOUR)
            .floor(new Floor(Hours.of(150), LegalReference.of("Règle de la branche")))
            .proportionality(Proportionality.builder()
                    .fewerHoursThan(Hours.of(152))
                    .fewerMonthsThan(2)
                    .hoursPerMillionFrom(Hours.of(150))
                    .hoursPerMillionTo(Hours.of(1000))
                    .build())
            .addDivisors(Divisor.fullTimeYear(Hours.of(1607), RULE))
            .build();

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_lots_of_the_first_story_add_up(Language language) throws IOException {
        ContractSizing school = POLICY.size(List.of(
                works("1", "1200000", "50", "30"),
                works("2", "300000", "70", "28"),
                works("3", "450000", "20", "30"),
                works("4", "380000", "45", "30"),
                new LotChoice(LotId.of("5"), LotData.builder().build(), Optional.empty())));

        assertThat(school.advised()).isEqualTo(Hours.of(1810));
        assertThat(school.notAdvised()).isEqualTo(Hours.ZERO);
        assertThat(school.equivalents()).extracting(Equivalent::figure).containsExactly(new BigDecimal("1.13"));
        assertThat(school.warnings()).isEmpty();
        assertThat(school.lots().get(2).line().orElseThrow().sizing().warnings())
                .extracting(Warning::doubt)
                .containsExactly(Doubt.FEW_HOURS);
        assertThat(school.lots().get(4).line()).isEmpty();
        Golden.assertSame("sizing/contract", language, school.explanation());
    }

    @Test
    void each_lot_goes_by_its_own_method() {
        ContractSizing sizing = POLICY.size(List.of(
                works("1", "1200000", "50", "30"),
                new LotChoice(
                        LotId.of("2"),
                        LotData.builder()
                                .hoursWorked(Hours.of(20_000))
                                .insertionRate(Percentage.of("10"))
                                .build(),
                        Optional.of(Kind.HOURS_WORKED))));

        assertThat(sizing.lots())
                .extracting(lot -> lot.line().orElseThrow().method().kind())
                .containsExactly(Kind.LABOUR_SHARE, Kind.HOURS_WORKED);
        assertThat(sizing.advised()).isEqualTo(Hours.of(3000));
    }

    @Test
    void hours_below_the_floor_are_not_lost_and_not_advised() {
        ContractSizing sizing =
                POLICY.size(List.of(works("1", "1200000", "50", "30"), works("2", "120000", "50", "30")));

        assertThat(sizing.advised()).isEqualTo(Hours.of(1000));
        assertThat(sizing.notAdvised()).isEqualTo(Hours.of(100));
        assertThat(sizing.lots().get(1).line().orElseThrow().sizing().outcome()).isEqualTo(Outcome.NO_CLAUSE_ADVISED);
    }

    @ParameterizedTest
    @CsvSource({"300000, 12, FEW_HOURS_PER_MILLION", "200000, 1, SHORT_DURATION"})
    void the_whole_is_warned_of_by_the_lots_that_bear_the_clause(String amount, int months, Doubt doubt) {
        LotData data = LotData.builder()
                .amount(euros(amount))
                .months(months)
                .fixedFigure(figure(doubt == Doubt.SHORT_DURATION ? "200" : "40"))
                .build();
        SizingPolicy policy = SizingPolicy.builder()
                .rounding(Rounding.NEAREST_HOUR)
                .proportionality(POLICY.proportionality())
                .build();
        LotChoice without = new LotChoice(
                LotId.of("2"),
                LotData.builder().amount(euros("90000000")).months(48).build(),
                Optional.empty());

        assertThat(policy.size(List.of(new LotChoice(LotId.of("1"), data, Optional.of(Kind.FIXED_FIGURE)), without))
                        .warnings())
                .extracting(Warning::doubt)
                .contains(doubt);
    }

    @Test
    void no_clause_on_any_lot_is_no_hours_and_nothing_to_warn_of() {
        ContractSizing sizing = POLICY.size(
                List.of(new LotChoice(LotId.of("1"), LotData.builder().build(), Optional.empty())));

        assertThat(sizing.advised()).isEqualTo(Hours.ZERO);
        assertThat(sizing.lots()).extracting(SizedLot::line).containsExactly(Optional.empty());
        assertThat(sizing.warnings()).isEmpty();
    }

    /** Case apportionment-001 (Eurométropole de Strasbourg, 2019): 245 h on lot 1 of two. */
    @Test
    void strasbourg_has_hours_on_one_lot_of_two() {
        ContractSizing sizing = POLICY.size(List.of(
                figure("1", "245"),
                new LotChoice(LotId.of("2"), LotData.builder().build(), Optional.empty())));

        assertThat(sizing.advised()).isEqualTo(Hours.of(245));
        assertThat(sizing.lots().stream().filter(lot -> lot.line().isPresent())).hasSize(1);
    }

    /** Case apportionment-002 (Vertou, 2009): the split over the lots is not published; ours is even, to 5 h. */
    @ParameterizedTest
    @CsvSource({"gendarmerie, 16, 15, 3135", "école des Treilles, 14, 10, 1650", "piscine, 13, 12, 1385"})
    void vertou_has_hours_on_part_of_the_lots(String operation, int lots, int bearing, String hours) {
        List<Hours> split =
                Apportionment.by(Collections.nCopies(bearing, BigDecimal.ONE)).split(Hours.of(hours), Hours.of(5));
        List<LotChoice> choices = new ArrayList<>();
        for (int i = 0; i < lots; i++) {
            choices.add(
                    i < bearing
                            ? figure("" + i, split.get(i).toString())
                            : new LotChoice(LotId.of("" + i), LotData.builder().build(), Optional.empty()));
        }
        ContractSizing sizing = SizingPolicy.builder()
                .rounding(Rounding.NEAREST_HOUR)
                .proportionality(Proportionality.builder().build())
                .build()
                .size(choices);

        assertThat(sizing.advised()).as(operation).isEqualTo(Hours.of(hours));
        assertThat(sizing.lots()).hasSize(lots);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void no_hour_is_lost(@ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 400) Integer> hours) {
        ContractSizing sizing = POLICY.size(IntStream.range(0, hours.size())
                .mapToObj(i -> figure("" + i, hours.get(i).toString()))
                .toList());

        Hours sum = sizing.lots().stream()
                .map(lot -> lot.line().orElseThrow().sizing().hours())
                .reduce(Hours.ZERO, Hours::plus);
        assertThat(sizing.advised().plus(sizing.notAdvised())).isEqualTo(sum);
        assertThat(sizing.advised())
                .isEqualTo(Hours.of(
                        hours.stream().filter(h -> h >= 150).mapToInt(h -> h).sum()));
    }

    @Test
    void what_cannot_be_sized_is_refused_with_the_place_of_the_lot() {
        LotChoice lot = works("1", "1200000", "50", "30");

        assertRefused("sizing-without-lot", "", () -> POLICY.size(List.of()));
        assertRefused("lot-duplicated", "/1/lot", () -> POLICY.size(List.of(lot, lot)));
        assertRefused(
                        "sizing-data-missing",
                        "/1",
                        () -> POLICY.size(List.of(
                                lot,
                                new LotChoice(LotId.of("2"), LotData.builder().build(), Optional.of(Kind.POSTS)))))
                .contains("posts over a length of time, missing: posts, length in months");
        assertRefused(
                "currency-mismatch",
                "/1/data/amount",
                () -> POLICY.size(List.of(
                        lot,
                        new LotChoice(
                                LotId.of("2"),
                                LotData.builder()
                                        .amount(Money.parse("CHF 1000000"))
                                        .fixedFigure(figure("200"))
                                        .build(),
                                Optional.of(Kind.FIXED_FIGURE)))));
    }

    private static LotChoice works(String lot, String amount, String share, String cost) {
        LotData data = LotData.builder()
                .amount(euros(amount))
                .labourShare(Percentage.of(share))
                .hourlyCost(euros(cost))
                .insertionRate(Percentage.of("5"))
                .build();
        return new LotChoice(LotId.of(lot), data, Optional.of(Kind.LABOUR_SHARE));
    }

    private static LotChoice figure(String lot, String hours) {
        return new LotChoice(
                LotId.of(lot), LotData.builder().fixedFigure(figure(hours)).build(), Optional.of(Kind.FIXED_FIGURE));
    }

    private static FixedFigureMethod figure(String hours) {
        return new FixedFigureMethod(
                Hours.of(hours), Text.of("fixé par l'acheteur", "set by the buyer"), Optional.empty());
    }

    private static Money euros(String amount) {
        return Money.parse("EUR " + amount);
    }
}
