package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static fr.clausesociale.assessment.StandingTest.POLICY;
import static fr.clausesociale.assessment.StandingTest.STORY_NOTIFIED;
import static fr.clausesociale.assessment.StandingTest.story;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.assessment.PlannedCurve.HoursByMonth;
import fr.clausesociale.assessment.PlannedCurve.HoursByMonth.Month;
import fr.clausesociale.assessment.PlannedCurve.Linear;
import fr.clausesociale.assessment.PlannedCurve.SharesByDay;
import fr.clausesociale.assessment.PlannedCurve.SharesByDay.Milestone;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.terms.ClauseTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The contract runs from 5 January 2026 to 5 March 2027. */
class StandingProperties {

    private static final LocalDate NOTIFIED = STORY_NOTIFIED.on();
    private static final LocalDate ENDS = LocalDate.of(2027, 3, 5);

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void a_curve_begins_at_zero_never_goes_down_and_ends_at_what_is_to_be_performed(
            @ForAll("curves") PlannedCurve curve, @ForAll @IntRange(min = 1, max = 5000) int due) {
        List<PlannedCurve.Point> points = curve.points(NOTIFIED, ENDS);
        Assessor assessor = Assessor.of(owing(due));
        Journal journal = Journal.of(List.of(STORY_NOTIFIED));
        Hours before = Hours.ZERO;
        for (LocalDate day = NOTIFIED; !day.isAfter(ENDS.plusDays(5)); day = day.plusDays(13)) {
            Hours planned = planned(assessor, journal, curve, day);
            assertThat(planned).isGreaterThanOrEqualTo(before);
            before = planned;
        }
        LocalDate first = points.get(0).day();
        assertThat(planned(assessor, journal, curve, first.isBefore(NOTIFIED) ? NOTIFIED : first))
                .isEqualTo(Hours.ZERO);
        assertThat(planned(assessor, journal, curve, ENDS)).isEqualTo(Hours.of(due));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_gap_is_what_is_planned_less_what_is_done(
            @ForAll("curves") PlannedCurve curve,
            @ForAll @IntRange(min = 1, max = 5000) int due,
            @ForAll @IntRange(max = 650) int done,
            @ForAll @IntRange(max = 500) int elapsed) {
        Progress progress = progress(owing(due), curve, done, NOTIFIED.plusDays(70L + elapsed));

        assertThat(progress.lag().orElseThrow())
                .isEqualTo(progress.planned().orElseThrow().minus(progress.done()));
        assertThat(progress.done()).isEqualTo(Hours.of(done));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void more_hours_done_never_lower_the_forecast_or_raise_what_is_missing_and_what_it_costs(
            @ForAll("curves") PlannedCurve curve,
            @ForAll @IntRange(min = 1, max = 5000) int due,
            @ForAll @IntRange(max = 325) int done,
            @ForAll @IntRange(max = 325) int more,
            @ForAll @IntRange(max = 500) int elapsed) {
        LocalDate asOf = NOTIFIED.plusDays(70L + elapsed);
        Progress less = progress(owing(due), curve, done, asOf);
        Progress further = progress(owing(due), curve, done + more, asOf);

        assertThat(less.forecast().isPresent()).isEqualTo(further.forecast().isPresent());
        less.forecast()
                .ifPresent(hours -> assertThat(further.forecast().orElseThrow()).isGreaterThanOrEqualTo(hours));
        less.shortfall()
                .ifPresent(
                        hours -> assertThat(further.shortfall().orElseThrow()).isLessThanOrEqualTo(hours));
        less.exposure()
                .ifPresent(money -> assertThat(further.exposure().orElseThrow()).isLessThanOrEqualTo(money));
        less.requiredWeeklyPace()
                .ifPresent(pace ->
                        assertThat(further.requiredWeeklyPace().orElseThrow()).isLessThanOrEqualTo(pace));
        less.status()
                .ifPresent(status -> assertThat(further.status().orElseThrow()).isLessThanOrEqualTo(status));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whoever_keeps_the_required_pace_ends_at_what_is_to_be_performed(
            @ForAll @IntRange(min = 1, max = 5000) int due,
            @ForAll @IntRange(max = 650) int done,
            @ForAll @IntRange(max = 300) int elapsed) {
        Progress progress = progress(owing(due), Linear.overTheContract(), done, NOTIFIED.plusDays(70L + elapsed));
        BigDecimal weeks = BigDecimal.valueOf(progress.totalDays() - progress.elapsedDays())
                .divide(BigDecimal.valueOf(7), 20, RoundingMode.HALF_UP);
        BigDecimal end = BigDecimal.valueOf(
                        progress.requiredWeeklyPace().orElseThrow().toSeconds())
                .multiply(weeks)
                .add(BigDecimal.valueOf(progress.done().toSeconds()));

        BigDecimal aim = BigDecimal.valueOf(Math.max(due, done) * 3600L);
        assertThat(end.subtract(aim).abs()).isLessThan(BigDecimal.valueOf(36L * 61));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_ranking_hangs_on_no_order(
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> hours, @ForAll Random random) {
        List<Standing> portfolio = IntStream.range(0, hours.size())
                .mapToObj(i -> named("c-" + i, hours.get(i)))
                .toList();
        List<Standing> shuffled = new ArrayList<>(portfolio);
        Collections.shuffle(shuffled, random);

        List<Standing> ranked = Standing.ranked(portfolio);

        assertThat(Standing.ranked(shuffled)).isEqualTo(ranked);
        assertThat(ranked).containsExactlyInAnyOrderElementsOf(portfolio);
        for (int i = 1; i < ranked.size(); i++) {
            Progress worse = ranked.get(i - 1).overall();
            Progress better = ranked.get(i).overall();
            assertThat(worse.exposure().orElseThrow())
                    .isGreaterThanOrEqualTo(better.exposure().orElseThrow());
        }
    }

    private static Standing named(String contract, int hours) {
        Standing standing = standing(owing(1000), Linear.overTheContract(), 100 * hours, LocalDate.of(2026, 8, 31));
        return new Standing(
                ContractId.of(contract), standing.asOf(), standing.overall(), standing.lots(), standing.actions());
    }

    private static ClauseTerms owing(int hours) {
        return story().owing(fixed(Integer.toString(hours))).terms();
    }

    private static Hours planned(Assessor assessor, Journal journal, PlannedCurve curve, LocalDate day) {
        return assessor.standing(assessor.assess(journal, day), List.of(LotPlan.of(LOT, curve)), exact())
                .overall()
                .planned()
                .orElseThrow();
    }

    private static Progress progress(ClauseTerms terms, PlannedCurve curve, int done, LocalDate asOf) {
        return standing(terms, curve, done, asOf).lots().get(0).progress();
    }

    /** The standing with some hours done in February, at most 672. */
    private static Standing standing(ClauseTerms terms, PlannedCurve curve, int done, LocalDate asOf) {
        List<Event> events = Stream.concat(Stream.of(STORY_NOTIFIED), worked("a", A, "2026-02", Integer.toString(done)))
                .toList();
        Assessor assessor = Assessor.of(terms);
        return assessor.standing(assessor.assess(Journal.of(events), asOf), List.of(LotPlan.of(LOT, curve)), exact());
    }

    /** Rounded in one direction, so that what is planned and what is missing of it add up to the step. */
    private static FollowUpPolicy exact() {
        return new FollowUpPolicy(
                POLICY.redBelow(),
                POLICY.amberBelow(),
                new Rounding(Hours.ofSeconds(36), RoundingMode.FLOOR),
                POLICY.lookAheadDays());
    }

    @Provide
    Arbitrary<PlannedCurve> curves() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 420);
        Arbitrary<PlannedCurve> lines = Combinators.combine(
                        days.optional(), Arbitraries.integers().between(1, 3))
                .as((from, late) -> new Linear(
                        from.map(NOTIFIED::plusDays),
                        Optional.of(ENDS.minusDays(late)).filter(day -> late < 3)));
        Arbitrary<PlannedCurve> months = Arbitraries.integers()
                .between(0, 300)
                .list()
                .ofSize(15)
                .filter(hours -> hours.stream().anyMatch(h -> h > 0))
                .map(hours -> new HoursByMonth(IntStream.range(0, 15)
                        .mapToObj(i -> new Month(YearMonth.from(NOTIFIED).plusMonths(i), Hours.of(hours.get(i))))
                        .toList()));
        Arbitrary<PlannedCurve> phases = Arbitraries.maps(
                        days, Arbitraries.integers().between(0, 100))
                .ofMaxSize(5)
                .map(shares -> {
                    List<Integer> sorted = shares.values().stream().sorted().toList();
                    List<Milestone> milestones = new ArrayList<>();
                    milestones.add(milestone(0, 0));
                    int i = 0;
                    for (int day : new TreeMap<>(shares).keySet()) {
                        milestones.add(milestone(day + 1, sorted.get(i++)));
                    }
                    milestones.add(milestone(424, 100));
                    return new SharesByDay(milestones);
                });
        return Arbitraries.oneOf(lines, months, phases);
    }

    private static Milestone milestone(int day, int percent) {
        return new Milestone(NOTIFIED.plusDays(day), Percentage.of(Integer.toString(percent)));
    }
}
