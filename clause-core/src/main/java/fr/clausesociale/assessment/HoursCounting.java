package fr.clausesociale.assessment;

import fr.clausesociale.contract.Employment;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Apportionment;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingEnd;
import fr.clausesociale.terms.CountingRule.Weight;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** What becomes of declared hours: counted, pending or refused, and why. */
final class HoursCounting {

    private static final Comparator<Event.Hire> START =
            Comparator.comparing(Event.Hire::startsOn).thenComparing(Event.Hire::id);

    private final Validations validations;
    private final Exclusions exclusions;
    private final Persons persons;
    private final CountingDays days;
    private final Training training;
    private final LocalDate endsOn;
    private final Map<Employment, Weight> weights = new EnumMap<>(Employment.class);
    private final Map<PersonToken, Event.Hire> latestHires = new HashMap<>();

    HoursCounting(
            ClauseTerms terms,
            List<Event.SubcontractorAccepted> subcontractors,
            List<Event.Hire> hires,
            Map<EventId, LocalDate> validated,
            List<Event.PersonDecided> decided,
            LocalDate notifiedOn,
            LocalDate endsOn,
            LocalDate asOf) {
        this.validations = new Validations(terms, validated, notifiedOn, asOf);
        this.exclusions = new Exclusions(terms, validations, notifiedOn);
        this.persons = new Persons(terms, decided);
        this.days =
                new CountingDays(terms, subcontractors, hires, validations, persons.decisions(), notifiedOn, endsOn);
        this.training = new Training(terms);
        this.endsOn = endsOn;
        terms.countingRules(Weight.class)
                .forEach(rule -> rule.employments().forEach(employment -> weights.put(employment, rule)));
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
                parts(declaration, history.get(history.size() - 1)),
                List.of());
    }

    HireStatus status(Event.Hire hire) {
        Optional<CountingEnd> window = days.windowEnd(hire)
                .filter(end -> end.day().isBefore(endsOn))
                .filter(end -> hire.endsOn().map(end.day()::isBefore).orElse(true));
        return new HireStatus(
                hire.id(),
                hire.company(),
                hire.lot(),
                hire.startsOn(),
                hire.endsOn(),
                exclusions.of(hire).orElseGet(() -> within(hire)).reason(),
                window.map(CountingEnd::day),
                window.map(CountingEnd::reference),
                hire.equals(latestHires.get(hire.person())) ? persons.eligibleUntil(hire, endsOn) : Optional.empty());
    }

    /** What becomes of hours of a hire that lie within the contract and its windows, by what was decided. */
    private HoursOutcome within(Event.Hire hire) {
        HoursOutcome person = persons.outcome(hire);
        return person.isRefused() ? person : validations.awaited(hire).orElse(person);
    }

    /** Spreads the hours evenly over the days of the period, and cuts them where what becomes of them changes. */
    private List<HoursPart> parts(Ledger.Declaration declaration, HoursLine.Revision revision) {
        List<Stretch> stretches = stretches(declaration);
        List<Hours> split = stretches.size() == 1
                ? List.of(revision.hours())
                : Apportionment.by(stretches.stream().map(Stretch::days).toList())
                        .split(revision.hours());
        List<Hours> trained = Training.spread(revision.training().orElse(Hours.ZERO), split);
        Optional<Weight> weight =
                Optional.ofNullable(weights.get(declaration.hire().employment()));
        List<HoursPart> parts = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            Hours work = split.get(i).minus(trained.get(i));
            Map<HoursOutcome, Hours> hours = new LinkedHashMap<>();
            if (work.isPositive() || trained.get(i).isZero()) {
                hours.put(training.ofWork(declaration.hire(), revision.training(), stretch.outcome()), work);
            }
            if (trained.get(i).isPositive()) {
                hours.merge(training.ofTraining(declaration.hire(), stretch.outcome()), trained.get(i), Hours::plus);
            }
            hours.forEach((outcome, some) -> parts.add(outcome.part(some, stretch.from(), stretch.to(), weight)));
        }
        return parts;
    }

    /** Days in a row on which the same becomes of work. */
    private record Stretch(LocalDate from, LocalDate to, HoursOutcome outcome) {

        BigDecimal days() {
            return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
        }
    }

    /** The days of a declaration in the employment, by what becomes of the work done on them. */
    private List<Stretch> stretches(Ledger.Declaration declaration) {
        Event.Hire hire = declaration.hire();
        Optional<HoursOutcome> exclusion = exclusions.of(hire);
        if (exclusion.isPresent()) {
            return List.of(new Stretch(declaration.from(), declaration.to(), exclusion.get()));
        }
        List<Stretch> stretches = new ArrayList<>();
        LocalDate to = declaration.to();
        for (Map.Entry<LocalDate, HoursOutcome> entry : days.outcomes(hire, within(hire))
                .headMap(to, true)
                .descendingMap()
                .entrySet()) {
            if (!to.isBefore(declaration.from())) {
                LocalDate from = later(entry.getKey(), declaration.from());
                stretches.add(0, new Stretch(from, to, entry.getValue()));
                to = from.minusDays(1);
            }
        }
        return stretches;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
