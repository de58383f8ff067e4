package fr.clausesociale.assessment;

import fr.clausesociale.contract.Contract;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Grouping;
import fr.clausesociale.contract.Grouping.Liability;
import fr.clausesociale.contract.Lot;
import fr.clausesociale.contract.Route;
import fr.clausesociale.eligibility.Adaptation;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.ActionId;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.AdmittedMeans;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingRule;
import fr.clausesociale.terms.CountingWindow;
import fr.clausesociale.terms.Deadline;
import fr.clausesociale.terms.EligibilityWindow;
import fr.clausesociale.terms.ListVersions;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.Obligation;
import fr.clausesociale.terms.Obligation.SliceReading;
import fr.clausesociale.terms.Obligation.TriggerReading;
import fr.clausesociale.terms.OptionalPart;
import fr.clausesociale.terms.PenaltyLimit;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.PenaltyTerm.PartHours;
import fr.clausesociale.terms.ReportingCalendar;
import fr.clausesociale.terms.SettlementTerm;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Contract 21_BAM_048, held by a grouping of three, and a short way to write its journal. Each method that returns this
 * fixture changes one part of the terms, for the tests of another reading or another contract. The contract's dates, its
 * companies and the persons are invented.
 */
public final class Contract21Bam048 {

    public static final LotId LOT = LotId.of("1");
    public static final CompanyId A = CompanyId.of("A");
    public static final CompanyId B = CompanyId.of("B");
    public static final CompanyId C = CompanyId.of("C");
    public static final RuleSetId LIST = RuleSetId.of("21-bam-048", "1");
    public static final LocalDate NOTIFIED = day("2022-07-01");
    /** 48 months: 12, renewed three times. */
    public static final LocalDate ENDS = day("2026-06-30");

    public static final LegalReference CLAUSE = LegalReference.of("CCAP 21_BAM_048", "art. 1.4");
    public static final LegalReference PENALTIES = LegalReference.of("CCAP 21_BAM_048", "art. 8.2.2");

    private ContractId id = ContractId.of("21_BAM_048");
    private List<LotId> lots = List.of(LOT);
    private List<LotObligation> obligations =
            List.of(LotObligation.of(LOT, perSlice(TriggerReading.EVERYTHING_ONCE_REACHED)));
    private Grouping holder = new Grouping(Liability.JOINT_AND_SEVERAL, List.of(A, B, C));
    private LocalDate endsOn = ENDS;
    private List<CountingWindow> windows =
            List.of(CountingWindow.fromHire(Employment.CDI, Period.ofYears(4), MonthEnd.LAST_DAY_OF_MONTH, CLAUSE));
    private List<CountingRule> countingRules = List.of();
    private boolean directHireOpen = true;
    private PartHours partHours = PartHours.PRO_RATA;
    private List<PenaltyTerm> documentPenalty = List.of(PenaltyTerm.PerDayLate.afterNotice(euros("75"), PENALTIES));
    private List<PenaltyTerm> otherPenalties = List.of();
    private List<OptionalPart> parts = List.of();
    private ReportingCalendar[] moreCalendars = {};
    private Optional<LegalReference> withheldFromLead = Optional.empty();
    private Optional<PenaltyLimit> penaltyLimit = Optional.empty();
    private Optional<SettlementTerm> settlement =
            Optional.of(new SettlementTerm(euros("20.04"), LegalReference.of("Convention de groupement")));

    private Optional<Hours> plausibleHoursPerDay = Optional.empty();
    private Optional<EligibilityWindow> eligibilityWindow = Optional.empty();
    private RuleSetId list = LIST;
    private ListVersions listVersions = ListVersions.NAMED;
    private Optional<Adaptation> adaptation = Optional.empty();

    private Contract21Bam048() {}

    /** The contract, under the reading that everything counts once the trigger is reached. */
    public static Contract21Bam048 contract() {
        return new Contract21Bam048();
    }

    /** The contract's own obligation, under one reading of its trigger. */
    public static Obligation perSlice(TriggerReading reading) {
        return Obligation.HoursPerSlice.of(euros("2000"), Hours.of(1), SliceReading.FULL, CLAUSE)
                .from(euros("2700000"), reading);
    }

