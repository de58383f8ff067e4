package fr.clausesociale.france;

import static fr.clausesociale.eligibility.Outcome.MET;
import static fr.clausesociale.eligibility.Outcome.NOT_MET;
import static fr.clausesociale.person.Facts.AAH;
import static fr.clausesociale.person.Facts.ASE_LEAVER;
import static fr.clausesociale.person.Facts.ASS;
import static fr.clausesociale.person.Facts.ASYLUM_SEEKER;
import static fr.clausesociale.person.Facts.BIRTH_DATE;
import static fr.clausesociale.person.Facts.DETENTION_OR_SUPERVISION;
import static fr.clausesociale.person.Facts.DISABLED_WORKER_UNTIL;
import static fr.clausesociale.person.Facts.EDUCATION_LEVEL;
import static fr.clausesociale.person.Facts.FORCED_RETRAINING;
import static fr.clausesociale.person.Facts.FRENCH_BELOW_A1;
import static fr.clausesociale.person.Facts.HOMELESS;
import static fr.clausesociale.person.Facts.INSERTION_SCHEME;
import static fr.clausesociale.person.Facts.LAST_WORKED_IN_TRADE_ON;
import static fr.clausesociale.person.Facts.LEFT_SCHOOL_ON;
import static fr.clausesociale.person.Facts.LONE_PARENT;
import static fr.clausesociale.person.Facts.MOBILITY_PROBLEM;
import static fr.clausesociale.person.Facts.MONTHS_WORKED_LAST_12;
import static fr.clausesociale.person.Facts.OTHER_SOCIAL_MINIMUM;
import static fr.clausesociale.person.Facts.QPV_RESIDENT;
import static fr.clausesociale.person.Facts.REFUGEE;
import static fr.clausesociale.person.Facts.REGISTERED_SINCE;
import static fr.clausesociale.person.Facts.RSA;
import static fr.clausesociale.person.Facts.SEEKING_WORK;
import static fr.clausesociale.person.Facts.STRUCTURE;
import static fr.clausesociale.person.Facts.SUBSIDIARY_PROTECTION;
import static fr.clausesociale.person.Facts.WITHOUT_WORK_SINCE;
import static fr.clausesociale.person.Facts.ZRR_RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.Outcome;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Someone;
import fr.clausesociale.eligibility.Verdict;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of either grant, by the contract of lists; then the two annexes and the amounts. */
class GeiqTest extends EligibilityListContract {

    /** Every criterion of level 2, as somebody who meets it and no other. */
    private static final Map<String, Change> LEVEL_2 = level2();

    /** Pairs that are not counted together, or of which nobody can meet both. */
    private static final Set<Set<String>> ONE_OF_TWO = Set.of(
            Set.of("senior", "young"),
            Set.of("senior", "ase"),
            Set.of("zrr", "qpv"),
            Set.of("refugee", "subsidiary protection"),
            Set.of("refugee", "asylum seeker"),
            Set.of("subsidiary protection", "asylum seeker"));

