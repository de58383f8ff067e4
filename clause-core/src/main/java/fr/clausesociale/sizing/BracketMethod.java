package fr.clausesociale.sizing;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Text;
import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.sizing.BracketTable.Bracket;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The hours that a table gives for an amount, such as that of the training clause of the Éducation nationale: 150, 300, 450 or 900 h.
 *
 * <p>Nothing is interpolated. An amount below the first bracket or above the last is refused ({@code bracket-not-covered}); one in a gap
 * between two is refused ({@code bracket-gap-reading-missing}) unless it is said how to read the gap, and the message says what each reading gives.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param amount the amount excluding VAT, above zero, in the currency of the table
 * @param table the table
 * @param gap how to read an amount between two brackets; may be left out if the amount is in none
 * @since 0.1.0
 */
public record BracketMethod(Money amount, BracketTable table, Optional<GapReading> gap) implements SizingMethod {

    /** What an amount between two brackets gives. */
    public enum GapReading {
        /** The hours of the bracket below. */
        LOWER_BRACKET,
        /** The hours of the bracket above. */
        UPPER_BRACKET
    }

    /** Checks that the table has an answer. */
    public BracketMethod {
        Figuring.requireAmount(amount);
        List<Bracket> brackets = table.brackets();
        Bracket first = brackets.get(0);
        Bracket last = brackets.get(brackets.size() - 1);
        requireAt(
                "/amount",
                amount.isSameCurrency(first.from()),
                "currency-mismatch",
                "le montant est en {0}, le barème en {1}",
                "the amount is in {0}, the table in {1}",
                amount.getCurrencyUnit().getCode(),
                first.from().getCurrencyUnit().getCode());
        requireAt(
                "/amount",
                !amount.isLessThan(first.from())
                        && last.upTo().map(end -> !amount.isGreaterThan(end)).orElse(true),
                "bracket-not-covered",
                "le barème ne couvre pas {0}",
                "the table does not cover {0}",
                amount);
        int below = below(amount, brackets);
        if (gap.isEmpty() && !brackets.get(below).covers(amount)) {
            throw new ClauseException(
                    "bracket-gap-reading-missing",
                    "/gap",
                    Text.format(
                            "{0} se trouve entre deux lignes du barème : LOWER_BRACKET donne {1}, UPPER_BRACKET donne {2}",
                            "{0} lies between two brackets of the table: LOWER_BRACKET gives {1}, UPPER_BRACKET gives {2}",
                            amount,
                            brackets.get(below).hours(),
                            brackets.get(below + 1).hours()),
                    null);
        }
    }

    @Override
    public Kind kind() {
        return Kind.BRACKETS;
    }

    /** The bracket that gives the hours. */
    public Bracket bracket() {
        int below = below(amount, table.brackets());
        boolean upper = !isCovered() && gap.orElseThrow() == GapReading.UPPER_BRACKET;
        return table.brackets().get(upper ? below + 1 : below);
    }

    @Override
    public Sizing size() {
        Bracket bracket = bracket();
        Derivation line = Derivation.of(
                        bracket.months().isPresent() ? "{0} → {1} sur {2} mois" : "{0} → {1}",
                        bracket.months().isPresent() ? "{0} → {1} over {2} months" : "{0} → {1}",
                        bracket.upTo()
                                .map(end -> Text.format(
                                        "barème de {0} à {1}", "bracket of {0} to {1}", bracket.from(), end))
                                .orElseGet(() -> Text.format(
                                        "barème à partir de {0}", "bracket of {0} and more", bracket.from())),
                        bracket.hours(),
                        bracket.months().orElse(0))
                .under(table.source());
        Derivation given = Derivation.of(
                isCovered() ? "montant : {0}" : "montant : {0}, entre deux lignes du barème, lu comme {1}",
                isCovered() ? "amount: {0}" : "amount: {0}, between two brackets, read as {1}",
                amount,
                gap.map(GapReading::name).orElse(""));
        return Sizing.of(bracket.hours(), List.of(given, line));
    }

    private boolean isCovered() {
        return table.brackets().get(below(amount, table.brackets())).covers(amount);
    }

    /** The last bracket that begins at the amount or below. */
    private static int below(Money amount, List<Bracket> brackets) {
        int i = brackets.size() - 1;
        while (brackets.get(i).from().isGreaterThan(amount)) {
            i--;
        }
        return i;
    }
}
