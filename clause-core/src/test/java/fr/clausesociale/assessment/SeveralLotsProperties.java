package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.B;
import static fr.clausesociale.assessment.Contract21Bam048.CLAUSE;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.checked;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.corrected;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.decided;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.withdrawn;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Law;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingRule.PersonCap;
import fr.clausesociale.terms.CountingWindow;
import fr.clausesociale.terms.LotObligation;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Laws of two persons who work for two lots and two companies in the same two months. */
class SeveralLotsProperties {

    private static final LotId LOT_2 = LotId.of("2");
    private static final LotId WITHOUT_CLAUSE = LotId.of("3");

    /** The permanent hires have hours up to 14 February; on the decision for the temporary one of B the journals differ. */
    private static final List<Event.Hire> HIRES = Stream.of("p", "q")
            .flatMap(person -> Stream.of(
                    hire(person + 1, "person-" + person, LOT, A, Employment.CDI, "2022-08-15", Optional.empty()),
                    hire(person + 2, "person-" + person, LOT_2, A, Employment.CDI, "2022-08-15", Optional.empty()),
                    hire(
                            person + 3,
                            "person-" + person,
                            LOT,
                            B,
                            Employment.CDD,
                            "2023-01-10",
                            Optional.of(day("2023-02-20"))),
                    hire(
                            person + 4,
                            "person-" + person,
                            WITHOUT_CLAUSE,
                            A,
                            Employment.CDD,
                            "2022-08-15",
                            Optional.empty())))
            .toList();

    @Law
    void no_hour_is_lost_and_every_declaration_is_accounted_for(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal) {
        Assessment assessment = assess(terms, journal);

        Hours declared = Hours.ZERO;
        for (HoursLine line : assessment.lines()) {
            assertThat(line.tally().declared())
                    .isEqualTo(line.history().get(line.history().size() - 1).hours());
            assertThat(line.parts()).noneMatch(part -> part.hours().isNegative());
            declared = declared.plus(line.tally().declared());
        }
        HoursTally tally = assessment.tally();
        assertThat(tally.declared())
                .isEqualTo(declared)
                .isEqualTo(tally.counted().plus(tally.pending()).plus(tally.refused()));
        JournalAccount account = assessment.journal();
        assertThat(account.accepted() + account.rejected()).isEqualTo(account.read());
    }

    @Law
    void the_order_of_events_does_not_matter(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal, @ForAll Random random) {
        List<Event> events = new ArrayList<>(journal.events());
        Collections.shuffle(events, random);

        assertThat(assess(terms, Journal.of(events))).isEqualTo(assess(terms, journal));
    }

    /** Day by day, and so each names the other with the same days, or neither does. */
    @Law
    void declarations_name_each_other_if_and_only_if_both_have_hours_on_one_day(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal) {
        List<HoursLine> lines = assess(terms, journal).lines();
        for (HoursLine line : lines) {
            List<HoursLine.Alongside> expected = new ArrayList<>();
            for (HoursLine other : lines) {
                SortedSet<LocalDate> days = openDays(line);
                days.retainAll(openDays(other));
                if (!other.equals(line) && personOf(other).equals(personOf(line)) && !days.isEmpty()) {
                    expected.add(new HoursLine.Alongside(
                            other.declaration(),
                            other.lot(),
                            other.company(),
                            days.first(),
                            days.last(),
                            other.tally().counted().plus(other.tally().pending()),
                            checkedOn(line, other, lines, journal)));
                }
            }
            assertThat(line.alongside()).isEqualTo(expected);
        }
    }

    /** The last day of a check of both, and of no declaration that is not in use, that is not before a correction of either. */
    private static Optional<LocalDate> checkedOn(
            HoursLine line, HoursLine other, List<HoursLine> lines, Journal journal) {
        Map<EventId, LocalDate> declaredOn = lines.stream()
                .collect(toMap(
                        HoursLine::declaration, one -> one.history().get(0).on()));
        return journal.events().stream()
                .flatMap(event -> event instanceof Event.DeclarationsChecked check ? Stream.of(check) : Stream.empty())
                .filter(check -> check.declarations().containsAll(List.of(line.declaration(), other.declaration())))
                .filter(check -> check.declarations().stream()
                        .allMatch(one ->
                                !declaredOn.getOrDefault(one, LocalDate.MAX).isAfter(check.on())))
                .map(Event::on)
                .filter(day -> Stream.of(line, other)
                        .flatMap(one -> one.history().stream())
                        .noneMatch(revision -> revision.on().isAfter(day)))
                .max(Comparator.naturalOrder());
    }

