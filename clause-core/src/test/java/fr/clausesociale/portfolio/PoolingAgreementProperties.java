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

/** Laws of pooled hours, of an employment from 10 to 20 January 2026. */
class PoolingAgreementProperties {

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
        boolean shared = parties.stream()
                .anyMatch(party -> isServed(party) && party.weight().signum() > 0);
        assertThat(allocation.unallocated()).isEqualTo(shared ? Hours.ZERO : worked);

        List<Party> shuffled = new ArrayList<>(parties);
        Collections.shuffle(shuffled, random);
        assertThat(agreement(shuffled).allocate(HIRE, sheet(worked))).isEqualTo(allocation);
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
