package fr.clausesociale.eligibility;

import fr.clausesociale.ClauseException;
import fr.clausesociale.Language;
import fr.clausesociale.derivation.Derivation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the examples of a list, for the build of whoever writes one: one call in a test, of any test framework.
 *
 * @since 0.1.0
 */
public final class ExampleCheck {

    private ExampleCheck() {}

    /**
     * An example that does not come out as it says.
     *
     * @param example the example
     * @param verdict the verdict that came out; empty if the list refused to decide
     * @param explanation why, in full
     */
    public record Failure(Example example, Optional<Verdict> verdict, Derivation explanation) {

        /** The example, what it expects, what came out, and why. */
        public String render(Language language) {
            boolean french = language == Language.FRENCH;
            return (french ? "exemple « " : "example \"")
                    + example.name().in(language)
                    + (french ? " » : attendu " : "\": expected ")
                    + example.expected().label().in(language)
                    + example.criterion()
                            .map(code -> (french ? " par " : " by ") + code)
                            .orElse("")
                    + (french ? ", obtenu " : ", got ")
                    + verdict.map(v -> v.label().in(language)).orElse(french ? "un refus" : "a refusal")
                    + "\n"
                    + explanation.render(language);
        }
    }

    /** The examples of a list that do not come out as they say; empty if all do. */
    public static List<Failure> failures(RuleSet ruleSet) {
        EligibilityEngine engine = EligibilityEngine.of(ruleSet);
        List<Failure> failures = new ArrayList<>();
        for (Example example : ruleSet.examples()) {
            try {
                Decision decision = engine.decide(example.situation(), example.at());
                boolean byCriterion = example.criterion().isEmpty()
                        || decision.met().contains(example.criterion().get());
                if (decision.verdict() != example.expected() || !byCriterion) {
                    failures.add(new Failure(example, Optional.of(decision.verdict()), decision.explanation()));
                }
            } catch (ClauseException e) {
                failures.add(new Failure(example, Optional.empty(), Derivation.of(e.text())));
            }
        }
        return failures;
    }

    /**
     * Runs the examples of a list.
     *
     * @throws AssertionError with each failure and its explanation, if an example does not come out as it says, or if the list
     *     has no example
     */
    public static void verify(RuleSet ruleSet) {
        if (ruleSet.examples().isEmpty()) {
            throw new AssertionError("rule set " + ruleSet.id() + " has no example to run");
        }
        List<Failure> failures = failures(ruleSet);
        if (!failures.isEmpty()) {
            StringBuilder report = new StringBuilder("rule set " + ruleSet.id() + ": " + failures.size() + " of "
                    + ruleSet.examples().size() + " examples fail\n");
            failures.forEach(failure -> report.append(failure.render(Language.ENGLISH)));
            throw new AssertionError(report.toString());
        }
    }
}
