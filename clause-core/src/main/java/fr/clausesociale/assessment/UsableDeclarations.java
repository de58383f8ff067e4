package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.StandingEvents.only;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.clausesociale.identity.EventId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The declarations of hours that can be used: those of a known hire, less those whose days another one holds, each with its corrections.
 * Each of the rest is rejected with its reason.
 */
final class UsableDeclarations {

    private final Hours hoursPerDay;
    private final Map<EventId, Ledger.Declaration> declarations = new LinkedHashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();

    /**
     * Looks for those that can be used.
     *
     * @param hires the hires that can be used
     * @param events the events of the contract, by day and id
     * @param counting which days may count; empty before the notification
     */
    UsableDeclarations(
            ClauseTerms terms, List<Event.Hire> hires, List<Event> events, Optional<HoursCounting> counting) {
        this.hoursPerDay = terms.plausibleHoursPerDay().orElse(Hours.of(24));
        Map<EventId, Event.Hire> hireById = hires.stream().collect(toMap(Event.Hire::id, identity()));
        only(events, Event.HoursDeclared.class).forEach(event -> declare(event, hireById));
        only(events, Event.HoursCorrected.class).forEach(this::correct);
        counting.map(one -> Claims.inVain(declarations.values(), one))
                .orElse(Map.of())
                .forEach(this::refuse);
    }

    List<Ledger.Declaration> all() {
        return List.copyOf(declarations.values());
    }

    List<Rejection> rejections() {
        return rejections;
    }

    /** How many declarations and corrections are used. */
    int accepted() {
        return declarations.values().stream()
                .mapToInt(declaration -> 1 + declaration.corrections().size())
                .sum();
    }

    private void declare(Event.HoursDeclared event, Map<EventId, Event.Hire> hires) {
        Event.Hire hire = hires.get(event.hire());
        if (hire == null) {
            reject(event, JournalFault.HIRE_UNKNOWN);
            return;
        }
        LocalDate from = event.from().isBefore(hire.startsOn()) ? hire.startsOn() : event.from();
        LocalDate to = hire.endsOn().filter(event.to()::isAfter).orElse(event.to());
        if (to.isAfter(event.on())) {
            reject(event, JournalFault.DECLARED_TOO_EARLY);
        } else if (to.isBefore(from)) {
            reject(event, JournalFault.OUTSIDE_EMPLOYMENT);
        } else if (event.hours().compareTo(most(from, to)) > 0) {
            reject(event, JournalFault.HOURS_IMPLAUSIBLE, hoursPerDay);
        } else {
            declarations.put(event.id(), new Ledger.Declaration(event, hire, from, to, new ArrayList<>()));
        }
    }

    /** The most hours that are believed of one person on some days. */
    private Hours most(LocalDate from, LocalDate to) {
        return hoursPerDay.multipliedBy(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** Gives a correction to its declaration; the corrections come by day. */
    private void correct(Event.HoursCorrected correction) {
        Ledger.Declaration declaration = declarations.get(correction.declaration());
        if (declaration == null) {
            reject(correction, JournalFault.CORRECTION_OF_NOTHING);
        } else if (correction.on().isBefore(declaration.event().on())) {
            reject(correction, JournalFault.CORRECTION_BEFORE_DECLARATION);
        } else if (correction.hours().compareTo(most(declaration.from(), declaration.to())) > 0) {
            reject(correction, JournalFault.HOURS_IMPLAUSIBLE, hoursPerDay);
        } else if (!declaration.leavesTraining(correction)) {
            reject(correction, JournalFault.TRAINING_ABOVE_HOURS);
        } else {
            declaration.corrections().add(correction);
        }
    }

    /** Refuses a declaration that asks for days in vain, or the corrections by which it asks for them again. */
    private void refuse(EventId id, EventId holder) {
        Ledger.Declaration declaration = requireNonNull(declarations.get(id));
        List<Event.HoursCorrected> raises = declaration.raises();
        if (raises.isEmpty()) {
            declarations.remove(id);
            rejections.add(JournalFault.OVERLAPPING_DECLARATION.of(declaration.event(), holder));
            declaration.corrections().forEach(c -> reject(c, JournalFault.CORRECTION_OF_NOTHING));
        } else {
            raises.forEach(c -> rejections.add(JournalFault.OVERLAPPING_CORRECTION.of(c, holder)));
            raises.clear();
        }
    }

    private void reject(Event event, JournalFault fault, Object... figures) {
        rejections.add(fault.of(event, figures));
    }
}
