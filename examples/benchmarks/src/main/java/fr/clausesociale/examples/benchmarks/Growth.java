package fr.clausesociale.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures how the cost of an assessment grows, and of what is done with many of them: time and bytes per event at each size, and their
 * ratio to those at the size before. Cost that grows linearly has a ratio of 1.
 */
final class Growth {

    /** What a small machine has to spare. */
    private static final String HEAP = "-Xmx2g";

    private Growth() {}

    /** The tables in Markdown. */
    static List<String> tables() throws RunnerException {
        List<String> lines = new ArrayList<>();
        lines.addAll(table(
                "Assessment of one contract, events",
                "event",
                AssessmentBenchmark.class,
                run -> number(run, "events"),
                run -> number(run, "events")));
        lines.addAll(table(
                "Contracts of 100 events made, assessed and summed, contracts",
                "event",
                PortfolioBenchmark.class,
                run -> number(run, "contracts"),
                run -> number(run, "contracts") * PortfolioBenchmark.EVENTS));
        lines.addAll(table(
                "Standing of contracts assessed, and ranking in one call, contracts",
                "contract",
                RankingBenchmark.class,
                run -> number(run, "contracts"),
                run -> number(run, "contracts")));
        lines.addAll(table(
                "Double claims brought together, claims",
                "claim",
                DoubleClaimsBenchmark.class,
                run -> number(run, "persons") * DoubleClaimsBenchmark.CLAIMS_OF_A_PERSON,
                run -> number(run, "persons") * DoubleClaimsBenchmark.CLAIMS_OF_A_PERSON));
        return lines;
    }

    private static long number(BenchmarkParams run, String parameter) {
        return Long.parseLong(run.getParam(parameter));
    }

    private static List<String> table(
            String title,
            String unit,
            Class<?> benchmark,
            ToLongFunction<BenchmarkParams> size,
            ToLongFunction<BenchmarkParams> units)
            throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(benchmark.getSimpleName())
                        .forks(1)
                        .jvmArgsAppend(HEAP)
                        .warmupIterations(1)
                        .warmupTime(TimeValue.seconds(6))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(2))
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("| " + title + " | ns per " + unit + " | × size before | bytes per " + unit + " | × size before |");
        lines.add("|---:|---:|---:|---:|---:|");
        double timeBefore = 0;
        double bytesBefore = 0;
        for (RunResult result : results) {
            long divisor = units.applyAsLong(result.getParams());
            double time = result.getPrimaryResult().getStatistics().getPercentile(50) / divisor;
            double bytes =
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / divisor;
            lines.add(String.format(
                    Locale.ROOT,
                    "| %,d | %,.0f | %s | %,.0f | %s |",
                    size.applyAsLong(result.getParams()),
                    time,
                    ratio(time, timeBefore),
                    bytes,
                    ratio(bytes, bytesBefore)));
            timeBefore = time;
            bytesBefore = bytes;
        }
        return lines;
    }

    private static String ratio(double now, double before) {
        return before == 0 ? "–" : String.format(Locale.ROOT, "%.2f", now / before);
    }
}
