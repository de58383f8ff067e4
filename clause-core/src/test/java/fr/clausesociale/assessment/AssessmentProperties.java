package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.neutralised;
import static fr.clausesociale.assessment.Contract21Bam048.requested;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.Law;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.journal.Rejection;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.report.AssessmentText;
import fr.clausesociale.terms.ClauseTerms;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Laws of the assessment, on journals in which sound and unsound events of all kinds are mixed. */
class AssessmentProperties extends ArbitraryJournals {

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
            assertAddUp(lot.tally());
            lot.companies().forEach(company -> assertAddUp(company.tally()));
            lot.companies()
                    .forEach(company -> assertThat(sum(Stream.concat(
                                            Stream.of(company), company.subcontractors().stream())
                                    .flatMap(one -> assessment.lines().stream()
                                            .filter(line -> line.lot().equals(lot.lot())
                                                    && line.company().equals(one.company())))
                                    .map(HoursLine::tally)))
                            .isEqualTo(company.tally()));
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
    void orders_let_expect_no_less_than_what_is_due(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal) {
        Assessment assessment = assess(terms, journal, "2024-06-30");

        for (LotPosition lot : assessment.lots()) {
            lot.orders().ifPresent(orders -> {
                assertThat(orders.consumed()).isLessThanOrEqualTo(orders.ordered());
                assertThat(orders.dueToday()).isGreaterThanOrEqualTo(lot.due().orElseThrow());
                assertThat(orders.dueAtEnd()).isGreaterThanOrEqualTo(orders.dueToday());
            });
        }
    }

