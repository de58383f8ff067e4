package fr.clausesociale.person;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.person.Facts.BIRTH_DATE;
import static fr.clausesociale.person.Facts.DISABLED_WORKER_UNTIL;
import static fr.clausesociale.person.Facts.HOURS_WORKED_SINCE_REGISTRATION;
import static fr.clausesociale.person.Facts.LAST_WORKED_IN_TRADE_ON;
import static fr.clausesociale.person.Facts.LEFT_SCHOOL_ON;
import static fr.clausesociale.person.Facts.MONTHS_INACTIVE_SINCE_SCHOOL;
import static fr.clausesociale.person.Facts.MONTHS_WORKED_LAST_12;
import static fr.clausesociale.person.Facts.NEVER_WORKED;
import static fr.clausesociale.person.Facts.ORDINARY_WORK_ORIENTATION;
import static fr.clausesociale.person.Facts.PASS_IAE_UNTIL;
import static fr.clausesociale.person.Facts.QPV_2014_RESIDENT;
import static fr.clausesociale.person.Facts.QPV_2024_RESIDENT;
import static fr.clausesociale.person.Facts.QPV_RESIDENT;
import static fr.clausesociale.person.Facts.RECURRENTLY_REGISTERED_SINCE;
import static fr.clausesociale.person.Facts.REGISTERED_SINCE;
import static fr.clausesociale.person.Facts.WITHOUT_WORK_SINCE;
import static fr.clausesociale.person.Facts.monthsRegisteredInLast;
import static fr.clausesociale.person.Facts.monthsWorkedInLast;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionTest {

    private static final LocalDate BORN = LocalDate.of(2000, 5, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void nothing_begins_or_ends_before_the_birth() {
        assertSound(born().known(REGISTERED_SINCE, BORN));
        for (Fact<LocalDate> later : List.of(
                REGISTERED_SINCE,
                RECURRENTLY_REGISTERED_SINCE,
                LEFT_SCHOOL_ON,
                WITHOUT_WORK_SINCE,
                LAST_WORKED_IN_TRADE_ON,
                PASS_IAE_UNTIL,
                DISABLED_WORKER_UNTIL)) {
            assertContradict(born().known(later, BORN.minusDays(1)), BIRTH_DATE, later);
        }
        assertReason(born().known(REGISTERED_SINCE, BORN.minusDays(1)), "registration as a jobseeker before the birth");
    }

    @Test
    void no_recurrent_unemployment_begins_after_a_registration_that_still_runs_without_a_break() {
        assertSound(Situation.builder().known(REGISTERED_SINCE, DAY).known(RECURRENTLY_REGISTERED_SINCE, DAY));
        assertContradict(
                Situation.builder().known(REGISTERED_SINCE, DAY).known(RECURRENTLY_REGISTERED_SINCE, DAY.plusDays(1)),
                RECURRENTLY_REGISTERED_SINCE,
                REGISTERED_SINCE);
        assertSound(Situation.builder().absent(REGISTERED_SINCE).known(RECURRENTLY_REGISTERED_SINCE, DAY));
    }

    @Test
    void nobody_works_in_a_trade_while_without_work() {
        assertSound(Situation.builder().known(WITHOUT_WORK_SINCE, DAY).known(LAST_WORKED_IN_TRADE_ON, DAY));
        assertContradict(
                Situation.builder().known(WITHOUT_WORK_SINCE, DAY).known(LAST_WORKED_IN_TRADE_ON, DAY.plusDays(1)),
                LAST_WORKED_IN_TRADE_ON,
                WITHOUT_WORK_SINCE);
    }

    @Test
    void nobody_works_longer_within_a_period_than_it_lasts() {
        assertSound(worked(12, "12"));
        assertContradict(worked(12, "12.01"), MONTHS_WORKED_LAST_12);
        assertContradict(
                Situation.builder().atLeast(monthsWorkedInLast(18), new BigDecimal("19")), monthsWorkedInLast(18));
        assertContradict(registered(Situation.builder(), 18, "19"), monthsRegisteredInLast(18));
        assertReason(worked(12, "13"), "months worked within the last 12 months: more than the period has");
    }

    @Test
    void nobody_works_more_within_a_period_than_within_a_longer_one() {
        assertSound(and(worked(12, "3"), 18, "3"));
        assertContradict(and(worked(12, "3"), 18, "2.5"), MONTHS_WORKED_LAST_12, monthsWorkedInLast(18));
        assertContradict(
                registered(registered(Situation.builder(), 12, "3"), 18, "2.5"),
                monthsRegisteredInLast(12),
                monthsRegisteredInLast(18));
        assertSound(registered(worked(12, "3"), 18, "2.5"));
    }

    @Test
    void nobody_works_more_between_two_periods_than_lies_between_them() {
        assertSound(and(worked(12, "3"), 18, "9"));
        assertContradict(and(worked(12, "3"), 18, "9.5"), MONTHS_WORKED_LAST_12, monthsWorkedInLast(18));
    }

    @Test
    void no_number_at_all_counts_as_zero() {
        assertContradict(worked(12, "3").absent(monthsWorkedInLast(18)), MONTHS_WORKED_LAST_12, monthsWorkedInLast(18));
        assertSound(Situation.builder().yes(NEVER_WORKED).absent(MONTHS_WORKED_LAST_12));
    }

    @Test
    void a_number_of_an_application_that_only_looks_like_a_window_is_none() {
        Fact<BigDecimal> own = Fact.number(
                MONTHS_WORKED_LAST_12.code(),
                Sensitivity.HEALTH,
                monthsWorkedInLast(12).label(),
                Unit.MONTHS);

        assertSound(Situation.builder().known(own, new BigDecimal("13")));
    }

    @Test
    void nobody_has_never_worked_and_worked() {
        assertContradict(
                never().known(HOURS_WORKED_SINCE_REGISTRATION, BigDecimal.ONE),
                NEVER_WORKED,
                HOURS_WORKED_SINCE_REGISTRATION);
        assertContradict(never().known(LAST_WORKED_IN_TRADE_ON, DAY), NEVER_WORKED, LAST_WORKED_IN_TRADE_ON);
        assertContradict(and(never(), 12, "2"), NEVER_WORKED, MONTHS_WORKED_LAST_12);
        assertContradict(and(never(), 60, "2"), NEVER_WORKED, monthsWorkedInLast(60));
        assertReason(
                and(never(), 12, "2"), "both \"has never worked\" and \"months worked within the last 12 months\"");

        assertSound(never().known(HOURS_WORKED_SINCE_REGISTRATION, BigDecimal.ZERO));
        assertSound(never().absent(LAST_WORKED_IN_TRADE_ON).known(WITHOUT_WORK_SINCE, DAY));
        assertSound(never().atMost(MONTHS_WORKED_LAST_12, new BigDecimal("6")));
        assertSound(worked(12, "2").known(NEVER_WORKED, false));
    }

    @Test
    void nobody_works_since_a_registration_that_there_is_not() {
        assertSound(
                Situation.builder().absent(REGISTERED_SINCE).known(HOURS_WORKED_SINCE_REGISTRATION, BigDecimal.ZERO));
        assertContradict(
                Situation.builder()
                        .absent(REGISTERED_SINCE)
                        .atLeast(HOURS_WORKED_SINCE_REGISTRATION, new BigDecimal("0.5")),
                REGISTERED_SINCE,
                HOURS_WORKED_SINCE_REGISTRATION);
    }

    @Test
    void nobody_is_inactive_since_a_school_that_was_not_left() {
        assertSound(Situation.builder().absent(LEFT_SCHOOL_ON).absent(MONTHS_INACTIVE_SINCE_SCHOOL));
        assertContradict(
                Situation.builder().absent(LEFT_SCHOOL_ON).known(MONTHS_INACTIVE_SINCE_SCHOOL, BigDecimal.ONE),
                LEFT_SCHOOL_ON,
                MONTHS_INACTIVE_SINCE_SCHOOL);
    }

    @Test
    void nobody_works_under_court_supervision_without_being_under_it() {
        assertSound(Situation.builder().absent(Facts.PRISON_WORK).yes(Facts.DETENTION_OR_SUPERVISION));
        assertContradict(
                Situation.builder().yes(Facts.PRISON_WORK).absent(Facts.DETENTION_OR_SUPERVISION),
                Facts.PRISON_WORK,
                Facts.DETENTION_OR_SUPERVISION);
    }

    @Test
    void a_neighbourhood_in_force_is_one_of_the_generation_in_force() {
        Situation.Builder old =
                Situation.builder().yes(QPV_RESIDENT).yes(QPV_2014_RESIDENT).absent(QPV_2024_RESIDENT);
        Situation situation = old.build();

        assertThat(situation.contradictions(LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(situation.contradictions(LocalDate.of(2024, 1, 1))).isEmpty();
        assertThat(situation.contradictions(LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(situation.contradictions(LocalDate.of(2025, 1, 1)))
                .extracting(Contradiction::facts)
                .containsExactly(List.of(QPV_RESIDENT, QPV_2024_RESIDENT));
        assertContradict(
                Situation.builder().absent(QPV_RESIDENT).yes(QPV_2024_RESIDENT), QPV_RESIDENT, QPV_2024_RESIDENT);
        assertReason(
                Situation.builder().absent(QPV_RESIDENT).yes(QPV_2024_RESIDENT),
                "\"resident of a priority neighbourhood (QPV)\" and \"resident of a priority neighbourhood of the generation of"
                        + " 2024 (code QN)\" differ, though that generation is in force");
    }

    @Test
    void an_address_may_lie_in_neighbourhoods_of_both_generations_or_of_one() {
        assertSound(Situation.builder().yes(QPV_2014_RESIDENT).yes(QPV_2024_RESIDENT));
        assertSound(Situation.builder()
                .yes(QPV_2014_RESIDENT)
                .absent(QPV_2024_RESIDENT)
                .absent(QPV_RESIDENT));
    }

    /** Whoever says so may read a word otherwise; and a question on health is not asked again for that. */
    @Test
    void what_another_reading_of_a_word_explains_is_no_contradiction() {
        assertSound(never().absent(WITHOUT_WORK_SINCE));
        assertSound(Situation.builder().absent(DISABLED_WORKER_UNTIL).yes(ORDINARY_WORK_ORIENTATION));
        assertSound(Situation.builder()
                .known(WITHOUT_WORK_SINCE, DAY)
                .known(REGISTERED_SINCE, DAY)
                .known(HOURS_WORKED_SINCE_REGISTRATION, BigDecimal.TEN));
    }

    @Test
    void what_is_merely_unlikely_is_no_contradiction() {
        assertSound(Situation.builder()
                .absent(LEFT_SCHOOL_ON)
                .known(REGISTERED_SINCE, DAY)
                .yes(NEVER_WORKED)
                .yes(Facts.WORK_STUDY)
                .yes(Facts.REFUGEE)
                .yes(Facts.ASYLUM_SEEKER)
                .yes(Facts.RSA)
                .yes(Facts.RSA_DEPENDANT)
                .absent(Facts.SEEKING_WORK)
                .known(Facts.STRUCTURE, "E2C")
                .absent(Facts.INSERTION_SCHEME));
        for (String structure : List.of("AI", "ETTI", "EITI", "GEIQ")) {
            assertSound(never().known(Facts.STRUCTURE, structure).known(WITHOUT_WORK_SINCE, DAY.minusYears(1)));
        }
    }

    @Test
    void whoever_is_employed_by_an_integration_structure_works() {
        for (String structure : List.of("EI", "ACI", "REGIE_DE_QUARTIER")) {
            assertContradict(never().known(Facts.STRUCTURE, structure), Facts.STRUCTURE, NEVER_WORKED);
            assertContradict(
                    Situation.builder().known(Facts.STRUCTURE, structure).known(WITHOUT_WORK_SINCE, DAY.minusYears(1)),
                    Facts.STRUCTURE,
                    WITHOUT_WORK_SINCE);
            Situation employed = Situation.builder()
                    .known(Facts.STRUCTURE, structure)
                    .build()
                    .believed(DAY, List.of());
            assertThat(employed.of(NEVER_WORKED).isAbsent()).isTrue();
            assertThat(employed.of(WITHOUT_WORK_SINCE).isAbsent()).isTrue();
            assertThat(employed.followsFrom(NEVER_WORKED)).containsExactly(Facts.STRUCTURE);
        }
        assertReason(
                never().known(Facts.STRUCTURE, "EI"),
                "\"has never worked\", though the integration structure employs the person");
    }

    @Test
    void whoever_is_in_a_structure_of_work_integration_is_in_an_insertion_scheme() {
        for (String structure : List.of("AI", "ETTI", "EI", "ACI", "EITI")) {
            assertContradict(
                    Situation.builder().known(Facts.STRUCTURE, structure).absent(Facts.INSERTION_SCHEME),
                    Facts.STRUCTURE,
                    Facts.INSERTION_SCHEME);
            Situation inOne = Situation.builder()
                    .known(Facts.STRUCTURE, structure)
                    .build()
                    .believed(DAY, List.of());
            assertThat(inOne.of(Facts.INSERTION_SCHEME)).isEqualTo(new Knowledge.Known<>(true));
        }
        assertSound(Situation.builder().known(Facts.STRUCTURE, "GEIQ").absent(Facts.INSERTION_SCHEME));
        assertSound(Situation.builder().absent(Facts.STRUCTURE).yes(Facts.INSERTION_SCHEME));
    }

    @Test
    void nobody_works_in_the_months_without_activity() {
        LocalDate left = DAY.minusMonths(8);
        assertContradict(
                idle(left, "8").known(MONTHS_WORKED_LAST_12, BigDecimal.valueOf(11)),
                LEFT_SCHOOL_ON,
                MONTHS_INACTIVE_SINCE_SCHOOL,
                MONTHS_WORKED_LAST_12);
        assertSound(idle(left, "8").known(MONTHS_WORKED_LAST_12, BigDecimal.valueOf(5)));
        assertSound(idle(DAY.minusYears(3), "8").known(MONTHS_WORKED_LAST_12, BigDecimal.valueOf(12)));
        assertContradict(
                idle(DAY.minusYears(3), "36").known(MONTHS_WORKED_LAST_12, BigDecimal.valueOf(3)),
                LEFT_SCHOOL_ON,
                MONTHS_INACTIVE_SINCE_SCHOOL,
                MONTHS_WORKED_LAST_12);
        assertSound(Situation.builder()
                .known(MONTHS_INACTIVE_SINCE_SCHOOL, BigDecimal.valueOf(8))
                .known(MONTHS_WORKED_LAST_12, BigDecimal.valueOf(11)));
        assertReason(
                idle(left, "8").known(MONTHS_WORKED_LAST_12, BigDecimal.valueOf(11)),
                "\"months without activity since leaving school or higher education\" and \"months worked within the last 12"
                        + " months\": more months than have gone by, for a month of work is none without activity");
    }

    @Test
    void months_without_activity_bound_those_of_work_and_the_other_way_round() {
        LocalDate left = DAY.minusMonths(8);
        Situation idle = idle(left, "8").build().believed(DAY, List.of());
        Situation worked = Situation.builder()
                .known(LEFT_SCHOOL_ON, left)
                .known(MONTHS_WORKED_LAST_12, BigDecimal.valueOf(11))
                .build()
                .believed(DAY, List.of());

        assertThat(idle.of(MONTHS_WORKED_LAST_12).atMost()).contains(BigDecimal.valueOf(5));
        assertThat(idle.followsFrom(MONTHS_WORKED_LAST_12))
                .containsExactly(LEFT_SCHOOL_ON, MONTHS_INACTIVE_SINCE_SCHOOL);
        assertThat(worked.of(MONTHS_INACTIVE_SINCE_SCHOOL).atMost()).contains(BigDecimal.valueOf(2));
        assertThat(worked.followsFrom(MONTHS_INACTIVE_SINCE_SCHOOL))
                .containsExactly(LEFT_SCHOOL_ON, MONTHS_WORKED_LAST_12);
    }

    @Test
    void a_contradiction_of_months_ends_on_the_day_on_which_enough_have_gone_by() {
        Situation situation = idle(DAY.minusMonths(8), "8")
                .known(MONTHS_WORKED_LAST_12, BigDecimal.valueOf(11))
                .build();
        LocalDate day = DAY;
        while (!situation.contradictions(day).isEmpty()) {
            LocalDate next = situation.nextTurn(day, List.of());
            assertThat(situation.contradictions(next.minusDays(1))).isNotEmpty();
            day = next;
        }
        assertThat(day).isEqualTo(DAY.plusMonths(9));
    }

    private static Situation.Builder idle(LocalDate left, String months) {
        return Situation.builder()
                .known(LEFT_SCHOOL_ON, left)
                .known(MONTHS_INACTIVE_SINCE_SCHOOL, new BigDecimal(months));
    }

    /** An age band is bounds on one day, and a day is given once: 20 and over 50 cannot be said. */
    @Test
    void ages_that_exclude_one_another_are_refused_by_the_builder() {
        Situation.Builder over50 = Situation.builder().atMost(BIRTH_DATE, LocalDate.of(1976, 10, 14));

        assertRefused("fact-given-twice", () -> over50.known(BIRTH_DATE, LocalDate.of(2006, 1, 1)));
        assertRefused(
                "fact-bounds-unordered",
                () -> Situation.builder().between(BIRTH_DATE, LocalDate.of(2000, 10, 16), LocalDate.of(1976, 10, 14)));
    }

    @Test
    void no_number_of_months_or_hours_is_more_than_the_time_that_has_gone_by() {
        LocalDate month = DAY.minusMonths(1);
        assertContradict(
                Situation.builder()
                        .known(Facts.LEFT_SCHOOL_ON, month)
                        .known(Facts.MONTHS_INACTIVE_SINCE_SCHOOL, BigDecimal.valueOf(24)),
                Facts.LEFT_SCHOOL_ON,
                Facts.MONTHS_INACTIVE_SINCE_SCHOOL);
        assertSound(Situation.builder()
                .known(Facts.LEFT_SCHOOL_ON, month)
                .known(Facts.MONTHS_INACTIVE_SINCE_SCHOOL, BigDecimal.valueOf(2)));
        assertContradict(
                Situation.builder()
                        .known(REGISTERED_SINCE, month)
                        .known(HOURS_WORKED_SINCE_REGISTRATION, BigDecimal.valueOf(90_000)),
                REGISTERED_SINCE,
                HOURS_WORKED_SINCE_REGISTRATION);
        assertContradict(
                Situation.builder()
                        .known(Facts.WITHOUT_WORK_SINCE, DAY.minusMonths(8))
                        .known(MONTHS_WORKED_LAST_12, BigDecimal.valueOf(6)),
                Facts.WITHOUT_WORK_SINCE,
                MONTHS_WORKED_LAST_12);
        assertSound(Situation.builder()
                .known(Facts.WITHOUT_WORK_SINCE, DAY.minusMonths(8))
                .known(MONTHS_WORKED_LAST_12, BigDecimal.valueOf(5)));
    }

    @Test
    void a_registration_without_a_break_fills_the_last_months() {
        Fact<BigDecimal> last18 = Facts.monthsRegisteredInLast(18);
        assertContradict(
                Situation.builder().known(REGISTERED_SINCE, DAY.minusYears(3)).known(last18, BigDecimal.ZERO),
                REGISTERED_SINCE,
                last18);
        Situation registered =
                Situation.builder().known(REGISTERED_SINCE, DAY.minusYears(3)).build();
        assertThat(registered.believed(DAY, List.of(last18)).of(last18).atLeast())
                .contains(BigDecimal.valueOf(18));
        assertThat(registered.believed(DAY, List.of(last18)).followsFrom(last18))
                .containsExactly(REGISTERED_SINCE);
    }

    @Test
    void nobody_is_born_after_the_day_or_has_a_level_beyond_the_highest() {
        assertContradict(Situation.builder().known(BIRTH_DATE, DAY.plusDays(1)), BIRTH_DATE);
        assertSound(Situation.builder().known(BIRTH_DATE, DAY));
        assertContradict(
                Situation.builder().known(Facts.EDUCATION_LEVEL, BigDecimal.valueOf(99)), Facts.EDUCATION_LEVEL);
        assertSound(Situation.builder().known(Facts.EDUCATION_LEVEL, BigDecimal.valueOf(8)));
    }

    @Test
    void whoever_worked_no_hour_since_the_registration_worked_in_none_of_its_months() {
        assertContradict(
                Situation.builder()
                        .known(REGISTERED_SINCE, DAY.minusYears(2))
                        .known(HOURS_WORKED_SINCE_REGISTRATION, BigDecimal.ZERO)
                        .known(MONTHS_WORKED_LAST_12, BigDecimal.valueOf(8)),
                REGISTERED_SINCE,
                HOURS_WORKED_SINCE_REGISTRATION,
                MONTHS_WORKED_LAST_12);
        assertSound(Situation.builder()
                .known(REGISTERED_SINCE, DAY.minusMonths(4))
                .known(HOURS_WORKED_SINCE_REGISTRATION, BigDecimal.ZERO)
                .known(MONTHS_WORKED_LAST_12, BigDecimal.valueOf(8)));
        assertContradict(
                Situation.builder()
                        .known(Facts.WITHOUT_WORK_SINCE, DAY.minusYears(3))
                        .known(REGISTERED_SINCE, DAY.minusYears(2))
                        .known(HOURS_WORKED_SINCE_REGISTRATION, BigDecimal.valueOf(1500)),
                Facts.WITHOUT_WORK_SINCE,
                HOURS_WORKED_SINCE_REGISTRATION);
    }

    @Test
    void two_generations_that_agree_tell_what_is_in_force_in_2024() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        Situation both = Situation.builder()
                .yes(Facts.QPV_2014_RESIDENT)
                .yes(Facts.QPV_2024_RESIDENT)
                .build();
        Situation neither = Situation.builder()
                .absent(Facts.QPV_2014_RESIDENT)
                .absent(Facts.QPV_2024_RESIDENT)
                .build();
        Situation one = Situation.builder()
                .yes(Facts.QPV_2014_RESIDENT)
                .absent(Facts.QPV_2024_RESIDENT)
                .build();

        assertThat(both.believed(day, List.of()).of(Facts.QPV_RESIDENT).atLeast())
                .contains(true);
        assertThat(neither.believed(day, List.of()).of(Facts.QPV_RESIDENT).isAbsent())
                .isTrue();
        assertThat(one.believed(day, List.of()).of(Facts.QPV_RESIDENT).isUnknown())
                .isTrue();
        assertThat(neither.toBuilder().yes(Facts.QPV_RESIDENT).build().contradictions(day))
                .hasSize(1);
    }

    @Test
    void a_day_on_which_nothing_contradicts_any_more_is_a_turn() {
        Situation situation = Situation.builder()
                .known(REGISTERED_SINCE, DAY)
                .known(HOURS_WORKED_SINCE_REGISTRATION, BigDecimal.valueOf(48))
                .build();

        assertThat(situation.contradictions(DAY)).isNotEmpty();
        assertThat(situation.nextTurn(DAY, List.of())).isEqualTo(DAY.plusDays(1));
        assertThat(situation.contradictions(DAY.plusDays(1))).isEmpty();
        assertThat(situation.contradictions(DAY)).isNotEmpty();
    }

    @Test
    void bounds_contradict_only_if_no_values_agree() {
        assertSound(Situation.builder().atLeast(BIRTH_DATE, BORN).known(REGISTERED_SINCE, BORN));
        assertContradict(
                Situation.builder().atLeast(BIRTH_DATE, BORN).atMost(REGISTERED_SINCE, BORN.minusDays(1)),
                BIRTH_DATE,
                REGISTERED_SINCE);
        assertSound(Situation.builder().atMost(BIRTH_DATE, BORN).known(REGISTERED_SINCE, BORN.minusYears(5)));
    }

    @Test
    void each_pair_is_reported_in_the_order_of_the_definitions() {
        Situation.Builder builder = and(never(), 12, "13").known(HOURS_WORKED_SINCE_REGISTRATION, BigDecimal.ONE);

        assertThat(builder.build().contradictions(DAY))
                .extracting(Contradiction::facts)
                .containsExactly(
                        List.of(NEVER_WORKED, HOURS_WORKED_SINCE_REGISTRATION),
                        List.of(NEVER_WORKED, MONTHS_WORKED_LAST_12),
                        List.of(MONTHS_WORKED_LAST_12));
    }

    @Test
    void without_them_the_facts_are_unknown_and_the_others_stay() {
        Situation situation = born().known(REGISTERED_SINCE, BORN.minusDays(1))
                .known(MONTHS_WORKED_LAST_12, new BigDecimal("13"))
                .yes(Facts.RSA)
                .build();

        assertThat(situation.believed(DAY, List.of()))
                .isEqualTo(Situation.builder().yes(Facts.RSA).build());
        Situation sound = born().build();
        assertThat(sound.believed(DAY, List.of())).isSameAs(sound);
    }

    @Test
    void no_text_shows_a_value() {
        assertThat(worked(12, "13").build().contradictions(DAY))
                .allSatisfy(contradiction -> assertThat(contradiction).hasToString("Contradiction[hidden]"))
                .allSatisfy(
                        contradiction -> assertThat(contradiction.reason().en()).doesNotContain("13"));
    }

    private static void assertSound(Situation.Builder builder) {
        assertThat(builder.build().contradictions(DAY)).isEmpty();
    }

    private static void assertContradict(Situation.Builder builder, Fact<?>... facts) {
        assertThat(builder.build().contradictions(DAY))
                .extracting(Contradiction::facts)
                .containsExactly(List.of(facts));
    }

    private static void assertReason(Situation.Builder builder, String reason) {
        assertThat(builder.build().contradictions(DAY))
                .extracting(contradiction -> contradiction.reason().en())
                .containsExactly(reason);
    }

    private static Situation.Builder born() {
        return Situation.builder().known(BIRTH_DATE, BORN);
    }

    private static Situation.Builder never() {
        return Situation.builder().yes(NEVER_WORKED);
    }

    private static Situation.Builder worked(int window, String months) {
        return and(Situation.builder(), window, months);
    }

    private static Situation.Builder and(Situation.Builder builder, int window, String months) {
        return builder.known(monthsWorkedInLast(window), new BigDecimal(months));
    }

    private static Situation.Builder registered(Situation.Builder builder, int window, String months) {
        return builder.known(monthsRegisteredInLast(window), new BigDecimal(months));
    }
}