    @Law
    void a_check_changes_nothing_but_what_is_left_to_check(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal) {
        Assessment of = assess(terms, journal);
        Assessment unchecked = assess(
                terms,
                Journal.of(journal.events().stream()
                        .filter(event -> !(event instanceof Event.DeclarationsChecked))
                        .toList()));

        assertThat(unchecked.lines().stream().map(line -> line.with(List.of())).toList())
                .isEqualTo(of.lines().stream().map(line -> line.with(List.of())).toList());
        assertThat(unchecked.lots()).isEqualTo(of.lots());
        assertThat(unchecked.penalties()).isEqualTo(of.penalties());
        assertThat(unchecked.settlement()).isEqualTo(of.settlement());
        assertThat(HoursAlongside.linked(of.lines()).flatMap(List::stream).map(HoursLine::declaration))
                .isSubsetOf(HoursAlongside.linked(unchecked.lines())
                        .flatMap(List::stream)
                        .map(HoursLine::declaration)
                        .toList());
    }

    private static SortedSet<LocalDate> openDays(HoursLine line) {
        return line.parts().stream()
                .filter(part -> part.hours().isPositive())
                .filter(part -> part.reason().map(HoursReason::isPending).orElse(true))
                .flatMap(part -> part.from().datesUntil(part.to().plusDays(1)))
                .collect(toCollection(TreeSet::new));
    }

    /** The same hires, each of a person of its own about whom the same was decided, as long as no hours are too many for one person. */
    @Law
    void declarations_for_the_same_days_change_no_figure(@ForAll("journals") Journal journal) {
        ClauseTerms terms = several("24").terms();
        Assessment of = assess(terms, journal);
        Assume.that(of.lines().stream()
                .flatMap(line -> line.parts().stream())
                .noneMatch(part -> part.reason().equals(Optional.of(HoursReason.ABOVE_PLAUSIBLE))));

        Assessment apart = assess(
                terms,
                Journal.of(journal.events().stream()
                        .flatMap(SeveralLotsProperties::apart)
                        .toList()));

        assertThat(apart.lines()).allMatch(line -> line.alongside().isEmpty());
        assertThat(apart.lines())
                .isEqualTo(of.lines().stream().map(line -> line.with(List.of())).toList());
        assertThat(apart.lots()).isEqualTo(of.lots());
        assertThat(apart.penalties()).isEqualTo(of.penalties());
        assertThat(apart.settlement()).isEqualTo(of.settlement());
    }

    private static Stream<Event> apart(Event event) {
        if (event instanceof Event.Hire hire) {
            return Stream.of(hire(
                    hire.id().value(),
                    own(hire).value(),
                    hire.lot(),
                    hire.company(),
                    hire.employment(),
                    hire.startsOn().toString(),
                    hire.endsOn()));
        }
        if (event instanceof Event.PersonDecided decided) {
            return HIRES.stream()
                    .filter(hire -> hire.person().equals(decided.person()))
                    .map(hire -> new Event.PersonDecided(
                            EventId.of(decided.id() + "-" + hire.id()),
                            decided.on(),
                            own(hire),
                            decided.ruleSet(),
                            decided.verdict(),
                            decided.at(),
                            decided.until(),
                            decided.priorityPublic()));
        }
        return Stream.of(event);
    }

    private static PersonToken own(Event.Hire hire) {
        return PersonToken.of("person-of-" + hire.id());
    }

    /** What is refused lies in a stretch of days that is full, and no stretch is more than full. */
    @Law
    void days_are_filled_and_never_overfull(
            @ForAll("uncapped") ClauseTerms terms, @ForAll("journals") Journal journal) {
        List<HoursLine> lines = assess(terms, journal).lines();
        for (String person : List.of("p", "q")) {
            for (String month : List.of("2023-01-01", "2023-02-01")) {
                List<HoursPart> parts = lines.stream()
                        .filter(line -> personOf(line).equals(PersonToken.of("person-" + person)))
                        .flatMap(line -> line.parts().stream())
                        .filter(part -> part.from().withDayOfMonth(1).equals(day(month)))
                        .toList();
                assertFilled(parts, terms.plausibleHoursPerDay().orElseThrow(), day(month));
            }
        }
    }

