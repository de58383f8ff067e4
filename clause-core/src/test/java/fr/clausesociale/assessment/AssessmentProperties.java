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
import static fr.clausesociale.assessment.Contract21Bam048.neutralised;
import static fr.clausesociale.assessment.Contract21Bam048.perSlice;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.Law;
import fr.clausesociale.contract.Employment;
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
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.quantity.Rounding;
import fr.clausesociale.report.AssessmentText;
import fr.clausesociale.terms.AmendmentRule;
import fr.clausesociale.terms.ClauseTerms;
import fr.clausesociale.terms.CountingWindow;
import fr.clausesociale.terms.DayCount;
import fr.clausesociale.terms.HourPrice;
import fr.clausesociale.terms.LotObligation;
import fr.clausesociale.terms.Obligation.TriggerReading;
import fr.clausesociale.terms.OptionalPart;
import fr.clausesociale.terms.PenaltyLimit;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.PenaltyTerm.LateFrom;
import fr.clausesociale.terms.PenaltyTerm.PartHours;
import fr.clausesociale.terms.SubTarget;
import fr.clausesociale.terms.Tolerance;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Laws of the assessment, on journals in which sound and unsound events of all kinds are mixed. */
class AssessmentProperties {

    private static final LotId LOT_2 = LotId.of("2");
    private static final LotId WITHOUT_CLAUSE = LotId.of("3");
    private static final LotId UNKNOWN_LOT = LotId.of("9");
    private static final DayCount WORKING_DAYS =
            new DayCount(DayCount.Days.MONDAY_TO_FRIDAY, List.of(day("2022-11-01"), day("2023-05-01")));
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
    private static final CompanyId STRANGER = CompanyId.of("X");

    /** The hires that journals choose from: two with the same id, one on no lot, one by no company of the contract. */
    private static final List<Event.Hire> HIRES = List.of(
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
            hire("h3", "tok-2-secret", LOT, C, Employment.APPRENTICESHIP, "2022-09-01", Optional.empty()));

    @Law
    void hours_add_up_at_every_level(@ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal) {
        Assessment assessment = assess(terms, journal, "2024-06-30");

        for (HoursLine line : assessment.lines()) {
            assertAddUp(line.tally());
            assertThat(line.tally().declared())
                    .isEqualTo(line.history().get(line.history().size() - 1).hours());
            assertThat(line.parts()).noneMatch(part -> part.hours().isNegative());
        }
        for (LotPosition lot : assessment.lots()) {
            lot.orders().ifPresent(orders -> {
                assertThat(orders.consumed()).isLessThanOrEqualTo(orders.ordered());
                assertThat(orders.dueToday()).isGreaterThanOrEqualTo(lot.due().orElseThrow());
                assertThat(orders.dueAtEnd()).isGreaterThanOrEqualTo(orders.dueToday());
            });
        }
        if (terms.withheldFromLead().isPresent()) {
            assertThat(Money.total(assessment.penalties().withheld().stream()
                            .map(PenaltySheet.Withheld::amount)
                            .toList()))
                    .isEqualTo(assessment.penalties().incurred());
        }
        for (LotPosition lot : assessment.lots()) {
            assertAddUp(lot.tally());
            lot.companies().forEach(company -> assertAddUp(company.tally()));
            assertThat(sum(lot.companies().stream().map(CompanyPosition::tally)))
                    .isEqualTo(lot.tally());
            assertThat(sum(assessment.lines().stream()
                            .filter(line -> line.lot().equals(lot.lot()))
                            .map(HoursLine::tally)))
                    .isEqualTo(lot.tally());
            assertThat(Money.total(
                            CurrencyUnit.EUR,
                            lot.companies().stream()
                                    .map(CompanyPosition::invoiced)
                                    .toList()))
                    .isEqualTo(lot.invoiced());
        }
        assertAddUp(assessment.tally());
        assertThat(sum(assessment.lines().stream().map(HoursLine::tally))).isEqualTo(assessment.tally());
    }

    @Law
    void no_line_holds_more_hours_than_are_believed(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal) {
        for (HoursLine line : assess(terms, journal, "2024-06-30").lines()) {
            Hours most = terms.plausibleHoursPerDay()
                    .orElseThrow()
                    .multipliedBy(ChronoUnit.DAYS.between(line.from(), line.to()) + 1);
            assertThat(line.tally().declared()).isLessThanOrEqualTo(most);
        }
    }

