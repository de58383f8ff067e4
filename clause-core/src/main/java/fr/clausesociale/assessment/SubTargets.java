package fr.clausesociale.assessment;

import fr.clausesociale.Text;
import fr.clausesociale.assessment.SubTargetPosition.State;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.SubTarget;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of the hours of a lot meet the targets within it. */
final class SubTargets {

    private final Map<EventId, Event.Hire> hires = new HashMap<>();
    private final Decisions decisions;

    SubTargets(List<Event.Hire> hires, Decisions decisions) {
        hires.forEach(hire -> this.hires.put(hire.id(), hire));
        this.decisions = decisions;
    }

    /**
     * The targets of a lot.
     *
     * @param lines the hours declared on the lot
     * @param toPerform what the lot has to perform
     */
    List<SubTargetPosition> of(List<SubTarget> targets, List<HoursLine> lines, Hours toPerform) {
        return of(targets, lines, List.of(), toPerform);
    }

    /**
     * Targets within a lot or another target.
     *
     * @param lines the hours that are known to be of what is around
     * @param open those that may be, of persons of whom nobody said whether they are of the priority public
     */
    private List<SubTargetPosition> of(
            List<SubTarget> targets, List<HoursLine> lines, List<HoursLine> open, Hours asked) {
        return targets.stream()
                .map(target -> position(target, lines, open, asked))
                .toList();
    }

    private SubTargetPosition position(
            SubTarget target, List<HoursLine> linesAround, List<HoursLine> openAround, Hours askedAround) {
        List<HoursLine> lines = passing(target, linesAround, true);
        List<HoursLine> unsaid = passing(target, linesAround, false);
        List<HoursLine> openAnyhow = both(passing(target, openAround, true), passing(target, openAround, false));
        List<HoursLine> open = both(unsaid, openAnyhow);
        HoursTally tally = tally(lines, open);
        HoursTally around = tally(linesAround, openAround);
        boolean ofCounted = target.of() == SubTarget.ShareOf.COUNTED;
        Hours whole = ofCounted ? around.credited() : askedAround;
        Hours ownPending = tally(both(lines, unsaid), openAnyhow).creditedPending();
        Hours wholeAtBest = ofCounted ? whole.plus(ownPending) : askedAround; // at best no other pending hours count
        Hours required = share(target, whole);
        State state = whole.isZero() ? State.NOTHING : state(required, share(target, wholeAtBest), tally);
        List<Derivation> steps = new ArrayList<>();
        steps.add(Derivation.of(
                        "{0} de {1} {2}",
                        "{0} of {1} {2}",
                        target.share(),
                        whole,
                        ofCounted ? around.creditedLabel() : target.of().label())
                .rounded("à la seconde supérieure", "up to the second"));
        steps.add(Derivation.of("en attente : {0}", "pending: {0}", tally.pending()));
        tally.creditStep().ifPresent(steps::add);
        Hours wholeAtWorst = whole.plus(around.creditedPending()).minus(ownPending);
        if (ofCounted && state == State.MET && share(target, wholeAtWorst).compareTo(tally.credited()) > 0) {
            steps.add(Derivation.of(
                    "si les autres heures en attente venaient à compter, {0} seraient demandées",
                    "if the other pending hours came to count, {0} would be asked for", share(target, wholeAtWorst)));
        }
        Derivation derivation = Derivation.of(
                        "{0} : {1} {4} pour {2} demandées, {3}",
                        "{0}: {1} {4} of {2} asked for, {3}",
                        target.name(),
                        tally.credited(),
                        required,
                        label(state),
                        tally.creditedLabel())
                .under(target.reference())
                .from(steps);
        return new SubTargetPosition(
                target.name(),
                required,
                tally.counted(),
                tally.pending(),
                tally.credit(),
                state,
                of(target.within(), lines, open, required),
                derivation);
    }

    private static State state(Hours required, Hours requiredAtBest, HoursTally tally) {
        if (required.compareTo(tally.credited()) <= 0) {
            return State.MET;
        }
        Hours atBest = tally.credited().plus(tally.creditedPending());
        return requiredAtBest.compareTo(atBest) <= 0 ? State.PENDING : State.SHORT;
    }

    /** The lines that pass all tests of a target, or all but that of a priority public of which nobody said anything. */
    private List<HoursLine> passing(SubTarget target, List<HoursLine> lines, boolean surely) {
        return lines.stream()
                .filter(line -> {
                    Event.Hire hire = Objects.requireNonNull(hires.get(line.hire()));
                    Optional<Boolean> priority =
                            target.priorityPublic() ? decisions.isOfPriorityPublic(hire) : Optional.of(true);
                    return passes(hire, target) && (surely ? priority.orElse(false) : priority.isEmpty());
                })
                .toList();
    }

    private static boolean passes(Event.Hire hire, SubTarget target) {
        return (target.employments().isEmpty() || target.employments().contains(hire.employment()))
                && (target.structures().isEmpty()
                        || hire.structure()
                                .filter(target.structures()::contains)
                                .isPresent());
    }

    private static List<HoursLine> both(List<HoursLine> one, List<HoursLine> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Hours of which it is known that they are of a target; those of which it is not said whether they are wait. */
    private static HoursTally tally(List<HoursLine> lines, List<HoursLine> open) {
        return Stream.concat(
                        lines.stream().map(HoursLine::tally),
                        open.stream().map(line -> line.tally().open()))
                .reduce(HoursTally.ZERO, HoursTally::plus);
    }

    private static Hours share(SubTarget target, Hours whole) {
        return whole.share(target.share(), RoundingMode.CEILING);
    }

    private static Text label(State state) {
        return switch (state) {
            case MET -> Text.of("objectif atteint", "target met");
            case PENDING ->
                Text.of("objectif atteint si les heures en attente comptent", "target met if pending hours count");
            case SHORT -> Text.of("objectif non atteint", "target not met");
            case NOTHING -> Text.of("rien à mesurer", "nothing to measure");
        };
    }
}
