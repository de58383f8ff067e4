package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.StandingEvents.only;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.clausesociale.contract.Contract;
import fr.clausesociale.contract.Fulfilment;
import fr.clausesociale.identity.ActionId;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PartId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.OptionalPart;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.ReportingCalendar;
import fr.clausesociale.terms.ReportingCalendar.DueDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The standing events of a journal that can be used by the terms and by each other: they make the ledger. Each of the rest is rejected with
 * its reason.
 */
final class UsableEvents {

    private final ClauseTerms terms;
    private final Contract contract;
    private final Map<LotId, Set<CompanyId>> subcontracted = new HashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private LocalDate endsOn;
    private int accepted;

    private UsableEvents(ClauseTerms terms) {
        this.terms = terms;
        this.contract = terms.contract();
        this.endsOn = contract.endsOn();
    }

    static Ledger ledger(ClauseTerms terms, Journal journal, LocalDate asOf) {
        return new UsableEvents(terms).ledger(journal, asOf);
    }

    private Ledger ledger(Journal journal, LocalDate asOf) {
        StandingEvents standing = new StandingEvents(journal, asOf);
        Optional<LocalDate> notifiedOn = notification(standing.events());
        List<Event> usable = afterNotification(standing.events(), notifiedOn);

        List<Event> changes = changes(usable);
        List<Event.SubcontractorAccepted> subcontractors = subcontractors(usable);
        List<Ledger.Bill> invoices = invoices(usable);
        List<Ledger.Order> orders = orders(usable);
        List<Event.Hire> hires = accept(usable, Event.Hire.class, hire -> faultOf(hire.lot(), hire.company()));
        Set<EventId> hired = hires.stream().map(Event.Hire::id).collect(toSet());
        List<Event.HireValidated> validations = accept(
                usable,
                Event.HireValidated.class,
                event -> hired.contains(event.hire()) ? Optional.empty() : Optional.of(JournalFault.HIRE_UNKNOWN));
        Map<EventId, LocalDate> validated = firstDays(validations, Event.HireValidated::hire);
        List<Event.HoursNeutralised> neutralised =
                accept(usable, Event.HoursNeutralised.class, event -> faultOf(event.lot()));
        List<Event.HoursExempted> exempted = accept(usable, Event.HoursExempted.class, this::faultOf);
        List<Event.HoursNotice> hoursNotices = accept(usable, Event.HoursNotice.class, this::faultOf);
        Map<LotId, Fulfilment> chosen = new HashMap<>();
        List<Event.FulfilmentChosen> choices =
                accept(usable, Event.FulfilmentChosen.class, event -> faultOf(event, chosen));
        Map<ActionId, LocalDate> done = new HashMap<>();
        List<Event.ActionPerformed> performed =
                accept(usable, Event.ActionPerformed.class, event -> faultOf(event, notifiedOn.orElseThrow(), done));
        Set<ActionId> actions = new HashSet<>();
        List<Event.ActionMissed> missed =
                accept(usable, Event.ActionMissed.class, event -> faultOf(event, chosen, done, actions));
        List<Event.PenaltiesSplit> splits = accept(usable, Event.PenaltiesSplit.class, this::faultOf);
        List<Event.PersonDecided> decisions = accept(usable, Event.PersonDecided.class, event -> Optional.empty());
        Map<String, List<LocalDate>> requests = requests(usable);
        Map<DocumentId, DueDocument> calendar =
                notifiedOn.map(notified -> calendar(notified, requests)).orElse(Map.of());
        Set<DocumentId> asked = new HashSet<>(calendar.keySet());
        List<Event.FormalNotice> notices = accept(
                usable,
                Event.FormalNotice.class,
                notice -> faultOf(asked.contains(notice.document())
                                || (terms.latePenalty(notice.document(), PenaltyTerm.LateFrom.FORMAL_NOTICE)
                                                .isPresent()
                                        && !isNamedLikeTheCalendar(notice.document())))
                        .or(() -> faultOf(notice, calendar.get(notice.document()))));
        notices.forEach(notice -> asked.add(notice.document()));
        List<Event.DocumentReceived> receipts = accept(
                usable,
                Event.DocumentReceived.class,
                receipt -> faultOf(asked.contains(receipt.document()))
                        .or(() -> faultOf(receipt, calendar.get(receipt.document()))));
        Optional<HoursCounting> counting = notifiedOn.map(
                day -> new HoursCounting(terms, subcontractors, hires, validated, decisions, day, endsOn, asOf));
        UsableDeclarations declarations = new UsableDeclarations(terms, hires, usable, counting);
        accepted += declarations.accepted();
        rejections.addAll(declarations.rejections());
        Map<EventId, LocalDate> declaredOn = declarations.all().stream()
                .collect(toMap(
                        Ledger.Declaration::id,
                        declaration -> declaration.event().on()));
        List<Event.DeclarationsChecked> checks =
                accept(usable, Event.DeclarationsChecked.class, check -> faultOf(check, declaredOn));

        return new Ledger(
                notifiedOn,
                endsOn,
                changes,
                invoices,
                orders,
                subcontractors,
                hires,
                counting,
                declarations.all(),
                checks,
                neutralised,
                exempted,
                choices,
                performed,
                missed,
                splits,
                requests,
                hoursNotices.stream()
                        .collect(toMap(
                                Event.HoursNotice::lot,
                                notice -> notice,
                                BinaryOperator.minBy(comparing(Event.HoursNotice::unheededFrom)))),
                firstDays(notices, Event.FormalNotice::document),
                firstDays(receipts, Event.DocumentReceived::document),
                account(journal, standing));
    }

