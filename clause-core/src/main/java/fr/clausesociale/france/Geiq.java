package fr.clausesociale.france;

import static fr.clausesociale.eligibility.Bound.AT_LEAST;
import static fr.clausesociale.eligibility.Bound.AT_MOST;
import static fr.clausesociale.eligibility.Bound.LESS_THAN;
import static fr.clausesociale.eligibility.Bound.MORE_THAN;
import static fr.clausesociale.eligibility.Condition.all;
import static fr.clausesociale.eligibility.Condition.any;
import static fr.clausesociale.eligibility.Condition.atLeast;
import static fr.clausesociale.eligibility.Condition.elapsed;
import static fr.clausesociale.eligibility.Condition.exists;
import static fr.clausesociale.eligibility.Condition.is;
import static fr.clausesociale.eligibility.Condition.not;
import static fr.clausesociale.eligibility.Condition.proven;
import static fr.clausesociale.eligibility.Condition.since;
import static fr.clausesociale.eligibility.Condition.threshold;
import static fr.clausesociale.eligibility.Condition.validUntil;
import static fr.clausesociale.france.Publics.jobseeker;

import fr.clausesociale.Text;
import fr.clausesociale.eligibility.Bound;
import fr.clausesociale.eligibility.Condition;
import fr.clausesociale.eligibility.Criterion;
import fr.clausesociale.eligibility.Example;
import fr.clausesociale.eligibility.ProofRequirement;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.iae.IaeCriterion;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.law.LegalReference;
import fr.clausesociale.law.MonthEnd;
import fr.clausesociale.person.Facts;
import fr.clausesociale.person.Situation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/**
 * The persons for whose support an employers' group (GEIQ) may have a grant, and the grant: order of 10 March 2022, annexes 1 and
 * 2.
 *
 * <p>{@link #annex2()} gives the higher amount: one criterion of level 1, or two of level 2. {@link #annex1()} gives the lower one:
 * one criterion of annex 1, or of both annexes. {@link #ruleSet()} is whoever is in one of them. A grant is paid once: whoever is
 * in both lists has the higher amount; {@link fr.clausesociale.iae.GeiqRules} has both amounts. These lists read facts; what a GEIQ or an authorised prescriber, who needs no criterion,
 * ticks in a diagnosis is another matter. A GEIQ may hire without any of it, and then has no grant.
 *
 * <p>Some criteria cannot be counted together, so that they are one of two here: a residence in a priority neighbourhood or in a
 * zone of rural revitalisation; a refugee or an asylum seeker; a senior or somebody leaving child welfare. Ages are counted as in
 * {@link Iae}. "Without qualification" is read as: under 26, level 4 or below, never having worked in the trade or not for two
 * years, without work and out of school. No document has an age limit.
 *
 * <p>The lists are in force from 15 December 2022, the date of the platform's reference data; that of the order's entry into force is
 * not known.
 *
 * @since 0.1.0
 */
public final class Geiq {

    private static final LocalDate SINCE = LocalDate.of(2022, 12, 15);
    private static final String ORDER =
            "Les emplois de l'inclusion, critères GEIQ (date du logiciel) ; arrêté du 10 mars 2022 (JORFTEXT000045398420)";

    private static final Condition DISABLED = validUntil(Facts.DISABLED_WORKER_UNTIL);
    private static final Condition PROTECTED = any(is(Facts.REFUGEE), is(Facts.SUBSIDIARY_PROTECTION));

    private static final ProofRequirement RECOGNITION = undated(IaeCriterion.TH)
            .or(ProofRequirement.of(
                    "rqth-renewal",
                    Text.of("demande de renouvellement de la RQTH", "request to renew the RQTH recognition")));

    private static final ProofRequirement ASE_STATEMENT = ProofRequirement.of(
            "ase-statement",
            Text.of("attestation sur l'honneur de sortie de l'ASE", "sworn statement of leaving child welfare"));

    private static final Criterion VERY_LONG_TERM = new Criterion(
            "very-long-term-unemployed",
            Text.of("DETLD (24 mois et plus)", "very long-term jobseekers (24 months and more)"),
            annex("annexe 2"),
            elapsed(Facts.REGISTERED_SINCE, AT_LEAST, Period.ofMonths(24)),
            List.of(undated(IaeCriterion.DETLD)));

