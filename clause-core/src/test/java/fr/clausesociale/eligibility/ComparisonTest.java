package fr.clausesociale.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.france.Ccag2021;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
        assertThat(comparison.lost()).isEqualTo(Map.of("senior", 2L));
        assertThat(comparison.gained()).isEmpty();
    }

    @Test
    void the_same_list_on_two_days_tells_who_grows_into_it() {
        Situation almost = Someone.whoMeetsNothing()
                .since(Facts.BIRTH_DATE, "1976-10-15")
                .yes(Facts.SEEKING_WORK)
                .situation();

        Comparison comparison = Comparison.of(CCAG, AT, CCAG, AT.plusDays(1), List.of(almost, NOBODY).stream());

        assertThat(comparison.count(Verdict.NOT_ELIGIBLE, Verdict.ELIGIBLE)).isEqualTo(1);
        assertThat(comparison.gained()).isEqualTo(Map.of("senior", 1L));
    }

    @Test
    void parts_of_a_population_add_up_in_any_order_and_in_parallel() {
        Comparison whole = Comparison.of(CCAG, AT, WITHOUT_SENIORS, AT, PEOPLE.stream());
        Comparison first = Comparison.of(CCAG, AT, WITHOUT_SENIORS, AT, PEOPLE.subList(0, 1).stream());
        Comparison rest = Comparison.of(CCAG, AT, WITHOUT_SENIORS, AT, PEOPLE.subList(1, 4).stream());

        for (Comparison sum : List.of(
                first.plus(rest),
                rest.plus(first),
                Comparison.of(CCAG, AT, WITHOUT_SENIORS, AT, PEOPLE.parallelStream()))) {
            assertThat(sum).hasToString(whole.toString());
            assertThat(sum.lost()).isEqualTo(whole.lost());
            for (Verdict before : Verdict.values()) {
                for (Verdict after : Verdict.values()) {
                    assertThat(sum.count(before, after)).isEqualTo(whole.count(before, after));
                }
            }
        }
    }
}
