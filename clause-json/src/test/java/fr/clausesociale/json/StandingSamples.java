package fr.clausesociale.json;

import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.Assessor;
import fr.clausesociale.assessment.FollowUpPolicy;
import fr.clausesociale.assessment.HireStatus;
import fr.clausesociale.assessment.HoursReason;
import fr.clausesociale.assessment.LotPlan;
import fr.clausesociale.assessment.PlannedCurve;
import fr.clausesociale.assessment.PlannedCurve.HoursByMonth;
import fr.clausesociale.assessment.PlannedCurve.Linear;
import fr.clausesociale.assessment.PlannedCurve.SharesByDay;
import fr.clausesociale.assessment.Progress;
import fr.clausesociale.assessment.Standing;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What is planned of the sample contract, and where it stands. */
final class StandingSamples {

    private static final LotId LOT = LotId.of("1");

    private StandingSamples() {}

    /** Each kind of curve, with all that it can say. */
    static List<PlannedCurve> curves() {
        return List.of(
                new Linear(Optional.of(LocalDate.of(2022, 1, 1)), Optional.of(LocalDate.of(2024, 12, 31))),
                new HoursByMonth(List.of(
                        new HoursByMonth.Month(YearMonth.of(2022, 1), Hours.of("151.67")),
                        new HoursByMonth.Month(YearMonth.of(2022, 3), Hours.of("7:20")))),
                phases());
    }

    private static SharesByDay phases() {
        return new SharesByDay(List.of(
                new SharesByDay.Milestone(LocalDate.of(2021, 12, 31), Percentage.of("0")),
                new SharesByDay.Milestone(LocalDate.of(2023, 6, 30), Percentage.of("62.5")),
                new SharesByDay.Milestone(LocalDate.of(2025, 6, 30), Percentage.of("100"))));
    }

    static LotPlan plan() {
        return new LotPlan(LOT, phases(), Optional.of(Hours.of("1550.50")));
    }

    static FollowUpPolicy policy() {
        return new FollowUpPolicy(
                new BigDecimal("0.75"),
                Optional.of(new BigDecimal("0.9")),
                new Rounding(Hours.of("0.1"), RoundingMode.HALF_UP),
                90);
    }

    static Standing standing() {
        return Assessor.of(Samples.terms()).standing(Samples.assessment(), List.of(plan()), policy());
    }

    static List<Object> all() {
        return values().map(arguments -> arguments.get()[0]).toList();
    }

    static Stream<Arguments> values() {
        return Stream.concat(
                curves().stream().map(curve -> Arguments.of(curve, PlannedCurve.class)),
                Stream.of(
                        Arguments.of(
                                curves().get(1)
                                        .points(LocalDate.of(2021, 7, 1), LocalDate.of(2025, 6, 30))
                                        .get(1),
                                PlannedCurve.Point.class),
                        Arguments.of(plan(), LotPlan.class),
                        Arguments.of(LotPlan.of(LOT, Linear.overTheContract()), LotPlan.class),
                        Arguments.of(policy(), FollowUpPolicy.class),
                        Arguments.of(
                                new FollowUpPolicy(BigDecimal.ONE, Optional.empty(), Rounding.NEAREST_HOUR, 0),
                                FollowUpPolicy.class),
                        Arguments.of(standing(), Standing.class),
                        Arguments.of(notBegun(), Standing.class),
                        Arguments.of(unpriced(), Assessment.class),
                        Arguments.of(
                                Assessor.of(Samples.adaptedTerms()).standing(unpriced(), List.of(plan()), policy()),
                                Standing.class),
                        Arguments.of(half(), Progress.class),
                        Arguments.of(hire(), HireStatus.class)));
    }

    private static Standing notBegun() {
        Assessor assessor = Assessor.of(Samples.terms());
        return assessor.standing(
                assessor.assess(Samples.journal(), LocalDate.of(2021, 6, 30)), List.of(plan()), policy());
    }

    /** An assessment on a day of whose hour nobody knows the price. */
    private static Assessment unpriced() {
        return Assessor.of(Samples.adaptedTerms()).assess(Samples.journal(), LocalDate.of(2024, 1, 31));
    }

    /** An index whose last decimal is zero. */
    private static Progress half() {
        Progress progress = standing().overall();
        return Progress.builder()
                .elapsedDays(1)
                .totalDays(2)
                .toPerform(Hours.of(2))
                .done(Hours.of(1))
                .pending(Hours.ZERO)
                .index(new BigDecimal("0.50"))
                .status(Progress.Status.GREEN)
                .derivation(progress.derivation())
                .build();
    }

    private static HireStatus hire() {
        return new HireStatus(
                EventId.of("h-1"),
                CompanyId.of("entreprise-a"),
                LOT,
                LocalDate.of(2022, 1, 3),
                Optional.of(LocalDate.of(2024, 12, 31)),
                Optional.of(HoursReason.MEANS_TO_DECIDE),
                Optional.of(LocalDate.of(2024, 1, 2)),
                Optional.of(Samples.ARTICLE),
                Optional.of(LocalDate.of(2022, 1, 31)));
    }
}