    private static final Criterion LEVEL_2 = new Criterion(
            "level-2",
            Text.of(
                    "au moins 2 critères de niveau 2 parmi : niveau d'étude 3 ou infra ; jeune (-26 ans) ; senior (+50 ans) ou sortant de l'ASE ; DELD (12 mois et plus) ; travailleur handicapé ; parent isolé ; sans hébergement, hébergé ou parcours de rue ; réfugié, protégé subsidiaire ou demandeur d'asile ; résident ZRR/ZFRR ou QPV ; sortant de détention ou placé sous main de justice ; maîtrise de la langue française ; problème de mobilité",
                    "at least 2 criteria of level 2 among: level of education 3 or below; young (under 26); senior (50 and over) or leaving child welfare (ASE); long-term jobseeker (12 months and more); disabled worker; lone parent; without accommodation, put up by others, or with a past on the street; refugee, subsidiary protection or asylum seeker; resident of a ZRR, ZFRR or QPV; leaving prison or under court supervision; French below level A1; mobility problem"),
            annex("annexe 2"),
            atLeast(
                    2,
                    proven(threshold(Facts.EDUCATION_LEVEL, AT_MOST, 3), undated(IaeCriterion.CAP_BEP)),
                    proven(age(LESS_THAN, 26), undated(IaeCriterion.JEUNE)),
                    any(
                            proven(age(AT_LEAST, 50), undated(IaeCriterion.SENIOR)),
                            proven(is(Facts.ASE_LEAVER), ASE_STATEMENT)),
                    proven(LongTermUnemployment.geiq().condition(), undated(IaeCriterion.DELD)),
                    proven(DISABLED, RECOGNITION),
                    proven(is(Facts.LONE_PARENT), undated(IaeCriterion.PI)),
                    proven(is(Facts.HOMELESS), undated(IaeCriterion.PSH_PR)),
                    proven(any(PROTECTED, is(Facts.ASYLUM_SEEKER)), undated(IaeCriterion.REF_DA)),
                    proven(any(is(Facts.ZRR_RESIDENT), is(Facts.QPV_RESIDENT)), undated(IaeCriterion.QPV)),
                    proven(is(Facts.DETENTION_OR_SUPERVISION), undated(IaeCriterion.DETENTION_MJ)),
                    proven(is(Facts.FRENCH_BELOW_A1), undated(IaeCriterion.FLE)),
                    proven(is(Facts.MOBILITY_PROBLEM), undated(IaeCriterion.PM))),
            List.of());

    private static final List<Criterion> ANNEX_1 = List.of(
            criterion(
                    "social-minimum",
                    "annexe 1",
                    Text.of("bénéficiaire des minima sociaux", "recipient of a social minimum"),
                    any(is(Facts.RSA), is(Facts.ASS), is(Facts.AAH), is(Facts.OTHER_SOCIAL_MINIMUM)),
                    Documents.PAYING_BODY),
            criterion(
                    "young-without-qualification",
                    "annexe 1",
                    Text.of(
                            "jeune de moins de 26 ans sans qualification, ni en emploi ni en études",
                            "under 26, without qualification, neither employed nor studying"),
                    all(
                            age(LESS_THAN, 26),
                            threshold(Facts.EDUCATION_LEVEL, AT_MOST, 4),
                            any(
                                    not(exists(Facts.LAST_WORKED_IN_TRADE_ON)),
                                    elapsed(Facts.LAST_WORKED_IN_TRADE_ON, AT_LEAST, Period.ofYears(2))),
                            since(Facts.WITHOUT_WORK_SINCE),
                            since(Facts.LEFT_SCHOOL_ON)),
                    Documents.of(IaeCriterion.CAP_BEP)),
            criterion(
                    "away-from-the-labour-market",
                    "annexe 1",
                    Text.of(
                            "personne éloignée du marché du travail depuis plus d'un an, inscrite ou non",
                            "away from the labour market for more than one year, registered or not"),
                    elapsed(Facts.WITHOUT_WORK_SINCE, MORE_THAN, Period.ofYears(1)),
                    Documents.CAREER),
            criterion(
                    "jobseeker-45",
                    "annexe 1",
                    Text.of("demandeur d'emploi de 45 ans et plus", "jobseeker of 45 and over"),
                    all(age(AT_LEAST, 45), jobseeker(Documents.undated(Documents.REGISTRATION))),
                    Documents.IDENTITY),
            criterion(
                    "forced-retraining",
                    "annexe 1",
                    Text.of("personne en reconversion professionnelle contrainte", "forced change of trade"),
                    is(Facts.FORCED_RETRAINING),
                    Documents.FORCED_RETRAINING),
            criterion(
                    "insertion-scheme",
                    "annexe 1",
                    Text.of(
                            "personne en dispositif d'insertion (SIAE, CUI) ou en sortant",
                            "in an insertion scheme (SIAE, CUI) or leaving one"),
                    is(Facts.INSERTION_SCHEME),
                    Documents.STRUCTURE),
            criterion(
                    "disabled-worker",
                    "annexes 1 et 2",
                    Text.of("travailleur handicapé", "disabled worker"),
                    DISABLED,
                    RECOGNITION),
            criterion(
                    "international-protection",
                    "annexes 1 et 2",
                    Text.of("réfugié statutaire ou protection subsidiaire", "refugee or subsidiary protection"),
                    PROTECTED,
                    Documents.RESIDENCE_PERMIT),
            criterion(
                    "rural-revitalisation-zone",
                    "annexes 1 et 2",
                    Text.of("résident ZRR/ZFRR", "resident of a ZRR or ZFRR"),
                    is(Facts.ZRR_RESIDENT),
                    Documents.ADDRESS),
            criterion(
                    "priority-neighbourhood",
                    "annexes 1 et 2",
                    Text.of("résident QPV", "resident of a QPV"),
                    is(Facts.QPV_RESIDENT),
                    Documents.ADDRESS),
            criterion(
                    "detention-or-supervision",
                    "annexes 1 et 2",
                    Text.of(
                            "sortant de détention ou personne placée sous main de justice",
                            "leaving prison or under court supervision"),
                    is(Facts.DETENTION_OR_SUPERVISION),
                    Documents.JUSTICE));

