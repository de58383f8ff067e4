package fr.clausesociale.assessment;

import static java.util.stream.Collectors.groupingBy;

import fr.clausesociale.Text;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.CountingRule.PersonCap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The hours worked on a contract that are beyond the most of one person that count. */
final class HoursAboveCap {

    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::isPending)
            .thenComparing(candidate -> candidate.part().from())
            .thenComparing(candidate -> candidate.line().declaration())
            .thenComparing(Candidate::index);

    private final PersonCap cap;
    private final List<HoursLine> lines;
    private final Map<EventId, PersonToken> persons = new HashMap<>();
    private final Map<EventId, Map<Integer, Excess>> excess = new HashMap<>();

    HoursAboveCap(PersonCap cap, List<Event.Hire> hires, List<HoursLine> lines) {
        this.cap = cap;
        this.lines = lines;
        hires.forEach(hire -> persons.put(hire.id(), hire.person()));
    }

    /** A part of a line that counts or is pending. */
    private record Candidate(HoursLine line, int index) {

        HoursPart part() {
            return line.parts().get(index);
        }

        boolean isPending() {
            return part().reason().isPresent();
        }
    }

    /** How many hours of a part are beyond the cap, and that they are refused. */
    private record Excess(Hours hours, HoursOutcome outcome) {

        Stream<HoursPart> apply(HoursPart part) {
            HoursPart refused = outcome.part(hours, part.from(), part.to(), Optional.empty());
            Hours left = part.hours().minus(hours);
            return left.isZero()
                    ? Stream.of(refused)
                    : Stream.of(
                            new HoursPart(
                                    left,
                                    part.from(),
                                    part.to(),
                                    part.reason(),
                                    part.explanation(),
                                    part.reference(),
                                    part.weight()),
                            refused);
        }
    }

    /** The lines, in which the hours beyond the cap are refused. */
    List<HoursLine> refused() {
        lines.stream().collect(groupingBy(this::subject)).values().forEach(this::fill);
        return lines.stream().map(this::refused).toList();
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
        for (Candidate candidate : together.stream()
                .flatMap(HoursAboveCap::candidates)
                .sorted(ORDER)
                .toList()) {
            Hours hours = candidate.part().hours();
            Hours taken = hours.min(room);
            room = room.minus(taken);
            if (taken.compareTo(hours) < 0) {
                excess.computeIfAbsent(candidate.line().declaration(), declaration -> new HashMap<>())
                        .put(candidate.index(), new Excess(hours.minus(taken), outcome));
            }
        }
    }

    private static Stream<Candidate> candidates(HoursLine line) {
        return IntStream.range(0, line.parts().size())
                .filter(index -> line.parts()
                        .get(index)
                        .reason()
                        .map(HoursReason::isPending)
                        .orElse(true))
                .mapToObj(index -> new Candidate(line, index));
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

    private HoursLine refused(HoursLine line) {
        Map<Integer, Excess> beyond = excess.get(line.declaration());
        if (beyond == null) {
            return line;
        }
        List<HoursPart> parts = new ArrayList<>();
        for (int i = 0; i < line.parts().size(); i++) {
            HoursPart part = line.parts().get(i);
            Excess some = beyond.get(i);
            if (some == null) {
                parts.add(part);
            } else {
                some.apply(part).forEach(parts::add);
            }
        }
        return new HoursLine(
                line.declaration(),
                line.hire(),
                line.company(),
                line.lot(),
                line.from(),
                line.to(),
                line.history(),
                parts);
    }
}
