package fr.clausesociale.examples.benchmarks;

import io.github.jamsesso.jsonlogic.JsonLogic;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures what a decision costs in each way (or, apart, how the cost of assessments {@linkplain Growth grows}), and prints it in Markdown as ratios to the hand-written floor of the same run: times
 * themselves would say more about the machine.
 */
public final class Benchmarks {

    private static final String FLOOR = Peer.IF_CHAIN.label();

    /** Seconds until none of the ways gets faster any more. */
    private static final int WARM_UP = 8;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final int rounds;
    private final int seconds;
    private final int starts;

    /**
     * Sets how long to measure.
     *
     * @param rounds how often everything is measured, one way after the other
     * @param seconds how long each way is measured in a round
     * @param starts how often each program is started
     */
    private Benchmarks(int rounds, int seconds, int starts) {
        this.rounds = rounds;
        this.seconds = seconds;
        this.starts = starts;
    }

    /** Measures decisions if the argument is "quick" or "full", and how the cost of assessments grows if it is "growth". */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        switch (arguments[0]) {
            case "quick" -> new Benchmarks(3, 2, 7).run();
            case "full" -> new Benchmarks(5, 6, 25).run();
            case "growth" -> new Benchmarks(0, 0, 0).growth();
            default -> throw new IllegalArgumentException("quick, full or growth, not " + arguments[0]);
        }
    }

    private void growth() throws RunnerException {
        print("%s, JDK %s, %d cores", LocalDate.now(ZoneOffset.UTC), Runtime.version(), cores());
        Growth.tables().forEach(out::println);
    }

    private void run() throws RunnerException, IOException, InterruptedException {
        Map<Truth, Long> verdicts = Peer.checked(DecisionBenchmark.PEOPLE, People.DAY).stream()
                .collect(Collectors.groupingBy(Outcome::eligible, Collectors.counting()));
        Map<String, List<Cost>> decisions = decisions();
        Map<String, Double> starting = ColdStart.ratios(starts);

        print("%s, JDK %s, %d cores; %s", LocalDate.now(ZoneOffset.UTC), Runtime.version(), cores(), versions());
        print(
                "Rounds: %d; people, of whom all ways say the same: %,d, of them %,d eligible, %,d undetermined, %,d not eligible",
                rounds,
                DecisionBenchmark.PEOPLE,
                verdicts.get(Truth.YES),
                verdicts.get(Truth.UNKNOWN),
                verdicts.get(Truth.NO));
        print("%n| One decision | × if-chain | bytes |%n|---|---:|---:|");
        decisions.forEach(
                (way, costs) -> print("| %s | %s | %,.0f |", way, times(ratio(way, decisions)), bytes(costs)));
        print("%n| From the start of the virtual machine to its end | × hand-written |%n|---|---:|");
        starting.forEach((program, ratio) -> print("| %s | %s |", program, times(ratio)));
        print("%nWhat Clause needs at run time: %s", ColdStart.footprint());
    }

    /** What a decision cost in one round, in nanoseconds and bytes. */
    private record Cost(double time, double bytes) {}

    /** What a decision costs in each way, round by round. */
    private Map<String, List<Cost>> decisions() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(DecisionBenchmark.class.getSimpleName())
                .include(ExplanationBenchmark.class.getSimpleName())
                .forks(1)
                .warmupIterations(WARM_UP)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (RunResult result : new Runner(options).run()) {
                String peer = result.getParams().getParam("peer");
                String way = peer == null
                        ? ExplanationBenchmark.LABEL
                        : Peer.valueOf(peer).label();
                double time = result.getPrimaryResult().getStatistics().getPercentile(50);
                double bytes =
                        result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
                costs.computeIfAbsent(way, added -> new ArrayList<>()).add(new Cost(time, bytes));
            }
        }
        return costs;
    }

    private double ratio(String way, Map<String, List<Cost>> costs) {
        return median(IntStream.range(0, rounds)
                .mapToObj(round -> costs.get(way).get(round).time()
                        / costs.get(FLOOR).get(round).time()));
    }

    private static double bytes(List<Cost> costs) {
        return median(costs.stream().map(Cost::bytes));
    }

    static double median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%,.0f", ratio);
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** The archives of the peers, whose names carry their versions. */
    private static String versions() {
        return Stream.of(ExecutableModelProject.class, DefaultRulesEngine.class, JsonLogic.class)
                .map(peer -> ColdStart.origin(peer).getFileName().toString())
                .collect(Collectors.joining(", "));
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
