package fr.clausesociale.france;

import static fr.clausesociale.eligibility.Bound.LESS_THAN;
import static fr.clausesociale.eligibility.Bound.MORE_THAN;
import static fr.clausesociale.eligibility.Condition.all;
import static fr.clausesociale.eligibility.Condition.elapsed;
import static fr.clausesociale.eligibility.Condition.is;
import static fr.clausesociale.eligibility.Condition.validUntil;
import static fr.clausesociale.france.Publics.JOBSEEKER;
import static fr.clausesociale.france.Publics.jobseeker;

import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.Example;
import fr.clausesociale.eligibility.ProofRequirement;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * The list of eligible persons of the facilitators of Cher (Prométhée Cher), as the page of its partner CAMPUS gives it.
 *
 * <p>The page carries no date: from which day on the list is used is an argument without a default. The list is closed; others
 * are admitted only on a reasoned opinion. Social minima, "such as RSA, ASS, etc.", are these two, the AAH, and any other by a
 * fact of its own. SIAE are AI, ACI, EI and ETTI; the page does not say whether the EITI, which the State's marketplace leaves
 * out by prudence, is one too, so that it is an argument without a default. The page still says Pôle emploi, which is France
 * Travail.
 *
 * @since 0.1.0
 */
public final class Cher {

    static final LegalReference TEXT = LegalReference.of(
                    "CAMPUS des initiatives, les clauses sociales (Prométhée Cher)")
            .at(URI.create("https://campus-des-initiatives.fr/je-suis-employeur/les-clauses-sociales"));

    private static final List<String> BODIES = List.of("FRANCE_TRAVAIL", "CAP_EMPLOI", "MISSION_LOCALE");

    private Cher() {}

    /**
     * The list, from a day on.
     *
     * @param version the version under which this choice is known
     * @param inForceFrom the first day on which a decision may use the list
     * @param eiti whether an EITI counts among the structures of work integration (SIAE)
     */
    public static RuleSet ruleSet(String version, LocalDate inForceFrom, boolean eiti) {
        List<String> structures = eiti
                ? List.of("AI", "ACI", "EI", "ETTI", "EITI", "EPIDE", "GEIQ")
                : List.of("AI", "ACI", "EI", "ETTI", "EPIDE", "GEIQ");
        return withExamples(RuleSet.builder()
                .id(RuleSetId.of("cher", version))
                .title(Text.of("Publics éligibles, Cher", "Eligible persons, Cher"))
                .reference(TEXT)
                .inForceFrom(inForceFrom)
                .open(false)
                .addCriteria(
                        LongTermUnemployment.cher(),
                        criterion(
                                "rsa",
                                Text.of(
                                        "bénéficiaires du RSA en recherche d'emploi",
                                        "recipients of the minimum income (RSA) looking for work"),
                                all(is(Facts.RSA), JOBSEEKER),
                                Documents.RSA),
                        criterion(
                                "ass",
                                Text.of(
                                        "bénéficiaires de l'ASS en recherche d'emploi",
                                        "recipients of the solidarity allowance (ASS) looking for work"),
                                all(is(Facts.ASS), JOBSEEKER),
                                Documents.ASS),
                        criterion(
                                "aah",
                                Text.of(
                                        "bénéficiaires de l'AAH en recherche d'emploi",
                                        "recipients of the disability allowance (AAH) looking for work"),
                                all(is(Facts.AAH), JOBSEEKER),
                                Documents.AAH),
                        criterion(
                                "other-social-minimum",
                                Text.of(
                                        "bénéficiaires d'un autre minimum social en recherche d'emploi",
                                        "recipients of another social minimum looking for work"),
                                all(is(Facts.OTHER_SOCIAL_MINIMUM), JOBSEEKER),
                                Documents.PAYING_BODY),
                        criterion(
                                "disabled-workers",
                                Text.of(
                                        "travailleurs handicapés (L5212-13) orientés vers un milieu ordinaire, demandeurs d'emploi",
                                        "recognised disabled workers (L5212-13) oriented to ordinary work, jobseekers"),
                                all(
                                        validUntil(Facts.DISABLED_WORKER_UNTIL),
                                        is(Facts.ORDINARY_WORK_ORIENTATION),
                                        JOBSEEKER),
                                Documents.DISABLED_WORKER),
                        criterion(
                                "young",
                                Text.of("jeunes de moins de 26 ans", "under 26"),
                                elapsed(Facts.BIRTH_DATE, LESS_THAN, Period.ofYears(26)),
                                Documents.IDENTITY),
                        criterion(
                                "senior",
                                Text.of("demandeurs d'emploi de plus de 50 ans", "jobseekers over 50"),
                                all(
                                        elapsed(Facts.BIRTH_DATE, MORE_THAN, Period.ofYears(50)),
                                        jobseeker(Documents.REGISTRATION)),
                                Documents.IDENTITY),
                        criterion(
                                "insertion-contract",
                                Text.of(
                                        "personnes en contrat d'insertion au sein d'une SIAE, d'un EPIDE ou d'un GEIQ",
                                        "persons with an insertion contract in a SIAE, an EPIDE or a GEIQ"),
                                new Condition.OneOf(Facts.STRUCTURE, structures),
                                Documents.STRUCTURE),
                        criterion(
                                "reasoned-opinion",
                                Text.of(
                                        "difficultés particulières, sur avis motivé de France Travail, de Cap emploi ou d'une mission locale",
                                        "particular difficulties, on a reasoned opinion of France Travail, Cap emploi or a mission locale"),
                                new Condition.OneOf(Facts.REASONED_OPINION, BODIES),
                                Documents.opinion(BODIES)))
                .build());
    }

    /** Both sides of the 420 hours, and a recipient who does not look for work. */
    private static RuleSet withExamples(RuleSet list) {
        LocalDate at = Invented.firstFifteenth(list);
        LocalDate overAYear = at.minusYears(1).minusDays(1);
        return list.with(List.of(
                Example.of(
                                Text.of(
                                        "plus d'un an d'inscription, 419 heures travaillées",
                                        "registered for more than one year, 419 hours of work"),
                                Situation.builder()
                                        .known(Facts.REGISTERED_SINCE, overAYear)
                                        .known(Facts.HOURS_WORKED_SINCE_REGISTRATION, BigDecimal.valueOf(419))
                                        .build(),
                                at,
                                Verdict.ELIGIBLE)
                        .by("long-term-unemployed"),
                Example.of(
                        Text.of(
                                "plus d'un an d'inscription, 420 heures travaillées",
                                "registered for more than one year, 420 hours of work"),
                        Invented.only(
                                list,
                                at,
                                Situation.builder()
                                        .known(Facts.REGISTERED_SINCE, overAYear)
                                        .known(Facts.HOURS_WORKED_SINCE_REGISTRATION, BigDecimal.valueOf(420))),
                        at,
                        Verdict.NOT_ELIGIBLE),
                Example.of(
                        Text.of("RSA, sans recherche d'emploi", "RSA, not looking for work"),
                        Invented.only(list, at, Situation.builder().yes(Facts.RSA)),
                        at,
                        Verdict.NOT_ELIGIBLE)));
    }

    private static Criterion criterion(String code, Text label, Condition condition, ProofRequirement... proofs) {
        return new Criterion(code, label, TEXT, condition, List.of(proofs));
    }
}
