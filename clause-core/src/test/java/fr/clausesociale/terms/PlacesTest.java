package fr.clausesociale.terms;

import static fr.clausesociale.Refusal.assertRefused;

import fr.clausesociale.contract.Contract;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.contract.Grouping;
import fr.clausesociale.contract.Grouping.Liability;
import fr.clausesociale.contract.Lot;
import fr.clausesociale.contract.Route;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.LotId;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.Obligation.FixedHours;
import fr.clausesociale.terms.Obligation.HoursPerSlice;
import fr.clausesociale.terms.Obligation.SliceReading;
import fr.clausesociale.terms.Obligation.TriggerReading;
import fr.clausesociale.terms.PenaltyTerm.PartHours;
import fr.clausesociale.terms.PenaltyTerm.PerDayLate;
import fr.clausesociale.terms.PenaltyTerm.PerMissingHour;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the fault lies, in terms and in what they are made of. */
class PlacesTest {

    private static final LegalReference CCAP = LegalReference.of("CCAP");
    private static final LotObligation OBLIGATION =
            LotObligation.of(LotId.of("1"), new FixedHours(Hours.of(245), CCAP));
    private static final CountingWindow WINDOW = window("P4Y", MonthEnd.LAST_DAY_OF_MONTH);
    private static final ReportingCalendar CALENDAR = calendar("statement", "--12-31");
    private static final PenaltyTerm PENALTY = perMissingHour("EUR 200");

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("refusals")
    void the_place_of_a_refusal_is_that_of_the_part_at_fault(String code, String place, ThrowingCallable call) {
        assertRefused(code, place, call);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(terms(), partsOfTerms(), contract()).flatMap(refusals -> refusals);
    }

    private static Stream<Arguments> terms() {
        LotObligation francs = LotObligation.of(
                LotId.of("2"), HoursPerSlice.of(Money.parse("CHF 2000"), Hours.of(1), SliceReading.FULL, CCAP));
        return Stream.of(
                terms("terms-without-obligation", "/obligations", terms -> {}),
                terms(
                        "lot-unknown",
                        "/obligations/1/lot",
                        terms -> terms.addObligations(
                                OBLIGATION, LotObligation.of(LotId.of("3"), OBLIGATION.obligation()))),
                terms(
                        "obligation-duplicated",
                        "/obligations/1/lot",
                        terms -> terms.addObligations(OBLIGATION, OBLIGATION)),
                complete("window-duplicated", "/windows/1/employment", terms -> terms.addWindows(WINDOW, WINDOW)),
                complete(
                        "counting-rule-duplicated",
                        "/countingRules/1",
                        terms -> terms.addCountingRules(newHire(Route.DIRECT_HIRE), newHire(Route.SUBCONTRACTING))),
                complete(
                        "counting-rule-duplicated",
                        "/countingRules/2",
                        terms -> terms.addCountingRules(
                                training(Employment.CDD), training(Employment.CDI), training(Employment.CDD))),
                complete("calendar-duplicated", "/calendars/1/name", terms -> terms.addCalendars(CALENDAR, CALENDAR)),
                complete(
                        "calendar-ambiguous",
                        "/calendars/0/name",
                        terms -> terms.addCalendars(
                                new ReportingCalendar.Once(
                                        "statement-2022-03-31",
                                        ReportingCalendar.Start.CONTRACT_END,
                                        Optional.empty(),
                                        CCAP),
                                CALENDAR)),
                complete("penalty-duplicated", "/penalties/1", terms -> terms.addPenalties(PENALTY, PENALTY)),
                complete("currency-mismatch", "/obligations/1/obligation/slice", terms -> terms.addObligation(francs)),
                complete(
                        "currency-mismatch",
                        "/penalties/1/rate",
                        terms -> terms.addPenalties(PENALTY, PerDayLate.afterNotice(Money.parse("CHF 75"), CCAP))),
                complete(
                        "currency-mismatch",
                        "/settlement/pricePerHour",
                        terms -> terms.settlement(new SettlementTerm(Money.parse("CHF 20"), CCAP))),
                complete(
                        "settlement-without-grouping",
                        "/settlement",
                        terms -> terms.settlement(new SettlementTerm(Money.parse("EUR 20"), CCAP))));
    }

