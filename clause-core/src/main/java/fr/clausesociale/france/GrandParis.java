package fr.clausesociale.france;

import static fr.clausesociale.eligibility.Condition.is;

import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Facts;
import java.time.LocalDate;
import java.util.List;

/**
 * The public of the works contracts of the Société du Grand Paris: people remote from employment.
 *
 * <p>Nothing more could be read. Who is remote from employment is for the facilitator or a prescriber to assess; the list is open
 * and asks for no document, and its contract says more. In force from 1 October 2020, the oldest month for which a source
 * gives a date: the share rose to 10 % then.
 *
 * @since 0.1.0
 */
public final class GrandParis {

    private static final LocalDate SINCE = LocalDate.of(2020, 10, 1);
    private static final LegalReference TEXT = LegalReference.of(
                    "Société du Grand Paris, clause d'insertion des marchés de travaux")
            .inForceSince(SINCE);

    private static final RuleSet RULE_SET = RuleSet.builder()
            .id(RuleSetId.of("grand-paris", "1"))
            .title(Text.of("Publics éligibles, Société du Grand Paris", "Eligible persons, Société du Grand Paris"))
            .reference(TEXT)
            .inForceFrom(SINCE)
            .open(true)
            .addCriteria(new Criterion(
                    "remote-from-employment",
                    Text.of("personnes éloignées de l'emploi", "people remote from employment"),
                    TEXT,
                    is(Facts.REMOTE_FROM_EMPLOYMENT),
                    List.of()))
            .build();

    private GrandParis() {}

    /** The list, as far as it is known. */
    public static RuleSet ruleSet() {
        return RULE_SET;
    }
}
