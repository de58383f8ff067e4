package fr.clausesociale.france;

import static fr.clausesociale.person.Facts.AAH;
import static fr.clausesociale.person.Facts.ASS;
import static fr.clausesociale.person.Facts.BIRTH_DATE;
import static fr.clausesociale.person.Facts.DISABLED_WORKER_UNTIL;
import static fr.clausesociale.person.Facts.HOURS_WORKED_SINCE_REGISTRATION;
import static fr.clausesociale.person.Facts.ORDINARY_WORK_ORIENTATION;
import static fr.clausesociale.person.Facts.OTHER_SOCIAL_MINIMUM;
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

/** The list of Cher, each criterion on both sides of each of its thresholds, on 15 October 2026. */
class CherTest extends EligibilityListContract {

    private static final RuleSet LIST = Cher.ruleSet("test", LocalDate.of(2020, 1, 1), false);

    CherTest() {
        super(LIST);
        criterion(
                "long-term-unemployed",
                p -> p.since(REGISTERED_SINCE, "2025-10-14").known(HOURS_WORKED_SINCE_REGISTRATION, "419.99"),
                List.of(REGISTERED_SINCE, HOURS_WORKED_SINCE_REGISTRATION),
                p -> p.since(REGISTERED_SINCE, "2025-10-15"),
                p -> p.known(HOURS_WORKED_SINCE_REGISTRATION, "420"),
                p -> p.absent(REGISTERED_SINCE)
                        .absent(HOURS_WORKED_SINCE_REGISTRATION)
                        .yes(SEEKING_WORK));
        criterion("rsa", p -> p.yes(RSA).yes(SEEKING_WORK), List.of(RSA, SEEKING_WORK), p -> p.absent(SEEKING_WORK));
        criterion("ass", p -> p.yes(ASS).yes(SEEKING_WORK), List.of(ASS, SEEKING_WORK), p -> p.absent(SEEKING_WORK));
        criterion("aah", p -> p.yes(AAH).yes(SEEKING_WORK), List.of(AAH, SEEKING_WORK), p -> p.absent(SEEKING_WORK));
        criterion(
                "other-social-minimum",
                p -> p.yes(OTHER_SOCIAL_MINIMUM).yes(SEEKING_WORK),
                List.of(OTHER_SOCIAL_MINIMUM, SEEKING_WORK),
                p -> p.absent(SEEKING_WORK),
                p -> p.absent(OTHER_SOCIAL_MINIMUM));
        criterion(
                "disabled-workers",
                p -> p.since(DISABLED_WORKER_UNTIL, "2026-10-15")
                        .yes(ORDINARY_WORK_ORIENTATION)
                        .yes(SEEKING_WORK),
                List.of(DISABLED_WORKER_UNTIL, ORDINARY_WORK_ORIENTATION, SEEKING_WORK),
                p -> p.since(DISABLED_WORKER_UNTIL, "2026-10-14"),
                p -> p.absent(ORDINARY_WORK_ORIENTATION),
                p -> p.absent(SEEKING_WORK));
        criterion(
                "young",
                p -> p.since(BIRTH_DATE, "2000-10-16"),
                List.of(BIRTH_DATE),
                p -> p.since(BIRTH_DATE, "2000-10-15"));
        criterion(
                "senior",
                p -> p.since(BIRTH_DATE, "1976-10-14").yes(SEEKING_WORK),
                List.of(BIRTH_DATE, SEEKING_WORK),
                p -> p.since(BIRTH_DATE, "1976-10-15"),
                p -> p.absent(SEEKING_WORK));
        criterion(
                "insertion-contract",
                p -> p.inStructure("EPIDE"),
                List.of(STRUCTURE),
                p -> p.absent(STRUCTURE),
                p -> p.inStructure("E2C"));
        criterion(
                "reasoned-opinion",
                p -> p.known(REASONED_OPINION, "CAP_EMPLOI"),
                List.of(REASONED_OPINION),
                p -> p.absent(REASONED_OPINION),
                p -> p.known(REASONED_OPINION, "MDPH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AI", "ACI", "EI", "ETTI", "EPIDE", "GEIQ"})
    void each_structure(String kind) {
        assertThat(decide(Someone.whoMeetsNothing().inStructure(kind)).met()).containsExactly("insertion-contract");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FRANCE_TRAVAIL", "CAP_EMPLOI", "MISSION_LOCALE"})
    void each_body_may_give_an_opinion(String body) {
        assertThat(decide(Someone.whoMeetsNothing().known(REASONED_OPINION, body))
                        .met())
                .containsExactly("reasoned-opinion");
    }

    @Test
    void no_hour_worked_at_all_is_less_than_420() {
        Someone never = witness("long-term-unemployed").absent(HOURS_WORKED_SINCE_REGISTRATION);

        assertThat(outcome("long-term-unemployed", never)).isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2000-02-29, 2026-02-27, young, MET",
        "2000-02-29, 2026-02-28, young, NOT_MET",
        "1976-02-29, 2026-02-28, senior, NOT_MET",
        "1976-02-29, 2026-03-01, senior, MET",
    })
    void born_on_29_february_one_has_the_birthday_on_28_february(
            String born, LocalDate at, String criterion, Outcome expected) {
        Someone someone = witness(criterion).since(BIRTH_DATE, born);

        assertThat(Outcomes.of(EligibilityEngine.of(LIST).decide(someone.situation(), at), criterion))
                .isEqualTo(expected);
    }

    @Test
    void an_eiti_counts_where_somebody_says_so() {
        Someone supported = Someone.whoMeetsNothing().inStructure("EITI");
        RuleSet withEiti = Cher.ruleSet("eiti", LocalDate.of(2020, 1, 1), true);

        assertThat(decide(supported).verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(EligibilityEngine.of(withEiti)
                        .decide(supported.situation(), HIRE)
                        .met())
                .containsExactly("insertion-contract");
    }

    @Test
    void the_list_is_closed_and_in_force_from_the_day_that_one_says() {
        assertThat(LIST.open()).isFalse();
        assertThat(LIST.inForceFrom()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(Cher.ruleSet("2024", LocalDate.of(2024, 1, 1), false).id()).hasToString("cher@2024");
    }
}
