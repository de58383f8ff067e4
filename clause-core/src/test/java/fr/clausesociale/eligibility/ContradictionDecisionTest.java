package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.person.Facts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Contradictory facts are reported and believed by halves in neither way. */
class ContradictionDecisionTest {

    private static final LocalDate AT = LocalDate.of(2026, 10, 15);
    private static final EligibilityEngine CCAG = EligibilityEngine.of(Ccag2021.ruleSet());

    /** Over 50 and a jobseeker, or born after the registration: one of both is wrong. */
    private static final Someone DOUBTFUL =
            Someone.whoMeetsNothing().since(Facts.BIRTH_DATE, "2005-01-01").since(Facts.REGISTERED_SINCE, "1999-01-01");

    @Test
    void where_they_matter_the_verdict_is_open_and_both_are_asked_for_again() {
        Decision decision = CCAG.decide(DOUBTFUL.situation(), AT);

        assertThat(decision.contradictions()).hasSize(1);
        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.missing()).contains(Facts.BIRTH_DATE, Facts.REGISTERED_SINCE);
        assertThat(decision.explanation(Depth.CRITERIA).render(Language.ENGLISH))
                .contains("facts that contradict one another, taken for unknown")
                .contains("registration as a jobseeker before the birth")
                .doesNotContain("2005")
                .doesNotContain("1999");
    }

    @Test
    void where_they_do_not_matter_the_verdict_stands_and_they_are_reported_all_the_same() {
        Decision decision = CCAG.decide(DOUBTFUL.yes(Facts.ASS).situation(), AT);

        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.met()).containsExactly("ass");
        assertThat(decision.contradictions()).hasSize(1);
    }
}