    GeiqTest() {
        super(Geiq.ruleSet());
        criterion(
                "social-minimum",
                p -> p.yes(OTHER_SOCIAL_MINIMUM),
                List.of(OTHER_SOCIAL_MINIMUM),
                p -> p.absent(OTHER_SOCIAL_MINIMUM));
        criterion(
                "young-without-qualification",
                p -> p.since(BIRTH_DATE, "2000-10-16")
                        .known(EDUCATION_LEVEL, "4")
                        .since(LAST_WORKED_IN_TRADE_ON, "2024-10-15")
                        .since(WITHOUT_WORK_SINCE, "2026-10-15"),
                List.of(BIRTH_DATE, EDUCATION_LEVEL, LAST_WORKED_IN_TRADE_ON, WITHOUT_WORK_SINCE, LEFT_SCHOOL_ON),
                p -> p.since(BIRTH_DATE, "2000-10-15"),
                p -> p.known(EDUCATION_LEVEL, "4.01"),
                p -> p.since(LAST_WORKED_IN_TRADE_ON, "2024-10-16"),
                p -> p.since(WITHOUT_WORK_SINCE, "2026-10-16"),
                p -> p.absent(WITHOUT_WORK_SINCE),
                p -> p.absent(LEFT_SCHOOL_ON));
        criterion(
                "away-from-the-labour-market",
                p -> p.since(WITHOUT_WORK_SINCE, "2025-10-14").known(MONTHS_WORKED_LAST_12, "0"),
                List.of(WITHOUT_WORK_SINCE),
                p -> p.since(WITHOUT_WORK_SINCE, "2025-10-15"),
                p -> p.absent(WITHOUT_WORK_SINCE));
        criterion(
                "jobseeker-45",
                p -> p.since(BIRTH_DATE, "1981-10-15").yes(SEEKING_WORK),
                List.of(BIRTH_DATE, SEEKING_WORK),
                p -> p.since(BIRTH_DATE, "1981-10-16"),
                p -> p.absent(SEEKING_WORK));
        criterion(
                "forced-retraining",
                p -> p.yes(FORCED_RETRAINING),
                List.of(FORCED_RETRAINING),
                p -> p.absent(FORCED_RETRAINING));
        criterion(
                "insertion-scheme",
                p -> p.yes(INSERTION_SCHEME),
                List.of(INSERTION_SCHEME),
                p -> p.absent(INSERTION_SCHEME),
                p -> p.absent(INSERTION_SCHEME).known(STRUCTURE, "GEIQ"));
        criterion(
                "disabled-worker",
                p -> p.since(DISABLED_WORKER_UNTIL, "2026-10-15"),
                List.of(DISABLED_WORKER_UNTIL),
                p -> p.since(DISABLED_WORKER_UNTIL, "2026-10-14"));
        criterion(
                "international-protection",
                p -> p.yes(REFUGEE),
                List.of(REFUGEE),
                p -> p.absent(REFUGEE),
                p -> p.absent(REFUGEE).yes(ASYLUM_SEEKER));
        criterion(
                "rural-revitalisation-zone",
                p -> p.yes(ZRR_RESIDENT),
                List.of(ZRR_RESIDENT),
                p -> p.absent(ZRR_RESIDENT));
        criterion(
                "priority-neighbourhood", p -> p.yes(QPV_RESIDENT), List.of(QPV_RESIDENT), p -> p.absent(QPV_RESIDENT));
        criterion(
                "detention-or-supervision",
                p -> p.yes(DETENTION_OR_SUPERVISION),
                List.of(DETENTION_OR_SUPERVISION),
                p -> p.absent(DETENTION_OR_SUPERVISION));
        criterion(
                "very-long-term-unemployed",
                p -> p.since(REGISTERED_SINCE, "2024-10-15"),
                List.of(REGISTERED_SINCE),
                p -> p.since(REGISTERED_SINCE, "2024-10-16"));
        criterion(
                "level-2",
                p -> p.yes(LONE_PARENT).yes(MOBILITY_PROBLEM),
                List.of(LONE_PARENT, MOBILITY_PROBLEM),
                p -> p.absent(LONE_PARENT),
                p -> p.absent(MOBILITY_PROBLEM));
    }

    private static Map<String, Change> level2() {
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("education", p -> p.known(EDUCATION_LEVEL, "3"));
        changes.put("senior", p -> p.since(BIRTH_DATE, "1976-10-15"));
        changes.put("young", p -> p.since(BIRTH_DATE, "2000-10-16"));
        changes.put("ase", p -> p.yes(ASE_LEAVER));
        changes.put("long-term", p -> p.since(REGISTERED_SINCE, "2025-10-15"));
        changes.put("disabled", p -> p.since(DISABLED_WORKER_UNTIL, "2026-10-15"));
        changes.put("lone parent", p -> p.yes(LONE_PARENT));
        changes.put("homeless", p -> p.yes(HOMELESS));
        changes.put("zrr", p -> p.yes(ZRR_RESIDENT));
        changes.put("qpv", p -> p.yes(QPV_RESIDENT));
        changes.put("refugee", p -> p.yes(REFUGEE));
        changes.put("subsidiary protection", p -> p.yes(SUBSIDIARY_PROTECTION));
        changes.put("asylum seeker", p -> p.yes(ASYLUM_SEEKER));
        changes.put("detention", p -> p.yes(DETENTION_OR_SUPERVISION));
        changes.put("french", p -> p.yes(FRENCH_BELOW_A1));
        changes.put("mobility", p -> p.yes(MOBILITY_PROBLEM));
        return changes;
    }

