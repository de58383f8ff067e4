package fr.clausesociale.eligibility;

import static fr.clausesociale.ClauseException.require;
import static java.util.stream.Collectors.joining;

import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.person.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a list says of a person day after day, as long as nothing changes but the date: since when, until when, and which
 * criterion begins or ceases to hold on which day.
 *
 * <p>Ages, lengths of registration, last days of recognitions and the age of documents move with the date; flags and choices
 * stay as they are known. Numbers that count months or hours until a day (worked or registered within the last months, worked since
 * the registration, without activity since school) are true for the day for which the facts are known, and move between the bounds
 * that follow on another day, as {@link Snapshot} says: where these leave the verdict open, it is undetermined, and the number of that
 * day is to be asked for. All other numbers stay. That day is the first of the timeline, unless another is given.
 *
 * <p>A timeline runs over one list, or over the versions of a list one after another. On days on which none is in force there is no
 * phase.
 *
 * <p>It keeps the situation as a {@link Decision} does; its text shows none of it. This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Timeline {

    private final List<RuleSet> ruleSets;
    private final Snapshot snapshot;
    private final List<Phase> phases;
    private final LocalDate from;
    private final Optional<LocalDate> horizon;

    private Timeline(
            List<RuleSet> ruleSets,
            Snapshot snapshot,
            List<Phase> phases,
            LocalDate from,
            Optional<LocalDate> horizon) {
        this.ruleSets = ruleSets;
        this.snapshot = snapshot;
        this.phases = phases;
        this.from = from;
        this.horizon = horizon;
    }

    /**
     * The timeline of a list, or of its versions.
     *
     * @param versions the versions by date, which do not overlap
     */
    static Timeline of(List<Plan> versions, Snapshot snapshot, LocalDate from, LocalDate to) {
        require(
                !to.isBefore(from),
                "dates-unordered",
                "la période prend fin avant de commencer",
                "a timeline ends before it begins");
        List<RuleSet> ruleSets = versions.stream().map(Plan::ruleSet).toList();
        boolean goesOn =
                to.isBefore(LocalDate.MAX) && ruleSets.stream().anyMatch(list -> list.isInForce(to.plusDays(1)));
        return new Timeline(
                ruleSets,
                snapshot,
                versions.stream()
                        .flatMap(plan -> phases(plan, snapshot, from, to).stream())
                        .toList(),
                from,
                Optional.of(to).filter(day -> goesOn));
    }

    private static List<Phase> phases(Plan plan, Snapshot snapshot, LocalDate from, LocalDate to) {
        RuleSet ruleSet = plan.ruleSet();
        LocalDate first = from.isBefore(ruleSet.inForceFrom()) ? ruleSet.inForceFrom() : from;
        LocalDate last = ruleSet.inForceUntil().filter(to::isAfter).orElse(to);
        List<Phase> phases = new ArrayList<>();
        if (first.isAfter(last)) {
            return phases;
        }
        LocalDate since = first;
        Decision decision = new Decision(plan, snapshot, first);
        for (LocalDate day : plan.turningDays(snapshot, first, last)) {
            Decision next = new Decision(plan, snapshot, day);
            if (!next.saysTheSameAs(decision)) {
                phases.add(new Phase(since, day.minusDays(1), decision));
                since = day;
                decision = next;
            }
        }
        phases.add(new Phase(since, last, decision));
        return phases;
    }

    /** The list, or its versions by date. */
    public List<RuleSet> ruleSets() {
        return ruleSets;
    }

    /** The day for which the facts are known. */
    public LocalDate knownOn() {
        return snapshot.knownOn();
    }

    /**
     * The phases in order, without a gap while a list is in force; two in a row differ in what is said of the person, in the facts
     * that contradict one another, or in the version of the list. The last one goes on if the list is in force beyond the last day asked for.
     */
    public List<Phase> phases() {
        return phases;
    }

    /** The phase that holds on a day; empty outside the timeline. */
    public Optional<Phase> on(LocalDate day) {
        return phases.stream()
                .filter(phase -> !day.isBefore(phase.from()) && !day.isAfter(phase.to()))
                .findFirst();
    }

    /**
     * The first day, from one on, on which the person is eligible and the facts do not contradict one another: "not yet, from 3
     * November 2026".
     *
     * <p>No day is promised by facts of which one is to be corrected, even where the verdict does not depend on them. Whoever wants
     * the verdict of such a day asks for its {@linkplain #on phase}, whose decision {@linkplain Decision#contradictions tells} them.
     */
    public Optional<LocalDate> eligibleFrom(LocalDate day) {
        return phases.stream()
                .filter(phase -> phase.verdict() == Verdict.ELIGIBLE)
                .filter(phase -> phase.decision().contradictions().isEmpty())
                .filter(phase -> !phase.to().isBefore(day))
                .map(phase -> phase.from().isBefore(day) ? day : phase.from())
                .findFirst();
    }

    /**
     * The last of the days, from one on, on which the verdict of that day still holds, because the next day brings another one or
     * no list. Empty if it holds at least until the last day asked for, so that only a longer timeline can tell, and empty where
     * there is no {@linkplain #on phase}.
     */
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
        return Optional.of(until).filter(last -> !isHorizon(last));
    }

    /**
     * The first of the days, up to one, since which the verdict of that day holds without a break. Empty if it holds from the first
     * day asked for on, so that only a longer timeline can tell, and empty where there is no {@linkplain #on phase}.
     */
    public Optional<LocalDate> since(LocalDate day) {
        Optional<Phase> now = on(day);
        if (now.isEmpty()) {
            return Optional.empty();
        }
        LocalDate since = now.get().from();
        for (int i = phases.size() - 1; i >= 0; i--) {
            Phase phase = phases.get(i);
            if (phase.to().equals(since.minusDays(1))
                    && phase.verdict() == now.get().verdict()) {
                since = phase.from();
            }
        }
        return Optional.of(since).filter(first -> first.isAfter(from) || isNewOn(first));
    }

    /** Whether no list was in force on the day before. */
    private boolean isNewOn(LocalDate day) {
        return ruleSets.stream().noneMatch(list -> list.isInForce(day.minusDays(1)));
    }

    private boolean isHorizon(LocalDate day) {
        return horizon.filter(day::equals).isPresent();
    }

    /**
     * The timeline in words: each phase with the facts that contradict one another, and what began or ceased to hold on its first
     * day: criteria, contradictions, facts to ask for, documents. It holds personal facts.
     */
    public Derivation explanation() {
        List<Derivation> steps = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            Derivation step = Derivation.of(
                    isHorizon(phase.to()) ? "du {0} au {1} au moins : {2}" : "du {0} au {1} : {2}",
                    isHorizon(phase.to()) ? "from {0} to at least {1}: {2}" : "from {0} to {1}: {2}",
                    phase.from(),
                    phase.to(),
                    new DecisionSentence(phase.decision())
                            .doubtful(phase.verdict().label()));
            steps.add(
                    i == 0 ? step : step.from(new PhaseStart(phases.get(i - 1).lastDay(), phase.decision()).changes()));
        }
        RuleSet latest = phases.isEmpty()
                ? ruleSets.get(ruleSets.size() - 1)
                : phases.get(phases.size() - 1).decision().ruleSet();
        Text title = snapshot.hasCounts()
                ? Text.format(
                        "{0} (mois et heures comptés : connus au {1})",
                        "{0} (months and hours counted: known on {1})", latest.title(), knownOn())
                : latest.title();
        return Derivation.of(title).under(latest.reference()).from(steps);
    }

    @Override
    public String toString() {
        String lists = ruleSets.stream().map(list -> list.id().toString()).collect(joining(", "));
        return "Timeline[" + lists + ", " + phases.size() + " phases]";
    }
}