    private static void assertFilled(List<HoursPart> parts, Hours perDay, LocalDate month) {
        List<HoursPart> excess = new ArrayList<>(parts.stream()
                .filter(part -> part.reason().equals(Optional.of(HoursReason.ABOVE_PLAUSIBLE)))
                .toList());
        for (int first = 1; first <= month.lengthOfMonth(); first++) {
            for (int last = first; last <= month.lengthOfMonth(); last++) {
                LocalDate from = month.withDayOfMonth(first);
                LocalDate to = month.withDayOfMonth(last);
                Hours held = parts.stream()
                        .filter(part ->
                                part.reason().map(HoursReason::isPending).orElse(true))
                        .filter(part -> lies(part, from, to))
                        .map(HoursPart::hours)
                        .reduce(Hours.ZERO, Hours::plus);
                Hours most = perDay.multipliedBy(last - first + 1L);
                assertThat(held).isLessThanOrEqualTo(most);
                if (held.equals(most)) {
                    excess.removeIf(part -> lies(part, from, to));
                }
            }
        }
        assertThat(excess).isEmpty();
    }

    private static boolean lies(HoursPart part, LocalDate from, LocalDate to) {
        return !part.from().isBefore(from) && !part.to().isAfter(to);
    }

    /** A cap on each lot apart: hours beyond it leave their days to no other lot. */
    @Law
    void a_second_lot_never_lowers_the_hours_of_a_person_that_count(
            @ForAll("terms") ClauseTerms terms,
            @ForAll("journals") Journal journal,
            @ForAll("declarations") Event.HoursDeclared any) {
        Event.Hire hire = HIRES.stream()
                .filter(one -> one.id().equals(any.hire()))
                .findFirst()
                .orElseThrow();
        Event more = new Event.HoursDeclared(
                EventId.of("more"), any.on(), any.hire(), any.from(), any.to(), any.hours(), any.training());
        Journal before = Journal.of(journal.events().stream()
                .filter(event -> !(event instanceof Event.HoursDeclared declared
                        && declared.hire().equals(hire.id())))
                .toList());
        Journal after = Journal.of(
                Stream.concat(before.events().stream(), Stream.of(more)).toList());

        Hours counted = counted(assess(terms, before), hire.person());
        assertThat(counted(assess(terms, after), hire.person())).isBetween(counted, counted.plus(any.hours()));
    }

    /** The journals hold what these laws are about. */
    @Law
    @StatisticsReport(StatisticsReportMode.OFF)
    void many_of_these_journals_hold_shared_days_and_more_than_can_be_worked(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal) {
        List<HoursLine> lines = assess(terms, journal).lines();
        Statistics.label("alongside")
                .collect(lines.stream().anyMatch(line -> !line.alongside().isEmpty()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 20));
        Statistics.label("checked")
                .collect(lines.stream()
                        .flatMap(line -> line.alongside().stream())
                        .anyMatch(other -> other.checkedOn().isPresent()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 10));
        List<HoursPart> parts =
                lines.stream().flatMap(line -> line.parts().stream()).toList();
        for (HoursReason reason : List.of(
                HoursReason.ABOVE_PLAUSIBLE,
                HoursReason.ABOVE_CAP,
                HoursReason.NO_DECISION,
                HoursReason.WINDOW_ENDED)) {
            Statistics.label(reason.name())
                    .collect(parts.stream().anyMatch(part -> part.reason().equals(Optional.of(reason))))
                    .coverage(coverage -> coverage.check(true).percentage(share -> share >= 20));
        }
    }

    private static Hours counted(Assessment assessment, PersonToken person) {
        return assessment.lines().stream()
                .filter(line -> personOf(line).equals(person))
                .map(line -> line.tally().counted())
                .reduce(Hours.ZERO, Hours::plus);
    }

    private static PersonToken personOf(HoursLine line) {
        return HIRES.stream()
                .filter(hire -> hire.id().equals(line.hire()))
                .findFirst()
                .orElseThrow()
                .person();
    }

    private static Assessment assess(ClauseTerms terms, Journal journal) {
        return Assessor.of(terms).assess(journal, day("2023-12-31"));
    }

