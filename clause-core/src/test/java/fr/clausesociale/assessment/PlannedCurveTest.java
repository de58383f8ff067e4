package fr.clausesociale.assessment;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.assessment.PlannedCurve.HoursByMonth;
import fr.clausesociale.assessment.PlannedCurve.HoursByMonth.Month;
import fr.clausesociale.assessment.PlannedCurve.Linear;
import fr.clausesociale.assessment.PlannedCurve.SharesByDay;
import fr.clausesociale.assessment.PlannedCurve.SharesByDay.Milestone;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannedCurveTest {

    private static final LocalDate NOTIFIED = day("2026-01-15");
    private static final LocalDate ENDS = day("2026-04-10");

    @Test
    void a_line_runs_from_the_notification_to_the_end_unless_days_are_given() {
        assertThat(Linear.overTheContract().points(NOTIFIED, ENDS))
                .extracting(PlannedCurve.Point::day)
                .containsExactly(NOTIFIED, ENDS);
        assertThat(new Linear(Optional.of(day("2026-02-01")), Optional.of(day("2026-03-01"))).points(NOTIFIED, ENDS))
                .extracting(PlannedCurve.Point::day)
                .containsExactly(day("2026-02-01"), day("2026-03-01"));
    }

    @Test
    void months_have_only_their_days_in_the_contract_and_add_up() {
        PlannedCurve curve =
                new HoursByMonth(List.of(month("2026-01", "10"), month("2026-03", "20"), month("2026-04", "5")));

        assertThat(curve.points(NOTIFIED, ENDS))
                .extracting(PlannedCurve.Point::day, point -> point.label().en())
                .containsExactly(
                        tuple(day("2026-01-15"), "0 h"),
                        tuple(day("2026-01-31"), "10 h"),
                        tuple(day("2026-02-28"), "10 h"),
                        tuple(day("2026-03-31"), "30 h"),
                        tuple(day("2026-03-31"), "30 h"),
                        tuple(day("2026-04-10"), "35 h"));
    }

    @Test
    void a_curve_that_says_nothing_or_goes_back_is_refused() {
        assertRefused("plan-unordered", "/to", () -> new Linear(Optional.of(ENDS), Optional.of(ENDS)));
        assertRefused("plan-empty", "/months", () -> new HoursByMonth(List.of()));
        assertRefused("plan-empty", "/months", () -> new HoursByMonth(List.of(month("2026-01", "0"))));
        assertRefused(
                "plan-unordered",
                "/months/1/month",
                () -> new HoursByMonth(List.of(month("2026-01", "1"), month("2026-01", "1"))));
        assertRefused(
                "plan-hours-invalid", "/months/0/hours", () -> new HoursByMonth(List.of(month("2026-01", "-0.01"))));
        assertRefused(
                "plan-hours-invalid",
                "/months/0/hours",
                () -> new HoursByMonth(List.of(month("2026-01", "100000000"))));
        assertRefused("plan-start-missing", "/milestones", () -> new SharesByDay(List.of()));
        assertRefused(
                "plan-start-missing",
                "/milestones",
                () -> new SharesByDay(List.of(share("2026-01-01", "10"), share("2026-02-01", "100"))));
        assertRefused(
                "plan-unordered",
                "/milestones/1/day",
                () -> new SharesByDay(List.of(share("2026-02-01", "0"), share("2026-02-01", "100"))));
        assertRefused(
                "plan-decreasing",
                "/milestones/2/share",
                () -> new SharesByDay(
                        List.of(share("2026-01-01", "0"), share("2026-02-01", "60"), share("2026-03-01", "50"))));
        assertRefused(
                "plan-shares-invalid",
                "/milestones/1/share",
                () -> new SharesByDay(List.of(share("2026-01-01", "0"), share("2026-02-01", "99.9"))));
    }

    @Test
    void days_of_other_ages_are_refused() {
        assertRefused("plan-date-invalid", "/from", () -> new Linear(Optional.of(LocalDate.MIN), Optional.empty()));
        assertRefused("plan-date-invalid", "/to", () -> new Linear(Optional.empty(), Optional.of(LocalDate.MAX)));
        assertRefused(
                "plan-date-invalid",
                "/months/0/month",
                () -> new HoursByMonth(List.of(new Month(YearMonth.of(-999_999_999, 1), Hours.of(1)))));
        assertRefused(
                "plan-date-invalid",
                "/milestones/1/day",
                () -> new SharesByDay(
                        List.of(share("2026-01-01", "0"), new Milestone(LocalDate.MAX, Percentage.of("100")))));
    }

    @Test
    void hours_expected_of_a_lot_are_above_zero() {
        assertRefused(
                "plan-expected-invalid",
                "/expected",
                () -> new LotPlan(LOT, Linear.overTheContract(), Optional.of(Hours.ZERO)));
        assertRefused(
                "plan-expected-invalid",
                "/expected",
                () -> new LotPlan(LOT, Linear.overTheContract(), Optional.of(Hours.of(100_000_000))));
    }

    @Test
    void thresholds_are_above_zero_in_order_and_the_look_ahead_is_bounded() {
        assertRefused("threshold-invalid", "/redBelow", () -> policy("0", Optional.empty(), 30));
        assertRefused("threshold-invalid", "/redBelow", () -> policy("10.1", Optional.empty(), 30));
        assertRefused("threshold-invalid", "/redBelow", () -> policy("0.7500001", Optional.empty(), 30));
        assertRefused("threshold-invalid", "/amberBelow", () -> policy("0.75", Optional.of("0.75"), 30));
        assertRefused("look-ahead-invalid", "/lookAheadDays", () -> policy("0.75", Optional.empty(), -1));
        assertRefused("look-ahead-invalid", "/lookAheadDays", () -> policy("0.75", Optional.empty(), 3651));
        assertThat(policy("0.750", Optional.of("1.0"), 0)).isEqualTo(policy("0.75", Optional.of("1"), 0));
    }

    private static FollowUpPolicy policy(String red, Optional<String> amber, int days) {
        return new FollowUpPolicy(
                new BigDecimal(red),
                amber.map(BigDecimal::new),
                new Rounding(Hours.of("0.1"), RoundingMode.HALF_UP),
                days);
    }

    private static Month month(String month, String hours) {
        return new Month(YearMonth.parse(month), Hours.of(hours));
    }

    private static Milestone share(String day, String percent) {
        return new Milestone(day(day), Percentage.of(percent));
    }
}