    /** Another obligation than the contract's: a number of hours. */
    public static Obligation fixed(String hours) {
        return new Obligation.FixedHours(Hours.of(hours), CLAUSE);
    }

    /** Another contract with the same terms. */
    public Contract21Bam048 named(String changed) {
        id = ContractId.of(changed);
        return this;
    }

    public Contract21Bam048 owing(Obligation obligation) {
        return owing(LotObligation.of(LOT, obligation));
    }

    public Contract21Bam048 owing(LotObligation... changed) {
        obligations = List.of(changed);
        return this;
    }

    public Contract21Bam048 lots(LotId... changed) {
        lots = List.of(changed);
        return this;
    }

    public Contract21Bam048 heldBy(Grouping changed) {
        holder = changed;
        return this;
    }

    public Contract21Bam048 endingOn(String changed) {
        endsOn = day(changed);
        return this;
    }

    public Contract21Bam048 windows(CountingWindow... changed) {
        windows = List.of(changed);
        return this;
    }

    public Contract21Bam048 counting(CountingRule... rules) {
        countingRules = List.of(rules);
        return this;
    }

    public Contract21Bam048 partHours(PartHours changed) {
        partHours = changed;
        return this;
    }

    public Contract21Bam048 withoutSettlement() {
        settlement = Optional.empty();
        return this;
    }

    public Contract21Bam048 eligibleFor(EligibilityWindow window) {
        eligibilityWindow = Optional.of(window);
        return this;
    }

    public Contract21Bam048 taking(RuleSetId changed, ListVersions versions) {
        list = changed;
        listVersions = versions;
        return this;
    }

    public Contract21Bam048 adapting(Adaptation changes) {
        adaptation = Optional.of(changes);
        return this;
    }

    public Contract21Bam048 plausibleHoursPerDay(String hours) {
        plausibleHoursPerDay = Optional.of(Hours.of(hours));
        return this;
    }

    /** The contract's own list of employment contracts begins with "notamment". */
    public Contract21Bam048 closingDirectHire() {
        directHireOpen = false;
        return this;
    }

    public Contract21Bam048 withoutDocumentPenalty() {
        documentPenalty = List.of();
        return this;
    }

    /** Other penalties than the contract's. */
    public Contract21Bam048 penalties(PenaltyTerm... changed) {
        otherPenalties = List.of(changed);
        return this;
    }

    public Contract21Bam048 with(OptionalPart... added) {
        parts = List.of(added);
        return this;
    }

    /** Calendars besides those of its own. */
    public Contract21Bam048 asking(ReportingCalendar... added) {
        moreCalendars = added;
        return this;
    }

    public Contract21Bam048 withholdingFromLead() {
        withheldFromLead = Optional.of(PENALTIES);
        return this;
    }

    public Contract21Bam048 limitedBy(PenaltyLimit limit) {
        penaltyLimit = Optional.of(limit);
        return this;
    }

    public ClauseTerms terms() {
        return ClauseTerms.builder()
                .contract(new Contract(
                        id,
                        "Services du Premier ministre",
                        "Prestations de communication",
                        lots.stream().map(lot -> new Lot(lot, "Lot " + lot)).toList(),
                        holder,
                        endsOn,
                        CurrencyUnit.EUR))
                .eligiblePersons(list)
                .listVersions(listVersions)
                .adaptation(adaptation)
                .eligibilityWindow(eligibilityWindow)
                .obligations(obligations)
                .parts(parts)
                .means(new AdmittedMeans(
                        List.of(
                                Employment.CDI,
                                Employment.CDD,
                                Employment.APPRENTICESHIP,
                                Employment.PROFESSIONAL_TRAINING),
                        directHireOpen,
                        List.of(StructureKind.ETTI, StructureKind.AI, StructureKind.GEIQ),
                        List.of(StructureKind.EI, StructureKind.ACI, StructureKind.EA),
                        List.of(StructureKind.EI, StructureKind.ACI, StructureKind.EA),
                        CLAUSE))
                .windows(windows)
                .countingRules(countingRules)
                .addCalendars(
                        new ReportingCalendar.EachPeriod(
                                "statement",
                                List.of(
                                        MonthDay.of(3, 31),
                                        MonthDay.of(6, 30),
                                        MonthDay.of(9, 30),
                                        MonthDay.of(12, 31)),
                                Optional.of(new Deadline.BeforeDayOfNextMonth(15)),
                                CLAUSE),
                        new ReportingCalendar.EachPeriod(
                                "summary", List.of(MonthDay.of(6, 30), MonthDay.of(12, 31)), Optional.empty(), CLAUSE))
                .addCalendars(moreCalendars)
                .penalties(penalties())
                .penaltyLimit(penaltyLimit)
                .withheldFromLead(withheldFromLead)
                .settlement(settlement)
                .plausibleHoursPerDay(plausibleHoursPerDay)
                .build();
    }