    /** What became of each entry; a withdrawal is accepted, and so is what it withdraws. */
    private JournalAccount account(Journal journal, StandingEvents standing) {
        rejections.addAll(standing.rejections());
        rejections.sort(comparing(Rejection::place).thenComparing(Rejection::code));
        List<Rejection> all = new ArrayList<>(journal.unreadable());
        all.addAll(rejections);
        return new JournalAccount(
                journal.events().size() + journal.unreadable().size(),
                accepted + 2 * standing.withdrawn().size(),
                List.copyOf(standing.withdrawn()),
                standing.later(),
                all);
    }

    private Optional<LocalDate> notification(List<Event> events) {
        Optional<LocalDate> notifiedOn = Optional.empty();
        for (Event.Notification event : only(events, Event.Notification.class)) {
            if (notifiedOn.isPresent()) {
                reject(event, JournalFault.ALREADY_NOTIFIED);
            } else if (event.on().isAfter(terms.contract().endsOn())) {
                reject(event, JournalFault.AFTER_CONTRACT);
            } else {
                accepted++;
                notifiedOn = Optional.of(event.on());
            }
        }
        return notifiedOn;
    }

    private List<Event> afterNotification(List<Event> events, Optional<LocalDate> notifiedOn) {
        List<Event> usable = new ArrayList<>(events.size());
        for (Event event : events) {
            if (event instanceof Event.Notification) {
                continue;
            }
            if (notifiedOn.isEmpty()) {
                reject(event, JournalFault.NOT_NOTIFIED);
            } else if (event.on().isBefore(notifiedOn.get()) && !isOfPersons(event)) {
                reject(event, JournalFault.BEFORE_NOTIFICATION);
            } else {
                usable.add(event);
            }
        }
        return usable;
    }

    /** What may be known before the contract is notified: a person is examined, and may be at work for another contract. */
    private static boolean isOfPersons(Event event) {
        return event instanceof Event.PersonDecided
                || event instanceof Event.Hire
                || event instanceof Event.HireValidated;
    }

    /** The parts activated, each of which may make the contract last longer, and the amendments, by day. */
    private List<Event> changes(List<Event> events) {
        Set<PartId> activated = new HashSet<>();
        List<Event> changes = new ArrayList<>(accept(events, Event.PartActivated.class, event -> {
            Optional<JournalFault> fault = faultOf(event, activated);
            if (fault.isEmpty()) {
                terms.part(event.part())
                        .flatMap(OptionalPart::endsOn)
                        .filter(endsOn::isBefore)
                        .ifPresent(day -> endsOn = day);
            }
            return fault;
        }));
        changes.addAll(accept(events, Event.Amended.class, this::faultOf));
        // on one day, an amendment that gives the hours in all gives those of a part activated that day, too
        changes.sort(comparing(Event::on)
                .thenComparing(event -> event instanceof Event.Amended)
                .thenComparing(StandingEvents.BY_DAY));
        return changes;
    }

    private Optional<JournalFault> faultOf(Event.PartActivated event, Set<PartId> activated) {
        if (terms.part(event.part()).isEmpty()) {
            return Optional.of(JournalFault.PART_UNKNOWN);
        }
        if (event.on().isAfter(endsOn)) {
            return Optional.of(JournalFault.AFTER_CONTRACT);
        }
        return activated.add(event.part()) ? Optional.empty() : Optional.of(JournalFault.PART_ALREADY_ACTIVATED);
    }

