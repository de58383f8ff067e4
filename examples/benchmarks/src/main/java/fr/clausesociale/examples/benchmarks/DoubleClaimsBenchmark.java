package fr.clausesociale.examples.benchmarks;

import fr.clausesociale.identity.ContractId;
import fr.clausesociale.identity.EventId;
import fr.clausesociale.identity.PersonToken;
import fr.clausesociale.portfolio.ContractClaims;
import fr.clausesociale.portfolio.ContractClaims.Claim;
import fr.clausesociale.portfolio.OverclaimPolicy;
import fr.clausesociale.portfolio.PersonHours;
import fr.clausesociale.portfolio.TimeSheet;
import fr.clausesociale.quantity.Hours;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * Claims of ever more persons brought together: each is claimed on two of 100 contracts in every month of a year, 100 hours each, and
 * worked 150 a month, so that a quarter is claimed too much.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DoubleClaimsBenchmark {

    static final int CLAIMS_OF_A_PERSON = 24;
    private static final int CONTRACTS = 100;
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 12);

    @Param({"400", "4000", "40000"})
    public int persons;

    private List<ContractClaims> claims;
    private List<TimeSheet> sheets;

    @Setup
    public void prepare() {
        List<List<Claim>> byContract = new ArrayList<>();
        for (int i = 0; i < CONTRACTS; i++) {
            byContract.add(new ArrayList<>());
        }
        sheets = new ArrayList<>(persons);
        for (int person = 0; person < persons; person++) {
            PersonToken token = PersonToken.of("person-" + Integer.toString(person, 36) + "-x");
            sheets.add(new TimeSheet(token, Optional.empty(), FIRST.atDay(1), LAST.atEndOfMonth(), Hours.of(12 * 150)));
            for (int month = 0; month < CLAIMS_OF_A_PERSON / 2; month++) {
                byContract.get(person % CONTRACTS).add(claim(token, person, FIRST.plusMonths(month)));
                byContract.get((person + 1) % CONTRACTS).add(claim(token, person, FIRST.plusMonths(month)));
            }
        }
        claims = new ArrayList<>();
        for (int i = 0; i < CONTRACTS; i++) {
            claims.add(new ContractClaims(ContractId.of("contract-" + i), Hours.of(24), byContract.get(i)));
        }
        List<PersonHours> merged = merge();
        boolean right = merged.size() == persons
                && merged.stream()
                        .allMatch(one -> one.retained().equals(Hours.of(1_800))
                                && one.overclaimed().equals(Hours.of(600)));
        if (!right) {
            throw new IllegalStateException("not a quarter claimed too much");
        }
    }

    private static Claim claim(PersonToken token, int person, YearMonth month) {
        return new Claim(
                EventId.of("hours-" + person + "-" + month),
                token,
                Contracts.LOT,
                month.plusMonths(1).atDay(5),
                month.atDay(1),
                month.atEndOfMonth(),
                Hours.of(100));
    }

    @Benchmark
    public List<PersonHours> merge() {
        return PersonHours.of(FIRST, LAST, claims, sheets, OverclaimPolicy.PRO_RATA);
    }
}
