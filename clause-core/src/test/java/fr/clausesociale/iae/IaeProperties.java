package fr.clausesociale.iae;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Law;
import fr.clausesociale.identity.StructureKind;
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

class IaeProperties {

    private static final IaeRules RULES = IaeRules.published();

    @Provide
    Arbitrary<IaeDiagnosis> diagnoses() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(DiagnosisAuthor.class),
                        Arbitraries.of(
                                StructureKind.AI,
                                StructureKind.ETTI,
                                StructureKind.EI,
                                StructureKind.ACI,
                                StructureKind.EITI),
                        Arbitraries.of(IaeCriterion.class).list().ofMaxSize(6))
                .as((on, author, kind, criteria) -> IaeDiagnosis.builder()
                        .on(on)
                        .author(author)
                        .structure(kind)
                        .criteria(criteria)
                        .build());
    }

    private static Arbitrary<LocalDate> days() {
        long first = Platform.ORIGIN.toEpochDay();
        return Arbitraries.longs().between(first, Platform.READ_ON.toEpochDay()).map(LocalDate::ofEpochDay);
    }

    @Law
    void the_order_and_the_repetition_of_criteria_do_not_matter(
            @ForAll("diagnoses") IaeDiagnosis diagnosis, @ForAll Random random) {
        List<IaeCriterion> twice = new ArrayList<>(diagnosis.criteria());
        twice.addAll(diagnosis.criteria());
        Collections.shuffle(twice, random);

        assertThat(RULES.decide(with(diagnosis, twice))).isEqualTo(RULES.decide(diagnosis));
    }

    @Law
    void one_more_criterion_takes_eligibility_away_only_by_a_pair(
            @ForAll("diagnoses") IaeDiagnosis diagnosis, @ForAll IaeCriterion one) {
        IaeDecision before = RULES.decide(diagnosis);
        IaeDecision after = RULES.decide(with(diagnosis, plus(diagnosis, one)));

        if (before.eligible()) {
            assertThat(after.eligible() || !after.refusedPairs().isEmpty()).isTrue();
        }
        if (one.level() == CriterionLevel.ONE && after.refusedPairs().isEmpty()) {
            assertThat(after.eligible()).isTrue();
        }
    }

    @Law
    void an_authorised_prescriber_changes_the_outcome_when_and_only_when_it_is_said_so(
            @ForAll("diagnoses") IaeDiagnosis diagnosis) {
        IaeDecision decision = RULES.decide(diagnosis);
        IaeDecision authorised = RULES.decide(new IaeDiagnosis(
                diagnosis.on(), DiagnosisAuthor.AUTHORISED_PRESCRIBER, diagnosis.structure(), diagnosis.criteria()));

        assertThat(decision.authorisedPrescriberWouldChange()).isEqualTo(decision.outcome() != authorised.outcome());
    }

    @Law
    void every_criterion_ticked_counts_or_is_said_not_to(@ForAll("diagnoses") IaeDiagnosis diagnosis) {
        IaeDecision decision = RULES.decide(diagnosis);
        long level1 = diagnosis.criteria().stream()
                .filter(c -> c.level() == CriterionLevel.ONE)
                .count();

        assertThat(level1 + decision.level2Count() + decision.notInForce().size())
                .isEqualTo(diagnosis.criteria().size());
        assertThat(decision.validity().isPresent()).isEqualTo(decision.eligible());
    }

    private static List<IaeCriterion> plus(IaeDiagnosis diagnosis, IaeCriterion one) {
        List<IaeCriterion> more = new ArrayList<>(diagnosis.criteria());
        more.add(one);
        return more;
    }

    private static IaeDiagnosis with(IaeDiagnosis diagnosis, List<IaeCriterion> criteria) {
        return IaeDiagnosis.builder()
                .on(diagnosis.on())
                .author(diagnosis.author())
                .structure(diagnosis.structure())
                .criteria(criteria)
                .build();
    }
}
