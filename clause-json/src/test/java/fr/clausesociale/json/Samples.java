package fr.clausesociale.json;

import fr.clausesociale.Text;
import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.Assessor;
import fr.clausesociale.assessment.HoursTally;
import fr.clausesociale.assessment.SubTargetPosition;
import fr.clausesociale.contract.Contract;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Fulfilment;
import fr.clausesociale.contract.Grouping;
import fr.clausesociale.contract.Lot;
import fr.clausesociale.contract.Route;
import fr.clausesociale.contract.StatedSplit;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.eligibility.Adaptation;
import fr.clausesociale.eligibility.Bound;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.Example;
import fr.clausesociale.eligibility.ProofRequirement;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.france.List21Bam048;
import fr.clausesociale.funding.FundingPlan;
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
import fr.clausesociale.journal.Journal;
import fr.clausesociale.journal.Rejection;
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
import fr.clausesociale.receipt.AssessmentReceipt;
import fr.clausesociale.receipt.DecisionReceipt;
import fr.clausesociale.receipt.Replay;
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
import fr.clausesociale.terms.Obligation.HoursPerSlice;
import fr.clausesociale.terms.Obligation.SliceReading;
import fr.clausesociale.terms.Obligation.TriggerReading;
import fr.clausesociale.terms.OptionalPart;
import fr.clausesociale.terms.PenaltyLimit;
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
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The contract 21_BAM_048 with invented companies and persons, and whatever else the tests write down. */
final class Samples {

    static final LocalDate AS_OF = LocalDate.of(2022, 12, 31);

    static final LegalReference ARTICLE = LegalReference.of("CCAP 21_BAM_048", "art. 1.4")
            .inForceSince(LocalDate.of(2021, 6, 1))
            .at(URI.create("https://github.com/clause-sociale/documentation"));

    static final Fact<BigDecimal> OWN_NUMBER = Fact.number(
            "children-in-care",
            Sensitivity.SOCIAL,
            Text.of("enfants à charge", "children in the person's care"),
            Unit.PERSONS);
    static final Fact<String> OWN_CHOICE = Fact.choice(
            "housing",
            Sensitivity.ADDRESS,
            Text.of("logement", "housing"),
            Fact.Choice.of("NONE", "sans logement", "none"),
            Fact.Choice.of("HOSTEL", "foyer", "hostel"),
            Fact.Choice.of("TENANT", "locataire", "tenant"));

    private static final LegalReference PENALTIES = LegalReference.of("CCAP 21_BAM_048", "art. 8.2.2");
    private static final LotId LOT = LotId.of("1");
    private static final CompanyId A = CompanyId.of("entreprise-a");
    private static final CompanyId B = CompanyId.of("entreprise-b");
    private static final CompanyId C = CompanyId.of("entreprise-c");

    private Samples() {}

