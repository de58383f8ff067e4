package fr.clausesociale.assessment;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.Text;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When the hours of a lot are to be done, as planned by whoever follows the contract.
 *
 * <p>It is no part of the contract: no text says that hours are spread evenly, so that no curve is taken unless it is given,
 * the straight line included. A curve says <em>when</em>; <em>how many</em> hours is for the terms. Hours in a curve are
 * therefore taken in proportion to their sum, so that every curve ends at the hours to perform.
 *
 * <p>French: <i>courbe prévisionnelle</i>. This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface PlannedCurve {

    /**
     * The points through which the curve of a contract goes, by day, at least two. Nothing is planned until the first, and all
     * from the last on; between two points it goes straight, and of two on one day the later holds.
     *
     * @param notifiedOn the day on which the contract was notified
     * @param endsOn the last day of the contract
     */
    List<Point> points(LocalDate notifiedOn, LocalDate endsOn);

    /**
     * A point of a curve.
     *
     * @param day the day, at its end
     * @param cumulative what is planned until then, in any unit: only its proportion to that of the last point counts
     * @param label the same in words
     */
    record Point(LocalDate day, BigDecimal cumulative, Text label) {
        private static Point of(LocalDate day, Hours hours) {
            return new Point(day, BigDecimal.valueOf(hours.toSeconds()), hours.toText());
        }

        private static Point of(LocalDate day, Percentage share) {
            return new Point(day, share.percent(), share.toText());
        }
    }

    /**
     * The same number of hours each day, from the end of one day to the end of another.
     *
     * @param from the day at the end of which nothing is to be done yet; without it the day of the notification
     * @param to the day at the end of which all is to be done; without it the last day of the contract
     */
    record Linear(Optional<LocalDate> from, Optional<LocalDate> to) implements PlannedCurve {
        /** Checks the order of the days. */
        public Linear {
            from.ifPresent(day -> checkDay("/from", day));
            to.ifPresent(day -> checkDay("/to", day));
            requireAt(
                    "/to",
                    from.isEmpty() || to.isEmpty() || from.get().isBefore(to.get()),
                    "plan-unordered",
                    "les jours d'une courbe se suivent, du plus ancien au plus récent",
                    "the days of a curve follow each other, the earliest first");
        }

        /** From the notification to the last day of the contract. */
        public static Linear overTheContract() {
            return new Linear(Optional.empty(), Optional.empty());
        }

        @Override
        public List<Point> points(LocalDate notifiedOn, LocalDate endsOn) {
            return List.of(
                    Point.of(from.orElse(notifiedOn), Percentage.of("0")),
                    Point.of(to.orElse(endsOn), Percentage.of("100")));
        }
    }

    /**
     * Hours of calendar months, the same number each day of a month. A month in which the contract is notified or ends has
     * only its days in the contract.
     *
     * @param months the months, in order; one that is left out has no hours
     */
    record HoursByMonth(List<Month> months) implements PlannedCurve {

        /**
         * The hours of a month.
         *
         * @param month the month
         * @param hours the hours, zero or above
         */
        public record Month(YearMonth month, Hours hours) {}

        /** Checks the order of the months and their hours. */
        public HoursByMonth {
            months = List.copyOf(months);
            for (int i = 0; i < months.size(); i++) {
                requireAt(
                        "/months/" + i + "/month",
                        i == 0
                                || months.get(i - 1)
                                        .month()
                                        .isBefore(months.get(i).month()),
                        "plan-unordered",
                        "les mois d'une courbe se suivent, du plus ancien au plus récent",
                        "the months of a curve follow each other, the earliest first");
                checkDay("/months/" + i + "/month", months.get(i).month().atEndOfMonth());
                requireAt(
                        "/months/" + i + "/hours",
                        !months.get(i).hours().isNegative()
                                && months.get(i).hours().compareTo(Hours.of(100_000_000)) < 0,
                        "plan-hours-invalid",
                        "les heures d'un mois sont comprises entre zéro et 100\u202f000\u202f000",
                        "the hours of a month lie between zero and 100,000,000");
            }
            requireAt(
                    "/months",
                    months.stream().anyMatch(month -> month.hours().isPositive()),
                    "plan-empty",
                    "une courbe prévoit des heures",
                    "a curve plans some hours");
        }

        @Override
        public List<Point> points(LocalDate notifiedOn, LocalDate endsOn) {
            List<Point> points = new ArrayList<>();
            Hours sum = Hours.ZERO;
            for (Month month : months) {
                points.add(Point.of(begin(month.month(), notifiedOn), sum));
                sum = sum.plus(month.hours());
                points.add(Point.of(end(month.month(), endsOn), sum));
            }
            return List.copyOf(points);
        }

        private static LocalDate begin(YearMonth month, LocalDate notifiedOn) {
            return month.equals(YearMonth.from(notifiedOn))
                    ? notifiedOn
                    : month.atDay(1).minusDays(1);
        }

        private static LocalDate end(YearMonth month, LocalDate endsOn) {
            return month.equals(YearMonth.from(endsOn)) ? endsOn : month.atEndOfMonth();
        }
    }

    /**
     * Phases, by the share that is to be done at the end of some days; between two days the same number of hours each day.
     *
     * @param milestones the days, in order, the first with 0 % and the last with 100 %, from one to the next never less
     */
    record SharesByDay(List<Milestone> milestones) implements PlannedCurve {

        /**
         * The share that is to be done by the end of a day.
         *
         * @param day the day
         * @param share the share, of all hours to perform
         */
        public record Milestone(LocalDate day, Percentage share) {}

        /** Checks the order of the days, and that shares go from 0 % to 100 % and never down. */
        public SharesByDay {
            milestones = List.copyOf(milestones);
            requireAt(
                    "/milestones",
                    milestones.size() >= 2 && milestones.get(0).share().equals(Percentage.of("0")),
                    "plan-start-missing",
                    "une courbe compte au moins deux jours, et rien n'est à faire à la fin du premier",
                    "a curve has at least two days, and nothing is to be done by the end of the first");
            checkDay("/milestones/0/day", milestones.get(0).day());
            for (int i = 1; i < milestones.size(); i++) {
                checkDay("/milestones/" + i + "/day", milestones.get(i).day());
                requireAt(
                        "/milestones/" + i + "/day",
                        milestones.get(i - 1).day().isBefore(milestones.get(i).day()),
                        "plan-unordered",
                        "les jours d'une courbe se suivent, du plus ancien au plus récent",
                        "the days of a curve follow each other, the earliest first");
                requireAt(
                        "/milestones/" + i + "/share",
                        milestones
                                        .get(i - 1)
                                        .share()
                                        .compareTo(milestones.get(i).share())
                                <= 0,
                        "plan-decreasing",
                        "ce qui est à faire jusqu'à un jour ne diminue pas d'un jour à l'autre",
                        "what is to be done until a day does not go down from one day to another");
            }
            requireAt(
                    "/milestones/" + (milestones.size() - 1) + "/share",
                    milestones.get(milestones.size() - 1).share().equals(Percentage.of("100")),
                    "plan-shares-invalid",
                    "la dernière phase d'une courbe s'achève à 100\u00a0%",
                    "the last phase of a curve ends at 100 percent");
        }

        @Override
        public List<Point> points(LocalDate notifiedOn, LocalDate endsOn) {
            return milestones.stream()
                    .map(milestone -> Point.of(milestone.day(), milestone.share()))
                    .toList();
        }
    }

    private static void checkDay(String place, LocalDate day) {
        requireAt(
                place,
                day.getYear() >= 1900 && day.getYear() <= 9999,
                "plan-date-invalid",
                "les jours d'une courbe sont des années 1900 à 9999",
                "the days of a curve lie in the years 1900 to 9999");
    }
}