    private Optional<JournalFault> faultOf(Event.Amended amended) {
        Optional<JournalFault> fault =
                faultOf(amended.lot()).or(() -> amended.amount().flatMap(this::faultOf));
        if (fault.isPresent()) {
            return fault;
        }
        Optional<LotObligation> obligation = terms.obligation(amended.lot());
        if (obligation.isEmpty()) {
            return Optional.of(JournalFault.LOT_WITHOUT_CLAUSE);
        }
        boolean told = amended.hours().isPresent()
                || obligation.get().followsInvoices()
                || obligation.get().amendments().isPresent();
        return told ? Optional.empty() : Optional.of(JournalFault.AMENDMENT_RULE_MISSING);
    }

    private List<Event.SubcontractorAccepted> subcontractors(List<Event> events) {
        return accept(events, Event.SubcontractorAccepted.class, this::faultOf);
    }

    private Optional<JournalFault> faultOf(Event.SubcontractorAccepted event) {
        Optional<JournalFault> fault = faultOf(event.lot()).or(() -> faultOfMember(event.company()));
        if (fault.isPresent()) {
            return fault;
        }
        if (contract.isHeldBy(event.subcontractor())) {
            return Optional.of(JournalFault.SUBCONTRACTOR_HOLDS_CONTRACT);
        }
        if (event.on().isAfter(endsOn)) {
            return Optional.of(JournalFault.AFTER_CONTRACT);
        }
        if (event.hours().isPresent() && terms.obligation(event.lot()).isEmpty()) {
            return Optional.of(JournalFault.LOT_WITHOUT_CLAUSE);
        }
        return subcontracted
                        .computeIfAbsent(event.lot(), lot -> new HashSet<>())
                        .add(event.subcontractor())
                ? Optional.empty()
                : Optional.of(JournalFault.SUBCONTRACTOR_ALREADY_ACCEPTED);
    }

    /** The invoices, each with its corrections. */
    private List<Ledger.Bill> invoices(List<Event> events) {
        Map<EventId, Ledger.Bill> invoices = new LinkedHashMap<>();
        accept(events, Event.Invoice.class, this::faultOf)
                .forEach(event -> invoices.put(event.id(), new Ledger.Bill(event, new ArrayList<>())));
        accept(
                        events,
                        Event.InvoiceCorrected.class,
                        event -> faultOf(event, Optional.ofNullable(invoices.get(event.invoice()))))
                .forEach(event -> requireNonNull(invoices.get(event.invoice()))
                        .corrections()
                        .add(event));
        return List.copyOf(invoices.values());
    }

    /** The orders, each with what it comes to after its corrections. */
    private List<Ledger.Order> orders(List<Event> events) {
        Map<EventId, Ledger.Order> orders = new LinkedHashMap<>();
        accept(
                        events,
                        Event.OrderPlaced.class,
                        order -> faultOf(order.lot())
                                .or(() -> faultOfMember(order.company()))
                                .or(() -> faultOf(order.amount())))
                .forEach(order -> orders.put(order.id(), new Ledger.Order(order, order.amount())));
        accept(
                        events,
                        Event.OrderCorrected.class,
                        event -> faultOf(event, Optional.ofNullable(orders.get(event.order()))))
                .forEach(event -> orders.computeIfPresent(
                        event.order(), (id, order) -> new Ledger.Order(order.event(), event.amount())));
        return List.copyOf(orders.values());
    }

    private Optional<JournalFault> faultOf(Event.OrderCorrected correction, Optional<Ledger.Order> order) {
        if (order.isEmpty()) {
            return Optional.of(JournalFault.ORDER_CORRECTION_OF_NOTHING);
        }
        return correction.on().isBefore(order.get().event().on())
                ? Optional.of(JournalFault.CORRECTION_BEFORE_ORDER)
                : faultOf(correction.amount());
    }

    private Optional<JournalFault> faultOf(Event.Invoice invoice) {
        return faultOf(invoice.lot(), invoice.company()).or(() -> faultOf(invoice.amount()));
    }

    private Optional<JournalFault> faultOf(Event.InvoiceCorrected correction, Optional<Ledger.Bill> invoice) {
        if (invoice.isEmpty()) {
            return Optional.of(JournalFault.INVOICE_CORRECTION_OF_NOTHING);
        }
        return correction.on().isBefore(invoice.get().event().on())
                ? Optional.of(JournalFault.CORRECTION_BEFORE_INVOICE)
                : faultOf(correction.amount());
    }

    private Optional<JournalFault> faultOf(Event.HoursExempted exempted) {
        return terms.exemption().isEmpty() ? Optional.of(JournalFault.EXEMPTION_NOT_IN_TERMS) : faultOf(exempted.lot());
    }

