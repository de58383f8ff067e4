package fr.clausesociale.funding;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.Law;
import fr.clausesociale.funding.FundingPlan.Funder;
import fr.clausesociale.funding.FundingPlan.Line;
import fr.clausesociale.funding.FundingPlan.Year;
import fr.clausesociale.quantity.Apportionment;
import fr.clausesociale.quantity.Percentage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FundingPlanTest {

    private static final List<Year> THREE_YEARS = List.of(new Year(2015, 12), new Year(2016, 12), new Year(2017, 12));

    /** The post of Sud Isère. */
    private static final FundingPlan POST = plan("147000", THREE_YEARS, "21", "20", "20", "20", "19");

    @Test
    void the_post_of_Sud_Isere_is_shared_to_the_cent() {
        assertThat(POST.lines())
                .extracting(line -> line.total().getAmount().toPlainString())
                .containsExactly("30870.00", "29400.00", "29400.00", "29400.00", "27930.00");
        assertThat(POST.lines().get(0).amounts()).containsOnly(euros("10290"));
        assertThat(POST.lines().get(4).amounts()).containsOnly(euros("9310"));
    }

    /** Case report-006-ave-2014-funding: local authorities, the State, the ESF and private funds, as declared to the AVE in 2014. */
    @Test
    void the_funding_of_facilitators_in_2014_is_whole() {
        List<Line> lines =
                plan("60000", THREE_YEARS.subList(0, 1), "48", "34", "14", "4").lines();

        assertThat(lines)
                .extracting(line -> line.total().getAmount().toPlainString())
                .containsExactly("28800.00", "20400.00", "8400.00", "2400.00");
    }

    /** 100 € by thirds of a year and 50 / 50: no third of 100 € is a whole number of cents. */
    @Test
    void what_cannot_be_divided_is_in_one_of_the_years() {
        List<Line> lines = plan("100", THREE_YEARS, "50", "50").lines();

        assertThat(lines.get(0).amounts()).containsExactly(euros("16.67"), euros("16.67"), euros("16.66"));
        assertThat(lines.get(1).amounts()).containsExactly(euros("16.67"), euros("16.66"), euros("16.67"));
        assertThat(lines).extracting(Line::total).containsOnly(euros("50"));
    }

    /** By differences of rounded running totals, one of the two would be paid a cent in the second year. */
    @Test
    void nobody_is_paid_by_a_plan_of_two_cents() {
        List<Line> lines = plan("0.02", THREE_YEARS, "50", "50").lines();

        assertThat(lines.get(0).amounts()).containsExactly(euros("0.01"), euros("0"), euros("0"));
        assertThat(lines.get(1).amounts()).containsExactly(euros("0"), euros("0.01"), euros("0"));
    }

    @Test
    void a_year_costs_in_proportion_to_its_months() {
        assertThat(plan("30000", List.of(new Year(2025, 6), new Year(2026, 12), new Year(2027, 2)), "100")
                        .lines()
                        .get(0)
                        .amounts())
                .containsExactly(euros("9000"), euros("18000"), euros("3000"));
    }

    @Test
    void it_tells_how_it_was_reached() {
        assertThat(plan("100", THREE_YEARS.subList(0, 1), "60", "40")
                        .derivation()
                        .render(Language.FRENCH)
                        .replace('\u00a0', ' '))
                .isEqualTo("""
                        - plan de financement : 100,00 € de 2015 à 2015 ; arrondi : au centime, au plus fort reste ; lignes et années font le total
                          - financeur 0, 60 % : 60,00 €
                            - 2015 (12 mois) : 60,00 €
                          - financeur 1, 40 % : 40,00 €
                            - 2015 (12 mois) : 40,00 €
                        """);
    }

    @Test
    void shares_that_do_not_make_a_whole_and_years_out_of_order_are_refused() {
        assertRefused("shares-not-whole", "/funders", () -> plan("100", THREE_YEARS, "50", "49.99"));
        assertRefused("shares-not-whole", "/funders", () -> plan("100", THREE_YEARS, "50", "50.01"));
        assertRefused(
                "funding-years-unordered",
                "/years/1/year",
                () -> plan("100", List.of(new Year(2016, 12), new Year(2015, 12)), "100"));
        assertRefused("funding-years-invalid", "/years", () -> plan("100", List.of(), "100"));
        assertRefused("funding-total-invalid", "/total", () -> plan("0", THREE_YEARS, "100"));
        assertRefused("funding-months-invalid", "/months", () -> new Year(2015, 13));
        assertRefused("funding-year-invalid", "/year", () -> new Year(15, 12));
        assertRefused("funder-share-invalid", "/share", () -> new Funder("x", Percentage.of("0")));
        assertRefused("funder-name-invalid", "/name", () -> new Funder(" ", Percentage.of("1")));
        assertRefused("funders-invalid", "/funders", () -> new FundingPlan(euros("1"), THREE_YEARS, List.of()));
        Funder half = new Funder("x", Percentage.of("50"));
        assertRefused(
                "funder-duplicated",
                "/funders/1/name",
                () -> new FundingPlan(euros("1"), THREE_YEARS, List.of(half, half)));
    }

    @Law
    void nothing_is_lost_and_every_figure_is_close_to_its_exact_value(@ForAll("plans") FundingPlan plan) {
        List<Line> lines = plan.lines();
        int months = plan.years().stream().mapToInt(Year::months).sum();

        assertThat(total(lines.stream().map(Line::total))).isEqualTo(plan.total());
        for (int i = 0; i < plan.years().size(); i++) {
            int year = i;
            BigDecimal cost = plan.total()
                    .getAmount()
                    .multiply(BigDecimal.valueOf(plan.years().get(i).months()))
                    .divide(BigDecimal.valueOf(months), MathContext.DECIMAL64);
            assertThat(total(lines.stream().map(line -> line.amounts().get(year)))
                            .getAmount()
                            .subtract(cost)
                            .abs())
                    .isLessThan(new BigDecimal("0.01"));
        }
        for (Line line : lines) {
            assertThat(total(line.amounts().stream())).isEqualTo(line.total());
            assertThat(line.amounts()).noneMatch(Money::isNegative);
            for (int i = 0; i < plan.years().size(); i++) {
                BigDecimal exact = plan.total()
                        .getAmount()
                        .multiply(line.funder().share().fraction())
                        .multiply(BigDecimal.valueOf(plan.years().get(i).months()))
                        .divide(BigDecimal.valueOf(months), MathContext.DECIMAL64);
                assertThat(line.amounts().get(i).getAmount().subtract(exact).abs())
                        .isLessThanOrEqualTo(new BigDecimal("0.02"));
            }
        }
    }

    @Provide
    Arbitrary<FundingPlan> plans() {
        Arbitrary<List<Percentage>> shares = Arbitraries.integers()
                .between(1, 1000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(FundingPlanTest::percentages);
        Arbitrary<List<Integer>> months =
                Arbitraries.integers().between(1, 12).list().ofMinSize(1).ofMaxSize(6);
        Arbitrary<Long> cents = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 300), Arbitraries.longs().between(1, 100_000_000));
        return Combinators.combine(cents, months, shares)
                .as((total, all, parts) -> new FundingPlan(
                        Money.ofMinor(CurrencyUnit.EUR, total),
                        IntStream.range(0, all.size())
                                .mapToObj(i -> new Year(2020 + i, all.get(i)))
                                .toList(),
                        IntStream.range(0, parts.size())
                                .mapToObj(i -> new Funder("financeur " + i, parts.get(i)))
                                .toList()));
    }

    /** Percentages with two decimals that make 100. */
    private static List<Percentage> percentages(List<Integer> weights) {
        return Apportionment.by(weights.stream().map(BigDecimal::valueOf).toList())
                .split(Money.of(CurrencyUnit.EUR, 100))
                .stream()
                .map(Money::getAmount)
                .filter(share -> share.signum() > 0)
                .map(Percentage::of)
                .toList();
    }

    private static Money total(Stream<Money> amounts) {
        return amounts.reduce(euros("0"), Money::plus);
    }

    private static FundingPlan plan(String total, List<Year> years, String... shares) {
        return new FundingPlan(
                euros(total),
                years,
                IntStream.range(0, shares.length)
                        .mapToObj(i -> new Funder("financeur " + i, Percentage.of(shares[i])))
                        .toList());
    }

    private static Money euros(String amount) {
        return Money.parse("EUR " + amount);
    }
}