    @Law
    void every_entry_is_accounted_for(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal, @ForAll("days") LocalDate asOf) {
        JournalAccount account = Assessor.of(terms).assess(journal, asOf).journal();

        assertThat(account.read()).isEqualTo(journal.events().size());
        assertThat(account.accepted() + account.rejected() + account.later()).isEqualTo(account.read());
        assertThat(account.later()).isEqualTo((int) journal.events().stream()
                .filter(event -> event.on().isAfter(asOf))
                .count());
    }

    @Law
    void the_order_of_events_does_not_matter(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal, @ForAll Random random) {
        List<Event> events = new ArrayList<>(journal.events());
        Collections.shuffle(events, random);

        assertThat(assess(terms, Journal.of(events), "2024-06-30")).isEqualTo(assess(terms, journal, "2024-06-30"));
    }

    @Law
    void an_earlier_day_is_as_if_nothing_had_happened_since(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal, @ForAll("days") LocalDate asOf) {
        Journal known = Journal.of(journal.events().stream()
                .filter(event -> !event.on().isAfter(asOf))
                .toList());

        Assessment assessment = Assessor.of(terms).assess(journal, asOf);
        Assessment ofKnown = Assessor.of(terms).assess(known, asOf);

        assertThat(withoutAccount(assessment)).isEqualTo(withoutAccount(ofKnown));
        assertThat(assessment.journal().accepted()).isEqualTo(ofKnown.journal().accepted());
        assertThat(assessment.journal().rejections())
                .isEqualTo(ofKnown.journal().rejections());
    }

    @Law
    void the_same_journal_twice_changes_nothing_but_the_account(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal) {
        Journal twice = Journal.of(journal(journal.events().stream(), journal.events().stream()));

        Assessment once = assess(terms, journal, "2024-06-30");
        Assessment again = assess(terms, twice, "2024-06-30");

        assertThat(withoutAccount(again)).isEqualTo(withoutAccount(once));
        assertThat(again.journal().accepted()).isEqualTo(once.journal().accepted());
    }

    /** A correction to zero frees days, and one from zero claims them: both may change what overlaps. */
    @Law
    void a_correction_of_hours_changes_no_other_line(
            @ForAll("terms") ClauseTerms terms,
            @ForAll("journals") Journal journal,
            @ForAll Random random,
            @ForAll("corrections") Event.HoursCorrected any) {
        Assessment before = assess(terms, journal, "2024-06-30");
        List<HoursLine> correctable = before.lines().stream()
                .filter(line -> line.history().stream().noneMatch(r -> r.hours().isZero()))
                .toList();
        Assume.that(!correctable.isEmpty() && !any.hours().isZero());
        EventId corrected = correctable.get(random.nextInt(correctable.size())).declaration();
        Event correction = new Event.HoursCorrected(EventId.of("more"), any.on(), corrected, any.hours());

        Assessment after = assess(terms, with(journal, Stream.of(correction)), "2024-06-30");

        assertThat(others(after, corrected)).isEqualTo(others(before, corrected));
    }

    /** And one corrected to zero is as if it had never been. */
    @Law
    void a_corrected_invoice_is_worth_one_of_the_right_amount(
            @ForAll("terms") ClauseTerms terms,
            @ForAll("journals") Journal journal,
            @ForAll("amounts") Money wrong,
            @ForAll("amounts") Money right,
            @ForAll("days") LocalDate on) {
        Event invoice = new Event.Invoice(EventId.of("more"), on, LOT, A, wrong);
        Event correction = new Event.InvoiceCorrected(EventId.of("right"), on, EventId.of("more"), right);
        Event cancellation =
                new Event.InvoiceCorrected(EventId.of("zero"), on, EventId.of("more"), Money.zero(CurrencyUnit.EUR));
        Event.Invoice rightly = new Event.Invoice(EventId.of("more"), on, LOT, A, right);

        assertThat(figures(assess(terms, with(journal, Stream.of(invoice, correction)), "2024-06-30")))
                .isEqualTo(figures(assess(terms, with(journal, Stream.of(rightly)), "2024-06-30")));
        assertThat(figures(assess(terms, with(journal, Stream.of(invoice, cancellation)), "2024-06-30")))
                .isEqualTo(figures(assess(terms, journal, "2024-06-30")));
    }

    private static List<Object> figures(Assessment assessment) {
        return assessment.lots().stream()
                .<Object>map(lot -> List.of(lot.invoiced(), lot.due(), lot.gap(), lot.companies()))
                .toList();
    }

