package fr.clausesociale.france;

import static fr.clausesociale.eligibility.Bound.AT_LEAST;
import static fr.clausesociale.eligibility.Bound.LESS_THAN;
import static fr.clausesociale.eligibility.Bound.MORE_THAN;
import static fr.clausesociale.eligibility.Condition.all;
import static fr.clausesociale.eligibility.Condition.any;
import static fr.clausesociale.eligibility.Condition.elapsed;
import static fr.clausesociale.eligibility.Condition.is;
import static fr.clausesociale.eligibility.Condition.oneOf;
import static fr.clausesociale.eligibility.Condition.threshold;
import static fr.clausesociale.eligibility.Condition.validUntil;
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
 * The list of eligible persons of contract 21_BAM_048 (services of the French Prime Minister, 2021), article 1.4 of its
 * particular clauses (CCAP): the common list of State contracts before the CCAG of 2021.
 *
 * <p>The list is closed: the persons "must" belong to it, others only on a reasoned opinion of the facilitator, EPEC. Long-term
 * unemployment is more than 12 months of registration, without any test of months worked. "Below level 5, that is below
 * CAP or BEP" is level 3 of the nomenclature of 2019. The criteria on young people in support name no age limit of their
 * own. The list is in force from the year of the contract on, since the day of its notification is not public.
 *
 * @since 0.1.0
 */
public final class List21Bam048 {

    private static final LocalDate SINCE = LocalDate.of(2021, 1, 1);
    private static final LegalReference ARTICLE = LegalReference.of("CCAP 21_BAM_048", "art. 1.4")
            .at(URI.create("https://github.com/clause-sociale/documentation"));

    private static final RuleSet RULE_SET = withExamples(RuleSet.builder()
            .id(RuleSetId.of("21-bam-048", "1"))
            .title(Text.of("Publics visés, marché 21_BAM_048", "Eligible persons, contract 21_BAM_048"))
            .reference(ARTICLE)
            .inForceFrom(SINCE)
            .open(false)
            .addCriteria(
                    criterion(
                            "long-term-unemployed",
                            Text.of(
                                    "demandeurs d'emploi de longue durée (plus de 12 mois d'inscription au chômage)",
                                    "long-term jobseekers (registered for more than 12 months)"),
                            elapsed(Facts.REGISTERED_SINCE, MORE_THAN, Period.ofMonths(12)),
                            Documents.REGISTRATION),
                    criterion(
                            "senior",
                            Text.of("demandeurs d'emploi de plus de 50 ans", "jobseekers over 50"),
                            all(
                                    elapsed(Facts.BIRTH_DATE, MORE_THAN, Period.ofYears(50)),
                                    jobseeker(Documents.REGISTRATION)),
                            Documents.IDENTITY),
                    criterion(
                            "rsa",
                            Text.of(
                                    "allocataires du RSA ou leurs ayants droit",
                                    "recipients of the minimum income (RSA) or their dependants"),
                            any(is(Facts.RSA), is(Facts.RSA_DEPENDANT)),
                            Documents.RSA),
                    criterion(
                            "aah",
                            Text.of("allocataires de l'AAH", "recipients of the disability allowance (AAH)"),
                            is(Facts.AAH),
                            Documents.AAH),
                    criterion(
                            "ass",
                            Text.of("allocataires de l'ASS", "recipients of the solidarity allowance (ASS)"),
                            is(Facts.ASS),
                            Documents.ASS),
                    criterion(
                            "widow-allowance",
                            Text.of("allocataires de l'allocation veuvage", "recipients of the widowhood allowance"),
                            is(Facts.WIDOW_ALLOWANCE)),
                    criterion(
                            "invalidity",
                            Text.of(
                                    "personnes percevant une pension d'invalidité",
                                    "recipients of an invalidity pension"),
                            is(Facts.INVALIDITY_BENEFIT)),
                    criterion(
                            "disabled-workers",
                            Text.of(
                                    "travailleurs handicapés reconnus au sens de l'article L5212-13 du Code du travail",
                                    "disabled workers recognised under article L5212-13 of the labour code"),
                            validUntil(Facts.DISABLED_WORKER_UNTIL),
                            Documents.DISABLED_WORKER),
                    criterion(
                            "young-without-qualification",
                            Text.of(
                                    "jeunes de moins de 26 ans, de niveau inférieur au CAP/BEP, sortis du système scolaire depuis au moins 6 mois",
                                    "under 26, below CAP/BEP, out of school for at least 6 months"),
                            all(
                                    elapsed(Facts.BIRTH_DATE, LESS_THAN, Period.ofYears(26)),
                                    threshold(Facts.EDUCATION_LEVEL, LESS_THAN, 3),
                                    elapsed(Facts.LEFT_SCHOOL_ON, AT_LEAST, Period.ofMonths(6))),
                            Documents.IDENTITY,
                            Documents.LEVEL),
                    criterion(
                            "youth-support",
                            Text.of(
                                    "jeunes en suivi renforcé de type PACEA, SMA, SMV ou en sortie de Garantie jeunes",
                                    "young people in reinforced support: PACEA, SMA, SMV, leaving Garantie jeunes"),
                            oneOf(Facts.YOUTH_SUPPORT, "PACEA", "SMA", "SMV", "LEAVING_GARANTIE_JEUNES")),
                    criterion(
                            "special-schemes",
                            Text.of(
                                    "sous contrat EPIDE, en parcours E2C ou dans un dispositif particulier, par exemple « Défense 2e chance »",
                                    "under an EPIDE contract, in an E2C path or in a special scheme, for example \"Défense 2e chance\""),
                            oneOf(Facts.STRUCTURE, "EPIDE", "E2C", "OTHER_SCHEME")),
                    criterion(
                            "work-integration",
                            Text.of(
                                    "personnes prises en charge dans l'IAE (AI, ETTI, EI, ACI) ou une régie de quartier agréée",
                                    "persons in work integration (AI, ETTI, EI, ACI) or an approved neighbourhood association"),
                            oneOf(Facts.STRUCTURE, "AI", "ETTI", "EI", "ACI", "REGIE_DE_QUARTIER"),
                            Documents.STRUCTURE),
                    criterion(
                            "geiq",
                            Text.of(
                                    "personnes employées dans les GEIQ et associations poursuivant le même objet",
                                    "persons employed in a GEIQ or an association with the same purpose"),
                            oneOf(Facts.STRUCTURE, "GEIQ", "SIMILAR_ASSOCIATION"),
                            Documents.STRUCTURE),
                    criterion(
                            "prison-work",
                            Text.of(
                                    "personnes placées sous main de justice employées en régie, SEP/RIEP, ou par un concessionnaire",
                                    "persons under court supervision employed in prison work"),
                            is(Facts.PRISON_WORK),
                            Documents.STRUCTURE),
                    criterion(
                            "international-protection",
                            Text.of(
                                    "réfugiés ou bénéficiaires de la protection subsidiaire",
                                    "refugees or beneficiaries of subsidiary protection"),
                            any(is(Facts.REFUGEE), is(Facts.SUBSIDIARY_PROTECTION)),
                            Documents.RESIDENCE_PERMIT),
                    criterion(
                            "priority-neighbourhood",
                            Text.of(
                                    "habitants des quartiers prioritaires (QPV) éloignés de l'emploi",
                                    "residents of priority neighbourhoods (QPV) remote from employment"),
                            all(is(Facts.QPV_RESIDENT), is(Facts.REMOTE_FROM_EMPLOYMENT)),
                            Documents.ADDRESS),
                    criterion(
                            "reasoned-opinion",
                            Text.of(
                                    "difficultés particulières, sur avis motivé du facilitateur (EPEC)",
                                    "particular difficulties, on a reasoned opinion of the facilitator (EPEC)"),
                            oneOf(Facts.REASONED_OPINION, "FACILITATOR"),
                            Documents.opinion(List.of("FACILITATOR"))))
            .build());

