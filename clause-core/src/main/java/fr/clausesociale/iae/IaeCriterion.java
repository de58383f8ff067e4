package fr.clausesociale.iae;

import fr.clausesociale.Text;
import fr.clausesociale.eligibility.ProofRequirement;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The administrative criteria of a diagnosis of the IAE, by the code of the platform <i>Les emplois de l'inclusion</i>.
 *
 * <p>The code alone identifies a criterion; labels change. The same code in {@link GeiqCriterion} can mean something else:
 * {@link #REF_DA} holds asylum seekers here, not there.
 *
 * <p>The days are those of the platform's reference data. Those of September 2021 follow decree no. 2021-1128 of 30 August
 * 2021 and the order of 1 September 2021.
 *
 * @since 0.1.0
 */
public enum IaeCriterion {
    /** Receives the minimum income. */
    RSA(
            CriterionLevel.ONE,
            Since.ORIGIN,
            3,
            "rsa-attestation",
            Text.of("attestation RSA", "RSA attestation"),
            Text.of("bénéficiaire du RSA", "receives the minimum income RSA")),
    /** Receives the specific solidarity allowance. */
    ASS(
            CriterionLevel.ONE,
            Since.ORIGIN,
            3,
            "ass-attestation",
            Text.of("attestation ASS", "ASS attestation"),
            Text.of("allocataire de l'ASS", "receives the specific solidarity allowance ASS")),
    /** Receives the disabled adults' allowance. */
    AAH(
            CriterionLevel.ONE,
            Since.ORIGIN,
            3,
            "aah-attestation",
            Text.of("attestation AAH", "AAH attestation"),
            Text.of("allocataire de l'AAH", "receives the disabled adults' allowance AAH")),
    /** Registered as a job seeker for more than 24 months; French: <i>demandeur d'emploi de très longue durée</i>. */
    DETLD(
            CriterionLevel.ONE,
            Since.ORIGIN,
            3,
            "registration-certificate",
            Text.of("attestation France Travail", "certificate of France Travail"),
            Text.of(
                    "demandeur d'emploi de très longue durée (plus de 24 mois)",
                    "job seeker registered for more than 24 months")),
    /** Level of education 3 or below. */
    CAP_BEP(
            CriterionLevel.TWO,
            Since.ORIGIN,
            3,
            "education-statement",
            Text.of(
                    "attestation sur l'honneur du niveau de formation, sauf diplôme",
                    "sworn statement of the level of education, unless there is a diploma"),
            Text.of("niveau d'étude 3 (CAP, BEP) ou inférieur", "level of education 3 or below")),
    /** Aged 50 or more. */
    SENIOR(
            CriterionLevel.TWO,
            Since.ORIGIN,
            0,
            "identity-document",
            Text.of("pièce d'identité", "identity document"),
            Text.of("senior (50 ans et plus)", "aged 50 or more")),
    /** Aged less than 26. */
    JEUNE(
            CriterionLevel.TWO,
            Since.ORIGIN,
            0,
            "identity-document",
            Text.of("pièce d'identité", "identity document"),
            Text.of("jeune (moins de 26 ans)", "aged less than 26")),
    /** Leaves child welfare; French: <i>aide sociale à l'enfance</i>. */
    ASE(
            CriterionLevel.TWO,
            Since.ORIGIN,
            12,
            "ase-attestation",
            Text.of("attestation de l'ASE", "attestation of child welfare"),
            Text.of("sortant de l'aide sociale à l'enfance", "leaves child welfare")),
    /** Registered as a job seeker for 12 to 24 months; French: <i>demandeur d'emploi de longue durée</i>. */
    DELD(
            CriterionLevel.TWO,
            Since.ORIGIN,
            3,
            "registration-certificate",
            Text.of("attestation France Travail", "certificate of France Travail"),
            Text.of("demandeur d'emploi de longue durée (12 à 24 mois)", "job seeker registered for 12 to 24 months")),
    /** Recognised as a disabled worker; the decision is in force on the day of the hire. */
    TH(
            CriterionLevel.TWO,
            Since.ORIGIN,
            0,
            "rqth-decision",
            Text.of(
                    "reconnaissance RQTH en cours de validité à l'embauche",
                    "RQTH recognition, valid on the day of the hire"),
            Text.of("travailleur handicapé", "disabled worker")),
    /** Lone parent. */
    PI(
            CriterionLevel.TWO,
            Since.ORIGIN,
            3,
            "caf-attestation",
            Text.of("attestation CAF", "attestation of the family allowance fund"),
            Text.of("parent isolé", "lone parent")),
    /** Without accommodation, accommodated, or with a past of living on the street. */
    PSH_PR(
            CriterionLevel.TWO,
            Since.ORIGIN,
            3,
            "domiciliation-certificate",
            Text.of(
                    "certificat de domiciliation, à défaut attestation d'un travailleur social",
                    "certificate of domiciliation, failing that a statement of a social worker"),
            Text.of(
                    "personne sans hébergement, hébergée ou ayant un parcours de rue",
                    "homeless, accommodated, or with a past of living on the street")),
    /** Newly arrived foreigner: closed on 3 September 2021, when {@link #REF_DA} took its place and its key. */
    PRIMO_ARRIVANT(
            CriterionLevel.TWO,
            Since.ORIGIN,
            0,
            "",
            Text.of("pièce non recensée", "document not recorded"),
            Text.of("primo-arrivant", "newly arrived foreigner")),
    /** Refugee, temporary or subsidiary protection, asylum seeker; temporary protection since 28 April 2022 only. */
    REF_DA(
            CriterionLevel.TWO,
            Since.SEPTEMBER_2021,
            0,
            "residence-permit",
            Text.of(
                    "titre de séjour ou autorisation en cours de validité",
                    "residence permit or authorisation, still valid"),
            Text.of(
                    "réfugié, bénéficiaire d'une protection temporaire ou subsidiaire, demandeur d'asile",
                    "refugee, temporary or subsidiary protection, asylum seeker")),
    /** Lives in a zone of rural revitalisation (ZRR, now ZFRR). */
    ZRR(
            CriterionLevel.TWO,
            Since.ORIGIN,
            6,
            "proof-of-address",
            Text.of("justificatif de domicile", "proof of address"),
            Text.of("résident d'une ZRR ou ZFRR", "lives in a zone of rural revitalisation")),
    /** Lives in a priority district of urban policy. */
    QPV(
            CriterionLevel.TWO,
            Since.ORIGIN,
            6,
            "proof-of-address",
            Text.of("justificatif de domicile", "proof of address"),
            Text.of("résident d'un QPV", "lives in a priority district (QPV)")),
    /** Leaves prison or is under court supervision. */
    DETENTION_MJ(
            CriterionLevel.TWO,
            Since.SEPTEMBER_2021,
            6,
            "justice-certificate",
            Text.of(
                    "billet de sortie ou attestation du juge de l'application des peines",
                    "release note or certificate of the judge"),
            Text.of(
                    "sortant de détention ou personne placée sous main de justice",
                    "leaves prison or is under court supervision")),
    /** French below level A1. */
    FLE(
            CriterionLevel.TWO,
            Since.SEPTEMBER_2021,
            6,
            "language-evaluation",
            Text.of("évaluation linguistique", "language evaluation"),
            Text.of("maîtrise du français inférieure au niveau A1", "French below level A1")),
    /** Mobility problem. */
    PM(
            CriterionLevel.TWO,
            Since.SEPTEMBER_2021,
            6,
            "mobility-diagnosis",
            Text.of(
                    "diagnostic de mobilité d'un prescripteur habilité",
                    "mobility diagnosis of an authorised prescriber"),
            Text.of("problème de mobilité", "mobility problem"));

    /** The first days in the platform's reference data. */
    private enum Since {
        ORIGIN(LocalDate.of(2020, 3, 23)),
        SEPTEMBER_2021(LocalDate.of(2021, 9, 3));

        private final LocalDate day;

        Since(LocalDate day) {
            this.day = day;
        }
    }

    private final CriterionLevel level;
    private final Since since;
    private final int proofMonths;
    private final String proofKind;
    private final Text proofLabel;
    private final Text label;

    IaeCriterion(CriterionLevel level, Since since, int proofMonths, String proofKind, Text proofLabel, Text label) {
        this.level = level;
        this.since = since;
        this.proofMonths = proofMonths;
        this.proofKind = proofKind;
        this.proofLabel = proofLabel;
        this.label = label;
    }

    /** How much it weighs. */
    public CriterionLevel level() {
        return level;
    }

    /** The criterion in words. */
    public Text label() {
        return label;
    }

    /** The first day on which it can be ticked. */
    public LocalDate from() {
        return since.day;
    }

    /** The first day on which it can be ticked no more, if there is one. */
    public Optional<LocalDate> until() {
        return this == PRIMO_ARRIVANT ? Optional.of(REF_DA.from()) : Optional.empty();
    }

    /** Whether it can be ticked on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from()) && until().map(day::isBefore).orElse(true);
    }

    /**
     * The document that proves it, empty where none is recorded. Its age is counted on the day on which the PASS is issued; the
     * platform has such limits since 3 September 2021.
     */
    public Optional<ProofRequirement> proof() {
        if (proofKind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                proofMonths == 0
                        ? ProofRequirement.of(proofKind, proofLabel)
                        : ProofRequirement.youngerThan(proofMonths, proofKind, proofLabel));
    }
}