    /** It may give days back, which others then take, but it takes none. */
    @Law
    void a_last_correction_changes_no_line_that_stands(
            @ForAll("terms") ClauseTerms terms,
            @ForAll("journals") Journal journal,
            @ForAll Random random,
            @ForAll("hours") Hours hours) {
        Assessment before = assess(terms, journal, "2024-06-30");
        List<HoursLine> lines = before.lines();
        Assume.that(!lines.isEmpty());
        EventId corrected = lines.get(random.nextInt(lines.size())).declaration();
        Event correction = new Event.HoursCorrected(EventId.of("more"), day("2024-07-01"), corrected, hours);

        Assessment after = assess(terms, with(journal, Stream.of(correction)), "2024-07-01");

        assertThat(others(after, corrected))
                .containsAll(others(before, corrected).stream()
                        .filter(line -> line.tally().declared().isPositive())
                        .toList());
        assertThat(after.lines()).extracting(HoursLine::declaration).contains(corrected);
    }

    @Law
    void no_day_of_a_person_is_counted_twice(@ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal) {
        Set<String> taken = new HashSet<>();
        for (HoursLine line : assess(terms, journal, "2024-06-30").lines()) {
            if (line.tally().counted().plus(line.tally().pending()).isPositive()) {
                Event.Hire hire = HIRES.stream()
                        .filter(h -> h.id().equals(line.hire()))
                        .findFirst()
                        .orElseThrow();
                for (LocalDate day = line.from(); !day.isAfter(line.to()); day = day.plusDays(1)) {
                    if (mayCount(hire, day)) {
                        assertThat(taken.add(hire.person().value() + day)).isTrue();
                    }
                }
            }
        }
    }

    /** Between notification and end, during the employment, and within the year for which a CDI counts. */
    private static boolean mayCount(Event.Hire hire, LocalDate day) {
        LocalDate year = hire.employment() == Employment.CDI ? hire.startsOn().plusYears(1) : LocalDate.MAX;
        return !day.isBefore(Contract21Bam048.NOTIFIED)
                && !day.isAfter(day("2023-12-15"))
                && !day.isBefore(hire.startsOn())
                && !day.isAfter(hire.endsOn().orElse(day))
                && day.isBefore(year);
    }

    @Law
    void days_are_refused_in_favour_of_a_line_that_may_count(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal) {
        Assessment assessment = assess(terms, journal, "2024-06-30");
        Map<EventId, HoursTally> tallies =
                assessment.lines().stream().collect(Collectors.toMap(HoursLine::declaration, HoursLine::tally));

        for (Rejection rejection : assessment.journal().rejections()) {
            assertThat(rejection.heldBy().isPresent())
                    .isEqualTo(rejection.code().startsWith("overlapping-"));
            rejection.heldBy().ifPresent(holder -> {
                assertThat(tallies).containsKey(holder);
                assertThat(tallies.get(holder).declared()).isGreaterThan(Hours.ZERO);
                assertThat(rejection.message().fr()).contains(holder.value());
                assertThat(rejection.message().en()).contains(holder.value());
            });
        }
    }

    @Law
    void shares_add_up_to_what_is_to_perform(@ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal) {
        for (LotPosition lot : assess(terms, journal, "2024-06-30").lots()) {
            List<Hours> shares = lot.companies().stream()
                    .flatMap(company -> company.due().stream())
                    .toList();
            boolean measured = lot.invoiced().isPositive() || lot.toPerform().isZero();
            if (!shares.isEmpty() || (lot.due().isPresent() && measured)) {
                assertThat(shares.stream().reduce(Hours.ZERO, Hours::plus)).isEqualTo(lot.toPerform());
                assertThat(shares).hasSameSizeAs(lot.companies()).noneMatch(Hours::isNegative);
            }
        }
    }

    @Law
    void a_settlement_sums_to_zero(@ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal) {
        assess(terms, journal, "2024-06-30").settlement().ifPresent(sheet -> {
            assertThat(Money.total(sheet.lines().stream()
                            .map(SettlementSheet.Line::amount)
                            .toList()))
                    .isEqualTo(Money.zero(CurrencyUnit.EUR));
            assertThat(sheet.lines().stream().map(SettlementSheet.Line::settled).reduce(Hours.ZERO, Hours::plus))
                    .isEqualTo(Hours.ZERO);
            if (terms.obligations().size() > 1) {
                return; // a company may be above its share of one lot and below that of another
            }
            assertThat(sheet.lines()).allSatisfy(line -> {
                Hours balance = line.counted().minus(line.due());
                assertThat(line.settled()).isBetween(balance.min(Hours.ZERO), balance.orZeroIfNegative());
            });
        });
    }

