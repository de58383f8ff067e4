package fr.clausesociale.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HoursStatementProperties {

    private static final List<String> BAD = List.of(
            "x",
            "d;2026-07-05;;h;2026-06;;;-1;",
            "d;2026-07-05;;h;2026-06;;;1.234,5;",
            "d;2026-07-05;;h;2026-06;;;1e12;",
            "d;05/07/2026;;h;2026-06;;;1;",
            "d,2026-07-05,,h,2026-06,,,1,",
            "\"d;2026-07-05;;h;2026-06;;;1;",
            "d;2026-07-05;;h;2026-06;;;1;\u0000",
            ";;;7;;;;;;",
            "\ufffd");

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_statement_comes_back_from_csv(@ForAll("events") List<Event> events, @ForAll Language language) {
        String text = Statement.write(events, language);
        Statement read = Statement.csv(text);

        assertThat(read.accepted()).isEqualTo(events);
        assertThat(read.account()).isEqualTo(new LineAccount(events.size(), events.size(), 0));
        assertThat(Statement.write(read.accepted(), language)).isEqualTo(text);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_statement_comes_back_from_ndjson(@ForAll("events") List<Event> events) {
        Statement read = Statement.ndjson(Json.write(events));

        assertThat(read.accepted()).isEqualTo(events);
        assertThat(read.account()).isEqualTo(new LineAccount(events.size(), events.size(), 0));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_statement_comes_back_from_another_charset(
            @ForAll("events") List<Event> events, @ForAll("charsets") Charset charset) {
        byte[] text = Statement.write(events, Language.FRENCH).substring(1).getBytes(charset);

        assertThat(Statement.csv(text, CsvOptions.STANDARD.withCharset(charset)).accepted())
                .isEqualTo(events);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void read_is_accepted_and_rejected(@ForAll("lines") List<Object> lines) {
        StringBuilder text = new StringBuilder("id;on;corrects;hire;month;from;to;hours;clock;training\n");
        List<Event> good = new ArrayList<>();
        List<Long> bad = new ArrayList<>();
        long number = 1;
        for (Object line : lines) {
            number++;
            if (line instanceof Event event) {
                good.add(event);
                text.append(Statement.write(List.of(event), Language.FRENCH)
                        .lines()
                        .toList()
                        .get(1));
            } else {
                bad.add(number);
                text.append(line);
            }
            text.append('\n');
        }

        Statement read = Statement.csv(text.toString());

        assertThat(read.accepted()).isEqualTo(good);
        assertThat(read.rejected()).extracting(RejectedLine::line).isEqualTo(bad);
        assertThat(read.account()).isEqualTo(new LineAccount(lines.size(), good.size(), bad.size()));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void hours_are_never_misread(@ForAll("numbers") String cell) {
        Statement read = Statement.csv("id;on;corrects;hire;month;hours\nc;2026-07-05;d;;;" + cell);

        String number = cell.strip();
        if (number.matches("(\\d+|-0+)([.,]\\d{1,2})?") && !number.matches("-.*[1-9].*")) {
            assertThat(read.hours())
                    .containsExactly(Hours.of(number.replace(',', '.')).toString());
        } else {
            assertThat(read.rejected()).extracting(RejectedLine::pointer).containsExactly("/hours");
        }
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of("0", "1", "9", "12", "345", ".", ",", " ", "-", "e", "h")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts))
                .filter(cell -> !cell.isBlank());
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of("ISO-8859-1", "windows-1252", "UTF-8", "UTF-16", "UTF-16LE")
                .map(Charset::forName);
    }

    @Provide
    Arbitrary<List<Object>> lines() {
        Arbitrary<Object> good = event().map(event -> event);
        return Arbitraries.oneOf(good, Arbitraries.of(BAD).map(line -> line))
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return event().list().ofMaxSize(12);
    }

    private static Arbitrary<Event> event() {
        Arbitrary<EventId> id = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars("ÀÉéçôÿ")
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(EventId::of);
        Arbitrary<LocalDate> day = Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Hours> hours = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 2400).map(hundredths -> Hours.ofSeconds(36 * hundredths)),
                Arbitraries.longs().between(0, 86_400).map(Hours::ofSeconds));
        Arbitrary<Event> declared = Combinators.combine(
                        id, day, id, day, Arbitraries.integers().between(0, 30), Arbitraries.of(true, false), hours)
                .as((own, on, hire, from, days, whole, time) -> {
                    LocalDate end = from.withDayOfMonth(from.lengthOfMonth());
                    LocalDate to = from.plusDays(days);
                    return new Event.HoursDeclared(
                            own,
                            on,
                            hire,
                            whole ? from.withDayOfMonth(1) : from,
                            whole || to.isAfter(end) ? end : to,
                            time,
                            training(time));
                });
        Arbitrary<Event> corrected = Combinators.combine(id, day, id, hours)
                .as((own, on, declaration, time) ->
                        new Event.HoursCorrected(own, on, declaration, time, training(time)));
        return Arbitraries.oneOf(declared, corrected);
    }

    /** Of a third of the hours a third is training. */
    private static Optional<Hours> training(Hours hours) {
        return Optional.of(Hours.ofSeconds(hours.toSeconds() / 3)).filter(part -> hours.toSeconds() % 3 == 0);
    }
}
