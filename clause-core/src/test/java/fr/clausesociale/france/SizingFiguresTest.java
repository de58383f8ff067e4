package fr.clausesociale.france;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.law.UndatedValue;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.sizing.LabourShareMethod;
import fr.clausesociale.sizing.ShareOfAmountMethod;
import fr.clausesociale.sizing.Sizing;
import fr.clausesociale.sizing.Source;
import fr.clausesociale.sizing.TransferredStaffMethod;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizingFiguresTest {

    /** Case sizing-001. */
    @Test
    void the_example_of_the_south_of_seine_et_marne_comes_out() {
        assertThat(LabourShareMethod.builder()
                        .amount(Money.parse("EUR 1000000"))
                        .labourShare(SizingFigures.buildingLabourShare().value())
                        .insertionRate(Percentage.of("5"))
                        .hourlyCost(SizingFigures.buildingHourlyCost().value())
                        .rounding(Rounding.NEAREST_HOUR)
                        .build()
                        .size()
                        .hours())
                .isEqualTo(Hours.of(833));
    }

    /** Cases sizing-003 and 004, story 2: the coefficient is 20 € ÷ 80 %. */
    @ParameterizedTest
    @CsvSource({"600, HOURS, 480", "900, NO_CLAUSE_ADVISED, 120", "1050, NO_POTENTIAL, 0"})
    void the_branch_of_cleaning_has_three_outcomes(String staff, Sizing.Outcome outcome, String hours) {
        Sizing sizing = TransferredStaffMethod.builder()
                .amount(Money.parse("EUR 600000"))
                .months(24)
                .transferableHours(Hours.of(staff))
                .insertionRate(Percentage.of("5"))
                .labourShare(SizingFigures.cleaningLabourShare().value())
                .hourlyCost(SizingFigures.cleaningHourlyCost().value())
                .hourlyCostSource(Source.of(SizingFigures.cleaningHourlyCost()))
                .rounding(Rounding.NEAREST_HOUR)
                .build()
                .size()
                .above(SizingFigures.cleaningFloor());

        assertThat(sizing.outcome()).isEqualTo(outcome);
        assertThat(sizing.hours()).isEqualTo(Hours.of(hours));
    }

    @Test
    void trades_have_the_shares_that_the_page_gives_and_say_that_it_is_undated() {
        List<UndatedValue<Percentage>> shares = List.of(
                SizingFigures.indoorPaintingLabourShare(),
                SizingFigures.masonryLabourShare(),
                SizingFigures.metalFramingLabourShare());

        assertThat(shares)
                .extracting(UndatedValue::value)
                .containsExactly(Percentage.of("70"), Percentage.of("50"), Percentage.of("20"));
        assertThat(shares)
                .allSatisfy(share -> assertThat(share.reference().title()).contains("page non datée"));
    }

    @ParameterizedTest
    @CsvSource({"50, HOURS", "49, NO_CLAUSE_ADVISED"})
    void the_objective_of_the_state_asks_for_half_of_labour(String labour, Sizing.Outcome outcome) {
        assertThat(ShareOfAmountMethod.builder()
                        .amount(Money.parse("EUR 600000"))
                        .share(StateObjective.share().value())
                        .minimumLabourShare(StateObjective.minimumLabourShare().value())
                        .labourShare(Percentage.of(labour))
                        .hourlyCost(Money.parse("EUR 30"))
                        .rounding(Rounding.NEAREST_HOUR)
                        .build()
                        .size()
                        .outcome())
                .isEqualTo(outcome);
    }
}
