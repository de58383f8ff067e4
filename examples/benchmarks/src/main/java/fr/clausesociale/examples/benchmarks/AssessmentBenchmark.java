package fr.clausesociale.examples.benchmarks;

import fr.clausesociale.assessment.Assessor;
import fr.clausesociale.journal.Journal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The assessment of one contract with ever more events. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AssessmentBenchmark {

    @Param({"100", "1000", "10000", "100000"})
    public int events;

    private Assessor assessor;
    private Journal journal;

    @Setup
    public void prepare() {
        assessor = Assessor.of(Contracts.terms(1));
        journal = Contracts.journal(1, events);
        Contracts.checked(assessor.assess(journal, Contracts.DAY), events);
    }

    @Benchmark
    public Object assess() {
        return assessor.assess(journal, Contracts.DAY);
    }
}
