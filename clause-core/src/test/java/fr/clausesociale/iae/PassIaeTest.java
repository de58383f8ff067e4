package fr.clausesociale.iae;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassIaeTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @Test
    void its_last_day_is_a_day_of_it() {
        PassIae pass = PassIae.of(START, END);

        assertThat(pass.stateOn(START.minusDays(1))).isEqualTo(PassState.FUTURE);
        assertThat(pass.contains(START.minusDays(1))).isFalse();
        assertThat(pass.stateOn(START)).isEqualTo(PassState.VALID);
        assertThat(pass.stateOn(END)).isEqualTo(PassState.VALID);
        assertThat(pass.contains(END)).isTrue();
        assertThat(pass.remainingDays(END)).isEqualTo(1);
        assertThat(pass.stateOn(END.plusDays(1))).isEqualTo(PassState.EXPIRED);
        assertThat(pass.contains(END.plusDays(1))).isFalse();
        assertThat(pass.remainingDays(END.plusDays(1))).isZero();
    }

    @Test
    void the_waiting_period_lasts_two_calendar_years_from_the_day_after() {
        PassIae pass = PassIae.of(LocalDate.of(2022, 3, 1), LocalDate.of(2024, 2, 29));

        assertThat(pass.waitingPeriodEnd()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(pass.isInWaitingPeriod(LocalDate.of(2024, 2, 29))).isFalse();
        assertThat(pass.isInWaitingPeriod(LocalDate.of(2024, 3, 1))).isTrue();
        assertThat(pass.isInWaitingPeriod(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(pass.isInWaitingPeriod(LocalDate.of(2026, 3, 1))).isFalse();
    }

    @Test
    void a_suspension_freezes_the_days_that_are_left() {
        Suspension suspension = suspension("2025-07-01", "2025-09-30");
        PassIae pass = suspended(suspension);

        assertThat(pass.end()).isEqualTo(END.plusDays(91));
        assertThat(pass.stateOn(LocalDate.of(2025, 6, 30))).isEqualTo(PassState.VALID);
        assertThat(pass.stateOn(LocalDate.of(2025, 7, 1))).isEqualTo(PassState.SUSPENDED);
        assertThat(pass.stateOn(LocalDate.of(2025, 9, 30))).isEqualTo(PassState.SUSPENDED);
        assertThat(pass.remainingDays(LocalDate.of(2025, 7, 1)))
                .isEqualTo(pass.remainingDays(LocalDate.of(2025, 9, 30)))
                .isEqualTo(PassIae.of(START, END).remainingDays(LocalDate.of(2025, 7, 1)));
    }

    /** An off-by-one of the platform, kept on purpose: the last day of a PASS is the platform's to fix. */
    @Test
    void a_suspension_of_a_single_day_moves_nothing() {
        assertThat(suspended(suspension("2025-07-01", "2025-07-01")).end()).isEqualTo(END);
        assertThat(suspended(suspension("2025-07-01", "2025-07-02")).end()).isEqualTo(END.plusDays(1));
    }

    @Test
    void can_be_closed_after_more_than_365_days_of_suspension_in_a_row() {
        PassIae oneRow = suspended(suspension("2025-02-01", "2025-07-31"), suspension("2025-08-01", "2026-12-31"));
        PassIae interrupted = suspended(suspension("2025-02-01", "2025-07-31"), suspension("2025-08-02", "2026-12-31"));

        assertThat(oneRow.canBeClosed(LocalDate.of(2026, 2, 1))).isFalse();
        assertThat(oneRow.canBeClosed(LocalDate.of(2026, 2, 2))).isTrue();
        assertThat(interrupted.canBeClosed(LocalDate.of(2026, 2, 2))).isFalse();
        assertThat(interrupted.canBeClosed(LocalDate.of(2026, 8, 3))).isTrue();
        assertThat(PassIae.of(START, END).canBeClosed(END)).isFalse();
        assertThat(oneRow.canBeClosed(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void a_hire_ends_a_suspension_the_day_before() {
        Suspension suspension = suspension("2025-07-01", "2025-09-30");

        assertThat(suspension.afterHire(LocalDate.of(2025, 6, 30))).contains(suspension);
        assertThat(suspension.afterHire(LocalDate.of(2025, 7, 1))).isEmpty();
        assertThat(suspension.afterHire(LocalDate.of(2025, 7, 2))).contains(suspension("2025-07-01", "2025-07-01"));
        assertThat(suspension.afterHire(LocalDate.of(2025, 10, 1))).contains(suspension);
    }

    @Test
    void refuses_days_that_cannot_be() {
        assertRefused("pass-dates-unordered", () -> PassIae.of(END, END.minusDays(1)));
        assertRefused("suspension-dates-unordered", () -> suspension("2025-07-02", "2025-07-01"));
        assertRefused(
                "prolongation-dates-unordered", () -> new Prolongation(ProlongationReason.RQTH, END, END.minusDays(1)));
        assertRefused(
                "pass-suspensions-overlap",
                () -> suspended(suspension("2025-07-31", "2025-08-31"), suspension("2025-07-01", "2025-07-31")));
    }

    @Test
    void shows_no_reason_in_its_text() {
        assertThat(suspended(suspension("2025-07-01", "2025-07-02"))).hasToString("PassIae[2025-01-01/2027-01-01]");
        assertThat(suspension("2025-07-01", "2025-07-02")).hasToString("Suspension[hidden]");
        assertThat(new Prolongation(ProlongationReason.RQTH, START, END)).hasToString("Prolongation[hidden]");
    }

    private static PassIae suspended(Suspension... suspensions) {
        return PassIae.builder()
                .start(START)
                .initialEnd(END)
                .suspensions(List.of(suspensions))
                .build();
    }

    private static Suspension suspension(String start, String end) {
        return new Suspension(SuspensionReason.CONTRACT_BROKEN, LocalDate.parse(start), LocalDate.parse(end));
    }
}
