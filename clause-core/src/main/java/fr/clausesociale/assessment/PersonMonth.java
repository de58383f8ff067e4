package fr.clausesociale.assessment;

import static java.util.stream.Collectors.groupingBy;

import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.PersonToken;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A month of a person: only declarations of one such month can share days. */
record PersonMonth(PersonToken person, YearMonth month) {

    /**
     * The lines of each month of a person, in the order given.
     *
     * @param persons the person of each hire
     */
    static Collection<List<HoursLine>> group(List<HoursLine> lines, Map<EventId, PersonToken> persons) {
        return lines.stream()
                .collect(groupingBy(line ->
                        new PersonMonth(Objects.requireNonNull(persons.get(line.hire())), YearMonth.from(line.from()))))
                .values();
    }
}
