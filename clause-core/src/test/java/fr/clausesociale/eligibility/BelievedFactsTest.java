package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.france.Cher;
import fr.clausesociale.france.List21Bam048;
import fr.clausesociale.france.SudIsere2017;
import fr.clausesociale.france.SudIsereReadings;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Knowledge;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows from the facts that are known is not asked for, and decides. */
class BelievedFactsTest {

    private static final LocalDate AT = LocalDate.of(2026, 10, 15);
    private static final EligibilityEngine CCAG = EligibilityEngine.of(Ccag2021.ruleSet());
    private static final EligibilityEngine CHER = EligibilityEngine.of(Cher.ruleSet("test", AT, false));
    private static final EligibilityEngine SUD_ISERE = EligibilityEngine.of(SudIsere2017.ruleSet(
            "test", LocalDate.of(2017, 1, 1), new SudIsereReadings(26, Bound.MORE_THAN, 50, 3, 4, true)));

    private static final Someone REGISTERED_FOR_LONG = Someone.unknown().since(Facts.REGISTERED_SINCE, "2024-01-01");

    @Test
    void whoever_has_never_worked_is_not_asked_for_months_or_hours() {
        Someone never = REGISTERED_FOR_LONG.yes(Facts.NEVER_WORKED);

        assertThat(CCAG.decide(never.situation(), AT).met()).containsExactly("long-term-unemployed");
        assertThat(CHER.decide(never.situation(), AT).met()).containsExactly("long-term-unemployed");
        assertThat(CCAG.decide(REGISTERED_FOR_LONG.situation(), AT).missing()).contains(Facts.MONTHS_WORKED_LAST_12);
    }

    @Test
    void whoever_has_worked_is_not_asked_whether_never() {
        Someone worked = REGISTERED_FOR_LONG
                .absent(Facts.REGISTERED_SINCE)
                .since(Facts.BIRTH_DATE, "2004-01-01")
                .known(Facts.MONTHS_WORKED_LAST_12, "8");

        assertThat(SUD_ISERE.decide(worked.situation(), AT).missing()).doesNotContain(Facts.NEVER_WORKED);
        assertThat(SUD_ISERE
                        .decide(worked.unknown(Facts.MONTHS_WORKED_LAST_12).situation(), AT)
                        .missing())
                .contains(Facts.NEVER_WORKED);
    }

    @Test
    void few_months_within_a_longer_period_are_few_within_a_shorter_one() {
        Someone worked = REGISTERED_FOR_LONG.known(Facts.monthsWorkedInLast(18), "5.5");

        assertThat(CCAG.decide(worked.situation(), AT).met()).containsExactly("long-term-unemployed");
    }

    @Test
    void a_list_with_a_window_of_its_own_is_told_what_follows_for_it() {
        EligibilityEngine engine = EligibilityEngine.of(
                Trees.list(List.of(Condition.threshold(Facts.monthsWorkedInLast(24), Bound.LESS_THAN, 6))));

        assertThat(engine.decide(Someone.unknown().situation(), AT).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(engine.decide(Someone.unknown().yes(Facts.NEVER_WORKED).situation(), AT)
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(engine.decide(
                                Someone.unknown()
                                        .known(Facts.MONTHS_WORKED_LAST_12, "7")
                                        .situation(),
                                AT)
                        .verdict())
                .isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(engine.timeline(Someone.unknown().yes(Facts.NEVER_WORKED).situation(), AT, AT.plusYears(1))
                        .eligibleFrom(AT))
                .contains(AT);
    }

    @Test
    void whoever_left_school_or_registered_long_ago_was_born_before() {
        EligibilityEngine bam = EligibilityEngine.of(List21Bam048.ruleSet());
        Someone grown = absent(List21Bam048.ruleSet())
                .unknown(Facts.BIRTH_DATE)
                .unknown(Facts.EDUCATION_LEVEL)
                .since(Facts.LEFT_SCHOOL_ON, "1995-06-30");

        Decision decision = bam.decide(grown.situation(), AT);

        assertThat(decision.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(decision.missing()).isEmpty();
        assertThat(CCAG.decide(
                                absent(CCAG.ruleSet())
                                        .unknown(Facts.BIRTH_DATE)
                                        .since(Facts.REGISTERED_SINCE, "1970-01-01")
                                        .known(Facts.MONTHS_WORKED_LAST_12, "8")
                                        .situation(),
                                AT)
                        .met())
                .containsExactly("senior");
    }

    @Test
    void nobody_is_asked_for_six_months_of_inactivity_one_month_after_school() {
        Someone leaver = absent(CCAG.ruleSet())
                .unknown(Facts.MONTHS_INACTIVE_SINCE_SCHOOL)
                .since(Facts.BIRTH_DATE, "2004-01-01")
                .known(Facts.EDUCATION_LEVEL, "5")
                .yes(Facts.SEEKING_WORK)
                .since(Facts.LEFT_SCHOOL_ON, AT.minusMonths(1).toString());

        assertThat(CCAG.decide(leaver.situation(), AT).verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        Timeline timeline = CCAG.timeline(leaver.situation(), AT, AT.plusYears(1));
        assertThat(timeline.phases().stream().map(Phase::verdict))
                .containsExactly(Verdict.NOT_ELIGIBLE, Verdict.UNDETERMINED);
        assertThat(timeline.phases().get(1).from()).isEqualTo(AT.plusMonths(4));
    }

    private static Someone absent(RuleSet list) {
        Worlds worlds = new Worlds(list, AT);
        Someone someone = Someone.unknown();
        for (Fact<?> fact : worlds.facts()) {
            someone = someone.with(fact, new Knowledge.Absent<>());
        }
        return someone;
    }

    @Test
    void the_explanation_says_from_what_it_follows() {
        Decision decision = CCAG.decide(
                REGISTERED_FOR_LONG
                        .yes(Facts.NEVER_WORKED)
                        .atMost(Facts.MONTHS_WORKED_LAST_12, BigDecimal.TEN)
                        .situation(),
                AT);

        assertThat(decision.explanation("long-term-unemployed")
                        .render(Language.ENGLISH)
                        .lines()
                        .map(String::strip))
                .containsSequence(
                        "- less than 6 months worked within the last 12 months: yes",
                        "- known: 0",
                        "- follows from: has never worked");
        assertThat(decision.explanation("long-term-unemployed").render(Language.FRENCH))
                .contains("- se déduit de : n'a jamais travaillé");
    }

    @Test
    void of_what_was_given_no_origin_is_told() {
        Decision decision = CCAG.decide(
                REGISTERED_FOR_LONG.known(Facts.MONTHS_WORKED_LAST_12, "0").situation(), AT);

        assertThat(decision.explanation().render(Language.ENGLISH)).doesNotContain("follows from");
    }
}
