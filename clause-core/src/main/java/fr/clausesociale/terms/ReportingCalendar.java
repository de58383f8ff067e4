package fr.clausesociale.terms;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.law.LegalReference;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the contractor declares, for which periods, and by when.
 *
 * <p>French: <i>calendrier de transmission</i>. This type is immutable and thread-safe.
 *
 * @param name what is due, which begins the id of each document, such as {@code statement}; at most 53 characters
 * @param periodEnds the days of the year on which a period ends, in order, at least one; 29 February is the last day of
 *     February in every year
 * @param beforeDayOfNextMonth the document is due before this day of the month that follows the end of the period, from 2
 *     to 28; empty if the contract sets no day: its documents are then awaited and never late, for no day is assumed that the contract
 *     does not set
 * @param reference the article of the contract
 * @since 0.1.0
 */
public record ReportingCalendar(
        String name, List<MonthDay> periodEnds, Optional<Integer> beforeDayOfNextMonth, LegalReference reference) {

    /** A year without 29 February, in which that day and the 28th are the same end of a period. */
    private static final int COMMON_YEAR = 1970;

    /**
     * A document that the calendar asks for.
     *
     * @param id its id: the calendar's name and the end of the period, such as {@code statement-2022-03-31}
     * @param periodEnd the last day of the period that it covers
     * @param lastDay the last day on which it is on time, if the contract sets one
     */
    public record DueDocument(DocumentId id, LocalDate periodEnd, Optional<LocalDate> lastDay) {}

    /** Checks the order of the days. */
    public ReportingCalendar {
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
        requireAt(
                "/beforeDayOfNextMonth",
                beforeDayOfNextMonth.map(day -> day >= 2 && day <= 28).orElse(true),
                "calendar-day-invalid",
                "le jour avant lequel une pièce est attendue est compris entre 2 et 28",
                "the day before which a document is due lies between 2 and 28");
        checkName(name);
    }

    private static void checkName(String name) {
        try {
            documentId(name, LocalDate.EPOCH);
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

    /**
     * The documents of the periods that touch a contract and have ended, in order. The last one covers the period in which
     * the contract ends.
     *
     * @param begins the first day of the contract
     * @param ends the last day of the contract
     * @param asOf the day until which periods have ended
     */
    public List<DueDocument> documents(LocalDate begins, LocalDate ends, LocalDate asOf) {
        List<DueDocument> documents = new ArrayList<>();
        LocalDate periodEnd = next(begins.minusDays(1));
        while (!periodEnd.isAfter(asOf)) {
            documents.add(document(periodEnd));
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
                .flatMap(year -> periodEnds.stream().map(end -> end.atYear(year)))
                .filter(day::isBefore)
                .findFirst()
                .orElseThrow();
    }

    private DueDocument document(LocalDate periodEnd) {
        Optional<LocalDate> lastDay = beforeDayOfNextMonth.map(
                day -> YearMonth.from(periodEnd).plusMonths(1).atDay(day).minusDays(1));
        return new DueDocument(documentId(name, periodEnd), periodEnd, lastDay);
    }

    /** Whether an id is formed like those of the documents of this calendar: its name and a day, one of its periods or not. */
    public boolean isNamedLikeItsDocuments(DocumentId id) {
        String prefix = name + "-";
        return id.value().startsWith(prefix)
                && id.value().substring(prefix.length()).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private static DocumentId documentId(String name, LocalDate periodEnd) {
        return DocumentId.of(name + "-" + periodEnd);
    }
}
