package fr.clausesociale.receipt;

import static fr.clausesociale.ClauseException.require;

import fr.clausesociale.derivation.Derivation;
import fr.clausesociale.eligibility.CriterionOutcome;
import fr.clausesociale.eligibility.Decision;
import fr.clausesociale.eligibility.Depth;
import fr.clausesociale.eligibility.EligibilityEngine;
import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.Verdict;
import fr.clausesociale.identity.RuleSetId;
import fr.clausesociale.person.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a decision on a person rested on and said.
 *
 * <p>A receipt in full is as personal as the situation: its criteria and its derivation tell facts, and the digest of the situation can be
 * found by trying. A {@linkplain #redacted(RuleSet, Situation, LocalDate) redacted} one has none of these, and no personal fact but the verdict. The text of either
 * shows nothing but the list and the day. This type is immutable and thread-safe.
 *
 * @param ruleSet the list that was applied
 * @param ruleSetFingerprint the {@linkplain RuleSet#fingerprint() digest} of the list
 * @param situationFingerprint the {@linkplain Situation#fingerprint() digest} of what was known of the person; empty if redacted
 * @param at the day for which the person was examined
 * @param verdict the verdict
 * @param criteria what became of each criterion, in the order of the list; empty if redacted
 * @param derivation the explanation, in full or redacted
 * @since 0.1.0
 */
public record DecisionReceipt(
        RuleSetId ruleSet,
        String ruleSetFingerprint,
        Optional<String> situationFingerprint,
        LocalDate at,
        Verdict verdict,
        List<CriterionOutcome> criteria,
        Derivation derivation) {

    /** Copies the criteria. */
    public DecisionReceipt {
        criteria = List.copyOf(criteria);
    }

    /**
     * Decides on a person and keeps what came of it, in full.
     *
     * @param ruleSet the list
     * @param situation what is known of the person
     * @param at the day
     * @throws fr.clausesociale.ClauseException as {@link EligibilityEngine#decide}
     */
    public static DecisionReceipt of(RuleSet ruleSet, Situation situation, LocalDate at) {
        return of(EligibilityEngine.of(ruleSet).decide(situation, at), situation, Depth.FULL);
    }

    private static DecisionReceipt of(Decision decision, Situation situation, Depth depth) {
        boolean full = depth == Depth.FULL;
        return new DecisionReceipt(
                decision.ruleSet().id(),
                decision.ruleSet().fingerprint(),
                full ? Optional.of(situation.fingerprint()) : Optional.empty(),
                decision.at(),
                decision.verdict(),
                full ? decision.criteria() : List.of(),
                decision.explanation(depth));
    }

    /**
     * Decides on a person and keeps what anybody may see of it: for the buyer and the company.
     *
     * @param ruleSet the list
     * @param situation what is known of the person, of which nothing is kept
     * @param at the day
     * @throws fr.clausesociale.ClauseException as {@link EligibilityEngine#decide}
     */
    public static DecisionReceipt redacted(RuleSet ruleSet, Situation situation, LocalDate at) {
        return of(EligibilityEngine.of(ruleSet).decide(situation, at), situation, Depth.REDACTED);
    }

    /**
     * Decides again, for the same day.
     *
     * @param list the list as it was kept
     * @param situation what was known of the person as it was kept; of a redacted receipt nothing tells whether it is that
     * @throws fr.clausesociale.ClauseException {@code receipt-of-other-list} if the list has another id
     */
    public Replay replay(RuleSet list, Situation situation) {
        require(
                list.id().equals(ruleSet),
                "receipt-of-other-list",
                "ce reçu est celui d'une décision sous la liste {0}",
                "this receipt is that of a decision under list {0}",
                ruleSet.toString());
        DecisionReceipt again =
                situationFingerprint.isEmpty() ? redacted(list, situation, at) : of(list, situation, at);
        return Replay.of(
                ruleSetFingerprint.equals(again.ruleSetFingerprint)
                        && situationFingerprint.equals(again.situationFingerprint),
                this,
                again);
    }

    /** The list and the day: the rest is personal. */
    @Override
    public String toString() {
        return "DecisionReceipt[" + ruleSet + ", " + at + "]";
    }
}
