package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.B;
import static fr.clausesociale.assessment.Contract21Bam048.C;
import static fr.clausesociale.assessment.Contract21Bam048.CLAUSE;
import static fr.clausesociale.assessment.Contract21Bam048.LIST;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.perSlice;

import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Fulfilment;
import fr.clausesociale.contract.Grouping;
import fr.clausesociale.contract.Route;
import fr.clausesociale.contract.StatedSplit;
import fr.clausesociale.contract.StatedSplit.CompanyShare;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.ActionId;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PartId;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.terms.AmendmentRule;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingRule;
import fr.clausesociale.terms.CountingWindow;
import fr.clausesociale.terms.DayCount;
import fr.clausesociale.terms.Deadline;
import fr.clausesociale.terms.HourPrice;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.Obligation.TriggerReading;
import fr.clausesociale.terms.OptionalPart;
import fr.clausesociale.terms.PenaltyLimit;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.PenaltyTerm.LateFrom;
import fr.clausesociale.terms.PenaltyTerm.PartHours;
import fr.clausesociale.terms.ReportingCalendar;
import fr.clausesociale.terms.SubTarget;
import fr.clausesociale.terms.Tolerance;
import fr.clausesociale.terms.YearlyActions;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.joda.money.Money;

/** Arbitrary terms, and journals in which sound and unsound events of all kinds are mixed. */
abstract class ArbitraryJournals {

    private static final LotId LOT_2 = LotId.of("2");
    private static final LotId WITHOUT_CLAUSE = LotId.of("3");
    private static final LotId UNKNOWN_LOT = LotId.of("9");
    private static final DayCount WORKING_DAYS =
            new DayCount(DayCount.Days.MONDAY_TO_FRIDAY, List.of(day("2022-11-01"), day("2023-05-01")));
    private static final ReportingCalendar CONTACT = new ReportingCalendar.Once(
            "first-contact",
            ReportingCalendar.Start.NOTIFICATION,
            Optional.of(new Deadline.DaysAfter(14, DayCount.CALENDAR)),
            CLAUSE);
    private static final ReportingCalendar FINAL_REPORT = new ReportingCalendar.Once(
            "final-report", ReportingCalendar.Start.CONTRACT_END, Optional.of(new Deadline.MonthsAfter(2)), CLAUSE);
    private static final ReportingCalendar EXTRACT =
            new ReportingCalendar.OnRequest("extract", Optional.of(new Deadline.DaysAfter(10, WORKING_DAYS)), CLAUSE);
    private static final OptionalPart TRANCHE = new OptionalPart(
            PartId.of("tranche"),
            OptionalPart.Kind.OPTIONAL_TRANCHE,
            Optional.empty(),
            List.of(new OptionalPart.LotHours(LOT, Hours.of(20))),
            CLAUSE);
    private static final OptionalPart RENEWAL = new OptionalPart(
            PartId.of("renewal"),
            OptionalPart.Kind.RENEWAL,
            Optional.of(day("2024-03-15")),
            List.of(new OptionalPart.LotHours(LOT_2, Hours.of("33.33"))),
            CLAUSE);
    private static final SubTarget APPRENTICES = new SubTarget(
            "apprentices",
            Percentage.of("30"),
            SubTarget.ShareOf.COUNTED,
            List.of(Employment.APPRENTICESHIP),
            List.of(),
            false,
            List.of(),
            CLAUSE);
    private static final StatedSplit SPLIT = new StatedSplit(
            List.of(new CompanyShare(C, Percentage.of("33.4")), new CompanyShare(A, Percentage.of("66.6"))), CLAUSE);
    private static final YearlyActions ONE_ACTION =
            YearlyActions.of(1, YearlyActions.YearKind.CALENDAR_YEAR, YearlyActions.YearReading.STARTED, CLAUSE);
    private static final CompanyId STRANGER = CompanyId.of("X");

