package fr.clausesociale.eligibility;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a list says of a person day after day, as long as nothing changes but the date: since when, until when, and which
 * criterion begins or ceases to hold on which day.
 *
 * <p>Ages, lengths of registration, last days of recognitions and the age of documents move with the date; flags and choices
 * stay as they are known. Outside the days on which the list is in force there is no phase.
 *
 * <p>It keeps the situation as a {@link Decision} does; its text shows none of it. This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Timeline {

    private final RuleSet ruleSet;
    private final List<Phase> phases;

    private Timeline(RuleSet ruleSet, List<Phase> phases) {
        this.ruleSet = ruleSet;
        this.phases = List.copyOf(phases);
    }

    static Timeline of(Plan plan, Situation given, LocalDate from, LocalDate to) {
        Situation situation = given.withoutContradictions();
        RuleSet ruleSet = plan.ruleSet();
        LocalDate first = from.isBefore(ruleSet.inForceFrom()) ? ruleSet.inForceFrom() : from;
        LocalDate last = ruleSet.inForceUntil().filter(to::isAfter).orElse(to);
        List<Phase> phases = new ArrayList<>();
        if (first.isAfter(last)) {
            return new Timeline(ruleSet, phases);
        }
        LocalDate since = first;
        Decision decision = new Decision(plan, situation, given.contradictions(), first);
        for (LocalDate day : turningDays(plan, situation, first, last)) {
            Decision next = new Decision(plan, situation, given.contradictions(), day);
            if (!next.saysTheSameAs(decision)) {
                phases.add(new Phase(since, day.minusDays(1), decision));
                since = day;
                decision = next;
            }
        }
        phases.add(new Phase(since, last, decision));
        return new Timeline(ruleSet, phases);
    }

    /** Those of the plan, and those on which a document given may begin or cease to hold, whichever requirement it meets. */
    private static SortedSet<LocalDate> turningDays(Plan plan, Situation situation, LocalDate first, LocalDate last) {
        TreeSet<LocalDate> days = new TreeSet<>(plan.turningDays(situation, first, last));
        for (Criterion criterion : plan.ruleSet().criteria()) {
            for (ProofRequirement requirement : criterion.allProofs()) {
                situation.proofs().stream().flatMap(requirement::turningDays).forEach(day -> {
                    days.add(day);
                    days.add(day.plusDays(1));
                });
            }
        }
        return days.subSet(first, false, last, true);
    }

    /** The list that was applied. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** The phases in order, without a gap; two in a row differ in the verdict or in a criterion. */
    public List<Phase> phases() {
        return phases;
    }

    /** The phase that holds on a day; empty outside the timeline. */
    public Optional<Phase> on(LocalDate day) {
        return phases.stream()
                .filter(phase -> !day.isBefore(phase.from()) && !day.isAfter(phase.to()))
                .findFirst();
    }

    /** The first day, from one on, on which the person is eligible: "not yet, from 3 November 2026". */
    public Optional<LocalDate> eligibleFrom(LocalDate day) {
        return phases.stream()
                .filter(phase -> phase.verdict() == Verdict.ELIGIBLE)
                .filter(phase -> !phase.to().isBefore(day))
                .map(phase -> phase.from().isBefore(day) ? day : phase.from())
                .findFirst();
    }

    /** The last of the days, from one on, on which the verdict of that day still holds; empty outside the timeline. */
    public Optional<LocalDate> until(LocalDate day) {
        Optional<Phase> now = on(day);
        if (now.isEmpty()) {
            return Optional.empty();
        }
        LocalDate until = now.get().to();
        for (Phase phase : phases) {
            boolean next = phase.from().equals(until.plusDays(1));
            if (next && phase.verdict() == now.get().verdict()) {
                until = phase.to();
            }
        }
        return Optional.of(until);
    }

    /**
     * The timeline in words: each phase, and what began or ceased to hold on its first day. It holds personal facts.
     */
    public Derivation explanation() {
        List<Derivation> steps = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            Derivation step = Derivation.of(
                    "du {0} au {1} : {2}",
                    "from {0} to {1}: {2}",
                    phase.from(),
                    phase.to(),
                    phase.verdict().label());
            steps.add(i == 0 ? step : step.from(changes(phases.get(i - 1).decision(), phase.decision())));
        }
        return Derivation.of(ruleSet.title()).under(ruleSet.reference()).from(steps);
    }

    private static List<Derivation> changes(Decision before, Decision after) {
        List<Derivation> changes = new ArrayList<>();
        for (int i = 0; i < after.ruleSet().criteria().size(); i++) {
            Outcome was = before.outcome(i);
            Outcome is = after.outcome(i);
            if (was != is) {
                changes.add(Derivation.of(
                        "{0} : {1}",
                        "{0}: {1}", after.ruleSet().criteria().get(i).label(), becomes(is)));
            }
        }
        return changes;
    }

    private static Text becomes(Outcome outcome) {
        return switch (outcome) {
            case MET -> Text.of("rempli à partir de ce jour", "met from this day on");
            case PROOF_EXPIRED -> Text.of("le justificatif ne suffit plus", "the document is no longer enough");
            case UNDETERMINED -> Text.of("indéterminé à partir de ce jour", "undetermined from this day on");
            case NOT_MET -> Text.of("ne suffit plus à partir de ce jour", "no longer met from this day on");
        };
    }

    @Override
    public String toString() {
        return "Timeline[" + ruleSet.id() + ", " + phases.size() + " phases]";
    }
}
