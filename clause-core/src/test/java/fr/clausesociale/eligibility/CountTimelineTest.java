package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.Golden;
import fr.clausesociale.Language;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.france.LongTermUnemployment;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Months and hours that are counted until a day say less of other days. */
class CountTimelineTest {

    private static final LocalDate HIRE = LocalDate.of(2026, 10, 15);
    private static final EligibilityEngine CCAG = EligibilityEngine.of(Ccag2021.ruleSet());

    private static final Someone WORKED_FOR_8_MONTHS = Someone.whoMeetsNothing()
            .since(Facts.REGISTERED_SINCE, "2025-10-01")
            .yes(Facts.SEEKING_WORK)
            .since(Facts.WITHOUT_WORK_SINCE, "2026-10-01")
            .known(Facts.MONTHS_WORKED_LAST_12, "8");

    private static final Someone OUT_OF_SCHOOL = Someone.whoMeetsNothing()
            .since(Facts.BIRTH_DATE, "2004-02-01")
            .since(Facts.REGISTERED_SINCE, "2026-06-01")
            .since(Facts.LEFT_SCHOOL_ON, "2026-05-15")
            .known(Facts.MONTHS_INACTIVE_SINCE_SCHOOL, "5")
            .known(Facts.MONTHS_WORKED_LAST_12, "0")
            .unknown(Facts.WITHOUT_WORK_SINCE);

    @ParameterizedTest
    @EnumSource(Language.class)
    void months_of_work_drop_out_of_the_year_of_whoever_works_no_more(Language language) throws IOException {
        Timeline timeline = CCAG.timeline(WORKED_FOR_8_MONTHS.situation(), HIRE, HIRE.plusYears(1));

        assertThat(timeline.phases())
                .extracting(Phase::from, Phase::verdict)
                .containsExactly(
                        tuple(HIRE, Verdict.NOT_ELIGIBLE),
                        tuple(LocalDate.of(2026, 12, 16), Verdict.UNDETERMINED),
                        tuple(LocalDate.of(2027, 6, 1), Verdict.ELIGIBLE));
        assertThat(timeline.phases())
                .allSatisfy(
                        phase -> assertThat(phase.decision().contradictions()).isEmpty());
        assertThat(timeline.phases().get(1).decision().nextQuestion()).contains(Facts.MONTHS_WORKED_LAST_12);
        assertThat(timeline.knownOn()).isEqualTo(HIRE);
        Golden.assertSame("eligibility/timeline-counts", language, timeline.explanation());
    }

    @Test
    void the_sentence_promises_the_day_by_which_enough_months_have_dropped_out() {
        assertThat(sentence(WORKED_FOR_8_MONTHS))
                .contains("pas encore : à partir du 1er\u00a0juin 2027, si rien ne change d'ici là");
    }

    private static String sentence(Someone someone) {
        return CCAG.decide(someone.situation(), HIRE)
                .explanation(Depth.SENTENCE)
                .statement()
                .fr();
    }

    @Test
    void after_a_year_nothing_is_known_of_the_months_worked_within_the_last_one() {
        Someone registered =
                WORKED_FOR_8_MONTHS.since(Facts.REGISTERED_SINCE, "2024-10-01").unknown(Facts.WITHOUT_WORK_SINCE);
        Timeline timeline = CCAG.timeline(registered.situation(), HIRE, LocalDate.of(2027, 12, 15));

        assertThat(timeline.phases())
                .extracting(Phase::from, Phase::verdict)
                .containsExactly(
                        tuple(HIRE, Verdict.NOT_ELIGIBLE), tuple(LocalDate.of(2026, 12, 16), Verdict.UNDETERMINED));
        assertThat(timeline.eligibleFrom(HIRE)).isEmpty();
        assertThat(timeline.phases().get(1).decision().explanation().render(Language.FRENCH))
                .contains("connu : au moins 5")
                .contains("se déduit du nombre connu au 15\u00a0octobre 2026");
    }

