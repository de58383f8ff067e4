package fr.clausesociale.iae;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Law;
import fr.clausesociale.identity.StructureKind;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PassProperties {

    private static final PassRules RULES = PassRules.published();
    private static final LocalDate ON = Platform.READ_ON;

    /** PASSes with at most one prolongation and one suspension. */
    @Provide
    Arbitrary<PassIae> passes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1500),
                        Arbitraries.integers().between(0, 365),
                        Arbitraries.integers().between(0, 700),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.of(ProlongationReason.class))
                .as((ago, prolonged, suspendedAfter, suspended, reason) -> {
                    LocalDate start = ON.minusDays(ago);
                    LocalDate end = start.plusDays(729);
                    LocalDate from = start.plusDays(suspendedAfter);
                    return PassIae.builder()
                            .start(start)
                            .initialEnd(end)
                            .prolongations(List.of(new Prolongation(reason, end, end.plusDays(prolonged))))
                            .suspensions(List.of(
                                    new Suspension(SuspensionReason.CONTRACT_BROKEN, from, from.plusDays(suspended))))
                            .build();
                });
    }

    @Law
    void a_day_is_in_a_pass_when_it_runs_or_is_suspended(
            @ForAll("passes") PassIae pass, @ForAll @IntRange(min = -2000, max = 4000) int days) {
        LocalDate day = ON.plusDays(days);
        PassState state = pass.stateOn(day);

        assertThat(pass.contains(day)).isEqualTo(state == PassState.VALID || state == PassState.SUSPENDED);
        assertThat(pass.isInWaitingPeriod(day) && state != PassState.EXPIRED).isFalse();
    }

    @Law
    void days_left_never_grow_and_end_with_the_pass(
            @ForAll("passes") PassIae pass, @ForAll @IntRange(min = -2000, max = 4000) int days) {
        LocalDate day = ON.plusDays(days);
        long left = pass.remainingDays(day);

        assertThat(pass.remainingDays(day.plusDays(1))).isBetween(left - 1, left);
        assertThat(left > 0).isEqualTo(!day.isAfter(pass.end()));
    }

    @Law
    void the_cap_of_a_reason_is_reached_to_the_day(@ForAll("passes") PassIae pass, @ForAll ProlongationReason reason) {
        LocalDate latest = RULES.latestProlongationEnd(pass, reason, ON);

        assertThat(refusals(pass, reason, latest)).doesNotContain(ProlongationRefusal.TOTAL_TOO_LONG);
        assertThat(refusals(pass, reason, latest.plusDays(1)))
                .containsAnyOf(ProlongationRefusal.TOTAL_TOO_LONG, ProlongationRefusal.REQUEST_TOO_LONG);
        if (reason.maxDaysInAll().isPresent()) {
            assertThat(refusals(pass, reason, latest.plusDays(1))).contains(ProlongationRefusal.TOTAL_TOO_LONG);
        }
    }

    private static List<ProlongationRefusal> refusals(PassIae pass, ProlongationReason reason, LocalDate end) {
        return RULES.examine(ProlongationRequest.builder()
                        .on(ON)
                        .pass(pass)
                        .latestPass(true)
                        .requestPending(false)
                        .prolongation(new Prolongation(reason, pass.end(), end))
                        .structure(StructureKind.AI)
                        .byAuthorisedPrescriber(true)
                        .build())
                .refusals();
    }
}
