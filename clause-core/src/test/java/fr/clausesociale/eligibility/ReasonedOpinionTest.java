package fr.clausesociale.eligibility;

import static fr.clausesociale.eligibility.Condition.any;
import static fr.clausesociale.eligibility.Condition.oneOf;
import static fr.clausesociale.eligibility.Condition.validUntil;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An opinion of a body is a ground of its own kind, told wherever it carries the verdict and nowhere else. */
class ReasonedOpinionTest {

    private static final LocalDate AT = LocalDate.of(2026, 10, 15);
    private static final EligibilityEngine CCAG = EligibilityEngine.of(Ccag2021.ruleSet());
    private static final Someone RECOMMENDED =
            Someone.whoMeetsNothing().known(Facts.REASONED_OPINION, "MISSION_LOCALE");

    @Test
    void it_is_told_whose_opinion_carries_the_verdict() {
        Decision decision = decide(RECOMMENDED);

        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.reasonedOpinion()).map(Fact.Choice::code).contains("MISSION_LOCALE");
        assertThat(decision.proofs()).extracting(ProofRequirement::kind).containsExactly("reasoned-opinion");
        assertThat(decision).isNotEqualTo(decide(Someone.whoMeetsNothing().known(Facts.REASONED_OPINION, "PLIE")));
    }

    @Test
    void it_is_not_where_another_criterion_is_enough_or_none_is_met() {
        assertThat(decide(RECOMMENDED.yes(Facts.ASS)).reasonedOpinion()).isEmpty();
        assertThat(decide(Someone.whoMeetsNothing().known(Facts.REASONED_OPINION, "FACILITATOR"))
                        .reasonedOpinion())
                .isEmpty();
        assertThat(decide(Someone.whoMeetsNothing()).reasonedOpinion()).isEmpty();
        assertThat(decide(Someone.unknown()).reasonedOpinion()).isEmpty();
    }

    @Test
    void it_carries_a_verdict_that_would_be_pending_without_it() {
        Someone waiting = RECOMMENDED.yes(Facts.ASS).proof("ass-attestation", "2026-01-01");

        assertThat(decide(waiting).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decide(waiting).reasonedOpinion()).isPresent();
    }

    @Test
    void a_timeline_tells_from_which_day_on_it_carries_the_verdict() {
        Condition recognisedOrRecommended =
                any(validUntil(Facts.DISABLED_WORKER_UNTIL), oneOf(Facts.REASONED_OPINION, "MISSION_LOCALE"));
        Someone both = RECOMMENDED.since(Facts.DISABLED_WORKER_UNTIL, "2026-12-31");

        Timeline timeline = EligibilityEngine.of(Trees.list(List.of(recognisedOrRecommended)))
                .timeline(both.situation(), AT, LocalDate.of(2027, 6, 30));

        assertThat(timeline.phases())
                .extracting(phase -> phase.decision().reasonedOpinion().isPresent())
                .containsExactly(false, true);
        assertThat(timeline.phases().get(1).from()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_explanation_but_the_redacted_one_names_the_body(Language language) {
        Decision decision = decide(RECOMMENDED);
        String told = language == Language.FRENCH
                ? "avis motivé sur lequel repose la décision : mission locale"
                : "reasoned opinion on which the decision rests: mission locale";

        assertThat(decision.explanation(Depth.FULL).render(language)).contains(told);
        assertThat(decision.explanation(Depth.CRITERIA).render(language)).contains(told);
        assertThat(decision.explanation(Depth.REDACTED).render(language)).doesNotContain("mission locale");
    }

    @Test
    void the_sentence_names_the_body() {
        assertThat(decide(RECOMMENDED).explanation(Depth.SENTENCE).statement().fr())
                .contains(
                        "ou de la MDPH ; avis motivé : mission locale ; à fournir : avis motivé écrit (France Travail, ");
        assertThat(decide(RECOMMENDED).explanation(Depth.SENTENCE).statement().en())
                .contains(
                        "; reasoned opinion: mission locale; to be given: written reasoned opinion (France Travail, ");
    }

    private static Decision decide(Someone someone) {
        return CCAG.decide(someone.situation(), AT);
    }
}
