package fr.clausesociale.iae;

import static fr.clausesociale.eligibility.ProofRequirement.unchanging;
import static fr.clausesociale.eligibility.ProofRequirement.validOnDay;
import static fr.clausesociale.eligibility.ProofRequirement.youngerThan;

import fr.clausesociale.Text;
import fr.clausesociale.eligibility.ProofRequirement;
import java.util.Optional;

/** The documents that prove the criteria of the IAE, with their age limits and the bodies that usually issue them. */
final class Papers {

    private static final Text CAF = Text.of("CAF", "CAF");
    private static final Text MSA = Text.of("MSA", "MSA");
    private static final Text DEPARTEMENT = Text.of("Département", "Département");
    private static final Text FRANCE_TRAVAIL = Text.of("France Travail", "France Travail");
    private static final Text ASSOCIATION = Text.of("association", "association");

    private static final ProofRequirement RSA = youngerThan(
                    3, "rsa-attestation", Text.of("attestation RSA", "RSA attestation"))
            .issuedBy(CAF, MSA, DEPARTEMENT);
    private static final ProofRequirement ASS = youngerThan(
                    3, "ass-attestation", Text.of("attestation ASS", "ASS attestation"))
            .issuedBy(FRANCE_TRAVAIL);
    private static final ProofRequirement AAH = youngerThan(
                    3, "aah-attestation", Text.of("attestation AAH", "AAH attestation"))
            .issuedBy(CAF, MSA);
    private static final ProofRequirement REGISTRATION = youngerThan(
                    3,
                    "registration-certificate",
                    Text.of(
                            "attestation d'inscription comme demandeur d'emploi",
                            "certificate of registration as a jobseeker"))
            .issuedBy(FRANCE_TRAVAIL);
    private static final ProofRequirement LEVEL = unchanging("diploma", Text.of("diplôme", "diploma"))
            .or(youngerThan(
                    3,
                    "education-statement",
                    Text.of(
                            "attestation sur l'honneur du niveau de formation",
                            "sworn statement of the level of education")));
    private static final ProofRequirement IDENTITY =
            unchanging("identity-document", Text.of("pièce d'identité", "identity document"));
    private static final ProofRequirement CHILD_WELFARE = youngerThan(
                    12, "ase-attestation", Text.of("attestation de l'ASE", "attestation of child welfare (ASE)"))
            .issuedBy(DEPARTEMENT);
    private static final ProofRequirement DISABLED_WORKER = validOnDay(
                    "rqth-decision",
                    Text.of("décision de reconnaissance RQTH", "decision that recognises a disabled worker (RQTH)"))
            .issuedBy(Text.of("MDPH", "MDPH"));
    private static final ProofRequirement LONE_PARENT = youngerThan(
                    3, "caf-attestation", Text.of("attestation de parent isolé", "attestation of a lone parent"))
            .issuedBy(CAF);
    private static final ProofRequirement HOMELESS = youngerThan(
                    3,
                    "domiciliation-certificate",
                    Text.of("certificat de domiciliation", "certificate of domiciliation"))
            .issuedBy(Text.of("CCAS", "CCAS"), ASSOCIATION)
            .or(youngerThan(
                            3,
                            "homelessness-statement",
                            Text.of("attestation sur l'honneur d'un tiers", "sworn statement of a third party"))
                    .issuedBy(Text.of("travailleur social", "social worker"), ASSOCIATION));
    private static final ProofRequirement PROTECTION = validOnDay(
                    "residence-permit", Text.of("titre de séjour", "residence permit"))
            .issuedBy(Text.of("préfecture", "prefecture"))
            .or(ProofRequirement.of(
                    "residence-permit-renewal",
                    Text.of("demande de renouvellement du titre de séjour", "request to renew the residence permit")))
            .or(validOnDay(
                    "work-authorisation",
                    Text.of("autorisation provisoire de travail", "temporary work authorisation")))
            .or(validOnDay(
                    "provisional-residence-authorisation",
                    Text.of("autorisation provisoire de séjour", "provisional residence authorisation")));
    private static final ProofRequirement ADDRESS =
            youngerThan(6, "proof-of-address", Text.of("justificatif de domicile", "proof of address"));
    private static final ProofRequirement JUSTICE = youngerThan(
            6,
            "justice-certificate",
            Text.of(
                    "billet de sortie ou attestation du juge de l'application des peines",
                    "release note or certificate of the judge"));
    private static final ProofRequirement LANGUAGE =
            youngerThan(6, "language-evaluation", Text.of("évaluation linguistique", "language evaluation"));
    private static final ProofRequirement MOBILITY = youngerThan(
                    6, "mobility-diagnosis", Text.of("diagnostic de mobilité", "mobility diagnosis"))
            .issuedBy(Text.of("prescripteur habilité", "authorised prescriber"));

    private Papers() {}

    /** The document that proves a criterion, empty where none is recorded. */
    static Optional<ProofRequirement> of(IaeCriterion criterion) {
        return switch (criterion) {
            case RSA -> Optional.of(RSA);
            case ASS -> Optional.of(ASS);
            case AAH -> Optional.of(AAH);
            case DETLD, DELD -> Optional.of(REGISTRATION);
            case CAP_BEP -> Optional.of(LEVEL);
            case SENIOR, JEUNE -> Optional.of(IDENTITY);
            case ASE -> Optional.of(CHILD_WELFARE);
            case TH -> Optional.of(DISABLED_WORKER);
            case PI -> Optional.of(LONE_PARENT);
            case PSH_PR -> Optional.of(HOMELESS);
            case PRIMO_ARRIVANT -> Optional.empty();
            case REF_DA -> Optional.of(PROTECTION);
            case ZRR, QPV -> Optional.of(ADDRESS);
            case DETENTION_MJ -> Optional.of(JUSTICE);
            case FLE -> Optional.of(LANGUAGE);
            case PM -> Optional.of(MOBILITY);
        };
    }
}