    @Law
    void more_hours_that_count_never_raise_a_penalty(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal, @ForAll("hours") Hours hours) {
        Assume.that(hours.compareTo(Hours.of(28 * 24)) <= 0);
        Assessment before = assess(terms, journal, "2024-06-30");
        Assessment after =
                assess(terms, with(journal, worked("more", LOT, A, "2023-02", hours.toString())), "2024-06-30");
        Assume.that(after.journal().accepted() == before.journal().accepted() + 3);

        assertThat(after.lots().get(0).tally().counted())
                .isEqualTo(before.lots().get(0).tally().counted().plus(hours));
        assertPenaltiesNotAbove(before, after);
    }

    @Law
    void neutralised_hours_never_raise_a_penalty(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal, @ForAll("hours") Hours hours) {
        Assume.that(hours.isPositive());

        Assessment before = assess(terms, journal, "2024-06-30");
        Assessment after = assess(
                terms,
                with(journal, Stream.of(neutralised("more", "2023-02-01", LOT, hours.toString()))),
                "2024-06-30");

        assertPenaltiesNotAbove(before, after);
    }

    @Law
    void no_person_token_is_told(@ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal) {
        Assessment assessment = assess(terms, journal, "2024-06-30");

        assertThat(assessment.toString() + AssessmentText.of(assessment, Language.FRENCH))
                .doesNotContain("tok-")
                .doesNotContain("person-");
        assertThat(journal.events()).noneMatch(event -> event.toString().contains("tok-"));
    }

    @Law
    void no_journal_stops_an_assessment(
            @ForAll("terms") ClauseTerms terms, @ForAll("wild") Journal journal, @ForAll("days") LocalDate asOf) {
        Assessment assessment = Assessor.of(terms).assess(journal, asOf);

        assertThat(AssessmentText.of(assessment, Language.FRENCH)).isNotBlank();
        assertThat(AssessmentText.of(assessment, Language.ENGLISH)).isNotBlank();
    }

    /** Each of these happens in at least one journal of fifty, lest the laws above hold only because nothing happens. */
    @Law
    @StatisticsReport(StatisticsReportMode.OFF)
    void the_journals_of_these_laws_are_varied(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal) {
        Assessment assessment = assess(terms, journal, "2024-06-30");

        HoursTally tally = assessment.tally();
        collect("counted", tally.counted().isPositive());
        collect("pending", tally.pending().isPositive());
        collect("refused", tally.refused().isPositive());
        collect(
                "split",
                assessment.lines().stream().anyMatch(line -> line.parts().size() > 1));
        collect(
                "corrected",
                assessment.lines().stream().anyMatch(line -> line.history().size() > 1));
        for (PenaltySheet.Kind kind : PenaltySheet.Kind.values()) {
            collect(
                    "penalty for " + kind,
                    assessment.penalties().lines().stream().anyMatch(line -> line.kind() == kind));
        }
        collect("penalty", assessment.penalties().incurred().isPositive());
        collect(
                "settled",
                assessment.settlement().stream()
                        .flatMap(sheet -> sheet.lines().stream())
                        .anyMatch(line -> line.amount().isPositive()));
        for (JournalFault fault : JournalFault.values()) {
            String code = fault.code();
            collect(
                    code,
                    assessment.journal().rejections().stream()
                            .anyMatch(rejection -> rejection.code().equals(code)));
        }
    }