    static ClauseTerms terms() {
        return ClauseTerms.builder()
                .contract(new Contract(
                        ContractId.of("21_BAM_048"),
                        "Services du Premier ministre",
                        "Conception et développement de services numériques",
                        List.of(new Lot(LOT, "Développement"), new Lot(LotId.of("2"), "Lot sans clause")),
                        new Grouping(Grouping.Liability.JOINT_AND_SEVERAL, List.of(A, B, C)),
                        LocalDate.of(2025, 6, 30),
                        CurrencyUnit.EUR))
                .eligiblePersons(RuleSetId.of("21-bam-048", "1"))
                .listVersions(ListVersions.NAMED)
                .addObligations(LotObligation.of(
                        LOT,
                        HoursPerSlice.of(euros("2000.00"), Hours.of(1), SliceReading.FULL, ARTICLE)
                                .from(euros("2700000.00"), TriggerReading.EXCESS_ONLY)))
                .means(new AdmittedMeans(
                        List.of(
                                Employment.CDI,
                                Employment.CDD,
                                Employment.APPRENTICESHIP,
                                Employment.PROFESSIONAL_TRAINING),
                        true,
                        List.of(StructureKind.AI, StructureKind.ETTI, StructureKind.GEIQ),
                        List.of(StructureKind.EI, StructureKind.ACI, StructureKind.EA),
                        List.of(StructureKind.EI, StructureKind.ACI, StructureKind.EA),
                        ARTICLE))
                .addWindows(
                        CountingWindow.fromHire(Employment.CDI, Period.ofYears(4), MonthEnd.LAST_DAY_OF_MONTH, ARTICLE))
                .addCalendars(
                        new ReportingCalendar.EachPeriod(
                                "statement",
                                List.of(
                                        MonthDay.of(3, 31),
                                        MonthDay.of(6, 30),
                                        MonthDay.of(9, 30),
                                        MonthDay.of(12, 31)),
                                Optional.of(new Deadline.BeforeDayOfNextMonth(15)),
                                ARTICLE),
                        new ReportingCalendar.EachPeriod(
                                "summary", List.of(MonthDay.of(6, 30), MonthDay.of(12, 31)), Optional.empty(), ARTICLE),
                        new ReportingCalendar.Once(
                                "first-contact",
                                ReportingCalendar.Start.NOTIFICATION,
                                Optional.of(new Deadline.DaysAfter(14, DayCount.CALENDAR)),
                                ARTICLE),
                        new ReportingCalendar.Once(
                                "final-report",
                                ReportingCalendar.Start.CONTRACT_END,
                                Optional.of(new Deadline.MonthsAfter(3)),
                                ARTICLE),
                        new ReportingCalendar.OnRequest(
                                "extract",
                                Optional.of(new Deadline.DaysAfter(
                                        10,
                                        new DayCount(
                                                DayCount.Days.MONDAY_TO_FRIDAY, List.of(LocalDate.of(2022, 5, 26))))),
                                ARTICLE))
                .addPenalties(
                        PenaltyTerm.PerMissingHour.of(euros("200.00"), PenaltyTerm.PartHours.PRO_RATA, PENALTIES),
                        PenaltyTerm.PerDayLate.afterNotice(euros("75.00"), PENALTIES))
                .settlement(new SettlementTerm(euros("20.04"), LegalReference.of("Convention de groupement")))
                .plausibleHoursPerDay(Hours.of(12))
                .build();
    }

