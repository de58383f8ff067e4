package fr.clausesociale.json;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of a CSV statement, read as an event of the journal. What is wrong is refused with the JSON pointer of its column.
 */
final class StatementLine {

    private static final Pattern DAY_FIRST = Pattern.compile("(?<day>\\d{2})/(?<month>\\d{2})/(?<year>\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern CLOCK =
            Pattern.compile("(-?\\d{1,16})(?: ?[hH] ?([0-5]\\d)?|:([0-5]\\d(?::[0-5]\\d)?))");

    private static final Text CORRECTION = Text.of(
            "une correction ne nomme que la déclaration et ses heures",
            "a correction names the declaration and its hours alone");
    private static final Text ONE_PERIOD = Text.of(
            "la période est un mois, ou va d'un jour à un autre", "a period is a month, or goes from day to day");
    private static final Text ONE_NUMBER =
            Text.of("les heures s'écrivent une seule fois", "the hours are written once");

    private final StatementHeader header;
    private final String[] cells;
    private final boolean dayFirst;
    private final DecimalMarks marks;

    /** A line of as many cells as the header has columns. */
    StatementLine(StatementHeader header, String[] cells, boolean dayFirst, DecimalMarks marks) {
        this.header = header;
        this.cells = cells;
        this.dayFirst = dayFirst;
        this.marks = marks;
    }

    Event event() {
        EventId id = read(StatementColumn.ID, EventId::of);
        LocalDate on = read(StatementColumn.ON, this::day);
        return has(StatementColumn.CORRECTS) ? correction(id, on) : declaration(id, on);
    }

    private Event correction(EventId id, LocalDate on) {
        EventId declaration = read(StatementColumn.CORRECTS, EventId::of);
        requireEmpty(CORRECTION, StatementColumn.HIRE, StatementColumn.MONTH, StatementColumn.FROM, StatementColumn.TO);
        StatementColumn column = hoursColumn();
        Hours hours = hours(column);
        Optional<Hours> training = training();
        return inRightPlace(() -> new Event.HoursCorrected(id, on, declaration, hours, training), column, column);
    }

    private Event declaration(EventId id, LocalDate on) {
        EventId hire = read(StatementColumn.HIRE, EventId::of);
        boolean wholeMonth = has(StatementColumn.MONTH) || header.number(StatementColumn.FROM) == 0;
        LocalDate from;
        LocalDate to;
        if (wholeMonth) {
            YearMonth month = read(StatementColumn.MONTH, this::month);
            requireEmpty(ONE_PERIOD, StatementColumn.FROM, StatementColumn.TO);
            from = month.atDay(1);
            to = month.atEndOfMonth();
        } else {
            from = read(StatementColumn.FROM, this::day);
            to = read(StatementColumn.TO, this::day);
        }
        StatementColumn column = hoursColumn();
        Hours hours = hours(column);
        Optional<Hours> training = training();
        return inRightPlace(
                () -> new Event.HoursDeclared(id, on, hire, from, to, hours, training),
                wholeMonth ? StatementColumn.MONTH : StatementColumn.TO,
                column);
    }

    private StatementColumn hoursColumn() {
        return has(StatementColumn.CLOCK) || header.number(StatementColumn.HOURS) == 0
                ? StatementColumn.CLOCK
                : StatementColumn.HOURS;
    }

    private Hours hours(StatementColumn column) {
        if (column == StatementColumn.HOURS) {
            return decimal(column);
        }
        Hours hours = read(column, StatementLine::clock);
        requireEmpty(ONE_NUMBER, StatementColumn.HOURS);
        return hours;
    }

    private Hours decimal(StatementColumn column) {
        Hours hours = read(column, marks::hours);
        if (header.mayBeCut(column, cells)) {
            throw CsvFault.CSV_HOURS_CUT.refusal(column.pointer());
        }
        return hours;
    }

    /** Hours of training, as decimals or as clock time; empty if the line does not say. */
    private Optional<Hours> training() {
        StatementColumn column = StatementColumn.TRAINING;
        if (!has(column)) {
            return Optional.empty();
        }
        boolean isClock = CLOCK.matcher(header.cell(column, cells)).matches();
        return Optional.of(isClock ? read(column, StatementLine::clock) : decimal(column));
    }

    /** What the domain refuses of the end or of the hours, said of the columns in which these stand. */
    private static Event inRightPlace(Supplier<Event> event, StatementColumn end, StatementColumn hours) {
        try {
            return event.get();
        } catch (ClauseException e) {
            String place = e.place().equals(StatementColumn.TO.pointer())
                    ? end.pointer()
                    : e.place().equals(StatementColumn.HOURS.pointer()) ? hours.pointer() : e.place();
            throw new ClauseException(e.code(), place, e.text(), null);
        }
    }

    private boolean has(StatementColumn column) {
        return !header.cell(column, cells).isEmpty();
    }

    private void requireEmpty(Text reason, StatementColumn... columns) {
        for (StatementColumn column : columns) {
            if (has(column)) {
                throw CsvFault.CSV_CELL_EXCESS.refusal(column.pointer(), column.title(), reason);
            }
        }
    }

    private <T> T read(StatementColumn column, Function<String, T> parse) {
        if (!has(column)) {
            throw CsvFault.CSV_CELL_MISSING.refusal(column.pointer(), column.title());
        }
        try {
            return parse.apply(header.cell(column, cells));
        } catch (ClauseException e) {
            throw new ClauseException(e.code(), column.pointer(), e.text(), null);
        }
    }

    private LocalDate day(String text) {
        return date(dayFirst ? DAY_FIRST : ISO_DAY, text, dayFirst ? "31/03/2026" : "2026-03-31");
    }

    private YearMonth month(String text) {
        String firstDay = dayFirst ? "01/" + text : text + "-01";
        return YearMonth.from(date(dayFirst ? DAY_FIRST : ISO_DAY, firstDay, dayFirst ? "03/2026" : "2026-03"));
    }

    private static LocalDate date(Pattern form, String text, String example) {
        Matcher parts = form.matcher(text);
        try {
            if (parts.matches()) {
                return LocalDate.of(number(parts, "year"), number(parts, "month"), number(parts, "day"));
            }
        } catch (DateTimeException e) {
            // no such day
        }
        throw CsvFault.CSV_DATE_FORM.refusal("", example);
    }

    private static int number(Matcher parts, String part) {
        return Integer.parseInt(parts.group(part));
    }

    private static Hours clock(String text) {
        Matcher parts = CLOCK.matcher(text);
        if (!parts.matches()) {
            throw CsvFault.CSV_CLOCK_FORM.refusal("", StatementColumn.HOURS.title());
        }
        String rest = Stream.of(parts.group(2), parts.group(3))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("00");
        return Hours.of(parts.group(1) + ":" + rest);
    }
}
