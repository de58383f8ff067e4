package fr.clausesociale.assessment;

import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Apportionment;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** What becomes of declared hours: counted, pending or refused, and why. */
final class HoursCounting {

    private static final Comparator<Event.Hire> START =
            Comparator.comparing(Event.Hire::startsOn).thenComparing(Event.Hire::id);

    private final Exclusions exclusions;
    private final Persons persons;
    private final CountingDays days;
    private final LocalDate endsOn;
    private final Map<PersonToken, Event.Hire> latestHires = new HashMap<>();

    HoursCounting(
            ClauseTerms terms,
            List<Event.Hire> hires,
            List<Event.PersonDecided> decided,
            LocalDate notifiedOn,
            LocalDate endsOn) {
        this.exclusions = new Exclusions(terms);
        this.persons = new Persons(terms, decided);
        this.days = new CountingDays(terms, hires, notifiedOn, endsOn);
        this.endsOn = endsOn;
        hires.forEach(hire -> latestHires.merge(hire.person(), hire, BinaryOperator.maxBy(START)));
    }

    /** The decisions under the contract's list. */
    Decisions decisions() {
        return persons.decisions();
    }

    /** The days of a declaration that may count, if there are any, whatever is decided of the person. */
    Optional<Claims.Claim> claim(Ledger.Declaration declaration) {
        Event.Hire hire = declaration.hire();
        LocalDate first = later(declaration.from(), days.first(hire));
        LocalDate last = earlier(declaration.to(), days.last(hire));
        return last.isBefore(first) || exclusions.of(hire).isPresent()
                ? Optional.empty()
                : Optional.of(new Claims.Claim(declaration.id(), first, last));
    }

    /** Whether hours of a hire may count by what was decided of the person, from the day of each decision on. */
    NavigableMap<LocalDate, Boolean> mayCount(Event.Hire hire) {
        return persons.mayCount(hire);
    }

    HoursLine line(Ledger.Declaration declaration) {
        Event.Hire hire = declaration.hire();
        List<HoursLine.Revision> history = declaration.history();
        return new HoursLine(
                declaration.id(),
                hire.id(),
                hire.company(),
                hire.lot(),
                declaration.event().from(),
                declaration.event().to(),
                history,
                parts(declaration, history.get(history.size() - 1).hours()));
    }

    HireStatus status(Event.Hire hire) {
        Optional<CountingDays.End> window = days.windowEnd(hire)
                .filter(end -> end.day().isBefore(endsOn))
                .filter(end -> hire.endsOn().map(end.day()::isBefore).orElse(true));
        return new HireStatus(
                hire.id(),
                hire.company(),
                hire.lot(),
                hire.startsOn(),
                exclusions.of(hire).orElseGet(() -> persons.outcome(hire)).reason(),
                window.map(CountingDays.End::day),
                window.map(CountingDays.End::reference),
                hire.equals(latestHires.get(hire.person())) ? persons.eligibleUntil(hire, endsOn) : Optional.empty());
    }

    /** Spreads the hours evenly over the days of the period, and cuts them where what becomes of them changes. */
    private List<HoursPart> parts(Ledger.Declaration declaration, Hours hours) {
        NavigableMap<LocalDate, Outcome> outcomes = outcomes(declaration);
        List<LocalDate> firstDays = List.copyOf(outcomes.keySet());
        List<LocalDate> lastDays = new ArrayList<>();
        firstDays.stream().skip(1).forEach(day -> lastDays.add(day.minusDays(1)));
        lastDays.add(declaration.to());
        List<BigDecimal> lengths = new ArrayList<>();
        for (int i = 0; i < firstDays.size(); i++) {
            lengths.add(BigDecimal.valueOf(ChronoUnit.DAYS.between(firstDays.get(i), lastDays.get(i)) + 1));
        }
        List<Hours> split = Apportionment.by(lengths).split(hours);
        List<HoursPart> parts = new ArrayList<>();
        for (Outcome outcome : outcomes.values()) {
            int i = parts.size();
            parts.add(outcome.part(split.get(i), firstDays.get(i), lastDays.get(i)));
        }
        return parts;
    }

    /** What becomes of the hours of a declaration, from its first day and from each day on which that changes. */
    private NavigableMap<LocalDate, Outcome> outcomes(Ledger.Declaration declaration) {
        Event.Hire hire = declaration.hire();
        LocalDate from = declaration.from();
        NavigableMap<LocalDate, Outcome> outcomes = new TreeMap<>();
        Optional<Outcome> exclusion = exclusions.of(hire);
        if (exclusion.isPresent()) {
            outcomes.put(from, exclusion.get());
        } else {
            NavigableMap<LocalDate, Outcome> ever = days.outcomes(hire, persons.outcome(hire));
            outcomes.put(from, ever.floorEntry(from).getValue());
            outcomes.putAll(ever.subMap(from, false, declaration.to(), true));
        }
        return outcomes;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
