package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.CLAUSE;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.PENALTIES;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.exempted;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.missed;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.contract.Fulfilment;
import fr.clausesociale.identity.ActionId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.terms.HourPrice;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.PenaltyLimit;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.PenaltyTerm.PartHours;
import fr.clausesociale.terms.Tolerance;
import fr.clausesociale.terms.YearlyActions;
import fr.clausesociale.terms.YearlyActions.YearKind;
import fr.clausesociale.terms.YearlyActions.YearReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;

/** What a lot puts at stake whose holder has still to choose between hours and actions. */
class AlternativesProperties {

    private static final List<String> DAYS =
            List.of("2022-09-30", "2023-06-30", "2024-01-15", "2026-06-30", "2026-07-01");

    /**
     * Nothing if nothing is missing by one of the choices, else what the dearer one would come to: whatever the prices, the tolerance, the
     * limit and the penalties beside.
     */
    @Property(tries = 1000, seed = "2700000", edgeCases = EdgeCasesMode.NONE)
    void what_is_at_stake_is_what_the_dearer_choice_would_come_to(
            @ForAll("terms") Contract21Bam048 terms,
            @ForAll("journals") List<Event> journal,
            @ForAll("days") String day) {
        Assessment open = terms.assess(day, journal);
        Assessment hours = terms.assess(day, choosing(journal, Fulfilment.HOURS));
        Assessment actions = terms.assess(day, choosing(journal, Fulfilment.ACTIONS));
        boolean lacksBoth = ofTheLot(hours) && ofTheLot(actions);

        assertThat(open.lots().get(0).alternative().orElseThrow().chosen()).isEmpty();
        assertThat(total(open))
                .isEqualTo((total(hours).isGreaterThan(total(actions)) == lacksBoth) ? total(hours) : total(actions));
    }

    @Property(tries = 500, seed = "2700000", edgeCases = EdgeCasesMode.NONE)
    void an_action_done_never_raises_what_is_at_stake(
            @ForAll("terms") Contract21Bam048 terms,
            @ForAll("journals") List<Event> journal,
            @ForAll("days") String day,
            @ForAll("performed") Event.ActionPerformed more) {
        assertThat(total(terms.assess(day, journal(journal.stream(), Stream.of(named("more", more))))))
                .isLessThanOrEqualTo(total(terms.assess(day, journal)));
    }

    @Property(tries = 500, seed = "2700000", edgeCases = EdgeCasesMode.NONE)
    void an_hour_that_counts_never_raises_what_is_at_stake(
            @ForAll("terms") Contract21Bam048 terms,
            @ForAll("journals") List<Event> journal,
            @ForAll("days") String day,
            @ForAll @IntRange(min = 1, max = 80) int more) {
        List<Event> with = journal(journal.stream(), worked("more", A, "2022-08", Integer.toString(more)));

        assertThat(total(terms.assess(day, with))).isLessThanOrEqualTo(total(terms.assess(day, journal)));
    }

    private static boolean ofTheLot(Assessment assessment) {
        return assessment.penalties().lines().stream()
                .anyMatch(line ->
                        line.subject().equals(LOT.value()) && line.amount().isPositive());
    }

    private static Money total(Assessment assessment) {
        return assessment.penalties().incurred().plus(assessment.penalties().exposure());
    }

    private static List<Event> choosing(List<Event> journal, Fulfilment fulfilment) {
        return journal(
                journal.stream(),
                Stream.of(
                        new Event.FulfilmentChosen(EventId.of("choice"), Contract21Bam048.NOTIFIED, LOT, fulfilment)));
    }

    private static Event named(String id, Event.ActionPerformed action) {
        return new Event.ActionPerformed(
                EventId.of(id), action.on(), action.lot(), ActionId.of(id), action.performedOn());
    }

    @Provide
    Arbitrary<Contract21Bam048> terms() {
        Arbitrary<Optional<Tolerance>> tolerances = Arbitraries.of(Tolerance.Beyond.class)
                .map(beyond -> new Tolerance(Percentage.of("10"), beyond))
                .optional(0.4);
        Arbitrary<Optional<PenaltyLimit>> limits = Combinators.combine(
                        Arbitraries.of("700", "2500", "9000")
                                .map(Contract21Bam048::euros)
                                .optional(0.4),
                        Arbitraries.of(PenaltyLimit.Cumulation.class))
                .as((cap, cumulation) -> new PenaltyLimit(cap, cumulation, PENALTIES))
                .optional(0.8);
        Arbitrary<PenaltyTerm> perHour = Combinators.combine(
                        Arbitraries.integers().between(1, 90), Arbitraries.of(PartHours.class), tolerances)
                .as((price, partHours, tolerance) -> new PenaltyTerm.PerMissingHour(
                        new HourPrice.Fixed(euros(price.toString())),
                        partHours,
                        tolerance,
                        Optional.of(PENALTIES),
                        Optional.empty(),
                        PENALTIES));
        Arbitrary<YearlyActions> actions = Combinators.combine(
                        Arbitraries.integers().between(1, 4), Arbitraries.of(YearReading.class))
                .as((perYear, reading) -> YearlyActions.of(perYear, YearKind.CONTRACT_YEAR, reading, CLAUSE));
        return Combinators.combine(perHour, Arbitraries.integers().between(1, 900), actions, limits)
                .as((price, action, yearly, limit) -> {
                    Contract21Bam048 contract = contract()
                            .owing(LotObligation.of(LOT, fixed("60")).or(yearly))
                            .penalties(price, new PenaltyTerm.PerMissedAction(euros(action.toString()), PENALTIES));
                    return limit.map(contract::limitedBy).orElse(contract);
                });
    }

    /** Hours, exempted ones and actions done; and actions missed that the contract asks for besides. */
    @Provide
    Arbitrary<List<Event>> journals() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 65),
                        Arbitraries.integers().between(0, 20),
                        performed().list().ofMaxSize(8),
                        Arbitraries.integers().between(0, 2))
                .as((hours, exempted, performed, missed) -> {
                    List<Event> events = new ArrayList<>();
                    events.add(notified());
                    worked("w", A, "2022-07", Integer.toString(hours)).forEach(events::add);
                    if (exempted > 0) {
                        events.add(exempted("x", "2022-08-31", LOT, Integer.toString(exempted)));
                    }
                    IntStream.range(0, performed.size()).forEach(i -> events.add(named("p" + i, performed.get(i))));
                    IntStream.range(0, missed).forEach(i -> events.add(missed("m" + i, "2022-08-01", "meeting-" + i)));
                    return List.copyOf(events);
                });
    }

    @Provide
    Arbitrary<Event.ActionPerformed> performed() {
        return Arbitraries.integers().between(0, 1400).map(days -> {
            LocalDate on = day("2022-07-01").plusDays(days);
            return new Event.ActionPerformed(EventId.of("p"), on, LOT, ActionId.of("p"), on);
        });
    }

    @Provide
    Arbitrary<String> days() {
        return Arbitraries.of(DAYS);
    }
}
