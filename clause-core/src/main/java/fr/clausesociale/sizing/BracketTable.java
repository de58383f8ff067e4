package fr.clausesociale.sizing;

import static fr.clausesociale.ClauseException.requireAt;

import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A table that gives hours by amount, with no value in between.
 *
 * <p>Published tables leave gaps: one bracket ends at 99,000 €, the next begins at 100,000 €. What an amount between them gives is for
 * {@link BracketMethod} to be told.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param brackets the brackets by increasing amounts, at least one, without overlap, of one currency; only the last may have no end
 * @param source where the table is published
 * @since 0.1.0
 */
public record BracketTable(List<Bracket> brackets, LegalReference source) {

    /**
     * One line of the table.
     *
     * @param from the lowest amount excluding VAT, above zero
     * @param upTo the highest amount, itself included; empty if there is none
     * @param hours the hours, above zero and below 100,000,000
     * @param months the months over which they are performed, from 1 to 1,200, if the table says so
     */
    public record Bracket(Money from, Optional<Money> upTo, Hours hours, Optional<Integer> months) {
        /** Checks the figures. */
        public Bracket {
            requireAt(
                    "/from",
                    from.isPositive(),
                    "bracket-invalid",
                    "une ligne d'un barème commence au-dessus de zéro",
                    "a bracket begins above zero");
            if (upTo.isPresent()) {
                requireAt(
                        "/upTo",
                        upTo.get().isSameCurrency(from) && !upTo.get().isLessThan(from),
                        "bracket-invalid",
                        "une ligne d'un barème ne finit pas avant son début, et dans la même monnaie",
                        "a bracket does not end before it begins, and in the same currency");
            }
            Figuring.requireHours("/hours", hours);
            months.ifPresent(Figuring::requireMonths);
        }

        boolean covers(Money amount) {
            return !amount.isLessThan(from)
                    && upTo.map(end -> !amount.isGreaterThan(end)).orElse(true);
        }
    }

    /** Checks that the brackets follow each other. */
    public BracketTable {
        brackets = List.copyOf(brackets);
        requireAt(
                "/brackets",
                !brackets.isEmpty(),
                "bracket-table-empty",
                "un barème compte au moins une ligne",
                "a table has at least one bracket");
        for (int i = 1; i < brackets.size(); i++) {
            Optional<Money> end = brackets.get(i - 1).upTo();
            Money next = brackets.get(i).from();
            requireAt(
                    "/brackets/" + i + "/from",
                    end.isPresent()
                            && end.get().isSameCurrency(next)
                            && end.get().isLessThan(next),
                    "bracket-table-unordered",
                    "une ligne d'un barème commence après la fin de la précédente, dans la même monnaie",
                    "a bracket begins after the end of the one before, in the same currency");
        }
    }
}
