package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.B;
import static fr.clausesociale.assessment.Contract21Bam048.C;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.corrected;
import static fr.clausesociale.assessment.Contract21Bam048.day;
import static fr.clausesociale.assessment.Contract21Bam048.decided;
import static fr.clausesociale.assessment.Contract21Bam048.declared;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.assessment.Contract21Bam048.invoice;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.contract.Employment;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.CompanyId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What holds for small journals holds for one of ten thousand events: hires, decisions, hours, corrections and invoices of a thousand
 * persons, of whom some are hired twice for the same days.
 */
class LargeContractProperties {

    private static final int PERSONS = 1_000;
    private static final List<Verdict> VERDICTS = List.of(Verdict.values());
    private static final LocalDate AS_OF = day("2026-06-30");
    private static final List<CompanyId> COMPANIES = List.of(A, B, C);
    private static final ClauseTerms TERMS = contract().owing(fixed("400000")).terms();

    @Property(tries = 4, seed = "2700000", edgeCases = EdgeCasesMode.NONE)
    void the_order_of_events_does_not_matter(@ForAll Random random) {
        List<Event> events = events(random);
        Assessment assessment = assess(events);
        Collections.shuffle(events, random);

        assertThat(events).hasSizeGreaterThan(10_000);
        assertThat(assess(events)).isEqualTo(assessment);
    }

    @Property(tries = 4, seed = "2700001", edgeCases = EdgeCasesMode.NONE)
    void no_hour_and_no_event_is_lost(@ForAll Random random) {
        List<Event> events = events(random);
        Assessment assessment = assess(events);
        JournalAccount account = assessment.journal();
        HoursTally tally = assessment.tally();

        assertThat(account.read()).isEqualTo(events.size());
        assertThat(account.accepted() + account.rejected() + account.later()).isEqualTo(events.size());
        assertThat(tally.declared()).isEqualTo(declaredAndKept(events, assessment));
        assertThat(tally.declared())
                .isEqualTo(tally.counted().plus(tally.pending()).plus(tally.refused()));
        assertThat(List.of(tally.counted(), tally.pending(), tally.refused())).allMatch(Hours::isPositive);
        assertThat(account.rejections())
                .anyMatch(rejection -> rejection.heldBy().isPresent());
    }

    @Property(tries = 4, seed = "2700002", edgeCases = EdgeCasesMode.NONE)
    void the_same_journal_twice_changes_nothing_but_the_account(@ForAll Random random) {
        List<Event> events = events(random);
        Assessment once = assess(events);
        Assessment twice = assess(journal(events.stream(), events.stream()));

        assertThat(twice.lots()).isEqualTo(once.lots());
        assertThat(twice.lines()).isEqualTo(once.lines());
        assertThat(twice.penalties()).isEqualTo(once.penalties());
        assertThat(twice.journal().accepted()).isEqualTo(once.journal().accepted());
        assertThat(twice.journal().rejected()).isEqualTo(once.journal().rejected() + events.size());
    }

    /** The hours of the declarations that an assessment keeps, by their last correction, summed from the journal. */
    private static Hours declaredAndKept(List<Event> events, Assessment assessment) {
        Map<EventId, Hours> hours = new HashMap<>();
        for (Event event : events) {
            if (event instanceof Event.HoursDeclared declared) {
                hours.put(declared.id(), declared.hours());
            }
        }
        for (Event event : events) {
            if (event instanceof Event.HoursCorrected correction) {
                hours.put(correction.declaration(), correction.hours());
            }
        }
        return assessment.lines().stream()
                .map(line -> hours.get(line.declaration()))
                .reduce(Hours.ZERO, Hours::plus);
    }

    private static Assessment assess(List<Event> events) {
        return Assessor.of(TERMS).assess(Journal.of(events), AS_OF);
    }

    private static List<Event> events(Random random) {
        List<Event> events = new ArrayList<>();
        events.add(notified());
        for (int i = 0; i < PERSONS; i++) {
            add("p" + i, "person-" + i, random, events);
            if (random.nextInt(10) == 0) {
                add("q" + i, "person-" + i, random, events);
            }
        }
        return events;
    }

    /** A hire, a decision, six months, a correction and an invoice. */
    private static void add(String id, String person, Random random, List<Event> events) {
        YearMonth first = YearMonth.of(2022, 7).plusMonths(random.nextInt(36));
        CompanyId company = COMPANIES.get(random.nextInt(3));
        Event.Hire hire =
                hire(id, person, LOT, company, Employment.CDD, first.atDay(1).toString(), Optional.empty());
        events.add(hire);
        events.add(decided("d" + id, hire, VERDICTS.get(random.nextInt(VERDICTS.size()))));
        for (int month = 0; month < 6; month++) {
            events.add(declared(
                    "h" + id + "-" + month, hire, first.plusMonths(month).toString(), hours(random)));
        }
        events.add(corrected(
                "c" + id, first.plusMonths(8).atDay(3).toString(), "h" + id + "-" + random.nextInt(6), hours(random)));
        events.add(invoice("i" + id, first.atEndOfMonth().toString(), company, "1000"));
    }

    private static String hours(Random random) {
        return 1 + random.nextInt(150) + "." + (10 + random.nextInt(90));
    }
}