    /** One event of each type, and each type with and without what is optional. */
    static List<Event> events() {
        return List.of(
                new Event.Notification(EventId.of("n-1"), LocalDate.of(2021, 7, 1)),
                invoice("f-1", A, "1600000.00"),
                new Event.InvoiceCorrected(
                        EventId.of("a-1"), LocalDate.of(2022, 7, 15), EventId.of("f-1"), euros("1550000.00")),
                Event.Hire.builder()
                        .id(EventId.of("h-1"))
                        .on(LocalDate.of(2022, 1, 3))
                        .person(PersonToken.of("person-kqzv"))
                        .company(A)
                        .lot(LOT)
                        .route(Route.DIRECT_HIRE)
                        .employment(Employment.CDI)
                        .startsOn(LocalDate.of(2022, 1, 3))
                        .build(),
                Event.Hire.builder()
                        .id(EventId.of("h-2"))
                        .on(LocalDate.of(2022, 2, 1))
                        .person(PersonToken.of("person-wxyt"))
                        .company(B)
                        .lot(LOT)
                        .route(Route.MAKING_AVAILABLE)
                        .employment(Employment.TEMPORARY)
                        .structure(StructureKind.ETTI)
                        .startsOn(LocalDate.of(2022, 2, 1))
                        .endsOn(LocalDate.of(2022, 7, 31))
                        .build(),
                new Event.PersonDecided(
                        EventId.of("e-1"),
                        LocalDate.of(2022, 1, 3),
                        PersonToken.of("person-kqzv"),
                        RuleSetId.of("21-bam-048", "1"),
                        Verdict.ELIGIBLE,
                        LocalDate.of(2022, 1, 3),
                        Optional.of(LocalDate.of(2022, 1, 31)),
                        Optional.of(false)),
                new Event.HireValidated(EventId.of("w-1"), LocalDate.of(2022, 1, 4), EventId.of("h-1")),
                declared("d-1", "h-1", 1, "151.67"),
                declared("d-2", "h-2", 2, "7:20"),
                new Event.HoursCorrected(
                        EventId.of("c-1"),
                        LocalDate.of(2022, 3, 15),
                        EventId.of("d-1"),
                        Hours.of("140.00"),
                        Optional.of(Hours.ZERO)),
                new Event.HoursNeutralised(
                        EventId.of("s-1"),
                        LocalDate.of(2022, 4, 1),
                        LOT,
                        Hours.of(20),
                        LegalReference.of("Avenant n° 1", "art. 2")),
                new Event.HoursExempted(
                        EventId.of("x-1"),
                        LocalDate.of(2022, 4, 2),
                        LOT,
                        Hours.of(7),
                        LegalReference.of("Courrier de la facilitatrice du 1er avril 2022")),
                new Event.DeclarationsChecked(
                        EventId.of("j-1"), LocalDate.of(2022, 4, 20), List.of(EventId.of("d-7"), EventId.of("d-1"))),
                new Event.PartActivated(EventId.of("p-1"), LocalDate.of(2022, 4, 4), PartId.of("tranche-2")),
                new Event.Amended(
                        EventId.of("v-1"),
                        LocalDate.of(2022, 4, 5),
                        LOT,
                        Optional.of(euros("3500000.00")),
                        Optional.of(Hours.of(200)),
                        LegalReference.of("Avenant n° 3")),
                new Event.OrderPlaced(
                        EventId.of("o-1"),
                        LocalDate.of(2022, 4, 6),
                        LOT,
                        B,
                        euros("40000.00"),
                        LocalDate.of(2022, 5, 1),
                        LocalDate.of(2023, 4, 30)),
                new Event.OrderCorrected(
                        EventId.of("q-1"), LocalDate.of(2022, 4, 7), EventId.of("o-1"), euros("36500.00")),
                new Event.SubcontractorAccepted(
                        EventId.of("y-1"),
                        LocalDate.of(2022, 4, 6),
                        LOT,
                        B,
                        CompanyId.of("sous-traitant"),
                        LocalDate.of(2022, 5, 1),
                        Optional.of(Hours.of("35.5")),
                        LegalReference.of("Acte spécial")),
                new Event.PenaltiesSplit(EventId.of("l-1"), LocalDate.of(2022, 4, 6), split()),
                new Event.FulfilmentChosen(EventId.of("k-1"), LocalDate.of(2021, 7, 12), LOT, Fulfilment.HOURS),
                new Event.ActionPerformed(
                        EventId.of("g-1"),
                        LocalDate.of(2022, 3, 1),
                        LOT,
                        ActionId.of("trainee"),
                        LocalDate.of(2022, 2, 25)),
                new Event.ActionMissed(
                        EventId.of("b-1"), LocalDate.of(2022, 4, 3), Optional.empty(), ActionId.of("kick-off-meeting")),
                new Event.ActionMissed(
                        EventId.of("b-2"), LocalDate.of(2022, 7, 2), Optional.of(LOT), ActionId.of("action-2021")),
                new Event.DocumentRequested(EventId.of("t-1"), LocalDate.of(2022, 5, 23), "extract"),
                new Event.FormalNotice(
                        EventId.of("m-1"), LocalDate.of(2022, 5, 2), DocumentId.of("statement-2022-03-31")),
                new Event.HoursNotice(EventId.of("u-1"), LocalDate.of(2022, 6, 1), LOT, LocalDate.of(2022, 6, 30)),
                new Event.DocumentReceived(
                        EventId.of("r-1"), LocalDate.of(2022, 5, 19), DocumentId.of("statement-2022-03-31")),
                new Event.Withdrawn(EventId.of("z-1"), LocalDate.of(2022, 7, 5), EventId.of("b-2")));
    }

    /** A journal with hours that count, are pending, are refused and share days with others, and with entries that cannot be used. */
    static Journal journal() {
        List<Event> more = List.of(
                invoice("f-2", B, "930000.00"),
                invoice("f-3", C, "620000.00"),
                declared("d-3", "h-1", 3, "39.50"),
                declared("d-4", "h-9", 3, "10.00"),
                declared("d-5", "h-1", 3, "10.00"),
                Event.Hire.builder()
                        .id(EventId.of("h-3"))
                        .on(LocalDate.of(2021, 12, 20))
                        .person(PersonToken.of("person-kqzv"))
                        .company(B)
                        .lot(LOT)
                        .route(Route.DIRECT_HIRE)
                        .employment(Employment.CDD)
                        .startsOn(LocalDate.of(2021, 12, 20))
                        .endsOn(LocalDate.of(2022, 3, 18))
                        .build(),
                declared("d-6", "h-3", 3, "39.50"),
                declared("d-7", "h-3", 1, "20.00"),
                new Event.DocumentReceived(
                        EventId.of("r-2"), LocalDate.of(2023, 1, 10), DocumentId.of("statement-2022-12-31")));
        Rejection unreadable = new Rejection(
                "json-malformed", "line 12, column 5", Text.of("ligne illisible", "a line that cannot be read"));
        return new Journal(Stream.concat(events().stream(), more.stream()).toList(), List.of(unreadable));
    }

