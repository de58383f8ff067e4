package fr.clausesociale.france;

import static fr.clausesociale.eligibility.Condition.is;

import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.ProofRequirement;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import java.time.LocalDate;
import java.util.List;

/**
 * The public of the social charter of Solideo, the builder of Paris 2024, adopted by its board on 5 July 2018: people remote from
 * employment, work-study trainees or residents of priority neighbourhoods (QPV).
 *
 * <p>Nothing more could be read. The three stand side by side: trainees and residents need not be remote from employment. Whether
 * the list leaves room for others could not be read: it is an argument without a default. Its contract says more. No last day is known.
 *
 * @since 0.1.0
 */
public final class Solideo {

    private static final LocalDate SINCE = LocalDate.of(2018, 7, 5);
    private static final LegalReference TEXT = LegalReference.of(
                    "Charte de la SOLIDEO en faveur de l'emploi (5 juillet 2018)")
            .inForceSince(SINCE);

    private Solideo() {}

    /**
     * The list, as far as it is known.
     *
     * @param version the version under which this choice is known
     * @param open whether the list leaves room for persons whom it does not name
     */
    public static RuleSet ruleSet(String version, boolean open) {
        return RuleSet.builder()
                .id(RuleSetId.of("solideo", version))
                .title(Text.of("Publics éligibles, SOLIDEO", "Eligible persons, SOLIDEO"))
                .reference(TEXT)
                .inForceFrom(SINCE)
                .open(open)
                .addCriteria(
                        criterion(
                                "remote-from-employment",
                                Text.of("personnes éloignées de l'emploi", "people remote from employment"),
                                Facts.REMOTE_FROM_EMPLOYMENT),
                        criterion("work-study", Text.of("alternants", "work-study trainees"), Facts.WORK_STUDY),
                        criterion(
                                "priority-neighbourhood",
                                Text.of(
                                        "habitants des quartiers prioritaires (QPV)",
                                        "residents of priority neighbourhoods (QPV)"),
                                Facts.QPV_RESIDENT,
                                Documents.ADDRESS))
                .build();
    }

    private static Criterion criterion(String code, Text label, Fact<Boolean> flag, ProofRequirement... proofs) {
        return new Criterion(code, label, TEXT, is(flag), List.of(proofs));
    }
}
