package fr.clausesociale.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.clausesociale.Language;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Writes a CSV statement as the spreadsheets of a language read it. */
final class StatementWriter {

    private final Language language;
    private final CsvWriter out;

    private StatementWriter(Language language, CsvWriter out) {
        this.language = language;
        this.out = out;
    }

    static void write(Iterable<? extends Event> events, Language language, OutputStream stream) throws IOException {
        Writer writer = new OutputStreamWriter(stream, UTF_8);
        writer.write('\ufeff');
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(language == Language.FRENCH ? ';' : ',')
                .lineDelimiter(LineDelimiter.LF)
                .build(writer);
        StatementWriter statement = new StatementWriter(language, csv);
        csv.writeRecord(Arrays.stream(StatementColumn.values())
                .map(column -> column.title().in(language))
                .toList());
        for (Event event : events) {
            statement.write(event);
        }
        csv.flush();
    }

    private void write(Event event) {
        Map<StatementColumn, String> cells = new EnumMap<>(StatementColumn.class);
        for (StatementColumn column : StatementColumn.values()) {
            cells.put(column, "");
        }
        cells.put(StatementColumn.ID, event.id().value());
        cells.put(StatementColumn.ON, day(event.on()));
        if (event instanceof Event.HoursDeclared declared) {
            cells.put(StatementColumn.HIRE, declared.hire().value());
            putPeriod(cells, declared.from(), declared.to());
            putHours(cells, declared.hours());
            putTraining(cells, declared.training());
        } else if (event instanceof Event.HoursCorrected corrected) {
            cells.put(StatementColumn.CORRECTS, corrected.declaration().value());
            putHours(cells, corrected.hours());
            putTraining(cells, corrected.training());
        } else {
            throw CsvFault.STATEMENT_EVENT.refusal("");
        }
        out.writeRecord(cells.values());
    }

    private static void putPeriod(Map<StatementColumn, String> cells, LocalDate from, LocalDate to) {
        YearMonth month = YearMonth.from(from);
        if (from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())) {
            cells.put(StatementColumn.MONTH, day(from).substring(0, "2026-03".length()));
        } else {
            cells.put(StatementColumn.FROM, day(from));
            cells.put(StatementColumn.TO, day(to));
        }
    }

    private void putHours(Map<StatementColumn, String> cells, Hours hours) {
        cells.put(hours.isHundredths() ? StatementColumn.HOURS : StatementColumn.CLOCK, text(hours));
    }

    private void putTraining(Map<StatementColumn, String> cells, Optional<Hours> training) {
        training.ifPresent(hours -> cells.put(StatementColumn.TRAINING, text(hours)));
    }

    /** Decimals in the marks of the language, or clock time where decimals are not exact. */
    private String text(Hours hours) {
        if (!hours.isHundredths()) {
            return hours.toString();
        }
        String decimal = hours.toDecimal(2, RoundingMode.UNNECESSARY).toPlainString();
        return language == Language.FRENCH ? decimal.replace('.', ',') : decimal;
    }

    private static String day(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > 9999) {
            throw CsvFault.CSV_DATE_FORM.refusal("", "2026-03-31");
        }
        return date.toString();
    }
}
