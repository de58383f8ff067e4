package fr.clausesociale.json;

import fr.clausesociale.Text;
import fr.clausesociale.contract.Contract;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Fulfilment;
import fr.clausesociale.contract.Grouping;
import fr.clausesociale.contract.Lot;
import fr.clausesociale.contract.Route;
import fr.clausesociale.contract.StatedSplit;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.eligibility.Bound;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.Example;
import fr.clausesociale.eligibility.ProofRequirement;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.ActionId;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.DocumentId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.PartId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.journal.Event;
import fr.clausesociale.law.DatedValue;
import fr.clausesociale.law.DatedValues;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Proof;
import fr.clausesociale.person.Sensitivity;
import fr.clausesociale.person.Situation;
import fr.clausesociale.person.Unit;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.sizing.FixedFigureMethod;
import fr.clausesociale.sizing.LotData;
import fr.clausesociale.sizing.Source;
import fr.clausesociale.terms.AdmittedMeans;
import fr.clausesociale.terms.AmendmentRule;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingRule;
import fr.clausesociale.terms.CountingWindow;
import fr.clausesociale.terms.DayCount;
import fr.clausesociale.terms.Deadline;
import fr.clausesociale.terms.EligibilityWindow;
import fr.clausesociale.terms.HourPrice;
import fr.clausesociale.terms.ListVersions;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.Obligation;
import fr.clausesociale.terms.Obligation.FixedHours;
import fr.clausesociale.terms.Obligation.HoursPerSlice;
import fr.clausesociale.terms.Obligation.SliceReading;
import fr.clausesociale.terms.Obligation.TriggerReading;
import fr.clausesociale.terms.OptionalPart;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.ReportingCalendar;
import fr.clausesociale.terms.SettlementTerm;
import fr.clausesociale.terms.SubTarget;
import fr.clausesociale.terms.Tolerance;
import fr.clausesociale.terms.YearlyActions;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Random values of the domain, within the bounds that it sets. */
final class RandomDomain extends DomainContextBase {

    static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(9998, 12, 31);

    @Provide
    Arbitrary<Hours> hours() {
        return Arbitraries.longs()
                .between(-3_600_000_000_000L, 3_600_000_000_000L)
                .map(Hours::ofSeconds);
    }

