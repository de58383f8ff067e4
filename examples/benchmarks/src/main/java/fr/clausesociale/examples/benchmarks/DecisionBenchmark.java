package fr.clausesociale.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One decision, in each way: people pass by in thousands, until all have passed, and again. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecisionBenchmark {

    static final int PEOPLE = 100_000;
    private static final int BATCH = 1_000;

    @Param
    public Peer peer;

    private Way<Object, ?> way;
    private Object[] people;
    private int next;

    @Setup
    @SuppressWarnings("unchecked") // a way reads what it has prepared
    public void prepare() {
        way = (Way<Object, ?>) peer.on(People.DAY);
        List<Person> known = People.of(PEOPLE, People.DAY);
        people = known.stream().map(way::prepare).toArray();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void decide(Blackhole results) {
        int end = next + BATCH;
        for (int i = next; i < end; i++) {
            results.consume(way.decide(people[i]));
        }
        next = end % PEOPLE;
    }
}
