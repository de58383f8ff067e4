package fr.clausesociale.assessment;

import static java.util.stream.Collectors.groupingBy;

import fr.clausesociale.Text;
import fr.clausesociale.assessment.ExcessHours.Candidate;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.CountingRule.PersonCap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The hours worked on a contract that are beyond the most of one person that count. */
final class HoursAboveCap {

    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::isPending)
            .thenComparing(candidate -> candidate.part().from())
            .thenComparing(candidate -> candidate.line().declaration())
            .thenComparing(Candidate::index);

    private final PersonCap cap;
    private final List<HoursLine> lines;
    private final Map<EventId, PersonToken> persons;
    private final ExcessHours excess = new ExcessHours();

    HoursAboveCap(PersonCap cap, List<HoursLine> lines, Map<EventId, PersonToken> persons) {
        this.cap = cap;
        this.lines = lines;
        this.persons = persons;
    }

    /** The lines, in which the hours beyond the cap are refused. */
    List<HoursLine> refused() {
        lines.stream().collect(groupingBy(this::subject)).values().forEach(this::fill);
        return lines.stream().map(excess::apply).toList();
    }

    /** Whose hours are counted together, and on which lots. */
    private Object subject(HoursLine line) {
        PersonToken person = Objects.requireNonNull(persons.get(line.hire()));
        return switch (cap.scope()) {
            case CONTRACT -> person;
            case LOT -> List.of(person, line.lot());
        };
    }

    /** Fills the room of one person. */
    private void fill(Collection<HoursLine> together) {
        HoursTally tally = together.stream().map(HoursLine::tally).reduce(HoursTally.ZERO, HoursTally::plus);
        if (tally.counted().plus(tally.pending()).compareTo(cap.most()) <= 0) {
            return;
        }
        HoursOutcome outcome = outcome(tally);
        Hours room = cap.most();
        for (Candidate candidate :
                together.stream().flatMap(ExcessHours::candidates).sorted(ORDER).toList()) {
            Hours hours = candidate.part().hours();
            Hours taken = hours.min(room);
            room = room.minus(taken);
            if (taken.compareTo(hours) < 0) {
                excess.refuse(candidate, hours.minus(taken), outcome);
            }
        }
    }

    private HoursOutcome outcome(HoursTally tally) {
        Text beyond = switch (cap.scope()) {
            case CONTRACT ->
                Text.format(
                        "au-delà de {0} par personne sur le marché",
                        "above {0} per person on the contract", cap.most());
            case LOT ->
                Text.format("au-delà de {0} par personne sur le lot", "above {0} per person on the lot", cap.most());
        };
        return HoursOutcome.of(
                HoursReason.ABOVE_CAP,
                tally.pending().isZero()
                        ? Text.format(
                                "{0} ; sans ce plafond, {1} de cette personne compteraient",
                                "{0}; without this cap, {1} of this person would count", beyond, tally.counted())
                        : Text.format(
                                "{0} ; sans ce plafond, {1} de cette personne compteraient et {2} attendraient",
                                "{0}; without this cap, {1} of this person would count and {2} would be pending",
                                beyond,
                                tally.counted(),
                                tally.pending()),
                cap.reference());
    }
}
