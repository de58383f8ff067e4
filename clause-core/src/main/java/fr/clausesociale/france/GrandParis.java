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
 * <p>Nothing more could be read. Who is remote from employment is for the facilitator or a prescriber to assess; the list asks for
 * no document, and its contract says more. From which day on it is used, and whether it leaves room for others, no source says: both
 * are arguments without a default.
 *
 * @since 0.1.0
 */
public final class GrandParis {

    private static final LegalReference TEXT =
            LegalReference.of("Société du Grand Paris, clause d'insertion des marchés de travaux");

    private GrandParis() {}

    /**
     * The list, as far as it is known.
     *
     * @param version the version under which this choice is known
     * @param inForceFrom the first day on which a decision may use the list
     * @param open whether the list leaves room for persons whom it does not name
     */
    public static RuleSet ruleSet(String version, LocalDate inForceFrom, boolean open) {
        return RuleSet.builder()
                .id(RuleSetId.of("grand-paris", version))
                .title(Text.of("Publics éligibles, Société du Grand Paris", "Eligible persons, Société du Grand Paris"))
                .reference(TEXT)
                .inForceFrom(inForceFrom)
                .open(open)
                .addCriteria(new Criterion(
                        "remote-from-employment",
                        Text.of("personnes éloignées de l'emploi", "people remote from employment"),
                        TEXT,
                        is(Facts.REMOTE_FROM_EMPLOYMENT),
                        List.of()))
                .build();
    }
}
