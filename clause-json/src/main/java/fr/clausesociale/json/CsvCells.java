package fr.clausesociale.json;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import fr.clausesociale.json.token.Limits;

/** The cells of one line. A line is parsed on its own, so that a quote that is never closed costs no other line. */
final class CsvCells {

    private CsvCells() {}

    static String[] of(String line, char separator) {
        String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        if (text.indexOf('\r') >= 0) {
            throw CsvFault.CSV_LINE_BREAK.refusal("");
        }
        String[] cells;
        try {
            cells = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(
                            StringArrayHandler.builder()
                                    .maxFields(Limits.LINE + 1)
                                    .build(),
                            text);
        } catch (CsvParseException e) {
            throw CsvFault.CSV_QUOTES.refusal("");
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return cells;
    }
}