    private Optional<JournalFault> faultOf(Event.HoursNotice notice) {
        if (terms.hoursNotice().isEmpty()) {
            return Optional.of(JournalFault.NOTICE_NOT_IN_TERMS);
        }
        return faultOf(notice.lot()).or(() -> {
            if (terms.obligation(notice.lot()).isEmpty()) {
                return Optional.of(JournalFault.LOT_WITHOUT_CLAUSE);
            }
            return notice.unheededFrom().isAfter(endsOn)
                    ? Optional.empty()
                    : Optional.of(JournalFault.NOTICE_BEFORE_END);
        });
    }

    private static Optional<JournalFault> faultOf(Event.DeclarationsChecked check, Map<EventId, LocalDate> declaredOn) {
        if (!declaredOn.keySet().containsAll(check.declarations())) {
            return Optional.of(JournalFault.CHECK_OF_NOTHING);
        }
        return check.declarations().stream()
                .map(declaredOn::get)
                .filter(check.on()::isBefore)
                .map(day -> JournalFault.CHECK_BEFORE_DECLARATION)
                .findFirst();
    }

    private Optional<JournalFault> faultOf(Event.PenaltiesSplit event) {
        if (terms.withheldFromLead().isEmpty()) {
            return Optional.of(JournalFault.WITHHOLDING_NOT_IN_TERMS);
        }
        return event.split().firstStranger(contract.holder().members()) < 0
                ? Optional.empty()
                : Optional.of(JournalFault.SHARE_OF_STRANGER);
    }

    private Optional<JournalFault> faultOf(Event.FulfilmentChosen event, Map<LotId, Fulfilment> chosen) {
        return faultOfActionsOn(event.lot())
                .or(() -> chosen.putIfAbsent(event.lot(), event.fulfilment()) == null
                        ? Optional.empty()
                        : Optional.of(JournalFault.FULFILMENT_ALREADY_CHOSEN));
    }

    private Optional<JournalFault> faultOf(
            Event.ActionPerformed event, LocalDate notifiedOn, Map<ActionId, LocalDate> done) {
        return faultOfActionsOn(event.lot()).or(() -> {
            if (event.performedOn().isBefore(notifiedOn) || event.performedOn().isAfter(endsOn)) {
                return Optional.of(JournalFault.ACTION_OUTSIDE_CONTRACT);
            }
            return done.putIfAbsent(event.action(), event.performedOn()) == null
                    ? Optional.empty()
                    : Optional.of(JournalFault.ACTION_ALREADY_PERFORMED);
        });
    }

    private Optional<JournalFault> faultOf(
            Event.ActionMissed missed,
            Map<LotId, Fulfilment> chosen,
            Map<ActionId, LocalDate> done,
            Set<ActionId> before) {
        if (terms.penalties().stream().noneMatch(PenaltyTerm.PerMissedAction.class::isInstance)) {
            return Optional.of(JournalFault.ACTION_WITHOUT_PENALTY);
        }
        Optional<JournalFault> fault = missed.lot()
                .flatMap(lot -> faultOfActionsOn(lot)
                        .or(() -> chosen.get(lot) == Fulfilment.ACTIONS
                                ? Optional.empty()
                                : Optional.of(JournalFault.ACTION_NOT_OWED)));
        if (fault.isPresent()) {
            return fault;
        }
        LocalDate doneOn = done.get(missed.action());
        if (doneOn != null && !doneOn.isAfter(missed.on())) {
            return Optional.of(JournalFault.ACTION_PERFORMED);
        }
        return before.add(missed.action()) ? Optional.empty() : Optional.of(JournalFault.ACTION_ALREADY_MISSED);
    }

    /** A lot that leaves no choice knows no actions. */
    private Optional<JournalFault> faultOfActionsOn(LotId lot) {
        return faultOf(lot)
                .or(() -> terms.obligation(lot)
                                .flatMap(LotObligation::alternative)
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(JournalFault.ACTIONS_NOT_IN_TERMS));
    }

    private Optional<JournalFault> faultOf(Money amount) {
        return amount.getCurrencyUnit().equals(contract.currency())
                ? Optional.empty()
                : Optional.of(JournalFault.CURRENCY_MISMATCH);
    }

    private Optional<JournalFault> faultOf(LotId lot) {
        return contract.lot(lot).isPresent() ? Optional.empty() : Optional.of(JournalFault.LOT_UNKNOWN);
    }

