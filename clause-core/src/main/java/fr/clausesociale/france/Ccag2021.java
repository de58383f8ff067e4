package fr.clausesociale.france;

import static fr.clausesociale.eligibility.Bound.AT_LEAST;
import static fr.clausesociale.eligibility.Bound.LESS_THAN;
import static fr.clausesociale.eligibility.Bound.MORE_THAN;
import static fr.clausesociale.eligibility.Condition.all;
import static fr.clausesociale.eligibility.Condition.any;
import static fr.clausesociale.eligibility.Condition.elapsed;
import static fr.clausesociale.eligibility.Condition.is;
import static fr.clausesociale.eligibility.Condition.oneOf;
import static fr.clausesociale.eligibility.Condition.since;
import static fr.clausesociale.eligibility.Condition.threshold;
import static fr.clausesociale.eligibility.Condition.validUntil;
import static fr.clausesociale.france.Publics.JOBSEEKER;
import static fr.clausesociale.france.Publics.jobseeker;
import static fr.clausesociale.person.Facts.AAH;
import static fr.clausesociale.person.Facts.ADAPTED_STRUCTURE;
import static fr.clausesociale.person.Facts.ASS;
import static fr.clausesociale.person.Facts.BIRTH_DATE;
import static fr.clausesociale.person.Facts.DISABLED_WORKER_UNTIL;
import static fr.clausesociale.person.Facts.EDUCATION_LEVEL;
import static fr.clausesociale.person.Facts.INSERTION_ALLOWANCE;
import static fr.clausesociale.person.Facts.INVALIDITY_BENEFIT;
import static fr.clausesociale.person.Facts.LEFT_SCHOOL_ON;
import static fr.clausesociale.person.Facts.MONTHS_INACTIVE_SINCE_SCHOOL;
import static fr.clausesociale.person.Facts.MONTHS_WORKED_LAST_12;
import static fr.clausesociale.person.Facts.ORDINARY_WORK_ORIENTATION;
import static fr.clausesociale.person.Facts.PRISON_WORK;
import static fr.clausesociale.person.Facts.QPV_RESIDENT;
import static fr.clausesociale.person.Facts.REASONED_OPINION;
import static fr.clausesociale.person.Facts.REFUGEE;
import static fr.clausesociale.person.Facts.REGISTERED_SINCE;
import static fr.clausesociale.person.Facts.REMOTE_FROM_EMPLOYMENT;
import static fr.clausesociale.person.Facts.RSA;
import static fr.clausesociale.person.Facts.STRUCTURE;
import static fr.clausesociale.person.Facts.SUBSIDIARY_PROTECTION;
import static fr.clausesociale.person.Facts.WIDOW_ALLOWANCE;
import static fr.clausesociale.person.Facts.YOUTH_SUPPORT;

import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.Example;
import fr.clausesociale.eligibility.ProofRequirement;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.person.Proof;
import fr.clausesociale.person.Situation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * The list of eligible persons of the CCAG of 2021, articles 16.1.1 (supplies and services, intellectual services,
 * information technology) and 20.1.1 (works).
 *
 * <p>The list is open ("notamment") and binds only contracts that refer to a CCAG; such a contract may close it. In force
 * since 1 April 2021. The first group is by status in a structure (16.1.1.1), the second by distance from the labour
 * market (16.1.1.2). "Jobseeker" and "looking for work" are read as registered by that day or looking for work, either of which is
 * enough: whoever is registered and does not look for work is one, too. "More than 50" is read as true from
 * the day after the 50th birthday, "under 26" as false from the 26th birthday on. Graduates are read as level 3 and above. A
 * contract that reads the text otherwise brings its own list.
 *
 * @since 0.1.0
 */
public final class Ccag2021 {

    private static final String TEXT = "CCAG du 30 mars 2021";
    private static final LocalDate SINCE = LocalDate.of(2021, 4, 1);

    private static final List<String> BODIES =
            List.of("FRANCE_TRAVAIL", "MAISON_DE_L_EMPLOI", "PLIE", "MISSION_LOCALE", "CAP_EMPLOI", "MDPH");

