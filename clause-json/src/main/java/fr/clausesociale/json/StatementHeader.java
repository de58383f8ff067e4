package fr.clausesociale.json;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The header of a statement: what separates its columns, and where each one stands, from 0 on.
 *
 * @param separator {@code ;} or {@code ,}
 * @param size the number of columns, the ignored ones included
 * @param columns the columns that are read
 */
record StatementHeader(char separator, int size, Map<StatementColumn, Integer> columns) {

    static final int MAX_COLUMNS = 100;

    private static final Pattern WHOLE = Pattern.compile("-?\\d+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private static final int MAX_NUMBERS = 10;

    /** Reads the header, which stands on a line. */
    static StatementHeader of(String line, long number, CsvOptions options) {
        String place = "line " + number;
        try {
            char separator = separator(line);
            String[] cells = CsvCells.of(line, separator);
            if (cells.length > MAX_COLUMNS) {
                throw CsvFault.CSV_COLUMN_LIMIT.refusal(", column " + (MAX_COLUMNS + 1), MAX_COLUMNS);
            }
            Map<StatementColumn, Integer> columns = columns(cells, options);
            requireAll(columns);
            return new StatementHeader(separator, cells.length, columns);
        } catch (ClauseException e) {
            throw new ClauseException(e.code(), place + e.place(), e.text(), null);
        }
    }

    private static char separator(String line) {
        String open = line.replaceAll("\"[^\"]*\"?", "");
        boolean semicolon = open.indexOf(';') >= 0;
        boolean comma = open.indexOf(',') >= 0;
        if (semicolon && comma) {
            throw CsvFault.CSV_SEPARATOR_MIXED.refusal("");
        }
        if (!semicolon && !comma) {
            throw (open.indexOf('\t') >= 0 ? CsvFault.CSV_SEPARATOR_TAB : CsvFault.CSV_SEPARATOR_MISSING).refusal("");
        }
        return semicolon ? ';' : ',';
    }

    private static Map<StatementColumn, Integer> columns(String[] cells, CsvOptions options) {
        Map<StatementColumn, Integer> columns = new EnumMap<>(StatementColumn.class);
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            String title = CsvOptions.title(cells[i]);
            if (options.ignoredColumns().contains(title)) {
                continue;
            }
            Optional<StatementColumn> column = StatementColumn.of(title);
            if (column.isEmpty()) {
                unknown.add(i + 1);
            } else if (columns.putIfAbsent(column.get(), i) != null) {
                throw CsvFault.CSV_COLUMN_DUPLICATE.refusal(
                        ", column " + (i + 1), column.get().title());
            }
        }
        if (columns.isEmpty()) {
            throw CsvFault.CSV_HEADER_MISSING.refusal("", StatementColumn.all());
        }
        if (!unknown.isEmpty()) {
            throw CsvFault.CSV_COLUMN_UNKNOWN.refusal(
                    ", column " + unknown.get(0), numbers(unknown), StatementColumn.all());
        }
        return columns;
    }

    /** Unknown columns by their number, for the title of one may be a name where the header is missing. */
    private static String numbers(List<Integer> columns) {
        return columns.stream().limit(MAX_NUMBERS).map(String::valueOf).collect(Collectors.joining(", "))
                + (columns.size() > MAX_NUMBERS ? ", …" : "");
    }

    private static void requireAll(Map<StatementColumn, Integer> columns) {
        List<Text> missing = Stream.of(
                        missing(columns, List.of(StatementColumn.ID)),
                        missing(columns, List.of(StatementColumn.ON)),
                        missing(columns, List.of(StatementColumn.HIRE)),
                        columns.containsKey(StatementColumn.MONTH)
                                ? Optional.<Text>empty()
                                : missing(columns, List.of(StatementColumn.FROM, StatementColumn.TO))
                                        .map(range -> either(StatementColumn.MONTH, range)),
                        columns.containsKey(StatementColumn.CLOCK)
                                ? Optional.<Text>empty()
                                : missing(columns, List.of(StatementColumn.HOURS))
                                        .map(hours -> either(StatementColumn.CLOCK, hours)))
                .flatMap(Optional::stream)
                .toList();
        if (!missing.isEmpty()) {
            throw CsvFault.CSV_COLUMN_MISSING.refusal(
                    "",
                    Text.of(
                            missing.stream().map(Text::fr).collect(Collectors.joining(" ; ")),
                            missing.stream().map(Text::en).collect(Collectors.joining("; "))));
        }
    }

    private static Optional<Text> missing(Map<StatementColumn, Integer> columns, List<StatementColumn> needed) {
        return columns.keySet().containsAll(needed) ? Optional.empty() : Optional.of(StatementColumn.names(needed));
    }

    private static Text either(StatementColumn column, Text others) {
        return Text.format("{0} ou {1}", "{0} or {1}", others, column.title());
    }

    /** The number of a column for people, from 1 on; 0 if there is none. */
    int number(StatementColumn column) {
        Integer index = columns.get(column);
        return index == null ? 0 : index + 1;
    }

    /** What stands in a column; empty text if the file does not have it. */
    String cell(StatementColumn column, String[] cells) {
        Integer index = columns.get(column);
        return index == null ? "" : cells[index];
    }

    /**
     * Whether a number may have been cut at a comma, decimal or of thousands, whose rest stands in an ignored column. In any other
     * column the rest is refused, and with no column for it, the number of cells.
     */
    boolean mayBeCut(StatementColumn column, String[] cells) {
        int rest = number(column);
        return separator == ','
                && rest < size
                && !columns.containsValue(rest)
                && WHOLE.matcher(cell(column, cells)).matches()
                && NUMBER.matcher(cells[rest]).matches();
    }
}
