package fr.clausesociale.france;

import static fr.clausesociale.eligibility.Condition.all;
import static fr.clausesociale.eligibility.Condition.is;

import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.Example;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Fact;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.util.List;

/**
 * The public of the insertion charter of the new programme of urban renewal (NPNRU), adopted by the board of the ANRU on 24 March
 * 2015: residents of priority neighbourhoods (QPV) remote from employment.
 *
 * <p>A residence is held against the generation of neighbourhoods in force on the day: one list per generation, so that the day
 * picks the list. In metropolitan France the generation of 2014 (codes in QP) holds until 31 December 2023 and that of 2024 (codes
 * in QN) from 1 January 2024; overseas each a year longer or later. The lists are closed, for the charter reserves the hours to
 * residents. How the ANRU treats a person who moves during the contract is not known: the decision is on its day.
 *
 * @since 0.1.0
 */
public final class Npnru {

    private static final LocalDate CHARTER = LocalDate.of(2015, 3, 24);
    private static final String TITLE = "Charte nationale d'insertion du NPNRU 2014-2024 (ANRU, 24 mars 2015)";

    private static final List<RuleSet> MAINLAND = generations(
            "npnru",
            Text.of("Publics éligibles, NPNRU", "Eligible persons, NPNRU"),
            "décret n° 2014-1750",
            "décret n° 2023-1314",
            LocalDate.of(2024, 1, 1));
    private static final List<RuleSet> OVERSEAS = generations(
            "npnru-overseas",
            Text.of("Publics éligibles, NPNRU outre-mer", "Eligible persons, NPNRU overseas"),
            "décret n° 2014-1751",
            "décret n° 2024-1212",
            LocalDate.of(2025, 1, 1));

    private Npnru() {}

    /** The lists of metropolitan France, by generation of the neighbourhoods, the older one first. */
    public static List<RuleSet> ruleSets() {
        return MAINLAND;
    }

    /** The lists of the overseas territories, by generation of the neighbourhoods, the older one first. */
    public static List<RuleSet> overseasRuleSets() {
        return OVERSEAS;
    }

    private static List<RuleSet> generations(
            String name, Text title, String decree2014, String decree2024, LocalDate change) {
        return List.of(
                withExamples(
                        change.minusDays(1),
                        RuleSet.builder()
                                .id(RuleSetId.of(name, "1"))
                                .title(title)
                                .reference(charter(decree2014, CHARTER))
                                .inForceFrom(CHARTER)
                                .inForceUntil(change.minusDays(1))
                                .open(false)
                                .addCriteria(resident(Facts.QPV_2014_RESIDENT, "2014", charter(decree2014, CHARTER)))
                                .build()),
                withExamples(
                        change,
                        RuleSet.builder()
                                .id(RuleSetId.of(name, "2"))
                                .title(title)
                                .reference(charter(decree2024, change))
                                .inForceFrom(change)
                                .open(false)
                                .addCriteria(resident(Facts.QPV_2024_RESIDENT, "2024", charter(decree2024, change)))
                                .build()));
    }

    /** Residents of either generation of neighbourhoods, on the last day of one and on the first of the other. */
    private static RuleSet withExamples(LocalDate at, RuleSet list) {
        boolean new2024 = list.criteria().get(0).facts().contains(Facts.QPV_2024_RESIDENT);
        return list.with(List.of(
                Example.of(
                        Text.of("habitant d'un quartier de 2014 seulement", "resident of a neighbourhood of 2014 only"),
                        resident(Facts.QPV_2014_RESIDENT, Facts.QPV_2024_RESIDENT),
                        at,
                        new2024 ? Verdict.NOT_ELIGIBLE : Verdict.ELIGIBLE),
                Example.of(
                        Text.of("habitant d'un quartier de 2024 seulement", "resident of a neighbourhood of 2024 only"),
                        resident(Facts.QPV_2024_RESIDENT, Facts.QPV_2014_RESIDENT),
                        at,
                        new2024 ? Verdict.ELIGIBLE : Verdict.NOT_ELIGIBLE)));
    }

    private static Situation resident(Fact<Boolean> neighbourhood, Fact<Boolean> other) {
        return Situation.builder()
                .yes(Facts.REMOTE_FROM_EMPLOYMENT)
                .yes(neighbourhood)
                .absent(other)
                .build();
    }

    private static LegalReference charter(String decree, LocalDate since) {
        return LegalReference.of(TITLE, "quartiers du " + decree).inForceSince(since);
    }

    private static Criterion resident(Fact<Boolean> neighbourhood, String generation, LegalReference reference) {
        return new Criterion(
                "priority-neighbourhood",
                Text.of(
                        "habitants des quartiers prioritaires (QPV, génération " + generation
                                + ") éloignés de l'emploi",
                        "residents of priority neighbourhoods (QPV, generation of " + generation
                                + ") remote from employment"),
                reference,
                all(is(neighbourhood), is(Facts.REMOTE_FROM_EMPLOYMENT)),
                List.of(Documents.ADDRESS));
    }
}
