package fr.clausesociale.france;

import static fr.clausesociale.eligibility.Outcome.MET;
import static fr.clausesociale.eligibility.Outcome.NOT_MET;
import static fr.clausesociale.person.Facts.AAH;
import static fr.clausesociale.person.Facts.ASS;
import static fr.clausesociale.person.Facts.BIRTH_DATE;
import static fr.clausesociale.person.Facts.DISABLED_WORKER_UNTIL;
import static fr.clausesociale.person.Facts.EDUCATION_LEVEL;
import static fr.clausesociale.person.Facts.INSERTION_ALLOWANCE;
import static fr.clausesociale.person.Facts.INVALIDITY_BENEFIT;
import static fr.clausesociale.person.Facts.LEFT_SCHOOL_ON;
import static fr.clausesociale.person.Facts.REASONED_OPINION;
import static fr.clausesociale.person.Facts.REGISTERED_SINCE;
import static fr.clausesociale.person.Facts.RSA;
import static fr.clausesociale.person.Facts.SEEKING_WORK;
import static fr.clausesociale.person.Facts.STRUCTURE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.Outcome;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Someone;
import fr.clausesociale.eligibility.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of Vaucluse, each criterion on both sides of each of its thresholds, on 15 October 2026. */
class VaucluseTest extends EligibilityListContract {

    private static final RuleSet LIST = Vaucluse.ruleSet("test", LocalDate.of(2020, 1, 1), false);

    VaucluseTest() {
        super(LIST);
        criterion(
                "long-term-unemployed",
                p -> p.since(REGISTERED_SINCE, "2025-10-14"),
                List.of(REGISTERED_SINCE),
                p -> p.since(REGISTERED_SINCE, "2025-10-15"),
                p -> p.absent(REGISTERED_SINCE).yes(SEEKING_WORK));
        criterion("rsa", p -> p.yes(RSA), List.of(RSA), p -> p.absent(RSA));
        criterion(
                "disabled-workers",
                p -> p.since(DISABLED_WORKER_UNTIL, "2026-10-15"),
                List.of(DISABLED_WORKER_UNTIL),
                p -> p.since(DISABLED_WORKER_UNTIL, "2026-10-14"));
        criterion("ass", p -> p.yes(ASS), List.of(ASS), p -> p.absent(ASS));
        criterion(
                "insertion-allowance",
                p -> p.yes(INSERTION_ALLOWANCE),
                List.of(INSERTION_ALLOWANCE),
                p -> p.absent(INSERTION_ALLOWANCE));
        criterion("aah", p -> p.yes(AAH), List.of(AAH), p -> p.absent(AAH));
        criterion(
                "invalidity",
                p -> p.yes(INVALIDITY_BENEFIT),
                List.of(INVALIDITY_BENEFIT),
                p -> p.absent(INVALIDITY_BENEFIT));
        criterion(
                "young",
                p -> p.since(BIRTH_DATE, "2000-10-16")
                        .since(LEFT_SCHOOL_ON, "2026-04-15")
                        .yes(SEEKING_WORK),
                List.of(BIRTH_DATE, LEFT_SCHOOL_ON, SEEKING_WORK),
                p -> p.since(BIRTH_DATE, "2000-10-15"),
                p -> p.since(LEFT_SCHOOL_ON, "2026-04-16"),
                p -> p.absent(LEFT_SCHOOL_ON),
                p -> p.absent(SEEKING_WORK));
        criterion(
                "work-integration",
                p -> p.inStructure("ACI"),
                List.of(STRUCTURE),
                p -> p.absent(STRUCTURE),
                // the list names no GEIQ
                p -> p.inStructure("GEIQ"));
        criterion("special-schemes", p -> p.inStructure("E2C"), List.of(STRUCTURE), p -> p.inStructure("OTHER_SCHEME"));
        criterion(
                "reasoned-opinion",
                p -> p.known(REASONED_OPINION, "MDPH"),
                List.of(REASONED_OPINION),
                p -> p.absent(REASONED_OPINION),
                p -> p.known(REASONED_OPINION, "PLIE"),
                p -> p.known(REASONED_OPINION, "CAP_EMPLOI"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FRANCE_TRAVAIL", "MAISON_DE_L_EMPLOI", "MISSION_LOCALE", "MDPH"})
    void each_body_may_give_an_opinion(String body) {
        assertThat(decide(Someone.whoMeetsNothing().known(REASONED_OPINION, body))
                        .met())
                .containsExactly("reasoned-opinion");
    }

    @ParameterizedTest
    @CsvSource({
        "AI, work-integration",
        "ETTI, work-integration",
        "EI, work-integration",
        "ACI, work-integration",
        "EPIDE, special-schemes",
        "E2C, special-schemes",
    })
    void each_structure_meets_one_criterion(String kind, String criterion) {
        assertThat(decide(Someone.whoMeetsNothing().inStructure(kind)).met()).containsExactly(criterion);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-27, MET", "2026-02-28, NOT_MET"})
    void born_on_29_february_2000_turns_26_on_28_february_2026(LocalDate at, Outcome expected) {
        Someone born = witness("young").since(BIRTH_DATE, "2000-02-29").since(LEFT_SCHOOL_ON, "2025-06-30");

        assertThat(Outcomes.of(EligibilityEngine.of(LIST).decide(born.situation(), at), "young"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-27, NOT_MET", "2027-02-28, MET"})
    void left_school_on_31_august_one_is_out_for_6_months_on_28_february(LocalDate at, Outcome expected) {
        Someone left = witness("young").since(BIRTH_DATE, "2005-01-01").since(LEFT_SCHOOL_ON, "2026-08-31");

        assertThat(Outcomes.of(EligibilityEngine.of(LIST).decide(left.situation(), at), "young"))
                .isEqualTo(expected);
    }

    @Test
    void the_young_are_named_with_and_without_a_diploma() {
        Someone young = witness("young");

        assertThat(outcome("young", young.known(EDUCATION_LEVEL, "7"))).isEqualTo(MET);
        assertThat(outcome("young", young.absent(EDUCATION_LEVEL))).isEqualTo(MET);
        assertThat(outcome("young", young.absent(SEEKING_WORK).since(REGISTERED_SINCE, "2026-10-15")))
                .isEqualTo(MET);
        assertThat(outcome("young", young.absent(SEEKING_WORK).since(REGISTERED_SINCE, "2026-10-16")))
                .isEqualTo(NOT_MET);
    }

    @Test
    void an_eiti_counts_where_somebody_says_so() {
        Someone supported = Someone.whoMeetsNothing().inStructure("EITI");
        RuleSet withEiti = Vaucluse.ruleSet("eiti", LocalDate.of(2020, 1, 1), true);

        assertThat(decide(supported).verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(EligibilityEngine.of(withEiti)
                        .decide(supported.situation(), HIRE)
                        .met())
                .containsExactly("work-integration");
    }

    @Test
    void the_list_is_closed_and_in_force_from_the_day_that_one_says() {
        assertThat(LIST.open()).isFalse();
        assertThat(LIST.inForceFrom()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(Vaucluse.ruleSet("2024", LocalDate.of(2024, 1, 1), false).id())
                .hasToString("vaucluse@2024");
    }
}
