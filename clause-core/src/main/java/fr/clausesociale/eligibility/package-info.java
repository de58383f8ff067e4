/**
 * Third floor: who is eligible. A {@link fr.clausesociale.eligibility.RuleSet} is a list as data; an {@link
 * fr.clausesociale.eligibility.EligibilityEngine} applies it to a {@link fr.clausesociale.person.Situation} on a day and gives a
 * {@link fr.clausesociale.eligibility.Decision} in four verdicts.
 */
@NullMarked
package fr.clausesociale.eligibility;

import org.jspecify.annotations.NullMarked;
