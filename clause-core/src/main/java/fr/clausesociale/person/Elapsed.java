package fr.clausesociale.person;

import fr.clausesociale.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that counts time since a day, and so never more than has gone by. A month that has begun may count as a whole one.
 *
 * @param since the day
 * @param number the months or hours since that day
 * @param hours whether it counts hours, not months
 * @param reason why more is a contradiction
 */
record Elapsed(Fact<LocalDate> since, Fact<BigDecimal> number, boolean hours, Text reason) {

    /** As long after the day nothing is concluded any more for a number of months that is unknown: no list asks for so many. */
    private static final int MONTHS_CONCLUDED = 24;

    private static final Text MORE_THAN_TIME =
            Text.of("« {1} » : plus que le temps écoulé depuis « {0} »", "\"{1}\": more than the time since \"{0}\"");

    static final List<Elapsed> ALL = List.of(
            new Elapsed(Facts.LEFT_SCHOOL_ON, Facts.MONTHS_INACTIVE_SINCE_SCHOOL, false, MORE_THAN_TIME),
            new Elapsed(Facts.REGISTERED_SINCE, Facts.HOURS_WORKED_SINCE_REGISTRATION, true, MORE_THAN_TIME));

    /** Whether the number is more than the time until a day. */
    boolean isBroken(PackedFacts packed, LocalDate day) {
        LocalDate from = earliest(packed);
        return from != null && packed.low(packed.placeOf(number)) > most(from, day);
    }

    /** The bound of the number that follows from the day, if it is narrower than its own. */
    @Nullable
    Consequence bound(PackedFacts packed, LocalDate day) {
        LocalDate from = earliest(packed);
        int place = packed.placeOf(number);
        if (from == null
                || hours
                || monthsBetween(from, day) >= MONTHS_CONCLUDED
                || packed.high(place) <= most(from, day)) {
            return null;
        }
        BigDecimal low = PackedFacts.toNumber(Math.max(0, packed.low(place)));
        return new Consequence(
                number,
                new Knowledge.Between<>(Optional.of(low), Optional.of(PackedFacts.toNumber(most(from, day)))),
                List.of(since));
    }

    /** That the day exists, and comes early enough for the number, unless it is known to. */
    @Nullable
    Consequence boundOfDay(PackedFacts packed, LocalDate day) {
        long least = packed.low(packed.placeOf(number));
        int place = packed.placeOf(since);
        if (least <= 0) {
            return null;
        }
        LocalDate latest = latest(least, day);
        if (packed.high(place) <= latest.toEpochDay()) {
            return null;
        }
        long earliest = Math.max(PackedFacts.lowest(since), packed.low(place));
        return new Consequence(
                since,
                new Knowledge.Between<>(Optional.of(LocalDate.ofEpochDay(earliest)), Optional.of(latest)),
                List.of(number));
    }

    /** The last day since which the number is no more than the time until a day. */
    private LocalDate latest(long least, LocalDate day) {
        long unit = PackedFacts.of(number, BigDecimal.valueOf(hours ? 24 : 1));
        long units = (least + unit - 1) / unit - 1;
        LocalDate latest = hours ? day.minusDays(units) : day.minusMonths(units);
        return latest.isBefore(Fact.FIRST_DAY) ? Fact.FIRST_DAY : latest;
    }

    /** The first day after another one on which it may be broken no more, or bounds the number otherwise. */
    LocalDate nextTurn(PackedFacts packed, LocalDate day) {
        LocalDate from = earliest(packed);
        if (from == null) {
            return LocalDate.MAX;
        }
        if (hours) {
            long aDay = PackedFacts.of(number, BigDecimal.valueOf(24));
            long days = (packed.low(packed.placeOf(number)) + aDay - 1) / aDay;
            return isBroken(packed, day) ? from.plusDays(days - 1) : LocalDate.MAX;
        }
        boolean isOver = monthsBetween(from, day) >= MONTHS_CONCLUDED && !isBroken(packed, day);
        return isOver ? LocalDate.MAX : nextMonth(from, day);
    }

    private @Nullable LocalDate earliest(PackedFacts packed) {
        long low = packed.low(packed.placeOf(since));
        return low > PackedFacts.ABSENT ? LocalDate.ofEpochDay(low) : null;
    }

    private long most(LocalDate from, LocalDate day) {
        long units = hours ? 24 * (ChronoUnit.DAYS.between(from, day) + 1) : monthsBetween(from, day) + 1L;
        return PackedFacts.of(number, BigDecimal.valueOf(Math.max(0, units)));
    }

    /** The whole months from one day to another; -1 if it comes before. */
    static int monthsBetween(LocalDate from, LocalDate day) {
        return day.isBefore(from) ? -1 : Math.toIntExact(ChronoUnit.MONTHS.between(from, day));
    }

    /** The first day after another one on which one more month is whole. */
    static LocalDate nextMonth(LocalDate from, LocalDate day) {
        int months = monthsBetween(from, day) + 1;
        LocalDate next = from.plusMonths(months);
        return monthsBetween(from, next) == months ? next : next.plusDays(1);
    }
}
