package fr.clausesociale.examples.benchmarks;

import fr.clausesociale.quantity.Hours;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Ever more contracts of 100 events each, up to ten million events: each is made, assessed from its terms on, added to the sum and
 * forgotten, as a portfolio is that is read from a file. Making it is part of what is measured.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PortfolioBenchmark {

    static final int EVENTS = 100;

    /** Enough for the virtual machine to get no faster any more. */
    private static final int WARM_UP = 10_000;

    @Param({"1000", "10000", "100000"})
    public int contracts;

    @Setup
    public void check() {
        for (int i = 0; i < WARM_UP; i++) {
            Contracts.checked(Contracts.assess(i, EVENTS), EVENTS);
        }
    }

    @Benchmark
    public Hours counted() {
        Hours counted = Hours.ZERO;
        for (int i = 0; i < contracts; i++) {
            counted = counted.plus(Contracts.assess(i, EVENTS).tally().counted());
        }
        return counted;
    }
}
