package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.person.Contradiction;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Proof;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A timeline says day by day what the decision of that day says on the facts as that day sees them. */
class TimelineProperties {

    private static final Set<Fact<?>> COUNTS = Set.of(Facts.MONTHS_WORKED_LAST_12, Facts.MONTHS_INACTIVE_SINCE_SCHOOL);

    /** A list, a day and somebody. */
    record Case(Worlds worlds, Someone someone) {}

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(Trees.lists(), Trees.days())
                .as(Worlds::new)
                .flatMap(worlds -> Combinators.combine(
                                worlds.someone(),
                                papers(worlds.at()).list().ofMinSize(1).ofMaxSize(3))
                        .as((someone, papers) -> {
                            Someone holder = someone;
                            for (Proof paper : papers) {
                                holder = holder.proof(paper);
                            }
                            return new Case(worlds, holder);
                        }));
    }

    /** Somebody whose facts are those that the definitions tie to one another and to the day, so that many contradict one another. */
    @Provide
    Arbitrary<Case> doubtful() {
        RuleSet list = Trees.list(List.of(
                Condition.all(
                        Condition.is(Facts.QPV_RESIDENT),
                        Condition.elapsed(Facts.BIRTH_DATE, Bound.LESS_THAN, Period.ofYears(26))),
                Condition.all(
                        Condition.elapsed(Facts.REGISTERED_SINCE, Bound.MORE_THAN, Period.ofMonths(12)),
                        Condition.threshold(Facts.MONTHS_WORKED_LAST_12, Bound.LESS_THAN, 6)),
                Condition.all(
                        Condition.elapsed(Facts.LEFT_SCHOOL_ON, Bound.AT_LEAST, Period.ofMonths(6)),
                        Condition.threshold(Facts.MONTHS_INACTIVE_SINCE_SCHOOL, Bound.AT_LEAST, 6)),
                Condition.elapsed(Facts.WITHOUT_WORK_SINCE, Bound.AT_LEAST, Period.ofMonths(18)),
                Condition.is(Facts.QPV_2014_RESIDENT),
                Condition.not(Condition.is(Facts.QPV_2024_RESIDENT))));
        return Arbitraries.integers()
                .between(0, 800)
                .map(days -> new Worlds(list, LocalDate.of(2023, 6, 1).plusDays(days)))
                .flatMap(worlds -> worlds.someone().map(someone -> new Case(worlds, someone)));
    }

    @Provide
    Arbitrary<RuleSet> lists() {
        return Trees.lists();
    }

    private static Arbitrary<Proof> papers(LocalDate at) {
        return Combinators.combine(
                        Arbitraries.of("paper", "permit", "card"),
                        Arbitraries.integers().between(-200, 200).map(at::plusDays),
                        Arbitraries.of(0, 30, 500),
                        Arbitraries.integers().between(0, 300).optional())
                .as((kind, attestsOn, daysUntilPrinted, daysValid) -> Proof.builder()
                        .kind(kind)
                        .issuedOn(attestsOn.plusDays(daysUntilPrinted))
                        .attestsOn(attestsOn)
                        .validUntil(daysValid.map(attestsOn::plusDays))
                        .build());
    }

    /** "Not yet: from ..." is the first day of the three years ahead on which the decision of that day says eligible. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void not_yet_is_said_until_the_first_day_that_is_decided_as_eligible(@ForAll("cases") Case c) {
        EligibilityEngine engine = EligibilityEngine.of(c.worlds().list());
        LocalDate at = c.worlds().at();
        Optional<LocalDate> first = at.datesUntil(at.plusYears(3).plusDays(1))
                .filter(day ->
                        engine.decide(c.someone().situation().knownOn(at), day).verdict() == Verdict.ELIGIBLE)
                .findFirst();

        assertThat(engine.decide(c.someone().situation(), at).ahead().stream()
                        .filter(next -> next.verdict() == Verdict.ELIGIBLE)
                        .findFirst()
                        .map(Decision::at))
                .isEqualTo(first);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void each_day_has_the_decision_of_that_day(@ForAll("cases") Case c) {
        EligibilityEngine engine = EligibilityEngine.of(c.worlds().list());
        LocalDate first = c.worlds().at().minusDays(150);
        LocalDate last = c.worlds().at().plusDays(250);

        Timeline timeline = engine.timeline(c.someone().situation(), first, last);

        List<Phase> phases = timeline.phases();
        assertThat(phases.get(0).from()).isEqualTo(first);
        assertThat(phases.get(phases.size() - 1).to()).isEqualTo(last);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Decision decision = engine.decide(c.someone().situation().knownOn(first), day);
            Phase phase = timeline.on(day).orElseThrow();
            assertThat(phase.verdict()).as("%s on %s", c.someone(), day).isEqualTo(decision.verdict());
            assertThat(phase.decision().criteria()).isEqualTo(decision.criteria());
            assertThat(phase.decision().missing()).isEqualTo(decision.missing());
            assertThat(phase.decision().proofs()).isEqualTo(decision.proofs());
        }
    }

    /** Nobody is promised to be eligible by facts that contradict one another, on that day or on the day of the decision. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void each_day_has_the_contradictions_of_that_day_and_none_is_promised(@ForAll("doubtful") Case c) {
        EligibilityEngine engine = EligibilityEngine.of(c.worlds().list());
        LocalDate first = c.worlds().at();
        LocalDate last = first.plusYears(1);
        Timeline timeline = engine.timeline(c.someone().situation(), first, last);
        Optional<LocalDate> eligibleFrom = Optional.empty();
        List<Contradiction> counted = engine.decide(c.someone().situation(), first).contradictions().stream()
                .filter(contradiction -> contradiction.facts().stream().anyMatch(COUNTS::contains))
                .toList();

        for (LocalDate day = last; !day.isBefore(first); day = day.minusDays(1)) {
            Decision decision = engine.decide(c.someone().situation().knownOn(first), day);
            Phase phase = timeline.on(day).orElseThrow();
            assertThat(phase.decision().contradictions())
                    .as("%s on %s", c.someone(), day)
                    .containsExactlyInAnyOrderElementsOf(decision.contradictions());
            assertThat(phase.verdict()).isEqualTo(decision.verdict());
            assertThat(decision.contradictions())
                    .filteredOn(contradiction -> contradiction.facts().stream().anyMatch(COUNTS::contains))
                    .as("%s on %s: no count of another day contradicts anything", c.someone(), day)
                    .containsExactlyInAnyOrderElementsOf(counted);
            if (decision.verdict() == Verdict.ELIGIBLE
                    && decision.contradictions().isEmpty()) {
                eligibleFrom = Optional.of(day);
            }
            assertThat(timeline.eligibleFrom(day)).isEqualTo(eligibleFrom);
        }
        Decision decision = engine.decide(c.someone().situation(), first);
        assertThat(decision.ahead().stream()
                        .filter(next -> next.verdict() == Verdict.ELIGIBLE)
                        .findFirst()
                        .map(Decision::at)
                        .filter(day -> !day.isAfter(last)))
                .isEqualTo(eligibleFrom.filter(day -> decision.contradictions().isEmpty()));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void over_versions_each_day_has_the_decision_of_the_version_in_force(
            @ForAll("cases") Case c, @ForAll("lists") RuleSet next, @ForAll @IntRange(max = 40) int gap) {
        LocalDate change = c.worlds().at();
        RuleSet first = version(c.worlds().list(), "1", change.minusDays(60), change.minusDays(1));
        RuleSet second = version(next, "2", change.plusDays(gap), change.plusDays(90));
        RuleSetCatalogue catalogue = RuleSetCatalogue.of(List.of(second, first));

        Timeline timeline =
                catalogue.timeline("versions", c.someone().situation(), change.minusDays(80), change.plusDays(120));

        for (LocalDate day = change.minusDays(90); day.isBefore(change.plusDays(130)); day = day.plusDays(1)) {
            LocalDate at = day;
            Optional<Decision> decision = catalogue
                    .find("versions", day)
                    .map(list -> EligibilityEngine.of(list)
                            .decide(c.someone().situation().knownOn(change.minusDays(80)), at));
            Optional<Phase> phase = timeline.on(day);
            assertThat(phase.map(Phase::verdict))
                    .as("%s on %s", c.someone(), day)
                    .isEqualTo(decision.map(Decision::verdict));
            assertThat(phase.map(p -> p.decision().ruleSet().id()))
                    .isEqualTo(decision.map(d -> d.ruleSet().id()));
            assertThat(phase.map(p -> p.decision().criteria())).isEqualTo(decision.map(Decision::criteria));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_verdict_ends_when_the_next_day_has_another_and_no_longer_timeline_says_otherwise(@ForAll("cases") Case c) {
        EligibilityEngine engine = EligibilityEngine.of(c.worlds().list());
        LocalDate first = c.worlds().at().minusDays(50);
        LocalDate last = c.worlds().at().plusDays(50);

        Timeline timeline = engine.timeline(c.someone().situation(), first, last);
        Timeline longer = engine.timeline(c.someone().situation(), first, last.plusDays(300));

        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Verdict verdict = longer.on(day).orElseThrow().verdict();
            LocalDate end = day;
            while (end.isBefore(last)
                    && longer.on(end.plusDays(1)).orElseThrow().verdict() == verdict) {
                end = end.plusDays(1);
            }
            assertThat(timeline.until(day)).isEqualTo(Optional.of(end).filter(last::isAfter));
            if (timeline.until(day).isPresent()) {
                assertThat(longer.until(day)).isEqualTo(timeline.until(day));
            }
        }
    }

    /** No phase begins without a word on what changed, and that word names something of which another thing is said than before. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void each_phase_names_something_that_differs_from_the_one_before(@ForAll("cases") Case c) {
        LocalDate at = c.worlds().at();
        requireReasons(
                c,
                EligibilityEngine.of(c.worlds().list())
                        .timeline(c.someone().situation(), at.minusDays(150), at.plusDays(250)));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void each_phase_of_doubtful_facts_names_something_that_differs_from_the_one_before(@ForAll("doubtful") Case c) {
        LocalDate at = c.worlds().at();
        requireReasons(
                c, EligibilityEngine.of(c.worlds().list()).timeline(c.someone().situation(), at, at.plusYears(1)));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void each_phase_of_versions_names_something_that_differs_from_the_one_before(
            @ForAll("cases") Case c, @ForAll("lists") RuleSet next, @ForAll @IntRange(max = 40) int gap) {
        LocalDate change = c.worlds().at();
        RuleSet first = version(c.worlds().list(), "1", change.minusDays(60), change.minusDays(1));
        RuleSet second = version(next, "2", change.plusDays(gap), change.plusDays(90));

        requireReasons(
                c,
                RuleSetCatalogue.of(List.of(second, first))
                        .timeline("versions", c.someone().situation(), change.minusDays(60), change.plusDays(90)));
    }

    private static void requireReasons(Case c, Timeline timeline) {
        List<Phase> phases = timeline.phases();
        List<Derivation> steps = timeline.explanation().steps();
        for (int i = 1; i < phases.size(); i++) {
            Set<String> differing = differing(phases.get(i - 1), phases.get(i));
            String text = steps.get(i).render(Language.FRENCH);

            assertThat(text.lines().skip(1))
                    .as("%s on %s%n%s", c.someone(), phases.get(i).from(), text)
                    .anyMatch(line -> differing.stream().anyMatch(line::contains));
        }
    }

    /** The lists, criteria, facts and documents of which something else is said than on the last day of the phase before. */
    private static Set<String> differing(Phase before, Phase after) {
        Decision was = before.decision();
        Decision is = after.decision();
        Set<String> differing = new HashSet<>();
        if (!was.ruleSet().equals(is.ruleSet())) {
            differing.add(is.ruleSet().id().toString());
        }
        differing(was.criteria(), is.criteria()).forEach(outcome -> differing.add(label(was, is, outcome.criterion())));
        differing(was.oneOf(), is.oneOf()).forEach(code -> differing.add(label(was, is, code)));
        if (is.verdict() == Verdict.NOT_ELIGIBLE && was.verdict() != Verdict.NOT_ELIGIBLE) {
            is.criteria().stream()
                    .filter(outcome -> outcome.outcome() == Outcome.UNDETERMINED)
                    .forEach(outcome -> differing.add(label(was, is, outcome.criterion())));
        }
        Set<Fact<?>> asked = differing(was.missing(), is.missing());
        boolean onlyInAnotherOrder = asked.isEmpty() && !was.missing().equals(is.missing());
        (onlyInAnotherOrder ? is.missing() : asked)
                .forEach(fact -> differing.add(fact.label().fr()));
        differing(was.contradictions(), is.contradictions())
                .forEach(contradiction -> contradiction
                        .facts()
                        .forEach(fact -> differing.add(fact.label().fr())));
        differing(was.proofs(), is.proofs())
                .forEach(requirement -> differing.add(requirement.label().fr()));
        is.ruleSet().criteria().stream()
                .flatMap(criterion -> criterion.allProofs().stream())
                .filter(requirement ->
                        is.isAccepted(requirement) != was.on(before.to()).isAccepted(requirement))
                .forEach(requirement -> differing.add(requirement.label().fr()));
        return differing;
    }

    private static <T> Set<T> differing(List<T> some, List<T> others) {
        Set<T> all = new HashSet<>(some);
        all.addAll(others);
        all.removeIf(one -> some.contains(one) && others.contains(one));
        return all;
    }

    private static String label(Decision was, Decision is, String code) {
        return (was.ruleSet().criteria().stream()
                                .anyMatch(criterion -> criterion.code().equals(code))
                        ? was
                        : is)
                .ruleSet()
                .criterion(code)
                .label()
                .fr();
    }

    private static RuleSet version(RuleSet list, String version, LocalDate from, LocalDate until) {
        return new RuleSet(
                RuleSetId.of("versions", version),
                list.title(),
                list.reference(),
                from,
                Optional.of(until),
                list.open(),
                list.criteria(),
                list.priority(),
                list.examples());
    }
}
