package fr.clausesociale.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** A situation keeps what it believes until that may change: whoever asks it again on another day hears what a new one would say. */
class BeliefOverDaysProperties {

    private static final LocalDate FIRST = LocalDate.of(2023, 6, 1);
    private static final List<Fact<LocalDate>> DAYS = List.of(
            Facts.BIRTH_DATE,
            Facts.REGISTERED_SINCE,
            Facts.RECURRENTLY_REGISTERED_SINCE,
            Facts.LEFT_SCHOOL_ON,
            Facts.WITHOUT_WORK_SINCE,
            Facts.LAST_WORKED_IN_TRADE_ON);
    private static final List<Fact<BigDecimal>> NUMBERS = List.of(
            Facts.HOURS_WORKED_SINCE_REGISTRATION,
            Facts.MONTHS_INACTIVE_SINCE_SCHOOL,
            Facts.MONTHS_WORKED_LAST_12,
            Facts.monthsRegisteredInLast(18));

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(FIRST::plusDays);
    }

    /** Many contradict themselves. */
    @Provide
    Arbitrary<Situation.Builder> somebody() {
        Arbitrary<Situation.Builder> somebody = Arbitraries.create(Situation::builder);
        for (Fact<LocalDate> fact : DAYS) {
            Arbitrary<LocalDate> since = days();
            somebody = somebody.flatMap(known -> since.injectNull(0.5)
                    .map(day -> day == null ? known : known.build().toBuilder().known(fact, day)));
        }
        for (Fact<BigDecimal> fact : NUMBERS) {
            Arbitrary<Integer> number = Arbitraries.of(0, 1, 5, 12);
            somebody = somebody.flatMap(known -> number.injectNull(0.5)
                    .map(some ->
                            some == null ? known : known.build().toBuilder().known(fact, BigDecimal.valueOf(some))));
        }
        return somebody;
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_situation_that_was_asked_before_says_what_a_new_one_says(
            @ForAll("somebody") Situation.Builder known, @ForAll @Size(6) List<@From("days") LocalDate> days) {
        Situation asked = known.build();
        for (LocalDate day : days) {
            assertThat(figures(asked, day)).as("%s", day).isEqualTo(figures(known.build(), day));
            assertThat(asked.believed(day, List.of())).isEqualTo(known.build().believed(day, List.of()));
            assertThat(asked.contradictions(day)).isEqualTo(known.build().contradictions(day));
            Statistics.collect(asked.contradictions(day).isEmpty());
        }
        Statistics.coverage(checker -> {
            checker.check(true).percentage(share -> share > 10);
            checker.check(false).percentage(share -> share > 10);
        });
    }

    /** Without the registration, which contradicts another fact, the hours bound the birth by the day. */
    @Example
    void what_is_left_of_contradictory_facts_may_be_bounded_by_the_day() {
        Situation.Builder known = Situation.builder()
                .known(Facts.HOURS_WORKED_SINCE_REGISTRATION, BigDecimal.valueOf(1000))
                .known(Facts.REGISTERED_SINCE, LocalDate.of(2024, 1, 1))
                .known(Facts.RECURRENTLY_REGISTERED_SINCE, LocalDate.of(2025, 1, 1));
        Situation asked = known.build();
        LocalDate day = LocalDate.of(2026, 10, 15);
        asked.believedFacts(LocalDate.of(2025, 3, 1).toEpochDay());

        assertThat(figures(asked, day)).isEqualTo(figures(known.build(), day));
    }

    private static List<Long> figures(Situation situation, LocalDate day) {
        PackedFacts facts = situation.believedFacts(day.toEpochDay());
        List<Long> figures = new ArrayList<>(List.of(facts.flagsTrue(), facts.flagsFalse()));
        for (Fact<?> fact : Facts.all()) {
            if (PackedFacts.flag(fact) < 0) {
                figures.add(facts.low(facts.placeOf(fact)));
                figures.add(facts.high(facts.placeOf(fact)));
            }
        }
        return figures;
    }
}
