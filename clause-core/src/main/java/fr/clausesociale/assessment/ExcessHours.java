package fr.clausesociale.assessment;

import fr.clausesociale.identity.EventId;
import fr.clausesociale.quantity.Hours;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Hours of declarations that would count or wait, and are refused because there are too many of them. */
final class ExcessHours {

    /** A part of a line that counts or is pending. */
    record Candidate(HoursLine line, int index) {

        HoursPart part() {
            return line.parts().get(index);
        }

        boolean isPending() {
            return part().reason().isPresent();
        }
    }

    /** How many hours of a part are refused, and why. */
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

    private final Map<EventId, Map<Integer, Excess>> excess = new HashMap<>();

    static Stream<Candidate> candidates(HoursLine line) {
        return IntStream.range(0, line.parts().size())
                .filter(index -> line.parts()
                        .get(index)
                        .reason()
                        .map(HoursReason::isPending)
                        .orElse(true))
                .mapToObj(index -> new Candidate(line, index));
    }

    void refuse(Candidate candidate, Hours hours, HoursOutcome outcome) {
        excess.computeIfAbsent(candidate.line().declaration(), declaration -> new HashMap<>())
                .put(candidate.index(), new Excess(hours, outcome));
    }

    /** A line, in which these hours are refused. */
    HoursLine apply(HoursLine line) {
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
                parts,
                line.alongside());
    }
}
