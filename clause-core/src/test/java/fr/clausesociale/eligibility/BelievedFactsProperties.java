package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Knowledge;
import fr.clausesociale.person.Knowledge.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What follows from facts decides no verdict that a person without contradictions could overturn. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class BelievedFactsProperties {

    /** Facts on which others bear, whether the list reads them or not. */
    private static final List<Fact<?>> BEARING = List.of(
            Facts.NEVER_WORKED,
            Facts.HOURS_WORKED_SINCE_REGISTRATION,
            Facts.REGISTERED_SINCE,
            Facts.LEFT_SCHOOL_ON,
            Facts.PRISON_WORK,
            Facts.QPV_2014_RESIDENT,
            Facts.QPV_2024_RESIDENT);

    /** A list, a day, somebody of whom all is known, and what is forgotten of them. */
    record Case(Worlds worlds, Someone complete, Someone forgotten) {}

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(Arbitraries.of(ShippedLists.ALL), Trees.days(), Arbitraries.longs())
                .as((list, at, seed) -> {
                    Worlds worlds = new Worlds(list, ShippedLists.inForce(list, at));
                    Random random = new Random(seed);
                    Someone complete = Someone.unknown();
                    for (Fact<?> fact : BEARING) {
                        complete = complete.with(fact, one(worlds.values(fact), random));
                    }
                    for (Fact<?> fact : worlds.facts()) {
                        complete = complete.with(fact, one(worlds.values(fact), random));
                    }
                    if (complete.of(Facts.BIRTH_DATE).isAbsent()) { // everybody was born, and lists may ask when
                        complete = complete.with(Facts.BIRTH_DATE, new Known<>(LocalDate.of(1900, 1, 1)));
                    }
                    Someone forgotten = complete;
                    int known = random.nextInt(10);
                    for (Fact<?> fact : complete.situation().facts().keySet()) {
                        forgotten = random.nextInt(10) < known ? forgotten : forgotten.unknown(fact);
                    }
                    return new Case(worlds, complete, forgotten);
                });
    }

    /** Absent as often as not, for else hardly anybody would be free of contradictions or not eligible. */
    private static Knowledge<?> one(List<Knowledge<?>> values, Random random) {
        return values.get(random.nextBoolean() ? 0 : random.nextInt(values.size()));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void whoever_forgets_facts_gets_no_verdict_that_they_overturn(@ForAll("cases") Case c) {
        boolean sound = c.complete().situation().contradictions(c.worlds().at()).isEmpty();
        Statistics.collect(sound);
        Statistics.coverage(checker -> checker.check(true).percentage(share -> share > 10));
        if (!sound) {
            return;
        }
        EligibilityEngine engine = EligibilityEngine.of(c.worlds().list());
        Verdict verdict =
                engine.decide(c.forgotten().situation(), c.worlds().at()).verdict();
        Verdict complete =
                engine.decide(c.complete().situation(), c.worlds().at()).verdict();

        assertThat(complete).isNotEqualTo(Verdict.UNDETERMINED);
        if (verdict != Verdict.UNDETERMINED) {
            assertThat(complete).as(c.complete() + " / " + c.forgotten()).isEqualTo(verdict);
        }
    }
}