    static Stream<Arguments> pairs() {
        List<String> names = List.copyOf(LEVEL_2.keySet());
        return names.stream()
                .flatMap(a -> names.stream().filter(b -> a.compareTo(b) < 0).map(b -> arguments(a, b)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("pairs")
    void two_criteria_of_level_2_give_the_higher_amount(String first, String second) {
        Someone someone = LEVEL_2.get(second).apply(LEVEL_2.get(first).apply(Someone.whoMeetsNothing()));

        assertThat(verdict(Geiq.annex2(), someone))
                .isEqualTo(ONE_OF_TWO.contains(Set.of(first, second)) ? Verdict.NOT_ELIGIBLE : Verdict.ELIGIBLE);
    }

    static Stream<String> level2Names() {
        return LEVEL_2.keySet().stream();
    }

    /** The criteria of both annexes; each gives the lower amount alone. */
    @ParameterizedTest
    @MethodSource("level2Names")
    void one_criterion_of_level_2_gives_the_lower_amount_if_it_stands_in_both_annexes(String name) {
        Someone someone = LEVEL_2.get(name).apply(Someone.whoMeetsNothing());
        boolean both = Set.of("disabled", "zrr", "qpv", "refugee", "subsidiary protection", "detention")
                .contains(name);

        assertThat(verdict(Geiq.annex2(), someone)).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(verdict(Geiq.annex1(), someone)).isEqualTo(both ? Verdict.ELIGIBLE : Verdict.NOT_ELIGIBLE);
        assertThat(decide(someone).verdict()).isEqualTo(both ? Verdict.ELIGIBLE : Verdict.NOT_ELIGIBLE);
    }

    @Test
    void one_criterion_of_level_1_gives_the_higher_amount() {
        Someone nothing = Someone.whoMeetsNothing();

        for (Someone benefit : List.of(nothing.yes(RSA), nothing.yes(ASS), nothing.yes(AAH))) {
            assertThat(verdict(Geiq.annex2(), benefit)).isEqualTo(Verdict.ELIGIBLE);
            assertThat(verdict(Geiq.annex1(), benefit)).isEqualTo(Verdict.ELIGIBLE);
            assertThat(decide(benefit).met()).containsExactly("social-minimum");
        }
        assertThat(verdict(Geiq.annex2(), nothing.yes(OTHER_SOCIAL_MINIMUM))).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(verdict(Geiq.annex2(), nothing.since(REGISTERED_SINCE, "2024-10-15")))
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(Geiq.annex1(), nothing.since(REGISTERED_SINCE, "2024-10-15")))
                .isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, NOT_MET", "2025-03-01, MET"})
    void born_on_29_february_1980_one_is_45_on_1_march(LocalDate at, Outcome expected) {
        Someone born = witness("jobseeker-45").since(BIRTH_DATE, "1980-02-29");

        assertThat(outcomeOn(at, born)).isEqualTo(expected);
    }

    private static Outcome outcomeOn(LocalDate at, Someone someone) {
        return Outcomes.of(EligibilityEngine.of(Geiq.ruleSet()).decide(someone.situation(), at), "jobseeker-45");
    }

    @Test
    void without_qualification_is_also_who_never_worked_in_the_trade() {
        Someone never = witness("young-without-qualification").absent(LAST_WORKED_IN_TRADE_ON);

        assertThat(outcome("young-without-qualification", never)).isEqualTo(MET);
        assertThat(outcome("young-without-qualification", never.known(EDUCATION_LEVEL, "5")))
                .isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AI", "ACI", "EI", "EITI", "ETTI"})
    void somebody_in_a_structure_of_work_integration_is_in_an_insertion_scheme(String kind) {
        assertThat(decide(Someone.whoMeetsNothing().inStructure(kind)).met()).containsExactly("insertion-scheme");
    }

    @Test
    void no_document_has_an_age_limit() {
        for (RuleSet list : List.of(Geiq.ruleSet(), Geiq.annex1(), Geiq.annex2())) {
            assertThat(list.criteria())
                    .flatExtracting(criterion -> criterion.allProofs())
                    .allMatch(proof -> proof.equals(Documents.undated(proof)));
        }
        assertThat(Geiq.annex2().criteria())
                .allSatisfy(criterion -> assertThat(criterion.allProofs()).isNotEmpty());
    }

    @Test
    void the_lists_are_closed_and_known_since_15_december_2022() {
        for (RuleSet list : List.of(Geiq.ruleSet(), Geiq.annex1(), Geiq.annex2())) {
            assertThat(list.open()).isFalse();
            assertThat(list.isInForce(LocalDate.of(2022, 12, 14))).isFalse();
            assertThat(list.isInForce(LocalDate.of(2022, 12, 15))).isTrue();
        }
    }

    private static Verdict verdict(RuleSet list, Someone someone) {
        return EligibilityEngine.of(list).decide(someone.situation(), HIRE).verdict();
    }
}