    private static final List<Criterion> ANNEX_2 = List.of(
            criterion(
                    "rsa",
                    "annexe 2",
                    Text.of("bénéficiaire du RSA", "receives the minimum income RSA"),
                    is(Facts.RSA),
                    Documents.RSA),
            criterion(
                    "ass",
                    "annexe 2",
                    Text.of("allocataire de l'ASS", "receives the solidarity allowance ASS"),
                    is(Facts.ASS),
                    Documents.ASS),
            criterion(
                    "aah",
                    "annexe 2",
                    Text.of("allocataire de l'AAH", "receives the disability allowance AAH"),
                    is(Facts.AAH),
                    Documents.AAH),
            VERY_LONG_TERM,
            LEVEL_2);

    private static final RuleSet FIRST =
            withExamples(list("geiq-annex-1", "annexe 1", ", annexe 1", ", annex 1", ANNEX_1), Verdict.ELIGIBLE);
    private static final RuleSet SECOND =
            withExamples(list("geiq-annex-2", "annexe 2", ", annexe 2", ", annex 2", ANNEX_2), Verdict.NOT_ELIGIBLE);
    private static final RuleSet EITHER = withExamples(
            list(
                    "geiq",
                    "annexes 1 et 2",
                    "",
                    "",
                    Stream.concat(ANNEX_1.stream(), Stream.of(VERY_LONG_TERM, LEVEL_2))
                            .toList()),
            Verdict.ELIGIBLE);

    private Geiq() {}

    /** Whoever gives a right to a grant, of either amount. The three benefits of annex 2 are social minima of annex 1. */
    public static RuleSet ruleSet() {
        return EITHER;
    }

    /** Whoever gives a right to the lower amount, or to the higher one if {@link #annex2()} has them too. */
    public static RuleSet annex1() {
        return FIRST;
    }

    /** Whoever gives a right to the higher amount. */
    public static RuleSet annex2() {
        return SECOND;
    }

    private static RuleSet list(String name, String annex, String fr, String en, List<Criterion> criteria) {
        return RuleSet.builder()
                .id(RuleSetId.of(name, "1"))
                .title(Text.of("Publics éligibles, aide GEIQ" + fr, "Eligible persons, GEIQ grant" + en))
                .reference(annex(annex))
                .inForceFrom(SINCE)
                .open(false)
                .criteria(criteria)
                .build();
    }

    /**
     * Cases of the platform's own tests: a criterion of both annexes gives the lower amount alone and the higher one with another
     * of level 2; one of annex 2 alone gives nothing.
     */
    private static RuleSet withExamples(RuleSet list, Verdict oneOfBothAnnexes) {
        LocalDate at = LocalDate.of(2026, 10, 15);
        return list.with(List.of(
                Example.of(
                        Text.of("réfugié, sans autre critère", "refugee, no other criterion"),
                        Invented.only(list, at, Situation.builder().yes(Facts.REFUGEE)),
                        at,
                        oneOfBothAnnexes),
                Example.of(
                        Text.of("réfugié, niveau CAP", "refugee, level 3"),
                        Invented.only(
                                list,
                                at,
                                Situation.builder()
                                        .yes(Facts.REFUGEE)
                                        .known(Facts.EDUCATION_LEVEL, BigDecimal.valueOf(3))),
                        at,
                        Verdict.ELIGIBLE),
                Example.of(
                        Text.of("niveau CAP, sans autre critère", "level 3, no other criterion"),
                        Invented.only(
                                list, at, Situation.builder().known(Facts.EDUCATION_LEVEL, BigDecimal.valueOf(3))),
                        at,
                        Verdict.NOT_ELIGIBLE)));
    }

    private static Criterion criterion(
            String code, String annex, Text label, Condition condition, ProofRequirement... proofs) {
        return new Criterion(
                code,
                label,
                annex(annex),
                condition,
                Stream.of(proofs).map(Documents::undated).toList());
    }

    private static LegalReference annex(String annex) {
        return LegalReference.of(ORDER, annex).inForceSince(SINCE);
    }

    private static ProofRequirement undated(IaeCriterion criterion) {
        return Documents.undated(Documents.of(criterion));
    }

    private static Condition age(Bound bound, int years) {
        return new Condition.Elapsed(Facts.BIRTH_DATE, bound, Period.ofYears(years), MonthEnd.FIRST_DAY_OF_NEXT_MONTH);
    }
}
