package fr.clausesociale.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Law;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.journal.Journal;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.terms.ClauseTerms;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.statistics.Statistics;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the passing of time alone can do, as long as nobody corrects, withdraws, amends, neutralises or chooses anything. */
class PassingTimeProperties extends ArbitraryJournals {

    @Law
    void a_later_day_never_lowers_what_is_invoiced_and_due(
            @ForAll("terms") ClauseTerms terms,
            @ForAll("journals") Journal journal,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        Assume.that(one.isBefore(other));
        Journal growing = growing(journal);
        Assessment before = Assessor.of(terms).assess(growing, one);
        Assessment after = Assessor.of(terms).assess(growing, other);

        for (int i = 0; i < before.lots().size(); i++) {
            LotPosition earlier = before.lots().get(i);
            LotPosition later = after.lots().get(i);
            assertThat(later.invoiced()).isGreaterThanOrEqualTo(earlier.invoiced());
            assertThat(later.due().isPresent()).isEqualTo(earlier.due().isPresent());
            earlier.due().ifPresent(due -> assertThat(later.due().orElseThrow()).isGreaterThanOrEqualTo(due));
            Statistics.collect(
                    later.due().orElse(Hours.ZERO).compareTo(earlier.due().orElse(Hours.ZERO)) > 0);
        }
        Statistics.coverage(checker -> checker.check(true).percentage(share -> share > 1));
    }

    @Law
    void a_later_day_never_lowers_what_late_documents_and_missed_actions_cost(
            @ForAll("terms") ClauseTerms terms,
            @ForAll("journals") Journal journal,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        Assume.that(one.isBefore(other));
        Journal growing = growing(journal);
        PenaltySheet before = Assessor.of(terms).assess(growing, one).penalties();
        PenaltySheet after = Assessor.of(terms).assess(growing, other).penalties();

        for (PenaltySheet.Kind kind : PenaltySheet.Kind.values()) {
            if (kind == PenaltySheet.Kind.MISSING_DOCUMENT || kind == PenaltySheet.Kind.MISSED_ACTION) {
                assertThat(cost(kind, after)).as(kind.name()).isGreaterThanOrEqualTo(cost(kind, before));
                Statistics.collect(cost(kind, after).isGreaterThan(cost(kind, before)));
            }
        }
        Statistics.coverage(checker -> checker.check(true).percentage(share -> share > 3));
    }

    private static Money cost(PenaltySheet.Kind kind, PenaltySheet sheet) {
        return Money.total(Stream.concat(
                        Stream.of(Money.zero(CurrencyUnit.EUR)),
                        sheet.lines().stream()
                                .filter(line -> line.kind() == kind)
                                .map(PenaltySheet.Line::amount))
                .toList());
    }

    /** Two events with one id are in each other's way from the day of the later one on. */
    private static Journal growing(Journal journal) {
        Set<EventId> ids = new HashSet<>();
        return Journal.of(journal.events().stream()
                .filter(event -> ids.add(event.id()))
                .filter(event -> !(event instanceof Event.Withdrawn
                        || event instanceof Event.InvoiceCorrected
                        || event instanceof Event.Amended
                        || event instanceof Event.HoursNeutralised
                        || event instanceof Event.FulfilmentChosen))
                .toList());
    }
}
