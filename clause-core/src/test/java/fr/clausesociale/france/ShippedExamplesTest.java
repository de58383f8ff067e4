package fr.clausesociale.france;

import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.eligibility.Bound;
import fr.clausesociale.eligibility.ExampleCheck;
import fr.clausesociale.eligibility.RuleSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that shipped lists carry, run as a vendor would run those of a list of its own. */
class ShippedExamplesTest {

    static Stream<RuleSet> lists() {
        return Stream.concat(
                FrenchRuleSets.all().stream().filter(list -> !list.examples().isEmpty()),
                Stream.of(
                        Cher.ruleSet("plain", LocalDate.of(2020, 2, 29), false),
                        Cher.ruleSet("eiti", LocalDate.of(2024, 1, 1), true),
                        Vaucluse.ruleSet("plain", LocalDate.of(2020, 2, 29), false),
                        Vaucluse.ruleSet("eiti", LocalDate.of(2024, 1, 1), true),
                        SudIsere2017.ruleSet(
                                "young",
                                LocalDate.of(2020, 2, 29),
                                new SudIsereReadings(30, Bound.AT_LEAST, 45, 4, 3, true)),
                        SudIsere2017.ruleSet(
                                "old",
                                LocalDate.of(2017, 1, 1),
                                new SudIsereReadings(26, Bound.MORE_THAN, 50, 3, 4, false))));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void every_example_comes_out_as_it_says(RuleSet list) {
        ExampleCheck.verify(list);
    }

    @Test
    void all_lists_that_leave_nothing_open_carry_some_in_all_versions() {
        assertThat(FrenchRuleSets.all())
                .filteredOn(list -> list.examples().isEmpty())
                .isEmpty();
    }
}
