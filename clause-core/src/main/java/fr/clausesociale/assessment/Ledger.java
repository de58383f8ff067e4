package fr.clausesociale.assessment;

import fr.clausesociale.contract.Fulfilment;
import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ReportingCalendar;
import fr.clausesociale.terms.ReportingCalendar.DueDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.joda.money.Money;

/**
 * The events of a journal that an assessment rests on, checked against the contract and each other, by day and id.
 *
 * @param endsOn the last day of the contract, with the parts activated
 * @param changes the parts activated and the amendments
 * @param subcontractors the subcontractors accepted, each once on a lot
 * @param counting which hours count; empty before the notification
 * @param requests the days on which documents on request were asked for, in order, by calendar
 * @param hoursNotices the formal notice of each lot whose time ends first, by lot
 * @param notices the day of the first formal notice of each document, by document
 * @param receipts the day on which each document was first received
 */
record Ledger(
        Optional<LocalDate> notifiedOn,
        LocalDate endsOn,
        List<Event> changes,
        List<Bill> invoices,
        List<Order> orders,
        List<Event.SubcontractorAccepted> subcontractors,
        List<Event.Hire> hires,
        Optional<HoursCounting> counting,
        List<Declaration> declarations,
        List<Event.DeclarationsChecked> checks,
        List<Event.HoursNeutralised> neutralised,
        List<Event.HoursExempted> exempted,
        List<Event.FulfilmentChosen> choices,
        List<Event.ActionPerformed> performed,
        List<Event.ActionMissed> missed,
        List<Event.PenaltiesSplit> splits,
        Map<String, List<LocalDate>> requests,
        Map<LotId, Event.HoursNotice> hoursNotices,
        SortedMap<DocumentId, LocalDate> notices,
        Map<DocumentId, LocalDate> receipts,
        JournalAccount account) {

    /** The documents of a calendar that are due by a day; none before the notification. */
    List<DueDocument> documents(ReportingCalendar calendar, LocalDate until) {
        return notifiedOn
                .map(notified ->
                        calendar.documents(notified, endsOn, requests.getOrDefault(calendar.name(), List.of()), until))
                .orElse(List.of());
    }

    /** The event by which the holder chose between hours and actions on a lot. */
    Optional<Event.FulfilmentChosen> choice(LotId lot) {
        return choices.stream().filter(event -> event.lot().equals(lot)).findFirst();
    }

    /** What the holder chose on a lot. */
    Optional<Fulfilment> chosen(LotId lot) {
        return choice(lot).map(Event.FulfilmentChosen::fulfilment);
    }

    /** An invoice with its corrections, by day. */
    record Bill(Event.Invoice event, List<Event.InvoiceCorrected> corrections) {

        /** What it comes to. */
        Money amount() {
            return corrections.isEmpty()
                    ? event.amount()
                    : corrections.get(corrections.size() - 1).amount();
        }
    }

    /** An order, and what it comes to after its corrections. */
    record Order(Event.OrderPlaced event, Money amount) {}

    /**
     * A declaration of hours with its hire and its corrections.
     *
     * @param from the first day declared that lies in the employment
     * @param to the last day declared that lies in the employment
     */
    record Declaration(
            Event.HoursDeclared event,
            Event.Hire hire,
            LocalDate from,
            LocalDate to,
            List<Event.HoursCorrected> corrections) {

        EventId id() {
            return event.id();
        }

        /** The corrections since the hours were last at zero, as a view; none if they never were. */
        List<Event.HoursCorrected> raises() {
            List<HoursLine.Revision> history = history();
            int last = history.size();
            while (last > 0 && history.get(last - 1).hours().isPositive()) {
                last--;
            }
            return last == 0 ? List.of() : corrections.subList(last - 1, corrections.size());
        }

        /** How many hours were training after a correction; those stated before stay unless it withdraws or restates them. */
        private static Optional<Hours> training(Event.HoursCorrected correction, Optional<Hours> before) {
            return correction.hours().isZero()
                    ? Optional.empty()
                    : correction.training().or(() -> before);
        }

        /** Whether a correction leaves at least the hours that were training. */
        boolean leavesTraining(Event.HoursCorrected correction) {
            List<HoursLine.Revision> history = history();
            return training(correction, history.get(history.size() - 1).training())
                    .map(hours -> hours.compareTo(correction.hours()) <= 0)
                    .orElse(true);
        }

        /** The declaration and its corrections, by day. */
        List<HoursLine.Revision> history() {
            List<HoursLine.Revision> history = new ArrayList<>();
            Optional<Hours> training = event.training();
            history.add(new HoursLine.Revision(event.id(), event.on(), event.hours(), training));
            for (Event.HoursCorrected correction : corrections) {
                training = training(correction, training);
                history.add(new HoursLine.Revision(correction.id(), correction.on(), correction.hours(), training));
            }
            return history;
        }
    }
}
