package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.law.LegalReference;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Documents that the contractor owes: for which periods, once, or on request, and by when.
 *
 * <p>French: <i>calendrier de transmission</i>. This type is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface ReportingCalendar {

    /**
     * What is due. It begins the id of each document, such as {@code statement-2022-03-31}, or is the id of a document that is due once; a name
     * of at most 53 characters leaves room for the day.
     */
    String name();

    /**
     * Until when a document is on time, counted from its start; empty if the contract sets no day: its documents are then awaited and never
     * late, for no day is assumed that the contract does not set.
     */
    Optional<Deadline> deadline();

    /** The article of the contract. */
    LegalReference reference();

    /** From what a document is due, and its deadline counted. */
    enum Start {
        /** The last day of the period that it covers. */
        PERIOD_END("période close le {0}", "period that ends on {0}"),
        /** The notification of the contract. */
        NOTIFICATION("notification du marché le {0}", "contract notified on {0}"),
        /** The last day of performance, tranches and renewals activated included; French: <i>fin d'exécution</i>. */
        CONTRACT_END("fin d'exécution le {0}", "performance ends on {0}"),
        /** A request of the buyer or the facilitator; French: <i>demande de pièce</i>. */
        REQUEST("demande du {0}", "requested on {0}");

        private final String fr;
        private final String en;

        Start(String fr, String en) {
            this.fr = fr;
            this.en = en;
        }

        /** The start with its day, in words. */
        public Text on(LocalDate day) {
            return Text.format(fr, en, day);
        }
    }

    /**
     * A document that a calendar asks for.
     *
     * @param id its id
     * @param start from what it is due
     * @param startsOn the day of the start, from which its deadline is counted
     * @param lastDay the last day on which it is on time, if the contract sets one
     */
    record DueDocument(DocumentId id, Start start, LocalDate startsOn, Optional<LocalDate> lastDay) {}

    /**
     * The documents that are due from the notification to a day, in order.
     *
     * @param begins the day of the notification
     * @param ends the last day of the contract
     * @param requests the days on which a document of this calendar was asked for, in order
     * @param until the day by which the period has ended, the contract has ended or the document was asked for
     */
    List<DueDocument> documents(LocalDate begins, LocalDate ends, List<LocalDate> requests, LocalDate until);

    /**
     * Whether an id is formed like those of the documents of this calendar: its name and a day, whether or not it asks for one of that day,
     * or its name alone if it asks for one document.
     */
    default boolean isNamedLikeItsDocuments(DocumentId id) {
        String prefix = name() + "-";
        return id.value().startsWith(prefix)
                && id.value().substring(prefix.length()).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    /**
     * How the last day of a document is reached.
     *
     * @param document a document of this calendar
     * @return empty if the contract sets no day
     */
    default Optional<Derivation> reckoning(DueDocument document) {
        return deadline()
                .map(deadline -> Derivation.of(
                                "{0}, à remettre {1}",
                                "{0}, due {1}",
                                document.start().on(document.startsOn()),
                                deadline.reckoning(document.startsOn()))
                        .under(reference()));
    }

    /**
     * A document for each period, whose id is the name and the last day of the period. The last one covers the period in which the contract
     * ends; a period that has not ended by then ends, and the document is due, after the contract.
     *
     * @param name what is due, at most 53 characters
     * @param periodEnds the days of the year on which a period ends, in order, at least one; 29 February is the last day of February in every
     *     year
     * @param deadline until when it is on time, if the contract says so
     * @param reference the article of the contract
     */
    record EachPeriod(String name, List<MonthDay> periodEnds, Optional<Deadline> deadline, LegalReference reference)
            implements ReportingCalendar {

        /** A year without 29 February, in which that day and the 28th are the same end of a period. */
        private static final int COMMON_YEAR = 1970;

        /** The last day of time, on which the last period ends of a contract that runs until then. */
        private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

        /** Checks the name and the order of the days. */
        public EachPeriod {
            periodEnds = List.copyOf(periodEnds);
            requireAt(
                    "/periodEnds",
                    !periodEnds.isEmpty(),
                    "calendar-empty",
                    "un calendrier de pièces comporte au moins une période",
                    "a reporting calendar has at least one period");
            for (int i = 1; i < periodEnds.size(); i++) {
                requireAt(
                        "/periodEnds/" + i,
                        periodEnds
                                .get(i - 1)
                                .atYear(COMMON_YEAR)
                                .isBefore(periodEnds.get(i).atYear(COMMON_YEAR)),
                        "calendar-unordered",
                        "les fins de période se suivent dans l'année",
                        "the ends of periods follow each other in the year");
            }
            checkName(name, "-" + LocalDate.EPOCH);
        }

        @Override
        public List<DueDocument> documents(
                LocalDate begins, LocalDate ends, List<LocalDate> requests, LocalDate until) {
            List<DueDocument> documents = new ArrayList<>();
            LocalDate periodEnd = next(begins.minusDays(1));
            while (!periodEnd.isAfter(until)) {
                documents.add(dated(this, Start.PERIOD_END, periodEnd));
                if (!periodEnd.isBefore(ends)) {
                    break;
                }
                periodEnd = next(periodEnd);
            }
            return List.copyOf(documents);
        }

        /** The first end of a period after a day. */
        private LocalDate next(LocalDate day) {
            return Stream.of(day.getYear(), day.getYear() + 1)
                    .filter(year -> year <= 9999)
                    .flatMap(year -> periodEnds.stream().map(end -> end.atYear(year)))
                    .filter(day::isBefore)
                    .findFirst()
                    .orElse(LAST_DAY);
        }
    }

    /**
     * One document, whose id is the name; such as a final report.
     *
     * @param name what is due
     * @param start from what: {@link Start#NOTIFICATION} or {@link Start#CONTRACT_END}
     * @param deadline until when it is on time, if the contract says so
     * @param reference the article of the contract
     */
    record Once(String name, Start start, Optional<Deadline> deadline, LegalReference reference)
            implements ReportingCalendar {

        /** Checks the name and the start. */
        public Once {
            checkName(name, "");
            requireAt(
                    "/start",
                    start == Start.NOTIFICATION || start == Start.CONTRACT_END,
                    "calendar-start-invalid",
                    "une pièce demandée une seule fois l'est à partir de NOTIFICATION ou de CONTRACT_END",
                    "a document that is due once is so from NOTIFICATION or CONTRACT_END on");
        }

        @Override
        public List<DueDocument> documents(
                LocalDate begins, LocalDate ends, List<LocalDate> requests, LocalDate until) {
            LocalDate day = start == Start.NOTIFICATION ? begins : ends;
            return day.isAfter(until) ? List.of() : List.of(document(this, DocumentId.of(name), start, day));
        }

        @Override
        public boolean isNamedLikeItsDocuments(DocumentId id) {
            return id.value().equals(name);
        }
    }

    /**
     * A document for each {@linkplain fr.clausesociale.journal.Event.DocumentRequested request}, whose id is the name and the day of the
     * request. It may be asked for as long as the contract runs and afterwards, once on a day.
     *
     * @param name what is due, at most 53 characters
     * @param deadline until when it is on time, if the contract says so
     * @param reference the article of the contract
     */
    record OnRequest(String name, Optional<Deadline> deadline, LegalReference reference) implements ReportingCalendar {

        /** Checks the name. */
        public OnRequest {
            checkName(name, "-" + LocalDate.EPOCH);
        }

        @Override
        public List<DueDocument> documents(
                LocalDate begins, LocalDate ends, List<LocalDate> requests, LocalDate until) {
            return requests.stream()
                    .filter(day -> !day.isAfter(until))
                    .map(day -> dated(this, Start.REQUEST, day))
                    .toList();
        }
    }

    private static DueDocument dated(ReportingCalendar calendar, Start start, LocalDate day) {
        return document(calendar, DocumentId.of(calendar.name() + "-" + day), start, day);
    }

    private static DueDocument document(ReportingCalendar calendar, DocumentId id, Start start, LocalDate day) {
        return new DueDocument(id, start, day, calendar.deadline().map(deadline -> deadline.lastDay(day)));
    }

    private static void checkName(String name, String rest) {
        try {
            DocumentId.of(name + rest);
        } catch (ClauseException e) {
            throw new ClauseException(
                    e.code(),
                    "/name",
                    Text.format(
                            "le nom d'un calendrier commence l'identifiant de ses pièces, donc : {0}",
                            "the name of a calendar begins the ids of its documents, so: {0}", e.text()),
                    e);
        }
    }
}
