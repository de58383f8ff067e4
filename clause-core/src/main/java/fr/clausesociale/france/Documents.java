package fr.clausesociale.france;

import fr.clausesociale.Text;
import fr.clausesociale.eligibility.ProofRequirement;

/**
 * The documents that prove the criteria. Kinds and ages are those of the State's reference data for integration structures
 * (<i>les emplois de l'inclusion</i>), applied to the clause by analogy; where those name no document, the criterion asks
 * for none.
 */
final class Documents {

    static final ProofRequirement IDENTITY =
            ProofRequirement.of("identity-document", Text.of("pièce d'identité", "identity document"));
    static final ProofRequirement REGISTRATION = ProofRequirement.youngerThan(
            3,
            "registration-certificate",
            Text.of("attestation d'inscription à France Travail", "certificate of registration at France Travail"));
    static final ProofRequirement RSA =
            ProofRequirement.youngerThan(3, "rsa-attestation", Text.of("attestation RSA", "RSA attestation"));
    static final ProofRequirement ASS =
            ProofRequirement.youngerThan(3, "ass-attestation", Text.of("attestation ASS", "ASS attestation"));
    static final ProofRequirement AAH =
            ProofRequirement.youngerThan(3, "aah-attestation", Text.of("attestation AAH", "AAH attestation"));
    static final ProofRequirement PAYING_BODY = ProofRequirement.of(
            "paying-body-attestation", Text.of("attestation de l'organisme payeur", "attestation of the paying body"));
    static final ProofRequirement DISABLED_WORKER = ProofRequirement.of(
            "rqth-decision",
            Text.of("décision de reconnaissance RQTH en cours de validité", "RQTH recognition, still valid"));
    static final ProofRequirement LEVEL = ProofRequirement.youngerThan(
            3,
            "education-statement",
            Text.of("attestation sur l'honneur du niveau de formation", "sworn statement of the level of education"));
    static final ProofRequirement CAREER =
            ProofRequirement.of("career-statement", Text.of("CV, attestation sur l'honneur", "CV, sworn statement"));
    static final ProofRequirement FORCED_RETRAINING = ProofRequirement.of(
            "forced-retraining-document",
            Text.of(
                    "document montrant la contrainte (licenciement, inaptitude)",
                    "document that shows the constraint (redundancy, unfitness)"));
    static final ProofRequirement JUSTICE = ProofRequirement.youngerThan(
            6,
            "justice-certificate",
            Text.of(
                    "billet de sortie ou attestation du juge de l'application des peines",
                    "release note or certificate of the judge"));
    static final ProofRequirement RESIDENCE_PERMIT = ProofRequirement.of(
            "residence-permit", Text.of("titre de séjour en cours de validité", "residence permit, still valid"));
    static final ProofRequirement ADDRESS = ProofRequirement.youngerThan(
            6, "proof-of-address", Text.of("justificatif de domicile", "proof of address"));
    static final ProofRequirement STRUCTURE = ProofRequirement.of(
            "structure-attestation",
            Text.of("contrat ou attestation de la structure", "contract or attestation of the structure"));
    static final ProofRequirement PASS_IAE = ProofRequirement.of("pass-iae", Text.of("PASS IAE", "PASS IAE"));
    static final ProofRequirement OPINION =
            ProofRequirement.of("reasoned-opinion", Text.of("avis motivé écrit", "written reasoned opinion"));

    private Documents() {}
}