    static Assessment assessment() {
        return Assessor.of(terms()).assess(journal(), AS_OF);
    }

    static DecisionReceipt decisionReceipt() {
        return DecisionReceipt.of(List21Bam048.ruleSet(), examined(), LocalDate.of(2022, 1, 3));
    }

    static DecisionReceipt redactedReceipt() {
        return DecisionReceipt.redacted(List21Bam048.ruleSet(), examined(), LocalDate.of(2022, 1, 3));
    }

    private static Situation examined() {
        return Situation.builder()
                .known(Facts.BIRTH_DATE, LocalDate.of(1990, 1, 1))
                .yes(Facts.RSA)
                .build();
    }

    static AssessmentReceipt assessmentReceipt() {
        return AssessmentReceipt.of(terms(), journal(), AS_OF);
    }

    /** The same journal without its last event. */
    static Replay replay() {
        List<Event> events = journal().events();
        return assessmentReceipt().replay(terms(), Journal.of(events.subList(0, events.size() - 1)));
    }

    static Situation situation() {
        return Situation.builder()
                .atMost(Facts.BIRTH_DATE, LocalDate.of(1976, 10, 14))
                .known(Facts.REGISTERED_SINCE, LocalDate.of(2025, 1, 15))
                .between(Facts.MONTHS_WORKED_LAST_12, new BigDecimal("1.5"), new BigDecimal("4"))
                .known(Facts.EDUCATION_LEVEL, new BigDecimal("3"))
                .atLeast(OWN_NUMBER, BigDecimal.ONE)
                .yes(Facts.RSA)
                .absent(Facts.QPV_RESIDENT)
                .absent(Facts.DISABLED_WORKER_UNTIL)
                .known(Facts.STRUCTURE, "ETTI")
                .known(OWN_CHOICE, "HOSTEL")
                .proof(Proof.of("rsa-attestation", LocalDate.of(2026, 9, 1)))
                .proof(Proof.builder()
                        .kind("residence-permit")
                        .issuedOn(LocalDate.of(2024, 3, 1))
                        .validUntil(LocalDate.of(2034, 2, 28))
                        .build())
                .proof(Proof.builder()
                        .kind("registration-certificate")
                        .issuedOn(LocalDate.of(2027, 1, 11))
                        .attestsOn(LocalDate.of(2026, 10, 15))
                        .build())
                .build();
    }

    /** Each kind of condition once. */
    static List<Condition> conditions() {
        return List.of(
                Condition.is(Facts.RSA),
                Condition.exists(Facts.REGISTERED_SINCE),
                Condition.oneOf(OWN_CHOICE, "NONE", "HOSTEL"),
                new Condition.Elapsed(Facts.BIRTH_DATE, Bound.AT_MOST, Period.of(25, 6, 0), MonthEnd.REFUSE),
                new Condition.Threshold(OWN_NUMBER, Bound.MORE_THAN, new BigDecimal("2.5"), Unit.PERSONS),
                Condition.validUntil(Facts.DISABLED_WORKER_UNTIL),
                Condition.all(Condition.is(Facts.RSA)),
                Condition.any(Condition.is(Facts.ASS), Condition.is(Facts.AAH)),
                Condition.atLeast(2, Condition.is(Facts.RSA), Condition.is(Facts.ASS), Condition.is(Facts.AAH)),
                Condition.not(Condition.is(Facts.SEEKING_WORK)),
                Condition.proven(
                        Condition.is(Facts.REFUGEE),
                        ProofRequirement.validOnDay("residence-permit", Text.of("titre de séjour", "residence permit"))
                                .issuedBy(Text.of("préfecture", "prefecture"))
                                .or(ProofRequirement.of(
                                        "residence-permit-renewal",
                                        Text.of("demande de renouvellement", "request to renew")))));
    }