    /**
     * The hires that journals choose from: two with the same id, one on no lot, one by no company of the contract, and some of one
     * person for two lots or two companies.
     */
    static final List<Event.Hire> HIRES = List.of(
            hire("h0", "tok-0-secret", LOT, A, Employment.CDI, "2022-06-11", Optional.empty()),
            hire("h1", "tok-1-secret", LOT, A, Employment.CDD, "2022-08-01", Optional.of(day("2023-02-14"))),
            hire("h2", "tok-1-secret", LOT, A, Employment.CDD, "2023-01-02", Optional.empty()),
            hire("h3", "tok-2-secret", LOT, B, Employment.APPRENTICESHIP, "2022-09-01", Optional.empty()),
            hire("h4", "tok-3-secret", LOT_2, C, Employment.CDI, "2022-07-15", Optional.empty()),
            hire("h5", "tok-0-secret", LOT_2, B, Employment.CDD, "2022-10-03", Optional.of(day("2022-10-03"))),
            hire("h6", "tok-4-secret", WITHOUT_CLAUSE, A, Employment.CDI, "2022-08-01", Optional.empty()),
            hire("h7", Route.MAKING_AVAILABLE, Employment.TEMPORARY, StructureKind.ETTI, "2022-11-02"),
            hire("h8", Route.SUBCONTRACTING, Employment.CDDI, StructureKind.ESAT, "2022-11-02"),
            hire("h9", "tok-4-secret", UNKNOWN_LOT, A, Employment.CDI, "2022-08-01", Optional.empty()),
            hire("h10", "tok-4-secret", LOT, STRANGER, Employment.CDI, "2022-08-01", Optional.empty()),
            hire("h11", "tok-1-secret", LOT_2, A, Employment.CDD, "2022-08-01", Optional.empty()),
            hire("h12", "tok-2-secret", LOT, C, Employment.CDD, "2022-09-01", Optional.empty()),
            hire("h3", "tok-2-secret", LOT, C, Employment.APPRENTICESHIP, "2022-09-01", Optional.empty()));

