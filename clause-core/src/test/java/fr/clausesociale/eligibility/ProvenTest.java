package fr.clausesociale.eligibility;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.eligibility.Condition.all;
import static fr.clausesociale.eligibility.Condition.any;
import static fr.clausesociale.eligibility.Condition.atLeast;
import static fr.clausesociale.eligibility.Condition.is;
import static fr.clausesociale.eligibility.Condition.not;
import static fr.clausesociale.eligibility.Condition.proven;
import static fr.clausesociale.eligibility.Condition.threshold;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.france.Iae;
import fr.clausesociale.identity.StructureKind;
import fr.clausesociale.person.Facts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts of a condition that documents of their own prove. */
class ProvenTest {

    private static final LocalDate AT = LocalDate.of(2026, 10, 15);

    private static final Condition LOW_LEVEL = proven(threshold(Facts.EDUCATION_LEVEL, Bound.AT_MOST, 3), paper("a"));
    private static final Condition LONE = proven(is(Facts.LONE_PARENT), paper("b"));
    private static final Condition DISABLED = proven(is(Facts.AAH), paper("c"));
    private static final Condition UNRECORDED = is(Facts.MOBILITY_PROBLEM);
    private static final Condition TWO = atLeast(2, LOW_LEVEL, LONE, DISABLED, UNRECORDED);

    private static final Someone ALL = Someone.unknown()
            .known(Facts.EDUCATION_LEVEL, "3")
            .yes(Facts.LONE_PARENT)
            .yes(Facts.AAH)
            .yes(Facts.MOBILITY_PROBLEM);

    @Test
    void as_many_parts_as_are_needed_are_to_be_proven_the_least_intrusive_first() {
        assertThat(kinds(decide(TWO, ALL))).containsExactly("a", "b");
    }

    @Test
    void a_part_that_is_proven_already_comes_first() {
        assertThat(kinds(decide(TWO, ALL.proof("c", "2026-10-01")))).containsExactly("a");
        assertThat(kinds(decide(TWO, ALL.proof("c", "2026-10-01").proof("b", "2026-10-01"))))
                .isEmpty();
    }

    @Test
    void a_part_without_document_comes_last() {
        assertThat(kinds(decide(TWO, ALL.absent(Facts.AAH).absent(Facts.LONE_PARENT))))
                .containsExactly("a");
    }

    @Test
    void a_document_that_does_not_hold_stays_to_be_given_and_leaves_the_verdict() {
        Decision decision = decide(TWO, ALL.absent(Facts.AAH).proof("a", "2001-01-01"));

        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(kinds(decision)).containsExactly("a", "b");
        assertThat(decision.unusedProofs()).isEmpty();
        assertThat(decision.explanation().render(Language.ENGLISH)).contains("dated 1 January 2001: out of date");
    }

