package fr.clausesociale.json.form;

import fr.clausesociale.eligibility.CriterionOutcome;
import fr.clausesociale.eligibility.Decision;
import fr.clausesociale.eligibility.Outcome;
import fr.clausesociale.eligibility.ProofRequirement;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.json.token.JsonFault;
import fr.clausesociale.person.Contradiction;
import fr.clausesociale.person.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A decision with the id and the fingerprint of its list, instead of the whole list; it is written and not read. */
record DecisionWire(
        RuleSetId ruleSet,
        String ruleSetFingerprint,
        LocalDate at,
        Verdict verdict,
        List<CriterionOutcome> criteria,
        List<String> oneOf,
        Optional<String> reasonedOpinion,
        Optional<Outcome> priority,
        List<Contradiction> contradictions,
        List<Fact<?>> missing,
        List<ProofRequirement> proofs) {

    static Form<Decision> form() {
        return new ConvertedForm<>(
                RecordForm.of(DecisionWire.class),
                wire -> {
                    throw JsonFault.JSON_TYPE_UNSUPPORTED.refusal();
                },
                DecisionWire::of);
    }

    private static DecisionWire of(Decision decision) {
        return new DecisionWire(
                decision.ruleSet().id(),
                decision.ruleSet().fingerprint(),
                decision.at(),
                decision.verdict(),
                decision.criteria(),
                decision.oneOf(),
                decision.reasonedOpinion().map(Fact.Choice::code),
                decision.priority(),
                decision.contradictions(),
                decision.missing(),
                decision.proofs());
    }
}
