package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.B;
import static fr.clausesociale.assessment.Contract21Bam048.CLAUSE;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.report.AssessmentText;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingRule;
import fr.clausesociale.terms.CountingRule.PersonCap;
import fr.clausesociale.terms.CountingRule.Weight;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Laws of weights, on journals in which sound and unsound events of all kinds are mixed, with and without a cap. */
class WeightsProperties extends ArbitraryJournals {

    /** Terms with one or two weights, which leave some employment contracts without. */
    @Provide
    Arbitrary<ClauseTerms> weighted() {
        Arbitrary<CountingRule> caps = Combinators.combine(
                        Arbitraries.longs().between(1, 1_440_000).map(Hours::ofSeconds),
                        Arbitraries.of(PersonCap.Scope.class))
                .as((most, scope) -> new PersonCap(most, scope, CLAUSE));
        return Combinators.combine(
                        terms(), caps.optional(0.3), fractions(), fractions().optional())
                .as((terms, cap, first, second) -> counting(
                        terms,
                        Stream.of(
                                        cap,
                                        Optional.of(weight(first, Employment.CDI, Employment.CDD)),
                                        second.map(one -> weight(one, Employment.APPRENTICESHIP, Employment.CDDI)))
                                .flatMap(Optional::stream)
                                .toList()));
    }

    /** Journals in which somebody eligible and somebody of whom nothing is decided worked. */
    @Provide
    Arbitrary<Journal> declared() {
        Event.Hire undecided = hire("undecided", B, Employment.CDI, "2022-10-01");
        return Combinators.combine(journals(), hours(), hours())
                .as((journal, counted, pending) -> Journal.of(journal(
                        journal.events().stream(),
                        worked("more", A, "2023-02", month(counted)),
                        Stream.of(
                                undecided, Contract21Bam048.declared("wait", undecided, "2023-02", month(pending))))));
    }

    private static String month(Hours hours) {
        return hours.min(Hours.of(200)).toString();
    }

