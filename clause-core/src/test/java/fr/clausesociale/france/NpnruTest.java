package fr.clausesociale.france;

import static fr.clausesociale.eligibility.Verdict.ELIGIBLE;
import static fr.clausesociale.eligibility.Verdict.UNDETERMINED;
import static fr.clausesociale.person.Facts.QPV_2014_RESIDENT;
import static fr.clausesociale.person.Facts.QPV_2024_RESIDENT;
import static fr.clausesociale.person.Facts.QPV_RESIDENT;
import static fr.clausesociale.person.Facts.REMOTE_FROM_EMPLOYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Someone;
import fr.clausesociale.eligibility.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of the NPNRU: the day picks the generation of the neighbourhoods. */
class NpnruTest extends EligibilityListContract {

    private static final Someone REMOTE = Someone.whoMeetsNothing()
            .unknown(QPV_RESIDENT)
            .absent(QPV_2014_RESIDENT)
            .absent(QPV_2024_RESIDENT)
            .yes(REMOTE_FROM_EMPLOYMENT);

    NpnruTest() {
        super(Npnru.ruleSets().get(1));
        criterion(
                "priority-neighbourhood",
                p -> p.unknown(QPV_RESIDENT).yes(QPV_2024_RESIDENT).yes(REMOTE_FROM_EMPLOYMENT),
                List.of(QPV_2024_RESIDENT, REMOTE_FROM_EMPLOYMENT),
                p -> p.absent(REMOTE_FROM_EMPLOYMENT),
                p -> p.absent(QPV_2024_RESIDENT),
                p -> p.absent(QPV_2024_RESIDENT).yes(QPV_2014_RESIDENT));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-03-24, ELIGIBLE, NOT_ELIGIBLE",
        "2023-12-31, ELIGIBLE, NOT_ELIGIBLE",
        "2024-01-01, NOT_ELIGIBLE, ELIGIBLE",
        "2026-10-15, NOT_ELIGIBLE, ELIGIBLE",
    })
    void in_metropolitan_france_the_generation_changes_on_1_january_2024(
            LocalDate at, Verdict resident2014, Verdict resident2024) {
        assertThat(verdict(Npnru.ruleSets(), at, REMOTE.yes(QPV_2014_RESIDENT))).isEqualTo(resident2014);
        assertThat(verdict(Npnru.ruleSets(), at, REMOTE.yes(QPV_2024_RESIDENT))).isEqualTo(resident2024);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-03-24, ELIGIBLE, NOT_ELIGIBLE",
        "2024-12-31, ELIGIBLE, NOT_ELIGIBLE",
        "2025-01-01, NOT_ELIGIBLE, ELIGIBLE",
    })
    void overseas_the_generation_changes_on_1_january_2025(LocalDate at, Verdict resident2014, Verdict resident2024) {
        assertThat(verdict(Npnru.overseasRuleSets(), at, REMOTE.yes(QPV_2014_RESIDENT)))
                .isEqualTo(resident2014);
        assertThat(verdict(Npnru.overseasRuleSets(), at, REMOTE.yes(QPV_2024_RESIDENT)))
                .isEqualTo(resident2024);
    }

    @Test
    void an_address_in_both_generations_is_eligible_on_both_sides_of_the_change() {
        Someone both = REMOTE.yes(QPV_2014_RESIDENT).yes(QPV_2024_RESIDENT);

        assertThat(verdict(Npnru.ruleSets(), LocalDate.of(2023, 12, 31), both)).isEqualTo(ELIGIBLE);
        assertThat(verdict(Npnru.ruleSets(), LocalDate.of(2024, 1, 1), both)).isEqualTo(ELIGIBLE);
    }

    @Test
    void the_other_generation_says_nothing() {
        Someone known2014 = REMOTE.yes(QPV_2014_RESIDENT).unknown(QPV_2024_RESIDENT);

        assertThat(verdict(Npnru.ruleSets(), HIRE, known2014)).isEqualTo(UNDETERMINED);
        assertThat(decide(known2014).missing()).containsExactly(QPV_2024_RESIDENT);
    }

    @Test
    void whoever_lives_in_a_neighbourhood_in_force_lives_in_one_of_the_generation_in_force() {
        Someone resident = REMOTE.unknown(QPV_2014_RESIDENT, QPV_2024_RESIDENT).yes(QPV_RESIDENT);

        assertThat(verdict(Npnru.ruleSets(), LocalDate.of(2023, 12, 31), resident))
                .isEqualTo(ELIGIBLE);
        assertThat(verdict(Npnru.ruleSets(), LocalDate.of(2024, 12, 31), resident))
                .isEqualTo(UNDETERMINED);
        assertThat(verdict(Npnru.ruleSets(), LocalDate.of(2025, 1, 1), resident))
                .isEqualTo(ELIGIBLE);
    }

    @Test
    void before_the_charter_there_is_no_list() {
        for (List<RuleSet> lists : List.of(Npnru.ruleSets(), Npnru.overseasRuleSets())) {
            assertThat(lists).noneMatch(list -> list.isInForce(LocalDate.of(2015, 3, 23)));
            assertThat(lists).allMatch(list -> !list.open());
        }
    }

    private static Verdict verdict(List<RuleSet> lists, LocalDate at, Someone someone) {
        List<RuleSet> inForce =
                lists.stream().filter(list -> list.isInForce(at)).toList();
        assertThat(inForce).hasSize(1);
        return EligibilityEngine.of(inForce.get(0))
                .decide(someone.situation(), at)
                .verdict();
    }
}
