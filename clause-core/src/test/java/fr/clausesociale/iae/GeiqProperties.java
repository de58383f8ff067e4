package fr.clausesociale.iae;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

class GeiqProperties {

    private static final LocalDate ON = LocalDate.of(2026, 7, 30);
    private static final GeiqRules RULES = GeiqRules.published();

    @Provide
    Arbitrary<GeiqDiagnosis> diagnoses() {
        return Combinators.combine(
                        Arbitraries.of(DiagnosisAuthor.EMPLOYER, DiagnosisAuthor.AUTHORISED_PRESCRIBER),
                        Arbitraries.of(GeiqCriterion.class).list().ofMaxSize(7))
                .as(GeiqProperties::diagnosis);
    }

    @Law
    void the_order_and_the_repetition_of_criteria_do_not_matter(
            @ForAll("diagnoses") GeiqDiagnosis diagnosis, @ForAll Random random) {
        List<GeiqCriterion> twice = new ArrayList<>(diagnosis.criteria());
        twice.addAll(diagnosis.criteria());
        Collections.shuffle(twice, random);

        assertThat(RULES.decide(diagnosis(diagnosis.author(), twice))).isEqualTo(RULES.decide(diagnosis));
    }

    @Law
    void one_more_criterion_lowers_the_grant_only_by_a_pair(
            @ForAll("diagnoses") GeiqDiagnosis diagnosis, @ForAll GeiqCriterion one) {
        List<GeiqCriterion> more = new ArrayList<>(diagnosis.criteria());
        more.add(one);
        GeiqDecision after = RULES.decide(diagnosis(diagnosis.author(), more));

        if (after.refusedPairs().isEmpty()) {
            assertThat(after.allowance())
                    .isGreaterThanOrEqualTo(RULES.decide(diagnosis).allowance());
        }
    }

    @Law
    void an_authorised_prescriber_changes_the_outcome_or_the_amount_when_and_only_when_it_is_said_so(
            @ForAll("diagnoses") GeiqDiagnosis diagnosis) {
        GeiqDecision decision = RULES.decide(diagnosis);
        GeiqDecision authorised =
                RULES.decide(new GeiqDiagnosis(ON, DiagnosisAuthor.AUTHORISED_PRESCRIBER, diagnosis.criteria()));

        assertThat(decision.authorisedPrescriberWouldChange())
                .isEqualTo(decision.outcome() != authorised.outcome()
                        || !decision.allowance().equals(authorised.allowance()));
    }

    @Law
    void every_criterion_ticked_is_kept_or_dropped(@ForAll("diagnoses") GeiqDiagnosis diagnosis) {
        GeiqDecision decision = RULES.decide(diagnosis);

        assertThat(decision.kept().size() + decision.dropped().size())
                .isEqualTo(diagnosis.criteria().size());
        assertThat(decision.eligible()).isEqualTo(decision.allowance().isPositive());
        assertThat(decision.accepted()).isEqualTo(decision.validity().isPresent());
    }

    private static GeiqDiagnosis diagnosis(DiagnosisAuthor author, List<GeiqCriterion> criteria) {
        return GeiqDiagnosis.builder().on(ON).author(author).criteria(criteria).build();
    }
}