    @Law
    void what_is_withheld_from_the_companies_is_what_is_incurred(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal) {
        Assessment assessment = assess(terms, journal, "2024-06-30");

        if (terms.withheldFromLead().isPresent()) {
            assertThat(Money.total(assessment.penalties().withheld().stream()
                            .map(PenaltySheet.Withheld::amount)
                            .toList()))
                    .isEqualTo(assessment.penalties().incurred());
        }
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

    /** Only the account tells them apart. */
    @Law
    void a_withdrawn_event_is_as_if_it_had_never_been_entered(
            @ForAll("terms") ClauseTerms terms,
            @ForAll("journals") Journal journal,
            @ForAll Random random,
            @ForAll @IntRange(max = 400) int delay) {
        List<Event> candidates = journal.events().stream()
                .filter(event -> !(event instanceof Event.Withdrawn))
                .toList();
        Assume.that(!candidates.isEmpty());
        Event wrong = candidates.get(random.nextInt(candidates.size()));
        LocalDate on = wrong.on().plusDays(delay);
        Journal withdrawn = with(journal, Stream.of(new Event.Withdrawn(EventId.of("withdrawal"), on, wrong.id())));
        Journal without = Journal.of(journal.events().stream()
                .filter(event -> !event.id().equals(wrong.id()))
                .toList());
        Assessor assessor = Assessor.of(terms);

        assertThat(withoutAccount(assessor.assess(withdrawn, on)))
                .isEqualTo(withoutAccount(assessor.assess(without, on)));
        assertThat(withoutAccount(assessor.assess(withdrawn, day("2025-12-31"))))
                .isEqualTo(withoutAccount(assessor.assess(without, day("2025-12-31"))));
        assertThat(withoutAccount(assessor.assess(withdrawn, on.minusDays(1))))
                .isEqualTo(withoutAccount(assessor.assess(journal, on.minusDays(1))));
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

    @Law
    void a_request_asks_for_one_document_more_and_lowers_no_penalty(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal, @ForAll("days") LocalDate on) {
        Assessment before = assess(terms, journal, "2024-06-30");
        Assessment after =
                assess(terms, with(journal, Stream.of(requested("more", on.toString(), "extract"))), "2024-06-30");
        boolean taken = before.notifiedOn().map(on::isBefore).orElse(true)
                || before.documents().stream()
                        .anyMatch(document -> document.document().value().equals("extract-" + on));

        assertThat(after.documents()).hasSize(before.documents().size() + (taken ? 0 : 1));
        assertThat(after.penalties().incurred())
                .isGreaterThanOrEqualTo(before.penalties().incurred());
    }

    /** It may give days back, which others then take, but it takes none; what is too much for one person on its days may change. */
    @Law
    void a_last_correction_changes_no_line_that_stands(
            @ForAll("terms") ClauseTerms terms,
            @ForAll("journals") Journal journal,
            @ForAll Random random,
            @ForAll("hours") Hours hours) {
        Assessment before = assess(terms, journal, "2024-07-01");
        List<HoursLine> lines = before.lines();
        Assume.that(!lines.isEmpty());
        EventId corrected = lines.get(random.nextInt(lines.size())).declaration();
        Event correction = new Event.HoursCorrected(EventId.of("more"), day("2024-07-01"), corrected, hours);

        Assessment after = assess(terms, with(journal, Stream.of(correction)), "2024-07-01");

        Assume.that(Stream.of(before, after).noneMatch(AssessmentProperties::hasHoursAbovePlausible));

        assertThat(others(after, corrected))
                .containsAll(others(before, corrected).stream()
                        .filter(line -> line.tally().declared().isPositive())
                        .toList());
        assertThat(after.lines()).extracting(HoursLine::declaration).contains(corrected);
    }

    @Law
    void no_day_of_a_person_is_counted_twice_for_a_lot_and_a_company(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal) {
        Set<String> taken = new HashSet<>();
        for (HoursLine line : assess(terms, journal, "2024-06-30").lines()) {
            Event.Hire hire = HIRES.stream()
                    .filter(h -> h.id().equals(line.hire()))
                    .findFirst()
                    .orElseThrow();
            line.parts().stream()
                    .filter(part -> part.hours().isPositive())
                    .filter(part -> part.reason().map(HoursReason::isPending).orElse(true))
                    .flatMap(part -> part.from().datesUntil(part.to().plusDays(1)))
                    .distinct()
                    .forEach(day -> assertThat(taken.add(hire.person().value() + line.lot() + line.company() + day))
                            .isTrue());
        }
    }

    /** Parts are in the order of their days, from the first to the last day of the line in the employment. */
    @Law
    void parts_cover_the_days_of_their_line(@ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal) {
        for (HoursLine line : assess(terms, journal, "2024-06-30").lines()) {
            List<HoursPart> parts = line.parts();
            assertThat(parts).noneMatch(part -> part.to().isBefore(part.from()));
            assertThat(parts.get(0).from()).isAfterOrEqualTo(line.from());
            assertThat(parts.get(parts.size() - 1).to()).isBeforeOrEqualTo(line.to());
            for (int i = 1; i < parts.size(); i++) {
                HoursPart before = parts.get(i - 1);
                HoursPart part = parts.get(i);
                assertThat(part.from().equals(before.to().plusDays(1))
                                || (part.from().equals(before.from())
                                        && part.to().equals(before.to())))
                        .isTrue();
            }
        }
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
        Assume.that(!before.notifiedOn().orElse(LocalDate.MAX).isAfter(LocalDate.of(2023, 2, 1)));

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
    void a_formal_notice_never_lowers_what_is_incurred(
            @ForAll("terms") ClauseTerms terms,
            @ForAll("journals") Journal journal,
            @ForAll("notices") Event.HoursNotice any) {
        Event notice = new Event.HoursNotice(EventId.of("more"), any.on(), any.lot(), any.lastDay());
        Assessment before = assess(terms, journal, "2024-06-30");
        Assessment after = assess(terms, with(journal, Stream.of(notice)), "2024-06-30");

        assertThat(after.penalties().incurred())
                .isGreaterThanOrEqualTo(before.penalties().incurred());
        assertThat(total(after)).isEqualTo(total(before));
        assertThat(before.penalties().lackingNotice())
                .containsAll(after.penalties().lackingNotice());
        if (terms.hoursNotice().isEmpty()) {
            assertThat(withoutAccount(after)).isEqualTo(withoutAccount(before));
        }
    }

    @Law
    void where_a_formal_notice_is_asked_for_no_more_is_incurred_and_no_less_at_stake(
            @ForAll("terms") ClauseTerms terms, @ForAll("journals") Journal journal, @ForAll("days") LocalDate asOf) {
        Assessment asking = Assessor.of(terms).assess(journal, asOf);
        Assessment without = Assessor.of(withoutNotice(terms)).assess(journal, asOf);

        assertThat(asking.penalties().incurred())
                .isLessThanOrEqualTo(without.penalties().incurred());
        assertThat(total(asking)).isEqualTo(total(without));
        assertThat(without.penalties().lackingNotice()).isEmpty();
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
        collect("lacking notice", !assessment.penalties().lackingNotice().isEmpty());
        collect("withdrawn", !assessment.journal().withdrawn().isEmpty());
        collect("penalty", assessment.penalties().incurred().isPositive());
        collect(
                "settled",
                assessment.settlement().stream()
                        .flatMap(sheet -> sheet.lines().stream())
                        .anyMatch(line -> line.amount().isPositive()));
        // no declaration of these journals tells training
        for (JournalFault fault : EnumSet.complementOf(EnumSet.of(JournalFault.TRAINING_ABOVE_HOURS))) {
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

    /** The other lines, and not which declarations share their days. */
    private static List<HoursLine> others(Assessment assessment, EventId declaration) {
        return assessment.lines().stream()
                .filter(line -> !line.declaration().equals(declaration))
                .map(line -> line.with(List.of()))
                .toList();
    }

    private static boolean hasHoursAbovePlausible(Assessment assessment) {
        return assessment.lines().stream()
                .flatMap(line -> line.parts().stream())
                .anyMatch(part -> part.reason().equals(Optional.of(HoursReason.ABOVE_PLAUSIBLE)));
    }

    private static Assessment withoutAccount(Assessment assessment) {
        return new Assessment(
                assessment.contract(),
                assessment.asOf(),
                assessment.termsFingerprint(),
                assessment.notifiedOn(),
                assessment.endsOn(),
                new JournalAccount(0, 0, List.of(), 0, List.of()),
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
}