    /** A list of a territory, with all that a list can say. */
    static RuleSet ruleSet() {
        return RuleSet.builder()
                .id(RuleSetId.of("territoire", "2"))
                .title(Text.of("Publics du territoire", "Persons of the territory"))
                .reference(ARTICLE)
                .inForceFrom(LocalDate.of(2020, 1, 1))
                .inForceUntil(LocalDate.of(2029, 12, 31))
                .open(false)
                .addCriteria(new Criterion(
                        "all-kinds",
                        Text.of("de tout", "of all kinds"),
                        ARTICLE,
                        new Condition.Any(conditions()),
                        List.of(ProofRequirement.youngerThan(
                                3, "rsa-attestation", Text.of("attestation RSA", "RSA attestation")))))
                .addPriority("all-kinds")
                .addExamples(Example.of(
                                Text.of("un allocataire", "a recipient"),
                                Situation.builder().yes(Facts.RSA).build(),
                                LocalDate.of(2022, 1, 3),
                                Verdict.ELIGIBLE)
                        .by("all-kinds"))
                .build();
    }

    /** What a contract changes of a list, with all that it can say. */
    static Adaptation adaptation() {
        Criterion criterion = ruleSet().criteria().get(0);
        return Adaptation.builder()
                .id(RuleSetId.of("ccap", "1"))
                .title(Text.of("Publics du CCAP", "Persons of the CCAP"))
                .reference(ARTICLE)
                .addRemoved("senior")
                .addReplaced(criterion)
                .addAdded(criterion.with(
                        Text.of("ayants droit du RSA", "dependants of recipients of the RSA"),
                        ARTICLE,
                        Condition.is(Facts.RSA_DEPENDANT)))
                .open(false)
                .addPriority("all-kinds")
                .build();
    }

    /** The same terms, with a list that they change and a limit to how long a person stays eligible. */
    static ClauseTerms adaptedTerms() {
        ClauseTerms plain = terms();
        return new ClauseTerms(
                plain.contract(),
                plain.eligiblePersons(),
                ListVersions.IN_FORCE_AT_HIRE,
                Optional.of(adaptation()),
                Optional.of(new EligibilityWindow(
                        Period.ofMonths(24), EligibilityWindow.Start.FIRST_HIRE, MonthEnd.LAST_DAY_OF_MONTH, ARTICLE)),
                obligations(plain),
                List.of(
                        new OptionalPart(
                                PartId.of("tranche-2"),
                                OptionalPart.Kind.OPTIONAL_TRANCHE,
                                Optional.empty(),
                                List.of(new OptionalPart.LotHours(LOT, Hours.of("120.5"))),
                                ARTICLE),
                        new OptionalPart(
                                PartId.of("renewal-1"),
                                OptionalPart.Kind.RENEWAL,
                                Optional.of(plain.contract().endsOn().plusYears(1)),
                                List.of(),
                                ARTICLE)),
                plain.means(),
                plain.windows(),
                countingRules(),
                plain.calendars(),
                penalties(),
                Optional.of(new PenaltyLimit(
                        Optional.of(euros("50000.00")), PenaltyLimit.Cumulation.CUMULATIVE, PENALTIES)),
                Optional.of(PENALTIES),
                plain.settlement(),
                plain.plausibleHoursPerDay());
    }

    private static StatedSplit split() {
        return new StatedSplit(
                List.of(
                        new StatedSplit.CompanyShare(A, Percentage.of("66.67")),
                        new StatedSplit.CompanyShare(C, Percentage.of("33.33"))),
                LegalReference.of("Lettre du mandataire"));
    }

    static FundingPlan fundingPlan() {
        return new FundingPlan(
                euros("147000.00"),
                List.of(new FundingPlan.Year(2015, 12), new FundingPlan.Year(2016, 6)),
                List.of(
                        new FundingPlan.Funder("Département", Percentage.of("60")),
                        new FundingPlan.Funder("programme LEADER", Percentage.of("40"))));
    }

    /** The first lot with an offer, a rule for amendments and targets within it. */
    private static List<LotObligation> obligations(ClauseTerms plain) {
        SubTarget priority = new SubTarget(
                "dont public prioritaire",
                Percentage.of("50"),
                SubTarget.ShareOf.COUNTED,
                List.of(),
                List.of(),
                true,
                List.of(),
                ARTICLE);
        SubTarget workStudy = new SubTarget(
                "heures en alternance",
                Percentage.of("30"),
                SubTarget.ShareOf.TO_PERFORM,
                List.of(Employment.APPRENTICESHIP, Employment.PROFESSIONAL_TRAINING),
                List.of(StructureKind.GEIQ),
                false,
                List.of(priority),
                ARTICLE);
        LotObligation first = new LotObligation(
                plain.obligations().get(0).lot(),
                new Obligation.FixedHours(Hours.of(490), ARTICLE),
                Optional.of(new Obligation.FixedHours(Hours.of(520), ARTICLE)),
                Optional.of(split()),
                Optional.of(new AmendmentRule.Proportional(euros("100000.00"), Rounding.NEAREST_HOUR, ARTICLE)),
                Optional.of(YearlyActions.of(
                        1, YearlyActions.YearKind.CONTRACT_YEAR, YearlyActions.YearReading.STARTED, ARTICLE)),
                List.of(workStudy));
        return Stream.concat(Stream.of(first), plain.obligations().stream().skip(1))
                .toList();
    }

