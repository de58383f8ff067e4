package fr.clausesociale.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.Timeline;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.json.Lines.Reached;
import fr.clausesociale.json.decp.Decp;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Proof;
import fr.clausesociale.person.Situation;
import fr.clausesociale.quantity.Hours;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static final int MIB = 1024 * 1024;
    private static final LocalDate DAY = LocalDate.of(2022, 1, 3);
    private static final Situation PERSON = Situation.builder()
            .yes(Facts.RSA)
            .known(Facts.BIRTH_DATE, LocalDate.of(1987, 6, 5))
            .build();
    private static final String GOOD =
            "{\"facts\":[{\"fact\":\"birth-date\",\"known\":\"1987-06-05\"},{\"fact\":\"rsa\",\"known\":true}],\"proofs\":[]}\n";

    @Test
    void a_situation_is_one_line() {
        assertThat(new String(Lines.written(List.of(PERSON, PERSON)), UTF_8)).isEqualTo(GOOD + GOOD);
        assertThat(Lines.read((GOOD + GOOD).getBytes(UTF_8), Situation.class).accepted())
                .containsExactly(PERSON, PERSON);
    }

    @Test
    void records_may_come_from_a_stream_and_be_of_several_kinds() {
        Stream<Object> records = Stream.of(PERSON, new Event.Notification(EventId.of("n-1"), DAY), Hours.of(7));

        assertThat(new String(Lines.written(records.iterator()), UTF_8))
                .isEqualTo(GOOD + "{\"type\":\"notification\",\"id\":\"n-1\",\"on\":\"2022-01-03\"}\n7.00\n");
    }

    /** A column of zero stands for the whole line; where JSON ends the lines of Jackson put the column otherwise. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "json-malformed | '' | | {'facts':[],'proofs':[]",
                "json-malformed | '' | | {'facts':[],'proofs':[]}}",
                "json-malformed | '' | | {'facts':[],'proofs':[]} {}",
                "json-malformed | /facts/0/fact | | {'facts':[{'fact':'\u00ff'}],'proofs':[]}",
                "json-duplicate-key | /facts | 13 | {'facts':[],'facts':[],'proofs':[]}",
                "json-unknown-field | /name | 32 | {'facts':[],'proofs':[],'name':'Dupont'}",
                "json-missing-field | /proofs | 12 | {'facts':[]}",
                "json-wrong-type | '' | 1 | []",
                "json-wrong-type | '' | 1 | null",
                "json-wrong-type | /facts | 10 | {'facts':1,'proofs':[]}",
                "json-wrong-type | /proofs/0/issuedOn | 49 | {'facts':[],'proofs':[{'kind':'rqth','issuedOn':'hier'}]}",
                "fact-value-invalid | /facts/1 | | {'facts':[{'fact':'ass','known':true},{'fact':'rsa','known':'oui'}],'proofs':[]}"
            })
    void a_bad_line_is_told_with_its_place_and_does_not_stop_the_reading(
            String code, String pointer, Integer column, String bad) {
        byte[] bytes = (GOOD + Json.json(bad) + "\n" + GOOD).getBytes(ISO_8859_1);

        Lines<Situation> read = Lines.read(bytes, Situation.class);

        assertThat(read.accepted()).containsExactly(PERSON, PERSON);
        assertThat(read.account()).isEqualTo(new LineAccount(3, 2, 1));
        assertThat(read.rejected())
                .extracting(RejectedLine::line, RejectedLine::code, RejectedLine::pointer)
                .containsExactly(tuple(2L, code, pointer));
        assertThat(read.rejected().get(0).column()).isPositive();
        if (column != null) {
            assertThat(read.rejected().get(0).column()).isEqualTo(column);
        }
    }

    @Test
    void a_line_that_is_too_long_is_rejected_as_a_whole() {
        Lines<Situation> read =
                Lines.read((" ".repeat(3 * MIB) + "\n" + GOOD + " ".repeat(MIB + 1)).getBytes(UTF_8), Situation.class);

        assertThat(read.accepted()).containsExactly(PERSON);
        assertThat(read.rejected())
                .extracting(RejectedLine::line, RejectedLine::column, RejectedLine::pointer, RejectedLine::code)
                .containsExactly(tuple(1L, 0, "", "line-too-long"), tuple(3L, 0, "", "line-too-long"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'facts':[{'fact':'birth-date','known':'1987-06-99'}],'proofs':[]}",
                "{'facts':[{'fact':'birth-date','known':'1987-06-05','known':'1987-06-05'}],'proofs':[]}",
                "{'facts':[{'fact':'birth-date','known':'1987-06-05','absent':true}],'proofs':[]}",
                "{'facts':[{'fact':'1987 DUPONT','known':true}],'proofs':[]}",
                "{'facts':[{'fact':'structure','known':'DUPONT'}],'proofs':[]}",
                "{'facts':[{'fact':'rsa','known':'DUPONT'}],'proofs':[],'1987 DUPONT':1}",
                "{'facts':[{'fact':'rsa','1987 DUPONT':true}],'proofs':[]}",
                "{'facts':[],'proofs':[{'kind':'DUPONT 1987','issuedOn':'1987-06-99'}]}",
                "{'facts':[],'proofs':[]} DUPONT 1987",
                "DUPONT 1987"
            })
    void nothing_that_is_told_of_a_person_is_repeated(String line) {
        List<Object> told = new ArrayList<>();
        LineAccount account = ClauseJson.readLines(
                new ByteArrayInputStream((Json.json(line) + "\n" + GOOD).getBytes(UTF_8)),
                Situation.class,
                accepted -> {},
                rejected -> {
                    told.add(rejected);
                    told.add(rejected.rejection());
                },
                (bytes, records) -> told.add(bytes + " " + records));
        told.add(account);

        assertThat(account).isEqualTo(new LineAccount(2, 1, 1));
        assertThat(told.toString()).doesNotContain("1987", "DUPONT");
    }

    @Test
    void a_record_that_cannot_be_written_does_not_tell_what_it_holds() {
        Situation half = Situation.builder()
                .yes(Facts.RSA)
                .known(Facts.BIRTH_DATE, LocalDate.of(1987, 6, 5))
                .proof(Proof.of("dupont\ud83d", LocalDate.of(2026, 7, 10)))
                .build();
        List<Object> told = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        told.add(ClauseJson.writeLines(
                List.of(PERSON, half).iterator(), out, told::add, (bytes, records) -> told.add(bytes + " " + records)));

        assertThat(out.toString(UTF_8)).isEqualTo(GOOD);
        assertThat(told.toString())
                .contains("json-wrong-type", "/proofs/0/kind")
                .doesNotContain("1987", "dupont");
    }

    @Test
    void what_a_consumer_throws_reaches_the_caller_as_it_is_and_ends_the_reading() {
        ClauseException mine = new ClauseException("enough", Text.of("assez", "enough"));
        byte[] lines = (GOOD + "?\n" + GOOD).getBytes(UTF_8);
        List<Object> taken = new ArrayList<>();
        Consumer<Object> enough = any -> {
            taken.add(any);
            throw mine;
        };

        assertThatThrownBy(() -> ClauseJson.readLines(in(lines), Situation.class, enough, taken::add))
                .isSameAs(mine);
        assertThatThrownBy(() -> ClauseJson.readLines(in(lines), Situation.class, any -> {}, enough))
                .isSameAs(mine);
        assertThatThrownBy(() -> ClauseJson.readLines(
                        in(lines), Situation.class, any -> {}, any -> {}, (bytes, records) -> enough.accept(bytes)))
                .isSameAs(mine);
        assertThat(taken).hasSize(3).startsWith(PERSON).endsWith((long) lines.length);
    }

    @Test
    void reading_can_be_stopped_at_each_mebibyte() {
        Generated lines = new Generated(line(128), 1_000_000);
        IllegalStateException stop = new IllegalStateException("stop");

        assertThatThrownBy(() -> ClauseJson.readLines(lines, Event.class, any -> {}, any -> {}, (bytes, records) -> {
                    if (bytes >= 3 * MIB) {
                        throw stop;
                    }
                }))
                .isSameAs(stop);
        assertThat(lines.given).isBetween(3L * MIB, 3L * MIB + 64 * 1024);
    }

    @Test
    void a_type_without_json_form_is_an_error_of_the_program_and_of_no_line() {
        List<RejectedLine> rejected = new ArrayList<>();

        assertThatThrownBy(() ->
                        ClauseJson.readLines(in("{}\n".getBytes(UTF_8)), Timeline.class, any -> {}, rejected::add))
                .isInstanceOfSatisfying(
                        JsonInputException.class, e -> assertThat(e.code()).isEqualTo("json-type-unsupported"));
        assertThat(rejected).isEmpty();
    }

    @Test
    void progress_is_told_at_each_mebibyte_and_at_the_end() {
        Lines<Event> read = Lines.read(new Generated(line(128), 2 * 8_192 + 1), Event.class);

        assertThat(read.account()).isEqualTo(new LineAccount(16_385, 16_385, 0));
        assertThat(read.progress())
                .containsExactly(
                        new Reached(MIB, 8_192), new Reached(2 * MIB, 16_384), new Reached(2 * MIB + 128, 16_385));
        assertThat(Lines.read(new Generated(line(128), 8_192), Event.class).progress())
                .containsExactly(new Reached(MIB, 8_192));
        assertThat(Lines.read(new byte[0], Event.class).progress()).containsExactly(new Reached(0, 0));
    }

    @Test
    void progress_is_told_in_the_middle_of_a_line_without_end() {
        byte[] bytes = (new String(line(128), UTF_8) + "x".repeat(2 * MIB)).getBytes(UTF_8);

        assertThat(Lines.read(bytes, Event.class).progress())
                .containsExactly(new Reached(MIB, 1), new Reached(2 * MIB, 1), new Reached(2 * MIB + 128, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000, 65_536, 10_000_000})
    void progress_is_the_same_however_the_stream_is_cut(int most) {
        byte[] bytes = new String(line(100), UTF_8).repeat(25_000).getBytes(UTF_8);

        Lines<Event> read = Lines.read(new CutStream(bytes, new Random(7), most), Event.class);

        assertThat(read.progress())
                .containsExactly(
                        new Reached(MIB, 10_485), new Reached(2 * MIB, 20_971), new Reached(2_500_000, 25_000));
    }

    @Test
    void statements_and_decp_files_tell_progress_alike() {
        String row = "d-1;2026-07-05;;h-1;2026-06;151,67";
        String csv = "identifiant;date;rectifie;embauche;mois;heures\n" + (row + "\n").repeat(40_000);
        List<Reached> utf8 = new ArrayList<>();
        List<Reached> utf16 = new ArrayList<>();
        List<Reached> ndjson = new ArrayList<>();
        List<Reached> decp = new ArrayList<>();
        byte[] wide = csv.getBytes(UTF_16LE);
        String contract = "{\"id\":\"2026-07\",\"objet\":\"" + "x".repeat(1_000) + "\"},\n";
        byte[] contracts = ("{\"marches\":{\"marche\":[\n" + contract.repeat(2_000) + "]}}").getBytes(UTF_8);

        HoursStatement.readCsv(
                in(csv.getBytes(UTF_8)),
                CsvOptions.STANDARD,
                any -> {},
                any -> {},
                (b, n) -> utf8.add(new Reached(b, n)));
        HoursStatement.readCsv(
                in(wide),
                CsvOptions.STANDARD.withCharset(UTF_16LE),
                any -> {},
                any -> {},
                (b, n) -> utf16.add(new Reached(b, n)));
        HoursStatement.readNdjson(
                new Generated(line(128), 10_000), any -> {}, any -> {}, (b, n) -> ndjson.add(new Reached(b, n)));
        Decp.read(in(contracts), any -> {}, any -> {}, (b, n) -> decp.add(new Reached(b, n)));

        assertThat(utf8).containsExactly(new Reached(MIB, (MIB - 47) / 35), new Reached(csv.length(), 40_000));
        assertThat(utf16).extracting(Reached::bytes).containsExactly((long) MIB, 2L * MIB, (long) wide.length);
        assertThat(utf16.get(2).records()).isEqualTo(40_000);
        assertThat(utf16.get(0).records()).isBetween((MIB / 2 - 47 - 16 * 1024) / 35L, (MIB / 2 - 47) / 35L);
        assertThat(ndjson).containsExactly(new Reached(MIB, 8_192), new Reached(10_000 * 128, 10_000));
        assertThat(decp)
                .containsExactly(
                        new Reached(MIB, (MIB - 23 + 2) / contract.length()), new Reached(contracts.length, 2_000));
    }

    @Test
    void of_a_long_stream_only_a_little_is_held() {
        String reference = "x".repeat(90_000);
        byte[] line = Lines.written(List.of(new Event.HoursNeutralised(
                EventId.of("s-1"), DAY, LotId.of("1"), Hours.of(20), LegalReference.of(reference, reference))));
        Generated lines = new Generated(line, 1_000);
        List<WeakReference<Event>> taken = new ArrayList<>();
        List<Long> ahead = new ArrayList<>();

        LineAccount account = ClauseJson.readLines(
                lines,
                Event.class,
                event -> {
                    taken.add(new WeakReference<>(event));
                    ahead.add(lines.given - (long) taken.size() * line.length);
                },
                any -> {});
        System.gc();

        assertThat(account).isEqualTo(new LineAccount(1_000, 1_000, 0));
        assertThat(lines.given).isGreaterThan(150L * MIB);
        assertThat(ahead).allMatch(bytes -> bytes <= 2 * MIB);
        assertThat(taken.stream().filter(kept -> kept.get() != null).count()).isLessThanOrEqualTo(2);
    }

    @Test
    void one_record_is_written_before_the_next_is_asked_for() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> sizes = new ArrayList<>();
        Iterator<Situation> records = IntStream.range(0, 3)
                .mapToObj(i -> {
                    sizes.add(out.size());
                    return PERSON;
                })
                .iterator();

        ClauseJson.writeLines(records, out);

        assertThat(sizes).containsExactly(0, GOOD.length(), 2 * GOOD.length());
    }

    @Test
    void records_that_cannot_be_written_are_passed_over_and_accounted_for() {
        String escaped = "\u0001".repeat(100_000);
        Event tooLong = new Event.HoursNeutralised(
                EventId.of("s-1"), DAY, LotId.of("1"), Hours.of(20), LegalReference.of(escaped, escaped));
        Event tooEarly = new Event.Invoice(
                EventId.of("f-1"), LocalDate.of(-1, 1, 1), LotId.of("1"), CompanyId.of("A"), Samples.euros("1.00"));
        Timeline formless = EligibilityEngine.of(Ccag2021.ruleSet()).timeline(PERSON, DAY, DAY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<RejectedLine> rejected = new ArrayList<>();
        List<Reached> progress = new ArrayList<>();

        LineAccount account = ClauseJson.writeLines(
                List.of(tooLong, PERSON, tooEarly, formless, PERSON).iterator(),
                out,
                rejected::add,
                (bytes, records) -> progress.add(new Reached(bytes, records)));

        assertThat(out.toString(UTF_8)).isEqualTo(GOOD + GOOD);
        assertThat(account).isEqualTo(new LineAccount(5, 2, 3));
        assertThat(rejected)
                .extracting(RejectedLine::line, RejectedLine::column, RejectedLine::pointer, RejectedLine::code)
                .containsExactly(
                        tuple(1L, 0, "", "line-too-long"),
                        tuple(3L, 0, "/on", "json-wrong-type"),
                        tuple(4L, 0, "", "json-type-unsupported"));
        assertThat(progress).containsExactly(new Reached(2L * GOOD.length(), 5));
    }

    @Test
    void writing_tells_progress_and_what_is_thrown_ends_it_behind_a_whole_line() {
        Event event = Lines.read(line(128), Event.class).accepted().get(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Reached> progress = new ArrayList<>();
        IllegalStateException stop = new IllegalStateException("stop");
        Iterator<Event> records = Stream.generate(() -> event).iterator();

        assertThatThrownBy(() -> ClauseJson.writeLines(records, out, any -> {}, (bytes, written) -> {
                    progress.add(new Reached(bytes, written));
                    if (bytes > 2 * MIB) {
                        throw stop;
                    }
                }))
                .isSameAs(stop);
        int line = Lines.written(List.of(event)).length;
        int untilFirst = (MIB + line - 1) / line;
        int untilSecond = (2 * MIB + line - 1) / line;
        assertThat(progress)
                .containsExactly(
                        new Reached((long) untilFirst * line, untilFirst),
                        new Reached((long) untilSecond * line, untilSecond));
        assertThat(out.size()).isEqualTo(untilSecond * line);
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** A correction of so many bytes with its line feed. */
    private static byte[] line(int length) {
        String start =
                "{\"type\":\"hours-corrected\",\"id\":\"c\",\"on\":\"2022-01-03\",\"declaration\":\"d\",\"hours\":1";
        return (start + "}" + " ".repeat(length - start.length() - 2) + "\n").getBytes(UTF_8);
    }

    /** One line many times over, made as it is read. */
    private static final class Generated extends InputStream {
        private final byte[] line;
        private final long length;
        private long given;

        Generated(byte[] line, long times) {
            this.line = line;
            this.length = times * line.length;
        }

        @Override
        public int read() {
            return given == length ? -1 : line[(int) (given++ % line.length)] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int at = (int) (given % line.length);
            int count = (int) Math.min(Math.min(most, line.length - at), length - given);
            System.arraycopy(line, at, into, from, count);
            given += count;
            return count == 0 ? -1 : count;
        }
    }
}