    @Provide
    Arbitrary<ClauseTerms> terms() {
        return Combinators.combine(
                        Arbitraries.of(TriggerReading.class),
                        Arbitraries.of(PartHours.class),
                        Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false)),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        Combinators.combine(
                                        Arbitraries.of("24", "24", "24", "9.5"),
                                        amendmentRules().optional(0.7))
                                .as(Map::entry),
                        penalties(),
                        Arbitraries.of(PenaltyLimit.Cumulation.class).optional(0.3))
                .as((reading, partHours, grouping, settling, others, penalties, limit) -> {
                    Optional<AmendmentRule> amendments = others.getValue();
                    Contract21Bam048 contract =
                            grouping ? contract() : contract().heldBy(Grouping.single(A));
                    contract = contract.lots(LOT, LOT_2, WITHOUT_CLAUSE)
                            .owing(
                                    LotObligation.of(LOT, perSlice(reading)),
                                    new LotObligation(
                                            LOT_2,
                                            fixed("300.25"),
                                            grouping ? Optional.of(fixed("310")) : Optional.empty(),
                                            grouping ? Optional.of(SPLIT) : Optional.empty(),
                                            amendments,
                                            Optional.of(ONE_ACTION),
                                            List.of(APPRENTICES)))
                            .with(TRANCHE, RENEWAL)
                            .endingOn("2023-12-15")
                            .asking(CONTACT, FINAL_REPORT, EXTRACT)
                            .windows(CountingWindow.fromHire(
                                    Employment.CDI, Period.ofYears(1), MonthEnd.LAST_DAY_OF_MONTH, CLAUSE))
                            .partHours(partHours)
                            .penalties(penalties)
                            .plausibleHoursPerDay(others.getKey());
                    contract = grouping && settling ? contract.withholdingFromLead() : contract;
                    contract = limit.isEmpty()
                            ? contract
                            : contract.limitedBy(
                                    new PenaltyLimit(Optional.of(Money.parse("EUR 30000")), limit.get(), CLAUSE));
                    return (grouping && settling ? contract : contract.withoutSettlement()).terms();
                });
    }

    /** The same terms with other counting rules. */
    static ClauseTerms counting(ClauseTerms terms, List<CountingRule> rules) {
        return with(terms, rules, terms.penalties());
    }

    /** The same terms without a formal notice as a condition of the penalty per missing hour. */
    static ClauseTerms withoutNotice(ClauseTerms terms) {
        return with(
                terms,
                terms.countingRules(),
                terms.penalties().stream()
                        .map(term -> term instanceof PenaltyTerm.PerMissingHour hours
                                ? new PenaltyTerm.PerMissingHour(
                                        hours.price(),
                                        hours.partHours(),
                                        hours.tolerance(),
                                        hours.exemption(),
                                        Optional.empty(),
                                        hours.reference())
                                : term)
                        .toList());
    }

    private static ClauseTerms with(ClauseTerms terms, List<CountingRule> rules, List<PenaltyTerm> penalties) {
        return new ClauseTerms(
                terms.contract(),
                terms.eligiblePersons(),
                terms.listVersions(),
                terms.adaptation(),
                terms.eligibilityWindow(),
                terms.obligations(),
                terms.parts(),
                terms.means(),
                terms.windows(),
                rules,
                terms.calendars(),
                penalties,
                terms.penaltyLimit(),
                terms.withheldFromLead(),
                terms.settlement(),
                terms.plausibleHoursPerDay());
    }

    private static Arbitrary<AmendmentRule> amendmentRules() {
        return Arbitraries.of(
                new AmendmentRule.Unchanged(CLAUSE),
                new AmendmentRule.Proportional(Money.parse("EUR 950000.37"), Rounding.NEAREST_HOUR, CLAUSE));
    }

    /** The contract's own, or those of others. */
    private static Arbitrary<PenaltyTerm[]> penalties() {
        Arbitrary<Optional<Tolerance>> tolerances = Arbitraries.of(Tolerance.Beyond.class)
                .map(beyond -> new Tolerance(Percentage.of("2"), beyond))
                .optional();
        Arbitrary<PenaltyTerm[]> others = Combinators.combine(
                        tolerances,
                        Arbitraries.of(PartHours.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(CLAUSE).optional(0.6))
                .as((tolerance, partHours, exempting, notice) -> new PenaltyTerm[] {
                    new PenaltyTerm.PerMissingHour(
                            new HourPrice.Fixed(Money.parse("EUR 33.33")),
                            partHours,
                            tolerance,
                            exempting ? Optional.of(CLAUSE) : Optional.empty(),
                            notice,
                            CLAUSE),
                    new PenaltyTerm.PerDayLate(
                            Money.parse("EUR 50"), LateFrom.LAST_DAY, WORKING_DAYS, Optional.of("statement"), CLAUSE),
                    new PenaltyTerm.PerDayLate(
                            Money.parse("EUR 20"),
                            LateFrom.LAST_DAY,
                            DayCount.CALENDAR,
                            Optional.of("extract"),
                            CLAUSE),
                    PenaltyTerm.PerDayLate.afterNotice(Money.parse("EUR 75"), CLAUSE),
                    new PenaltyTerm.PerMissedAction(Money.parse("EUR 500"), CLAUSE)
                });
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(new PenaltyTerm[0])), Tuple.of(1, others));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return between("2022-06-01", "2024-06-30");
    }

    @Provide
    Arbitrary<Hours> hours() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(0, 20_000).map(hundredths -> Hours.ofSeconds(36 * hundredths))),
                Tuple.of(2, Arbitraries.longs().between(0, 720_000).map(Hours::ofSeconds)),
                Tuple.of(1, Arbitraries.just(Hours.ZERO)),
                Tuple.of(1, Arbitraries.just(Hours.of(800))));
    }

    @Provide
    Arbitrary<Money> amounts() {
        return sums().map(amount -> Money.parse("EUR " + amount));
    }

    private static Arbitrary<String> sums() {
        return Arbitraries.of("1.00", "2000.00", "950000.37", "2700000.00");
    }

    @Provide
    Arbitrary<Journal> journals() {
        return journals(days(), sums());
    }

    /** Journals whose dates and amounts may lie at the ends of what their types hold. */
    @Provide
    Arbitrary<Journal> wild() {
        return journals(
                Arbitraries.frequencyOf(Tuple.of(3, days()), Tuple.of(1, Arbitraries.of(LocalDate.MIN, LocalDate.MAX))),
                Arbitraries.of("0.01", "999999999999.99"));
    }

    /** Nine journals of ten begin with the notification. */
    private Arbitrary<Journal> journals(Arbitrary<LocalDate> days, Arbitrary<String> amounts) {
        Arbitrary<Event> notification = Arbitraries.just(Contract21Bam048.notified());
        Arbitrary<List<Event>> first = Arbitraries.frequencyOf(
                Tuple.of(9, notification.list().ofSize(1)),
                Tuple.of(1, notification.list().ofSize(0)));
        Arbitrary<List<Event>> alone = Arbitraries.frequencyOf(
                        Tuple.of(1, notifications(days)),
                        Tuple.of(8, invoices(days, amounts)),
                        Tuple.of(6, invoiceCorrections(days, amounts)),
                        Tuple.of(16, Arbitraries.of(HIRES)),
                        Tuple.of(16, decisions(days)),
                        Tuple.of(24, declarations(days)),
                        Tuple.of(12, corrections(days)),
                        Tuple.of(2, neutralisations(days)),
                        Tuple.of(2, exemptions(days)),
                        Tuple.of(3, notices(days)),
                        Tuple.of(2, checks(days)),
                        Tuple.of(7, actions(days)),
                        Tuple.of(4, changes(days, amounts)),
                        Tuple.of(1, splits(days)),
                        Tuple.of(4, subcontractors(days)),
                        Tuple.of(7, orders(days, amounts)),
                        Tuple.of(4, documents(days)),
                        Tuple.of(3, withdrawals(days)))
                .map(List::of);
        Arbitrary<List<List<Event>>> others = Arbitraries.frequencyOf(
                        Tuple.of(120, alone),
                        Tuple.of(1, quarrels()),
                        Tuple.of(1, mistakes()),
                        Tuple.of(1, inquiries()),
                        Tuple.of(1, looks()))
                .list()
                .ofMaxSize(120)
                .withSizeDistribution(RandomDistribution.uniform());
        return Combinators.combine(first, others)
                .as((a, b) -> Journal.of(journal(a.stream(), b.stream().flatMap(List::stream))))
                .withoutEdgeCases();
    }

    private static Arbitrary<LocalDate> between(String first, String last) {
        return Arbitraries.longs()
                .between(day(first).toEpochDay(), day(last).toEpochDay())
                .withDistribution(RandomDistribution.uniform())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<EventId> ids(String prefix, int count) {
        return Arbitraries.of(
                IntStream.range(0, count).mapToObj(i -> EventId.of(prefix + i)).toList());
    }

    private static Arbitrary<Event> notifications(Arbitrary<LocalDate> days) {
        return Combinators.combine(ids("n", 3), days.filter(on -> on.getYear() >= 1900))
                .as(Event.Notification::new);
    }

    private static Arbitrary<Event> invoices(Arbitrary<LocalDate> days, Arbitrary<String> amounts) {
        return Combinators.combine(
                        ids("i", 40),
                        days,
                        Arbitraries.of(LOT, LOT, LOT_2, WITHOUT_CLAUSE, UNKNOWN_LOT),
                        Arbitraries.of(A, A, B, C, STRANGER),
                        amounts,
                        Arbitraries.frequency(Tuple.of(9, "EUR"), Tuple.of(1, "CHF")))
                .as((id, on, lot, company, amount, currency) ->
                        new Event.Invoice(id, on, lot, company, Money.parse(currency + " " + amount)));
    }

    private static Arbitrary<Event> invoiceCorrections(Arbitrary<LocalDate> days, Arbitrary<String> amounts) {
        return Combinators.combine(
                        ids("k", 40),
                        days,
                        ids("i", 40),
                        amounts,
                        Arbitraries.frequency(Tuple.of(8, "EUR"), Tuple.of(1, "CHF")))
                .as((id, on, invoice, amount, currency) ->
                        new Event.InvoiceCorrected(id, on, invoice, Money.parse(currency + " " + amount)));
    }

    /** Three decisions of four are for the first day of a hire. */
    private static Arbitrary<Event> decisions(Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        ids("e", 100),
                        Arbitraries.of(HIRES),
                        Arbitraries.frequency(Tuple.of(4, LIST), Tuple.of(1, RuleSetId.of("ccag-2021", "1"))),
                        Arbitraries.frequency(
                                Tuple.of(5, Verdict.ELIGIBLE),
                                Tuple.of(1, Verdict.PENDING_PROOF),
                                Tuple.of(1, Verdict.UNDETERMINED),
                                Tuple.of(1, Verdict.NOT_ELIGIBLE)),
                        days,
                        days.map(ArbitraryJournals::reckonable).optional(0.25))
                .as((id, hire, list, verdict, on, at) -> new Event.PersonDecided(
                        id,
                        on,
                        hire.person(),
                        list,
                        verdict,
                        at.orElse(hire.startsOn()),
                        Optional.empty(),
                        Optional.empty()));
    }

    private Arbitrary<Event> declarations(Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        ids("d", 50),
                        Arbitraries.of(HIRES).map(Event::id),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, days.map(ArbitraryJournals::reckonable)),
                                Tuple.of(2, between("2023-05-15", "2023-07-31"))),
                        Arbitraries.integers().between(1, 31).withDistribution(RandomDistribution.uniform()),
                        hours(),
                        Arbitraries.longs().between(-5, 60).withDistribution(RandomDistribution.uniform()),
                        days)
                .as((id, hire, from, length, hours, delay, other) -> {
                    YearMonth month = YearMonth.from(from);
                    LocalDate to = month.atDay(Math.min(from.getDayOfMonth() + length - 1, month.lengthOfMonth()));
                    boolean ordinary = Math.abs(to.getYear()) < 9999;
                    LocalDate on = ordinary ? to.plusDays(delay) : other;
                    return new Event.HoursDeclared(
                            id, on, hire, from, to, hours.min(Event.HoursDeclared.most(from, to)));
                });
    }

    /** The same day, or the nearest on which somebody can have worked. */
    private static LocalDate reckonable(LocalDate day) {
        LocalDate first = day("1900-01-01");
        LocalDate last = day("9999-12-31");
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    @Provide
    Arbitrary<Event.HoursCorrected> corrections() {
        return corrections(days());
    }

    /** A declaration of August that is withdrawn and made again, and another of the same days, in any order. */
    private static Arbitrary<List<Event>> quarrels() {
        Arbitrary<String> days = between("2022-09-01", "2022-09-30").map(LocalDate::toString);
        return Combinators.combine(Arbitraries.of("q", "r", "s"), days, days, days)
                .as((id, withdrawn, again, other) -> List.of(
                        HIRES.get(0),
                        declaredOn("2022-09-01", id + "-a"),
                        Contract21Bam048.corrected(id + "-b", withdrawn, id + "-a", "0"),
                        Contract21Bam048.corrected(id + "-c", again, id + "-a", "12"),
                        declaredOn(other, id + "-d")));
    }

    /** An event that is withdrawn, and withdrawn again, and one of the withdrawals withdrawn, in any order. */
    private static Arbitrary<List<Event>> mistakes() {
        Arbitrary<String> days = between("2022-09-01", "2022-09-30").map(LocalDate::toString);
        return Combinators.combine(Arbitraries.of("t", "u", "w"), days, days, days)
                .as((id, withdrawn, again, undone) -> List.of(
                        Contract21Bam048.neutralised(id + "-a", "2022-09-01", LOT, "7"),
                        Contract21Bam048.withdrawn(id + "-b", withdrawn, id + "-a"),
                        Contract21Bam048.withdrawn(id + "-c", again, id + "-a"),
                        Contract21Bam048.withdrawn(id + "-d", undone, id + "-b")));
    }

    /** A document that is asked for twice on a day and received about then, and requests for what is not to be asked for, in any order. */
    private static Arbitrary<List<Event>> inquiries() {
        Arbitrary<LocalDate> days = between("2022-09-01", "2024-02-28");
        return Combinators.combine(
                        Arbitraries.of("u", "v", "y"),
                        days,
                        days,
                        Arbitraries.integers().between(-20, 60),
                        Arbitraries.of("statement", "final-report", "attestation"))
                .as((id, asked, again, delay, other) -> List.of(
                        Contract21Bam048.requested(id + "-a", asked.toString(), "extract"),
                        Contract21Bam048.requested(id + "-b", asked.toString(), "extract"),
                        Contract21Bam048.requested(id + "-c", again.toString(), "extract"),
                        Contract21Bam048.requested(id + "-d", again.toString(), other),
                        Contract21Bam048.received(
                                id + "-e", asked.plusDays(delay).toString(), "extract-" + asked)));
    }

    /** Declarations of August for two lots, and a check of both before or after they are made. */
    private static Arbitrary<List<Event>> looks() {
        return Combinators.combine(
                        Arbitraries.of("j", "k"),
                        between("2022-08-15", "2022-09-30").map(LocalDate::toString))
                .as((id, on) -> List.of(
                        HIRES.get(1),
                        HIRES.get(11),
                        declaredOn("2022-09-01", id + "-a", HIRES.get(1)),
                        declaredOn("2022-09-01", id + "-b", HIRES.get(11)),
                        Contract21Bam048.checked(id + "-c", on, id + "-a", id + "-b")));
    }

    private static Event declaredOn(String on, String id) {
        return declaredOn(on, id, HIRES.get(0));
    }

    private static Event declaredOn(String on, String id, Event.Hire hire) {
        return new Event.HoursDeclared(
                EventId.of(id), day(on), hire.id(), day("2022-08-01"), day("2022-08-31"), Hours.of(10));
    }

    private Arbitrary<Event.HoursCorrected> corrections(Arbitrary<LocalDate> days) {
        Arbitrary<Hours> hours =
                Arbitraries.frequencyOf(Tuple.of(2, hours()), Tuple.of(1, Arbitraries.just(Hours.ZERO)));
        return Combinators.combine(ids("c", 50), days, ids("d", 50), hours).as(Event.HoursCorrected::new);
    }

    private Arbitrary<Event> neutralisations(Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        ids("s", 10),
                        days,
                        Arbitraries.of(LOT, LOT_2, WITHOUT_CLAUSE, UNKNOWN_LOT),
                        hours().filter(Hours::isPositive))
                .as((id, on, lot, hours) ->
                        new Event.HoursNeutralised(id, on, lot, hours, LegalReference.of("Avenant")));
    }

    private Arbitrary<Event> exemptions(Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        ids("x", 10),
                        days,
                        Arbitraries.of(LOT, LOT_2, WITHOUT_CLAUSE, UNKNOWN_LOT),
                        hours().filter(Hours::isPositive))
                .as((id, on, lot, hours) ->
                        new Event.HoursExempted(id, on, lot, hours, LegalReference.of("Courrier du facilitateur")));
    }

    private static Arbitrary<Event> checks(Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        ids("j", 10), days, ids("d", 50).set().ofMinSize(2).ofMaxSize(3))
                .as((id, on, declarations) -> new Event.DeclarationsChecked(id, on, List.copyOf(declarations)));
    }

    @Provide
    Arbitrary<Event.HoursNotice> notices() {
        return notices(days());
    }

    private static Arbitrary<Event.HoursNotice> notices(Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        ids("b", 10),
                        days,
                        Arbitraries.of(LOT, LOT, LOT_2, LOT_2, WITHOUT_CLAUSE, UNKNOWN_LOT),
                        Arbitraries.integers().between(0, 90))
                .as((id, on, lot, time) -> new Event.HoursNotice(
                        id, reckonable(on), lot, reckonable(reckonable(on).plusDays(time))));
    }

    /** Amendments, and a renewal or a tranche that comes to be. */
    private Arbitrary<Event> changes(Arbitrary<LocalDate> days, Arbitrary<String> amounts) {
        Arbitrary<Event> activated = Combinators.combine(
                        ids("p", 10), days, Arbitraries.of("tranche", "renewal", "unknown"))
                .as((id, on, part) -> new Event.PartActivated(id, on, PartId.of(part)));
        Arbitrary<Event> amended = Combinators.combine(
                        ids("v", 10),
                        days,
                        Arbitraries.of(LOT, LOT_2, LOT_2, WITHOUT_CLAUSE, UNKNOWN_LOT),
                        amounts,
                        hours().filter(Hours::isHundredths).optional(0.3))
                .as((id, on, lot, amount, hours) -> new Event.Amended(
                        id, on, lot, Optional.of(Money.parse("EUR " + amount)), hours, LegalReference.of("Avenant")));
        return Arbitraries.oneOf(activated, amended);
    }

    private static Arbitrary<Event> orders(Arbitrary<LocalDate> days, Arbitrary<String> amounts) {
        Arbitrary<Money> euros = amounts.map(amount -> Money.parse("EUR " + amount));
        Arbitrary<Event> placed = Combinators.combine(
                        ids("o", 10),
                        days,
                        Arbitraries.of(LOT, LOT_2, UNKNOWN_LOT),
                        Arbitraries.of(A, B, STRANGER),
                        euros,
                        between("2022-06-01", "2024-06-30"),
                        Arbitraries.integers().between(0, 400))
                .as((id, on, lot, company, amount, from, length) ->
                        new Event.OrderPlaced(id, on, lot, company, amount, from, from.plusDays(length)));
        Arbitrary<Event> corrected =
                Combinators.combine(ids("q", 10), days, ids("o", 10), euros).as(Event.OrderCorrected::new);
        return Arbitraries.oneOf(placed, corrected);
    }

    private Arbitrary<Event> subcontractors(Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        ids("y", 10),
                        days,
                        Arbitraries.of(LOT, LOT, LOT_2, WITHOUT_CLAUSE, UNKNOWN_LOT),
                        Arbitraries.of(A, A, A, B, STRANGER),
                        Arbitraries.of(STRANGER, STRANGER, STRANGER, CompanyId.of("Y"), C),
                        days.map(ArbitraryJournals::reckonable),
                        hours().filter(hours -> hours.isPositive() && hours.isHundredths())
                                .optional(0.5))
                .as((id, on, lot, company, subcontractor, from, hours) -> new Event.SubcontractorAccepted(
                        id, on, lot, company, subcontractor, from, hours, LegalReference.of("Acte spécial")));
    }

    private static Arbitrary<Event> splits(Arbitrary<LocalDate> days) {
        StatedSplit ofStranger = new StatedSplit(List.of(new CompanyShare(STRANGER, Percentage.of("100"))), CLAUSE);
        return Combinators.combine(ids("l", 5), days, Arbitraries.of(SPLIT, ofStranger))
                .as(Event.PenaltiesSplit::new);
    }

    /** The choice of hours or actions, actions done, and actions missed instead of hours or beside them. */
    private static Arbitrary<Event> actions(Arbitrary<LocalDate> days) {
        Arbitrary<LotId> lots = Arbitraries.of(LOT_2, LOT_2, LOT_2, LOT_2, LOT, UNKNOWN_LOT);
        Arbitrary<ActionId> names = Arbitraries.of("action-2022", "action-2023").map(ActionId::of);
        Arbitrary<Event> chosen = Combinators.combine(ids("f", 3), days, lots, Arbitraries.of(Fulfilment.class))
                .as(Event.FulfilmentChosen::new);
        Arbitrary<Event> done = Combinators.combine(
                        ids("g", 10), days, lots, names, Arbitraries.integers().between(0, 30))
                .as((id, on, lot, action, before) -> new Event.ActionPerformed(
                        id, on, lot, action, on.getYear() < 1900 ? on : on.minusDays(before)));
        Arbitrary<Event> missed = Combinators.combine(ids("a", 10), days, lots.optional(0.5), names)
                .as(Event.ActionMissed::new);
        return Arbitraries.oneOf(chosen, done, missed);
    }

    /** Of events of every kind, the notification seldom: nothing is left without it. */
    private static Arbitrary<Event> withdrawals(Arbitrary<LocalDate> days) {
        Arbitrary<EventId> events = Arbitraries.frequencyOf(
                Tuple.of(
                        60,
                        Arbitraries.of(
                                        "d", "d", "d", "e", "e", "i", "k", "c", "h", "s", "x", "m", "p", "v", "o", "q",
                                        "b", "j")
                                .flatMap(prefix -> ids(prefix, 10))),
                Tuple.of(20, Arbitraries.of("f", "g", "a", "l", "y", "z").flatMap(prefix -> ids(prefix, 5))),
                Tuple.of(1, Arbitraries.just(EventId.of("n"))));
        return Combinators.combine(ids("z", 8), days, events).as(Event.Withdrawn::new);
    }

    private static Arbitrary<Event> documents(Arbitrary<LocalDate> days) {
        Arbitrary<DocumentId> documents = Arbitraries.of(
                        "statement-2022-09-30",
                        "statement-2023-12-31",
                        "summary-2022-12-31",
                        "first-contact",
                        "final-report",
                        "plan")
                .map(DocumentId::of);
        return Combinators.combine(ids("m", 40), days, documents, Arbitraries.of(true, false))
                .as((id, on, document, notice) -> notice
                        ? new Event.FormalNotice(id, on, document)
                        : new Event.DocumentReceived(id, on, document));
    }
}