    private List<PenaltyTerm> penalties() {
        if (!otherPenalties.isEmpty()) {
            return otherPenalties;
        }
        List<PenaltyTerm> penalties = new ArrayList<>();
        penalties.add(PenaltyTerm.PerMissingHour.of(euros("200"), partHours, PENALTIES));
        penalties.addAll(documentPenalty);
        return penalties;
    }

    public Assessment assess(String asOf, Event... events) {
        return assess(asOf, List.of(events));
    }

    public Assessment assess(String asOf, List<Event> events) {
        return Assessor.of(terms()).assess(Journal.of(events), day(asOf));
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static Money euros(String amount) {
        return Money.parse("EUR " + amount);
    }

    public static Event notified() {
        return new Event.Notification(EventId.of("n"), NOTIFIED);
    }

    public static Event invoice(String id, String on, CompanyId company, String euros) {
        return invoice(id, on, LOT, company, euros);
    }

    public static Event invoice(String id, String on, LotId lot, CompanyId company, String euros) {
        return new Event.Invoice(EventId.of(id), day(on), lot, company, euros(euros));
    }

    /** What an invoice comes to from a day on. */
    public static Event invoiceCorrected(String id, String on, String invoice, String euros) {
        return new Event.InvoiceCorrected(EventId.of(id), day(on), EventId.of(invoice), euros(euros));
    }

    /** A direct hire without end, of a person of its own, known on its first day or at the notification. */
    public static Event.Hire hire(String id, CompanyId company, Employment employment, String startsOn) {
        return hire(id, "person-" + id, LOT, company, employment, startsOn, Optional.empty());
    }

    /** A direct hire, known on its first day or at the notification. */
    public static Event.Hire hire(
            String id,
            String person,
            LotId lot,
            CompanyId company,
            Employment employment,
            String startsOn,
            Optional<LocalDate> endsOn) {
        return hire(id, person, lot, company, Route.DIRECT_HIRE, employment, Optional.empty(), startsOn, endsOn);
    }

    /** A person whom a structure makes available or employs, known on the first day. */
    public static Event.Hire hire(
            String id, Route route, Employment employment, StructureKind structure, String startsOn) {
        return hire(id, "person-" + id, LOT, A, route, employment, Optional.of(structure), startsOn, Optional.empty());
    }

    private static Event.Hire hire(
            String id,
            String person,
            LotId lot,
            CompanyId company,
            Route route,
            Employment employment,
            Optional<StructureKind> structure,
            String startsOn,
            Optional<LocalDate> endsOn) {
        LocalDate start = day(startsOn);
        return Event.Hire.builder()
                .id(EventId.of(id))
                .on(start.isBefore(NOTIFIED) ? NOTIFIED : start)
                .person(PersonToken.of(person))
                .company(company)
                .lot(lot)
                .route(route)
                .employment(employment)
                .structure(structure)
                .startsOn(start)
                .endsOn(endsOn)
                .build();
    }

    /** A decision under the contract's list, for the first day of a hire, taken when it became known. */
    public static Event decided(String id, Event.Hire hire, Verdict verdict) {
        return decided(id, hire.on().toString(), hire, verdict);
    }

    public static Event decided(String id, String on, Event.Hire hire, Verdict verdict) {
        return new Event.PersonDecided(
                EventId.of(id),
                day(on),
                hire.person(),
                LIST,
                verdict,
                hire.startsOn(),
                Optional.empty(),
                Optional.empty());
    }

    /** The validation of a hire. */
    public static Event validated(String id, String on, Event.Hire hire) {
        return new Event.HireValidated(EventId.of(id), day(on), hire.id());
    }

    /** Hours of a whole month, declared on the tenth of the next. */
    public static Event.HoursDeclared declared(String id, Event.Hire hire, String month, String hours) {
        YearMonth days = YearMonth.parse(month);
        return declared(id, hire, days.atDay(1).toString(), days.atEndOfMonth().toString(), hours);
    }

    /** The same hours, of which some were training. */
    public static Event.HoursDeclared training(Event.HoursDeclared declared, String hours) {
        return new Event.HoursDeclared(
                declared.id(),
                declared.on(),
                declared.hire(),
                declared.from(),
                declared.to(),
                declared.hours(),
                Optional.of(Hours.of(hours)));
    }

    /** Hours of some days of a month, declared on the tenth of the next. */
    public static Event.HoursDeclared declared(String id, Event.Hire hire, String from, String to, String hours) {
        LocalDate on = YearMonth.from(day(to)).plusMonths(1).atDay(10);
        return new Event.HoursDeclared(EventId.of(id), on, hire.id(), day(from), day(to), Hours.of(hours));
    }

    /** A fixed-term hire for one month, the decision that the person is eligible, and the hours of the month. */
    public static Stream<Event> worked(String id, CompanyId company, String month, String hours) {
        return worked(id, LOT, company, month, hours);
    }

    public static Stream<Event> worked(String id, LotId lot, CompanyId company, String month, String hours) {
        YearMonth days = YearMonth.parse(month);
        Event.Hire hire = hire(
                "hire-" + id,
                "person-" + id,
                lot,
                company,
                Employment.CDD,
                days.atDay(1).toString(),
                Optional.of(days.atEndOfMonth()));
        return Stream.of(
                hire, decided("decided-" + id, hire, Verdict.ELIGIBLE), declared("hours-" + id, hire, month, hours));
    }

    public static Event corrected(String id, String on, String declaration, String hours) {
        return new Event.HoursCorrected(EventId.of(id), day(on), EventId.of(declaration), Hours.of(hours));
    }

    public static Event checked(String id, String on, String... declarations) {
        return new Event.DeclarationsChecked(
                EventId.of(id),
                day(on),
                Stream.of(declarations).map(EventId::of).toList());
    }

    public static Event neutralised(String id, String on, LotId lot, String hours) {
        return new Event.HoursNeutralised(
                EventId.of(id), day(on), lot, Hours.of(hours), LegalReference.of("Avenant n° 2"));
    }

    public static Event exempted(String id, String on, LotId lot, String hours) {
        return new Event.HoursExempted(
                EventId.of(id), day(on), lot, Hours.of(hours), LegalReference.of("Courrier du facilitateur"));
    }

    public static Event missed(String id, String on, String action) {
        return new Event.ActionMissed(EventId.of(id), day(on), Optional.empty(), ActionId.of(action));
    }

    public static Event requested(String id, String on, String calendar) {
        return new Event.DocumentRequested(EventId.of(id), day(on), calendar);
    }

    public static Event notice(String id, String on, String document) {
        return new Event.FormalNotice(EventId.of(id), day(on), DocumentId.of(document));
    }

    public static Event.HoursNotice hoursNotice(String id, String on, LotId lot, String lastDay) {
        return new Event.HoursNotice(EventId.of(id), day(on), lot, day(lastDay));
    }

    public static Event received(String id, String on, String document) {
        return new Event.DocumentReceived(EventId.of(id), day(on), DocumentId.of(document));
    }

    public static Event withdrawn(String id, String on, String event) {
        return new Event.Withdrawn(EventId.of(id), day(on), EventId.of(event));
    }

    /** Groups of events as one list. */
    @SafeVarargs
    public static List<Event> journal(Stream<? extends Event>... groups) {
        List<Event> events = new ArrayList<>();
        for (Stream<? extends Event> group : groups) {
            group.forEach(events::add);
        }
        return List.copyOf(events);
    }

    /** The text with plain spaces, as one types it. */
    public static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