    @Test
    void months_without_activity_go_on_if_nothing_says_otherwise() {
        Timeline timeline = CCAG.timeline(OUT_OF_SCHOOL.situation(), HIRE, HIRE.plusYears(1));

        assertThat(timeline.eligibleFrom(HIRE)).contains(LocalDate.of(2026, 11, 15));
        assertThat(timeline.on(HIRE).orElseThrow().verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(sentence(OUT_OF_SCHOOL))
                .contains("pas encore : à partir du 15\u00a0novembre 2026, si rien ne change d'ici là");
    }

    /** Whoever asks on another day of the month is promised the same day: six months after school was left. */
    @ParameterizedTest
    @CsvSource({"2026-09-30, 3", "2026-10-01, 3", "2026-10-15, 3", "2026-10-29, 3", "2026-10-30, 4", "2026-12-29, 5"})
    void the_day_promised_does_not_depend_on_the_day_of_the_question(LocalDate asked, String months) {
        Someone out = OUT_OF_SCHOOL
                .since(Facts.LEFT_SCHOOL_ON, "2026-06-30")
                .since(Facts.REGISTERED_SINCE, "2026-07-01")
                .known(Facts.MONTHS_INACTIVE_SINCE_SCHOOL, months);

        assertThat(CCAG.timeline(out.situation(), asked, asked.plusYears(1)).eligibleFrom(asked))
                .contains(LocalDate.of(2026, 12, 30));
    }

    @Test
    void months_without_activity_do_not_go_on_for_whoever_works() {
        Timeline atWork =
                CCAG.timeline(OUT_OF_SCHOOL.absent(Facts.WITHOUT_WORK_SINCE).situation(), HIRE, HIRE.plusYears(1));
        Timeline perhaps = CCAG.timeline(
                OUT_OF_SCHOOL.since(Facts.LEFT_SCHOOL_ON, "2025-05-15").situation(), HIRE, LocalDate.of(2027, 5, 1));

        assertThat(atWork.on(LocalDate.of(2027, 4, 30)).orElseThrow().verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(perhaps.phases())
                .extracting(Phase::from, Phase::verdict)
                .containsExactly(tuple(HIRE, Verdict.NOT_ELIGIBLE), tuple(HIRE.plusDays(1), Verdict.UNDETERMINED));
        assertThat(perhaps.phases().get(1).decision().nextQuestion()).contains(Facts.MONTHS_INACTIVE_SINCE_SCHOOL);
    }

    @Test
    void a_count_of_today_says_little_of_the_years_before() {
        Someone idle = WORKED_FOR_8_MONTHS
                .since(Facts.REGISTERED_SINCE, "2023-06-01")
                .unknown(Facts.WITHOUT_WORK_SINCE)
                .known(Facts.MONTHS_WORKED_LAST_12, "0");
        Timeline timeline =
                CCAG.timeline(idle.situation().knownOn(HIRE), LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 1));

        assertThat(timeline.phases())
                .extracting(Phase::from, Phase::verdict)
                .containsExactly(
                        tuple(LocalDate.of(2025, 1, 1), Verdict.UNDETERMINED),
                        tuple(LocalDate.of(2026, 5, 15), Verdict.ELIGIBLE));
        assertThat(timeline.explanation().statement().fr())
                .endsWith("(mois et heures comptés : connus au 15\u00a0octobre 2026)");
    }

    @Test
    void hours_since_the_registration_may_only_grow() {
        EligibilityEngine cher = EligibilityEngine.of(
                Trees.list(List.of(LongTermUnemployment.cher().condition())));
        Someone registered = Someone.whoMeetsNothing()
                .since(Facts.REGISTERED_SINCE, "2025-11-15")
                .unknown(Facts.WITHOUT_WORK_SINCE);

        assertThat(verdicts(cher, registered.known(Facts.HOURS_WORKED_SINCE_REGISTRATION, "420")))
                .containsExactly(Verdict.NOT_ELIGIBLE);
        assertThat(verdicts(cher, registered.known(Facts.HOURS_WORKED_SINCE_REGISTRATION, "419")))
                .containsExactly(Verdict.NOT_ELIGIBLE, Verdict.UNDETERMINED);
        assertThat(verdicts(
                        cher,
                        registered
                                .known(Facts.HOURS_WORKED_SINCE_REGISTRATION, "419")
                                .since(Facts.WITHOUT_WORK_SINCE, "2026-09-01")))
                .containsExactly(Verdict.NOT_ELIGIBLE, Verdict.ELIGIBLE);
    }

    private static List<Verdict> verdicts(EligibilityEngine engine, Someone someone) {
        return engine.timeline(someone.situation(), HIRE, HIRE.plusYears(1)).phases().stream()
                .map(Phase::verdict)
                .toList();
    }

    @Test
    void facts_that_contradict_a_count_do_so_on_every_day() {
        EligibilityEngine engine = EligibilityEngine.of(Trees.list(List.of(Condition.all(
                Condition.elapsed(Facts.REGISTERED_SINCE, Bound.AT_LEAST, Period.ofMonths(12)),
                Condition.threshold(Facts.MONTHS_WORKED_LAST_12, Bound.LESS_THAN, 6)))));
        Situation wrong = WORKED_FOR_8_MONTHS
                .since(Facts.WITHOUT_WORK_SINCE, "2026-02-01")
                .situation();

        assertThat(engine.timeline(wrong, HIRE.minusMonths(2), HIRE).phases())
                .allSatisfy(
                        phase -> assertThat(phase.decision().contradictions()).hasSize(1));
        assertThat(engine.timeline(wrong.knownOn(HIRE), HIRE.minusYears(1), HIRE.plusYears(1))
                        .phases())
                .allSatisfy(
                        phase -> assertThat(phase.decision().contradictions()).hasSize(1));
    }

    @Test
    void a_comparison_over_days_takes_counts_from_the_day_for_which_they_are_known() {
        List<Situation> people = List.of(WORKED_FOR_8_MONTHS.situation());
        LocalDate june = LocalDate.of(2027, 6, 1);

        Comparison later = Comparison.of(CCAG, HIRE, CCAG, june, people.stream());
        Comparison knownLater = Comparison.of(CCAG, june, CCAG, june, HIRE, people.stream());

        assertThat(later.count(Verdict.NOT_ELIGIBLE, Verdict.ELIGIBLE)).isEqualTo(1);
        assertThat(later.explanation().statement().fr()).endsWith("(renseignements connus au 15\u00a0octobre 2026)");
        assertThat(knownLater.count(Verdict.ELIGIBLE, Verdict.ELIGIBLE)).isEqualTo(1);
        assertThat(knownLater.knownOn()).isEqualTo(HIRE);
        assertThat(knownLater)
                .isNotEqualTo(Comparison.of(CCAG, june, CCAG, june, people.stream()))
                .isNotEqualTo(Comparison.of(CCAG, june, CCAG, june, Stream.empty()));
    }

    @Test
    void a_timeline_over_versions_takes_counts_from_the_day_for_which_they_are_known() {
        RuleSetCatalogue catalogue = RuleSetCatalogue.of(List.of(CCAG.ruleSet()));
        String name = CCAG.ruleSet().id().name();
        LocalDate june = LocalDate.of(2027, 6, 1);

        assertThat(catalogue
                        .timeline(name, WORKED_FOR_8_MONTHS.situation().knownOn(HIRE), june, june)
                        .phases())
                .extracting(Phase::verdict)
                .containsExactly(Verdict.ELIGIBLE);
    }
}