    @Test
    void a_document_that_does_not_hold_makes_the_verdict_pending_where_no_other_part_can_carry() {
        Someone two = ALL.absent(Facts.AAH).absent(Facts.MOBILITY_PROBLEM);
        Decision decision = decide(TWO, two.proof("a", "2001-01-01"));

        assertThat(decision.verdict()).isEqualTo(Verdict.PENDING_PROOF);
        assertThat(decision.met()).isEmpty();
        assertThat(kinds(decision)).containsExactly("a", "b");
        assertThat(decide(TWO, two.proof("a", "2001-01-01").proof("a", "2026-10-01"))
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(decide(not(LOW_LEVEL), ALL.known(Facts.EDUCATION_LEVEL, "5").proof("a", "2001-01-01"))
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void a_fact_is_asked_for_that_can_only_spare_the_document_that_does_not_hold() {
        Someone disabled = Someone.unknown().yes(Facts.AAH);
        Condition open = all(UNRECORDED, any(DISABLED, LONE));

        assertThat(decide(open, disabled).missing()).containsExactly(Facts.MOBILITY_PROBLEM);
        assertThat(decide(open, disabled.proof("c", "2001-01-01")).missing())
                .containsExactlyInAnyOrder(Facts.MOBILITY_PROBLEM, Facts.LONE_PARENT)
                .last()
                .isEqualTo(Facts.LONE_PARENT);
    }

    @Test
    void all_parts_are_proven_where_all_are_needed_one_where_one_is_and_none_of_what_is_excluded() {
        assertThat(kinds(decide(all(LOW_LEVEL, LONE), ALL))).containsExactly("a", "b");
        assertThat(kinds(decide(any(DISABLED, LONE), ALL))).containsExactly("b");
        assertThat(kinds(decide(not(LOW_LEVEL), ALL.known(Facts.EDUCATION_LEVEL, "5"))))
                .isEmpty();
    }

    @Test
    void where_the_facts_leave_open_which_part_holds_all_that_may_are_proven() {
        Condition low = proven(threshold(Facts.EDUCATION_LEVEL, Bound.AT_MOST, 3), paper("a"));
        Condition high = proven(threshold(Facts.EDUCATION_LEVEL, Bound.MORE_THAN, 3), paper("b"));
        Decision decision = decide(any(low, high, DISABLED), Someone.unknown().absent(Facts.AAH));

        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(kinds(decision)).containsExactly("a", "b");
    }

    @Test
    void a_criterion_lists_every_document_and_says_which_part_it_proves() {
        Criterion criterion = Trees.list(List.of(TWO)).criteria().get(0);

        assertThat(criterion.proofs()).isEmpty();
        assertThat(criterion.allProofs()).extracting(ProofRequirement::kind).containsExactly("a", "b", "c");
        assertThat(criterion.inWords().render(Language.FRENCH))
                .contains("  - parent isolé\n    - justificatif : papier b, de moins de 3 mois\n");
    }

    @Test
    void level_2_of_work_integration_asks_for_the_documents_of_two_criteria_for_an_ai_and_three_for_an_aci() {
        Someone someone = Someone.whoMeetsNothing()
                .yes(Facts.QPV_RESIDENT)
                .since(Facts.BIRTH_DATE, "2004-01-01")
                .known(Facts.EDUCATION_LEVEL, "3")
                .yes(Facts.LONE_PARENT);

        assertThat(kinds(iae(StructureKind.AI, someone))).containsExactly("diploma", "identity-document");
        assertThat(kinds(iae(StructureKind.ACI, someone)))
                .containsExactly("diploma", "identity-document", "proof-of-address");
        assertThat(kinds(iae(StructureKind.AI, someone.proof("education-statement", "2026-09-01"))))
                .containsExactly("identity-document");
    }

    @Test
    void of_whoever_looks_for_work_without_a_registration_no_list_asks_for_one() {
        for (RuleSet list : ShippedLists.ALL) {
            LocalDate at = ShippedLists.inForce(list, AT);
            Someone senior = Someone.whoMeetsNothing()
                    .known(Facts.BIRTH_DATE, at.minusYears(60))
                    .yes(Facts.SEEKING_WORK);
            assertThat(kinds(EligibilityEngine.of(list).decide(senior.situation(), at)))
                    .as(list.id().toString())
                    .doesNotContain("registration-certificate");
        }
    }

    @Test
    void a_part_names_a_document() {
        assertRefused("condition-without-proof", () -> proven(LONE));
    }

    private static ProofRequirement paper(String kind) {
        return ProofRequirement.youngerThan(3, kind, Text.of("papier " + kind, "paper " + kind));
    }

    private static List<String> kinds(Decision decision) {
        return decision.proofs().stream().map(ProofRequirement::kind).toList();
    }

    private static Decision decide(Condition condition, Someone someone) {
        return EligibilityEngine.of(Trees.list(List.of(condition))).decide(someone.situation(), AT);
    }

    private static Decision iae(StructureKind kind, Someone someone) {
        return EligibilityEngine.of(Iae.ruleSet(kind)).decide(someone.situation(), AT);
    }
}
