package fr.clausesociale.france;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.eligibility.Outcome.MET;
import static fr.clausesociale.eligibility.Outcome.NOT_MET;
import static fr.clausesociale.person.Facts.AAH;
import static fr.clausesociale.person.Facts.ASS;
import static fr.clausesociale.person.Facts.BIRTH_DATE;
import static fr.clausesociale.person.Facts.DIFFICULTY_FINDING_WORK;
import static fr.clausesociale.person.Facts.DISABLED_WORKER_UNTIL;
import static fr.clausesociale.person.Facts.EDUCATION_LEVEL;
import static fr.clausesociale.person.Facts.MONTHS_WORKED_LAST_12;
import static fr.clausesociale.person.Facts.NEVER_WORKED;
import static fr.clausesociale.person.Facts.OTHER_SOCIAL_MINIMUM;
import static fr.clausesociale.person.Facts.RECURRENTLY_REGISTERED_SINCE;
import static fr.clausesociale.person.Facts.REGISTERED_SINCE;
import static fr.clausesociale.person.Facts.RSA;
import static fr.clausesociale.person.Facts.SEEKING_WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.clausesociale.eligibility.Bound;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.Outcome;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Someone;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of Sud Isère in one reading, each criterion on both sides of each of its thresholds, on 15 October 2026. */
class SudIsere2017Test extends EligibilityListContract {

    private static final LocalDate SINCE = LocalDate.of(2017, 1, 1);

    private static final SudIsereReadings READINGS = new SudIsereReadings(26, Bound.MORE_THAN, 50, 3, 4, true);

    SudIsere2017Test() {
        super(SudIsere2017.ruleSet("test", SINCE, READINGS));
        criterion(
                "long-term-unemployed",
                p -> p.since(REGISTERED_SINCE, "2025-10-14"),
                List.of(REGISTERED_SINCE),
                p -> p.since(REGISTERED_SINCE, "2025-10-15"),
                p -> p.absent(REGISTERED_SINCE).yes(SEEKING_WORK));
        criterion(
                "recurrently-unemployed",
                p -> p.since(RECURRENTLY_REGISTERED_SINCE, "2024-10-14"),
                List.of(RECURRENTLY_REGISTERED_SINCE),
                p -> p.since(RECURRENTLY_REGISTERED_SINCE, "2024-10-15"),
                p -> p.absent(RECURRENTLY_REGISTERED_SINCE));
        criterion("rsa", p -> p.yes(RSA), List.of(RSA), p -> p.absent(RSA));
        criterion("ass", p -> p.yes(ASS), List.of(ASS), p -> p.absent(ASS));
        criterion("aah", p -> p.yes(AAH), List.of(AAH), p -> p.absent(AAH));
        criterion(
                "other-social-minimum",
                p -> p.yes(OTHER_SOCIAL_MINIMUM),
                List.of(OTHER_SOCIAL_MINIMUM),
                p -> p.absent(OTHER_SOCIAL_MINIMUM));
        criterion(
                "disabled-workers",
                p -> p.since(DISABLED_WORKER_UNTIL, "2026-10-15"),
                List.of(DISABLED_WORKER_UNTIL),
                p -> p.since(DISABLED_WORKER_UNTIL, "2026-10-14"),
                p -> p.absent(DISABLED_WORKER_UNTIL));
        criterion(
                "low-qualification",
                p -> p.known(EDUCATION_LEVEL, "2.99"),
                List.of(EDUCATION_LEVEL),
                p -> p.known(EDUCATION_LEVEL, "3"));
        criterion(
                "young-without-experience",
                p -> p.since(BIRTH_DATE, "2000-10-16").yes(NEVER_WORKED).absent(MONTHS_WORKED_LAST_12),
                List.of(BIRTH_DATE, NEVER_WORKED),
                p -> p.since(BIRTH_DATE, "2000-10-15"),
                p -> p.absent(NEVER_WORKED));
        criterion(
                "senior",
                p -> p.since(BIRTH_DATE, "1976-10-14").yes(SEEKING_WORK),
                List.of(BIRTH_DATE, SEEKING_WORK),
                p -> p.since(BIRTH_DATE, "1976-10-15"),
                p -> p.absent(SEEKING_WORK));
        criterion(
                "young-graduates",
                p -> p.since(BIRTH_DATE, "2000-10-16")
                        .known(EDUCATION_LEVEL, "4")
                        .yes(DIFFICULTY_FINDING_WORK),
                List.of(BIRTH_DATE, EDUCATION_LEVEL, DIFFICULTY_FINDING_WORK),
                p -> p.since(BIRTH_DATE, "2000-10-15"),
                p -> p.known(EDUCATION_LEVEL, "3.99"),
                p -> p.absent(DIFFICULTY_FINDING_WORK));
    }