    @Provide
    Arbitrary<Percentage> percentages() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100"))
                .ofScale(10)
                .map(Percentage::of);
    }

    @Provide
    Arbitrary<Money> money() {
        return Combinators.combine(
                        Arbitraries.of("EUR", "JPY", "TND"),
                        Arbitraries.longs().between(-999_999_999_999_999L, 999_999_999_999_999L))
                .as((currency, minor) -> Money.ofMinor(CurrencyUnit.of(currency), minor));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Text> texts() {
        return Combinators.combine(words(), words()).as(Text::of);
    }

    @Provide
    Arbitrary<LegalReference> references() {
        Arbitrary<URI> addresses = Arbitraries.of(
                        "https://www.legifrance.gouv.fr/a?b=c#d", "http://example.org", "https://example.org/a/b%20c")
                .map(URI::create);
        return Combinators.combine(words(), words().optional(), dates().optional(), addresses.optional())
                .as(LegalReference::new);
    }

    @Provide
    Arbitrary<Derivation> derivations() {
        Arbitrary<Derivation> step = Combinators.combine(
                        texts(), texts().optional(), references().optional(), dates().optional())
                .as((statement, rounding, reference, on) ->
                        new Derivation(statement, rounding, reference, on, List.of()));
        return Arbitraries.recursive(
                () -> step,
                below -> Combinators.combine(step, below.list().ofMaxSize(3)).as(Derivation::from),
                0,
                3);
    }

    @Provide
    Arbitrary<Fact<?>> facts() {
        Arbitrary<String> codes =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(8).ofMaxLength(20);
        Arbitrary<Fact<?>> own = Combinators.combine(
                        codes,
                        Arbitraries.of(Fact.Kind.class),
                        Arbitraries.of(Sensitivity.class),
                        texts(),
                        Arbitraries.of(Unit.class))
                .as((code, kind, sensitivity, label, unit) -> new Fact<>(
                        "own-" + code,
                        kind,
                        sensitivity,
                        label,
                        kind == Fact.Kind.CHOICE
                                ? List.of(
                                        Fact.Choice.of("FIRST"),
                                        Fact.Choice.of("second choice", "deuxième choix", "second choice"))
                                : List.of(),
                        Optional.of(unit).filter(u -> kind == Fact.Kind.NUMBER)));
        Arbitrary<Fact<?>> windows =
                Arbitraries.integers().between(1, 120).map(months -> (Fact<?>) Facts.monthsWorkedInLast(months));
        return Arbitraries.oneOf(Arbitraries.of(Facts.all()), own, windows);
    }

    @Provide
    Arbitrary<Situation> situations() {
        Arbitrary<Proof> proofs = Combinators.combine(
                        words(),
                        dates(),
                        Arbitraries.integers().between(0, 4000).optional(),
                        Arbitraries.integers().between(0, 4000).optional())
                .as((kind, issued, before, after) -> new Proof(
                        kind,
                        issued,
                        before.map(issued::minusDays).filter(day -> !day.isBefore(FIRST_DAY)),
                        after.map(issued::plusDays).filter(day -> day.isBefore(LAST_DAY))));
        Arbitrary<List<Fact<?>>> distinct =
                facts().list().uniqueElements(Fact::code).ofMaxSize(8);
        return Combinators.combine(
                        distinct, Arbitraries.randoms(), proofs.list().ofMaxSize(3))
                .as((facts, random, seen) -> {
                    Situation.Builder builder = Situation.builder();
                    facts.forEach(fact -> Telling.of(fact, random).addTo(builder));
                    seen.forEach(builder::proof);
                    return builder.build();
                });
    }

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<Condition> leaves = Combinators.combine(
                        facts(),
                        Arbitraries.of(Bound.class),
                        Arbitraries.of(MonthEnd.class),
                        Arbitraries.integers().between(1, 1800),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("1000000000"))
                                .ofScale(6),
                        Arbitraries.integers().between(0, 1))
                .as(RandomDomain::leaf);
        return Arbitraries.recursive(() -> leaves, this::branches, 0, 4);
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        Arbitrary<Criterion> criteria = Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(12),
                        texts(),
                        references(),
                        conditions(),
                        proofs().list().ofMaxSize(2))
                .as(Criterion::new);
        return Combinators.combine(
                        ids(),
                        ids(),
                        texts(),
                        references(),
                        dates(),
                        Arbitraries.integers().between(0, 4000).optional(),
                        Arbitraries.of(true, false),
                        Combinators.combine(
                                        criteria.list()
                                                .uniqueElements(Criterion::code)
                                                .ofMinSize(1)
                                                .ofMaxSize(3),
                                        examples().list().ofMaxSize(2))
                                .as(Tuple::of))
                .as((name, version, title, reference, from, days, open, all) -> new RuleSet(
                        RuleSetId.of(name, version),
                        title,
                        reference,
                        from,
                        days.map(from::plusDays).filter(day -> day.isBefore(LAST_DAY)),
                        open,
                        all.get1(),
                        open ? List.of() : List.of(all.get1().get(0).code()),
                        all.get2()));
    }

    private Arbitrary<Example> examples() {
        return Combinators.combine(texts(), situations(), dates(), Arbitraries.of(Verdict.class))
                .as(Example::of);
    }

    @Provide
    Arbitrary<Event> events() {
        Arbitrary<EventId> id = ids().map(EventId::of);
        Arbitrary<LotId> lot = ids().map(LotId::of);
        Arbitrary<CompanyId> company = ids().map(CompanyId::of);
        Arbitrary<DocumentId> document = ids().map(DocumentId::of);
        Arbitrary<PersonToken> person = Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(4)
                .ofMaxLength(64)
                .map(PersonToken::of);
        Arbitrary<Integer> seconds = Arbitraries.integers().between(0, 86_400);
        return Arbitraries.oneOf(
                Combinators.combine(id, dates()).as(Event.Notification::new),
                Combinators.combine(id, dates(), lot, company, positive(CurrencyUnit.EUR))
                        .as(Event.Invoice::new),
                Combinators.combine(
                                id,
                                dates(),
                                id,
                                Arbitraries.longs()
                                        .between(0, 999_999_999_999L)
                                        .map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents)))
                        .as(Event.InvoiceCorrected::new),
                Combinators.combine(
                                Combinators.combine(id, dates(), person, company, lot)
                                        .as((i, on, who, firm, of) -> Event.Hire.builder()
                                                .id(i)
                                                .on(on)
                                                .person(who)
                                                .company(firm)
                                                .lot(of)),
                                Arbitraries.of(Route.class),
                                Arbitraries.of(Employment.class),
                                Arbitraries.of(StructureKind.class),
                                dates(),
                                Arbitraries.integers().between(0, 4000).optional())
                        .as((hire, route, employment, structure, from, days) -> hire.route(route)
                                .employment(employment)
                                .structure(Optional.of(structure).filter(s -> route != Route.DIRECT_HIRE))
                                .startsOn(from)
                                .endsOn(days.map(from::plusDays).filter(day -> day.isBefore(LAST_DAY)))
                                .build()),
                Combinators.combine(id, dates(), person, ids(), Arbitraries.of(Verdict.class), dates())
                        .as((i, on, who, list, verdict, at) -> new Event.PersonDecided(
                                i,
                                on,
                                who,
                                RuleSetId.of(list, "1"),
                                verdict,
                                at,
                                Optional.of(at.plusDays(on.getDayOfYear())),
                                Optional.of(on.getDayOfMonth() > 15))),
                Combinators.combine(id, dates(), id).as(Event.HireValidated::new),
                Combinators.combine(id, dates(), id, dates(), seconds)
                        .as((i, on, hire, from, time) -> new Event.HoursDeclared(
                                i,
                                on,
                                hire,
                                from,
                                from.withDayOfMonth(from.lengthOfMonth()),
                                Hours.ofSeconds(time),
                                Optional.of(Hours.ofSeconds(time / 3)).filter(part -> time % 2 == 0))),
                Combinators.combine(id, dates(), id, seconds)
                        .as((i, on, declaration, time) -> new Event.HoursCorrected(
                                i,
                                on,
                                declaration,
                                Hours.ofSeconds(time),
                                Optional.of(Hours.ofSeconds(time / 2)).filter(part -> time % 3 == 0))),
                Combinators.combine(id, dates(), id.set().ofMinSize(2).ofMaxSize(5))
                        .as((i, on, named) -> new Event.DeclarationsChecked(i, on, List.copyOf(named))),
                Combinators.combine(id, dates(), lot, seconds, references())
                        .as((i, on, of, time, reference) ->
                                new Event.HoursNeutralised(i, on, of, Hours.ofSeconds(time + 1L), reference)),
                Combinators.combine(id, dates(), lot, seconds, references())
                        .as((i, on, of, time, reference) ->
                                new Event.HoursExempted(i, on, of, Hours.ofSeconds(time + 1L), reference)),
                Combinators.combine(id, dates(), lot.optional(), ids().map(ActionId::of))
                        .as(Event.ActionMissed::new),
                Combinators.combine(id, dates(), lot, ids().map(ActionId::of), seconds)
                        .as((i, on, of, action, days) ->
                                new Event.ActionPerformed(i, on, of, action, before(on, days % 400))),
                Combinators.combine(id, dates(), lot, Arbitraries.of(Fulfilment.class))
                        .as(Event.FulfilmentChosen::new),
                Combinators.combine(id, dates(), ids().map(PartId::of)).as(Event.PartActivated::new),
                Combinators.combine(id, dates(), splits()).as(Event.PenaltiesSplit::new),
                Combinators.combine(id, dates(), lot, company, dates(), seconds.optional(), references())
                        .as((i, on, of, firm, from, whole, reference) -> new Event.SubcontractorAccepted(
                                i,
                                on,
                                of,
                                firm,
                                CompanyId.of("sous-traitant"),
                                from,
                                whole.map(number -> Hours.of(number + 1)),
                                reference)),
                Combinators.combine(id, dates(), lot, company, positive(CurrencyUnit.EUR), seconds)
                        .as((i, on, of, firm, amount, days) ->
                                new Event.OrderPlaced(i, on, of, firm, amount, before(on, days % 400), on)),
                Combinators.combine(id, dates(), id, positive(CurrencyUnit.EUR)).as(Event.OrderCorrected::new),
                Combinators.combine(id, dates(), lot, positive(CurrencyUnit.EUR), seconds.optional(), references())
                        .as((i, on, of, amount, time, reference) -> new Event.Amended(
                                i,
                                on,
                                of,
                                Optional.of(amount),
                                time.map(some -> Hours.ofSeconds(36L * some)),
                                reference)),
                Combinators.combine(id, dates(), ids()).as(Event.DocumentRequested::new),
                Combinators.combine(id, dates(), document).as(Event.FormalNotice::new),
                Combinators.combine(id, dates(), lot, Arbitraries.integers().between(0, 90))
                        .as((i, on, of, days) -> new Event.HoursNotice(i, on, of, on.plusDays(days))),
                Combinators.combine(id, dates(), document).as(Event.DocumentReceived::new),
                Combinators.combine(id, dates(), id).as(Event.Withdrawn::new));
    }

    private static LocalDate before(LocalDate day, int days) {
        LocalDate before = day.minusDays(days);
        return before.isBefore(FIRST_DAY) ? FIRST_DAY : before;
    }

    @Provide
    Arbitrary<ClauseTerms> terms() {
        return Arbitraries.of("EUR", "JPY", "TND").map(CurrencyUnit::of).flatMap(this::terms);
    }

    private Arbitrary<ClauseTerms> terms(CurrencyUnit currency) {
        Arbitrary<Grouping> holder = Combinators.combine(
                        ids().map(CompanyId::of).set().ofMinSize(1).ofMaxSize(4), Arbitraries.of(true, false))
                .as((members, joint) -> new Grouping(
                        members.size() == 1
                                ? Grouping.Liability.SINGLE
                                : joint ? Grouping.Liability.JOINT : Grouping.Liability.JOINT_AND_SEVERAL,
                        List.copyOf(members)));
        Arbitrary<Contract> contract = Combinators.combine(
                        ids(), words(), words(), ids().set().ofMinSize(1).ofMaxSize(3), holder, dates())
                .as((id, buyer, subject, lots, companies, endsOn) -> new Contract(
                        ContractId.of(id),
                        buyer,
                        subject,
                        lots.stream()
                                .map(lot -> new Lot(LotId.of(lot), subject))
                                .toList(),
                        companies,
                        endsOn,
                        currency));
        Arbitrary<List<Employment>> employments =
                Arbitraries.of(Employment.class).list();
        Arbitrary<List<StructureKind>> structures =
                Arbitraries.of(StructureKind.class).list().ofMaxSize(3);
        Arbitrary<AdmittedMeans> means = Combinators.combine(
                        employments, Arbitraries.of(true, false), structures, structures, structures, references())
                .as(AdmittedMeans::new);
        Arbitrary<CountingWindow> windows = Combinators.combine(
                        Arbitraries.of(Employment.class),
                        Arbitraries.integers().between(1, 120),
                        Arbitraries.of(MonthEnd.LAST_DAY_OF_MONTH, MonthEnd.FIRST_DAY_OF_NEXT_MONTH),
                        Arbitraries.of(EligibilityWindow.Start.class),
                        references())
                .as((employment, months, monthEnd, start, reference) -> new CountingWindow(
                        employment, start, Period.of(months / 12, months % 12, 0), monthEnd, reference));
        Arbitrary<List<PenaltyTerm>> penalties = Combinators.combine(
                        positive(currency), Arbitraries.of(PenaltyTerm.PartHours.class), references())
                .as((rate, part, reference) -> List.<PenaltyTerm>of(
                        new PenaltyTerm.PerMissingHour(
                                part == PenaltyTerm.PartHours.DROPPED
                                        ? new HourPrice.Fixed(rate)
                                        : new HourPrice.MultipleOf(
                                                new BigDecimal("1.5"),
                                                new DatedValues<>(
                                                        "reference",
                                                        List.of(new DatedValue<>(
                                                                LocalDate.of(2020, 1, 1), rate, reference)),
                                                        LocalDate.of(2030, 1, 1)),
                                                HourPrice.ReferenceDay.LAST_DAY_OF_CONTRACT),
                                part,
                                Optional.of(new Tolerance(Percentage.of("2.5"), Tolerance.Beyond.EVERYTHING)),
                                Optional.of(reference),
                                Optional.of(reference).filter(article -> part == PenaltyTerm.PartHours.DROPPED),
                                reference),
                        PenaltyTerm.PerDayLate.afterNotice(rate, reference),
                        new PenaltyTerm.PerMissedAction(rate, reference)));
        Arbitrary<SettlementTerm> settlement =
                Combinators.combine(positive(currency), references()).as(SettlementTerm::new);
        return Combinators.combine(
                        contract,
                        ids(),
                        obligations(currency).list().ofSize(3),
                        means,
                        windows.list()
                                .uniqueElements(CountingWindow::employment)
                                .ofMaxSize(3),
                        calendars()
                                .list()
                                .uniqueElements(ReportingCalendar::name)
                                .ofMaxSize(4),
                        penalties,
                        Combinators.combine(
                                        settlement,
                                        Arbitraries.integers()
                                                .between(1, 86_400)
                                                .optional(),
                                        countingRules().list().uniqueElements(CountingRule::getClass))
                                .as(Tuple::of))
                .as((about, list, owed, how, counted, due, cost, ours) -> ClauseTerms.builder()
                        .contract(about)
                        .eligiblePersons(RuleSetId.of(list, "1"))
                        .listVersions(list.length() % 2 == 0 ? ListVersions.NAMED : ListVersions.IN_FORCE_AT_HIRE)
                        .obligations(IntStream.range(0, about.lots().size())
                                .mapToObj(i ->
                                        owed.get(i).apply(about.lots().get(i).id()))
                                .toList())
                        .parts(parts(about, list))
                        .means(how)
                        .windows(counted)
                        .countingRules(ours.get3())
                        .calendars(due)
                        .penalties(cost.subList(0, counted.size() % 4))
                        .plausibleHoursPerDay(ours.get2().map(Hours::ofSeconds))
                        .settlement(Optional.of(ours.get1())
                                .filter(p -> about.holder().members().size() > 1))
                        .build());
    }

    private Arbitrary<CountingRule> countingRules() {
        Arbitrary<List<Route>> routes = Arbitraries.of(Route.class).list().ofMinSize(1);
        return Arbitraries.oneOf(
                Combinators.combine(routes, dates().optional(), references()).as(CountingRule.NewHire::new),
                Combinators.combine(routes, Arbitraries.of(CountingRule.PriorValidation.Late.class), references())
                        .as(CountingRule.PriorValidation::new),
                Combinators.combine(Arbitraries.of(Employment.class), Arbitraries.of(true, false), references())
                        .as(CountingRule.TrainingHours::new),
                Combinators.combine(Arbitraries.of(StructureKind.class).list().ofMinSize(1), references())
                        .as(CountingRule.WholeSubcontract::new),
                Combinators.combine(
                                Arbitraries.longs().between(1, 7_200_000).map(Hours::ofSeconds),
                                Arbitraries.of(CountingRule.PersonCap.Scope.class),
                                references())
                        .as(CountingRule.PersonCap::new),
                Combinators.combine(
                                Arbitraries.of(Employment.class).list().ofMinSize(1),
                                Arbitraries.integers().between(1, 1000),
                                Arbitraries.integers().between(1, 1000),
                                references())
                        .as(CountingRule.Weight::new));
    }

    private Arbitrary<StatedSplit> splits() {
        return Combinators.combine(Arbitraries.integers().between(1, 9999), ids(), references())
                .as((share, id, reference) -> new StatedSplit(
                        List.of(
                                new StatedSplit.CompanyShare(
                                        CompanyId.of(id), Percentage.of(BigDecimal.valueOf(share, 2))),
                                new StatedSplit.CompanyShare(
                                        CompanyId.of(id + "-2"), Percentage.of(BigDecimal.valueOf(10_000 - share, 2)))),
                        reference));
    }

    private static List<OptionalPart> parts(Contract contract, String id) {
        return contract.endsOn().isBefore(LAST_DAY.minusYears(2))
                ? List.of(new OptionalPart(
                        PartId.of(id),
                        OptionalPart.Kind.RENEWAL,
                        Optional.of(contract.endsOn().plusYears(1)),
                        contract.lots().stream()
                                .map(lot -> new OptionalPart.LotHours(lot.id(), Hours.of(id.length())))
                                .toList(),
                        LegalReference.of(id)))
                : List.of();
    }

    private Arbitrary<ReportingCalendar> calendars() {
        Arbitrary<String> names =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(20);
        Arbitrary<List<LocalDate>> holidays =
                dates().set().ofMaxSize(3).map(days -> days.stream().sorted().toList());
        Arbitrary<DayCount> counted = Combinators.combine(Arbitraries.of(DayCount.Days.class), holidays)
                .as((days, off) -> new DayCount(days, days == DayCount.Days.CALENDAR ? List.of() : off));
        Arbitrary<Optional<Deadline>> deadlines = Arbitraries.oneOf(
                        Arbitraries.integers().between(2, 28).map(Deadline.BeforeDayOfNextMonth::new),
                        Arbitraries.integers().between(1, 120).map(Deadline.MonthsAfter::new),
                        Combinators.combine(Arbitraries.integers().between(1, 1000), counted)
                                .as(Deadline.DaysAfter::new))
                .map(deadline -> (Deadline) deadline)
                .optional();
        Arbitrary<List<MonthDay>> ends = Arbitraries.integers()
                .between(1, 12)
                .set()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(months -> months.stream()
                        .sorted()
                        .map(month -> MonthDay.of(month, 28))
                        .toList());
        return Arbitraries.oneOf(
                Combinators.combine(names, ends, deadlines, references()).as(ReportingCalendar.EachPeriod::new),
                Combinators.combine(
                                names,
                                Arbitraries.of(
                                        ReportingCalendar.Start.NOTIFICATION, ReportingCalendar.Start.CONTRACT_END),
                                deadlines,
                                references())
                        .as(ReportingCalendar.Once::new),
                Combinators.combine(names, deadlines, references()).as(ReportingCalendar.OnRequest::new));
    }

    private Arbitrary<Function<LotId, LotObligation>> obligations(CurrencyUnit currency) {
        Arbitrary<AmendmentRule> rules = Arbitraries.oneOf(
                references().map(AmendmentRule.Unchanged::new),
                Combinators.combine(positive(currency), references())
                        .as((amount, reference) ->
                                new AmendmentRule.Proportional(amount, Rounding.NEAREST_HOUR, reference)));
        Arbitrary<SubTarget> targets = Combinators.combine(
                        percentages().filter(share -> share.percent().signum() > 0),
                        Arbitraries.of(SubTarget.ShareOf.class),
                        Arbitraries.of(Employment.class).list().ofMaxSize(2),
                        Arbitraries.of(StructureKind.class).list().ofMaxSize(2),
                        references())
                .as((share, of, employments, structures, reference) ->
                        new SubTarget("target", share, of, employments, structures, true, List.of(), reference));
        return Combinators.combine(
                        obligation(currency),
                        obligation(currency).optional(),
                        rules.optional(),
                        Combinators.combine(
                                        Arbitraries.integers().between(1, 1000),
                                        Arbitraries.of(YearlyActions.YearKind.class),
                                        Arbitraries.of(YearlyActions.YearReading.class),
                                        references())
                                .as(YearlyActions::of)
                                .optional(),
                        targets.list().ofMaxSize(1),
                        targets)
                .as((owed, offered, rule, actions, inner, outer) -> lot -> {
                    boolean follows =
                            Stream.concat(Stream.of(owed), offered.stream()).anyMatch(HoursPerSlice.class::isInstance);
                    return new LotObligation(
                            lot,
                            owed,
                            offered,
                            Optional.empty(),
                            rule.filter(one -> !follows),
                            actions,
                            List.of(new SubTarget(
                                    "around",
                                    outer.share(),
                                    outer.of(),
                                    outer.employments(),
                                    outer.structures(),
                                    true,
                                    inner,
                                    outer.reference())));
                });
    }

    private Arbitrary<Obligation> obligation(CurrencyUnit currency) {
        Arbitrary<Hours> hours = Arbitraries.integers().between(1, 1_000_000).map(h -> Hours.ofSeconds(36L * h));
        Arbitrary<HoursPerSlice> slices = Combinators.combine(
                        positive(currency), hours, Arbitraries.of(SliceReading.class), references())
                .as(HoursPerSlice::of);
        return Arbitraries.oneOf(
                Combinators.combine(hours, references()).as(FixedHours::new),
                slices,
                Combinators.combine(slices, positive(currency), Arbitraries.of(TriggerReading.class))
                        .as(HoursPerSlice::from));
    }

    @Provide
    Arbitrary<LotData> lots() {
        Arbitrary<Source> sources =
                Combinators.combine(references(), dates().optional()).as(Source::new);
        Arbitrary<Hours> hours =
                Arbitraries.longs().between(1, 359_999_999_999L).map(Hours::ofSeconds);
        return Combinators.combine(
                        positive(CurrencyUnit.EUR).optional(),
                        Arbitraries.integers().between(1, 1200).optional(),
                        percentages().optional(),
                        percentages().optional(),
                        positive(CurrencyUnit.EUR).optional(),
                        hours.optional(),
                        sources.optional(),
                        Combinators.combine(hours, texts(), sources.optional())
                                .as(FixedFigureMethod::new)
                                .optional())
                .as((amount, months, share, rate, cost, some, source, figure) -> LotData.builder()
                        .amount(amount)
                        .months(months)
                        .labourShare(share)
                        .insertionRate(rate)
                        .hourlyCost(cost)
                        .hoursWorked(some)
                        .transferableHours(some)
                        .shareOfAmount(rate)
                        .minimumLabourShare(share)
                        .insertionRateSource(source)
                        .fixedFigure(figure)
                        .build());
    }

    private static Arbitrary<Money> positive(CurrencyUnit currency) {
        return Arbitraries.longs().between(1, 999_999_999_999L).map(minor -> Money.ofMinor(currency, minor));
    }

    /** Texts with all that JSON has to escape, and with what UTF-8 writes in one to four bytes. */
    private static Arbitrary<String> words() {
        return Arbitraries.of("a", "Z", " ", "é", "œ", "€", "« ", "\"", "\\", "/", "\n", "\u0001", "\u2028", "😀")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<String> ids() {
        Arbitrary<String> rest = Arbitraries.strings().withChars("az09éŒ._/-").ofMaxLength(20);
        return Combinators.combine(Arbitraries.of("a", "Z", "7", "é"), rest).as(String::concat);
    }

    @SuppressWarnings("unchecked") // each cast follows the kind of the fact
    private static Condition leaf(
            Fact<?> fact, Bound bound, MonthEnd monthEnd, int months, BigDecimal number, int which) {
        if (which == 0 && fact.kind() != Fact.Kind.DATE) {
            return new Condition.Exists(fact);
        }
        return switch (fact.kind()) {
            case FLAG -> new Condition.Is((Fact<Boolean>) fact);
            case CHOICE -> new Condition.OneOf((Fact<String>) fact, fact.codes());
            case NUMBER ->
                new Condition.Threshold(
                        (Fact<BigDecimal>) fact, bound, number, fact.unit().orElseThrow());
            case DATE ->
                which == 0
                        ? new Condition.ValidUntil((Fact<LocalDate>) fact)
                        : new Condition.Elapsed(
                                (Fact<LocalDate>) fact, bound, Period.of(months / 12, months % 12, 0), monthEnd);
        };
    }

    private Arbitrary<Condition> branches(Arbitrary<Condition> below) {
        Arbitrary<List<Condition>> some = below.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                some.map(Condition.All::new),
                some.map(Condition.Any::new),
                some.map(branches -> new Condition.AtLeast(branches.size(), branches)),
                below.map(Condition.Not::new),
                Combinators.combine(below, proofs().list().ofMinSize(1).ofMaxSize(2))
                        .as(Condition.Proven::new));
    }

    private Arbitrary<ProofRequirement> proofs() {
        return Combinators.combine(document(), document().list().ofMaxSize(2))
                .as((proof, others) -> others.stream().reduce(proof, ProofRequirement::or));
    }

    private Arbitrary<ProofRequirement> document() {
        return Combinators.combine(
                        words(),
                        texts(),
                        Arbitraries.integers().between(1, 60).optional(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        texts().list().ofMaxSize(2))
                .as((kind, label, months, valid, unchanging, issuers) -> new ProofRequirement(
                        kind,
                        label,
                        months.filter(limit -> !unchanging),
                        valid && !unchanging,
                        unchanging,
                        issuers,
                        List.of()));
    }
}
