/**
 * Fourth floor: the rules of the French work-integration scheme (<i>insertion par l'activité économique</i>, IAE), of the
 * support grant of the employers' groups (GEIQ) and of the PASS IAE, as the State's platform <i>Les emplois de
 * l'inclusion</i> applies them.
 *
 * <p>{@link fr.clausesociale.iae.IaeRules} and {@link fr.clausesociale.iae.GeiqRules} decide on a diagnosis, that is on
 * criteria which somebody ticked; {@link fr.clausesociale.iae.PassRules} answers on a PASS IAE. Every question holds the day on
 * which it is asked, and every answer says how it was reached.
 *
 * <pre>{@code
 * IaeDecision decision = IaeRules.published().decide(IaeDiagnosis.builder()
 *         .on(LocalDate.of(2026, 7, 30))
 *         .author(DiagnosisAuthor.EMPLOYER)
 *         .structure(StructureKind.EI)
 *         .addCriteria(IaeCriterion.TH, IaeCriterion.CAP_BEP)
 *         .build());
 * decision.outcome();                         // NOT_ENOUGH_CRITERIA
 * decision.level2Threshold();                 // 3
 * decision.authorisedPrescriberWouldChange(); // true
 * decision.derivation().render(Language.FRENCH);
 * }</pre>
 *
 * <p>These rules prove one way into the public of a social clause; they do not define that public, which the contract does.
 * Their dates are those on which the platform's software changed, where no text is named: put the dates of the texts into the
 * tables where they matter.
 */
@NullMarked
package fr.clausesociale.iae;

import org.jspecify.annotations.NullMarked;