    @Test
    void adults_of_a_low_level_are_named_like_young_people() {
        Someone adult = Someone.whoMeetsNothing().known(EDUCATION_LEVEL, "2");

        assertThat(decide(adult).met()).containsExactly("low-qualification");
        assertThat(decide(adult.since(BIRTH_DATE, "2005-01-01")).met()).containsExactly("low-qualification");
        assertThat(decide(adult.absent(EDUCATION_LEVEL)).met()).containsExactly("low-qualification");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-15, 2024-10-15, ''", // one year and two years to the day
        "2025-10-14, 2025-10-14, long-term-unemployed",
        "2026-09-01, 2024-10-14, recurrently-unemployed",
    })
    void one_year_without_a_break_or_two_with_breaks(String since, String first, String met) {
        Someone person =
                Someone.whoMeetsNothing().since(REGISTERED_SINCE, since).since(RECURRENTLY_REGISTERED_SINCE, first);

        assertThat(String.join(" ", decide(person).met())).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-27, MET, NOT_MET",
        "2026-02-28, NOT_MET, MET",
    })
    void born_on_29_february_one_turns_26_and_50_on_28_february(LocalDate at, Outcome young, Outcome senior) {
        RuleSet list = SudIsere2017.ruleSet("test", SINCE, new SudIsereReadings(26, Bound.AT_LEAST, 50, 3, 4, true));
        Someone born2000 = witness("young-without-experience").since(BIRTH_DATE, "2000-02-29");
        Someone born1976 = witness("senior").since(BIRTH_DATE, "1976-02-29");

        assertThat(outcomeOn(list, at, "young-without-experience", born2000)).isEqualTo(young);
        assertThat(outcomeOn(list, at, "senior", born1976)).isEqualTo(senior);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 1976-10-16, NOT_MET",
        "AT_LEAST, 1976-10-15, MET",
        "MORE_THAN, 1976-10-15, NOT_MET",
        "MORE_THAN, 1976-10-14, MET",
    })
    void whoever_uses_the_list_says_whether_the_birthday_counts(Bound bound, String born, Outcome expected) {
        RuleSet list = SudIsere2017.ruleSet("test", SINCE, new SudIsereReadings(26, bound, 50, 3, 4, true));

        assertThat(outcomeOn(list, HIRE, "senior", witness("senior").since(BIRTH_DATE, born)))
                .isEqualTo(expected);
    }

    @Test
    void other_ages_and_levels_are_another_list() {
        RuleSet list = SudIsere2017.ruleSet("30-45", SINCE, new SudIsereReadings(30, Bound.AT_LEAST, 45, 4, 5, false));
        Someone aged29 = Someone.whoMeetsNothing()
                .since(BIRTH_DATE, "1996-10-16")
                .yes(NEVER_WORKED)
                .absent(MONTHS_WORKED_LAST_12);
        Someone aged45 =
                Someone.whoMeetsNothing().since(BIRTH_DATE, "1981-10-15").yes(SEEKING_WORK);
        Someone cap = Someone.whoMeetsNothing().known(EDUCATION_LEVEL, "3");

        assertThat(list.open()).isFalse();
        assertThat(list.fingerprint())
                .isNotEqualTo(SudIsere2017.ruleSet("30-45", SINCE, READINGS).fingerprint());
        assertThat(outcomeOn(list, HIRE, "young-without-experience", aged29)).isEqualTo(MET);
        assertThat(outcome("young-without-experience", aged29)).isEqualTo(NOT_MET);
        assertThat(outcomeOn(list, HIRE, "senior", aged45)).isEqualTo(MET);
        assertThat(outcome("senior", aged45)).isEqualTo(NOT_MET);
        assertThat(outcomeOn(list, HIRE, "low-qualification", cap)).isEqualTo(MET);
        assertThat(outcome("low-qualification", cap)).isEqualTo(NOT_MET);
    }

    @Test
    void nothing_that_the_text_leaves_open_has_a_default() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SudIsereReadings.builder().build())
                .withMessageContainingAll(
                        "youngUnder", "seniorBound", "seniorYears", "lowLevelBelow", "graduateFrom", "open");
        assertThat(SudIsereReadings.builder()
                        .youngUnder(26)
                        .seniorBound(Bound.MORE_THAN)
                        .seniorYears(50)
                        .lowLevelBelow(3)
                        .graduateFrom(4)
                        .open(true)
                        .build())
                .isEqualTo(READINGS);
    }

    @ParameterizedTest
    @CsvSource({
        "0, AT_LEAST, 50, 3, 4, reading-age-invalid",
        "151, AT_LEAST, 50, 3, 4, reading-age-invalid",
        "26, AT_LEAST, 0, 3, 4, reading-age-invalid",
        "26, AT_LEAST, 151, 3, 4, reading-age-invalid",
        "26, LESS_THAN, 50, 3, 4, reading-bound-invalid",
        "26, AT_MOST, 50, 3, 4, reading-bound-invalid",
        "26, AT_LEAST, 50, 0, 4, reading-level-invalid",
        "26, AT_LEAST, 50, 9, 4, reading-level-invalid",
        "26, AT_LEAST, 50, 3, 0, reading-level-invalid",
        "26, AT_LEAST, 50, 3, 9, reading-level-invalid",
    })
    void readings_without_a_meaning_are_refused(
            int young, Bound bound, int senior, int lowLevel, int graduate, String code) {
        assertRefused(code, () -> new SudIsereReadings(young, bound, senior, lowLevel, graduate, true));
    }

    @Test
    void the_list_is_in_force_from_2017_on() {
        RuleSet list = SudIsere2017.ruleSet("test", SINCE, READINGS);

        assertThat(list.isInForce(LocalDate.of(2016, 12, 31))).isFalse();
        assertThat(list.isInForce(LocalDate.of(2017, 1, 1))).isTrue();
        assertThat(list.inForceUntil()).isEmpty();
    }

    private static Outcome outcomeOn(RuleSet list, LocalDate at, String criterion, Someone someone) {
        return Outcomes.of(EligibilityEngine.of(list).decide(someone.situation(), at), criterion);
    }
}
