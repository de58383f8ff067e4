/**
 * Third floor: who is eligible. A {@link fr.clausesociale.eligibility.RuleSet} is a list as data, criteria whose {@link
 * fr.clausesociale.eligibility.Condition} can be read, stored and compared; an {@link fr.clausesociale.eligibility.EligibilityEngine}
 * applies it to a {@link fr.clausesociale.person.Situation} on a day:
 *
 * <pre>{@code
 * EligibilityEngine engine = EligibilityEngine.of(Ccag2021.ruleSet());
 * Decision decision = engine.decide(person, LocalDate.of(2026, 10, 15));
 * decision.verdict();      // ELIGIBLE, PENDING_PROOF, UNDETERMINED or NOT_ELIGIBLE
 * decision.nextQuestion(); // the least intrusive fact that could still change it
 * engine.explain(person, LocalDate.of(2026, 10, 15)).render(Language.FRENCH);
 * }</pre>
 *
 * <p>Eligible and not eligible are said only when they hold whatever the unknown facts are. Lists that are ready to use are in {@link
 * fr.clausesociale.france}; one of your own is made with {@link fr.clausesociale.eligibility.RuleSet#builder()}, or from another one
 * with {@link fr.clausesociale.eligibility.RuleSet#without}.
 */
@NullMarked
package fr.clausesociale.eligibility;

import org.jspecify.annotations.NullMarked;
