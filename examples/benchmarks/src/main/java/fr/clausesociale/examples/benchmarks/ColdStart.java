package fr.clausesociale.examples.benchmarks;

import fr.clausesociale.eligibility.EligibilityEngine;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.NullMarked;

/** What it costs to start: the whole life of the {@link Programs}, and the archives that they need. */
final class ColdStart {

    /** All that Clause needs at run time. */
    private static final List<Path> ARCHIVES =
            List.of(origin(EligibilityEngine.class), origin(Money.class), origin(NullMarked.class));

    private static final List<Path> NONE = List.of();

    private ColdStart() {}

    /**
     * A program to start.
     *
     * @param label what it does
     * @param main its class
     * @param archives what it needs beside it
     */
    private record Program(String label, Class<?> main, List<Path> archives) {

        /** Starts the program and waits for its end; the time that it took in nanoseconds. */
        long run() throws IOException, InterruptedException {
            String classPath = Stream.concat(Stream.of(origin(main)), archives.stream())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            ProcessBuilder builder = new ProcessBuilder(java, "-classpath", classPath, main.getName())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            long start = System.nanoTime();
            int status = builder.start().waitFor();
            long time = System.nanoTime() - start;
            if (status != 0) {
                throw new IllegalStateException(main + " ended with status " + status);
            }
            return time;
        }
    }

    /** How long each program takes, relative to the hand-written one: the medians of several rounds. */
    static Map<String, Double> ratios(int rounds) throws IOException, InterruptedException {
        Program floor = new Program("hand-written, ten people", Programs.HandWritten.class, NONE);
        List<Program> programs = List.of(
                new Program("empty", Programs.Empty.class, NONE),
                floor,
                new Program("**Clause**, one person, one of its lists", Programs.FirstDecision.class, ARCHIVES),
                new Program("**Clause**, ten people, each of its lists", Programs.AllLists.class, ARCHIVES));
        Map<Program, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Program program : programs) {
                times.computeIfAbsent(program, added -> new ArrayList<>()).add(program.run());
            }
        }
        Map<String, Double> ratios = new LinkedHashMap<>();
        for (Program program : programs) {
            List<Long> own = times.get(program);
            List<Long> base = times.get(floor);
            ratios.put(
                    program.label(),
                    Benchmarks.median(
                            IntStream.range(0, rounds).mapToObj(round -> (double) own.get(round) / base.get(round))));
        }
        return ratios;
    }

    /** The archives and their sizes. */
    static String footprint() throws IOException {
        long bytes = 0;
        for (Path archive : ARCHIVES) {
            bytes += Files.size(archive);
        }
        String names = ARCHIVES.stream()
                .map(archive -> archive.getFileName().toString())
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%d jars, %.2f MB (%s)", ARCHIVES.size(), bytes / 1e6, names);
    }

    /** The archive or folder that a class comes from. */
    static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