    private static Stream<Arguments> partsOfTerms() {
        Money slice = Money.parse("EUR 2000");
        return Stream.of(
                refusal("obligation-hours-invalid", "/hours", () -> new FixedHours(Hours.ZERO, CCAP)),
                refusal("obligation-hours-invalid", "/hours", () -> perSlice(slice, Hours.ZERO)),
                refusal("slice-invalid", "/slice", () -> perSlice(slice.negated(), Hours.of(1))),
                refusal(
                        "trigger-invalid",
                        "/trigger",
                        () -> perSlice(slice, Hours.of(1)).from(Money.parse("CHF 1"), TriggerReading.EXCESS_ONLY)),
                refusal("window-invalid", "/length", () -> window("P1460D", MonthEnd.LAST_DAY_OF_MONTH)),
                refusal("window-month-end-invalid", "/monthEnd", () -> window("P4Y", MonthEnd.REFUSE)),
                refusal("rule-without-route", "/routes", () -> newHire()),
                refusal(
                        "rule-without-structure",
                        "/structures",
                        () -> new CountingRule.WholeSubcontract(List.of(), CCAP)),
                refusal(
                        "rule-without-route",
                        "/routes",
                        () -> new CountingRule.PriorValidation(
                                List.of(), CountingRule.PriorValidation.Late.NO_HOURS, CCAP)),
                refusal(
                        "person-cap-invalid",
                        "/most",
                        () -> new CountingRule.PersonCap(Hours.ZERO, CountingRule.PersonCap.Scope.LOT, CCAP)),
                refusal("penalty-rate-invalid", "/amount", () -> perMissingHour("EUR 0")),
                refusal("penalty-rate-invalid", "/rate", () -> PerDayLate.afterNotice(Money.parse("EUR 0"), CCAP)),
                refusal(
                        "settlement-price-invalid",
                        "/pricePerHour",
                        () -> new SettlementTerm(Money.parse("EUR 0"), CCAP)),
                refusal("calendar-empty", "/periodEnds", () -> calendar("statement")),
                refusal(
                        "calendar-unordered",
                        "/periodEnds/2",
                        () -> calendar("statement", "--03-31", "--06-30", "--06-30")),
                refusal("calendar-day-invalid", "/day", () -> new Deadline.BeforeDayOfNextMonth(29)),
                refusal("deadline-invalid", "/days", () -> new Deadline.DaysAfter(0, DayCount.CALENDAR)),
                refusal("deadline-invalid", "/months", () -> new Deadline.MonthsAfter(0)),
                refusal(
                        "calendar-start-invalid",
                        "/start",
                        () -> new ReportingCalendar.Once(
                                "final-report", ReportingCalendar.Start.PERIOD_END, Optional.empty(), CCAP)),
                refusal(
                        "identifier-malformed",
                        "/name",
                        () -> new ReportingCalendar.OnRequest("x".repeat(54), Optional.empty(), CCAP)),
                refusal("identifier-malformed", "/name", () -> calendar("x".repeat(54), "--12-31")));
    }

    private static Stream<Arguments> contract() {
        CompanyId a = CompanyId.of("A");
        CompanyId b = CompanyId.of("B");
        return Stream.of(
                refusal("contract-without-lot", "/lots", () -> contract(LocalDate.of(2025, 5, 31))),
                refusal("lot-duplicated", "/lots/2/id", () -> contract(LocalDate.of(2025, 5, 31), "1", "2", "1")),
                refusal("contract-date-invalid", "/endsOn", () -> contract(LocalDate.of(1899, 12, 31), "1")),
                refusal("grouping-empty", "/members", () -> new Grouping(Liability.JOINT, List.of())),
                refusal("company-duplicated", "/members/2", () -> new Grouping(Liability.JOINT, List.of(a, b, a))),
                refusal("grouping-liability", "/liability", () -> new Grouping(Liability.SINGLE, List.of(a, b))));
    }

    private static Arguments complete(String code, String place, Consumer<ClauseTermsBuilder> more) {
        return terms(code, place, terms -> more.accept(terms.addObligation(OBLIGATION)));
    }

    private static Arguments terms(String code, String place, Consumer<ClauseTermsBuilder> more) {
        ClauseTermsBuilder terms = ClauseTerms.builder()
                .contract(contract(LocalDate.of(2025, 5, 31), "1", "2"))
                .eligiblePersons(RuleSetId.of("21_bam_048", "1"))
                .listVersions(ListVersions.NAMED)
                .means(new AdmittedMeans(List.of(Employment.CDI), false, List.of(), List.of(), List.of(), CCAP));
        more.accept(terms);
        return refusal(code, place, terms::build);
    }

    private static CountingRule newHire(Route... routes) {
        return new CountingRule.NewHire(List.of(routes), Optional.empty(), CCAP);
    }

    private static CountingRule training(Employment employment) {
        return new CountingRule.TrainingHours(employment, true, CCAP);
    }

    private static Arguments refusal(String code, String place, ThrowingCallable call) {
        return Arguments.of(code, place, call);
    }

    private static Contract contract(LocalDate endsOn, String... lots) {
        return new Contract(
                ContractId.of("21_BAM_048"),
                "Services du Premier ministre",
                "prestations informatiques",
                Stream.of(lots).map(lot -> new Lot(LotId.of(lot), "lot")).toList(),
                Grouping.single(CompanyId.of("A")),
                endsOn,
                CurrencyUnit.EUR);
    }

    private static HoursPerSlice perSlice(Money slice, Hours hours) {
        return HoursPerSlice.of(slice, hours, SliceReading.FULL, CCAP);
    }

    private static CountingWindow window(String length, MonthEnd monthEnd) {
        return CountingWindow.fromHire(Employment.CDI, Period.parse(length), monthEnd, CCAP);
    }

    private static ReportingCalendar calendar(String name, String... periodEnds) {
        return new ReportingCalendar.EachPeriod(
                name, Stream.of(periodEnds).map(MonthDay::parse).toList(), Optional.empty(), CCAP);
    }

    private static PenaltyTerm perMissingHour(String rate) {
        return PerMissingHour.of(Money.parse(rate), PartHours.PRO_RATA, CCAP);
    }
}
