package fr.clausesociale.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.person.Knowledge.Absent;
import fr.clausesociale.person.Knowledge.Between;
import fr.clausesociale.person.Knowledge.Known;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What is believed, held against every way to complete a few facts that contradicts nothing. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class BelievedFactsProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 15);
    private static final Knowledge<?> NONE = new Absent<>();
    private static final List<Fact<?>> FACTS = List.of(
            Facts.NEVER_WORKED,
            Facts.monthsWorkedInLast(1),
            Facts.monthsWorkedInLast(2),
            Facts.monthsWorkedInLast(4),
            Facts.monthsRegisteredInLast(2),
            Facts.monthsRegisteredInLast(3),
            Facts.HOURS_WORKED_SINCE_REGISTRATION,
            Facts.REGISTERED_SINCE,
            Facts.LAST_WORKED_IN_TRADE_ON,
            Facts.LEFT_SCHOOL_ON,
            Facts.WITHOUT_WORK_SINCE,
            Facts.MONTHS_INACTIVE_SINCE_SCHOOL,
            Facts.PRISON_WORK,
            Facts.DETENTION_OR_SUPERVISION,
            Facts.STRUCTURE,
            Facts.INSERTION_SCHEME,
            Facts.QPV_RESIDENT,
            Facts.QPV_2014_RESIDENT,
            Facts.QPV_2024_RESIDENT);

    /** Five facts, and what is known of some of them. */
    @Provide
    Arbitrary<Map<Fact<?>, Optional<Knowledge<?>>>> known() {
        return Arbitraries.of(FACTS).set().ofSize(5).flatMap(facts -> {
            Arbitrary<Map<Fact<?>, Optional<Knowledge<?>>>> known = Arbitraries.just(Map.of());
            for (Fact<?> fact : facts) {
                known = known.flatMap(map -> knowledge(fact).map(knowledge -> with(map, fact, knowledge)));
            }
            return known;
        });
    }

    private static Arbitrary<Optional<Knowledge<?>>> knowledge(Fact<?> fact) {
        List<Optional<Knowledge<?>>> all = new ArrayList<>(List.of(Optional.empty(), Optional.empty()));
        values(fact).forEach(value -> all.add(Optional.of(value)));
        if (fact.kind() == Fact.Kind.NUMBER) {
            all.add(Optional.of(between(1, 2)));
            all.add(Optional.of(new Between<>(Optional.of(BigDecimal.ONE), Optional.empty())));
            all.add(Optional.of(new Between<>(Optional.empty(), Optional.of(BigDecimal.ONE))));
        }
        return Arbitraries.of(all);
    }

    /**
     * None counts as zero, so that a number needs no absence here; and that a number of months is no higher than its window is for
     * {@link Contradiction} to say.
     */
    private static List<Knowledge<?>> values(Fact<?> fact) {
        return switch (fact.kind()) {
            case FLAG -> List.of(NONE, new Known<>(true));
            case DATE ->
                List.of(
                        NONE,
                        new Known<>(LocalDate.of(2026, 1, 1)),
                        new Known<>(LocalDate.of(2026, 8, 15)),
                        new Known<>(DAY.minusDays(1)));
            case NUMBER ->
                IntStream.rangeClosed(
                                0,
                                Facts.windowOf(fact)
                                        .map(window -> PackedFacts.toNumber(window.length())
                                                .intValue())
                                        .orElse(4))
                        .<Knowledge<?>>mapToObj(months -> new Known<>(BigDecimal.valueOf(months)))
                        .toList();
            case CHOICE -> List.of(NONE, new Known<>("EI"), new Known<>("AI"), new Known<>("EPIDE"));
        };
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void exactly_what_some_sound_completion_says_is_believed_to_be_possible(
            @ForAll("known") Map<Fact<?>, Optional<Knowledge<?>>> known) {
        Situation situation = situation(given(known));
        if (!situation.contradictions(DAY).isEmpty()) {
            return;
        }
        Situation believed = situation.believed(DAY, known.keySet());
        Map<Fact<?>, Set<Knowledge<?>>> possible = new LinkedHashMap<>();
        known.keySet().forEach(fact -> possible.put(fact, new HashSet<>()));
        completions(known, List.copyOf(known.keySet())).forEach(completion -> {
            if (situation(completion).contradictions(DAY).isEmpty()) {
                completion.forEach((fact, value) -> possible.get(fact).add(value));
            }
        });
        Statistics.collect(believed.equals(situation));
        Statistics.coverage(checker -> checker.check(false).percentage(share -> share > 10));
        possible.forEach((fact, values) -> {
            List<Knowledge<?>> admitted = values(fact).stream()
                    .filter(value -> admits(known.get(fact), value) && admits(Optional.of(believed.of(fact)), value))
                    .toList();
            assertThat(admitted).as("%s of %s", fact, known).containsAll(values);
            if (fact.equals(Facts.HOURS_WORKED_SINCE_REGISTRATION)) { // more than none, however little, is no bound
                admitted = admitted.stream().filter(value -> !isZero(value)).toList();
            }
            // a day is bounded by other days only, and nothing follows for a choice
            if (fact.kind() != Fact.Kind.DATE && fact.kind() != Fact.Kind.CHOICE) {
                assertThat(values).as("%s of %s", fact, known).containsAll(admitted);
            }
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_is_believed_is_whole_and_says_where_it_comes_from(
            @ForAll("known") Map<Fact<?>, Optional<Knowledge<?>>> known) {
        Situation situation = situation(given(known));
        Situation believed = situation.believed(DAY, known.keySet());

        assertThat(believed.contradictions(DAY)).isEmpty();
        if (situation.contradictions(DAY).isEmpty()) {
            assertThat(believed.believed(DAY, known.keySet())).as("%s", known).isSameAs(believed);
        }
        believed.facts().forEach((fact, knowledge) -> {
            assertThat(knowledge.equals(situation.of(fact)))
                    .as(fact.code())
                    .isEqualTo(believed.followsFrom(fact).isEmpty());
            assertThat(situation.facts().keySet()).containsAll(believed.followsFrom(fact));
        });
    }

    private static Stream<Map<Fact<?>, Knowledge<?>>> completions(
            Map<Fact<?>, Optional<Knowledge<?>>> known, List<Fact<?>> left) {
        if (left.isEmpty()) {
            return Stream.of(Map.of());
        }
        Fact<?> fact = left.get(0);
        return completions(known, left.subList(1, left.size()))
                .flatMap(completion -> values(fact).stream()
                        .filter(value -> admits(known.get(fact), value))
                        .map(value -> with(completion, fact, value)));
    }

    private static boolean admits(Optional<Knowledge<?>> known, Knowledge<?> value) {
        if (known.isEmpty() || known.get().isUnknown()) {
            return true;
        }
        Knowledge<?> knowledge = known.get();
        if (!(value instanceof Known<?> one) || one.value() instanceof Boolean) {
            return knowledge.isAbsent() == value.isAbsent();
        }
        if (one.value() instanceof String) {
            return knowledge.equals(value);
        }
        return !knowledge.isAbsent()
                && knowledge
                        .atLeast()
                        .map(low -> compare(one.value(), low) >= 0)
                        .orElse(true)
                && knowledge
                        .atMost()
                        .map(high -> compare(one.value(), high) <= 0)
                        .orElse(true);
    }

    private static boolean isZero(Knowledge<?> value) {
        return value.equals(new Known<>(BigDecimal.ZERO));
    }

    private static int compare(Object one, Object other) {
        return one instanceof BigDecimal number
                ? number.compareTo((BigDecimal) other)
                : ((LocalDate) one).compareTo((LocalDate) other);
    }

    private static Map<Fact<?>, Knowledge<?>> given(Map<Fact<?>, Optional<Knowledge<?>>> known) {
        Map<Fact<?>, Knowledge<?>> given = new LinkedHashMap<>();
        known.forEach((fact, knowledge) -> knowledge.ifPresent(some -> given.put(fact, some)));
        return given;
    }

    private static <V> Map<Fact<?>, V> with(Map<Fact<?>, V> map, Fact<?> fact, V value) {
        Map<Fact<?>, V> more = new LinkedHashMap<>(map);
        more.put(fact, value);
        return more;
    }

    private static Knowledge<?> between(int low, int high) {
        return new Between<>(Optional.of(BigDecimal.valueOf(low)), Optional.of(BigDecimal.valueOf(high)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // each value is of its fact's kind
    private static Situation situation(Map<Fact<?>, Knowledge<?>> facts) {
        Situation.Builder builder = Situation.builder();
        facts.forEach((fact, knowledge) -> {
            Fact any = fact;
            if (knowledge.isAbsent()) {
                builder.absent(fact);
            } else if (knowledge instanceof Known<?> known) {
                builder.known(any, known.value());
            } else if (knowledge.atLeast().isEmpty()) {
                builder.atMost(any, (Comparable) knowledge.atMost().orElseThrow());
            } else if (knowledge.atMost().isEmpty()) {
                builder.atLeast(any, (Comparable) knowledge.atLeast().orElseThrow());
            } else {
                builder.between(any, (Comparable) knowledge.atLeast().get(), (Comparable)
                        knowledge.atMost().get());
            }
        });
        return builder.build();
    }
}