    @Provide
    Arbitrary<ClauseTerms> terms() {
        return Combinators.combine(
                        Arbitraries.of("10", "9.5"),
                        Arbitraries.of("100", "333.33").map(Hours::of).optional(0.6))
                .as((perDay, cap) -> {
                    Contract21Bam048 several = several(perDay);
                    return cap.map(most -> several.counting(new PersonCap(most, PersonCap.Scope.CONTRACT, CLAUSE)))
                            .orElse(several)
                            .terms();
                });
    }

    @Provide
    Arbitrary<ClauseTerms> uncapped() {
        return Arbitraries.of("10", "9.5").map(perDay -> several(perDay).terms());
    }

    private static Contract21Bam048 several(String perDay) {
        return contract()
                .owing(LotObligation.of(LOT, fixed("1000")), LotObligation.of(LOT_2, fixed("100")))
                .lots(LOT, LOT_2, WITHOUT_CLAUSE)
                .windows(
                        CountingWindow.fromHire(Employment.CDI, Period.ofMonths(6), MonthEnd.LAST_DAY_OF_MONTH, CLAUSE))
                .plausibleHoursPerDay(perDay);
    }

    @Provide
    Arbitrary<Journal> journals() {
        Arbitrary<List<Event>> decisions = Arbitraries.of(
                List.of(decided("e1", HIRES.get(0), Verdict.ELIGIBLE), decided("e2", HIRES.get(4), Verdict.ELIGIBLE)),
                List.of(
                        decided("e1", HIRES.get(0), Verdict.ELIGIBLE),
                        decided("e2", HIRES.get(4), Verdict.ELIGIBLE),
                        decided("e3", HIRES.get(2), Verdict.ELIGIBLE),
                        decided("e4", HIRES.get(6), Verdict.NOT_ELIGIBLE)));
        Arbitrary<Event> changed = Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 300))
                .as((of, hours) -> hours < 30
                        ? withdrawn("w" + of, "2023-05-02", "d" + of)
                        : corrected("c" + of, "2023-05-02", "d" + of, hours.toString()));
        Arbitrary<Event> checks = Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.of("2023-03-20", "2023-05-01", "2023-05-02", "2023-05-03"),
                        Arbitraries.integers().between(0, 6).set().ofMinSize(2).ofMaxSize(3))
                .as((id, on, named) ->
                        checked("k" + id, on, named.stream().map(i -> "d" + i).toArray(String[]::new)));
        return Combinators.combine(
                        decisions,
                        declarations().list().ofMinSize(6).ofMaxSize(12),
                        changed.list().ofMaxSize(3).uniqueElements(Event::id),
                        checks.list().ofMinSize(2).ofMaxSize(8).uniqueElements(Event::id))
                .as((decided, declared, changes, checked) -> Journal.of(journal(
                        Stream.of(notified()),
                        HIRES.stream(),
                        decided.stream(),
                        numbered(declared),
                        changes.stream(),
                        checked.stream())));
    }

    private static Stream<Event> numbered(List<Event.HoursDeclared> declared) {
        return IntStream.range(0, declared.size()).mapToObj(i -> {
            Event.HoursDeclared one = declared.get(i);
            return new Event.HoursDeclared(
                    EventId.of("d" + i), one.on(), one.hire(), one.from(), one.to(), one.hours(), one.training());
        });
    }

    /** Many days, and often as many hours as fit into them. */
    @Provide
    Arbitrary<Event.HoursDeclared> declarations() {
        return Combinators.combine(
                        Arbitraries.of(HIRES).map(Event::id),
                        Arbitraries.of("2023-01-01", "2023-02-01"),
                        Arbitraries.integers().between(1, 16),
                        Arbitraries.integers().between(12, 28),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.integers().between(10_000, 34_000)),
                                Tuple.of(1, Arbitraries.just(34_200))),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as((hire, month, one, other, perDay, delay, training) -> {
                    LocalDate from = day(month).withDayOfMonth(Math.min(one, other));
                    LocalDate to = day(month).withDayOfMonth(Math.max(one, other));
                    Hours hours = Hours.ofSeconds(perDay * (to.getDayOfMonth() - from.getDayOfMonth() + 1L) / 36 * 36);
                    return new Event.HoursDeclared(
                            EventId.of("d"),
                            day("2023-03-10").plusDays(delay),
                            hire,
                            from,
                            to,
                            hours,
                            training ? Optional.of(Hours.ofSeconds(hours.toSeconds() / 4)) : Optional.empty());
                });
    }
}
