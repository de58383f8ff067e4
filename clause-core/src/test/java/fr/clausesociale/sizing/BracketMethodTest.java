package fr.clausesociale.sizing;

import static fr.clausesociale.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.clausesociale.Language;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.sizing.BracketMethod.GapReading;
import fr.clausesociale.sizing.BracketTable.Bracket;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketMethodTest {

    private static final LegalReference PAGE = LegalReference.of("Barème");
    private static final BracketTable TABLE = new BracketTable(
            List.of(
                    bracket("1", "99000", 150, 1),
                    bracket("100000", "199000", 300, 2),
                    bracket("200000", null, 450, null)),
            PAGE);

    @ParameterizedTest
    @CsvSource({
        "1, 150",
        "99000, 150",
        "100000, 300",
        "150000.50, 300",
        "199000, 300",
        "200000, 450",
        "900000000000, 450"
    })
    void an_amount_of_a_bracket_gives_its_hours_and_nothing_in_between(String amount, String hours) {
        assertThat(new BracketMethod(euros(amount), TABLE, Optional.empty())
                        .size()
                        .hours())
                .isEqualTo(Hours.of(hours));
    }

    @ParameterizedTest
    @CsvSource({
        "99000.01, LOWER_BRACKET, 150",
        "99999.99, LOWER_BRACKET, 150",
        "99000.01, UPPER_BRACKET, 300",
        "99999.99, UPPER_BRACKET, 300",
        "199500, UPPER_BRACKET, 450",
        "99000, UPPER_BRACKET, 150",
        "100000, LOWER_BRACKET, 300"
    })
    void a_gap_is_read_as_one_says_and_the_reading_matters_nowhere_else(String amount, GapReading gap, String hours) {
        assertThat(new BracketMethod(euros(amount), TABLE, Optional.of(gap))
                        .size()
                        .hours())
                .isEqualTo(Hours.of(hours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99000.01", "99500", "99999.99"})
    void an_amount_in_a_gap_is_refused_with_what_each_reading_gives(String amount) {
        assertRefused(
                        "bracket-gap-reading-missing",
                        "/gap",
                        () -> new BracketMethod(euros(amount), TABLE, Optional.empty()))
                .contains("LOWER_BRACKET gives 150 h", "UPPER_BRACKET gives 300 h");
    }

    @Test
    void an_amount_that_the_table_does_not_cover_is_refused() {
        BracketTable closed = new BracketTable(List.of(bracket("1", "99000", 150, 1)), PAGE);

        assertRefused(
                "bracket-not-covered",
                "/amount",
                () -> new BracketMethod(euros("0.99"), TABLE, Optional.of(GapReading.UPPER_BRACKET)));
        assertRefused(
                "bracket-not-covered",
                "/amount",
                () -> new BracketMethod(euros("99000.01"), closed, Optional.of(GapReading.LOWER_BRACKET)));
        assertRefused(
                "sizing-amount-invalid", "/amount", () -> new BracketMethod(euros("-1"), TABLE, Optional.empty()));
        assertRefused(
                "currency-mismatch",
                "/amount",
                () -> new BracketMethod(Money.parse("CHF 1000"), TABLE, Optional.empty()));
    }

    @Test
    void explains_the_line_that_it_read() {
        assertThat(new BracketMethod(euros("99500"), TABLE, Optional.of(GapReading.UPPER_BRACKET))
                        .size()
                        .derivation()
                        .render(Language.ENGLISH))
                .isEqualTo("""
                        - insertion hours: 300 h
                          - amount: €99,500.00, between two brackets, read as UPPER_BRACKET
                          - bracket of €100,000.00 to €199,000.00 → 300 h over 2 months [Barème]
                        """);
        assertThat(new BracketMethod(euros("500000"), TABLE, Optional.empty())
                        .size()
                        .derivation()
                        .render(Language.FRENCH))
                .contains("  - montant : 500\u202f000,00\u00a0€\n")
                .contains("  - barème à partir de 200\u202f000,00\u00a0€ → 450\u00a0h [Barème]\n");
    }

    @Test
    void a_table_that_is_none_is_refused() {
        assertRefused("bracket-table-empty", "/brackets", () -> new BracketTable(List.of(), PAGE));
        assertRefused(
                "bracket-table-unordered",
                "/brackets/1/from",
                () -> new BracketTable(List.of(bracket("1", "99000", 150, 1), bracket("99000", null, 300, 1)), PAGE));
        assertRefused(
                "bracket-table-unordered",
                "/brackets/1/from",
                () -> new BracketTable(List.of(bracket("1", null, 150, 1), bracket("100000", null, 300, 1)), PAGE));
        assertRefused("bracket-invalid", "/from", () -> bracket("0", "99000", 150, 1));
        assertRefused("bracket-invalid", "/upTo", () -> bracket("100", "99", 150, 1));
        assertRefused("sizing-hours-invalid", "/hours", () -> bracket("1", "99", 0, 1));
        assertRefused("sizing-months-invalid", "/months", () -> bracket("1", "99", 150, 0));
    }

    private static Bracket bracket(String from, @Nullable String upTo, long hours, @Nullable Integer months) {
        return new Bracket(
                euros(from),
                Optional.ofNullable(upTo).map(BracketMethodTest::euros),
                Hours.of(hours),
                Optional.ofNullable(months));
    }

    private static Money euros(String amount) {
        return Money.parse("EUR " + amount);
    }
}
