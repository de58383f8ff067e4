package fr.clausesociale.sizing;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareOfAmountMethodTest {

    /** The State's objective of 2010 to 2012: 10 % of services whose labour makes at least 50 %. */
    @ParameterizedTest
    @CsvSource({"50, HOURS", "80, HOURS", "49.99, NO_CLAUSE_ADVISED", "0, NO_CLAUSE_ADVISED"})
    void no_clause_is_advised_where_labour_makes_less_than_the_minimum(String labour, Sizing.Outcome outcome) {
        Sizing sizing = method("10", labour).size();

        assertThat(sizing.outcome()).isEqualTo(outcome);
        assertThat(sizing.hours()).isEqualTo(Hours.of(2000));
        assertThat(sizing.advised()).isEqualTo(outcome == Sizing.Outcome.HOURS ? Hours.of(2000) : Hours.ZERO);
    }

    @Test
    void tells_the_condition_that_is_not_met() {
        assertThat(method("10", "40").size().derivation().render(Language.ENGLISH))
                .isEqualTo("""
                        - no clause advised, for 2,000 h computed
                          - reserved part: €600,000.00 × 10% = €60,000.00 [Objectif]
                          - hours: €60,000.00 ÷ €30.00 = 2,000 h to the hundredth; rounding: to a step of 1 h (to the nearest, half up) → 2,000 h
                          - labour: 40%, less than the 50% asked for [Objectif]
                        """);
    }

    @Test
    void no_share_has_no_potential_whatever_the_labour() {
        assertThat(method("0", "40").size().outcome()).isEqualTo(Sizing.Outcome.NO_POTENTIAL);
    }

    @Test
    void hours_that_round_to_zero_do_not_hide_the_condition() {
        Sizing sizing = method("0.001", "40").size();

        assertThat(sizing.outcome()).isEqualTo(Sizing.Outcome.NO_CLAUSE_ADVISED);
        assertThat(sizing.derivation().render(Language.FRENCH))
                .contains("aucune après", "moins que les 50\u00a0% demandés");
    }

    @Test
    void finds_the_share_or_the_amount_that_gives_some_hours() {
        ShareOfAmountMethod method = method("10", "60");

        assertThat(method.withShareFor(Hours.of(1000)).share()).isEqualTo(Percentage.of("4.9975"));
        assertThat(method.withShareFor(Hours.of(1000)).shareSource()).isEmpty();
        assertThat(method.withAmountFor(Hours.of(1607)).amount()).isEqualTo(Money.parse("EUR 481950.00"));
        assertRefused("sizing-out-of-reach", () -> method.withShareFor(Hours.of(20_001)));
    }

    @Test
    void a_condition_that_cannot_be_tested_is_refused() {
        assertRefused(
                "sizing-labour-share-missing",
                "/labourShare",
                () -> ShareOfAmountMethod.builder()
                        .amount(Money.parse("EUR 600000"))
                        .share(Percentage.of("10"))
                        .hourlyCost(Money.parse("EUR 30"))
                        .minimumLabourShare(Percentage.of("50"))
                        .rounding(Rounding.NEAREST_HOUR)
                        .build());
    }

    private static ShareOfAmountMethod method(String share, String labour) {
        return ShareOfAmountMethod.builder()
                .amount(Money.parse("EUR 600000"))
                .share(Percentage.of(share))
                .hourlyCost(Money.parse("EUR 30"))
                .labourShare(Percentage.of(labour))
                .minimumLabourShare(Percentage.of("50"))
                .rounding(Rounding.NEAREST_HOUR)
                .shareSource(Source.of(LegalReference.of("Objectif")))
                .build();
    }
}
