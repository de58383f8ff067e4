package fr.clausesociale.portfolio;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.hire;
import static fr.clausesociale.portfolio.Claims.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Law;
import fr.clausesociale.contract.Employment;
import fr.clausesociale.identity.ContractId;
import fr.clausesociale.journal.Event;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.portfolio.PoolingAgreement.Allocation;
import fr.clausesociale.portfolio.PoolingAgreement.Party;
import fr.clausesociale.portfolio.PoolingAgreement.ShareKey;
import fr.clausesociale.quantity.Apportionment;
import fr.clausesociale.quantity.Hours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.data.Offset;

/** Laws of pooled hours, of an employment from 10 to 20 January 2026. */
class PoolingAgreementProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 20);
    private static final Event.Hire HIRE =
            hire("h", PERSON.value(), LOT, A, Employment.CDD, "2026-01-10", Optional.of(LocalDate.of(2026, 1, 20)));

    @Law
    void every_hour_is_retained_once_and_only_to_contracts_that_the_employment_overlaps(
            @ForAll("parties") List<Party> parties,
            @ForAll @LongRange(max = 264 * 3600) long seconds,
            @ForAll Random random) {
        Hours worked = Hours.ofSeconds(seconds);
        Allocation allocation = agreement(parties).allocate(HIRE, sheet(worked));

        assertThat(allocation.sheets().stream().map(TimeSheet::hours).reduce(allocation.unallocated(), Hours::plus))
                .isEqualTo(worked);
        assertThat(allocation.sheets()).allMatch(sheet -> !sheet.hours().isNegative());
        assertThat(allocation.sheets().stream().map(sheet -> sheet.lot().orElseThrow()))
                .containsExactlyElementsOf(parties.stream()
                        .filter(PoolingAgreementProperties::isServed)
                        .map(Party::lot)
                        .toList());

        List<Party> shuffled = new ArrayList<>(parties);
        Collections.shuffle(shuffled, random);
        assertThat(agreement(shuffled).allocate(HIRE, sheet(worked))).isEqualTo(allocation);
    }

    /** Each of at most 11 runs of days is rounded once among the days and once among the lots. */
    @Law
    void a_lot_has_its_part_of_each_day_on_which_its_contract_runs_and_of_no_other(
            @ForAll("parties") List<Party> parties, @ForAll @LongRange(max = 264 * 3600) long seconds) {
        Allocation allocation = agreement(parties).allocate(HIRE, sheet(Hours.ofSeconds(seconds)));
        double[] exact = new double[parties.size()];
        double without = 0;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            LocalDate on = day;
            double weights = parties.stream()
                    .filter(party -> runs(party, on))
                    .mapToDouble(party -> party.weight().doubleValue())
                    .sum();
            for (int i = 0; i < exact.length && weights > 0; i++) {
                exact[i] += runs(parties.get(i), on)
                        ? seconds / 11.0 * parties.get(i).weight().doubleValue() / weights
                        : 0;
            }
            without += weights > 0 ? 0 : seconds / 11.0;
        }

        Offset<Double> rounding = Offset.offset(2.0 * 11 * 36);
        for (TimeSheet sheet : allocation.sheets()) {
            int i = IntStream.range(0, parties.size())
                    .filter(j -> parties.get(j).lot().equals(sheet.lot().orElseThrow()))
                    .findFirst()
                    .orElseThrow();
            assertThat((double) sheet.hours().toSeconds()).isCloseTo(exact[i], rounding);
            assertThat(runs(parties.get(i), sheet.from()) && runs(parties.get(i), sheet.to()))
                    .isTrue();
            assertThat(sheet.from()).isBetween(FIRST, LAST);
            assertThat(sheet.to()).isBetween(FIRST, LAST);
        }
        assertThat((double) allocation.unallocated().toSeconds()).isCloseTo(without, rounding);
        assertThat(allocation.unallocated().isZero() || without > 0).isTrue();
    }

    @Law
    void contracts_that_run_all_the_time_share_by_weight_alone(
            @ForAll("parties") List<Party> parties, @ForAll @LongRange(max = 264 * 3600) long seconds) {
        Hours worked = Hours.ofSeconds(seconds);
        List<Party> throughout = parties.stream()
                .map(party -> new Party(party.lot(), FIRST, LAST, party.weight()))
                .toList();

        assertThat(agreement(throughout).allocate(HIRE, sheet(worked)).sheets())
                .extracting(TimeSheet::hours)
                .containsExactlyElementsOf(
                        Apportionment.by(parties.stream().map(Party::weight).toList())
                                .split(worked));
    }

    private static boolean runs(Party party, LocalDate day) {
        return !day.isBefore(party.from()) && !day.isAfter(party.to());
    }

    private static boolean isServed(Party party) {
        return !party.from().isAfter(HIRE.endsOn().orElseThrow()) && !party.to().isBefore(HIRE.startsOn());
    }

    private static PoolingAgreement agreement(List<Party> parties) {
        return new PoolingAgreement(A, ShareKey.STATED_WEIGHTS, parties, LegalReference.of("Convention"));
    }

    private static TimeSheet sheet(Hours hours) {
        return new TimeSheet(
                PERSON, Optional.empty(), HIRE.startsOn(), HIRE.endsOn().orElseThrow(), hours);
    }

    /** One of them at least has a weight. */
    @Provide
    Arbitrary<List<Party>> parties() {
        Arbitrary<Integer> day = Arbitraries.integers().between(1, 31);
        Arbitrary<BigDecimal> weight = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1000))
                .ofScale(2);
        return Combinators.combine(day, day, weight)
                .as((one, other, heavy) -> new Party(
                        Claims.lot("C"),
                        LocalDate.of(2026, 1, Math.min(one, other)),
                        LocalDate.of(2026, 1, Math.max(one, other)),
                        heavy))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .filter(parties ->
                        parties.stream().anyMatch(party -> party.weight().signum() > 0))
                .map(parties -> IntStream.range(0, parties.size())
                        .mapToObj(i -> new Party(
                                new ContractLot(ContractId.of("C" + i), LOT),
                                parties.get(i).from(),
                                parties.get(i).to(),
                                parties.get(i).weight()))
                        .toList());
    }
}