    private static Arbitrary<Tuple.Tuple2<Integer, Integer>> fractions() {
        Arbitrary<Integer> terms = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(1, 4)),
                Tuple.of(1, Arbitraries.integers().between(1, 1000)));
        return Combinators.combine(terms, terms).as(Tuple::of);
    }

    private static CountingRule weight(Tuple.Tuple2<Integer, Integer> fraction, Employment... employments) {
        return new Weight(List.of(employments), fraction.get1(), fraction.get2(), CLAUSE);
    }

    @Property(tries = 200, seed = "2700000")
    void a_weight_of_one_changes_nothing(@ForAll("weighted") ClauseTerms terms, @ForAll("declared") Journal journal) {
        Assessment plain = assess(withWeights(terms, Optional.empty()), journal);
        Assessment ones = assess(withWeights(terms, Optional.of(Tuple.of(1, 1))), journal);

        assertThat(ones.lots()).extracting(LotPosition::gap).isEqualTo(figures(plain, LotPosition::gap));
        assertThat(ones.lots())
                .allMatch(lot -> lot.tally().credited().equals(lot.tally().counted()));
        assertThat(ones.lots())
                .extracting(WeightsProperties::balances)
                .isEqualTo(figures(plain, WeightsProperties::balances));
        assertThat(ones.lots())
                .extracting(WeightsProperties::verdicts)
                .isEqualTo(figures(plain, WeightsProperties::verdicts));
        assertThat(amounts(ones)).isEqualTo(amounts(plain));
        assertThat(settled(ones)).isEqualTo(settled(plain));
    }

    @Property(tries = 200, seed = "2700000")
    void a_weight_changes_no_hour_worked(@ForAll("weighted") ClauseTerms terms, @ForAll("declared") Journal journal) {
        Map<?, HoursTally> plain = tallies(assess(withWeights(terms, Optional.empty()), journal));

        tallies(assess(terms, journal))
                .forEach((declaration, tally) -> assertThat(new HoursTally(
                                tally.declared(), tally.counted(), tally.pending(), tally.refused(), Optional.empty()))
                        .isEqualTo(plain.get(declaration)));
    }

    /** A sum of credits is off the credit of the sum by half a second for each part at most. */
    @Property(tries = 200, seed = "2700000")
    void credits_add_up_to_the_stated_rounding(
            @ForAll("weighted") ClauseTerms terms, @ForAll("declared") Journal journal) {
        Assessment assessment = assess(terms, journal);

        for (LotPosition lot : assessment.lots()) {
            List<HoursPart> parts = assessment.lines().stream()
                    .filter(line -> line.lot().equals(lot.lot()))
                    .flatMap(line -> line.parts().stream())
                    .toList();
            Hours credited = parts.stream().map(part -> part.tally().credited()).reduce(Hours.ZERO, Hours::plus);
            assertThat(lot.tally().credited()).isEqualTo(credited);
            assertThat(lot.companies().stream().map(CompanyPosition::tally).reduce(HoursTally.ZERO, HoursTally::plus))
                    .isEqualTo(lot.tally());
            for (Weight weight : terms.countingRules(Weight.class)) {
                List<HoursPart> weighted = parts.stream()
                        .filter(part -> part.weight().equals(Optional.of(weight)))
                        .toList();
                BigInteger exact =
                        sum(weighted.stream().map(HoursPart::hours)).multiply(BigInteger.valueOf(weight.numerator()));
                BigInteger rounded = sum(weighted.stream().map(part -> weight.credited(part.hours())))
                        .multiply(BigInteger.valueOf(weight.denominator()));
                assertThat(rounded.subtract(exact).abs().shiftLeft(1))
                        .isLessThanOrEqualTo(BigInteger.valueOf((long) weighted.size() * weight.denominator()));
            }
        }
    }

    private static BigInteger sum(Stream<Hours> hours) {
        return BigInteger.valueOf(hours.reduce(Hours.ZERO, Hours::plus).toSeconds());
    }

    @Property(tries = 200, seed = "2700000")
    void a_greater_weight_never_credits_less_nor_costs_more(
            @ForAll("weighted") ClauseTerms terms,
            @ForAll("declared") Journal journal,
            @ForAll("greater") Tuple.Tuple2<Integer, Integer> factor) {
        Assessment light = assess(terms, journal);
        Assessment heavy = assess(heavier(terms, factor), journal);
        Map<?, HoursTally> before = tallies(light);

        tallies(heavy).forEach((declaration, tally) -> {
            assertThat(tally.credited())
                    .isGreaterThanOrEqualTo(before.get(declaration).credited());
            assertThat(tally.creditedPending())
                    .isGreaterThanOrEqualTo(before.get(declaration).creditedPending());
        });
        for (int i = 0; i < light.lots().size(); i++) {
            assertThat(heavy.lots().get(i).gap())
                    .isLessThanOrEqualTo(light.lots().get(i).gap());
        }
        assertThat(heavy.penalties().incurred().plus(heavy.penalties().exposure()))
                .isLessThanOrEqualTo(
                        light.penalties().incurred().plus(light.penalties().exposure()));
    }

    /** From 1 to 2, by which weights of at most 500 are multiplied. */
    @Provide
    Arbitrary<Tuple.Tuple2<Integer, Integer>> greater() {
        return Arbitraries.integers()
                .between(1, 30)
                .flatMap(denominator -> Arbitraries.integers()
                        .between(denominator, 2 * denominator)
                        .map(numerator -> Tuple.of(numerator, denominator)));
    }

    private static ClauseTerms heavier(ClauseTerms terms, Tuple.Tuple2<Integer, Integer> factor) {
        return counting(
                terms,
                terms.countingRules().stream()
                        .map(rule -> rule instanceof Weight weight ? heavier(weight, factor) : rule)
                        .toList());
    }

    /** The same where the product would not be a fraction of small numbers. */
    private static CountingRule heavier(Weight weight, Tuple.Tuple2<Integer, Integer> factor) {
        int numerator = weight.numerator() * factor.get1();
        int denominator = weight.denominator() * factor.get2();
        return numerator > 1000 || denominator > 1000
                ? weight
                : new Weight(weight.employments(), numerator, denominator, weight.reference());
    }

    @Property(tries = 100, seed = "2700000")
    void the_same_events_in_any_order_give_the_same_bytes(
            @ForAll("weighted") ClauseTerms terms, @ForAll("declared") Journal journal, @ForAll Random random) {
        List<Event> events = new ArrayList<>(journal.events());
        Collections.shuffle(events, random);
        Assessment assessment = assess(terms, journal);
        Assessment shuffled = assess(terms, Journal.of(events));

        assertThat(shuffled).isEqualTo(assessment);
        for (Language language : Language.values()) {
            assertThat(AssessmentText.of(shuffled, language)).isEqualTo(AssessmentText.of(assessment, language));
        }
    }

    /** Weights are met in two journals of five, lest the laws above hold only because nothing happens. */
    @Property(tries = 200, seed = "2700000")
    @StatisticsReport(StatisticsReportMode.OFF)
    void the_weights_of_these_laws_credit_something(
            @ForAll("weighted") ClauseTerms terms, @ForAll("declared") Journal journal) {
        HoursTally tally = assess(terms, journal).tally();

        Statistics.label("credited")
                .collect(!tally.credited().equals(tally.counted()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 40));
        Statistics.label("pending")
                .collect(!tally.creditedPending().equals(tally.pending()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 40));
    }

    /** The same terms with weights for the same employment contracts, or without. */
    private static ClauseTerms withWeights(ClauseTerms terms, Optional<Tuple.Tuple2<Integer, Integer>> fraction) {
        return counting(
                terms,
                terms.countingRules().stream()
                        .flatMap(rule -> rule instanceof Weight weight
                                ? fraction.stream()
                                        .<CountingRule>map(one ->
                                                weight(one, weight.employments().toArray(Employment[]::new)))
                                : Stream.of(rule))
                        .toList());
    }

    private static <T> List<T> figures(Assessment assessment, Function<LotPosition, T> figure) {
        return assessment.lots().stream().map(figure).toList();
    }

    private static List<Optional<Hours>> balances(LotPosition lot) {
        return lot.companies().stream().map(CompanyPosition::balance).toList();
    }

    private static List<Object> verdicts(LotPosition lot) {
        return Stream.<Object>concat(
                        lot.subTargets().stream()
                                .map(target -> List.of(target.required(), target.credited(), target.state())),
                        lot.alternative().map(AlternativePosition::state).stream())
                .toList();
    }

    private static List<Object> amounts(Assessment assessment) {
        PenaltySheet sheet = assessment.penalties();
        return List.of(
                sheet.incurred(),
                sheet.exposure(),
                sheet.lines().stream().map(PenaltySheet.Line::amount).toList());
    }

    private static Optional<List<Object>> settled(Assessment assessment) {
        return assessment
                .settlement()
                .map(sheet -> sheet.lines().stream()
                        .<Object>map(line -> List.of(line.company(), line.due(), line.settled(), line.amount()))
                        .toList());
    }

    private static Map<?, HoursTally> tallies(Assessment assessment) {
        return assessment.lines().stream().collect(Collectors.toMap(HoursLine::declaration, HoursLine::tally));
    }

    private static Assessment assess(ClauseTerms terms, Journal journal) {
        return Assessor.of(terms).assess(journal, day("2024-06-30"));
    }
}
