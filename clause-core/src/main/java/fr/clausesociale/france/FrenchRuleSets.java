package fr.clausesociale.france;

import fr.clausesociale.eligibility.RuleSet;
import fr.clausesociale.eligibility.RuleSetProvider;
import java.util.List;

/**
 * Brings the shipped lists that need no parameter to the catalogue.
 *
 * @since 0.1.0
 */
public final class FrenchRuleSets implements RuleSetProvider {

    /** Makes the provider; the catalogue does. */
    public FrenchRuleSets() {}

    @Override
    public List<RuleSet> ruleSets() {
        return List.of(Ccag2021.ruleSet(), List21Bam048.ruleSet());
    }
}
