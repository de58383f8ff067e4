package fr.clausesociale.examples.benchmarks;

import fr.clausesociale.assessment.Assessment;
import fr.clausesociale.assessment.Assessor;
import fr.clausesociale.assessment.FollowUpPolicy;
import fr.clausesociale.assessment.LotPlan;
import fr.clausesociale.assessment.PlannedCurve;
import fr.clausesociale.assessment.Standing;
import fr.clausesociale.quantity.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The worklist of one co-ordinator, and of ten: contracts of 28 to 298 events already assessed, told where they stand and ranked. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RankingBenchmark {

    private static final FollowUpPolicy POLICY =
            new FollowUpPolicy(new BigDecimal("0.75"), Optional.empty(), Rounding.NEAREST_HUNDREDTH, 30);
    private static final List<LotPlan> PLANS =
            List.of(LotPlan.of(Contracts.LOT, PlannedCurve.Linear.overTheContract()));

    @Param({"150", "1500"})
    public int contracts;

    private final List<Assessor> assessors = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();

    @Setup
    public void prepare() {
        for (int i = 0; i < contracts; i++) {
            int events = 28 + 9 * (i % 31);
            Assessor assessor = Assessor.of(Contracts.terms(i));
            assessors.add(assessor);
            assessments.add(Contracts.checked(assessor.assess(Contracts.journal(i, events), Contracts.DAY), events));
        }
        List<Standing> ranked = rank();
        boolean descending = IntStream.range(1, ranked.size())
                .allMatch(i -> !exposure(ranked, i).isGreaterThan(exposure(ranked, i - 1)));
        if (ranked.size() != contracts || !descending || exposure(ranked, 0).isZero()) {
            throw new IllegalStateException("not ranked by exposure");
        }
    }

    private static Money exposure(List<Standing> ranked, int place) {
        return ranked.get(place).overall().exposure().orElseThrow();
    }

    @Benchmark
    public List<Standing> rank() {
        List<Standing> standings = new ArrayList<>(contracts);
        for (int i = 0; i < contracts; i++) {
            standings.add(assessors.get(i).standing(assessments.get(i), PLANS, POLICY));
        }
        return Standing.ranked(standings);
    }
}
