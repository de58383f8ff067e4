package fr.clausesociale.iae;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.iae.HireRequest.EmployerLimit;
import fr.clausesociale.identity.StructureKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PassRulesTest {

    private static final PassRules RULES = PassRules.published();
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 21);
    private static final PassIae PASS = PassIae.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));

    @ParameterizedTest
    @CsvSource({
        "2023-03-01, 2024-02-27, 2025-02-28",
        "2023-03-01, 2024-02-28, 2025-02-27",
        "2024-02-29, 2024-02-27, 2026-02-27",
        "2025-03-01, 2025-03-01, 2027-02-28"
    })
    void the_day_of_issue_fixes_the_length_of_a_pass(LocalDate start, LocalDate on, LocalDate end) {
        assertThat(RULES.issue(start, on)).isEqualTo(PassIae.of(start, end));
    }

    @Test
    void refuses_a_day_of_which_the_rules_are_not_known() {
        assertRefused("value-not-known", () -> RULES.issue(TODAY, LocalDate.of(2020, 3, 22)));
        assertRefused("value-not-known", () -> RULES.issue(TODAY, TODAY.plusDays(1)));
        assertThat(RULES.checkedOn(TODAY.plusDays(1))
                        .issue(TODAY, TODAY.plusDays(1))
                        .end())
                .isEqualTo(TODAY.plusDays(729));
    }

    @ParameterizedTest
    @CsvSource({"2021-09-14, 2021-12-31", "2021-09-15, 2022-06-30", "2023-01-30, 2022-06-30", "2023-01-31, 2024-06-30"})
    void the_day_of_declaration_fixes_the_length_of_a_suspension(LocalDate on, LocalDate end) {
        assertThat(RULES.latestSuspensionEnd(LocalDate.of(2021, 7, 1), on)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-23, -3m, 0m",
        "2021-10-24, -3m, 0m",
        "2021-10-25, -3m, 3m",
        "2022-11-16, -3m, 3m",
        "2023-07-27, -7m, 3m",
        "2025-10-14, -7m, 3m",
        "2025-10-15, -12m, 3m",
        "2026-05-20, -12m, 3m",
        "2026-05-21, -12m, 6m"
    })
    void the_day_of_the_request_fixes_the_window_of_a_prolongation(LocalDate on, String opens, String closes) {
        long before = Long.parseLong(opens.replace("m", ""));
        long after = Long.parseLong(closes.replace("m", ""));
        // A PASS of which the first, and one of which the last day of the window is the day asked about.
        PassIae opening = ending(on.minusMonths(before));
        PassIae closing = ending(on.minusMonths(after));

        assertThat(RULES.isOpenToProlongation(opening, on)).isTrue();
        assertThat(RULES.isOpenToProlongation(ending(opening.end().plusDays(40)), on))
                .isFalse();
        assertThat(RULES.isOpenToProlongation(closing, on)).isTrue();
        assertThat(RULES.isOpenToProlongation(ending(closing.end().minusDays(1)), on))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2022-11-17", "2023-07-26"})
    void the_window_once_opened_a_year_after_the_start(LocalDate on) {
        LocalDate start = on.minusMonths(12);

        assertThat(RULES.isOpenToProlongation(RULES.issue(start, on), on)).isTrue();
        assertThat(RULES.isOpenToProlongation(RULES.issue(start.plusDays(1), on), on))
                .isFalse();
        assertThat(RULES.isOpenToProlongation(ending(on.minusMonths(3)), on)).isTrue();
        assertThat(RULES.isOpenToProlongation(ending(on.minusMonths(3).minusDays(1)), on))
                .isFalse();
    }

    @Test
    void a_cap_counts_the_same_reason_only_before_5_july_2024_and_the_whole_pass_since() {
        LocalDate end = LocalDate.of(2024, 6, 30);
        PassIae pass = PassIae.builder()
                .start(LocalDate.of(2021, 7, 1))
                .initialEnd(end.minusDays(365))
                .prolongations(List.of(new Prolongation(ProlongationReason.SENIOR, end.minusDays(365), end)))
                .build();

        assertThat(RULES.latestProlongationEnd(pass, ProlongationReason.RQTH, LocalDate.of(2024, 7, 4)))
                .isEqualTo(end.plusDays(1095));
        assertThat(RULES.latestProlongationEnd(pass, ProlongationReason.RQTH, LocalDate.of(2024, 7, 5)))
                .isEqualTo(end.plusDays(1095 - 365));
        assertThat(RULES.latestProlongationEnd(pass, ProlongationReason.COMPLETE_TRAINING, LocalDate.of(2024, 7, 5)))
                .isEqualTo(end.plusDays(365));
    }

    @Test
    void a_prolongation_that_keeps_every_rule_is_granted() {
        PassRuling<ProlongationRefusal> ruling = RULES.examine(prolongation(PASS, 365));

        assertThat(ruling.granted()).isTrue();
        assertThat(ruling.derivation().render(Language.FRENCH))
                .contains("prolongation du PASS IAE : accordé (au 21\u00a0août 2026)")
                .contains("demande entre le 31\u00a0décembre 2025 et le 30\u00a0juin 2027 : oui")
                .contains("365 jours, au plus 365 par demande : oui")
                .contains("0 jours déjà accordés + 365, au plus 1\u202f095 en tout : oui");
        assertThat(ruling).hasToString("PassRuling[2026-08-21, granted]");
    }

    @Test
    void everything_that_stands_in_the_way_of_a_prolongation_is_told() {
        ProlongationRequest request = new ProlongationRequest(
                TODAY,
                PASS,
                false,
                true,
                new Prolongation(
                        ProlongationReason.PARTICULAR_DIFFICULTIES,
                        PASS.end().plusDays(1),
                        PASS.end().plusDays(1097)),
                StructureKind.EI,
                false);

        PassRuling<ProlongationRefusal> ruling = RULES.examine(request);

        assertThat(ruling.refusals())
                .containsExactly(
                        ProlongationRefusal.NOT_LATEST_PASS,
                        ProlongationRefusal.REQUEST_PENDING,
                        ProlongationRefusal.START_NOT_ON_PASS_END,
                        ProlongationRefusal.REQUEST_TOO_LONG,
                        ProlongationRefusal.TOTAL_TOO_LONG,
                        ProlongationRefusal.REASON_NOT_FOR_STRUCTURE,
                        ProlongationRefusal.PRESCRIBER_NOT_AUTHORISED);
        assertThat(ruling).hasToString("PassRuling[2026-08-21, refused]");
        assertThat(ruling.derivation().render(Language.ENGLISH)).contains("latest PASS: no");
    }

    @Test
    void a_prolongation_is_asked_for_within_the_window_and_adds_at_least_a_day() {
        assertThat(RULES.examine(prolongation(PASS, 0)).refusals()).containsExactly(ProlongationRefusal.NO_DAY);
        assertThat(RULES.examine(prolongation(ending(TODAY.minusMonths(6)), 1)).granted())
                .isTrue();
        assertThat(RULES.examine(prolongation(ending(TODAY.minusMonths(6).minusDays(1)), 1))
                        .refusals())
                .containsExactly(ProlongationRefusal.OUTSIDE_WINDOW);
    }

    @ParameterizedTest
    @CsvSource({"2021-11-30, granted", "2021-12-01, REASON_WITHDRAWN"})
    void the_health_context_is_a_reason_until_december_2021(LocalDate on, String outcome) {
        PassIae pass = ending(LocalDate.of(2021, 12, 15));

        assertThat(outcome(RULES.examine(new ProlongationRequest(
                        on,
                        pass,
                        true,
                        false,
                        new Prolongation(
                                ProlongationReason.HEALTH_CONTEXT,
                                pass.end(),
                                pass.end().plusDays(1)),
                        StructureKind.EI,
                        false))))
                .isEqualTo(outcome);
    }

    @Test
    void a_suspended_pass_is_not_prolonged() {
        PassIae pass =
                suspended(new Suspension(SuspensionReason.CONTRACT_SUSPENDED, TODAY.minusDays(1), TODAY.plusDays(1)));

        assertThat(RULES.examine(prolongation(pass, 1)).refusals()).containsExactly(ProlongationRefusal.SUSPENDED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-21, 2026-09-20, granted",
        "2026-08-22, 2026-09-20, START_IN_FUTURE",
        "2025-08-21, 2026-09-20, granted",
        "2025-08-20, 2026-09-20, START_TOO_OLD",
        "2025-09-01, 2028-08-31, granted",
        "2025-09-01, 2028-09-01, TOO_LONG"
    })
    void a_suspension_starts_and_ends_within_bounds(LocalDate start, LocalDate end, String outcome) {
        assertThat(outcome(RULES.examine(suspension(TODAY, PASS, start, end)))).isEqualTo(outcome);
    }

    @Test
    void everything_that_stands_in_the_way_of_a_suspension_is_told() {
        LocalDate start = LocalDate.of(2026, 1, 31);
        Suspension before = new Suspension(SuspensionReason.CONTRACT_BROKEN, LocalDate.of(2026, 1, 1), start);
        SuspensionRequest request = new SuspensionRequest(
                TODAY,
                suspended(before),
                new Suspension(SuspensionReason.CONTRAT_PASSERELLE, start, LocalDate.of(2026, 2, 28)),
                StructureKind.AI,
                false,
                Optional.of(start.plusDays(1)));

        assertThat(RULES.examine(request).refusals())
                .containsExactly(
                        SuspensionRefusal.NOT_LAST_EMPLOYER,
                        SuspensionRefusal.REASON_NOT_OFFERED,
                        SuspensionRefusal.START_BEFORE_LAST_HIRE,
                        SuspensionRefusal.OVERLAP);
        PassIae later = PassIae.of(LocalDate.of(2026, 2, 2), LocalDate.of(2028, 1, 31));
        assertThat(outcome(RULES.examine(suspension(TODAY, later, later.start().minusDays(1), later.end()))))
                .isEqualTo("START_OUTSIDE_PASS");
    }

    @Test
    void does_not_judge_the_reason_of_a_suspension_where_the_list_of_that_day_is_not_known() {
        SuspensionRequest request =
                suspension(TODAY.minusDays(1), PASS, LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31));

        assertThat(RULES.examine(request).granted()).isTrue();
        assertThat(RULES.examine(request).derivation().render(Language.FRENCH))
                .contains("motif non vérifié : la liste n'est connue qu'au 21\u00a0août 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "EI, 2026-08-21, granted",
        "EI, 2026-08-20, IN_PAST",
        "GEIQ, 2026-08-20, granted",
        "EI, 2027-02-21, granted",
        "EI, 2027-02-22, TOO_FAR_AHEAD",
        "GEIQ, 2027-02-22, TOO_FAR_AHEAD"
    })
    void a_hire_is_neither_past_nor_more_than_six_months_ahead(StructureKind kind, LocalDate hire, String outcome) {
        assertThat(hire(hire, kind, null, null, EmployerLimit.NONE)).isEqualTo(outcome);
    }

    @Test
    void a_hire_is_not_after_the_last_day_of_the_pass() {
        assertThat(hire(PASS.end(), StructureKind.EI, PASS, null, EmployerLimit.NONE))
                .isEqualTo("granted");
        assertThat(hire(PASS.end().plusDays(1), StructureKind.EI, PASS, null, EmployerLimit.NONE))
                .isEqualTo("AFTER_PASS_END");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21, granted", "2026-11-22, AFTER_EMPLOYER_DIAGNOSIS_LIMIT"})
    void an_employers_diagnosis_bounds_a_hire_where_the_caller_says_so(LocalDate day, String outcome) {
        DiagnosisValidity prescriber = IaeRules.published().validity(TODAY, DiagnosisAuthor.AUTHORISED_PRESCRIBER);

        assertThat(hire(day, StructureKind.EI, null, null, EmployerLimit.DAYS_92))
                .isEqualTo(outcome);
        assertThat(hire(day, StructureKind.EI, null, null, EmployerLimit.NONE)).isEqualTo("granted");
        assertThat(hire(day, StructureKind.EI, PASS, null, EmployerLimit.DAYS_92))
                .isEqualTo("granted");
        assertThat(hire(day, StructureKind.EI, null, prescriber, EmployerLimit.DAYS_92))
                .isEqualTo("granted");
        assertThat(hire(day, StructureKind.GEIQ, null, null, EmployerLimit.DAYS_92))
                .isEqualTo("granted");
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, granted", "2026-10-01, DIAGNOSIS_NEEDED"})
    void an_employers_diagnosis_that_ends_before_the_hire_is_made_again(LocalDate day, String outcome) {
        DiagnosisValidity diagnosis =
                new DiagnosisValidity(DiagnosisAuthor.EMPLOYER, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1));

        assertThat(hire(day, StructureKind.EI, null, diagnosis, EmployerLimit.DAYS_92))
                .isEqualTo(outcome);
        assertThat(hire(day, StructureKind.EI, null, diagnosis, EmployerLimit.NONE))
                .isEqualTo("granted");
    }

    @Test
    void an_accepted_hire_is_put_back_by_30_days_at_most() {
        assertThat(RULES.latestPostponedHire(TODAY)).isEqualTo(LocalDate.of(2026, 9, 20));
    }

    @ParameterizedTest
    @EnumSource(StructureKind.class)
    void the_waiting_period_holds_back_an_employer_of_the_iae_alone(StructureKind kind) {
        boolean iae = List.of("AI", "ETTI", "EI", "ACI", "EITI").contains(kind.name());
        LocalDate inside = PASS.end().plusDays(1);
        LocalDate after = PASS.end().plusYears(2).plusDays(1);

        assertThat(newPass(inside, kind, false, false)).isEqualTo(iae ? "WAITING_PERIOD" : "granted");
        assertThat(newPass(inside, kind, true, false)).isEqualTo("granted");
        assertThat(newPass(inside, kind, false, true)).isEqualTo("granted");
        assertThat(newPass(after, kind, false, false)).isEqualTo("granted");
        assertThat(newPass(PASS.end(), kind, true, true)).isEqualTo("PASS_NOT_OVER");
    }

    private static PassIae ending(LocalDate end) {
        return PassIae.of(end.minusMonths(24).plusDays(1), end);
    }

    private static PassIae suspended(Suspension suspension) {
        return new PassIae(PASS.start(), PASS.end(), List.of(), List.of(suspension));
    }

    private static ProlongationRequest prolongation(PassIae pass, int days) {
        return ProlongationRequest.builder()
                .on(TODAY)
                .pass(pass)
                .latestPass(true)
                .requestPending(false)
                .prolongation(new Prolongation(
                        ProlongationReason.RQTH, pass.end(), pass.end().plusDays(days)))
                .structure(StructureKind.EI)
                .byAuthorisedPrescriber(true)
                .build();
    }

    private static SuspensionRequest suspension(LocalDate on, PassIae pass, LocalDate start, LocalDate end) {
        return SuspensionRequest.builder()
                .on(on)
                .pass(pass)
                .suspension(new Suspension(SuspensionReason.CONTRAT_PASSERELLE, start, end))
                .structure(StructureKind.ACI)
                .byLastEmployer(true)
                .build();
    }

    private static String hire(
            LocalDate day,
            StructureKind kind,
            @Nullable PassIae pass,
            @Nullable DiagnosisValidity diagnosis,
            EmployerLimit limit) {
        return outcome(RULES.examine(HireRequest.builder()
                .on(TODAY)
                .hire(day)
                .structure(kind)
                .pass(Optional.ofNullable(pass))
                .diagnosis(Optional.ofNullable(diagnosis))
                .employerLimit(limit)
                .build()));
    }

    private static String newPass(LocalDate on, StructureKind kind, boolean sent, boolean diagnosed) {
        return outcome(RULES.examine(NewPassRequest.builder()
                .on(on)
                .lastPass(PASS)
                .structure(kind)
                .sentByAuthorisedPrescriber(sent)
                .diagnosedByAuthorisedPrescriber(diagnosed)
                .build()));
    }

    /** The only refusal, or that there is none. */
    private static String outcome(PassRuling<?> ruling) {
        assertThat(ruling.refusals()).hasSizeLessThan(2);
        Optional<String> only = ruling.refusals().stream().map(Enum::name).findFirst();
        return only.orElse("granted");
    }
}
