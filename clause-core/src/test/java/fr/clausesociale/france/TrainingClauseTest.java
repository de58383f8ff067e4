package fr.clausesociale.france;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.quantity.Hours;
import fr.clausesociale.sizing.BracketMethod;
import fr.clausesociale.sizing.BracketMethod.GapReading;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TrainingClauseTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "src/test/resources/cases/training-clause.csv", numLinesToSkip = 1)
    void both_ends_of_a_bracket_give_its_hours(
            String id, String source, String lowest, String highest, String hours, int months) {
        BracketMethod low = at(lowest);
        BracketMethod high = at(highest);

        assertThat(low.size().hours()).as(source).isEqualTo(Hours.of(hours));
        assertThat(high.bracket()).isEqualTo(low.bracket());
        assertThat(low.bracket().months()).contains(months);
    }

    @Test
    void what_the_table_leaves_open_is_for_the_caller() {
        assertRefused("bracket-gap-reading-missing", "/gap", () -> at("99500"));
        assertRefused("bracket-gap-reading-missing", "/gap", () -> at("399000.01"));
        assertThat(new BracketMethod(
                                Money.parse("EUR 99500"), TrainingClause.hours(), Optional.of(GapReading.LOWER_BRACKET))
                        .size()
                        .hours())
                .isEqualTo(Hours.of(150));
    }

    private static BracketMethod at(String amount) {
        return new BracketMethod(Money.parse("EUR " + amount), TrainingClause.hours(), Optional.empty());
    }
}
