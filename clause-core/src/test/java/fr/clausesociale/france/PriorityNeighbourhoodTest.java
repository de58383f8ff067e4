package fr.clausesociale.france;

import static fr.clausesociale.person.Facts.QPV_2014_RESIDENT;
import static fr.clausesociale.person.Facts.QPV_2024_RESIDENT;
import static fr.clausesociale.person.Facts.QPV_RESIDENT;
import static fr.clausesociale.person.Facts.REMOTE_FROM_EMPLOYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.clausesociale.Language;
import fr.clausesociale.eligibility.Decision;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.Phase;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Someone;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.person.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list that asks for residence in a priority neighbourhood asks for the generation in force on the day, and asks once. */
class PriorityNeighbourhoodTest {

    private static final EligibilityEngine CCAG = EligibilityEngine.of(Ccag2021.ruleSet());

    /** Meets nothing, and nothing is known of the address. */
    private static final Someone REMOTE =
            Someone.whoMeetsNothing().yes(REMOTE_FROM_EMPLOYMENT).unknown(QPV_RESIDENT);

    static Stream<Arguments> lists() {
        return FrenchRuleSets.all().stream()
                .filter(list -> list.criteria().stream()
                        .anyMatch(criterion -> criterion.facts().contains(QPV_RESIDENT)))
                .flatMap(list -> Stream.of("2023-12-31", "2025-01-01")
                        .map(LocalDate::parse)
                        .filter(list::isInForce)
                        .map(day -> Arguments.of(list, day)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lists")
    void whose_generation_is_known_is_not_asked_again(RuleSet list, LocalDate day) {
        Fact<Boolean> inForce = day.getYear() < 2024 ? QPV_2014_RESIDENT : QPV_2024_RESIDENT;
        Fact<Boolean> other = day.getYear() < 2024 ? QPV_2024_RESIDENT : QPV_2014_RESIDENT;
        EligibilityEngine engine = EligibilityEngine.of(list);

        assertThat(decide(engine, Someone.unknown(), day).missing()).contains(QPV_RESIDENT);
        assertThat(decide(engine, Someone.unknown().yes(other), day).missing()).contains(QPV_RESIDENT);
        for (Someone known :
                List.of(Someone.unknown().yes(inForce), Someone.unknown().absent(inForce))) {
            assertThat(decide(engine, known, day).missing()).doesNotContain(QPV_RESIDENT);
        }
        assertThat(decide(engine, Someone.unknown().yes(inForce), day).criteria())
                .isEqualTo(
                        decide(engine, Someone.unknown().yes(QPV_RESIDENT), day).criteria());
        assertThat(decide(engine, Someone.unknown().absent(inForce), day).criteria())
                .isEqualTo(decide(engine, Someone.unknown().absent(QPV_RESIDENT), day)
                        .criteria());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, ELIGIBLE, NOT_ELIGIBLE",
        "2024-01-01, UNDETERMINED, UNDETERMINED",
        "2024-12-31, UNDETERMINED, UNDETERMINED",
        "2025-01-01, NOT_ELIGIBLE, ELIGIBLE",
        "2026-10-15, NOT_ELIGIBLE, ELIGIBLE",
    })
    void in_2024_the_generation_in_force_depends_on_the_territory_so_that_the_list_asks(
            LocalDate day, Verdict of2014, Verdict of2024) {
        Someone old = REMOTE.yes(QPV_2014_RESIDENT).absent(QPV_2024_RESIDENT);
        Someone recent = REMOTE.absent(QPV_2014_RESIDENT).yes(QPV_2024_RESIDENT);

        assertThat(decide(CCAG, old, day).verdict()).isEqualTo(of2014);
        assertThat(decide(CCAG, recent, day).verdict()).isEqualTo(of2024);
    }

    @Test
    void the_explanation_says_from_which_generation_it_follows() {
        assertThat(decide(CCAG, REMOTE.yes(QPV_2024_RESIDENT), LocalDate.of(2026, 10, 15))
                        .explanation()
                        .render(Language.FRENCH))
                .contains("se déduit de : habitant d'un quartier prioritaire de la génération 2024 (code QN)");
    }

    @Test
    void an_answer_that_no_longer_agrees_with_the_generation_is_reported_and_not_believed() {
        Someone old = REMOTE.yes(QPV_RESIDENT).yes(QPV_2014_RESIDENT).absent(QPV_2024_RESIDENT);
        Decision decision = decide(CCAG, old, LocalDate.of(2026, 10, 15));

        assertThat(decide(CCAG, old, LocalDate.of(2023, 10, 15)).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.missing()).containsExactly(QPV_RESIDENT);
        assertThat(decision.contradictions()).hasSize(1);
    }

    @Test
    void a_timeline_turns_with_the_generations() {
        assertThat(CCAG.timeline(
                                REMOTE.yes(QPV_2014_RESIDENT)
                                        .absent(QPV_2024_RESIDENT)
                                        .situation(),
                                LocalDate.of(2023, 1, 1),
                                LocalDate.of(2026, 1, 1))
                        .phases())
                .extracting(Phase::from, Phase::verdict)
                .containsExactly(
                        tuple(LocalDate.of(2023, 1, 1), Verdict.ELIGIBLE),
                        tuple(LocalDate.of(2024, 1, 1), Verdict.UNDETERMINED),
                        tuple(LocalDate.of(2025, 1, 1), Verdict.NOT_ELIGIBLE));
    }

    private static Decision decide(EligibilityEngine engine, Someone someone, LocalDate day) {
        return engine.decide(someone.situation(), day);
    }
}