    private static final RuleSet RULE_SET = withExamples(RuleSet.builder()
            .id(RuleSetId.of("ccag-2021", "1"))
            .title(Text.of("Publics éligibles, CCAG 2021", "Eligible persons, CCAG 2021"))
            .reference(article("art. 16.1.1 (travaux : art. 20.1.1)"))
            .inForceFrom(SINCE)
            .open(true)
            .addCriteria(
                    status(
                            "adapted-sector",
                            Text.of(
                                    "salariés d'EA ou d'EATT, usagers d'ESAT",
                                    "employees of an EA or EATT, users of an ESAT"),
                            oneOf(ADAPTED_STRUCTURE, "EA", "EATT", "ESAT"),
                            Documents.STRUCTURE),
                    status(
                            "work-integration",
                            Text.of(
                                    "mis à disposition par une AI ou une ETTI, salariés d'une EI ou d'un ACI",
                                    "made available by an AI or ETTI, employees of an EI or ACI"),
                            oneOf(STRUCTURE, "AI", "ETTI", "EI", "ACI"),
                            Documents.STRUCTURE),
                    status(
                            "neighbourhood-association",
                            Text.of(
                                    "employés d'une régie de quartier ou de territoire agréée",
                                    "employees of an approved neighbourhood association"),
                            oneOf(STRUCTURE, "REGIE_DE_QUARTIER"),
                            Documents.STRUCTURE),
                    status(
                            "special-schemes",
                            Text.of(
                                    "dispositifs particuliers, notamment EPIDE et E2C",
                                    "special schemes, in particular EPIDE and E2C"),
                            oneOf(STRUCTURE, "EPIDE", "E2C", "OTHER_SCHEME")),
                    status(
                            "geiq",
                            Text.of("parcours d'insertion dans un GEIQ", "insertion path within a GEIQ"),
                            oneOf(STRUCTURE, "GEIQ"),
                            Documents.STRUCTURE),
                    status(
                            "prison-work",
                            Text.of(
                                    "personnes sous main de justice employées en régie, au SEP ou par un concessionnaire",
                                    "persons under court supervision in prison work"),
                            is(PRISON_WORK),
                            Documents.STRUCTURE),
                    distance(
                            "long-term-unemployed",
                            Text.of(
                                    "demandeurs d'emploi de longue durée : plus de 12 mois d'inscription, moins de 6 mois d'activité dans les 12 derniers mois",
                                    "long-term jobseekers: registered for more than 12 months, less than 6 months of work within the last 12"),
                            all(
                                    elapsed(REGISTERED_SINCE, MORE_THAN, Period.ofMonths(12)),
                                    threshold(MONTHS_WORKED_LAST_12, LESS_THAN, 6)),
                            Documents.REGISTRATION),
                    distance(
                            "rsa",
                            Text.of(
                                    "bénéficiaires du RSA en recherche d'emploi",
                                    "recipients of the minimum income (RSA) looking for work"),
                            all(is(RSA), JOBSEEKER),
                            Documents.RSA),
                    distance(
                            "disabled-workers",
                            Text.of(
                                    "travailleurs handicapés (L5212-13) orientés en milieu ordinaire, demandeurs d'emploi",
                                    "recognised disabled workers (L5212-13) oriented to ordinary work, jobseekers"),
                            all(validUntil(DISABLED_WORKER_UNTIL), is(ORDINARY_WORK_ORIENTATION), JOBSEEKER),
                            Documents.DISABLED_WORKER),
                    distance(
                            "ass",
                            Text.of("bénéficiaires de l'ASS", "recipients of the solidarity allowance (ASS)"),
                            is(ASS),
                            Documents.ASS),
                    distance(
                            "aah",
                            Text.of("bénéficiaires de l'AAH", "recipients of the disability allowance (AAH)"),
                            is(AAH),
                            Documents.AAH),
                    distance(
                            "insertion-allowance",
                            Text.of(
                                    "bénéficiaires de l'allocation d'insertion",
                                    "recipients of the insertion allowance"),
                            is(INSERTION_ALLOWANCE)),
                    distance(
                            "widow-allowance",
                            Text.of("bénéficiaires de l'allocation veuvage", "recipients of the widowhood allowance"),
                            is(WIDOW_ALLOWANCE)),
                    distance(
                            "invalidity",
                            Text.of(
                                    "bénéficiaires de l'allocation d'invalidité",
                                    "recipients of an invalidity benefit"),
                            is(INVALIDITY_BENEFIT)),
                    distance(
                            "young-without-qualification",
                            Text.of(
                                    "jeunes demandeurs d'emploi de moins de 26 ans, de niveau infra 3, sortis du système scolaire depuis au moins 6 mois",
                                    "jobseekers under 26, below level 3, out of school for at least 6 months"),
                            all(
                                    elapsed(BIRTH_DATE, LESS_THAN, Period.ofYears(26)),
                                    threshold(EDUCATION_LEVEL, LESS_THAN, 3),
                                    elapsed(LEFT_SCHOOL_ON, AT_LEAST, Period.ofMonths(6)),
                                    JOBSEEKER),
                            Documents.IDENTITY,
                            Documents.LEVEL),
                    distance(
                            "young-graduates",
                            Text.of(
                                    "jeunes demandeurs d'emploi de moins de 26 ans, diplômés, 6 mois d'inactivité depuis la sortie du système scolaire ou de l'enseignement supérieur",
                                    "jobseekers under 26 with a diploma and 6 months without activity since leaving school or higher education"),
                            all(
                                    elapsed(BIRTH_DATE, LESS_THAN, Period.ofYears(26)),
                                    threshold(EDUCATION_LEVEL, AT_LEAST, 3),
                                    since(LEFT_SCHOOL_ON),
                                    threshold(MONTHS_INACTIVE_SINCE_SCHOOL, AT_LEAST, 6),
                                    JOBSEEKER),
                            Documents.IDENTITY),
                    distance(
                            "senior",
                            Text.of("demandeurs d'emploi de plus de 50 ans", "jobseekers over 50"),
                            all(elapsed(BIRTH_DATE, MORE_THAN, Period.ofYears(50)), jobseeker(Documents.REGISTRATION)),
                            Documents.IDENTITY),
                    distance(
                            "youth-support",
                            Text.of(
                                    "jeunes en suivi renforcé : PACEA, SMA, SMV, sortie de Garantie jeunes",
                                    "young people in reinforced support: PACEA, SMA, SMV, leaving Garantie jeunes"),
                            oneOf(YOUTH_SUPPORT, "PACEA", "SMA", "SMV", "LEAVING_GARANTIE_JEUNES")),
                    distance(
                            "priority-neighbourhood",
                            Text.of(
                                    "habitants des quartiers prioritaires (QPV) éloignés de l'emploi",
                                    "residents of priority neighbourhoods (QPV) remote from employment"),
                            all(is(QPV_RESIDENT), is(REMOTE_FROM_EMPLOYMENT)),
                            Documents.ADDRESS),
                    distance(
                            "international-protection",
                            Text.of(
                                    "réfugiés ou bénéficiaires de la protection subsidiaire",
                                    "refugees or beneficiaries of subsidiary protection"),
                            any(is(REFUGEE), is(SUBSIDIARY_PROTECTION)),
                            Documents.RESIDENCE_PERMIT),
                    distance(
                            "reasoned-proposal",
                            Text.of(
                                    "difficultés particulières, sur proposition motivée de France Travail, d'une maison de l'emploi, d'un PLIE, d'une mission locale, de Cap emploi ou de la MDPH",
                                    "particular difficulties, on a reasoned proposal of France Travail, an employment centre, a PLIE, a mission locale, Cap emploi or the MDPH"),
                            new Condition.OneOf(REASONED_OPINION, BODIES),
                            Documents.opinion(BODIES)))
            .build());

