package fr.clausesociale.json;

import static fr.clausesociale.json.Statement.STANDARD;
import static fr.clausesociale.json.Statement.csv;
import static fr.clausesociale.json.Statement.ndjson;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Language;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursStatementTest {

    private static final String HEADER = "id;on;corrects;hire;month;from;to;hours;clock\n";
    private static final int LINE = 1024 * 1024;

    private static final Event JUNE = new Event.HoursDeclared(
            EventId.of("d-1"),
            LocalDate.of(2026, 7, 5),
            EventId.of("h-1"),
            LocalDate.of(2026, 6, 1),
            LocalDate.of(2026, 6, 30),
            Hours.of("151.67"));

    @Test
    void lines_become_declarations_and_corrections() {
        Statement statement = csv("""
                identifiant;date;rectifie;embauche;mois;heures
                d-1;2026-07-05;;h-1;2026-06;151,67
                d-2;2026-07-20;d-1;;;140
                """);

        assertThat(statement.accepted())
                .containsExactly(
                        JUNE,
                        new Event.HoursCorrected(
                                EventId.of("d-2"), LocalDate.of(2026, 7, 20), EventId.of("d-1"), Hours.of(140)));
        assertThat(statement.account()).isEqualTo(new LineAccount(2, 2, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id;on;hire;month;hours\nd-1;2026-07-05;h-1;2026-06;151.67",
                "\ufeffid;on;hire;month;hours\r\nd-1;2026-07-05;h-1;2026-06;151,67\r\n",
                "\n\nid,on,hire,month,hours\n\nd-1,2026-07-05,h-1,2026-06,151.67\n\n",
                "ID,Date , Embauche,\"Mois\",Heures\n\"d-1\", 2026-07-05 ,h-1,2026-06,\"151,67\"\n,,,,\n",
                "hours;to;from;hire;on;id\n151.67;2026-06-30;2026-06-01;h-1;2026-07-05;d-1",
                "id;on;hire;month;from;to;clock\nd-1;2026-07-05;h-1;;2026-06-01;2026-06-30;151:40:12",
                "id;on;hire;month;hours;clock\nd-1;2026-07-05;h-1;2026-06;;151:40:12"
            })
    void one_line_can_be_written_in_many_ways(String text) {
        assertThat(csv(text).accepted()).containsExactly(JUNE);
    }

    @ParameterizedTest
    @CsvSource({
        "7h20, 7:20",
        "7 h 20, 7:20",
        "7H, 7",
        "7:20, 7:20",
        "7:20:30, 7:20:30",
        "0h00, 0",
    })
    void clock_time_has_its_own_column(String clock, String hours) {
        Event event = csv(HEADER + "d-1;2026-07-05;;h-1;2026-06;;;;" + clock)
                .accepted()
                .get(0);

        assertThat(((Event.HoursDeclared) event).hours()).isEqualTo(Hours.of(hours));
    }

    /** The cells of a line behind its id and its day; the header has nine columns. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "csv-hours-form          | 8 | /hours    | ;h-1;2026-06;;;1.234,5;",
                "csv-hours-form          | 8 | /hours    | ;h-1;2026-06;;;1 234,5;",
                "csv-hours-form          | 8 | /hours    | ;h-1;2026-06;;;1.234;",
                "csv-hours-form          | 8 | /hours    | ;h-1;2026-06;;;1,234;",
                "csv-hours-form          | 8 | /hours    | ;h-1;2026-06;;;1e12;",
                "csv-hours-form          | 8 | /hours    | ;h-1;2026-06;;;7h20;",
                "csv-hours-form          | 8 | /hours    | ;h-1;2026-06;;;NaN;",
                "csv-hours-form          | 8 | /hours    | ;h-1;2026-06;;;.5;",
                "csv-hours-form          | 8 | /hours    | ;h-1;2026-06;;;٣;",
                "hours-implausible       | 8 | /hours    | ;h-1;2026-06;;;1000000000000;",
                "hours-implausible       | 8 | /hours    | ;h-1;2026-06;;;720.01;",
                "hours-out-of-range      | 8 | /hours    | ;h-1;2026-06;;;9999999999999999;",
                "hours-negative          | 8 | /hours    | ;h-1;2026-06;;;-7;",
                "hours-negative          | 8 | /hours    | d-0;;;;;-0.01;",
                "hours-negative          | 9 | /clock    | ;h-1;2026-06;;;;-0:30",
                "hours-implausible       | 9 | /clock    | ;h-1;2026-06;;;;1000000h",
                "csv-clock-form          | 9 | /clock    | ;h-1;2026-06;;;;7",
                "csv-clock-form          | 9 | /clock    | ;h-1;2026-06;;;;7h5",
                "csv-clock-form          | 9 | /clock    | ;h-1;2026-06;;;;7:60",
                "csv-cell-excess         | 8 | /hours    | ;h-1;2026-06;;;7;7:00",
                "csv-cell-missing        | 8 | /hours    | ;h-1;2026-06;;;;",
                "csv-cell-missing        | 4 | /hire     | ;;2026-06;;;7;",
                "csv-cell-missing        | 6 | /from     | ;h-1;;;;7;",
                "csv-cell-missing        | 7 | /to       | ;h-1;;2026-06-01;;7;",
                "csv-cell-excess         | 6 | /from     | ;h-1;2026-06;2026-06-01;2026-06-30;7;",
                "csv-cell-excess         | 4 | /hire     | d-0;h-1;;;;7;",
                "csv-cell-excess         | 5 | /month    | d-0;;2026-06;;;7;",
                "csv-date-form           | 5 | /month    | ;h-1;06/2026;;;7;",
                "csv-date-form           | 5 | /month    | ;h-1;2026-13;;;7;",
                "csv-date-form           | 5 | /month    | ;h-1;juin-26;;;7;",
                "csv-date-form           | 6 | /from     | ;h-1;;01/06/2026;30/06/2026;7;",
                "csv-date-form           | 7 | /to       | ;h-1;;2026-06-01;2026-06-31;7;",
                "csv-date-form           | 6 | /from     | ;h-1;;26-06-01;2026-06-31;7;",
                "period-unordered        | 7 | /to       | ;h-1;;2026-06-30;2026-06-01;7;",
                "period-not-in-one-month | 7 | /to       | ;h-1;;2026-06-30;2026-07-01;7;",
                "identifier-malformed    | 4 | /hire     | ;=1+1;2026-06;;;7;",
                "identifier-malformed    | 3 | /corrects | h 1;;;;;7;",
                "csv-cell-count          | 0 | ''        | ;h-1;2026-06;;;7",
                "csv-cell-count          | 0 | ''        | ;h-1;2026-06;;;7;;",
                "csv-cell-count          | 0 | ''        | ,h-1,2026-06,,,7,",
                "csv-quotes              | 0 | ''        | ;\"h-1;2026-06;;;7;",
                "csv-quotes              | 0 | ''        | ;\"h-1\"x;2026-06;;;7;",
                "csv-encoding            | 0 | ''        | ;h\ufffd;2026-06;;;7;",
            })
    void a_bad_line_is_told_by_its_code_and_place_and_the_next_is_read(
            String code, int column, String pointer, String cells) {
        Statement statement = csv(HEADER + "d-9;2026-07-05;" + cells + "\nd-1;2026-07-05;;h-1;2026-06;;;151.67;\n");

        assertThat(statement.accepted()).containsExactly(JUNE);
        assertThat(statement.rejected())
                .extracting(RejectedLine::line, RejectedLine::column, RejectedLine::pointer, RejectedLine::code)
                .containsExactly(tuple(2L, column, pointer, code));
        assertThat(statement.account()).isEqualTo(new LineAccount(2, 1, 1));
        statement.assertBothLanguages();
    }

    @Test
    void a_carriage_return_in_a_line_is_no_end_of_it() {
        assertThat(csv(HEADER + "d-9;2026-07-05;\r;h-1;2026-06;;;7;").codes()).containsExactly("csv-line-break");
    }

    @Test
    void a_rejected_line_is_an_entry_of_a_journal_too() {
        RejectedLine line =
                csv(HEADER + "d-9;2026-07-05;;h-1;2026-06;;;-7;\n").rejected().get(0);
        RejectedLine whole = csv(HEADER + "d-9").rejected().get(0);

        assertThat(line.rejection().place()).isEqualTo("line 2, column 8, /hours");
        assertThat(line.rejection().code()).isEqualTo("hours-negative");
        assertThat(line.rejection().message()).isEqualTo(line.text());
        assertThat(whole.rejection().place()).isEqualTo("line 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "csv-empty             | ''               | ''",
                "csv-empty             | ''               | '\n \r\n'",
                "csv-separator-tab     | line 1           | 'id\ton\thire\tmonth\thours'",
                "csv-separator-mixed   | line 1           | id;on;hire;month,hours",
                "csv-separator-missing | line 1           | id",
                "csv-separator-missing | line 1           | \"id;on;hire;month;hours\"",
                "csv-header-missing    | line 1           | d-1;2026-07-05;h-1;2026-06;7",
                "csv-quotes            | line 1           | {\"type\":\"hours-declared\",\"id\":\"d-1\"}",
                "csv-column-unknown    | line 3, column 6 | '\n\nid;on;hire;month;hours;nom'",
                "csv-column-unknown    | line 1, column 6 | 'id;on;hire;month;hours;'",
                "csv-column-duplicate  | line 1, column 6 | id;on;hire;month;hours;heures",
                "csv-column-missing    | line 1           | id;on;hire;month",
                "csv-column-missing    | line 1           | id;on;hire;from;hours",
                "csv-column-missing    | line 1           | on;hire;month;hours",
                "csv-quotes            | line 1           | 'id;on;hire;month;\"hours'",
                "csv-line-break        | line 1           | 'id;on;hire;\rmonth;hours'",
                "csv-encoding          | line 1           | id;on;hire;month;hours;pr\ufffdnom",
                "csv-utf-16            | line 1           | id;on;\0hire;month;hours",
            })
    void a_file_without_a_header_that_can_be_read_is_refused(String code, String place, String text) {
        ClauseException refusal = refused(text.getBytes(UTF_8), STANDARD);

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.place()).isEqualTo(place);
        assertThat(refusal.text().fr()).isNotEqualTo(refusal.text().en());
    }

    @Test
    void what_is_wrong_with_the_header_is_said_with_what_would_be_right() {
        assertThat(refused("id;on;hire;nom;prénom".getBytes(UTF_8), STANDARD))
                .hasMessage(
                        "unknown columns, counted from the left: 4, 5; known: id, on, corrects, hire, month, from, to,"
                                + " hours, clock, training; remove the others, or state that they are ignored");
        assertThat(refused("id;hire".getBytes(UTF_8), STANDARD).text().fr())
                .isEqualTo("ces colonnes manquent : date ; du, au ou mois ; heures ou duree");
    }

    @Test
    void a_comma_in_a_number_needs_quotes_where_commas_separate() {
        Statement statement = csv("""
                id,on,hire,month,hours
                d-1,2026-07-05,h-1,2026-06,1,5
                d-2,2026-07-05,h-1,2026-06,"1,5"
                """);

        assertThat(statement.codes()).containsExactly("csv-cell-count");
        assertThat(statement.rejected().get(0).text().en()).startsWith("the line has 6 cells and the header 5");
        assertThat(statement.hours()).containsExactly("1.50");
    }

    /** The last cell was left out, so that the cells are as many as the columns. */
    @Test
    void a_number_cut_at_its_comma_is_not_read_as_two() {
        Statement statement = csv("""
                id,on,hire,month,hours,note
                d-1,2026-07-05,h-1,2026-06,1,5
                d-2,2026-07-05,h-1,2026-06,1,234.5
                d-3,2026-07-05,h-1,2026-06,1.00,5
                d-4,2026-07-05,h-1,2026-06,"1,5",5
                d-5,2026-07-05,h-1,2026-06,1,
                d-6,2026-07-05,h-1,2026-06,1,n° 5
                """, STANDARD.ignoring("note").withDecimalMark(CsvOptions.DecimalMark.COMMA));
        String semicolons = "id;on;hire;month;hours;note\nd-1;2026-07-05;h-1;2026-06;1;5\n";
        String between = "id,on,hire,hours,month\nd-1,2026-07-05,h-1,1,5\n";

        assertThat(statement.rejected())
                .extracting(RejectedLine::line, RejectedLine::column, RejectedLine::code)
                .containsExactly(
                        tuple(2L, 5, "csv-hours-cut"), tuple(3L, 5, "csv-hours-cut"), tuple(4L, 5, "csv-decimal-mark"));
        assertThat(statement.hours()).containsExactly("1.50", "1.00", "1.00");
        assertThat(csv(semicolons, STANDARD.ignoring("note")).hours()).containsExactly("1.00");
        assertThat(csv(between).codes()).containsExactly("csv-date-form");
    }

    @Test
    void the_first_decimal_mark_holds_for_the_file() {
        String text = HEADER
                + "d-1;2026-07-05;;h-1;2026-06;;;7;\n"
                + "d-2;2026-07-05;;h-1;2026-06;;;7,5;\n"
                + "d-3;2026-07-05;;h-1;2026-06;;;7.5;\n"
                + "d-4;2026-07-05;;h-1;2026-06;;;7,25;\n";

        assertThat(csv(text).codes()).containsExactly("csv-decimal-mark");
        assertThat(csv(text).hours()).containsExactly("7.00", "7.50", "7.25");
        assertThat(csv(text, STANDARD.withDecimalMark(CsvOptions.DecimalMark.POINT))
                        .hours())
                .containsExactly("7.00", "7.50");
        csv(text).assertBothLanguages();
    }

    @Test
    void days_are_written_day_first_if_that_is_stated_and_in_no_other_way_then() {
        Statement statement = csv("""
                id;on;hire;month;from;to;hours
                d-1;05/07/2026;h-1;06/2026;;;151,67
                d-1;05/07/2026;h-1;;01/06/2026;30/06/2026;151,67
                d-2;2026-07-05;h-1;06/2026;;;7
                d-3;05/07/2026;h-1;2026-06;;;7
                d-4;5/7/2026;h-1;06/2026;;;7
                d-5;31/06/2026;h-1;06/2026;;;7
                """, STANDARD.withDayFirst());

        assertThat(statement.accepted()).containsExactly(JUNE, JUNE);
        assertThat(statement.rejected())
                .extracting(RejectedLine::pointer, RejectedLine::code)
                .containsExactly(
                        tuple("/on", "csv-date-form"),
                        tuple("/month", "csv-date-form"),
                        tuple("/on", "csv-date-form"),
                        tuple("/on", "csv-date-form"));
    }

    @Test
    void other_columns_are_passed_over_if_that_is_stated() {
        String text = "NIR;id;on;Nom ;hire;month;hours\n1 84;d-1;2026-07-05;Marie Curie;h-1;2026-06;151.67\n";

        assertThat(refused(text.getBytes(UTF_8), STANDARD).place()).isEqualTo("line 1, column 1");
        assertThat(refused(text.getBytes(UTF_8), STANDARD.ignoring("nir")).place())
                .isEqualTo("line 1, column 4");
        assertThat(csv(text, STANDARD.ignoring("nir").ignoring("NOM", "metier")).accepted())
                .containsExactly(JUNE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    void another_charset_is_detected_and_read_if_it_is_stated(String charset) {
        byte[] text = "id;on;hire;month;hours;métier\nd-1;2026-07-05;h-1;2026-06;151,67;maçon\n"
                .getBytes(Charset.forName(charset));
        byte[] asciiHeader = "id;on;hire;month;hours\nd-é;2026-07-05;h-1;2026-06;7\nd-1;2026-07-05;h-1;2026-06;151,67\n"
                .getBytes(Charset.forName(charset));

        assertThat(refused(text, STANDARD.ignoring("métier")).code()).isEqualTo("csv-encoding");
        assertThat(csv(text, STANDARD.ignoring("métier").withCharset(Charset.forName(charset)))
                        .accepted())
                .containsExactly(JUNE);
        assertThat(csv(asciiHeader, STANDARD).codes()).containsExactly("csv-encoding");
        assertThat(csv(asciiHeader, STANDARD).accepted()).containsExactly(JUNE);
        assertThat(csv(asciiHeader, STANDARD.withCharset(Charset.forName(charset)))
                        .accepted())
                .extracting(Event::id)
                .containsExactly(EventId.of("d-é"), EventId.of("d-1"));
    }

    @Test
    void a_file_of_utf_8_with_its_mark_is_no_file_of_another_charset() {
        byte[] text = "\ufeffid;on;hire;month;hours\n".getBytes(UTF_8);

        assertThat(refused(text, STANDARD.withCharset(ISO_8859_1)).code()).isEqualTo("csv-column-unknown");
    }

    @Test
    void bytes_that_a_stated_charset_does_not_know_are_rejected() {
        byte[] text = (HEADER + "d\u0081;2026-07-05;;h-1;2026-06;;;7;\n").getBytes(ISO_8859_1);

        assertThat(csv(text, STANDARD.withCharset(Charset.forName("windows-1252")))
                        .codes())
                .containsExactly("csv-encoding");
    }

    @Test
    void utf_16_is_detected_and_read_if_it_is_stated() {
        String text = "\ufeffid;on;hire;month;hours;note\nd-1;2026-07-05;h-1;2026-06;151.67;"
                + "\ud83d\ude00".repeat(20_000) + "\n";
        CsvOptions options = STANDARD.ignoring("note");

        assertThat(refused(text.getBytes(UTF_16LE), options).code()).isEqualTo("csv-utf-16");
        assertThat(refused(text.getBytes(StandardCharsets.UTF_16BE), options).code())
                .isEqualTo("csv-utf-16");
        assertThat(refused(text.substring(1).getBytes(UTF_16LE), options).code())
                .isEqualTo("csv-utf-16");
        assertThat(csv(text.getBytes(UTF_16LE), options.withCharset(StandardCharsets.UTF_16))
                        .accepted())
                .containsExactly(JUNE);
        assertThat(csv(text.getBytes(UTF_16LE), options.withCharset(UTF_16LE)).accepted())
                .containsExactly(JUNE);
    }

    @Test
    void lines_and_columns_have_a_limit() {
        String good = "d-1;2026-07-05;;h-1;2026-06;;;151.67;\n";
        Statement statement = csv(HEADER
                + "x".repeat(5 * LINE) + "\n"
                + good
                + ";".repeat(LINE) + "\n"
                + "\"" + "\"".repeat(LINE - 2) + "\n"
                + good
                + "\"never closed\n"
                + good);
        String hundred = HEADER.strip() + ";x".repeat(91);

        assertThat(statement.accepted()).containsExactly(JUNE, JUNE, JUNE);
        assertThat(statement.rejected())
                .extracting(RejectedLine::line, RejectedLine::code)
                .startsWith(tuple(2L, "line-too-long"))
                .endsWith(tuple(7L, "csv-quotes"));
        assertThat(csv(hundred, STANDARD.ignoring("x")).account()).isEqualTo(new LineAccount(0, 0, 0));
        assertThat(refused((hundred + ";x").getBytes(UTF_8), STANDARD.ignoring("x")))
                .hasToString(
                        "fr.clausesociale.ClauseException: a file has at most 100 columns [csv-column-limit at line 1, column 101]");
        assertThat(refused(("id" + ";".repeat(2 * LINE)).getBytes(UTF_8), STANDARD)
                        .code())
                .isEqualTo("line-too-long");
        assertThat(refused(("id" + ";".repeat(LINE - 2)).getBytes(UTF_8), STANDARD)
                        .code())
                .isEqualTo("csv-column-limit");
    }

    /** What is read ahead is a buffer, be the statement as long as it may. */
    @Test
    void lines_are_handed_on_while_the_rest_is_still_to_come() {
        byte[] header = HEADER.getBytes(UTF_8);
        byte[] line = "d-1;2026-07-05;;h-1;2026-06;;;151.67;\nd-1;2026-07-05;;h-1;2026-06;;;1e12;\n".getBytes(UTF_8);
        long pairs = 20_000;
        Repeated in = new Repeated(header, line, pairs);
        long[] count = new long[2];
        long[] ahead = new long[1];

        LineAccount account = HoursStatement.readCsv(
                in,
                STANDARD,
                event -> ahead[0] = Math.max(ahead[0], in.given - header.length - count[0]++ * line.length),
                rejected -> count[1]++);

        assertThat(account).isEqualTo(new LineAccount(2 * pairs, pairs, pairs));
        assertThat(count).containsExactly(pairs, pairs);
        assertThat(ahead[0]).isLessThan(200_000);
    }

    @Test
    void no_refusal_repeats_what_stands_in_a_line() {
        String secret = "Marie-Curie-284067512345678";
        String header = HEADER.strip();
        List<String> texts = new ArrayList<>(List.of(
                header + ";" + secret + "\n",
                secret,
                "du;" + secret,
                "id;" + secret + ";" + secret + "\n",
                header + "\n\"" + secret,
                header + "\n" + secret + "\r" + secret,
                header + "\n" + secret + ";;"));
        for (int column = 0; column < 9; column++) {
            for (String line : List.of("d-1;2026-07-05;;h-1;2026-06;;;7;", "d-1;2026-07-05;d-0;;;;;7;")) {
                String[] cells = line.split(";", -1);
                cells[column] = "!" + secret;
                texts.add(header + "\n" + String.join(";", cells));
            }
        }
        texts.add(header + "\nd-1;2026-07-05;;h-1;2026-06;;;284067512345;");

        for (String text : texts) {
            String told;
            try {
                Statement statement = csv(text);
                assertThat(statement.rejected()).as(text).hasSize(1);
                told = statement.rejected() + " " + statement.rejected().get(0).rejection();
            } catch (ClauseException e) {
                assertThat(e.getCause()).isNull();
                told = e + " " + e.text();
            }
            assertThat(told).as(text).doesNotContain("Marie", "Curie", "284", "284,067,512,345");
        }
    }

    @Test
    void a_statement_in_ndjson_holds_hours_alone() {
        Statement statement = ndjson(Json.json("""
                {'type':'hours-declared','id':'d-1','on':'2026-07-05','hire':'h-1','from':'2026-06-01','to':'2026-06-30','hours':151.67}

                {'type':'notification','id':'n-1','on':'2022-01-03'}
                {'type':'hours-corrected','id':'c-1','on':'2026-07-05','declaration':'d-1','hours':-1}
                id;on;hire
                """));

        assertThat(statement.accepted()).containsExactly(JUNE);
        assertThat(statement.rejected())
                .extracting(RejectedLine::line, RejectedLine::column, RejectedLine::pointer, RejectedLine::code)
                .containsExactly(
                        tuple(3L, 0, "/type", "statement-event"),
                        tuple(4L, 86, "/hours", "hours-negative"),
                        tuple(5L, 1, "", "json-malformed"));
        assertThat(statement.account()).isEqualTo(new LineAccount(4, 1, 3));
        statement.assertBothLanguages();
    }

    @Test
    void a_statement_is_written_as_the_spreadsheets_of_a_language_read_it() {
        List<Event> events = List.of(
                JUNE,
                new Event.HoursDeclared(
                        EventId.of("d-2"),
                        LocalDate.of(2026, 7, 5),
                        EventId.of("h-2"),
                        LocalDate.of(2026, 6, 15),
                        LocalDate.of(2026, 6, 30),
                        Hours.of("7:20"),
                        Optional.of(Hours.of("3:40"))),
                new Event.HoursCorrected(
                        EventId.of("c-1"),
                        LocalDate.of(2026, 7, 20),
                        EventId.of("d-1"),
                        Hours.of(140),
                        Optional.of(Hours.of(35))));

        assertThat(Statement.write(events, Language.FRENCH)).isEqualTo("""
                        \ufeffidentifiant;date;rectifie;embauche;mois;du;au;heures;duree;formation
                        d-1;2026-07-05;;h-1;2026-06;;;151,67;;
                        d-2;2026-07-05;;h-2;;2026-06-15;2026-06-30;;7:20;3:40
                        c-1;2026-07-20;d-1;;;;;140,00;;35,00
                        """);
        assertThat(Statement.write(events, Language.ENGLISH))
                .startsWith(
                        "\ufeffid,on,corrects,hire,month,from,to,hours,clock,training\nd-1,2026-07-05,,h-1,2026-06,,,151.67,,\n");
        assertThat(Statement.write(List.of(), Language.FRENCH)).hasLineCount(1);
    }

    @Test
    void hours_of_training_are_read_as_decimals_or_clock_time_where_a_line_tells_them() {
        Statement statement = csv("""
                identifiant;date;rectifie;embauche;mois;heures;formation
                d-1;2026-07-05;;h-1;2026-06;151,67;35,5
                d-2;2026-07-05;;h-2;2026-06;151,67;35h30
                d-3;2026-07-05;;h-3;2026-06;151,67;0
                d-4;2026-07-05;;h-4;2026-06;151,67;
                d-5;2026-07-20;d-1;;;140;30
                d-6;2026-07-05;;h-6;2026-06;35;35,01
                d-7;2026-07-05;;h-7;2026-06;35;-1
                d-8;2026-07-05;;h-8;2026-06;35;une semaine
                """);

        assertThat(statement.accepted())
                .extracting(event -> event instanceof Event.HoursDeclared declared
                        ? declared.training()
                        : ((Event.HoursCorrected) event).training())
                .containsExactly(
                        Optional.of(Hours.of("35.5")),
                        Optional.of(Hours.of("35.5")),
                        Optional.of(Hours.ZERO),
                        Optional.empty(),
                        Optional.of(Hours.of(30)));
        assertThat(statement.rejected())
                .extracting(RejectedLine::line, RejectedLine::column, RejectedLine::pointer, RejectedLine::code)
                .containsExactly(
                        tuple(7L, 7, "/training", "training-hours-invalid"),
                        tuple(8L, 7, "/training", "training-hours-invalid"),
                        tuple(9L, 7, "/training", "csv-hours-form"));
        statement.assertBothLanguages();
    }

    @Test
    void what_is_no_statement_is_not_written() {
        Event notification = new Event.Notification(EventId.of("n"), LocalDate.of(2022, 1, 3));
        Event far = new Event.HoursCorrected(EventId.of("c"), LocalDate.of(10_000, 1, 1), EventId.of("d"), Hours.of(1));

        assertThat(catchThrowableOfType(
                                ClauseException.class, () -> Statement.write(List.of(notification), Language.FRENCH))
                        .code())
                .isEqualTo("statement-event");
        assertThat(catchThrowableOfType(ClauseException.class, () -> Statement.write(List.of(far), Language.FRENCH))
                        .code())
                .isEqualTo("csv-date-form");
    }

    @Test
    void a_stream_that_breaks_is_no_matter_of_the_lines() {
        InputStream broken = new PipedInputStream();

        assertThatThrownBy(() -> HoursStatement.readCsv(broken, STANDARD, e -> {}, e -> {}))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> HoursStatement.readNdjson(broken, e -> {}, e -> {}))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> HoursStatement.writeCsv(List.of(JUNE), Language.FRENCH, new PipedOutputStream()))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void streams_are_left_open() throws Exception {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(HEADER.getBytes(UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        HoursStatement.readCsv(in, STANDARD, e -> {}, e -> {});
        HoursStatement.readNdjson(in, e -> {}, e -> {});
        in.reset();
        HoursStatement.readCsv(in, STANDARD.withCharset(ISO_8859_1), e -> {}, e -> {});
        HoursStatement.writeCsv(List.of(JUNE), Language.FRENCH, out);

        assertThat(closed).containsExactly(false);
    }

    @Test
    void no_line_is_lost_in_an_account() {
        assertThat(catchThrowableOfType(ClauseException.class, () -> new LineAccount(3, 1, 1))
                        .code())
                .isEqualTo("line-account-unbalanced");
        assertThat(catchThrowableOfType(ClauseException.class, () -> new LineAccount(0, 1, -1))
                        .code())
                .isEqualTo("line-account-unbalanced");
    }

    @Test
    void each_fault_has_its_own_code_and_sentences() {
        assertThat(CsvFault.values()).extracting(CsvFault::code).doesNotHaveDuplicates();
        assertThat(Arrays.stream(CsvFault.values())
                        .map(fault -> fault.refusal("", "a", "b").text().fr()))
                .doesNotHaveDuplicates();
    }

    private static ClauseException refused(byte[] text, CsvOptions options) {
        ClauseException refusal = catchThrowableOfType(
                ClauseException.class,
                () -> HoursStatement.readCsv(
                        new ByteArrayInputStream(text),
                        options,
                        event -> assertThat(event).isNull(),
                        line -> assertThat(line).isNull()));
        assertThat(refusal).as("the refusal of %s bytes", text.length).isNotNull();
        return refusal;
    }

    /** A header and some lines again and again, which nothing holds as a whole. */
    private static final class Repeated extends InputStream {

        private final byte[] header;
        private final byte[] line;
        private final long all;
        private long given;

        Repeated(byte[] header, byte[] line, long times) {
            this.header = header;
            this.line = line;
            this.all = header.length + times * line.length;
        }

        @Override
        public int read() {
            if (given == all) {
                return -1;
            }
            long at = given++;
            return at < header.length ? header[(int) at] : line[(int) ((at - header.length) % line.length)];
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = (int) Math.min(length, all - given);
            for (int i = 0; i < count; i++) {
                into[from + i] = (byte) read();
            }
            return count == 0 ? -1 : count;
        }
    }
}