    private static void collect(String label, boolean happens) {
        Statistics.label(label)
                .collect(happens)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 2));
    }

    private static Assessment assess(ClauseTerms terms, Journal journal, String asOf) {
        return Assessor.of(terms).assess(journal, day(asOf));
    }

    private static Journal with(Journal journal, Stream<? extends Event> more) {
        return Journal.of(journal(journal.events().stream(), more));
    }

    private static void assertAddUp(HoursTally tally) {
        assertThat(tally.counted().plus(tally.pending()).plus(tally.refused())).isEqualTo(tally.declared());
    }

    private static HoursTally sum(Stream<HoursTally> tallies) {
        return tallies.reduce(HoursTally.ZERO, HoursTally::plus);
    }

    private static List<HoursLine> others(Assessment assessment, EventId declaration) {
        return assessment.lines().stream()
                .filter(line -> !line.declaration().equals(declaration))
                .toList();
    }

    private static Assessment withoutAccount(Assessment assessment) {
        return new Assessment(
                assessment.contract(),
                assessment.asOf(),
                assessment.termsFingerprint(),
                assessment.notifiedOn(),
                assessment.endsOn(),
                new JournalAccount(0, 0, 0, List.of()),
                assessment.lots(),
                assessment.hires(),
                assessment.lines(),
                assessment.documents(),
                assessment.penalties(),
                assessment.settlement());
    }

    private static void assertPenaltiesNotAbove(Assessment before, Assessment after) {
        Map<String, Money> amounts = unlimited(before);
        unlimited(after).forEach((subject, amount) -> assertThat(amount).isLessThanOrEqualTo(amounts.get(subject)));
        assertThat(after.penalties().incurred())
                .isLessThanOrEqualTo(before.penalties().incurred());
        assertThat(total(after)).isLessThanOrEqualTo(total(before));
    }

    private static Map<String, Money> unlimited(Assessment assessment) {
        return assessment.penalties().lines().stream()
                .filter(line -> line.kind() != PenaltySheet.Kind.LIMIT)
                .collect(
                        Collectors.toMap(line -> line.kind() + line.subject(), PenaltySheet.Line::amount, Money::plus));
    }

    private static Money total(Assessment assessment) {
        return assessment.penalties().incurred().plus(assessment.penalties().exposure());
    }

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
                                            List.of(APPRENTICES)))
                            .with(TRANCHE, RENEWAL)
                            .endingOn("2023-12-15")
                            .windows(new CountingWindow(
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
                        tolerances, Arbitraries.of(PartHours.class), Arbitraries.of(true, false))
                .as((tolerance, partHours, exempting) -> new PenaltyTerm[] {
                    new PenaltyTerm.PerMissingHour(
                            new HourPrice.Fixed(Money.parse("EUR 33.33")),
                            partHours,
                            tolerance,
                            exempting ? Optional.of(CLAUSE) : Optional.empty(),
                            CLAUSE),
                    new PenaltyTerm.PerDayLate(
                            Money.parse("EUR 50"), LateFrom.LAST_DAY, WORKING_DAYS, Optional.of("statement"), CLAUSE),
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
                        Tuple.of(1, missedActions(days)),
                        Tuple.of(3, changes(days, amounts)),
                        Tuple.of(1, splits(days)),
                        Tuple.of(7, orders(days, amounts)),
                        Tuple.of(4, documents(days)))
                .map(List::of);
        Arbitrary<List<List<Event>>> others = Arbitraries.frequencyOf(Tuple.of(120, alone), Tuple.of(1, quarrels()))
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
                        days.optional(0.25))
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
                        Arbitraries.frequencyOf(Tuple.of(1, days), Tuple.of(2, between("2023-05-15", "2023-07-31"))),
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

    private static Event declaredOn(String on, String id) {
        return new Event.HoursDeclared(
                EventId.of(id), day(on), HIRES.get(0).id(), day("2022-08-01"), day("2022-08-31"), Hours.of(10));
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

    private static Arbitrary<Event> splits(Arbitrary<LocalDate> days) {
        StatedSplit ofStranger = new StatedSplit(List.of(new CompanyShare(STRANGER, Percentage.of("100"))), CLAUSE);
        return Combinators.combine(ids("l", 5), days, Arbitraries.of(SPLIT, ofStranger))
                .as(Event.PenaltiesSplit::new);
    }

    private static Arbitrary<Event> missedActions(Arbitrary<LocalDate> days) {
        return Combinators.combine(ids("a", 10), days, Arbitraries.of("meeting-2022", "meeting-2023"))
                .as((id, on, action) -> new Event.ActionMissed(id, on, ActionId.of(action)));
    }

    private static Arbitrary<Event> documents(Arbitrary<LocalDate> days) {
        Arbitrary<DocumentId> documents = Arbitraries.of(
                        "statement-2022-09-30", "statement-2023-12-31", "summary-2022-12-31", "plan")
                .map(DocumentId::of);
        return Combinators.combine(ids("m", 40), days, documents, Arbitraries.of(true, false))
                .as((id, on, document, notice) -> notice
                        ? new Event.FormalNotice(id, on, document)
                        : new Event.DocumentReceived(id, on, document));
    }
}