    static CountingRule.Weight weight() {
        return new CountingRule.Weight(List.of(Employment.TEMPORARY, Employment.CDI), 15, 10, ARTICLE);
    }

    /** A target of whose hours some have a weight. */
    static SubTargetPosition weightedTarget() {
        return new SubTargetPosition(
                "heures en CDI",
                Hours.of(100),
                Hours.of(60),
                Hours.of(20),
                Optional.of(new HoursTally.Credit(Hours.of(90), Hours.of(30))),
                SubTargetPosition.State.PENDING,
                List.of(),
                Derivation.of("heures en CDI : {0} créditées", "hours under a CDI: {0} credited", Hours.of(90)));
    }

    /** A rule of each kind. */
    private static List<CountingRule> countingRules() {
        return List.of(
                new CountingRule.NewHire(List.of(Route.DIRECT_HIRE), Optional.of(LocalDate.of(2021, 6, 1)), ARTICLE),
                new CountingRule.PriorValidation(
                        List.of(Route.DIRECT_HIRE, Route.MAKING_AVAILABLE),
                        CountingRule.PriorValidation.Late.HOURS_FROM_VALIDATION,
                        ARTICLE),
                new CountingRule.TrainingHours(Employment.PROFESSIONAL_TRAINING, true, ARTICLE),
                new CountingRule.WholeSubcontract(List.of(StructureKind.EA), ARTICLE),
                new CountingRule.PersonCap(Hours.of("1607"), CountingRule.PersonCap.Scope.LOT, ARTICLE),
                weight());
    }

    /** Penalties of every kind, with all that they can say. */
    private static List<PenaltyTerm> penalties() {
        return List.of(
                new PenaltyTerm.PerMissingHour(
                        new HourPrice.MultipleOf(
                                BigDecimal.valueOf(4),
                                new DatedValues<>(
                                        "social-security-ceiling-hourly",
                                        List.of(
                                                new DatedValue<>(
                                                        LocalDate.of(2020, 1, 1),
                                                        euros("26.00"),
                                                        LegalReference.of("Plafond horaire 2020")),
                                                new DatedValue<>(
                                                        LocalDate.of(2023, 1, 1),
                                                        euros("27.00"),
                                                        LegalReference.of("Plafond horaire 2023"))),
                                        LocalDate.of(2023, 12, 31)),
                                HourPrice.ReferenceDay.ASSESSMENT),
                        PenaltyTerm.PartHours.DROPPED,
                        Optional.of(new Tolerance(Percentage.of("2"), Tolerance.Beyond.EXCESS_ONLY)),
                        Optional.of(PENALTIES),
                        Optional.of(PENALTIES),
                        PENALTIES),
                new PenaltyTerm.PerDayLate(
                        euros("50.00"),
                        PenaltyTerm.LateFrom.LAST_DAY,
                        new DayCount(DayCount.Days.MONDAY_TO_FRIDAY, List.of(LocalDate.of(2022, 7, 14))),
                        Optional.of("statement"),
                        PENALTIES),
                PenaltyTerm.PerDayLate.afterNotice(euros("75.00"), PENALTIES),
                new PenaltyTerm.PerMissedAction(euros("500.00"), PENALTIES));
    }

    static Money euros(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    private static Event.Invoice invoice(String id, CompanyId company, String amount) {
        return new Event.Invoice(EventId.of(id), LocalDate.of(2022, 6, 30), LOT, company, euros(amount));
    }

    private static Event.HoursDeclared declared(String id, String hire, int month, String hours) {
        LocalDate from = LocalDate.of(2022, month, 3);
        return new Event.HoursDeclared(
                EventId.of(id),
                LocalDate.of(2022, month + 1, 5),
                EventId.of(hire),
                from,
                from.withDayOfMonth(from.lengthOfMonth()),
                Hours.of(hours),
                Optional.of(Hours.of("7:20")).filter(training -> month == 1));
    }
}
