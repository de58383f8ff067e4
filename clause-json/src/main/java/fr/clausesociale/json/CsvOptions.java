package fr.clausesociale.json;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a CSV file does not say of itself and a reader must not guess. {@link #STANDARD} suits a file that {@link
 * HoursStatement#writeCsv} made and a person filled in.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param charset how characters are written; UTF-8 unless stated
 * @param decimalMark the mark before the decimals of hours; if it is not stated, the first cell of the file with such a mark decides
 *     for all
 * @param dayFirst whether days and months are written {@code 31/03/2026} and {@code 03/2026}, as French spreadsheets do, and not
 *     {@code 2026-03-31} and {@code 2026-03}
 * @param ignoredColumns the titles of columns that are not read, in lower case; anything may stand in them
 * @since 0.1.0
 */
public record CsvOptions(
        Charset charset, Optional<DecimalMark> decimalMark, boolean dayFirst, Set<String> ignoredColumns) {

    /** UTF-8, the decimal mark that the file uses throughout, ISO days, no column ignored. */
    public static final CsvOptions STANDARD = new CsvOptions(StandardCharsets.UTF_8, Optional.empty(), false, Set.of());

    /** What stands before the decimals of a number. */
    public enum DecimalMark {
        /** As in {@code 151,67}. */
        COMMA,
        /** As in {@code 151.67}. */
        POINT
    }

    /** Writes the titles in lower case, without blanks around them. */
    public CsvOptions {
        Set<String> titles = new TreeSet<>();
        ignoredColumns.forEach(title -> titles.add(title(title)));
        ignoredColumns = Collections.unmodifiableSet(titles);
    }

    /** The same for a file in another charset, such as {@code windows-1252}, {@code ISO-8859-1} or {@code UTF-16}. */
    public CsvOptions withCharset(Charset stated) {
        return new CsvOptions(stated, decimalMark, dayFirst, ignoredColumns);
    }

    /** The same for a file in which no other decimal mark may stand. */
    public CsvOptions withDecimalMark(DecimalMark stated) {
        return new CsvOptions(charset, Optional.of(stated), dayFirst, ignoredColumns);
    }

    /** The same for a file that writes {@code 31/03/2026} and {@code 03/2026}. */
    public CsvOptions withDayFirst() {
        return new CsvOptions(charset, decimalMark, true, ignoredColumns);
    }

    /** The same without reading some more columns; the case of their titles does not matter. */
    public CsvOptions ignoring(String... titles) {
        Set<String> all = new TreeSet<>(ignoredColumns);
        all.addAll(Arrays.asList(titles));
        return new CsvOptions(charset, decimalMark, dayFirst, all);
    }

    static String title(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }
}
