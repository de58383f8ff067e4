package fr.clausesociale.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContradictionTest {

    private static final LocalDate BORN = LocalDate.of(2000, 5, 1);

    @Test
    void nobody_registers_or_leaves_school_before_the_birth() {
        assertThat(born().known(Facts.REGISTERED_SINCE, BORN).build().contradictions())
                .isEmpty();
        Situation situation = born().known(Facts.REGISTERED_SINCE, BORN.minusDays(1))
                .known(Facts.LEFT_SCHOOL_ON, BORN.minusDays(1))
                .build();

        assertThat(situation.contradictions())
                .extracting(Contradiction::second)
                .containsExactly(Facts.REGISTERED_SINCE, Facts.LEFT_SCHOOL_ON);
        assertThat(situation.contradictions()).allSatisfy(c -> assertThat(c).hasToString("Contradiction[hidden]"));
        assertThat(situation.contradictions().get(0).reason().en())
                .isEqualTo("registration as a jobseeker before the birth");
    }

    @Test
    void nobody_works_more_within_a_period_than_within_a_longer_one() {
        Fact<BigDecimal> last18 = Facts.monthsWorkedInLast(18);

        assertThat(worked("3").known(last18, new BigDecimal("3")).build().contradictions())
                .isEmpty();
        assertThat(worked("3").known(last18, new BigDecimal("2.5")).build().contradictions())
                .extracting(Contradiction::first)
                .containsExactly(Facts.MONTHS_WORKED_LAST_12);
    }

    @Test
    void nobody_has_never_worked_and_worked() {
        Situation situation = Situation.builder()
                .yes(Facts.NEVER_WORKED)
                .known(Facts.HOURS_WORKED_SINCE_REGISTRATION, new BigDecimal("300"))
                .known(Facts.MONTHS_WORKED_LAST_12, BigDecimal.ZERO)
                .build();

        assertThat(situation.contradictions())
                .extracting(Contradiction::second)
                .containsExactly(Facts.HOURS_WORKED_SINCE_REGISTRATION);
        assertThat(worked("2").yes(Facts.NEVER_WORKED).build().contradictions()).hasSize(1);
        assertThat(worked("2").known(Facts.NEVER_WORKED, false).build().contradictions())
                .isEmpty();
        assertThat(Situation.builder()
                        .yes(Facts.NEVER_WORKED)
                        .atMost(Facts.MONTHS_WORKED_LAST_12, new BigDecimal("6"))
                        .build()
                        .contradictions())
                .isEmpty();
    }

    @Test
    void bounds_contradict_only_if_no_values_agree() {
        assertThat(Situation.builder()
                        .atLeast(Facts.BIRTH_DATE, BORN)
                        .known(Facts.REGISTERED_SINCE, BORN)
                        .build()
                        .contradictions())
                .isEmpty();
        assertThat(Situation.builder()
                        .atLeast(Facts.BIRTH_DATE, BORN)
                        .atMost(Facts.REGISTERED_SINCE, BORN.minusDays(1))
                        .build()
                        .contradictions())
                .hasSize(1);
        assertThat(Situation.builder()
                        .atMost(Facts.BIRTH_DATE, BORN)
                        .known(Facts.REGISTERED_SINCE, BORN.minusYears(5))
                        .build()
                        .contradictions())
                .isEmpty();
    }

    @Test
    void without_them_both_facts_are_unknown_and_the_others_stay() {
        Situation situation = born().known(Facts.REGISTERED_SINCE, BORN.minusDays(1))
                .yes(Facts.RSA)
                .build();

        assertThat(situation.withoutContradictions())
                .isEqualTo(Situation.builder().yes(Facts.RSA).build());
        Situation sound = born().build();
        assertThat(sound.withoutContradictions()).isSameAs(sound);
    }

    private static Situation.Builder born() {
        return Situation.builder().known(Facts.BIRTH_DATE, BORN);
    }

    private static Situation.Builder worked(String months) {
        return Situation.builder().known(Facts.MONTHS_WORKED_LAST_12, new BigDecimal(months));
    }
}