    private List21Bam048() {}

    /** The list, as the contract writes it. */
    public static RuleSet ruleSet() {
        return RULE_SET;
    }

    /** Both sides of the 12 months, which no months of work undo, and the case of a candidate over 50. */
    private static RuleSet withExamples(RuleSet list) {
        LocalDate at = LocalDate.of(2026, 10, 15);
        return list.with(List.of(
                Example.of(
                                Text.of(
                                        "plus de 12 mois d'inscription, 11 mois travaillés",
                                        "registered for more than 12 months, 11 months of work"),
                                Situation.builder()
                                        .known(Facts.REGISTERED_SINCE, LocalDate.of(2025, 10, 14))
                                        .known(Facts.MONTHS_WORKED_LAST_12, BigDecimal.valueOf(11))
                                        .build(),
                                at,
                                Verdict.ELIGIBLE)
                        .by("long-term-unemployed"),
                Example.of(
                        Text.of("346 jours d'inscription et rien d'autre", "registered for 346 days and nothing else"),
                        Invented.only(
                                list, at, Situation.builder().known(Facts.REGISTERED_SINCE, LocalDate.of(2025, 11, 3))),
                        at,
                        Verdict.NOT_ELIGIBLE),
                Example.of(
                                Text.of(
                                        "346 jours d'inscription, plus de 50 ans, le reste inconnu",
                                        "registered for 346 days, over 50, the rest unknown"),
                                Situation.builder()
                                        .known(Facts.REGISTERED_SINCE, LocalDate.of(2025, 11, 3))
                                        .atMost(Facts.BIRTH_DATE, LocalDate.of(1976, 10, 14))
                                        .build(),
                                at,
                                Verdict.ELIGIBLE)
                        .by("senior"),
                Example.of(
                                Text.of("ayant droit d'un allocataire du RSA", "dependant of a recipient of the RSA"),
                                Situation.builder().yes(Facts.RSA_DEPENDANT).build(),
                                at,
                                Verdict.ELIGIBLE)
                        .by("rsa")));
    }

    private static Criterion criterion(String code, Text label, Condition condition, ProofRequirement... proofs) {
        return new Criterion(code, label, ARTICLE, condition, List.of(proofs));
    }
}
