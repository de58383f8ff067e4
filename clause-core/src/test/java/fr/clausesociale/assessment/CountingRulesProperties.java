package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.CLAUSE;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.decided;
import static fr.clausesociale.assessment.Contract21Bam048.declared;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Route;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingRule;
import fr.clausesociale.terms.CountingRule.NewHire;
import fr.clausesociale.terms.CountingRule.PersonCap;
import fr.clausesociale.terms.CountingRule.PriorValidation;
import fr.clausesociale.terms.CountingRule.TrainingHours;
import fr.clausesociale.terms.CountingRule.WholeSubcontract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Laws of the counting rules, on journals in which sound and unsound events of all kinds are mixed. */
class CountingRulesProperties extends ArbitraryJournals {

    private static final Set<HoursReason> BY_RULES = Set.of(
            HoursReason.ALREADY_EMPLOYED,
            HoursReason.VALIDATION_AWAITED,
            HoursReason.NOT_VALIDATED,
            HoursReason.BEFORE_VALIDATION,
            HoursReason.TRAINING_NOT_IN_TERMS,
            HoursReason.TRAINING_NOT_STATED,
            HoursReason.TRAINING_NOT_COUNTED,
            HoursReason.ABOVE_CAP);

    @Provide
    Arbitrary<ClauseTerms> ruled() {
        Arbitrary<CountingRule> newHires = Arbitraries.of(Optional.<LocalDate>empty(), Optional.of(day("2022-07-20")))
                .map(notBefore -> new NewHire(List.of(Route.DIRECT_HIRE), notBefore, CLAUSE));
        Arbitrary<CountingRule> validations = Combinators.combine(
                        Arbitraries.of(List.of(Route.DIRECT_HIRE), List.of(Route.values())),
                        Arbitraries.frequency(
                                Tuple.of(1, PriorValidation.Late.NO_HOURS),
                                Tuple.of(2, PriorValidation.Late.HOURS_FROM_VALIDATION)))
                .as((routes, late) -> new PriorValidation(routes, late, CLAUSE));
        Arbitrary<CountingRule> subcontracts =
                Arbitraries.just(new WholeSubcontract(List.of(StructureKind.EI, StructureKind.ESAT), CLAUSE));
        return Combinators.combine(
                        terms(),
                        newHires.optional(0.3),
                        validations.optional(0.6),
                        subcontracts.optional(),
                        trainings().optional(0.6))
                .as((terms, newHire, validation, subcontract, training) -> counting(
                        terms,
                        Stream.concat(
                                        Stream.of(newHire, validation, subcontract)
                                                .flatMap(Optional::stream),
                                        training.stream().flatMap(List::stream))
                                .toList()));
    }

