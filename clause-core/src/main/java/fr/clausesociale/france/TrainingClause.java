package fr.clausesociale.france;

import fr.clausesociale.law.LegalReference;
import fr.clausesociale.quantity.Hours;
import fr.clausesociale.sizing.BracketTable;
import fr.clausesociale.sizing.BracketTable.Bracket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The training clause (clause sociale de formation) of the Éducation nationale, for young people who left school without a qualification.
 *
 * @since 0.1.0
 */
public final class TrainingClause {

    private static final BracketTable HOURS = new BracketTable(
            List.of(
                    bracket("1", "99000", 150, 1),
                    bracket("100000", "199000", 300, 2),
                    bracket("200000", "399000", 450, 3),
                    bracket("400000", null, 900, 6)),
            LegalReference.of("Clause sociale de formation, guide de l'acheteur (décembre 2019)")
                    .at(URI.create("https://github.com/lab110bis/clause-sociale-de-formation")));

    private TrainingClause() {}

    /**
     * Hours of training by the amount forecast over the firm period: 150, 300, 450 or 900, and nothing in between. The table says nothing of
     * amounts between 99,000 and 100,000 €, 199,000 and 200,000 €, 399,000 and 400,000 €.
     */
    public static BracketTable hours() {
        return HOURS;
    }

    private static Bracket bracket(String from, @Nullable String upTo, long hours, int months) {
        return new Bracket(
                Money.parse("EUR " + from),
                Optional.ofNullable(upTo).map(end -> Money.parse("EUR " + end)),
                Hours.of(hours),
                Optional.of(months));
    }
}
