package fr.clausesociale.eligibility;

import static fr.clausesociale.Refusal.assertRefused;
import static fr.clausesociale.eligibility.Comparison.State.MET;
import static fr.clausesociale.eligibility.Comparison.State.NOT_MET;
import static fr.clausesociale.eligibility.Comparison.State.ONE_OF;
import static fr.clausesociale.eligibility.Comparison.State.PROOF_NOT_VALID;
import static fr.clausesociale.eligibility.Comparison.State.UNDETERMINED;
import static fr.clausesociale.eligibility.Condition.is;
import static fr.clausesociale.eligibility.Condition.threshold;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Golden;
import fr.clausesociale.Language;
import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Comparison.Change;
import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {

    private static final LocalDate AT = LocalDate.of(2026, 10, 15);
    private static final EligibilityEngine CCAG = EligibilityEngine.of(Ccag2021.ruleSet());
    private static final EligibilityEngine WITHOUT_SENIORS =
            EligibilityEngine.of(Ccag2021.ruleSet().without(RuleSetId.of("no-seniors", "1"), "senior"));

    private static final Situation SENIOR = Someone.whoMeetsNothing()
            .since(Facts.BIRTH_DATE, "1970-01-01")
            .yes(Facts.SEEKING_WORK)
            .situation();
    private static final Situation NOBODY = Someone.whoMeetsNothing().situation();
    private static final Situation STRANGER = Someone.unknown().situation();
    private static final List<Situation> PEOPLE = List.of(SENIOR, NOBODY, STRANGER, SENIOR);

    @Test
    void a_reform_tells_who_loses_and_by_which_criterion() {
        Comparison comparison = Comparison.of(CCAG, AT, WITHOUT_SENIORS, AT, PEOPLE.stream());

        assertThat(comparison.people()).isEqualTo(4);
        assertThat(comparison.changed()).isEqualTo(2);
        assertThat(comparison.count(Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE)).isEqualTo(2);
        assertThat(comparison.count(Verdict.UNDETERMINED, Verdict.UNDETERMINED)).isEqualTo(1);
        assertThat(comparison.changes()).isEqualTo(Map.of(new Change("senior", MET, NOT_MET), 2L));
    }

    @Test
    void the_same_list_on_two_days_tells_who_grows_into_it() {
        Situation almost = Someone.whoMeetsNothing()
                .since(Facts.BIRTH_DATE, "1976-10-15")
                .yes(Facts.SEEKING_WORK)
                .situation();

        Comparison comparison = Comparison.of(CCAG, AT, CCAG, AT.plusDays(1), List.of(almost, NOBODY).stream());

        assertThat(comparison.count(Verdict.NOT_ELIGIBLE, Verdict.ELIGIBLE)).isEqualTo(1);
        assertThat(comparison.changes()).isEqualTo(Map.of(new Change("senior", NOT_MET, MET), 1L));
    }

    @Test
    void criteria_are_counted_among_people_whose_verdict_changes() {
        Situation seniorWithAss = Someone.whoMeetsNothing()
                .since(Facts.BIRTH_DATE, "1970-01-01")
                .yes(Facts.SEEKING_WORK)
                .yes(Facts.ASS)
                .situation();

        Comparison comparison =
                Comparison.of(CCAG, AT, WITHOUT_SENIORS, AT, Stream.of(SENIOR, seniorWithAss, seniorWithAss));

        assertThat(comparison.count(Verdict.ELIGIBLE, Verdict.ELIGIBLE)).isEqualTo(2);
        assertThat(comparison.changes()).isEqualTo(Map.of(new Change("senior", MET, NOT_MET), 1L));
        assertThat(comparison.changes(Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE)).isEqualTo(comparison.changes());
        assertThat(comparison.changes(Verdict.NOT_ELIGIBLE, Verdict.ELIGIBLE)).isEmpty();
    }

    @Test
    void a_criterion_of_which_nothing_is_known_is_named_to_whom_it_leaves_undetermined() {
        EligibilityEngine withoutAss =
                EligibilityEngine.of(Ccag2021.ruleSet().without(RuleSetId.of("no-ass", "1"), "ass"));
        Situation person = Someone.whoMeetsNothing().unknown(Facts.ASS).situation();

        Comparison comparison = Comparison.of(withoutAss, AT, CCAG, AT, Stream.of(person, person));

        assertThat(comparison.changes(Verdict.NOT_ELIGIBLE, Verdict.UNDETERMINED))
                .isEqualTo(Map.of(new Change("ass", NOT_MET, UNDETERMINED), 2L));
        assertThat(comparison.explanation().render(Language.FRENCH))
                .contains("- bénéficiaires de l'ASS (ass) : absent de la liste → indéterminé : 2\n");
    }

    @Test
    void criteria_of_which_one_is_met_whatever_the_unknown_facts_are_are_named_together() {
        Condition low = threshold(Facts.EDUCATION_LEVEL, Bound.LESS_THAN, 3);
        Condition high = threshold(Facts.EDUCATION_LEVEL, Bound.AT_LEAST, 3);
        EligibilityEngine rsa = EligibilityEngine.of(Trees.list(List.of(is(Facts.RSA))));
        EligibilityEngine levels = EligibilityEngine.of(Trees.list(List.of(is(Facts.RSA), low, high)));
        Situation person =
                Someone.whoMeetsNothing().unknown(Facts.EDUCATION_LEVEL).situation();

        Comparison comparison = Comparison.of(rsa, AT, levels, AT, Stream.of(person));

        List<String> codes =
                levels.ruleSet().criteria().stream().map(Criterion::code).toList();
        assertThat(comparison.changes(Verdict.NOT_ELIGIBLE, Verdict.ELIGIBLE))
                .isEqualTo(Map.of(
                        new Change(codes.get(1), NOT_MET, ONE_OF), 1L, new Change(codes.get(2), NOT_MET, ONE_OF), 1L));
        assertThat(comparison.explanation().render(Language.FRENCH))
                .contains(": absent de la liste → celui-ci ou un autre rempli : 1\n");
    }

    @Test
    void a_criterion_whose_document_alone_does_not_hold_any_more_is_still_met() {
        Situation person = Someone.whoMeetsNothing()
                .yes(Facts.ASS)
                .proof("ass-attestation", AT.minusDays(1).toString())
                .situation();

        Comparison comparison = Comparison.of(CCAG, AT, CCAG, AT.plusMonths(6), Stream.of(person));

        assertThat(comparison.changes(Verdict.ELIGIBLE, Verdict.PENDING_PROOF))
                .isEqualTo(Map.of(new Change("ass", MET, PROOF_NOT_VALID), 1L));
        assertThat(comparison.explanation().render(Language.FRENCH))
                .contains("- bénéficiaires de l'ASS (ass) : rempli → rempli, justificatif non valable : 1\n");
    }

    @Test
    void whoever_cannot_be_decided_is_counted_by_code_and_stops_nobody() {
        RuleSet list = RuleSet.builder()
                .id(RuleSetId.of("refusing", "1"))
                .title(Text.of("Liste qui refuse d'arrondir", "List that refuses to round"))
                .reference(LegalReference.of("Texte inventé"))
                .inForceFrom(LocalDate.of(2020, 1, 1))
                .open(false)
                .addCriteria(new Criterion(
                        "adult",
                        Text.of("majeurs", "adults"),
                        LegalReference.of("Texte inventé"),
                        new Condition.Elapsed(Facts.BIRTH_DATE, Bound.AT_LEAST, Period.ofYears(23), MonthEnd.REFUSE),
                        List.of()))
                .build();
        EligibilityEngine refusing = EligibilityEngine.of(list);
        Situation leapling =
                Someone.whoMeetsNothing().since(Facts.BIRTH_DATE, "2000-02-29").situation();

        Comparison comparison =
                Comparison.of(CCAG, AT, refusing, LocalDate.of(2023, 2, 28), Stream.of(SENIOR, leapling, NOBODY));
        Comparison early = Comparison.of(CCAG, LocalDate.of(2021, 3, 31), CCAG, AT, PEOPLE.stream());

        assertThat(comparison.people()).isEqualTo(3);
        assertThat(comparison.undecided()).isEqualTo(Map.of("date-ambiguous", 1L));
        assertThat(comparison.changed()).isEqualTo(1);
        assertThat(comparison.changes(Verdict.NOT_ELIGIBLE, Verdict.ELIGIBLE))
                .containsEntry(new Change("adult", NOT_MET, MET), 1L);
        assertThat(early.undecided()).isEqualTo(Map.of("rule-set-not-in-force", 4L));
        assertThat(early.people()).isEqualTo(4);
    }

    @Test
    void only_comparisons_of_the_same_add_up() {
        Comparison comparison = Comparison.of(CCAG, AT, WITHOUT_SENIORS, AT, Stream.empty());

        assertRefused("comparison-mismatch", () -> comparison.plus(Comparison.of(CCAG, AT, CCAG, AT, Stream.empty())));
        assertRefused(
                "comparison-mismatch",
                () -> comparison.plus(Comparison.of(CCAG, AT, WITHOUT_SENIORS, AT.plusDays(1), Stream.empty())));
        assertThat(comparison.people()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_explanation_tells_who_changes_by_which_criterion(Language language) throws IOException {
        Golden.assertSame("eligibility/comparison", language, reform().explanation());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void small_counts_are_left_out(Language language) throws IOException {
        Comparison reform = reform();

        Golden.assertSame("eligibility/comparison-from-5", language, reform.explanation(5));
        assertThat(reform.explanation(1)).isEqualTo(reform.explanation());
        assertRefused("smallest-count-invalid", () -> reform.explanation(0));
    }

    /** Seniors are left out, and a day later some people are registered for more than 12 months. */
    private static Comparison reform() {
        Situation almost = Someone.whoMeetsNothing()
                .since(Facts.REGISTERED_SINCE, "2025-10-15")
                .known(Facts.MONTHS_WORKED_LAST_12, "0")
                .situation();
        List<Situation> people = new ArrayList<>();
        people.addAll(Collections.nCopies(1200, SENIOR));
        people.addAll(Collections.nCopies(3, almost));
        people.addAll(Collections.nCopies(40, NOBODY));
        people.addAll(Collections.nCopies(4, STRANGER));
        return Comparison.of(CCAG, AT, WITHOUT_SENIORS, AT.plusDays(1), people.stream());
    }

    @Test
    void its_text_holds_no_personal_fact() {
        assertThat(Comparison.of(CCAG, AT, WITHOUT_SENIORS, AT, PEOPLE.stream()))
                .hasToString("Comparison[4 people, 2 changed]");
    }
}