    /** The same with a cap per person. */
    @Provide
    Arbitrary<ClauseTerms> capped() {
        Arbitrary<Hours> most = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(1, 40_000).map(hundredths -> Hours.ofSeconds(36 * hundredths))),
                Tuple.of(1, Arbitraries.longs().between(1, 1_440_000).map(Hours::ofSeconds)));
        return Combinators.combine(ruled(), most, Arbitraries.of(PersonCap.Scope.class))
                .as((terms, hours, scope) -> capped(terms, new PersonCap(hours, scope, CLAUSE)));
    }

    private static ClauseTerms capped(ClauseTerms terms, PersonCap cap) {
        return counting(
                terms,
                Stream.concat(uncapped(terms).countingRules().stream(), Stream.of(cap))
                        .toList());
    }

    private static ClauseTerms uncapped(ClauseTerms terms) {
        return counting(
                terms,
                terms.countingRules().stream()
                        .filter(rule -> !(rule instanceof PersonCap))
                        .toList());
    }

    private static Arbitrary<List<CountingRule>> trainings() {
        return Arbitraries.of(true, false)
                .map(counted -> Stream.of(Employment.CDI, Employment.CDD, Employment.APPRENTICESHIP)
                        .<CountingRule>map(employment -> new TrainingHours(employment, counted, CLAUSE))
                        .toList());
    }

    @Provide
    Arbitrary<Journal> followed() {
        return Combinators.combine(
                        journals().map(CountingRulesProperties::training),
                        validations().list().ofMinSize(4).ofMaxSize(16).uniqueElements(Event::id))
                .as(CountingRulesProperties::with);
    }

    /** The same journal, in which every second declaration says how many of its hours were training. */
    private static Journal training(Journal journal) {
        return Journal.of(journal.events().stream()
                .map(event -> event instanceof Event.HoursDeclared declared && declared.hashCode() % 2 == 0
                        ? Contract21Bam048.training(
                                declared,
                                Hours.ofSeconds(declared.hours().toSeconds() / 360 * 36)
                                        .toString())
                        : event)
                .toList());
    }

    /** Half of them come on the first day of the hire or a little later. */
    private Arbitrary<Event> validations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99).map(i -> EventId.of("w" + i)),
                        Arbitraries.of(HIRES),
                        Arbitraries.integers().between(0, 40),
                        days().optional(0.5))
                .as((id, hire, delay, on) ->
                        new Event.HireValidated(id, on.orElse(hire.on().plusDays(delay)), hire.id()));
    }

    @Property(tries = 300, seed = "2700000")
    void no_rule_makes_an_hour_appear_or_vanish(
            @ForAll("capped") ClauseTerms terms, @ForAll("followed") Journal journal) {
        for (HoursLine line : assess(terms, journal).lines()) {
            HoursTally tally = line.tally();
            assertThat(tally.declared())
                    .isEqualTo(line.history().get(line.history().size() - 1).hours());
            assertThat(line.parts()).noneMatch(part -> part.hours().isNegative());
            assertThat(line.parts())
                    .filteredOn(part -> part.reason().filter(BY_RULES::contains).isPresent())
                    .allMatch(part -> part.reference().equals(Optional.of(CLAUSE)));
        }
    }

    @Property(tries = 300, seed = "2700000")
    void the_order_of_events_does_not_matter(
            @ForAll("capped") ClauseTerms terms, @ForAll("followed") Journal journal, @ForAll Random random) {
        List<Event> events = new ArrayList<>(journal.events());
        Collections.shuffle(events, random);

        assertThat(assess(terms, Journal.of(events))).isEqualTo(assess(terms, journal));
    }

    /** Which line holds a day is looked at elsewhere. */
    @Property(tries = 300, seed = "2700000")
    void a_rule_that_refuses_makes_no_line_count_more(
            @ForAll("capped") ClauseTerms terms, @ForAll("followed") Journal journal) {
        List<CountingRule> admitting = terms.countingRules().stream()
                .filter(rule -> rule instanceof WholeSubcontract
                        || (rule instanceof TrainingHours training && training.counted()))
                .toList();
        Map<EventId, HoursTally> without = tallies(assess(counting(terms, admitting), journal));

        tallies(assess(terms, journal)).forEach((declaration, tally) -> {
            if (without.containsKey(declaration)) {
                assertThat(tally.counted())
                        .isLessThanOrEqualTo(without.get(declaration).counted());
            }
        });
    }

    /** What counts fills the cap first, what is pending fills the rest, and nothing that fits is refused. */
    @Property(tries = 300, seed = "2700000")
    void a_cap_is_filled_and_never_exceeded(@ForAll("capped") ClauseTerms terms, @ForAll("followed") Journal journal) {
        PersonCap cap = terms.countingRules(PersonCap.class).get(0);
        Map<Object, HoursTally> without = bySubject(cap, assess(uncapped(terms), journal));

        bySubject(cap, assess(terms, journal)).forEach((subject, tally) -> {
            HoursTally all = without.get(subject);
            assertThat(tally.declared()).isEqualTo(all.declared());
            assertThat(tally.counted()).isEqualTo(all.counted().min(cap.most()));
            assertThat(tally.counted().plus(tally.pending()))
                    .isEqualTo(all.counted().plus(all.pending()).min(cap.most()));
        });
    }

    /** Of one person, no hour of a later day counts while one of an earlier day is beyond the cap. */
    @Property(tries = 300, seed = "2700000")
    void earlier_days_take_the_room_first(@ForAll("capped") ClauseTerms terms, @ForAll("followed") Journal journal) {
        PersonCap cap = terms.countingRules(PersonCap.class).get(0);
        Map<EventId, List<HoursPart>> capped = assess(terms, journal).lines().stream()
                .collect(Collectors.toMap(HoursLine::declaration, HoursLine::parts));
        Map<Object, List<HoursLine>> subjects = assess(uncapped(terms), journal).lines().stream()
                .collect(Collectors.groupingBy(line -> subject(cap, line)));

        subjects.values().forEach(lines -> {
            List<HoursPart> counted = lines.stream()
                    .flatMap(line -> line.parts().stream())
                    .filter(part -> part.reason().isEmpty() && part.hours().isPositive())
                    .sorted(Comparator.comparing(HoursPart::from))
                    .toList();
            Hours before = Hours.ZERO;
            for (HoursPart part : counted) {
                LocalDate from = part.from();
                Hours until = lines.stream()
                        .flatMap(line -> capped.get(line.declaration()).stream())
                        .filter(one -> one.reason().isEmpty() && !one.from().isAfter(from))
                        .map(HoursPart::hours)
                        .reduce(Hours.ZERO, Hours::plus);
                before = before.plus(part.hours());
                assertThat(until).isGreaterThanOrEqualTo(before.min(cap.most()));
            }
        });
    }

    @Property(tries = 300, seed = "2700000")
    void a_higher_cap_never_lowers_what_a_line_counts(
            @ForAll("capped") ClauseTerms terms, @ForAll("followed") Journal journal, @ForAll("hours") Hours more) {
        PersonCap cap = terms.countingRules(PersonCap.class).get(0);
        PersonCap higher = new PersonCap(cap.most().plus(more), cap.scope(), cap.reference());
        Map<EventId, HoursTally> raised = tallies(assess(capped(terms, higher), journal));

        tallies(assess(terms, journal))
                .forEach((declaration, tally) ->
                        assertThat(raised.get(declaration).counted()).isGreaterThanOrEqualTo(tally.counted()));
    }

    private static Map<Object, HoursTally> bySubject(PersonCap cap, Assessment assessment) {
        return assessment.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> subject(cap, line),
                        Collectors.reducing(HoursTally.ZERO, HoursLine::tally, HoursTally::plus)));
    }

    /** Hires of one id are of one person. */
    private static Object subject(PersonCap cap, HoursLine line) {
        PersonToken person = HIRES.stream()
                .filter(hire -> hire.id().equals(line.hire()))
                .map(Event.Hire::person)
                .findFirst()
                .orElseThrow();
        return cap.scope() == PersonCap.Scope.LOT ? List.of(person, line.lot()) : person;
    }

    @Property(tries = 300, seed = "2700000")
    void a_validation_never_lowers_what_a_line_counts(
            @ForAll("ruled") ClauseTerms terms,
            @ForAll("followed") Journal journal,
            @ForAll Random random,
            @ForAll("days") LocalDate on) {
        EventId hire = HIRES.get(random.nextInt(HIRES.size())).id();
        Map<EventId, HoursTally> before = tallies(assess(terms, journal));
        Event more = new Event.HireValidated(EventId.of("more"), on, hire);

        tallies(assess(terms, with(journal, List.of(more)))).forEach((declaration, tally) -> {
            if (before.containsKey(declaration)) {
                assertThat(tally.counted())
                        .isGreaterThanOrEqualTo(before.get(declaration).counted());
            }
        });
    }

    @Property(tries = 300, seed = "2700000")
    void more_hours_never_raise_the_penalty_for_missing_ones(
            @ForAll("capped") ClauseTerms terms, @ForAll("followed") Journal journal, @ForAll("hours") Hours hours) {
        List<Event> more = journal(
                worked("more", LOT, A, "2023-02", hours.min(Hours.of(200)).toString()));
        Assessment before = assess(terms, journal);
        Assessment after = assess(terms, with(journal, more));

        assertThat(after.lots().get(0).tally().counted())
                .isGreaterThanOrEqualTo(before.lots().get(0).tally().counted());
        assertThat(after.penalties().incurred().plus(after.penalties().exposure()))
                .isLessThanOrEqualTo(
                        before.penalties().incurred().plus(before.penalties().exposure()));
    }

    /**
     * Hours of days before those that somebody works for another lot may lower what counts there, and what is credited, as {@code PersonCap}
     * and {@code HoursDeclared} say; one journal of fifty shows it. They never lower what counts in all.
     */
    @Property(tries = 300, seed = "2700000")
    @StatisticsReport(StatisticsReportMode.OFF)
    void more_hours_of_somebody_who_works_never_lower_what_counts_in_all(
            @ForAll("capped") ClauseTerms terms, @ForAll("followed") Journal journal, @ForAll("hours") Hours hours) {
        Event.Hire here = HIRES.get(1);
        Event.Hire there = HIRES.get(11);
        Journal both = with(
                journal,
                List.of(
                        here,
                        there,
                        decided("both-e1", here, Verdict.ELIGIBLE),
                        decided("both-e2", there, Verdict.ELIGIBLE),
                        declared("both-d", there, "2022-09", "100")));
        Event more = declared("more", here, "2022-08", hours.min(Hours.of(200)).toString());
        Assessment before = assess(terms, both);
        Assessment after = assess(terms, with(both, List.of(more)));

        Statistics.label("hours of the other lot are fewer")
                .collect(after.lots()
                                .get(1)
                                .tally()
                                .counted()
                                .compareTo(before.lots().get(1).tally().counted())
                        < 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 2));
        assertThat(after.tally().counted())
                .isGreaterThanOrEqualTo(before.tally().counted());
    }

    /** Each reason is met in one journal of two hundred, lest the laws above hold only because nothing happens. */
    @Property(tries = 300, seed = "2700000")
    @StatisticsReport(StatisticsReportMode.OFF)
    void the_rules_of_these_laws_decide_something(
            @ForAll("capped") ClauseTerms terms, @ForAll("followed") Journal journal) {
        Assessment assessment = assess(terms, journal);

        BY_RULES.forEach(reason -> Statistics.label(reason.name())
                .collect(assessment.lines().stream()
                        .flatMap(line -> line.parts().stream())
                        .anyMatch(part -> part.reason().equals(Optional.of(reason))))
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 0.5)));
    }

    private static Map<EventId, HoursTally> tallies(Assessment assessment) {
        return assessment.lines().stream().collect(Collectors.toMap(HoursLine::declaration, HoursLine::tally));
    }

    private static Assessment assess(ClauseTerms terms, Journal journal) {
        return Assessor.of(terms).assess(journal, day("2024-06-30"));
    }

    private static Journal with(Journal journal, List<Event> more) {
        return Journal.of(journal(journal.events().stream(), more.stream()));
    }
}
