package fr.clausesociale.examples.benchmarks;

import fr.clausesociale.Language;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.person.Situation;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision of Clause with its full explanation, rendered in French. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ExplanationBenchmark {

    static final String LABEL = "**Clause**, with the full explanation in French";

    private EligibilityEngine engine;
    private List<Situation> people;
    private int next;

    @Setup
    public void prepare() {
        engine = EligibilityEngine.of(ClauseEngine.RULE_SET);
        people = People.of(DecisionBenchmark.PEOPLE, People.DAY).stream()
                .map(Situations::of)
                .toList();
    }

    @Benchmark
    public String explain() {
        next = (next + 1) % people.size();
        return engine.explain(people.get(next), People.DAY).render(Language.FRENCH);
    }
}