    private Ccag2021() {}

    /** The list, as published. */
    public static RuleSet ruleSet() {
        return RULE_SET;
    }

    /** The case of a candidate over 50 of whom little is known, and both sides of what the text counts. */
    private static RuleSet withExamples(RuleSet list) {
        LocalDate at = LocalDate.of(2026, 10, 15);
        LocalDate overAYear = LocalDate.of(2025, 10, 14);
        return list.with(List.of(
                Example.of(
                                Text.of(
                                        "plus de 12 mois d'inscription, 5 mois travaillés",
                                        "registered for more than 12 months, 5 months of work"),
                                Situation.builder()
                                        .known(REGISTERED_SINCE, overAYear)
                                        .known(MONTHS_WORKED_LAST_12, BigDecimal.valueOf(5))
                                        .build(),
                                at,
                                Verdict.ELIGIBLE)
                        .by("long-term-unemployed"),
                Example.of(
                        Text.of(
                                "plus de 12 mois d'inscription, 6 mois travaillés",
                                "registered for more than 12 months, 6 months of work"),
                        Invented.only(
                                list,
                                at,
                                Situation.builder()
                                        .known(REGISTERED_SINCE, overAYear)
                                        .known(MONTHS_WORKED_LAST_12, BigDecimal.valueOf(6))),
                        at,
                        Verdict.NOT_ELIGIBLE),
                Example.of(
                                Text.of(
                                        "346 jours d'inscription, plus de 50 ans, le reste inconnu",
                                        "registered for 346 days, over 50, the rest unknown"),
                                Situation.builder()
                                        .known(REGISTERED_SINCE, LocalDate.of(2025, 11, 3))
                                        .atMost(BIRTH_DATE, LocalDate.of(1976, 10, 14))
                                        .build(),
                                at,
                                Verdict.ELIGIBLE)
                        .by("senior"),
                Example.of(
                        Text.of(
                                "RSA, demandeur d'emploi, attestation de plus de 3 mois",
                                "RSA, jobseeker, attestation more than 3 months old"),
                        Invented.only(
                                list,
                                at,
                                Situation.builder()
                                        .known(REGISTERED_SINCE, LocalDate.of(2025, 11, 3))
                                        .yes(RSA)
                                        .proof(Proof.of("rsa-attestation", LocalDate.of(2026, 7, 10)))),
                        at,
                        Verdict.PENDING_PROOF),
                Example.of(
                                Text.of("avis motivé d'une mission locale", "reasoned opinion of a mission locale"),
                                Situation.builder()
                                        .known(REASONED_OPINION, "MISSION_LOCALE")
                                        .build(),
                                at,
                                Verdict.ELIGIBLE)
                        .by("reasoned-proposal")));
    }

    private static LegalReference article(String article) {
        return LegalReference.of(TEXT, article).inForceSince(SINCE);
    }

    private static Criterion status(String code, Text label, Condition condition, ProofRequirement... proofs) {
        return new Criterion(code, label, article("art. 16.1.1.1 (travaux : 20.1.1)"), condition, List.of(proofs));
    }

    private static Criterion distance(String code, Text label, Condition condition, ProofRequirement... proofs) {
        return new Criterion(code, label, article("art. 16.1.1.2 (travaux : 20.1.1)"), condition, List.of(proofs));
    }
}
