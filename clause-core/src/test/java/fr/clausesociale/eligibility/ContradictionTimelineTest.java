package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.Golden;
import fr.clausesociale.Language;
import fr.clausesociale.person.Facts;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Facts may begin or cease to contradict one another as time goes by: a timeline says when, and promises nothing meanwhile. */
class ContradictionTimelineTest {

    private static final LocalDate FROM = LocalDate.of(2023, 6, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);

    /** Lives in a priority neighbourhood of the generation of 2014 and of none of that of 2024, which is wrong from 2025 on. */
    private static final Someone DOUBTFUL = Someone.unknown()
            .yes(Facts.QPV_RESIDENT)
            .yes(Facts.QPV_2014_RESIDENT)
            .absent(Facts.QPV_2024_RESIDENT);

    /** The same with a date of birth that is wrong in 2023. */
    private static final Someone UNBORN = DOUBTFUL.yes(Facts.ASS).since(Facts.BIRTH_DATE, "2024-01-01");

    private static final EligibilityEngine ASS = EligibilityEngine.of(Trees.list(List.of(Condition.is(Facts.ASS))));
    private static final EligibilityEngine REGISTERED = EligibilityEngine.of(
            Trees.list(List.of(Condition.elapsed(Facts.REGISTERED_SINCE, Bound.AT_LEAST, Period.ofMonths(12)))));

    @Test
    void a_phase_begins_where_a_contradiction_begins_or_ends_even_if_nothing_else_changes() {
        Timeline timeline = ASS.timeline(UNBORN.situation(), FROM, TO);

        assertThat(timeline.phases())
                .extracting(
                        Phase::from,
                        Phase::verdict,
                        phase -> phase.decision().contradictions().size())
                .containsExactly(
                        tuple(FROM, Verdict.ELIGIBLE, 1),
                        tuple(LocalDate.of(2024, 1, 1), Verdict.ELIGIBLE, 0),
                        tuple(LocalDate.of(2025, 1, 1), Verdict.ELIGIBLE, 1));
        assertThat(timeline.until(FROM)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_phase_names_the_facts_that_contradict_one_another(Language language) throws IOException {
        Timeline timeline = ASS.timeline(UNBORN.situation(), FROM, TO);

        Golden.assertSame("eligibility/timeline-contradictions", language, timeline.explanation());
    }

    @Test
    void nobody_is_eligible_from_a_day_on_which_the_facts_contradict_one_another() {
        assertThat(ASS.timeline(UNBORN.situation(), FROM, TO).eligibleFrom(FROM))
                .contains(LocalDate.of(2024, 1, 1));
        assertThat(ASS.timeline(UNBORN.situation(), FROM, TO).eligibleFrom(LocalDate.of(2025, 1, 1)))
                .isEmpty();
        assertThat(ASS.timeline(UNBORN.situation(), FROM, LocalDate.of(2023, 12, 31))
                        .eligibleFrom(FROM))
                .isEmpty();
    }

    @Test
    void the_sentence_promises_no_day_on_which_the_facts_contradict_one_another() {
        Someone registered = DOUBTFUL.since(Facts.REGISTERED_SINCE, "2024-03-01");

        assertThat(sentence(registered, "2024-12-15")).contains("; le seul critère n'est pas rempli ; liste ouverte");
        assertThat(sentence(registered.unknown(Facts.QPV_2024_RESIDENT), "2024-12-15"))
                .contains("pas encore : à partir du 1er\u00a0mars 2025, si rien ne change d'ici là");
    }

    @Test
    void the_sentence_promises_nothing_while_the_facts_contradict_one_another() {
        Someone registered = Someone.unknown()
                .yes(Facts.QPV_RESIDENT)
                .absent(Facts.QPV_2014_RESIDENT)
                .since(Facts.REGISTERED_SINCE, "2023-01-15");

        assertThat(sentence(registered, "2023-12-31"))
                .contains("(renseignements contradictoires : ")
                .contains("; le seul critère n'est pas rempli ; liste ouverte");
        assertThat(sentence(registered, "2024-01-01"))
                .contains("pas encore : à partir du 15\u00a0janvier 2024, si rien ne change d'ici là");
    }

    private static String sentence(Someone someone, String day) {
        return REGISTERED
                .decide(someone.situation(), LocalDate.parse(day))
                .explanation(Depth.SENTENCE)
                .statement()
                .fr();
    }
}
