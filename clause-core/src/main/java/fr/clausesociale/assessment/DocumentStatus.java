package fr.clausesociale.assessment;

import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.terms.ReportingCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that the reporting calendar asks for, and whether it was received.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param document the document
 * @param start from what it is due: the end of the period that it covers, the notification, the end of the contract or a request
 * @param startsOn the day of the start, from which its deadline is counted
 * @param lastDay the last day on which it is on time, if the contract sets one
 * @param receivedOn the day on which it was first received, if it was
 * @param state where it stands
 * @param lacksNotice whether it is late and yet no penalty runs for it, since the contract's penalty for it runs only from a
 *     formal notice (French: <i>mise en demeure</i>) and none was given
 * @since 0.1.0
 */
public record DocumentStatus(
        DocumentId document,
        ReportingCalendar.Start start,
        LocalDate startsOn,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> receivedOn,
        State state,
        boolean lacksNotice) {

    /** Where a document stands. */
    public enum State {
        /** Received on time, or without any day to hold it against. */
        RECEIVED,
        /** Received after its last day. */
        RECEIVED_LATE,
        /** Not received, and its last day has not passed or is not set. */
        AWAITED,
        /** Not received, and its last day has passed. */
        LATE
    }
}
