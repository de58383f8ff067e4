package fr.clausesociale.france;

import fr.clausesociale.Text;
import fr.clausesociale.eligibility.ProofRequirement;
import fr.clausesociale.iae.IaeCriterion;
import fr.clausesociale.person.Fact.Choice;
import fr.clausesociale.person.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The documents that prove the criteria. Kinds, ages and issuers are those of the State's reference data for integration
 * structures (<i>les emplois de l'inclusion</i>), applied to the clause by analogy; where those name no document, the criterion
 * asks for none.
 */
final class Documents {

    static final ProofRequirement IDENTITY = of(IaeCriterion.SENIOR);
    static final ProofRequirement REGISTRATION = of(IaeCriterion.DELD);
    static final ProofRequirement RSA = of(IaeCriterion.RSA);
    static final ProofRequirement ASS = of(IaeCriterion.ASS);
    static final ProofRequirement AAH = of(IaeCriterion.AAH);
    static final ProofRequirement PAYING_BODY = ProofRequirement.of(
            "paying-body-attestation", Text.of("attestation de l'organisme payeur", "attestation of the paying body"));
    static final ProofRequirement DISABLED_WORKER = of(IaeCriterion.TH);
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
    static final ProofRequirement JUSTICE = of(IaeCriterion.DETENTION_MJ);
    static final ProofRequirement RESIDENCE_PERMIT = ProofRequirement.validOnDay(
                    "residence-permit", Text.of("titre de séjour", "residence permit"))
            .issuedBy(Text.of("préfecture", "prefecture"))
            .or(ProofRequirement.of(
                    "residence-permit-renewal",
                    Text.of("demande de renouvellement du titre de séjour", "request to renew the residence permit")));
    static final ProofRequirement ADDRESS = of(IaeCriterion.QPV);
    static final ProofRequirement STRUCTURE = ProofRequirement.of(
            "structure-attestation",
            Text.of("contrat ou attestation de la structure", "contract or attestation of the structure"));
    static final ProofRequirement PASS_IAE = ProofRequirement.of("pass-iae", Text.of("PASS IAE", "PASS IAE"));

    private Documents() {}

    /** The document that the reference data name for a criterion. */
    static ProofRequirement of(IaeCriterion criterion) {
        return criterion.proof().orElseThrow();
    }

    /** The written opinion of one of some bodies, by their codes in {@link Facts#REASONED_OPINION}. */
    static ProofRequirement opinion(List<String> bodies) {
        List<Text> labels = new ArrayList<>();
        for (Choice choice : Facts.REASONED_OPINION.choices()) {
            if (bodies.contains(choice.code())) {
                labels.add(choice.label());
            }
        }
        return ProofRequirement.of("reasoned-opinion", Text.of("avis motivé écrit", "written reasoned opinion"))
                .issuedBy(labels.toArray(new Text[0]));
    }

    /** The same document without the limits that work integration sets to its date. */
    static ProofRequirement undated(ProofRequirement proof) {
        List<ProofRequirement> alternatives = new ArrayList<>();
        for (ProofRequirement alternative : proof.alternatives()) {
            alternatives.add(undated(alternative));
        }
        return new ProofRequirement(
                proof.kind(),
                proof.label(),
                Optional.empty(),
                false,
                proof.unchanging(),
                proof.issuers(),
                alternatives);
    }
}