    private Optional<JournalFault> faultOfMember(CompanyId company) {
        return contract.isHeldBy(company) ? Optional.empty() : Optional.of(JournalFault.COMPANY_UNKNOWN);
    }

    /** A company may act on a lot if it holds the contract, or was accepted there as a subcontractor. */
    private Optional<JournalFault> faultOf(LotId lot, CompanyId company) {
        return faultOf(lot)
                .or(() -> subcontracted.getOrDefault(lot, Set.of()).contains(company)
                        ? Optional.empty()
                        : faultOfMember(company));
    }

    private static Optional<JournalFault> faultOf(boolean known) {
        return known ? Optional.empty() : Optional.of(JournalFault.DOCUMENT_UNKNOWN);
    }

    /** The days on which documents were asked for, in order, by calendar. */
    private Map<String, List<LocalDate>> requests(List<Event> events) {
        Map<String, List<LocalDate>> requests = new HashMap<>();
        accept(events, Event.DocumentRequested.class, event -> faultOf(event, requests));
        return requests;
    }

    private Optional<JournalFault> faultOf(Event.DocumentRequested request, Map<String, List<LocalDate>> before) {
        Optional<ReportingCalendar> calendar = terms.calendars().stream()
                .filter(one -> one.name().equals(request.calendar()))
                .findFirst();
        if (calendar.isEmpty()) {
            return Optional.of(JournalFault.CALENDAR_UNKNOWN);
        }
        if (!(calendar.get() instanceof ReportingCalendar.OnRequest)) {
            return Optional.of(JournalFault.CALENDAR_NOT_ON_REQUEST);
        }
        List<LocalDate> days = before.computeIfAbsent(request.calendar(), name -> new ArrayList<>());
        if (!days.isEmpty() && days.get(days.size() - 1).equals(request.on())) {
            return Optional.of(JournalFault.ALREADY_REQUESTED);
        }
        days.add(request.on());
        return Optional.empty();
    }

    /** All documents that the calendars ask for, also those of periods to come and of the end of the contract. */
    private Map<DocumentId, DueDocument> calendar(LocalDate notifiedOn, Map<String, List<LocalDate>> requests) {
        return terms.calendars().stream()
                .flatMap(calendar -> calendar
                        .documents(notifiedOn, endsOn, requests.getOrDefault(calendar.name(), List.of()), LocalDate.MAX)
                        .stream())
                .collect(toMap(DueDocument::id, document -> document));
    }

    /** An id formed like those of a calendar which is none of them is misspelt. */
    private boolean isNamedLikeTheCalendar(DocumentId document) {
        return terms.calendars().stream().anyMatch(calendar -> calendar.isNamedLikeItsDocuments(document));
    }

    /** A document of the calendar cannot be missing before it is due; the others are due when the buyer says so. */
    private static Optional<JournalFault> faultOf(Event.FormalNotice notice, @Nullable DueDocument document) {
        return document != null && !notice.on().isAfter(document.lastDay().orElse(document.startsOn()))
                ? Optional.of(JournalFault.NOTICE_BEFORE_DUE)
                : Optional.empty();
    }

    /** The last period may run on past the contract; its document can be given once the contract has ended. */
    private Optional<JournalFault> faultOf(Event.DocumentReceived receipt, @Nullable DueDocument document) {
        if (document == null || !receipt.on().isBefore(document.startsOn())) {
            return Optional.empty();
        }
        if (document.start() == ReportingCalendar.Start.REQUEST) {
            return Optional.of(JournalFault.RECEIVED_BEFORE_REQUEST);
        }
        return receipt.on().isBefore(endsOn) ? Optional.of(JournalFault.RECEIVED_BEFORE_PERIOD_END) : Optional.empty();
    }

    private <E extends Event> List<E> accept(
            List<Event> events, Class<E> type, Function<E, Optional<JournalFault>> check) {
        List<E> sound = new ArrayList<>();
        for (E event : only(events, type)) {
            Optional<JournalFault> fault = check.apply(event);
            if (fault.isPresent()) {
                reject(event, fault.get());
            } else {
                accepted++;
                sound.add(event);
            }
        }
        return sound;
    }

    /** The first day of what events are of; the events come by day. */
    private static <E extends Event, K> SortedMap<K, LocalDate> firstDays(List<E> events, Function<E, K> subject) {
        SortedMap<K, LocalDate> days = new TreeMap<>();
        events.forEach(event -> days.putIfAbsent(subject.apply(event), event.on()));
        return days;
    }

    private void reject(Event event, JournalFault fault) {
        rejections.add(fault.of(event));
    }
}
