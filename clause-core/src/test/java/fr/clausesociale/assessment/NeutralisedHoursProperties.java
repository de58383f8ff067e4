package fr.clausesociale.assessment;

import static fr.clausesociale.assessment.Contract21Bam048.A;
import static fr.clausesociale.assessment.Contract21Bam048.LOT;
import static fr.clausesociale.assessment.Contract21Bam048.PENALTIES;
import static fr.clausesociale.assessment.Contract21Bam048.contract;
import static fr.clausesociale.assessment.Contract21Bam048.euros;
import static fr.clausesociale.assessment.Contract21Bam048.exempted;
import static fr.clausesociale.assessment.Contract21Bam048.fixed;
import static fr.clausesociale.assessment.Contract21Bam048.journal;
import static fr.clausesociale.assessment.Contract21Bam048.neutralised;
import static fr.clausesociale.assessment.Contract21Bam048.notified;
import static fr.clausesociale.assessment.Contract21Bam048.worked;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.journal.Event;
import fr.clausesociale.quantity.Percentage;
import fr.clausesociale.terms.HourPrice;
import fr.clausesociale.terms.PenaltyLimit;
import fr.clausesociale.terms.PenaltyTerm;
import fr.clausesociale.terms.PenaltyTerm.PartHours;
import fr.clausesociale.terms.Tolerance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** To neutralise hours and then to penalise is to penalise as if they had never been owed. */
class NeutralisedHoursProperties {

    /** What a contract makes of missing hours, whatever it owes. */
    private record Pricing(PenaltyTerm term, Optional<PenaltyLimit> limit) {

        Assessment assess(String asOf, int owed, List<Event> journal) {
            Contract21Bam048 contract = contract().owing(fixed(hours(owed))).penalties(term);
            return limit.map(contract::limitedBy).orElse(contract).assess(asOf, journal);
        }
    }

    @Property(tries = 1000, seed = "2700000", edgeCases = EdgeCasesMode.NONE)
    void neutralised_hours_leave_the_penalties_and_the_gap_of_a_lot_that_never_owed_them(
            @ForAll("pricings") Pricing pricing,
            @ForAll @IntRange(min = 2, max = 20_000) int owed,
            @ForAll @IntRange(min = 1, max = 19_999) int any,
            @ForAll @IntRange(max = 15_000) int done,
            @ForAll @IntRange(max = 4_000) int exempted,
            @ForAll("days") String asOf) {
        int less = 1 + any % (owed - 1);
        List<Event> journal = journal(
                Stream.of(notified()),
                worked("w", A, "2022-07", hours(done)),
                exempted == 0 ? Stream.of() : Stream.of(exempted("x", "2022-08-31", LOT, hours(exempted))));

        Assessment neutralised = pricing.assess(
                asOf, owed, journal(journal.stream(), Stream.of(neutralised("less", "2022-08-31", LOT, hours(less)))));
        Assessment neverOwed = pricing.assess(asOf, owed - less, journal);

        assertThat(neutralised.journal().rejections()).isEmpty();
        assertThat(neutralised.penalties().incurred())
                .isEqualTo(neverOwed.penalties().incurred());
        assertThat(neutralised.penalties().exposure())
                .isEqualTo(neverOwed.penalties().exposure());
        assertThat(neutralised.lots().get(0).gap())
                .isEqualTo(neverOwed.lots().get(0).gap());
    }

    /** Hundredths of an hour. */
    private static String hours(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    @Provide
    Arbitrary<Pricing> pricings() {
        Arbitrary<Optional<Tolerance>> tolerances = Combinators.combine(
                        Arbitraries.integers().between(1, 40), Arbitraries.of(Tolerance.Beyond.class))
                .as((percent, beyond) -> new Tolerance(Percentage.of(percent.toString()), beyond))
                .optional(0.5);
        Arbitrary<PenaltyTerm> terms = Combinators.combine(
                        Arbitraries.integers().between(1, 20_000), Arbitraries.of(PartHours.class), tolerances)
                .as((cents, partHours, tolerance) -> new PenaltyTerm.PerMissingHour(
                        new HourPrice.Fixed(euros(hours(cents))),
                        partHours,
                        tolerance,
                        Optional.of(PENALTIES),
                        Optional.empty(),
                        PENALTIES));
        Arbitrary<Optional<PenaltyLimit>> limits = Combinators.combine(
                        Arbitraries.integers().between(1, 500_000), Arbitraries.of(PenaltyLimit.Cumulation.class))
                .as((cents, cumulation) -> new PenaltyLimit(Optional.of(euros(hours(cents))), cumulation, PENALTIES))
                .optional(0.5);
        return Combinators.combine(terms, limits).as(Pricing::new);
    }

    /** While hours can still be done, and after the contract. */
    @Provide
    Arbitrary<String> days() {
        return Arbitraries.of("2023-06-30", "2026-07-01");
    }
}
