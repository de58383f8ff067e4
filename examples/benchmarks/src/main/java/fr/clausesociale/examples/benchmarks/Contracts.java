package fr.clausesociale.examples.benchmarks;

import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.Assessor;
import fr.clausesociale.contract.Contract;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Grouping;
import fr.clausesociale.contract.Lot;
import fr.clausesociale.contract.Route;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.AdmittedMeans;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.Deadline;
import fr.clausesociale.terms.ListVersions;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.Obligation;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.ReportingCalendar;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Invented contracts whose outcome is known by arithmetic. A journal is the notification and, for each person, a hire, a decision, five
 * months of 100 hours, one of them corrected to 90, and an invoice: nine events. Of every fifth person a document is missing.
 */
final class Contracts {

    static final LocalDate DAY = LocalDate.of(2028, 6, 30);
    static final LotId LOT = LotId.of("1");

    private static final int EVENTS_OF_A_PERSON = 9;
    private static final Hours HOURS_OF_A_PERSON = Hours.of(490);
    private static final LocalDate NOTIFIED = LocalDate.of(2025, 1, 6);
    private static final YearMonth FIRST_MONTH = YearMonth.of(2025, 2);
    private static final CompanyId COMPANY = CompanyId.of("company");
    private static final RuleSetId LIST = RuleSetId.of("ccag-2021", "1");
    private static final LegalReference ARTICLE = LegalReference.of("CCAP", "art. 5");
    private static final Hours MONTH = Hours.of(100);
    private static final Hours CORRECTED = Hours.of(90);
    private static final Money INVOICED = Money.of(CurrencyUnit.EUR, 20_000);

    private Contracts() {}

    /** Events of a journal of some length, the notification included. */
    static int persons(int events) {
        return (events - 1) / EVENTS_OF_A_PERSON;
    }

    static ClauseTerms terms(int number) {
        return ClauseTerms.builder()
                .contract(new Contract(
                        ContractId.of("contract-" + number),
                        "buyer",
                        "works",
                        List.of(new Lot(LOT, "only lot")),
                        Grouping.single(COMPANY),
                        LocalDate.of(2029, 12, 31),
                        CurrencyUnit.EUR))
                .eligiblePersons(LIST)
                .listVersions(ListVersions.NAMED)
                .addObligations(LotObligation.of(
                        LOT,
                        Obligation.HoursPerSlice.of(
                                Money.of(CurrencyUnit.EUR, 2_000),
                                Hours.of(100),
                                Obligation.SliceReading.FULL,
                                ARTICLE)))
                .means(new AdmittedMeans(List.of(Employment.CDD), false, List.of(), List.of(), List.of(), ARTICLE))
                .addCalendars(new ReportingCalendar.EachPeriod(
                        "statement",
                        List.of(MonthDay.of(3, 31), MonthDay.of(6, 30), MonthDay.of(9, 30), MonthDay.of(12, 31)),
                        Optional.of(new Deadline.BeforeDayOfNextMonth(15)),
                        ARTICLE))
                .addPenalties(PenaltyTerm.PerMissingHour.of(
                        Money.of(CurrencyUnit.EUR, 50), PenaltyTerm.PartHours.PRO_RATA, ARTICLE))
                .build();
    }

    static Journal journal(int number, int events) {
        List<Event> journal = new ArrayList<>(events);
        journal.add(new Event.Notification(EventId.of("n"), NOTIFIED));
        for (int i = 0; i < persons(events); i++) {
            add(number, i, journal);
        }
        return Journal.of(journal);
    }

    private static void add(int number, int i, List<Event> journal) {
        YearMonth first = FIRST_MONTH.plusMonths(i % 30);
        EventId hire = EventId.of("hire-" + i);
        PersonToken person = PersonToken.of("person-" + letters(number) + "-" + letters(i));
        journal.add(Event.Hire.builder()
                .id(hire)
                .on(first.atDay(1))
                .person(person)
                .company(COMPANY)
                .lot(LOT)
                .route(Route.DIRECT_HIRE)
                .employment(Employment.CDD)
                .structure(Optional.empty())
                .startsOn(first.atDay(1))
                .endsOn(Optional.empty())
                .build());
        journal.add(new Event.PersonDecided(
                EventId.of("decided-" + i),
                first.atDay(1),
                person,
                LIST,
                isPending(i) ? Verdict.PENDING_PROOF : Verdict.ELIGIBLE,
                first.atDay(1),
                Optional.empty(),
                Optional.empty()));
        for (int month = 0; month < 5; month++) {
            YearMonth worked = first.plusMonths(month);
            journal.add(new Event.HoursDeclared(
                    EventId.of("hours-" + i + "-" + month),
                    worked.plusMonths(1).atDay(5),
                    hire,
                    worked.atDay(1),
                    worked.atEndOfMonth(),
                    MONTH));
        }
        journal.add(new Event.HoursCorrected(
                EventId.of("corrected-" + i),
                first.plusMonths(2).atDay(5),
                EventId.of("hours-" + i + "-0"),
                CORRECTED));
        journal.add(new Event.Invoice(EventId.of("invoice-" + i), first.atEndOfMonth(), LOT, COMPANY, INVOICED));
    }

    private static boolean isPending(int person) {
        return person % 5 == 4;
    }

    /** The number in letters, since tokens may not show numbers of persons. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0 || letters.isEmpty(); rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }

    static Assessment assess(int number, int events) {
        return Assessor.of(terms(number)).assess(journal(number, events), DAY);
    }

    /**
     * The assessment, if it is what arithmetic says.
     *
     * @throws IllegalStateException if it is not
     */
    static Assessment checked(Assessment assessment, int events) {
        int persons = persons(events);
        int pending = persons / 5;
        boolean right = assessment.journal().rejected() == 0
                && assessment.journal().accepted() == 1 + EVENTS_OF_A_PERSON * persons
                && assessment.tally().pending().equals(HOURS_OF_A_PERSON.multipliedBy(pending))
                && assessment.tally().counted().equals(HOURS_OF_A_PERSON.multipliedBy(persons - pending))
                && assessment.lots().get(0).toPerform().equals(Hours.of(1_000).multipliedBy(persons));
        if (!right) {
            throw new IllegalStateException("not the outcome of contract " + assessment.contract());
        }
        return assessment;
    }
}
